// Archiving through tasks: nothing lost, nothing twice, all of it readable for core parties with a reason and there for nobody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { neemOp } from '../../../test/database/momentopname.ts';
import { als, gezien, maakTeller, settingsAls } from '../../../test/database/zicht.ts';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import {
  analyse,
  brengIn,
  brengTotBesluit,
  brengTotCasus,
  brengTotStand,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  signaalVerzegeld,
} from '../../../test/proefdossiers.ts';
import { achterblijver, verstrekking, verstrekkingVerzegeld } from '../../../test/proefdossierwerk.ts';
import { informeer } from '../../../test/proefinformeren.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Rol } from '../../convenant/rollen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { planArchivering } from '../../jobs/bewaarplan.ts';
import { maakDrager, type Werk } from '../../jobs/drager.ts';
import { maakWerken } from '../../jobs/werken.ts';
import { databaserollen } from '../../platform/database/transaction.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

/** Sets the last processing of a dossier or casus back: on today's clock the year ends then. */
async function verouder(id: string, dag = '2025-11-23'): Promise<void> {
  for (const tabel of ['weegploeg.dossier', 'casusoverleg.casus'])
    await wereld.achter(`update ${tabel} set laatste_verwerking = $2 where id = $1`, [id, dag]);
}

/** What the system does on a day: plan, and carry what was planned. */
async function draag(): Promise<void> {
  await planArchivering(wereld.poort);
  await draagTaken(wereld);
}

const inzage = (id: string) => ({ id, doel: 'verantwoording' as const, toelichting: 'Vraag van de raad, brief 12.' });
const inArchief = async (id: string) =>
  (await wereld.achter('select id from archief.dossier where id = $1', [id])).length === 1;

/** Tables of the registers in which this id stands anywhere. */
async function sporen(id: string, schemas = ['weegploeg', 'casusoverleg']): Promise<readonly string[]> {
  const tabellen = await wereld.achter(
    `select n.nspname || '.' || c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) order by 1`,
    [schemas],
  );
  const gevonden: string[] = [];
  for (const { tabel } of tabellen) {
    const [rij] = await wereld.achter(
      `select count(*)::int as n from ${tabel} t where to_jsonb(t)::text like '%' || $1 || '%'`,
      [id],
    );
    if (rij?.n > 0) gevonden.push(tabel);
  }
  return gevonden;
}

