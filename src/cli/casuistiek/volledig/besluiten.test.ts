// Tests of reading a file of decisions: strict to the letter, with what is left out filled in.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { leesBesluiten, ontleedBesluiten } from './besluiten.ts';

const demo = join(import.meta.dirname, '../../../../demo/besluiten-meerstede.json');
const leeg = { geval: 'WH-1', eindstand: {} };

test('what is left out is nothing, and nobody votes against', () => {
  const { gevallen } = ontleedBesluiten({
    peildatum: '2026-06-01',
    gevallen: [
      {
        ...leeg,
        samenvoegen: [{ regel: 'P-1', op: '2026-03-01', reden: 'zelfde naam' }],
        afsluiting: [{ adviesOp: '2026-05-01', advies: 'klaar', op: '2026-05-02', motivering: 'klaar' }],
      },
    ],
  });
  assert.deepEqual(gevallen[0]?.regels, []);
  assert.equal(gevallen[0]?.besluit, undefined);
  assert.equal(gevallen[0]?.samenvoegen[0]?.door, 'gemeente');
  assert.deepEqual(gevallen[0]?.afsluiting[0]?.tegen, {});
  assert.deepEqual(gevallen[0]?.eindstand.deelnemers, []);
});

test('an unknown word, a day that does not exist, a strange reference or a case that is there twice is a fault', () => {
  const fout = (...gevallen: readonly object[]) =>
    assert.throws(() => ontleedBesluiten({ peildatum: '2026-06-01', gevallen }), { name: 'ZodError' });
  fout({ ...leeg, besluit: { op: '2026-03-01', uitkomst: 'misschien', motivering: 'x' } });
  fout({ ...leeg, onbekend: 1 });
  fout({ geval: 'WH-1' });
  fout({ ...leeg, geval: 'Wietske' });
  fout({ ...leeg, voortgang: [{ op: '2026-02-30', tekst: 'x' }] });
  fout({
    ...leeg,
    deelnames: [{ soort: 'deelnemer-toevoegen', op: '2026-03-01', wie: 'x', reden: 'x', tegen: { x: 'y' } }],
  });
  const gegevens = [{ bron: 'melder:G-1' }];
  fout({ ...leeg, doorverstrekkingen: [{ aan: 'x', voorstelOp: '2026-03-01', soort: 'x', noodzaak: 'x', gegevens }] });
  fout(leeg, leeg);
  assert.throws(() => ontleedBesluiten({ gevallen: [] }), { name: 'ZodError' });
  const verzoek = {
    verzoek: 'R-1',
    adres: 'x',
    antwoord: { soort: 'niet-behandelen', op: '2026-03-01' },
    eindstand: { uitkomst: 'niet-behandeld', uiterlijk: '2026-03-02', wettelijkeGrens: '2026-03-03' },
    brief: {},
  };
  const metVerzoeken = (...verzoeken: readonly object[]) =>
    ontleedBesluiten({ peildatum: '2026-06-01', gevallen: [], verzoeken });
  assert.equal(metVerzoeken(verzoek).verzoeken.length, 1);
  assert.throws(() => metVerzoeken(verzoek, verzoek), { name: 'ZodError' });
  assert.throws(() => metVerzoeken({ ...verzoek, antwoord: { soort: 'zwijgen', op: '2026-03-01' } }), {
    name: 'ZodError',
  });
});

test('the decisions of the demo are a file of decisions over all its cases', async () => {
  const { gevallen, verzoeken } = await leesBesluiten(demo);
  // One of them is the older case that another one is reopened from.
  assert.equal(gevallen.length, 25);
  // One row is about two people.
  assert.equal(verzoeken.length, 11);
  const regels = gevallen.flatMap((geval) => [...geval.regels, ...geval.geweigerd]);
  assert.equal(new Set(regels).size, regels.length, 'a row is in one case');
});
