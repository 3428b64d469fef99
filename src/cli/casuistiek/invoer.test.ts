// Tests of the input that is made of a row: opinion apart, key of the content, release only when nothing is missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maakInbrenginvoer, maakVrijgave, regelsleutel } from './invoer.ts';
import { scheidMening } from './keuzes.ts';
import type { IngelezenRegel } from './regel.ts';

const regel: IngelezenRegel = {
  bestand: 'a.csv',
  rij: 1,
  kenmerk: 'P-1',
  partij: 'politie',
  inbrenger: 'A. Boom',
  datum: '2026-01-10',
  onderwerp: { aard: 'natuurlijk-persoon', achternaam: 'Vos' },
  gedraging: "Deed iets. Is 'raar'. Deed nog iets.",
  grondslagTekst: 'Wpg 9',
  grondslag: 'wpg-18-2-machtiging',
  regime: '9',
  noodzaak: 'nodig',
  doel: ['a', 'b'],
  verstrektOp: '2026-01-10',
  opsporingsbelang: { uitkomst: 'geen-bezwaar', naam: 'X', datum: '2026-01-08' },
  functionaris: { naam: 'Y', datum: '2026-01-08', uitkomst: 'akkoord' },
  overlegOm: { naam: 'Z', datum: '2026-01-09', uitkomst: 'akkoord' },
  fouten: [],
};

test('an opinion goes to its own field, word for word, and leaves the rest of the behaviour', () => {
  assert.deepEqual(scheidMening(regel.gedraging, { mening: "Is 'raar'." }), {
    gedraging: 'Deed iets. Deed nog iets.',
    mening: "Is 'raar'.",
  });
  assert.deepEqual(scheidMening('Is raar.', { alleenMening: true }), { gedraging: '', mening: 'Is raar.' });
  assert.deepEqual(scheidMening('Is raar.', {}), { gedraging: 'Is raar.' });
  assert.ok('fout' in scheidMening('Is raar.', { mening: 'Is vreemd.' }));
});

test('the key follows the content, not the place in a file or the note about its status', () => {
  const sleutel = regelsleutel(regel);
  assert.match(sleutel, /^casuistiek-[\w-]{43}$/);
  assert.equal(regelsleutel({ ...regel, bestand: 'b.csv', rij: 7, opmerking: 'afgehandeld' }), sleutel);
  assert.notEqual(regelsleutel({ ...regel, gedraging: 'Deed iets anders.' }), sleutel);
  assert.notEqual(regelsleutel({ ...regel, kenmerk: 'P-2' }), sleutel);
});

test('criteria that nobody chose are all of the referentiekader; own signals are told from those of third parties', () => {
  const domeinen = new Set(['stad.example']);
  const van = (anders: Partial<IngelezenRegel>, keuze = {}) => {
    const gemaakt = maakInbrenginvoer({ ...regel, ...anders }, keuze, [1, 2, 3], domeinen);
    assert.ok('invoer' in gemaakt);
    return gemaakt.invoer;
  };
  assert.deepEqual(van({}).criteria, [1, 2, 3]);
  assert.deepEqual(van({}, { criteria: [2] }).criteria, [2]);
  assert.equal(van({}).afkomst, 'eigen');
  const melder = (contact: string) => ({ partij: 'gemeente' as const, melder: { naam: 'M', contact } });
  assert.equal(van(melder('06-1; m@Stad.example')).afkomst, 'eigen');
  assert.equal(van(melder('m@andere-stad.example')).afkomst, 'derde');
  assert.equal(van(melder('06-1'), { afkomst: 'eigen' }).afkomst, 'eigen');
  assert.equal(van({ partij: 'gemeente', grondslagTekst: 'AVG 6 lid 1 e / Gemw 172' }).onderbouwing?.taak, 'Gemw 172');
  assert.equal(van({}).onderbouwing?.doel, 'machtigingsbesluit 1 lid 1 onder a, b');
});

test('a release is made of complete consultations only (MB 1-2)', () => {
  assert.deepEqual(maakVrijgave(regel)?.doelen, ['a', 'b']);
  const akkoord = { naam: 'Y', datum: '2026-01-08', uitkomst: 'niet-akkoord' } as const;
  const anders: Partial<IngelezenRegel>[] = [
    { regime: '8' },
    { verstrektOp: undefined },
    { noodzaak: undefined },
    { doel: undefined },
    { doel: ['a', 'z'] },
    { opsporingsbelang: undefined },
    { opsporingsbelang: { uitkomst: 'geen-bezwaar' } },
    { opsporingsbelang: { uitkomst: 'verzet', naam: 'X', datum: '2026-01-08' } },
    { functionaris: undefined },
    { functionaris: akkoord },
    { overlegOm: undefined },
    { overlegOm: akkoord },
  ];
  for (const deel of anders) assert.equal(maakVrijgave({ ...regel, ...deel }), undefined, JSON.stringify(deel));
});