test('een gesloten casus en zijn weegdossier gaan op de laatste dag van het jaar, geheel en leesbaar', async () => {
  const open = await brengTotCasus(wereld, 'plan-vastgesteld');
  const { casus, dossier } = open;
  await wereld.lukt('gegeven-verstrekken', 'rvdk', verstrekking(casus, { fase: 'uitvoeren' }));
  await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus, { fase: 'uitvoeren' }));
  await wereld.lukt('achterblijver-opnemen', 'uitvoerder', achterblijver(casus));
  await brengTotDoorverstrekking(wereld, 'verstrekt', open);
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);

  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, {
      id: dossier,
      beletsel: false,
      reden: 'Er staat niets in de weg.',
    });
  const brief = {
    ...{ id: dossier, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1' },
    aan: [{ hoedanigheid: 'betrokkene' as const, naam: 'Zwaantje Quispel', adres: 'Kade 1' }],
  };
  await informeer(wereld, 'om', brief, { verzondenOp: '2026-11-23', wijze: 'post' });
  for (const id of [casus, dossier]) await verouder(id, '2025-11-24');
  await draag();
  assert.deepEqual([await inArchief(casus), await inArchief(dossier)], [false, false]);
  for (const id of [casus, dossier]) await verouder(id);
  await draag();
  assert.deepEqual([await inArchief(casus), await inArchief(dossier)], [true, true]);
  assert.deepEqual([await sporen(casus), await sporen(dossier)], [[], []]);

  const weeg = await wereld.lukt('archiefdossier-inzien', 'gemeente', inzage(dossier));
  const uitCasus = await wereld.lukt('archiefdossier-inzien', 'om', inzage(casus));
  for (const { stukken } of [weeg, uitCasus])
    assert.deepEqual(
      stukken.filter((stuk) => !stuk.leesbaar).map(({ tabel, soort }) => [tabel, soort]),
      [],
    );
  assert.deepEqual(
    [weeg.stand, weeg.register, weeg.laatsteVerwerking, weeg.gearchiveerdOp, weeg.vernietigen.uiterlijk],
    ['afgesloten', 'weegploeg', '2025-11-23', '2026-11-23', '2030-11-23'],
  );
  // The letter about informing is a file again, for a purpose and with a reason, and that is on record too.
  const stuk = weeg.stukken.find(({ brieven }) => brieven > 0)?.id ?? '';
  assert.deepEqual(await wereld.weigert('archiefbrief-maken', 'om', { id: dossier, stuk }), [
    ...['inzagedoel-ontbreekt', 'reden-ontbreekt'],
  ]);
  assert.deepEqual(await wereld.weigert('archiefbrief-maken', 'uitvoerder', { ...inzage(dossier), stuk }), [
    'niet-bevoegd',
  ]);
  assert.deepEqual(await wereld.weigert('archiefbrief-maken', 'fg', { ...inzage(dossier), stuk }), ['niet-bevoegd']);
  const ander = weeg.stukken.find(({ soort }) => soort === 'signaal')?.id ?? '';
  assert.equal(
    (await wereld.doe('archiefbrief-maken', 'om', { ...inzage(dossier), stuk: ander })).soort,
    'niet-gevonden',
  );
  const { document, bestandsnaam } = await wereld.lukt('archiefbrief-maken', 'om', { ...inzage(dossier), stuk });
  assert.equal(bestandsnaam, `informatiebrief-${weeg.nummer}-1`);
  assert.match(
    JSON.stringify(document),
    /Datum: 23 november 2026[\s\S]*Op 23 november 2026 besloten wij dat die aanpak klaar is/,
  );
  const daarna = await wereld.lukt('archiefdossier-inzien', 'politie', inzage(dossier));
  assert.deepEqual(
    daarna.inzages.map(({ doel }) => doel),
    ['verantwoording', 'verantwoording'],
  );
  const zegt = (stukken: typeof weeg.stukken, tekst: string) =>
    stukken.some(({ regels }) => regels.some(({ waarde }) => waarde.includes(tekst)));
  for (const tekst of ['Verspreidde op 3 november pamfletten', 'Ria de Melder', 'eens met het voorstel'])
    assert.ok(zegt(weeg.stukken, tekst), tekst);
  for (const tekst of ['Verspreidde op 3 november pamfletten', 'Het doel is bereikt.', 'Alle deelnemers stemmen in.'])
    assert.ok(zegt(uitCasus.stukken, tekst), tekst);
  assert.ok(!zegt(uitCasus.stukken, 'Ria de Melder'));
  assert.deepEqual([...new Set(uitCasus.stukken.map(({ tabel }) => tabel))].sort(), [
    ...['afsluitadvies', 'deelnemer', 'doorverstrekking', 'doorverstrekt_gegeven', 'gegeven', 'maatregel', 'ontvanger'],
    ...['plan', 'stem', 'verstrekking', 'voorstel'],
  ]);
  // What was sealed is there for police and OM, and for nobody else.
  const gemeente = await wereld.lukt('archiefdossier-inzien', 'gemeente', inzage(casus));
  assert.ok(uitCasus.stukken.some(({ verzegeld }) => verzegeld));
  assert.ok(!gemeente.stukken.some(({ verzegeld }) => verzegeld));
  // The reason is on record with the dossier, and nowhere in the log.
  assert.deepEqual(gemeente.inzages, [
    {
      door: 'mr. Noor Terpstra',
      partij: gemeente.inzages[0]?.partij,
      op: '2026-11-23',
      doel: 'verantwoording',
      toelichting: 'Vraag van de raad, brief 12.',
    },
  ]);
  assert.deepEqual(
    await wereld.achter(
      `select rol, functionaris, partij, resultaat, herkomst from logboek.regel where handeling = 'archiveren' and $1 = any(objecten)`,
      [casus],
    ),
    [{ rol: 'systeem', functionaris: null, partij: null, resultaat: 'toegestaan', herkomst: 'taak' }],
  );

  // By no act and no role is it there for anybody else.
  for (const wie of ['rvdk', 'reclassering', 'uitvoerder', 'gemeente', 'politie'] as const)
    assert.equal((await wereld.doe('casus-inzien', wie, { id: casus })).soort, 'niet-gevonden', wie);
  assert.equal((await wereld.doe('weegdossier-inzien', 'uitvoerder', { id: dossier })).soort, 'niet-gevonden');
  assert.equal((await wereld.doe('plan-inzien', 'ggz', { casus })).soort, 'niet-gevonden');
  assert.deepEqual((await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', {})).ontvangen, []);
  assert.deepEqual((await wereld.lukt('casussen-zoeken', 'uitvoerder', { tekst: '' })).resultaten, []);
  for (const wie of ['rvdk', 'reclassering', 'uitvoerder', 'ggz', 'fg', 'beheerder'] as const) {
    assert.deepEqual(await wereld.weigert('archiefdossier-inzien', wie, inzage(casus)), ['niet-bevoegd']);
    assert.deepEqual(await wereld.weigert('archief-inzien', wie, {}), ['niet-bevoegd']);
  }
  const tel = await maakTeller(wereld);
  const hoeden: readonly (readonly [Wie, Rol])[] = [
    ['rvdk', 'casusoverleglid'],
    ['gemeente', 'casusoverleglid'],
    ['uitvoerder', 'uitvoerder'],
    ['ggz', 'externe-casuspartner'],
    ['fg', 'functionaris-gegevensbescherming'],
  ];
  for (const [wie, hoed] of hoeden)
    for (const rol of databaserollen) {
      const telling = await tel(rol, await settingsAls(wereld, wie, hoed), (tabel) =>
        /^(archief|weegploeg|casusoverleg)\./.test(tabel) ? 'true' : 'false',
      );
      assert.deepEqual(gezien(telling), [], `${wie} ${rol}`);
    }
});

test('de sleutel van een gearchiveerd dossier opent met geen rol van zijn register meer', async () => {
  const { dossier } = await brengTotStand(wereld, 'geanalyseerd');
  await verouder(dossier);
  await draag();
  const [sleutel] = await wereld.achter('select register, registersleutel from kluis.sleutel where dossier = $1', [
    dossier,
  ]);
  assert.equal(sleutel?.register, 'archief');
  const settings = await settingsAls(wereld, 'gemeente', 'weegploeglid');
  for (const rol of ['weegploeg_lezen', 'weegploeg_schrijven'] as const)
    await assert.rejects(
      als(wereld, rol, settings, (tx) => wereld.poort.vault.open(tx, 'weegploeg', dossier)),
      /logregel/,
    );
});

test('wie sterft vóór of na een stap verliest niets en archiveert niets twee keer', async () => {
  const { dossier } = await brengTotStand(wereld, 'geagendeerd');
  await verouder(dossier);
  await planArchivering(wereld.poort);
  await planArchivering(wereld.poort);
  const gewoon = maakWerken(wereld.poort).get('archiveren');
  assert.ok(gewoon !== undefined);
  const sterf = () => Promise.reject(new Error('gestorven'));
  // Before the act; after it and before anybody heard; in the middle, when the last statement fails; and once well.
  const breek: Werk = async (taak) => {
    await wereld.achter(
      `create function archief.breek() returns trigger language plpgsql as $$ begin raise exception 'x'; end $$`,
    );
    await wereld.achter(
      'create trigger breek before delete on weegploeg.dossier for each row execute function archief.breek()',
    );
    try {
      return await gewoon(taak);
    } finally {
      await wereld.achter('drop function archief.breek() cascade');
    }
  };
  const stappen: readonly Werk[] = [sterf, breek, async (taak) => gewoon(taak).then(sterf), gewoon];
  const waar: boolean[] = [];
  const beelden: string[] = [];
  for (const stap of stappen) {
    await wereld.achter(`update taken.taak set niet_voor = now() - interval '1 second' where stand = 'open'`);
    await maakDrager(wereld.poort, new Map([['archiveren', stap]]), () => undefined).draagAlles();
    waar.push(await inArchief(dossier));
    const beeld = await neemOp(wereld.proef);
    beelden.push(JSON.stringify(Object.entries(beeld).filter(([tabel]) => !/^(taken|beheer)\./.test(tabel))));
  }
  assert.deepEqual(waar, [false, false, true, true]);
  assert.equal(beelden[0], beelden[1]);
  assert.equal(beelden[2], beelden[3]);
  assert.deepEqual(
    await wereld.achter('select stand, pogingen, fout from taken.taak where object = $1 and soort = $2', [
      dossier,
      'archiveren',
    ]),
    [{ stand: 'gedaan', pogingen: 3, fout: null }],
  );
});

test('een dossier achter het zegel gaat ook, en blijft achter het zegel', async () => {
  const { dossier } = await brengVerzegeldIn(wereld);
  await verouder(dossier);
  await draag();
  assert.deepEqual(await sporen(dossier), []);
  const kent = async (wie: Wie) =>
    (await wereld.lukt('archief-inzien', wie, {})).dossiers.some((rij) => rij.id === dossier && rij.nummer === null);
  assert.deepEqual([await kent('politie'), await kent('om'), await kent('gemeente')], [true, true, false]);
  assert.equal((await wereld.doe('archiefdossier-inzien', 'gemeente', inzage(dossier))).soort, 'niet-gevonden');
  const { stukken } = await wereld.lukt('archiefdossier-inzien', 'politie', inzage(dossier));
  assert.ok(stukken.every(({ leesbaar, verzegeld }) => leesbaar && verzegeld));
});

test('wat is samengevoegd gaat mee met het dossier dat doorging, ook wat daarin verzegeld bleef', async () => {
  const naam = onderwerp();
  const blijft = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  const gaat = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: gaat.dossier }));
  await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', {
    id: blijft.dossier,
    ander: gaat.dossier,
    reden: 'dezelfde',
  });
  // The merged one is older: it waits for the one that went on.
  await verouder(gaat.dossier, '2024-01-01');
  await draag();
  assert.equal(await inArchief(gaat.dossier), false);
  await verouder(blijft.dossier);
  await draag();
  assert.deepEqual([await sporen(blijft.dossier), await sporen(gaat.dossier)], [[], []]);
  const mee = (await wereld.lukt('archief-inzien', 'om', {})).dossiers.find((rij) => rij.id === gaat.dossier);
  assert.equal(mee?.samengevoegdMet, blijft.nummer);
  assert.ok(
    (await wereld.lukt('archiefdossier-inzien', 'om', inzage(gaat.dossier))).stukken.every((stuk) => stuk.leesbaar),
  );
});

