// Test of the rule weigerbrief-bekijken.
import { inzagefeiten, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import type { Weigerbrief } from './inzage-weigeren.ts';
import { weigerbriefBekijken } from './weigerbrief-bekijken.ts';

const geldig: Weigerbrief = {
  ...inzagefeiten,
  naam: 'M. Jansen',
  adres: 'Kade 1',
  contact: 'Bureau, 06',
  vorm: 'gemotiveerd',
  gronden: ['b'],
  motivering: 'Inzage zou een onderzoek schaden.',
};
const neutraal: Weigerbrief = { ...geldig, vorm: 'neutraal', motivering: undefined };
const niets: Weigerbrief = { ...neutraal, stukken: 0, teMelden: 0, getoond: 0, gronden: [] };

toetsRegel(
  weigerbriefBekijken,
  [
    geldig,
    neutraal,
    niets,
    { ...geldig, openStukken: 2 },
    { ...geldig, stukken: 1, teMelden: 1, getoond: 0 },
    { ...niets, stukken: 2 },
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
toetsBevoegden(weigerbriefBekijken, weegploeg);
