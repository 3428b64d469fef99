// casussen-zoeken through the gate: only cases of the own party, every number shown in the log.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, brengTotCasus, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('een deelnemer vindt zijn casus onder de naam; wie in de weegploeg ligt is hier niet te vinden', async () => {
  const wie = onderwerp({ voornaam: 'Yara', achternaam: 'Zuidhof', geboortedatum: '2001-02-03' });
  const { casus, casusnummer } = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: wie }));
  const ander = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: onderwerp({ voornaam: 'Yara', achternaam: 'Zuidhoek' }) }),
  );
  for (const lezer of ['rvdk', 'reclassering', 'gemeente', 'uitvoerder'] as const)
    for (const tekst of ['Yara', 'zuidhof', '2001-02-03', '']) {
      const { resultaten } = await wereld.lukt('casussen-zoeken', lezer, { tekst });
      assert.deepEqual(
        resultaten.map((resultaat) => [resultaat.id, resultaat.nummer, resultaat.naam]),
        [[casus, casusnummer, 'Yara Zuidhof']],
        `${lezer} ${tekst}`,
      );
    }
  const { resultaten } = await wereld.lukt('casussen-zoeken', 'gemeente', { tekst: 'Zuidhoek' });
  assert.ok(!resultaten.some((resultaat) => resultaat.id === ander.dossier));
  const [regel] = await wereld.achter(
    `select nummers from logboek.regel where handeling = 'casussen-zoeken' and cardinality(nummers) > 0 order by id desc limit 1`,
  );
  assert.deepEqual(regel?.nummers, [casusnummer]);
});

test('wie niet deelneemt vindt niets, en een externe partner zoekt niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  const { resultaten } = await wereld.lukt('casussen-zoeken', 'rvdk', { tekst: '' });
  assert.ok(!resultaten.some((resultaat) => resultaat.id === casus));
  for (const wie of ['ggz', 'lyceum', 'fg', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('casussen-zoeken', wie, { tekst: '' }), ['niet-bevoegd']);
});
