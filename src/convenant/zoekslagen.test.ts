// Which search is made again, and until which day a letter says that was looked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verzoekfeiten } from './regeltoets.ts';
import { gezochtTot, opnieuwTeZoeken } from './zoekslagen.ts';

test('alleen wat al is doorzocht en nog geen antwoord heeft wordt opnieuw doorzocht', () => {
  const iets = { ...verzoekfeiten, nieuw: { registers: true, archief: true } };
  const gezocht = { ...iets, doorzochtOp: '2026-11-23', archiefDoorzochtOp: '2026-11-23' };
  const opnieuw = (feiten: Parameters<typeof opnieuwTeZoeken>[0]) =>
    Object.values(opnieuwTeZoeken(feiten, '2026-11-23'));
  assert.deepEqual(opnieuw(gezocht), [true, true]);
  assert.deepEqual(opnieuw(iets), [false, false]);
  assert.deepEqual(opnieuw({ ...gezocht, stand: 'beantwoord' }), [false, false]);
});

test('een brief zegt tot welke dag is gezocht: die van de zoekactie in het archief, nooit na de dag van de brief', () => {
  const tot = (archiefDoorzochtOp: string) => gezochtTot({ archiefDoorzochtOp }, '2026-11-23');
  assert.deepEqual(['2026-11-22', '2026-11-23', '2026-11-24'].map(tot), ['2026-11-22', '2026-11-23', '2026-11-23']);
  assert.equal(gezochtTot({}, '2026-11-23'), '2026-11-23');
});
