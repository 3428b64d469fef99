// Several people at the same moment: every vote counts once, a decision is carried out once, a number is given once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse, brengIn, brengTotVoorstel, signaal, signaalOm, stem } from '../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';

const rondes = 20;

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const stemmen = (voorstel: string) =>
  wereld.achter('select partijsoort, voor from weegploeg.stem where voorstel = $1 order by partijsoort', [voorstel]);

test('drie partijen die tegelijk stemmen tellen ieder eenmaal, en de casus komt er eenmaal', async () => {
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const open = await brengTotVoorstel(wereld);
    const uitkomsten = await Promise.all(
      (['gemeente', 'om', 'politie'] as const).map((wie) => wereld.lukt('stemmen', wie, stem(open))),
    );
    assert.deepEqual(uitkomsten.map((uitkomst) => uitkomst.stand).sort(), ['aangenomen', 'open', 'open']);
    assert.deepEqual(
      await stemmen(open.voorstel),
      ['gemeente', 'om', 'politie'].map((partijsoort) => ({ partijsoort, voor: true })),
    );
    const [dossier] = await wereld.achter('select stand, casus from weegploeg.dossier where id = $1', [open.dossier]);
    assert.equal(dossier?.stand, 'geagendeerd');
    assert.equal((await wereld.achter('select 1 from casusoverleg.casus where id = $1', [dossier?.casus])).length, 1);
  }
  const tellingen = await wereld.achter(
    `select (select count(*)::int from casusoverleg.casus) as casussen,
       (select count(*)::int from logboek.regel where handeling = 'agenderen' and resultaat = 'toegestaan') as besluiten,
       (select count(distinct nummer)::int from casusoverleg.casus) as nummers,
       (select max(right(nummer, 4)::int) from casusoverleg.casus) as hoogste`,
  );
  assert.deepEqual(tellingen, [{ casussen: rondes, besluiten: rondes, nummers: rondes, hoogste: rondes }]);
});

test('dezelfde partij die tweemaal tegelijk stemt telt eenmaal en hoort de tweede keer dat zij al stemde', async () => {
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const open = await brengTotVoorstel(wereld);
    const uitkomsten = await Promise.all([
      wereld.doe('stemmen', 'gemeente', stem(open)),
      wereld.doe('stemmen', 'gemeenteTweede', stem(open)),
    ]);
    const geweigerd = uitkomsten.flatMap((uitkomst) =>
      uitkomst.soort === 'geweigerd' ? uitkomst.weigeringen.map((weigering) => weigering.reden) : [],
    );
    assert.deepEqual(geweigerd, ['al-gestemd']);
    assert.deepEqual(await stemmen(open.voorstel), [{ partijsoort: 'gemeente', voor: true }]);
  }
});

test('voor en tegen tegelijk: het voorstel is aangenomen of verworpen, nooit half', async () => {
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const open = await brengTotVoorstel(wereld);
    await wereld.lukt('stemmen', 'gemeente', stem(open));
    const uitkomsten = await Promise.all([
      wereld.doe('stemmen', 'om', stem(open)),
      wereld.doe('stemmen', 'politie', stem(open, false)),
    ]);
    const [stand] = await wereld.achter(
      `select d.stand, v.stand as voorstel, d.casus from weegploeg.dossier d join weegploeg.voorstel v on v.dossier = d.id
       where d.id = $1`,
      [open.dossier],
    );
    // One 'no' closes it, whoever comes first: the other vote counts before it or is refused after it.
    assert.deepEqual([stand?.stand, stand?.voorstel, stand?.casus], ['geanalyseerd', 'verworpen', null]);
    assert.equal(uitkomsten[1]?.soort, 'gedaan');
  }
});

test('wie tegelijk inbrengt krijgt ieder een eigen nummer, zonder gat', async () => {
  const eerste = Number((await brengIn(wereld)).nummer?.slice(-4));
  const nieuw = await Promise.all(
    Array.from({ length: 24 }, (_, plek) =>
      plek % 2 === 0
        ? wereld.lukt('signaal-inbrengen', 'gemeente', signaal())
        : wereld.lukt('signaal-inbrengen', 'om', signaalOm()),
    ),
  );
  assert.deepEqual(
    nieuw.map(({ nummer }) => Number(nummer?.slice(-4))).sort((a, b) => a - b),
    Array.from({ length: 24 }, (_, plek) => eerste + 1 + plek),
  );
});

test('twee voorstellen tegelijk: er komt er een', async () => {
  for (let ronde = 0; ronde < 5; ronde += 1) {
    const { dossier, gegeven } = await brengIn(wereld);
    await wereld.lukt('signalen-analyseren', 'om', analyse(dossier, [gegeven]));
    const doe = (wie: 'gemeente' | 'om') =>
      wereld.doe('agendering-voorstellen', wie, { id: dossier, uitkomst: 'niet-agenderen', motivering: 'Te licht.' });
    const uitkomsten = await Promise.all([doe('gemeente'), doe('om')]);
    assert.deepEqual(uitkomsten.map((uitkomst) => uitkomst.soort).sort(), ['gedaan', 'geweigerd']);
    assert.equal((await wereld.achter('select 1 from weegploeg.voorstel where dossier = $1', [dossier])).length, 1);
  }
});