test('een sluiting bereikt een weegdossier dat al in het archief is, en de vijf jaar lopen vanaf dat besluit', async () => {
  const { casus, dossier } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await verouder(dossier);
  await draag();
  assert.deepEqual([await inArchief(dossier), await inArchief(casus)], [true, false]);
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  // As long as the decision is on its way the casus stays.
  await verouder(casus);
  await planArchivering(wereld.poort);
  await maakDrager(
    wereld.poort,
    new Map([...maakWerken(wereld.poort)].filter(([naam]) => naam === 'archiveren')),
    () => undefined,
  ).draagAlles();
  assert.equal(await inArchief(casus), false);
  await draagTaken(wereld);
  const weeg = await wereld.lukt('archiefdossier-inzien', 'politie', inzage(dossier));
  assert.deepEqual(
    [weeg.stand, weeg.laatsteVerwerking, weeg.vernietigen.uiterlijk],
    ['afgesloten', '2026-11-23', '2031-11-23'],
  );
  const besluit = weeg.stukken.filter(({ soort }) => soort === 'afsluitingsbesluit');
  assert.deepEqual(
    besluit.map(({ leesbaar, regels }) => [leesbaar, regels.some(({ waarde }) => waarde === 'Het doel is bereikt.')]),
    [[true, true]],
  );
});

