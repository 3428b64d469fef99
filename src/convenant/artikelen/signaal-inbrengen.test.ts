// Test of the rule signaal-inbrengen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Inbreng, komtVerzegeldBinnen, signaalInbrengen } from './signaal-inbrengen.ts';

const gemeente: Inbreng = {
  vandaag: '2026-11-23',
  partij: 'gemeente',
  aard: 'natuurlijk-persoon',
  achternaam: 'Van der Berg-Jansen',
  gedraging: 'zette privéadressen in een appgroep',
  gedragingDatum: '2026-11-23',
  meldDatum: '2026-11-23',
  criteria: 1,
  grondslag: 'avg-6-1-e',
  noodzaak: undefined,
  belang: undefined,
  doel: undefined,
  melderNaam: 'B. Kuijlenburg',
  melderContact: '06-00000011',
  regime: undefined,
  verstrektOp: undefined,
  inwerkingtreding: '2026-11-23',
};
const om: Inbreng = {
  ...gemeente,
  partij: 'om',
  grondslag: 'wjsg-39f-1',
  belang: 'veiligheid van volksvertegenwoordigers',
  doel: 'persoonsgerichte aanpak',
};
const politie: Inbreng = {
  ...gemeente,
  partij: 'politie',
  grondslag: 'wpg-20',
  noodzaak: 'herhaling en gerichtheid op een gezin',
  regime: '8',
  verstrektOp: '2026-11-23',
};
const machtiging: Inbreng = { ...politie, grondslag: 'wpg-18-2-machtiging', regime: '9' };
/** Six months to the day: the last day on which it reopens the weighing. */
const herweging: Inbreng = { ...gemeente, stand: 'niet-geagendeerd', besluitOp: '2026-05-23' };
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'geagendeerd'] as const;

toetsRegel(
  signaalInbrengen,
  [
    gemeente,
    om,
    politie,
    { ...politie, regime: '13' },
    machtiging,
    { ...machtiging, regime: '10-1-a' },
    { ...machtiging, regime: '10-1-c' },
    { ...gemeente, meldDatum: '2026-11-22', criteria: 5, gedragingDatum: undefined },
    { ...gemeente, gedragingDatum: '2026-11' },
    { ...gemeente, stand: 'ingebracht', verzegeld: false },
    { ...machtiging, stand: 'ingebracht', verzegeld: true },
    { ...politie, inwerkingtreding: '2022-01-01', verstrektOp: '2022-01-01' },
    ...kan.map((stand) => ({ ...gemeente, stand })),
    herweging,
    { ...herweging, besluitOp: '2026-11-23' },
    { ...machtiging, stand: 'niet-geagendeerd', besluitOp: '2026-11-23' },
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden({ ...gemeente, stand: 'ingebracht' as const }, [
      ...kan,
      'niet-geagendeerd',
    ]),
    'zes-maanden-voorbij': [
      { ...herweging, besluitOp: '2026-05-22' },
      { ...gemeente, stand: 'niet-geagendeerd' },
    ],
    'geen-natuurlijk-persoon': [{ ...gemeente, aard: 'rechtspersoon' }],
    'geen-feitelijke-gedraging': [
      { ...gemeente, gedraging: undefined },
      { ...gemeente, gedraging: ' \n' },
    ],
    'criterium-ontbreekt': [{ ...gemeente, criteria: 0 }],
    'grondslag-om-ontbreekt': [
      { ...om, grondslag: undefined },
      { ...om, grondslag: 'avg-6-1-e' },
    ],
    'grondslag-politie-ontbreekt': [
      { ...politie, grondslag: undefined },
      { ...politie, grondslag: 'toestemming melder' },
      { ...politie, grondslag: 'avg-6-1-e' },
      // The authorisation opens 9 and 10 lid 1 a and c only; Wpg 20 does not (MB-rec-3).
      { ...politie, grondslag: 'wpg-18-2-machtiging' },
      { ...machtiging, grondslag: 'wpg-20' },
    ],
    'grondslag-gemeente-ontbreekt': [
      { ...gemeente, grondslag: undefined },
      { ...gemeente, grondslag: 'wjsg-39f-1' },
    ],
    'belang-ontbreekt': [
      { ...om, belang: undefined },
      { ...om, belang: ' ' },
      { ...om, doel: undefined },
      { ...om, doel: ' ' },
    ],
    'noodzaak-ontbreekt': [
      { ...politie, noodzaak: undefined },
      { ...politie, noodzaak: ' ' },
    ],
    'wpg-regime-ontbreekt': [{ ...politie, regime: undefined }],
    'wpg-regime-alleen-politie': [
      { ...gemeente, regime: '8' },
      { ...om, regime: '9' },
    ],
    'regime-buiten-machtiging': [
      { ...politie, regime: '10-1-b' },
      { ...politie, regime: '12', grondslag: undefined },
    ],
    'verstrekt-voor-inwerkingtreding': [
      { ...politie, verstrektOp: '2026-11-22' },
      { ...gemeente, verstrektOp: '2021-12-17', inwerkingtreding: '2022-01-01' },
    ],
    'dossier-verzegeld': [
      { ...gemeente, stand: 'ingebracht', verzegeld: true },
      { ...politie, stand: 'ingebracht', verzegeld: true },
    ],
    'naam-ontbreekt': [
      { ...gemeente, achternaam: undefined },
      { ...gemeente, achternaam: ' ' },
    ],
    'melder-ontbreekt': [
      { ...gemeente, melderNaam: undefined },
      { ...gemeente, melderContact: ' ' },
    ],
    'datum-in-toekomst': [
      { ...gemeente, meldDatum: '2026-11-24' },
      { ...politie, verstrektOp: '2026-11-24' },
      { ...gemeente, gedragingDatum: '2026-11-24' },
      { ...gemeente, gedragingDatum: '2026-12' },
    ],
  },
  {
    samenloop: [
      {
        situatie: { ...gemeente, gedraging: '', grondslag: '', melderNaam: '', melderContact: '' },
        redenen: ['geen-feitelijke-gedraging', 'grondslag-gemeente-ontbreekt', 'melder-ontbreekt'],
      },
      {
        situatie: { ...politie, regime: undefined, grondslag: undefined },
        redenen: ['grondslag-politie-ontbreekt', 'wpg-regime-ontbreekt'],
      },
      {
        situatie: { ...gemeente, partij: 'rvdk', regime: '12' },
        redenen: ['wpg-regime-alleen-politie', 'regime-buiten-machtiging'],
      },
    ],
  },
);
toetsBevoegden(signaalInbrengen, weegploeg);

test('alleen wat de machtiging opent, komt verzegeld binnen', () => {
  const verzegeld = (['8', '9', '10-1-a', '10-1-b', '10-1-c', '12', '13'] as const).filter(komtVerzegeldBinnen);
  assert.deepEqual(verzegeld, ['9', '10-1-a', '10-1-c']);
  assert.equal(komtVerzegeldBinnen(undefined), false);
});
