// Test of the rule overzichtsbrief-bekijken.

import type { Overzichtsbrief } from '../inzageregels.ts';
import { inzagefeiten, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { overzichtsbriefBekijken } from './overzichtsbrief-bekijken.ts';

const geldig: Overzichtsbrief = {
  ...inzagefeiten,
  naam: 'M. Jansen',
  adres: 'Kade 1',
  contact: 'Bureau, 06',
  motivering: undefined,
};

toetsRegel(
  overzichtsbriefBekijken,
  [
    geldig,
    { ...geldig, beperkt: 1, motivering: 'Een onderzoek loopt.' },
    { ...geldig, stukken: 0, getoond: 0 },
    { ...geldig, stukken: 1, getoond: 1 },
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
    'motivering-ontbreekt': [
      { ...geldig, beperkt: 1 },
      { ...geldig, beperkt: 1, motivering: ' ' },
    ],
    'contact-ontbreekt': [
      { ...geldig, contact: undefined },
      { ...geldig, contact: ' ' },
    ],
  },
);
toetsBevoegden(overzichtsbriefBekijken, weegploeg);
