// Test of the rule archiefcorrectie-beslissen.

import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import type { Partijsoort } from '../rollen.ts';
import { type Archiefbeslissing, archiefcorrectieBeslissen } from './archiefcorrectie-beslissen.ts';

const hoor = (partij: Partijsoort, eens = true) => ({ partij, op: '2026-11-22', eens });
const geldig: Archiefbeslissing = {
  ...verzoekfeiten,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  punten: 1,
  open: 1,
  openVerzegeld: 0,
  besloten: false,
  bevestigd: true,
  toestand: 'geldig',
  bron: 'politie',
  voorgelegdOp: '2026-11-20',
  besluit: 'verbeterd',
  grond: 'feitelijk-onjuist',
  motivering: 'Het uittreksel laat iets anders zien.',
  wordt: 'Geboren op 10 mei 1991.',
  gehoord: [hoor('politie')],
  vertrokken: [],
};
const allen = [hoor('gemeente'), hoor('om'), hoor('politie')];
const verzet: Archiefbeslissing = { ...geldig, soort: 'verzet', gehoord: allen };
const afgewezen = { besluit: 'afgewezen', grond: undefined } as const;

toetsRegel(
  archiefcorrectieBeslissen,
  [
    geldig,
    { ...geldig, stand: 'beantwoord', openVerzegeld: 1 },
    { ...geldig, besluit: 'verwijderd', toestand: 'verwijderd' },
    { ...geldig, ...afgewezen, toestand: 'verwijderd' },
    { ...geldig, toestand: 'afgeschermd' },
    verzet,
    { ...verzet, ...afgewezen, gehoord: [hoor('gemeente'), hoor('om', false), hoor('politie')] },
    // Of a sealed item the municipality is not heard.
    { ...verzet, gehoord: [hoor('om'), hoor('politie')], vertrokken: ['gemeente'] },
  ],
  {
    'verzoek-afgehandeld': [
      { ...geldig, stand: 'beantwoord' },
      { ...geldig, stand: 'niet-behandeld', openVerzegeld: 1 },
    ],
    'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
    'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'mentor' }],
    'niets-te-beslissen': [{ ...geldig, open: 0 }],
    'vernietigen-niet-in-archief': [{ ...verzet, besluit: 'vernietigd' }],
    'vondst-niet-bevestigd': [{ ...geldig, bevestigd: false }],
    'punt-besloten': [{ ...geldig, besloten: true }],
    'correctiegrond-ontbreekt': [
      { ...geldig, grond: undefined },
      { ...geldig, ...afgewezen, grond: 'onvolledig' },
    ],
    'motivering-ontbreekt': [{ ...geldig, motivering: ' ' }],
    'nieuwe-woorden-ontbreken': [{ ...geldig, wordt: undefined }],
    'partij-niet-gehoord': [
      { ...geldig, gehoord: [hoor('om')] },
      { ...verzet, gehoord: [hoor('om'), hoor('politie')] },
    ],
    'partij-sprak-zelf': [{ ...geldig, gehoord: [hoor('politie'), hoor('politie')] }],
    'hoordag-ongeldig': [{ ...geldig, gehoord: [{ ...hoor('politie'), op: '2026-11-19' }] }],
    'kernpartijen-oneens': [{ ...verzet, ...afgewezen }],
    'gegeven-al-verwijderd': [
      { ...geldig, toestand: 'verwijderd' },
      { ...geldig, toestand: 'verwijderd', besluit: 'afgeschermd', grond: 'juistheid-betwist' },
    ],
  },
);
toetsBevoegden(archiefcorrectieBeslissen, [...weegploeg]);