test('een correctie van een origineel bereikt de kopie in het archief', async () => {
  const { casus, dossier, gegeven } = await brengTotCasus(wereld);
  await verouder(casus);
  await draag();
  assert.deepEqual([await inArchief(casus), await inArchief(dossier)], [true, false]);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', {
    id: dossier,
    gegeven,
    reden: 'feitelijk-onjuist',
    aanleiding: 'eigen-vaststelling',
  });
  const { stukken } = await wereld.lukt('archiefdossier-inzien', 'gemeente', inzage(casus));
  assert.equal(stukken.filter(({ tabel }) => tabel === 'correctie').length, 1);
});

test('wie na een afgewezen voorstel weer apart kwam gaat naar het archief, ook als de ander nog loopt', async () => {
  const [naar, van] = [await brengIn(wereld), await brengIn(wereld)];
  await wereld.lukt('dossiers-samenvoegen', 'om', { id: naar.dossier, ander: van.dossier, reden: 'Dezelfde.' });
  await wereld.lukt('signalen-analyseren', 'om', analyse(naar.dossier, [naar.gegeven, van.gegeven]));
  const { gegevens, samenvoegingen } = await wereld.lukt('weegdossier-inzien', 'om', { id: naar.dossier });
  const partij = { id: wereld.partijen.gemeente, reden: 'regie' };
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', {
    ...{ id: naar.dossier, uitkomst: 'agenderen', motivering: 'Besproken.', partijen: [partij], externePartners: [] },
    selectie: gegevens
      .filter(({ soort }) => soort === 'naw' || soort === 'signaal')
      .map(({ id }) => ({ gegeven: id, reden: 'nodig' })),
  });
  await wereld.lukt('stemmen', 'om', { id: naar.dossier, voorstel, voor: false, reden: 'Dit zijn er twee.' });
  const samenvoeging = samenvoegingen[0]?.id ?? '';
  await wereld.lukt('samenvoeging-ongedaan-maken', 'om', { id: naar.dossier, samenvoeging, reden: 'Twee mensen.' });
  await verouder(van.dossier);
  await draag();
  assert.deepEqual([await inArchief(van.dossier), await inArchief(naar.dossier)], [true, false]);
});

