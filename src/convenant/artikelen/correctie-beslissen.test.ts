// Test of the rule correctie-beslissen, and of whom it asks to be heard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { correctieBeslissen, type Gehoord, type Puntbeslissing, teHoren } from './correctie-beslissen.ts';

const hoor = (partij: Gehoord['partij'], eens = true): Gehoord => ({ partij, op: '2026-11-20', eens });
const geldig: Puntbeslissing = {
  ...verzoekfeiten,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  punten: 1,
  open: 1,
  register: 'weegploeg',
  vernietigbaar: false,
  bevestigd: true,
  besloten: false,
  bron: 'politie',
  voorgelegdOp: '2026-11-20',
  besluit: 'verbeterd',
  grond: 'feitelijk-onjuist',
  motivering: 'Het uittreksel laat de andere datum zien.',
  wordt: 'Geboren op 10 mei 1991.',
  gehoord: [hoor('politie')],
  vertrokken: [],
};
const drie = [hoor('gemeente'), hoor('om'), hoor('politie')];
const verzet: Puntbeslissing = { ...geldig, soort: 'verzet', besluit: 'verwijderd', gehoord: drie };
const afgewezen = { besluit: 'afgewezen', grond: undefined } as const;
const oneens = [hoor('gemeente'), hoor('om', false), hoor('politie')];

toetsRegel(
  correctieBeslissen,
  [
    // Who left is not waited for.
    { ...geldig, gehoord: [], vertrokken: ['politie'] },
    { ...verzet, gehoord: drie.slice(1), vertrokken: ['gemeente'] },
    geldig,
    { ...geldig, gehoord: [{ ...hoor('politie', false), op: '2026-11-23' }] },
    { ...geldig, ...afgewezen, wordt: undefined },
    { ...geldig, besluit: 'verwijderd', wordt: undefined },
    { ...geldig, besluit: 'afgeschermd', grond: 'juistheid-betwist', wordt: undefined },
    { ...geldig, register: 'casusoverleg', bron: 'rvdk', gehoord: [hoor('om', false), hoor('rvdk')] },
    verzet,
    { ...verzet, besluit: 'vernietigd', grond: 'niet-ter-zake-dienend', vernietigbaar: true },
    { ...verzet, vernietigbaar: true },
    { ...verzet, ...afgewezen, gehoord: oneens },
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
    'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'mentor' }],
    'niets-te-beslissen': [{ ...geldig, open: 0 }],
    'punt-besloten': [{ ...geldig, besloten: true }],
    'vernietigen-alleen-na-verzet': [
      { ...geldig, besluit: 'vernietigd', vernietigbaar: true },
      { ...verzet, besluit: 'vernietigd', vernietigbaar: true, register: 'casusoverleg' },
    ],
    'vondst-niet-bevestigd': [{ ...geldig, bevestigd: false }],
    'dossier-niet-te-vernietigen': [{ ...verzet, besluit: 'vernietigd' }],
    'correctiegrond-ontbreekt': [
      { ...geldig, grond: undefined },
      { ...geldig, grond: 'onvolledig' },
      { ...geldig, besluit: 'afgewezen' },
    ],
    'motivering-ontbreekt': [
      { ...geldig, motivering: undefined },
      { ...geldig, motivering: ' ' },
    ],
    'nieuwe-woorden-ontbreken': [
      { ...geldig, wordt: undefined },
      { ...geldig, wordt: ' ' },
      { ...geldig, besluit: 'aangevuld', grond: 'onvolledig', wordt: undefined },
    ],
    'partij-niet-gehoord': [
      { ...geldig, gehoord: [] },
      { ...geldig, gehoord: [], vertrokken: ['om'] },
      { ...geldig, gehoord: [hoor('gemeente')] },
      { ...verzet, gehoord: [hoor('politie'), hoor('gemeente')] },
    ],
    'partij-sprak-zelf': [
      { ...geldig, gehoord: [hoor('politie'), hoor('politie', false)] },
      { ...verzet, gehoord: [...drie, hoor('om')] },
    ],
    'hoordag-ongeldig': [
      { ...geldig, gehoord: [{ ...hoor('politie'), op: '2026-11-19' }] },
      { ...geldig, gehoord: [hoor('politie'), { ...hoor('om'), op: '2026-11-24' }] },
    ],
    'kernpartijen-oneens': [
      { ...verzet, gehoord: oneens },
      { ...verzet, ...afgewezen },
    ],
  },
  {
    samenloop: [
      {
        situatie: { ...verzet, ...afgewezen, gehoord: [] },
        redenen: ['partij-niet-gehoord', 'kernpartijen-oneens'],
      },
    ],
  },
);
toetsBevoegden(correctieBeslissen, ['uitvoerder']);

test('bij correctie wordt de inbrengende partij gehoord, bij verzet de drie kernpartijen', () => {
  assert.deepEqual(teHoren('correctie', 'reclassering', ['rvdk']), ['reclassering']);
  assert.deepEqual(teHoren('correctie', 'reclassering', ['reclassering']), []);
  assert.deepEqual(teHoren('verzet', 'reclassering', []), ['gemeente', 'om', 'politie']);
  assert.deepEqual(teHoren('verzet', 'reclassering', ['politie']), ['gemeente', 'om']);
});
