// Test of the rule inzage-weigeren.
import { inzagefeiten, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Inzageweigering, inzageWeigeren } from './inzage-weigeren.ts';

const geldig: Inzageweigering = {
  ...inzagefeiten,
  naam: 'M. Jansen',
  adres: 'Kade 1',
  contact: 'Bureau, 06',
  vorm: 'gemotiveerd',
  gronden: ['b'],
  weging: 'Het onderzoek loopt; minder is niet genoeg.',
  motivering: 'Inzage zou een onderzoek schaden.',
  zwijgreden: undefined,
};
const neutraal: Inzageweigering = { ...geldig, vorm: 'neutraal', motivering: undefined };
const niets: Inzageweigering = { ...neutraal, stukken: 0, teMelden: 0, getoond: 0, gronden: [] };

toetsRegel(
  inzageWeigeren,
  [
    geldig,
    neutraal,
    niets,
    { ...geldig, openStukken: 2 },
    { ...geldig, stukken: 1, teMelden: 1, getoond: 0 },
    { ...niets, stukken: 2 },
    { ...geldig, eerderOpen: 1 },
    { ...neutraal, eerderOpen: 2, zwijgreden: 'Wat er sindsdien bijkwam weet hij niet.' },
    { ...neutraal, lopendUitstel: 1 },
    { ...geldig, lopendUitstel: 1, openreden: 'Het onderzoek is gesloten.' },
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'niet-behandeld' }],
    'geen-inzageverzoek': [{ ...geldig, soort: 'verzet' }],
    'identiteit-ontbreekt': [(({ identiteitOp: _, ...rest }) => rest)(geldig)],
    'bevoegdheid-ontbreekt': [{ ...geldig, hoedanigheid: 'mentor' }],
    'niet-doorzocht': [
      (({ doorzochtOp: _, ...rest }) => rest)(geldig),
      (({ archiefDoorzochtOp: _, ...rest }) => rest)(geldig),
    ],
    'registers-opnieuw-doorzoeken': [{ ...geldig, nieuw: { registers: true, archief: false } }],
    'archief-opnieuw-doorzoeken': [
      { ...geldig, nieuw: { registers: false, archief: true } },
      { ...geldig, archiefDoorzochtOp: '2026-11-21' },
    ],
    'overzicht-verouderd': [{ ...geldig, verouderd: 1 }],
    'vondsten-open': [{ ...geldig, openVondsten: 1 }],
    'weigervorm-ontbreekt': [{ ...geldig, vorm: undefined }],
    'niets-te-weigeren': [{ ...niets, vorm: 'gemotiveerd', motivering: 'Er is niets.' }],
    'weigergrond-ontbreekt': [
      { ...geldig, gronden: [] },
      { ...neutraal, gronden: [], teMelden: 1 },
    ],
    'weging-ontbreekt': [
      { ...geldig, weging: undefined },
      { ...niets, weging: ' ' },
    ],
    'openreden-ontbreekt': [
      { ...geldig, lopendUitstel: 1 },
      { ...geldig, lopendUitstel: 2, openreden: ' ' },
      { ...geldig, lopendUitstel: 1, teMelden: 1 },
    ],
    'zwijgreden-ontbreekt': [
      { ...neutraal, eerderOpen: 1 },
      { ...niets, eerderOpen: 1, zwijgreden: ' ' },
    ],
    'motivering-ontbreekt': [
      { ...geldig, motivering: undefined },
      { ...geldig, motivering: ' ' },
    ],
    'geadresseerde-ontbreekt': [
      { ...geldig, naam: ' ' },
      { ...geldig, adres: undefined },
    ],
    'contact-ontbreekt': [{ ...geldig, contact: ' ' }],
  },
);
toetsBevoegden(inzageWeigeren, weegploeg);