test('wat is afgeschermd blijft dat in het archief: het is er, en niemand leest wat het zegt', async () => {
  const gedraging = 'Riep op het plein iets dat niet klopt.';
  const { dossier, gegeven } = await brengIn(wereld, 'gemeente', signaal({ gedraging }));
  const correctie = { id: dossier, gegeven, reden: 'juistheid-betwist', aanleiding: 'melding' } as const;
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', correctie);
  await verouder(dossier);
  await draag();
  for (const wie of ['gemeente', 'om', 'politie'] as const) {
    const { stukken } = await wereld.lukt('archiefdossier-inzien', wie, inzage(dossier));
    const stuk = stukken.find(({ soort, tabel }) => soort === 'signaal' && tabel === 'gegeven');
    assert.equal(stuk?.heropenbaar, false);
    assert.deepEqual(
      stuk?.regels.filter(({ naam }) => naam === 'toestand').map(({ waarde }) => waarde),
      ['afgeschermd'],
    );
    assert.doesNotMatch(JSON.stringify(stukken), /Riep op het plein|Ria de Melder|06-12312312/);
  }
});

test('wie na het plannen nog iets vastlegde begint een nieuw jaar, en later komt het alsnog', async () => {
  const { dossier } = await brengTotStand(wereld, 'geanalyseerd');
  await verouder(dossier, '2025-10-01');
  await planArchivering(wereld.poort);
  await verouder(dossier, '2025-12-01');
  await draagTaken(wereld);
  const taken = () =>
    wereld.achter('select dag::text, stand, fout from taken.taak where object = $1 order by dag', [dossier]);
  assert.deepEqual(await taken(), [{ dag: '2026-10-01', stand: 'gedaan', fout: 'termijn-loopt-nog' }]);
  wereld.klok.zet('2026-12-01');
  await draag();
  wereld.klok.zet('2026-11-23');
  assert.deepEqual((await taken()).at(-1), { dag: '2026-12-01', stand: 'gedaan', fout: null });
  assert.equal(await inArchief(dossier), true);
});

