// Test of the rule bijlage-voorstellen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Bijlagewens, bijlageVoorstellen } from './bijlage-voorstellen.ts';

const erbij: Bijlagewens = {
  vandaag: '2026-11-23',
  soort: 'opnemen',
  opBijlage1: false,
  voorstelOpen: false,
  contactElders: false,
  gegevens: ['De Brug', 'schuldhulp', 'Nel de Wit', 'nel@debrug.example'],
  reden: 'Schulden spelen in meer casussen.',
};
const eraf: Bijlagewens = { ...erbij, soort: 'schrappen', opBijlage1: true, gegevens: [undefined] };

toetsRegel(bijlageVoorstellen, [erbij, eraf, { ...eraf, contactElders: true }], {
  'partnergegevens-ontbreken': [
    { ...erbij, gegevens: ['De Brug', undefined] },
    { ...erbij, gegevens: [' ', 'schuldhulp'] },
  ],
  'contact-van-ander': [{ ...erbij, contactElders: true }],
  'al-op-bijlage-1': [{ ...erbij, opBijlage1: true }],
  'niet-op-bijlage-1': [{ ...eraf, opBijlage1: false }],
  'bijlagevoorstel-open': [
    { ...erbij, voorstelOpen: true },
    { ...eraf, voorstelOpen: true },
  ],
  'reden-ontbreekt': [
    { ...erbij, reden: undefined },
    { ...eraf, reden: ' ' },
  ],
});
toetsBevoegden(bijlageVoorstellen, weegploeg);
