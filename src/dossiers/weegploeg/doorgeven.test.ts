// doorgifte-voorstellen and doorgeven: what came in while the case runs goes there by a joint decision, whole or not at all.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { casusstem, draagTaken, stelAfsluitingVoor } from '../../../test/proefbesluiten.ts';
import {
  brengTotBesluit,
  brengTotCasus,
  type Casus,
  signaal,
  signaalPolitie,
  signaalVerzegeld,
  stem,
  vrijgave,
} from '../../../test/proefdossiers.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const kernpartijen = ['gemeente', 'om', 'politie'] as const;
const lees = (id: string, wie: Wie = 'om') => wereld.lukt('weegdossier-inzien', wie, { id });
const leesCasus = (id: string, wie: Wie = 'rvdk') => wereld.lukt('casus-inzien', wie, { id });
const invoer = (id: string, ...gegevens: readonly string[]) => ({
  id,
  motivering: 'Nodig om het plan uit te voeren.',
  selectie: gegevens.map((gegeven) => ({ gegeven, reden: 'nieuwe gedraging' })),
});

/** A running case with a police signal that came in after it was opened. */
async function metNieuwSignaal(stand: 'geopend' | 'plan-vastgesteld' = 'geopend') {
  const casus = await brengTotCasus(wereld, stand);
  const { gegeven: nieuw } = await wereld.lukt(
    'signaal-inbrengen',
    'politie',
    signaalPolitie({ dossier: casus.dossier, gedraging: 'Stond bij de moskee te schreeuwen.', mening: 'Gevaarlijk.' }),
  );
  return { ...casus, nieuw };
}
async function metVoorstel(stand: 'geopend' | 'plan-vastgesteld' = 'geopend') {
  const casus = await metNieuwSignaal(stand);
  const { voorstel } = await wereld.lukt('doorgifte-voorstellen', 'politie', invoer(casus.dossier, casus.nieuw));
  return { ...casus, voorstel };
}
const standVan = ({ voorstellen }: Awaited<ReturnType<typeof lees>>, voorstel: string) =>
  voorstellen.find(({ id }) => id === voorstel)?.stand;
const soorten = async (casus: Casus) => (await leesCasus(casus.casus)).gegevens.map(({ soort }) => soort);
/** The duties but that of informing the person, which runs beside all of this. */
const plichten = async (wie: Wie, dossier: string) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter((plicht) => plicht.dossier === dossier && plicht.soort !== 'informeren-overleggen')
    .map(({ soort }) => soort);

test('een nieuw signaal wacht op een besluit, en gaat met drie stemmen als verstrekking van de partij naar de casus', async () => {
  const casus = await metNieuwSignaal();
  const { dossier, nieuw } = casus;
  const voor = await leesCasus(casus.casus);
  assert.equal((await lees(dossier)).stand, 'geagendeerd');
  assert.deepEqual(await plichten('gemeente', dossier), ['doorgifte-overwegen']);
  wereld.klok.zet('2026-11-26');
  const { voorstel } = await wereld.lukt('doorgifte-voorstellen', 'politie', invoer(dossier, nieuw));
  assert.deepEqual(await plichten('gemeente', dossier), ['stem-gevraagd']);
  for (const wie of ['gemeente', 'om'] as const) {
    const { stand } = await wereld.lukt('stemmen', wie, stem({ ...casus, voorstel }));
    assert.deepEqual([stand, (await leesCasus(casus.casus)).gegevens], ['open', voor.gegevens]);
  }
  assert.equal((await wereld.lukt('stemmen', 'politie', stem({ ...casus, voorstel }))).stand, 'aangenomen');
  wereld.klok.zet(begindag);
  const na = await leesCasus(casus.casus);
  const erbij = na.gegevens.filter(({ id }) => !voor.gegevens.some((eerder) => eerder.id === id));
  assert.deepEqual(
    erbij.map(({ soort, bron, handeling, ingebrachtOp, grondslag }) => [
      soort,
      bron.soort,
      handeling,
      ingebrachtOp,
      grondslag.code,
    ]),
    [
      ['signaal', 'politie', 'doorgeven', '2026-11-26', 'wpg-20'],
      ['inbrenger', 'politie', 'doorgeven', '2026-11-26', 'wpg-20'],
    ],
  );
  assert.equal(na.laatsteVerwerking, '2026-11-26');
  const tekst = JSON.stringify(erbij);
  for (const geheim of ['Ria de Melder', 'Gevaarlijk', casus.nummer, dossier, nieuw])
    assert.ok(!tekst.includes(geheim));
  const gezien = await lees(dossier);
  assert.deepEqual([gezien.stand, gezien.besluitOp, gezien.casusOpen], ['geagendeerd', begindag, true]);
  assert.ok(gezien.doorgegeven.includes(nieuw));
  assert.deepEqual(await plichten('gemeente', dossier), []);
  const [regel] = await wereld.achter(
    `select handeling, resultaat, objecten, nummers from logboek.regel where handeling = 'doorgeven' order by id desc limit 1`,
  );
  assert.deepEqual(regel, {
    handeling: 'doorgeven',
    resultaat: 'toegestaan',
    objecten: [dossier, casus.casus],
    nummers: [casus.nummer, casus.casusnummer],
  });
});