test('op elke dag wordt precies gepland wat die dag aan zijn jaar is: niets een dag te laat, niets te vroeg', async () => {
  const ander = await wereld.opnieuw();
  const dossiers: string[] = [];
  for (let keer = 0; keer < 4; keer += 1) dossiers.push((await brengIn(ander)).dossier);
  // Around a leap day, ends of months and the turn of a year.
  const dag = fc
    .tuple(fc.constantFrom('2024-02-27', '2024-12-30', '2025-02-26', '2026-01-29'), fc.nat(4))
    .map(([begin, erbij]) => Temporal.PlainDate.from(begin).add({ days: erbij }).toString());
  await fc.assert(
    fc.asyncProperty(fc.tuple(dag, dag, dag, dag), dag, async (laatste, vandaag) => {
      const nu = Temporal.PlainDate.from(vandaag).add({ years: 1 }).toString();
      for (const [plek, dossier] of dossiers.entries())
        await ander.achter('update weegploeg.dossier set laatste_verwerking = $2 where id = $1', [
          dossier,
          laatste[plek],
        ]);
      await ander.achter('delete from taken.taak');
      ander.klok.zet(nu);
      await planArchivering(ander.poort);
      const gepland = await ander.achter('select object, dag::text from taken.taak order by object');
      assert.deepEqual(
        gepland.map(({ object }) => object),
        dossiers.filter((_, plek) => loopAf('archiveren', laatste[plek] ?? '') <= nu).sort(),
      );
    }),
    { numRuns: 25 },
  );
});

test('zonder doel of reden gaat niets open, en een ander samenwerkingsverband heeft zijn eigen archief', async () => {
  const [rij] = (await wereld.lukt('archief-inzien', 'gemeente', {})).dossiers;
  assert.ok(rij !== undefined);
  assert.deepEqual(await wereld.weigert('archiefdossier-inzien', 'gemeente', { id: rij.id }), [
    'inzagedoel-ontbreekt',
    'reden-ontbreekt',
  ]);
  const ander = await wereld.maakAnder();
  assert.equal((await ander.doe('archiefdossier-inzien', 'om', inzage(rij.id))).soort, 'niet-gevonden');
  assert.deepEqual((await ander.lukt('archief-inzien', 'om', {})).dossiers, []);
});

test('elke tabel van een register gaat mee naar het archief: de bewaarder kent haar geheel', async () => {
  assert.deepEqual(
    await wereld.achter(
      `select n.nspname || '.' || c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('weegploeg', 'casusoverleg') and c.relkind = 'r'
         and (c.relname in ('dossier', 'casus') or exists (
           select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
             and f.confrelid::regclass::text in ('weegploeg.dossier', 'casusoverleg.casus', 'weegploeg.gegeven',
               'casusoverleg.gegeven', 'weegploeg.voorstel', 'casusoverleg.voorstel')))
         and (not has_table_privilege('bewaarder', c.oid, 'select') or not has_table_privilege('bewaarder', c.oid, 'delete')
           or not exists (select from pg_policy p where p.polrelid = c.oid and 'bewaarder'::regrole = any(p.polroles))
           or not exists (select from archief.tabellen(n.nspname) t where t.tabel = c.relname))`,
    ),
    [],
  );
});

