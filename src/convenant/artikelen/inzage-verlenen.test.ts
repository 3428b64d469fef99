// Test of the rule inzage-verlenen.
import { inzagefeiten, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Inzageverlening, inzageVerlenen } from './inzage-verlenen.ts';

const geldig: Inzageverlening = {
  ...inzagefeiten,
  naam: 'M. Jansen',
  adres: 'Kade 1',
  contact: 'Bureau, 06',
  motivering: undefined,
  weging: undefined,
  reden: 'Niets staat in de weg.',
};
/** A refusal in part: the weighing is the reason. */
const deels: Inzageverlening = {
  ...geldig,
  beperkt: 1,
  motivering: 'Een onderzoek loopt.',
  weging: 'Zonder dit stuk weet hij genoeg.',
  reden: undefined,
};

toetsRegel(
  inzageVerlenen,
  [
    geldig,
    deels,
    { ...deels, beperkt: 3 },
    { ...geldig, stukken: 0, getoond: 0 },
    { ...geldig, stukken: 1, getoond: 1 },
    { ...geldig, lopendUitstel: 1, openreden: 'Het onderzoek is gesloten.' },
    // Of his own requests only, or where nothing is on record, it tells him nothing.
    { ...geldig, lopendUitstel: 1, teMelden: 0 },
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'geen-inzageverzoek': [
      { ...geldig, soort: 'correctie' },
      { ...geldig, soort: 'verzet' },
    ],
    'identiteit-ontbreekt': [(({ identiteitOp: _, ...rest }) => rest)(geldig)],
    'bevoegdheid-ontbreekt': [{ ...geldig, hoedanigheid: 'derde' }],
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
    'stukken-open': [
      { ...geldig, openStukken: 1 },
      { ...geldig, openStukken: 1, getoond: 0 },
      { ...geldig, openStukken: 3, getoond: 0 },
    ],
    'niets-te-tonen': [
      { ...geldig, getoond: 0 },
      { ...geldig, stukken: 1, getoond: 0 },
    ],
    'geadresseerde-ontbreekt': [
      { ...geldig, naam: undefined },
      { ...geldig, adres: ' ' },
    ],
    'contact-ontbreekt': [
      { ...geldig, contact: undefined },
      { ...geldig, contact: ' ' },
    ],
    'motivering-ontbreekt': [
      { ...deels, motivering: undefined },
      { ...deels, motivering: ' ' },
    ],
    'weging-ontbreekt': [
      { ...deels, weging: undefined },
      { ...deels, reden: 'x', weging: ' ' },
    ],
    'openreden-ontbreekt': [
      { ...geldig, lopendUitstel: 1 },
      { ...deels, lopendUitstel: 2, openreden: ' ' },
      { ...geldig, lopendUitstel: 1, teMelden: 1 },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
      { ...geldig, reden: undefined, weging: 'x', motivering: 'x' },
    ],
  },
);
toetsBevoegden(inzageVerlenen, weegploeg);
