// Test of the rule verzoek-herstellen.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Herstel, verzoekHerstellen } from './verzoek-herstellen.ts';

const geldig: Herstel = {
  ...verzoekfeiten,
  herstelreden: 'Het geboortejaar was verkeerd overgenomen.',
  nieuw: {
    // It was recorded a week before today.
    vandaag: '2026-11-16',
    soort: 'inzage',
    hoedanigheid: 'zelf',
    ontvangenOp: '2026-11-16',
    vraag: 'Wil weten wat er is vastgelegd.',
    reden: undefined,
    verzoekerNaam: 'A. Vrager',
    verzoekerContact: 'Laan 1, Waterhoek',
    geboortedatum: '1987-07-04',
  },
};
const met = (deel: Partial<Herstel['nieuw']>, rest: Partial<Herstel> = {}): Herstel => ({
  ...geldig,
  ...rest,
  nieuw: { ...geldig.nieuw, ...deel },
});

toetsRegel(
  verzoekHerstellen,
  [
    geldig,
    met({ hoedanigheid: 'derde', geboortedatum: undefined }),
    met({ soort: 'verzet', reden: 'Het klopt niet.' }),
    // A later day of receipt, as long as nobody was told the last day; an earlier one always.
    met({ ontvangenOp: '2026-10-26' }, { verdaagdOp: '2026-11-20' }),
    met({ ontvangenOp: '2026-11-01' }, { verdaagdOp: '2026-11-20' }),
    met({}, { eersteStapOp: '2026-11-16' }),
    met({}, { identiteitOp: '2026-11-18', doorzochtOp: '2026-11-20', archiefDoorzochtOp: '2026-11-20' }),
  ],
  {
    'verzoek-afgehandeld': [
      { ...geldig, stand: 'beantwoord' },
      { ...geldig, stand: 'ingetrokken' },
    ],
    'reden-ontbreekt': [
      { ...geldig, herstelreden: undefined },
      { ...geldig, herstelreden: ' ' },
    ],
    'verzoeker-ontbreekt': [met({ verzoekerNaam: '' }), met({ verzoekerContact: undefined })],
    'verzoek-ontbreekt': [met({ vraag: ' ' })],
    'verzoekreden-ontbreekt': [met({ soort: 'correctie' })],
    'geboortedatum-ontbreekt': [met({ geboortedatum: undefined })],
    'ontvangstdag-ongeldig': [met({ ontvangenOp: '2026-11-17' }), met({ ontvangenOp: '2018-05-24' })],
    'ontvangst-na-stap': [met({}, { eersteStapOp: '2026-11-15' })],
    'uiterlijk-gemeld': [met({ ontvangenOp: '2026-11-02' }, { verdaagdOp: '2026-11-20' })],
  },
);
toetsBevoegden(verzoekHerstellen, ['uitvoerder']);