test('een stem tegen sluit het voorstel: niets gaat door, de casus loopt en een volgend voorstel kan', async () => {
  const casus = await metVoorstel();
  const voor = await soorten(casus);
  assert.deepEqual(await wereld.weigert('doorgifte-voorstellen', 'om', invoer(casus.dossier, casus.nieuw)), [
    'voorstel-loopt-al',
  ]);
  await wereld.lukt('stemmen', 'gemeente', stem(casus, false));
  const gezien = await lees(casus.dossier);
  assert.deepEqual([gezien.stand, standVan(gezien, casus.voorstel)], ['geagendeerd', 'verworpen']);
  assert.deepEqual(await soorten(casus), voor);
  // It was decided on: nobody is asked again, who wants to can.
  assert.deepEqual(await plichten('gemeente', casus.dossier), []);
  await wereld.lukt('doorgifte-voorstellen', 'om', invoer(casus.dossier, casus.nieuw));
});

test('zonder eensgezindheid gaat niets door de deur, ook niet rechtstreeks of in een andere stand', async () => {
  const casus = await metVoorstel();
  assert.deepEqual(await wereld.weigert('doorgeven', 'politie', { id: casus.dossier }), ['niet-eensgezind']);
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  assert.deepEqual(await wereld.weigert('doorgifte-voorstellen', 'om', invoer(besloten.dossier, besloten.gegeven)), [
    'stand-staat-niet-toe',
  ]);
});

test('wat al in de casus staat, de melder en wat onder de machtiging valt gaan niet mee', async () => {
  const casus = await metNieuwSignaal();
  const { dossier } = casus;
  const melder = (await lees(dossier)).gegevens.find(({ soort, bij }) => soort === 'melder' && bij === casus.nieuw);
  const onder = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier }));
  // Behind the seal it does not count, and after the release it stays with the college.
  assert.deepEqual(await wereld.weigert('doorgifte-voorstellen', 'politie', invoer(dossier, onder.gegeven)), [
    'gegeven-niet-over-te-dragen',
  ]);
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, onder.gegeven));
  for (const [gegeven, reden] of [
    [casus.gegeven, 'al-doorgegeven'],
    [melder?.id ?? '', 'gegeven-niet-over-te-dragen'],
    [onder.gegeven, 'machtiging-alleen-college'],
  ] as const)
    assert.deepEqual(await wereld.weigert('doorgifte-voorstellen', 'om', invoer(dossier, casus.nieuw, gegeven)), [
      reden,
    ]);
});

test('zolang er gestemd wordt blijft staan wat is voorgesteld; daarna hoort de casus van een correctie', async () => {
  const casus = await metVoorstel();
  const verwijder = {
    id: casus.dossier,
    gegeven: casus.nieuw,
    reden: 'feitelijk-onjuist',
    aanleiding: 'controle',
  } as const;
  assert.deepEqual(await wereld.weigert('gegeven-verwijderen', 'uitvoerder', verwijder), ['voorstel-loopt-al']);
  for (const wie of kernpartijen) await wereld.lukt('stemmen', wie, stem(casus));
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', verwijder);
  const { juistheid } = await leesCasus(casus.casus, 'uitvoerder');
  assert.deepEqual(
    juistheid.correcties.map(({ wijziging, aanDeBron }) => [wijziging, aanDeBron]),
    [['verwijderd', true]],
  );
});

test('een gesloten casus neemt niets meer aan: een stem voor kan niet meer, en het voorstel vervalt', async () => {
  const casus = await metVoorstel('plan-vastgesteld');
  for (const wie of ['gemeente', 'om'] as const) await wereld.lukt('stemmen', wie, stem(casus));
  const afsluiten = await stelAfsluitingVoor(wereld, casus.casus);
  for (const wie of kernpartijen) await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus.casus, afsluiten));
  const voor = await soorten(casus);
  // The weegploeg register hears of it by a task; the door knows at once.
  assert.deepEqual(await wereld.weigert('stemmen', 'politie', stem(casus)), ['casus-gesloten']);
  assert.equal((await lees(casus.dossier)).casusOpen, false);
  await draagTaken(wereld);
  const gezien = await lees(casus.dossier);
  assert.deepEqual([gezien.stand, standVan(gezien, casus.voorstel)], ['afgesloten', 'vervallen']);
  assert.deepEqual(await wereld.weigert('stemmen', 'politie', stem(casus)), [
    'stand-staat-niet-toe',
    'geen-open-voorstel',
  ]);
  assert.deepEqual(await wereld.weigert('signaal-inbrengen', 'gemeente', signaal({ dossier: casus.dossier })), [
    'stand-staat-niet-toe',
  ]);
  assert.deepEqual(await soorten(casus), voor);
});