test('de informatieplicht gaat door als het weegdossier in het archief ligt en de casus nog loopt', async () => {
  const { dossier: id, casus, nummer } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const open = await brengTotBesluit(wereld, 'agenderen');
  const kernpartijen = ['gemeente', 'om', 'politie'] as const;
  const overleg = async (beletsel: boolean) => {
    for (const wie of kernpartijen)
      await wereld.lukt('informeren-overleggen', wie, {
        ...{ id, beletsel, gronden: beletsel ? ['b' as const] : [] },
        reden: beletsel ? 'Er loopt een onderzoek.' : 'Het onderzoek is klaar.',
      });
  };
  const weging = {
    ...{ gronden: ['b' as const], noodzaak: 'Anders raakt bewijs weg.', evenredigheid: 'Niet langer dan nodig.' },
    herbeoordelenOp: '2027-02-23',
  };
  await overleg(true);
  await wereld.lukt('uitstel-aantekenen', 'om', { id, ...weging });
  const regel = async (wie: Wie, dossier: string) =>
    (await wereld.lukt('informatieplichten-inzien', wie, {})).plichten.find((een) => een.dossier === dossier);
  const plichten = async (wie: Wie, dossier = id) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter((plicht) => plicht.dossier === dossier && ['11.2', '11.3.1', '11.5'].includes(plicht.clausule))
      .map(({ soort, register, uiterlijk }) => [soort, register, uiterlijk]);
  const levend = await regel('fg', id);
  for (const dossier of [id, open.dossier]) await verouder(dossier);
  await draag();
  assert.deepEqual([await inArchief(id), await inArchief(casus)], [true, false]);
  assert.deepEqual([levend?.nummer, levend?.taak?.uiterlijk], [nummer, '2027-02-23']);
  for (const wie of ['gemeente', 'fg'] as const)
    assert.deepEqual(await regel(wie, id), { ...levend, gearchiveerd: true, stand: 'geagendeerd' }, wie);
  for (const wie of kernpartijen) {
    assert.deepEqual(await plichten(wie), [['uitstel-herbeoordelen', 'archief', '2027-02-23']], wie);
    assert.deepEqual(await plichten(wie, open.dossier), [['informeren-overleggen', 'archief', '2026-12-23']], wie);
  }
  // Who may not know of it does not; the functionaris reads no word of it, and nobody opened the archive.
  assert.deepEqual(await plichten('uitvoerder'), []);
  for (const wie of ['uitvoerder', 'rvdk', 'ggz'] as const)
    assert.deepEqual(
      await wereld.weigert('informeren-overleggen', wie, { id, beletsel: false, reden: 'Niets.' }),
      ['niet-bevoegd'],
      wie,
    );
  const gezienDoorFg = await wereld.lukt('informatieplicht-inzien', 'fg', { id });
  assert.deepEqual(
    [gezienDoorFg.gearchiveerd, gezienDoorFg.mogelijkheden, gezienDoorFg.oordelen.map(({ reden }) => reden)],
    [true, [], [null, null, null]],
  );
  // The closure of the case reaches the archived file, and forces a new look within a week.
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);
  const voorHerziening = await wereld.lukt('informatieplicht-inzien', 'om', { id });
  assert.deepEqual(
    [voorHerziening.stand, voorHerziening.uitstel?.nieuwFeitOp, voorHerziening.taak?.uiterlijk],
    ['afgesloten', '2026-11-23', '2026-11-30'],
  );
  assert.deepEqual(await wereld.weigert('uitstel-herbeoordelen', 'om', { id, uitkomst: 'blijft', ...weging }), [
    'overleg-niet-gevoerd',
  ]);
  await overleg(true);
  await wereld.lukt('uitstel-herbeoordelen', 'politie', { id, uitkomst: 'blijft', ...weging });
  const verlengd = await wereld.lukt('informatieplicht-inzien', 'gemeente', { id });
  assert.deepEqual(
    [verlengd.uitstel?.nieuwFeitOp, verlengd.taak?.uiterlijk, verlengd.besluiten.map(({ soort }) => soort)],
    [null, '2027-02-23', ['uitgesteld', 'verlengd']],
  );
  assert.deepEqual(
    verlengd.mogelijkheden.filter(({ weigeringen }) => weigeringen.length === 0).map(({ handeling }) => handeling),
    ['informeren-overleggen'],
  );
  // The impediment is gone: the letter opens the archive, for a reason that stays with it.
  await overleg(false);
  await wereld.lukt('uitstel-herbeoordelen', 'om', { id, uitkomst: 'vervallen', reden: 'Het onderzoek is klaar.' });
  const brief = {
    ...{ id, leeftijd: '16-of-ouder' as const, contact: 'Bureau Aanpak, 06-00000001' },
    aan: [{ hoedanigheid: 'betrokkene' as const, naam: 'Zwaantje Quispel', adres: 'Kade 1\n1234 AB Waterhoek' }],
  };
  assert.deepEqual(await wereld.weigert('informatiebrief-opmaken', 'om', brief), ['archiefreden-ontbreekt']);
  const archiefreden = 'De betrokkene wordt alsnog geïnformeerd.';
  const versie = await wereld.lukt('informatiebrief-opmaken', 'om', { ...brief, archiefreden });
  const uitArchief = { id, brief: versie.brief };
  assert.deepEqual(await wereld.weigert('informatiebrief-maken', 'om', uitArchief), ['archiefreden-ontbreekt']);
  const { document } = await wereld.lukt('informatiebrief-maken', 'om', { ...uitArchief, archiefreden });
  await wereld.lukt('informatiebrief-opmaken', 'politie', { ...brief, archiefreden });
  assert.match(JSON.stringify(document), /Op 23 november 2026 besloten wij dat die aanpak klaar is/);
  const voor = await wereld.achter('select laatste_verwerking from archief.dossier where id = $1', [id]);
  await wereld.lukt('betrokkene-informeren', 'gemeente', {
    ...{ ...uitArchief, ongewijzigd: true, verzondenOp: '2026-11-23', wijze: 'post' },
  });
  assert.deepEqual(await wereld.achter('select laatste_verwerking from archief.dossier where id = $1', [id]), voor);
  assert.deepEqual([await plichten('om'), await regel('om', id)], [[], undefined]);
  assert.equal((await wereld.lukt('informatieplicht-inzien', 'fg', { id })).geinformeerdOp, '2026-11-23');
  const archief = await wereld.lukt('archiefdossier-inzien', 'politie', inzage(id));
  assert.ok(archief.stukken.every(({ leesbaar }) => leesbaar));
  assert.deepEqual(
    ['informeeroordeel', 'informeerbesluit', 'geadresseerde', 'informatiebrief'].map(
      (tabel) => archief.stukken.filter((stuk) => stuk.tabel === tabel).length,
    ),
    [9, 4, 1, 0],
  );
  assert.deepEqual(
    archief.inzages.map(({ toelichting }) => toelichting),
    [archiefreden, archiefreden, archiefreden],
  );
  const gegaan = archief.stukken.find((stuk) => stuk.brieven > 0)?.id ?? '';
  const kopie = await wereld.lukt('archiefbrief-maken', 'om', { ...inzage(id), stuk: gegaan });
  assert.deepEqual(kopie.document, document);
});

