// Test of the rule correctiebrief-bekijken.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import type { Correctiebrief } from './correctie-beantwoorden.ts';
import { correctiebriefBekijken } from './correctiebrief-bekijken.ts';

const ongezocht: Correctiebrief = {
  ...verzoekfeiten,
  soort: 'verzet',
  identiteitOp: '2026-11-02',
  nieuw: { registers: false, archief: false },
  openVondsten: 0,
  punten: 2,
  open: 0,
  bevestigd: true,
  neutraal: false,
  gronden: [],
  contact: 'Bureau Aanpak, 06-00000001',
};
const [doorzochtOp, archiefDoorzochtOp] = ['2026-11-10', '2026-11-22'];
const geldig: Correctiebrief = { ...ongezocht, doorzochtOp, archiefDoorzochtOp };

toetsRegel(correctiebriefBekijken, [geldig, { ...geldig, neutraal: true, gronden: ['b'] }], {
  'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
  'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
  'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'curator' }],
  'punten-onbeslist': [{ ...geldig, open: 2 }],
  'niet-gezocht': [
    { ...ongezocht, archiefDoorzochtOp },
    { ...ongezocht, doorzochtOp },
  ],
  'registers-opnieuw-doorzoeken': [{ ...geldig, nieuw: { registers: true, archief: false } }],
  'archief-opnieuw-doorzoeken': [
    { ...geldig, nieuw: { registers: false, archief: true } },
    { ...geldig, archiefDoorzochtOp: '2026-11-21' },
  ],
  'vondsten-open': [{ ...geldig, openVondsten: 1 }],
  'nog-niets-voorgelegd': [{ ...geldig, punten: 0 }],
  'contact-ontbreekt': [{ ...geldig, contact: undefined }],
  'weigergrond-ontbreekt': [{ ...geldig, neutraal: true }],
});
toetsBevoegden(correctiebriefBekijken, weegploeg);