/** Every write of the last vote, in both registers and the log. */
const stappen = [
  ['insert', 'logboek.regel'],
  ['insert', 'weegploeg.stem'],
  ['update', 'weegploeg.voorstel'],
  ['update', 'weegploeg.voorstel_selectie'],
  ['update', 'casusoverleg.casus'],
  ['insert', 'casusoverleg.gegeven'],
  ['insert', 'casusoverleg.zoeksleutel'],
  ['update', 'weegploeg.dossier'],
] as const;

test('gaat de deur halverwege stuk, vóór of na welke stap ook, dan is er niets gebeurd, en daarna alles precies één keer', async () => {
  const nieuw = await metNieuwSignaal();
  const { gegevens } = await lees(nieuw.dossier);
  const naw = gegevens.find(({ soort, bij }) => soort === 'naw' && bij === nieuw.nieuw)?.id ?? '';
  const { voorstel } = await wereld.lukt('doorgifte-voorstellen', 'om', invoer(nieuw.dossier, nieuw.nieuw, naw));
  const casus = { ...nieuw, voorstel };
  for (const wie of ['gemeente', 'om'] as const) await wereld.lukt('stemmen', wie, stem(casus));
  await wereld.achter(
    `create function public.stuk() returns trigger language plpgsql as $$ begin raise exception 'stuk'; end $$`,
  );
  const beeld = async () => [await lees(casus.dossier), await leesCasus(casus.casus)];
  const voor = await beeld();
  for (const [wat, tabel] of stappen) {
    for (const wanneer of ['before', 'after']) {
      await wereld.achter(
        `create trigger stuk ${wanneer} ${wat} on ${tabel} for each row execute function public.stuk()`,
      );
      await assert.rejects(wereld.doe('stemmen', 'politie', stem(casus)), /stuk/, `${wanneer} ${wat} ${tabel}`);
      await wereld.achter(`drop trigger stuk on ${tabel}`);
      assert.deepEqual(await beeld(), voor, `${wanneer} ${wat} ${tabel}`);
    }
  }
  const sleutel = 'dossier, samenwerkingsverband, register, registersleutel, ingepakt';
  const [rij] = await wereld.achter(`delete from kluis.sleutel where dossier = $1 returning ${sleutel}`, [casus.casus]);
  await assert.rejects(wereld.doe('stemmen', 'politie', stem(casus)), /geen sleutel/);
  await wereld.achter(`insert into kluis.sleutel (${sleutel}) values ($1, $2, $3, $4, $5)`, Object.values(rij ?? {}));
  assert.deepEqual(await beeld(), voor);
  await wereld.lukt('stemmen', 'politie', stem(casus));
  assert.deepEqual((await soorten(casus)).slice(-3).sort(), ['inbrenger', 'naw', 'signaal']);
});

test('de deur krijgt een sleutel alleen voor doorgeven, en kan in een gesloten casus niets zetten', async () => {
  const open = await brengTotCasus(wereld);
  const settings = await settingsAls(wereld, 'politie', 'weegploeglid');
  const verboden = { code: '42501' };
  await assert.rejects(
    als(wereld, 'deur_casusoverleg', settings, (tx) =>
      sql`select * from kluis.deursleutel_vrijgeven(${open.casus}::uuid)`.execute(tx.db),
    ),
    verboden,
  );
  await assert.rejects(
    als(wereld, 'deur_casusoverleg', settings, (tx) =>
      sql`select casusoverleg.verwerk_aankomst(${open.casus}::uuid, ${begindag}::date)`.execute(tx.db),
    ),
    verboden,
  );
  const dicht = await brengTotCasus(wereld, 'gesloten');
  const [waarden] = await wereld.achter(
    `select casus, samenwerkingsverband, soort, bron, grondslag, ingebracht_door, ingebracht_op, handeling, inhoud
     from casusoverleg.gegeven where casus = $1 and soort = 'signaal'`,
    [dicht.casus],
  );
  const zet = (casus: string) =>
    als(wereld, 'deur_casusoverleg', settings, (tx) =>
      sql`insert into casusoverleg.gegeven (id, casus, samenwerkingsverband, soort, bron, grondslag, ingebracht_door, ingebracht_op, handeling, inhoud)
        values (gen_random_uuid(), ${casus}, ${waarden?.samenwerkingsverband}, ${waarden?.soort}, ${waarden?.bron}, ${waarden?.grondslag},
          ${waarden?.ingebracht_door}, ${waarden?.ingebracht_op}, ${waarden?.handeling}, ${waarden?.inhoud})`.execute(
        tx.db,
      ),
    );
  await zet(open.casus);
  await assert.rejects(zet(dicht.casus), verboden);
});