test('de database legt in het archief niets over informeren vast in naam van een ander, zonder overleg of zonder logregel', async () => {
  const { dossier: id } = await brengTotBesluit(wereld, 'agenderen');
  await verouder(id);
  await draag();
  const [uitkomst] = await wereld.achter(
    `select rij ->> 'id' as id from archief.stuk where dossier = $1 and rij ->> 'soort' = 'agenderingsbesluit'`,
    [id],
  );
  const om = await settingsAls(wereld, 'om', 'weegploeglid');
  const wie = { id: crypto.randomUUID(), uitkomst: uitkomst?.['id'], gronden: [], op: '2026-11-23', inhoud: '\\x00' };
  const oordeel = { ...wie, partijsoort: 'om', beletsel: false, functionaris: wereld.mensen.om };
  const besluit = { ...wie, soort: 'vervallen', door: wereld.mensen.om };
  const probeer = (tabel: string, rij: object, gelogd = true) =>
    als(wereld, 'archief_schrijven', om, async (tx) => {
      if (gelogd)
        await sql`insert into logboek.regel (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, objecten,
          herkomst, trace_id) values (${wereld.samenwerkingsverband}, now(), ${wereld.mensen.om}, ${wereld.partijen.om}, 'weegploeglid',
          'informeren-overleggen', '11', 'toegestaan', ${[id]}::uuid[], 'proef', ${'0'.repeat(32)})`.execute(tx.db);
      await sql`select archief.leg_informeren_vast(${id}::uuid, ${tabel}, ${JSON.stringify(rij)}::jsonb)`.execute(
        tx.db,
      );
    });
  const geweigerd = /legt niemand zo vast/;
  await assert.rejects(probeer('informeeroordeel', oordeel, false), geweigerd);
  await assert.rejects(probeer('informeeroordeel', { ...oordeel, partijsoort: 'politie' }), geweigerd);
  await assert.rejects(probeer('informeeroordeel', { ...oordeel, functionaris: wereld.mensen.politie }), geweigerd);
  await assert.rejects(probeer('informeeroordeel', { ...oordeel, uitkomst: wie.id }), geweigerd);
  await assert.rejects(probeer('informeerbesluit', besluit), geweigerd);
  await assert.rejects(probeer('gegeven', oordeel), geweigerd);
  await probeer('informeeroordeel', oordeel);
});
