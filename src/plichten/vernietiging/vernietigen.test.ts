// Destruction through tasks: proposed in time, approved by two parties, held when it must, whole and with the key, and declared.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
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
  signaalOm,
  signaalVerzegeld,
  stem,
  voorstelInvoer,
} from '../../../test/proefdossiers.ts';
import { informeer } from '../../../test/proefinformeren.ts';
import {
  draagBewaarplan,
  keurVernietigingGoed,
  opDag as opDagIn,
  redenVanGoedkeuring,
  restenInTabellen,
  stelInformerenUit,
  voorstelOver,
  zetDag as zetDagIn,
} from '../../../test/proefvernietiging.ts';
import { brengVerzoekIn, identiteit, verzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { magNietVragen } from '../../convenant/verzoeken.ts';
import { feitenVan } from '../betrokkene/feiten.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const zetDag = (dag: string) => zetDagIn(wereld, dag);
const draag = () => draagBewaarplan(wereld);
const opDag = (dag: string) => opDagIn(wereld, dag);
const reden = redenVanGoedkeuring;
const regelVan = (dossier: string, wie: Wie = 'om') => voorstelOver(wereld, dossier, wie);
const keurGoed = (dossier: string, wie?: readonly Wie[]) => keurVernietigingGoed(wereld, dossier, wie);
const sporen = (tekst: string) => restenInTabellen(wereld, tekst);
const isWeg = async (dossier: string) =>
  (await wereld.achter('select from vernietiging.vernietigd where dossier = $1', [dossier])).length === 1;

/** Weighs these signals and decides not to schedule. */
async function agendeerNiet(dossier: string, signalen: readonly string[]): Promise<void> {
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(dossier, [...signalen]));
  const invoer = await voorstelInvoer(wereld, dossier, 'niet-agenderen');
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', invoer);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('stemmen', wie, stem({ dossier, gegeven: '', nummer: '', voorstel }));
}

test('wie niet is geagendeerd wordt op de laatste dag vernietigd, geheel en met sleutel, en verklaard', async () => {
  await zetDag('2026-11-23');
  const { dossier, nummer } = await brengTotStand(wereld, 'niet-geagendeerd');
  await opDag('2027-04-22');
  assert.equal(await regelVan(dossier), undefined);
  await opDag('2027-04-23');
  const voorstel = await regelVan(dossier);
  assert.deepEqual(
    [voorstel?.grond, voorstel?.vanaf, voorstel?.nietVoor, voorstel?.nodig, voorstel?.informatieplicht, voorstel?.door],
    ['niet-geagendeerd', '2026-11-23', '2027-05-23', 2, 'open', null],
  );
  // As long as the duty to inform is open nobody approves without looking at it again.
  assert.deepEqual(
    await wereld.weigert('vernietiging-goedkeuren', 'om', { voorstellen: [voorstel?.id ?? ''], reden }),
    ['informatieplicht-open'],
  );
  // As a screen asks it: with a key, so that its answer is kept; and the notices about it are read.
  const { berichten } = await wereld.lukt('berichten-inzien', 'om', {});
  await wereld.lukt('bericht-gelezen', 'om', { sleutels: berichten.map(({ sleutel }) => sleutel) });
  assert.ok((await sporen(dossier)).includes('beheer.bericht'));
  const antwoorden: string[] = [];
  for (const wie of ['gemeente', 'om', 'politie'] as const) {
    const invoer = {
      id: dossier,
      beletsel: wie === 'om',
      gronden: wie === 'om' ? ['b' as const] : [],
      reden: 'onderzoek',
    };
    antwoorden.push(
      (await wereld.lukt('informeren-overleggen', wie, invoer, { herhaalsleutel: randomUUID() })).oordeel,
    );
  }
  const uitstel = {
    id: dossier,
    gronden: ['b' as const],
    noodzaak: 'Het onderzoek loopt.',
    evenredigheid: 'Minder kan niet.',
    herbeoordelenOp: '2027-05-20',
  };
  const aangetekend = await wereld.lukt('uitstel-aantekenen', 'om', uitstel, { herhaalsleutel: randomUUID() });
  antwoorden.push(aangetekend.besluit);
  assert.ok((await sporen(aangetekend.besluit)).includes('beheer.herhaling'));
  await keurGoed(dossier, ['om']);
  assert.deepEqual(
    await wereld.weigert('vernietiging-goedkeuren', 'om', { voorstellen: [voorstel?.id ?? ''], reden }),
    ['al-goedgekeurd'],
  );
  await opDag('2027-05-23');
  assert.equal(await isWeg(dossier), false);
  await wereld.lukt('vernietiging-goedkeuren', 'politie', { voorstellen: [voorstel?.id ?? ''], reden });
  assert.deepEqual(
    (await regelVan(dossier, 'gemeente'))?.goedkeuringen?.map(({ partij, reden: waarom }) => [partij, waarom]),
    [
      ['om', reden],
      ['politie', reden],
    ],
  );
  assert.deepEqual(
    (await regelVan(dossier, 'fg'))?.goedkeuringen?.map((elk) => elk.reden),
    [null, null],
  );
  assert.deepEqual((await regelVan(dossier, 'uitvoerder'))?.informatieplicht, null);
  await draag();
  assert.equal(await isWeg(dossier), true);
  for (const tekst of [dossier, nummer, ...antwoorden]) assert.deepEqual(await sporen(tekst), []);
  assert.deepEqual(await wereld.achter('select from kluis.sleutel where dossier = $1', [dossier]), []);
  assert.equal((await wereld.doe('weegdossier-inzien', 'om', { id: dossier })).soort, 'niet-gevonden');
  assert.deepEqual(
    await wereld.achter(
      `select rol, resultaat, nummers from logboek.regel where handeling = 'vernietigen' and $1 = any(objecten)`,
      [dossier],
    ),
    [{ rol: 'systeem', resultaat: 'toegestaan', nummers: [nummer] }],
  );
  const beeld = await wereld.lukt('vernietiging-inzien', 'fg', {});
  assert.deepEqual([beeld.bezig, beeld.zonderVerklaring, beeld.verklaringen.length], [0, 0, 1]);
  const [verklaring] = beeld.verklaringen;
  assert.ok(verklaring !== undefined);
  const [{ manifest }] = await wereld.achter('select manifest from vernietiging.verklaring where id = $1', [
    verklaring.id,
  ]);
  assert.equal(createHash('sha256').update(manifest).digest('hex'), verklaring.hash);
  const { bestandsnaam, document, bewaren } = await wereld.lukt('vernietigingsverklaring-maken', 'fg', {
    id: verklaring.id,
    taal: 'nl',
    formaat: 'pdf',
  });
  assert.deepEqual([bestandsnaam, bewaren], ['verklaring-van-vernietiging-VV-2027-0001', true]);
  const woorden = JSON.stringify(document);
  for (const tekst of [nummer, 'zes maanden', '23 mei 2027', 'Idris Baldewsing', verklaring.hash, 'Signaal'])
    assert.ok(woorden.includes(tekst), tekst);
  assert.ok(!/Ria|pamfletten/.test(woorden));
});

test('zes maanden is het maximum, ook als niemand is geïnformeerd: wie goedkeurt heeft het opnieuw bekeken', async () => {
  await zetDag('2026-11-23');
  const { dossier } = await brengTotStand(wereld, 'niet-geagendeerd');
  await opDag('2027-05-23');
  const soorten = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter((elk) => elk.dossier === dossier && elk.soort.startsWith('vernietiging-'))
      .map(({ soort, teLaat }) => [soort, teLaat]);
  assert.deepEqual([await soorten('fg'), await soorten('om')], [[], [['vernietiging-goedkeuren', false]]]);
  await zetDag('2027-05-24');
  assert.deepEqual(await soorten('fg'), [['vernietiging-te-laat', true]]);
  const aanhouding = { id: dossier, grond: 'klacht', kenmerk: 'K 24', tot: '2027-05-24' } as const;
  await wereld.lukt('vernietiging-aanhouden', 'fg', aanhouding);
  assert.deepEqual(await soorten('fg'), []);
  await keurGoed(dossier);
  assert.deepEqual([(await regelVan(dossier))?.informatieplicht, await soorten('fg')], ['herbezien', []]);
  await opDag('2027-05-25');
  assert.equal(await isWeg(dossier), true);
});

test('ook als alle autorisaties zijn afgelopen wordt voorgesteld, gearchiveerd en vernietigd wat was goedgekeurd', async () => {
  await zetDag('2026-11-23');
  const { dossier, nummer } = await brengTotStand(wereld, 'niet-geagendeerd');
  const later = await brengIn(wereld);
  await opDag('2027-05-20');
  await stelInformerenUit(wereld, dossier, '2027-06-20');
  await keurGoed(dossier);
  // Nobody holds any office any more: only the terms run.
  await wereld.achter(`update beheer.autorisatie set einde = '2027-05-21'`);
  wereld.klok.zet('2027-05-23');
  await draag();
  assert.equal(await isWeg(dossier), true);
  const verklaard = await wereld.achter(
    `select 1 from vernietiging.vernietigd where dossier = $1 and verklaring is not null`,
    [dossier],
  );
  assert.deepEqual([verklaard.length, await sporen(nummer)], [1, []]);
  wereld.klok.zet('2027-11-23');
  await draag();
  assert.equal((await wereld.achter('select from archief.dossier where id = $1', [later.dossier])).length, 1);
  wereld.klok.zet('2031-10-23');
  await draag();
  assert.equal(
    (await wereld.achter('select from vernietiging.voorstel where dossier = $1', [later.dossier])).length,
    1,
  );
});

test('een aanhouding houdt op, met haar grond en einde, en na haar einde of opheffing gaat het door', async () => {
  await zetDag('2026-11-23');
  const { dossier } = await brengTotStand(wereld, 'niet-geagendeerd');
  await opDag('2027-05-20');
  await stelInformerenUit(wereld, dossier, '2027-06-20');
  await keurGoed(dossier);
  assert.deepEqual(await wereld.weigert('vernietiging-aanhouden', 'fg', { id: dossier, kenmerk: 'brief van Jan' }), [
    'aanhoudgrond-ontbreekt',
    'kenmerk-ontbreekt',
    'aanhouding-te-lang',
  ]);
  const { aanhouding } = await wereld.lukt('vernietiging-aanhouden', 'fg', {
    id: dossier,
    grond: 'verzoek',
    kenmerk: 'V-2027-0004',
    tot: '2027-06-01',
  });
  await wereld.lukt('vernietiging-aanhouden', 'uitvoerder', {
    id: dossier,
    grond: 'klacht',
    kenmerk: 'K 12',
    tot: '2027-05-25',
  });
  await opDag('2027-05-26');
  assert.equal(await isWeg(dossier), false);
  assert.deepEqual(
    (await regelVan(dossier))?.aanhoudingen.map(({ grond, kenmerk, tot, door }) => [grond, kenmerk, tot, door]),
    [['verzoek', 'V-2027-0004', '2027-06-01', 'mr. Jorrit Haanstra']],
  );
  // Who placed it lifts it, for a reason; a core party only when nobody is left to.
  const opheffing = { id: aanhouding, grond: 'afgehandeld' } as const;
  for (const wie of ['om', 'uitvoerder'] as const)
    assert.deepEqual(await wereld.weigert('aanhouding-opheffen', wie, opheffing), ['aanhouding-van-ander'], wie);
  const magOpheffen = async (wie: Wie) => (await regelVan(dossier, wie))?.aanhoudingen.map((elk) => elk.magOpheffen);
  assert.deepEqual([await magOpheffen('om'), await magOpheffen('fg')], [[false], [true]]);
  assert.deepEqual(await wereld.weigert('aanhouding-opheffen', 'fg', { id: aanhouding }), [
    'opheffingsgrond-ontbreekt',
  ]);
  await assert.rejects(
    wereld.poort.database.transactie(
      'vernietiging_schrijven',
      {
        samenwerkingsverband: wereld.samenwerkingsverband,
        functionaris: wereld.mensen.uitvoerder,
        rol: 'uitvoerder',
      },
      (tx) =>
        sql`update vernietiging.aanhouding set opgeheven_op = '2027-05-26', opgeheven_door = ${wereld.mensen.uitvoerder},
          opheffingsgrond = 'afgehandeld' where id = ${aanhouding}`.execute(tx.db),
    ),
    /row-level security/,
  );
  const vanOm = await wereld.lukt('vernietiging-aanhouden', 'om', {
    id: dossier,
    grond: 'bezwaar',
    kenmerk: 'B 3',
    tot: '2027-06-03',
  });
  await wereld.achter(
    `update beheer.autorisatie set einde = '2027-05-26' where rol = 'functionaris-gegevensbescherming'`,
  );
  assert.deepEqual(await magOpheffen('om'), [true, true]);
  await wereld.achter(
    `update beheer.autorisatie set einde = '2060-01-01' where rol = 'functionaris-gegevensbescherming'`,
  );
  // The data protection officer lifts any; whoever placed it is told, and nothing goes before the next day.
  for (const id of [aanhouding, vanOm.aanhouding])
    await wereld.lukt('aanhouding-opheffen', 'fg', { id, grond: 'ingetrokken' });
  assert.deepEqual(await wereld.weigert('aanhouding-opheffen', 'fg', opheffing), ['aanhouding-loopt-niet']);
  assert.deepEqual(
    await wereld.achter('select opheffingsgrond from vernietiging.aanhouding where id = $1', [aanhouding]),
    [{ opheffingsgrond: 'ingetrokken' }],
  );
  const bericht = async (wie: Wie) =>
    (await wereld.lukt('berichten-inzien', wie, {})).berichten.filter(({ soort }) => soort === 'aanhouding-opgeheven')
      .length;
  assert.deepEqual([await bericht('om'), await bericht('gemeente'), await bericht('fg')], [1, 0, 0]);
  await draag();
  assert.equal(await isWeg(dossier), false);
  await opDag('2027-05-27');
  assert.equal(await isWeg(dossier), true);
});

test('eerder vernietigen is een besluit van alle drie, met een reden; wie opnieuw wordt gewogen blijft', async () => {
  await zetDag('2026-11-23');
  const blijft = await brengTotStand(wereld, 'niet-geagendeerd');
  const gaat = await brengTotStand(wereld, 'niet-geagendeerd');
  for (const { dossier } of [blijft, gaat]) {
    assert.deepEqual(await wereld.weigert('vernietiging-vervroegen', 'uitvoerder', { id: dossier }), [
      'reden-ontbreekt',
    ]);
    await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', {
      id: dossier,
      reden: 'Na het verzet is er geen doel meer.',
    });
    assert.deepEqual(await wereld.weigert('vernietiging-vervroegen', 'om', { id: dossier, reden }), [
      'voorstel-loopt-al',
    ]);
    await stelInformerenUit(wereld, dossier, '2027-01-20');
    await keurGoed(dossier);
  }
  await draag();
  assert.equal(await isWeg(gaat.dossier), false);
  assert.equal((await regelVan(gaat.dossier))?.reden, 'Na het verzet is er geen doel meer.');
  await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier: blijft.dossier }));
  assert.equal(await regelVan(blijft.dossier), undefined);
  await keurGoed(gaat.dossier, ['gemeente']);
  await opDag('2026-11-25');
  assert.deepEqual([await isWeg(gaat.dossier), await isWeg(blijft.dossier)], [true, false]);
});

test('eerder vernietigen wacht op wie net een brief kreeg, hooguit tot de laatste dag, en de uitvoerder merkt er niets van', async () => {
  await zetDag('2026-11-23');
  const vroeg = await brengTotStand(wereld, 'niet-geagendeerd');
  const laat = await brengTotStand(wereld, 'niet-geagendeerd');
  const stil = await brengTotStand(wereld, 'niet-geagendeerd');
  const stuurBrief = async (id: string, verzondenOp: string) => {
    for (const wie of ['gemeente', 'om', 'politie'] as const)
      await wereld.lukt('informeren-overleggen', wie, { id, beletsel: false, reden: 'Niets staat in de weg.' });
    const aan = [{ hoedanigheid: 'betrokkene' as const, naam: 'S. Briefstra', adres: 'Kade 1' }];
    const brief = { id, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1', aan };
    await informeer(wereld, 'om', brief, { verzondenOp, wijze: 'post' });
  };
  const alle = ['gemeente', 'om', 'politie'] as const;
  for (const { dossier } of [vroeg, laat, stil])
    await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', { id: dossier, reden });
  await stuurBrief(vroeg.dossier, '2026-11-23');
  await keurGoed(vroeg.dossier, alle);
  await draag();
  assert.equal(await isWeg(vroeg.dossier), false);
  const vraagtijd = { briefOp: '2026-11-23', tot: '2027-01-11' };
  for (const wie of ['gemeente', 'fg'] as const)
    assert.deepEqual((await regelVan(vroeg.dossier, wie))?.vraagtijd, vraagtijd);
  const toon = async ({ dossier, nummer }: typeof vroeg) =>
    JSON.stringify(await regelVan(dossier, 'uitvoerder'))
      .replaceAll(nummer, 'W')
      .replaceAll(/[0-9a-f-]{36}/g, 'id');
  assert.equal(await toon(vroeg), await toon(stil));
  await opDag('2027-01-11');
  assert.deepEqual(
    [await isWeg(vroeg.dossier), (await wereld.lukt('vernietiging-inzien', 'om', {})).bezig],
    [false, 0],
  );
  await opDag('2027-01-12');
  assert.equal(await isWeg(vroeg.dossier), true);
  // Who got it on an objection of his own that the whole file goes waits for nothing.
  await stuurBrief(stil.dossier, '2027-01-12');
  assert.equal((await regelVan(stil.dossier))?.vraagtijd?.tot, '2027-03-02');
  await wereld.achter(
    `insert into weegploeg.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzoek, nummer, verzoeksoort, gevraagd,
       voorgelegd_op, door, besluit, grond, besloten_op, besloten_door)
     select gen_random_uuid(), g.samenwerkingsverband, g.dossier, g.id, g.soort, g.bron, gen_random_uuid(), 'V-2027-0001', 'verzet', 'verwijderd',
       '2027-01-12', g.ingebracht_door, 'vernietigd', 'in-strijd-met-voorschrift', '2027-01-12', g.ingebracht_door
     from weegploeg.gegeven g where g.id = $1`,
    [stil.gegeven],
  );
  assert.equal((await regelVan(stil.dossier))?.vraagtijd, null);
  await keurGoed(stil.dossier, alle);
  await draag();
  assert.equal(await isWeg(stil.dossier), true);
  // The six months are the most, whenever the letter went.
  await zetDag('2027-05-20');
  await stuurBrief(laat.dossier, '2027-05-20');
  const lijst = (await wereld.lukt('vernietiging-inzien', 'om', {})).voorstellen;
  const eerder = lijst.find(({ dossier, grond }) => dossier === laat.dossier && grond === 'niet-meer-nodig');
  for (const wie of alle) await wereld.lukt('vernietiging-goedkeuren', wie, { voorstellen: [eerder?.id ?? ''], reden });
  await opDag('2027-05-22');
  assert.deepEqual([eerder?.vraagtijd?.tot, await isWeg(laat.dossier)], ['2027-05-22', false]);
  await opDag('2027-05-23');
  assert.equal(await isWeg(laat.dossier), true);
});

test('een goedgekeurd voorstel dat verviel houdt het latere niet tegen', async () => {
  await zetDag('2026-11-23');
  const { dossier } = await brengTotStand(wereld, 'niet-geagendeerd');
  await opDag('2027-04-23');
  await stelInformerenUit(wereld, dossier, '2027-05-20');
  await keurGoed(dossier);
  // Weighed anew within the six months, and then nothing more.
  await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier }));
  await opDag('2027-05-23');
  await opDag('2028-04-23');
  assert.deepEqual(
    await wereld.achter(`select from taken.taak where object = $1 and soort = 'vernietigen'`, [dossier]),
    [],
  );
  await opDag('2032-04-22');
  assert.equal((await regelVan(dossier))?.grond, 'bewaartermijn');
  await keurGoed(dossier);
  await draag();
  assert.equal(await isWeg(dossier), false);
  await opDag('2032-04-23');
  assert.equal(await isWeg(dossier), true);
});

test('wat opnieuw werd gewogen keurt ieder opnieuw goed, ook als het nieuwe signaal op dezelfde dag weer verdween', async () => {
  await zetDag('2026-11-23');
  const { dossier } = await brengTotStand(wereld, 'niet-geagendeerd');
  await opDag('2027-05-01');
  await keurGoed(dossier);
  const nieuw = signaalOm({ dossier, onderwerp: undefined, meldDatum: '2027-04-28' });
  const { gegeven } = await wereld.lukt('signaal-inbrengen', 'om', nieuw);
  await wereld.lukt('signaal-intrekken', 'om', { id: dossier, gegeven, reden: 'Een vergissing.' });
  const regel = await regelVan(dossier);
  assert.deepEqual([regel?.vanaf, regel?.goedkeuringen, regel?.kanGoedkeuren], ['2026-11-23', [], true]);
  await opDag('2027-05-23');
  assert.equal(await isWeg(dossier), false);
  await keurGoed(dossier);
  await draag();
  assert.equal(await isWeg(dossier), true);
});

test('een casus en zijn weegdossier gaan vijf jaar na de sluiting uit het archief, en alles eromheen gaat mee', async () => {
  await zetDag('2026-11-23');
  const { casus, dossier } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);
  await opDag('2027-11-23');
  await wereld.lukt('archiefdossier-inzien', 'om', { id: casus, doel: 'klacht', toelichting: 'K-12' });
  await opDag('2031-10-24');
  for (const id of [casus, dossier]) await keurGoed(id);
  assert.equal((await regelVan(dossier))?.informatieplicht, 'herbezien');
  await opDag('2031-11-22');
  assert.deepEqual([await isWeg(casus), await isWeg(dossier)], [false, false]);
  await opDag('2031-11-23');
  assert.deepEqual([await isWeg(casus), await isWeg(dossier)], [true, true]);
  assert.deepEqual([await sporen(casus), await sporen(dossier)], [[], []]);
  assert.deepEqual([await regelVan(casus), await regelVan(dossier)], [undefined, undefined]);
});

test('wat verzegeld is gaat mee zonder dat de gemeente het ooit ziet, ook wat is samengevoegd', async () => {
  await zetDag('2026-11-23');
  const alleen = await brengVerzegeldIn(wereld);
  const naam = onderwerp();
  const blijft = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  const gaat = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  const eerst = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: gaat.dossier }));
  for (const [id, ander] of [
    [gaat.dossier, eerst.dossier],
    [blijft.dossier, gaat.dossier],
  ] as const)
    await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', { id, ander, reden: 'dezelfde' });
  await opDag('2027-11-23');
  await opDag('2031-11-01');
  assert.equal(await regelVan(alleen.dossier, 'gemeente'), undefined);
  for (const id of [alleen.dossier, blijft.dossier]) await keurGoed(id);
  await opDag('2031-11-23');
  const ids = [alleen.dossier, blijft.dossier, gaat.dossier, eerst.dossier];
  for (const id of ids) {
    assert.equal(await isWeg(id), true);
    assert.deepEqual(await sporen(id), []);
  }
  const van = async (wie: Wie) =>
    (await wereld.lukt('vernietiging-inzien', wie, {})).verklaringen.map(({ nummer }) => nummer);
  assert.deepEqual(
    (await van('om')).filter((nummer) => nummer.startsWith('VZ')),
    ['VZ-2031-0001'],
  );
  assert.deepEqual(
    (await van('gemeente')).filter((nummer) => nummer.startsWith('VZ')),
    [],
  );
  // A copy of the registers that is put back is emptied again by the ledger.
  await wereld.achter(
    `insert into archief.dossier (id, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op, laatste_verwerking, gearchiveerd_op)
    select dossier, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op, laatste_verwerking, vernietigd_op from vernietiging.vernietigd where dossier = $1`,
    [blijft.dossier],
  );
  assert.deepEqual(await wereld.achter('select vernietiging.speel_af() as n'), [{ n: '1' }]);
  assert.deepEqual(await wereld.achter('select vernietiging.speel_af() as n'), [{ n: '0' }]);
  assert.deepEqual(await wereld.achter('select from archief.dossier where id = $1', [blijft.dossier]), []);
});

test('een aanhouding gaat mee als haar dossier wordt samengevoegd, en met ieder van beiden als dat een vergissing was', async () => {
  await zetDag('2026-11-23');
  const lijst = async (dossier: string, wie: Wie = 'om') =>
    (await regelVan(dossier, wie))?.aanhoudingen.map(({ kenmerk, vanaf, magOpheffen }) => [
      kenmerk,
      vanaf,
      magOpheffen,
    ]);
  const voegSamen = (naar: string, van: string, wie: Wie = 'uitvoerder') =>
    wereld.lukt('dossiers-samenvoegen', wie, { id: naar, ander: van, reden: 'Dezelfde persoon.' });
  const naam = onderwerp();
  const gaat = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: naam }));
  const klacht = { id: gaat.dossier, grond: 'klacht', kenmerk: 'AP-2027/1', tot: '2027-08-01' } as const;
  await wereld.lukt('vernietiging-aanhouden', 'uitvoerder', klacht);
  const dicht = await brengVerzegeldIn(wereld);
  const aanDicht = { id: dicht.dossier, grond: 'rechtsvordering', kenmerk: 'R-9', tot: '2027-07-01' } as const;
  await wereld.lukt('vernietiging-aanhouden', 'politie', aanDicht);
  await zetDag('2026-12-01');
  await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: gaat.dossier, onderwerp: naam }));
  const blijft = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  await voegSamen(blijft.dossier, gaat.dossier);
  await voegSamen(blijft.dossier, dicht.dossier, 'politie');
  await agendeerNiet(blijft.dossier, [blijft.gegeven]);
  await opDag('2027-05-10');
  // What was placed on the sealed one tells nothing of it: a hold of the police on this dossier, from the day of the merge.
  for (const wie of ['gemeente', 'uitvoerder', 'politie'] as const)
    assert.deepEqual(
      await lijst(blijft.dossier, wie),
      [
        ['R-9', '2026-12-01', wie === 'politie'],
        ['AP-2027/1', '2026-11-23', wie === 'uitvoerder'],
      ],
      wie,
    );
  await keurGoed(blijft.dossier);
  await opDag('2027-06-01');
  assert.equal(await isWeg(blijft.dossier), false);
  // Nobody is late, and the database does not do it either.
  assert.ok(
    !(await wereld.lukt('werkvoorraad-inzien', 'fg', {})).plichten.some(
      ({ soort, dossier }) => soort === 'vernietiging-te-laat' && dossier === blijft.dossier,
    ),
  );
  await wereld.achter('update vernietiging.aanhouding set tot = $1 where dossier = $2', ['2027-07-31', dicht.dossier]);
  await opDag('2027-08-01');
  assert.equal(await isWeg(blijft.dossier), false);
  await opDag('2027-08-02');
  assert.deepEqual(
    [await isWeg(blijft.dossier), await isWeg(gaat.dossier), await isWeg(dicht.dossier)],
    [true, true, true],
  );
  assert.deepEqual(await sporen('AP-2027/1'), []);

  // Merged by mistake: what was placed in between may be about either of them.
  const een = await brengIn(wereld);
  const ander = await brengIn(wereld);
  await voegSamen(ander.dossier, een.dossier);
  await zetDag('2027-08-03');
  const { dossier: hoofd } = ander;
  const intussen = { id: hoofd, grond: 'klacht', kenmerk: 'K-77', tot: '2028-06-01' } as const;
  await wereld.lukt('vernietiging-aanhouden', 'uitvoerder', intussen);
  const { samenvoegingen } = await wereld.lukt('weegdossier-inzien', 'om', { id: hoofd });
  await wereld.lukt('samenvoeging-ongedaan-maken', 'om', {
    id: hoofd,
    samenvoeging: samenvoegingen[0]?.id ?? '',
    reden: 'Twee mensen.',
  });
  assert.deepEqual(
    await wereld.achter('select dossier, tot::text from vernietiging.aanhouding where kenmerk = $1 order by dossier', [
      'K-77',
    ]),
    [een.dossier, hoofd].toSorted().map((dossier) => ({ dossier, tot: '2028-06-01' })),
  );
});

test('een vondst achter het zegel houdt een dossier dat ieder ziet niet op: het gaat als een dossier zonder verzoek', async () => {
  await zetDag('2026-11-23');
  const stil = await brengTotStand(wereld, 'niet-geagendeerd');
  const zegel = await brengTotStand(wereld, 'niet-geagendeerd');
  const gewoon = await brengTotStand(wereld, 'niet-geagendeerd');
  const nummers = new Map<string, string>();
  for (const { dossier, nummer } of [stil, zegel, gewoon]) {
    if (dossier !== stil.dossier) {
      const id = await brengVerzoekIn(wereld);
      nummers.set(dossier, (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).nummer);
      await wereld.achter(
        `insert into verzoeken.vondst (id, samenwerkingsverband, verzoek, register, dossier, nummer, gegeven, soort, overeenkomsten, verzegeld, gevonden_op)
         select gen_random_uuid(), g.samenwerkingsverband, $1, 'weegploeg', g.dossier, $2, g.id, 'naw', '{naam}', $3, '2026-11-23'
         from weegploeg.gegeven g where g.dossier = $4 and g.soort = 'naw' limit 1`,
        [id, nummer, dossier === zegel.dossier, dossier],
      );
    }
    await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', { id: dossier, reden });
    await stelInformerenUit(wereld, dossier, '2027-01-20');
    await keurGoed(dossier, ['gemeente', 'om', 'politie']);
  }
  for (const wie of ['gemeente', 'uitvoerder', 'fg', 'om'] as const) {
    const lijst = await wereld.lukt('vernietiging-inzien', wie, {});
    const toon = ({ dossier, nummer }: typeof stil) =>
      // The two worlds as the reader has them, but for what each is called.
      JSON.stringify(lijst.voorstellen.find((elk) => elk.dossier === dossier))
        .replaceAll(nummer, 'W')
        .replaceAll(/[0-9a-f-]{36}/g, 'id');
    assert.equal(toon(zegel), toon(stil), wie);
    const regel = lijst.voorstellen.find((elk) => elk.dossier === gewoon.dossier);
    assert.deepEqual(regel?.verzoeken, [nummers.get(gewoon.dossier)], wie);
  }
  await opDag('2026-11-24');
  assert.deepEqual(
    [await isWeg(stil.dossier), await isWeg(zegel.dossier), await isWeg(gewoon.dossier)],
    [true, true, false],
  );
  for (const wie of ['gemeente', 'om'] as const)
    assert.equal((await wereld.lukt('vernietiging-inzien', wie, {})).bezig, 0, wie);
  await wereld.achter(
    `update verzoeken.verzoek set stand = 'niet-behandeld', afgehandeld_op = '2026-11-24' where stand = 'open'`,
  );
  await opDag('2026-11-25');
  assert.equal(await isWeg(gewoon.dossier), true);
});

test('een verzoek dat binnenkwam houdt vast wat over de verzoeker kan gaan tot iemand zocht en oordeelde; achter het zegel merkt niemand iets', async () => {
  await zetDag('2027-01-04');
  const geboren = { Stilstra: '1982-08-09', Zegelsma: '1975-03-21', Gewoonstra: '1990-11-30' };
  const wie = (achternaam: keyof typeof geboren) => ({ achternaam, geboortedatum: geboren[achternaam] });
  const breng = (achternaam: keyof typeof geboren) =>
    brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: onderwerp(wie(achternaam)) }));
  const stil = await breng('Stilstra');
  const zegel = await breng('Zegelsma');
  const gewoon = await breng('Gewoonstra');
  for (const { dossier } of [stil, zegel, gewoon]) {
    await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', { id: dossier, reden });
    await stelInformerenUit(wereld, dossier, '2027-03-20');
    await keurGoed(dossier, ['gemeente', 'om', 'politie']);
  }
  await wereld.achter('update weegploeg.zoeksleutel set verzegeld = true where dossier = $1', [zegel.dossier]);
  // They ask the day before it goes; nobody knows yet who they are, and nobody searched.
  const vraag = async (achternaam: keyof typeof geboren) =>
    wereld.lukt(
      'verzoek-ontvangen',
      'uitvoerder',
      verzoek({ ontvangenOp: '2027-01-04', betrokkene: wie(achternaam), soort: 'verzet', reden: 'Mag niet.' }),
    );
  await vraag('Zegelsma');
  const { verzoek: id, nummer } = await vraag('Gewoonstra');
  for (const lezer of ['gemeente', 'uitvoerder', 'fg', 'om'] as const) {
    const { voorstellen } = await wereld.lukt('vernietiging-inzien', lezer, {});
    const toon = (een: typeof stil) =>
      JSON.stringify(voorstellen.find(({ dossier }) => dossier === een.dossier))
        .replaceAll(een.nummer, 'W')
        .replaceAll(/[0-9a-f-]{36}/g, 'id');
    assert.equal(toon(zegel), toon(stil), lezer);
    assert.deepEqual(voorstellen.find(({ dossier }) => dossier === gewoon.dossier)?.verzoeken, [nummer], lezer);
  }
  await opDag('2027-01-05');
  assert.deepEqual(
    [await isWeg(stil.dossier), await isWeg(zegel.dossier), await isWeg(gewoon.dossier)],
    [true, true, false],
  );
  // Looked for and found: a judgement ends it.
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(id, { op: '2027-01-05' }));
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id });
  await opDag('2027-01-06');
  assert.equal(await isWeg(gewoon.dossier), false);
  const { vondsten } = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  const vondst = vondsten.find(({ dossier }) => dossier === gewoon.dossier)?.id ?? '';
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', { id, vondst, oordeel: 'verworpen', reden: 'Een naamgenoot.' });
  await opDag('2027-01-07');
  assert.equal(await isWeg(gewoon.dossier), true);
});

test('wie niet mag vragen houdt niets vast en staat nergens; een verzoek dat te laat is wel, en dan is het dossier te laat', async () => {
  await zetDag('2026-11-23');
  const geboren = {
    Vreemdenhof: '1990-05-13',
    Geweigerdsma: '1971-11-02',
    Talmstra: '1966-08-30',
    Jarigsma: '2011-05-24',
  };
  const wie = (achternaam: keyof typeof geboren) => ({
    ...{ voornaam: achternaam.slice(0, 4), achternaam, geboortedatum: geboren[achternaam] },
  });
  const maak = async (achternaam: keyof typeof geboren) =>
    brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: onderwerp(wie(achternaam)) }));
  const vreemd = await maak('Vreemdenhof');
  const geweigerd = await maak('Geweigerdsma');
  const gewoon = await maak('Talmstra');
  await opDag('2027-04-24');
  for (const { dossier } of [vreemd, geweigerd, gewoon]) await keurGoed(dossier);
  const vraag = async (achternaam: keyof typeof geboren, deel: Partial<Parameters<typeof verzoek>[0]> = {}) =>
    (
      await wereld.lukt(
        'verzoek-ontvangen',
        'uitvoerder',
        verzoek({ ontvangenOp: '2027-04-24', betrokkene: wie(achternaam), ...deel }),
      )
    ).verzoek;
  const derde = await vraag('Vreemdenhof', { hoedanigheid: 'derde' });
  await vraag('Vreemdenhof', { hoedanigheid: 'ouder' });
  const curator = await vraag('Geweigerdsma', { hoedanigheid: 'curator' });
  const zelf = await vraag('Talmstra');
  // A child asks for itself, and a parent for the child, who turns sixteen on the day after.
  for (const hoedanigheid of ['zelf', 'ouder', 'voogd', 'gemachtigde', 'mentor'] as const)
    await vraag('Jarigsma', { hoedanigheid });
  const staatBij = async ({ dossier }: typeof vreemd) =>
    Promise.all((['om', 'fg'] as const).map(async (lezer) => (await regelVan(dossier, lezer))?.verzoeken.length));
  const allen = async () => [await staatBij(vreemd), await staatBij(geweigerd), await staatBij(gewoon)];
  assert.deepEqual(await allen(), [
    [0, 0],
    [1, 1],
    [1, 1],
  ]);
  const onbevoegd = { uitkomst: 'onbevoegd', toelichting: 'De curatele is geëindigd.' } as const;
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', { id: curator, ...onbevoegd });
  // Mended, it is a request that may be made, and it holds again; and the other way around.
  const herstel = (hoedanigheid: 'zelf' | 'derde') =>
    wereld.lukt('verzoek-herstellen', 'uitvoerder', {
      ...{ ...verzoek({ betrokkene: wie('Vreemdenhof') }), ontvangenOp: '2027-04-24' },
      ...{ id: derde, hoedanigheid, herstelreden: 'Verkeerd overgenomen.' },
    });
  await herstel('zelf');
  assert.deepEqual(await staatBij(vreemd), [1, 1]);
  await herstel('derde');
  assert.deepEqual(await allen(), [
    [0, 0],
    [0, 0],
    [1, 1],
  ]);
  // The database weighs who may ask as the rule does, on the day before the birthday and on it.
  const rijen = await wereld.achter(
    'select id, soort, hoedanigheid, stand, ontvangen_op::text, zestien_op::text from verzoeken.verzoek',
  );
  for (const dag of ['2027-05-23', '2027-05-24']) {
    const [lopend] = await wereld.achter('select vernietiging.lopende_vragen($1) as alle', [dag]);
    for (const rij of rijen) {
      const stappen = await wereld.achter(
        'select soort, op::text from verzoeken.stap where verzoek = $1 order by volgorde',
        [rij.id],
      );
      const { stand, ...feiten } = feitenVan(rij, stappen, dag);
      const mag = stand === 'open' && !magNietVragen({ ...feiten, stand });
      assert.equal(lopend.alle.includes(rij.id), mag, `${rij.hoedanigheid} ${rij.zestien_op} ${dag}`);
    }
  }
  await opDag('2027-05-23');
  assert.deepEqual(
    [await isWeg(vreemd.dossier), await isWeg(geweigerd.dossier), await isWeg(gewoon.dossier)],
    [true, true, false],
  );
  // Four weeks after the receipt is the twenty-second: the answer is late, and so is the dossier from the day after its own.
  const teLaat = async () =>
    (await wereld.lukt('werkvoorraad-inzien', 'fg', {})).plichten
      .filter(({ dossier, soort }) => dossier === gewoon.dossier && soort.startsWith('vernietiging-'))
      .map(({ soort, nummer }) => [soort, nummer]);
  assert.deepEqual(await teLaat(), []);
  await opDag('2027-05-24');
  assert.deepEqual(
    [await isWeg(gewoon.dossier), await teLaat()],
    [false, [['vernietiging-verzoek-te-laat', gewoon.nummer]]],
  );
  assert.equal((await regelVan(gewoon.dossier, 'fg'))?.teLaat, true);
  await wereld.lukt('verzoek-intrekken', 'uitvoerder', {
    ...{ id: zelf, van: 'verzoeker', op: '2027-05-24', weg: 'brief' },
  });
  await opDag('2027-05-25');
  assert.equal(await isWeg(gewoon.dossier), true);
});

test('wat is goedgekeurd en op artikel 11 stuit wacht voor de uitvoerder als elk ander voorstel, en kernpartijen en fg weten waarom', async () => {
  await zetDag('2026-11-23');
  const stuit = await brengTotStand(wereld, 'niet-geagendeerd');
  const wacht = await brengTotStand(wereld, 'niet-geagendeerd');
  await opDag('2027-04-23');
  for (const { dossier } of [stuit, wacht]) await stelInformerenUit(wereld, dossier, '2027-06-20');
  // Nothing stands in the way, so nobody looks again.
  await keurVernietigingGoed(wereld, stuit.dossier, ['om', 'politie'], false);
  // A new fact after it: the uitvoerder shields the signal, and the postponement must be looked at again.
  await zetDag('2027-05-10');
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', {
    id: stuit.dossier,
    gegeven: stuit.gegeven,
    reden: 'juistheid-betwist',
    aanleiding: 'controle',
  });
  await opDag('2027-05-23');
  assert.equal(await isWeg(stuit.dossier), false);
  // The two lines as the uitvoerder has them, but for what each is called; and so is everything else that he is told.
  const toon = async ({ dossier, nummer }: typeof stuit) =>
    JSON.stringify([
      await regelVan(dossier, 'uitvoerder'),
      (await wereld.lukt('werkvoorraad-inzien', 'uitvoerder', {})).plichten.filter((elk) => elk.dossier === dossier),
    ])
      .replaceAll(nummer, 'W')
      .replaceAll(/[0-9a-f-]{36}/g, 'id');
  assert.equal(await toon(stuit), await toon(wacht));
  assert.deepEqual((await wereld.lukt('taken-inzien', 'uitvoerder', {})).taken, []);
  const soorten = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ dossier }) => dossier === stuit.dossier)
      .map(({ soort }) => soort)
      .filter((soort) => soort.startsWith('vernietiging-'));
  for (const wie of ['uitvoerder', 'gemeente', 'om', 'fg'] as const) {
    assert.equal((await wereld.lukt('vernietiging-inzien', wie, {})).bezig, 0, wie);
    assert.equal((await regelVan(stuit.dossier, wie))?.informatieplicht, wie === 'uitvoerder' ? null : 'open');
    assert.deepEqual(await soorten(wie), wie === 'uitvoerder' ? [] : ['vernietiging-tegengehouden'], wie);
  }
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, {
      id: stuit.dossier,
      beletsel: true,
      gronden: ['b'],
      reden: 'onderzoek',
    });
  await wereld.lukt('uitstel-herbeoordelen', 'om', {
    id: stuit.dossier,
    uitkomst: 'blijft',
    gronden: ['b'],
    noodzaak: 'Het onderzoek loopt.',
    evenredigheid: 'Minder kan niet.',
    herbeoordelenOp: '2027-07-20',
  });
  assert.deepEqual(await soorten('om'), []);
  await opDag('2027-05-24');
  assert.deepEqual([await isWeg(stuit.dossier), await isWeg(wacht.dossier)], [true, false]);
  // What was decided on informing is in the statement, which is not for him.
  const [verklaring] = (await wereld.lukt('vernietiging-inzien', 'uitvoerder', {})).verklaringen;
  const keuze = { id: verklaring?.id ?? '', taal: 'nl', formaat: 'pdf' } as const;
  assert.deepEqual(await wereld.weigert('vernietigingsverklaring-maken', 'uitvoerder', keuze), ['niet-bevoegd']);
  await wereld.lukt('vernietigingsverklaring-maken', 'gemeente', keuze);
  // Held for a claim until it lies in the archive, where a correction comes: only whoever approved can look at it again.
  await wereld.lukt('vernietiging-aanhouden', 'fg', {
    id: wacht.dossier,
    grond: 'rechtsvordering',
    kenmerk: 'Z-2027-12',
    tot: '2027-12-01',
  });
  for (const wie of ['om', 'politie'] as const)
    await wereld.lukt('vernietiging-goedkeuren', wie, {
      voorstellen: [(await regelVan(wacht.dossier))?.id ?? ''],
      reden,
    });
  await opDag('2027-11-23');
  assert.equal((await regelVan(wacht.dossier))?.plaats, 'archief');
  await wereld.achter(
    `insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values ($1, $2, 'correctie', false, jsonb_build_object('id', gen_random_uuid(), 'gegeven', gen_random_uuid(), 'soort', 'signaal',
       'wijziging', 'aangevuld', 'op', '2027-11-24'))`,
    [wereld.samenwerkingsverband, wacht.dossier],
  );
  await opDag('2027-12-02');
  assert.equal(await isWeg(wacht.dossier), false);
  const nogEens = { voorstellen: [(await regelVan(wacht.dossier))?.id ?? ''], reden };
  assert.deepEqual(await wereld.weigert('vernietiging-goedkeuren', 'om', nogEens), ['informatieplicht-open']);
  await keurGoed(wacht.dossier);
  assert.deepEqual(
    await wereld.weigert('vernietiging-goedkeuren', 'om', { ...nogEens, informatieplichtHerbezien: true }),
    ['al-goedgekeurd'],
  );
  assert.equal((await regelVan(wacht.dossier))?.goedkeuringen?.length, 2);
  // What was held is looked at anew the next day.
  await opDag('2027-12-03');
  assert.equal(await isWeg(wacht.dossier), true);
});

/** Art. 12 lid 6: who left had it, and hears by letter that it was wrong, also when the file has gone since; on its day, as six months is a maximum. */
async function blijftBriefSchuldig(
  ander: Proefwereld,
  { dossier, gegeven, nummer }: Awaited<ReturnType<typeof brengTotStand>>,
): Promise<void> {
  const lijst = async (wie: Wie = 'uitvoerder') => (await ander.lukt('kennisgevingsbrieven-inzien', wie, {})).brieven;
  const brieven = async (wie: Wie = 'uitvoerder') =>
    (await lijst(wie)).map((brief) => ({
      ...brief,
      items: brief.items.map(({ soort, wijziging, op }) => [soort, wijziging, op]),
    }));
  const plichten = async (wie: Wie) =>
    (await ander.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ soort }) => soort === 'kennisgeving-per-brief')
      .map(({ register, nummer: van, uiterlijk }) => [register, van, uiterlijk]);
  await opDagIn(ander, '2027-05-10');
  const nogWeg = async (wie: Wie) => (await voorstelOver(ander, dossier, wie))?.brieven;
  assert.equal(await nogWeg('politie'), 0);
  const voorstellen = [(await voorstelOver(ander, dossier, 'politie'))?.id ?? ''];
  for (const wie of ['gemeente', 'politie'] as const)
    await ander.lukt('vernietiging-goedkeuren', wie, { voorstellen, reden, informatieplichtHerbezien: true });
  await zetDagIn(ander, '2027-05-20');
  const fout = { id: dossier, gegeven, reden: 'feitelijk-onjuist', aanleiding: 'controle' } as const;
  await ander.lukt('gegeven-verwijderen', 'uitvoerder', fout);
  for (const wie of ['gemeente', 'uitvoerder', 'fg'] as const) assert.equal(await nogWeg(wie), 1, wie);
  const voor = await brieven();
  assert.deepEqual(voor[0]?.items, [['signaal', 'verwijderd', '2027-05-20']]);
  const opTeMaken = { id: dossier, kennisgevingen: (await lijst()).flatMap(({ items }) => items.map(({ id }) => id)) };
  await ander.lukt('kennisgevingsbrief-opmaken', 'uitvoerder', opTeMaken);
  await opDagIn(ander, '2027-05-23');
  assert.equal(await isWeg(dossier), true);
  assert.deepEqual(
    await brieven(),
    voor.map((brief) => ({ ...brief, register: 'vernietigd' })),
  );
  assert.deepEqual(
    [await plichten('uitvoerder'), await plichten('politie')],
    [[['weegploeg', nummer, '2027-06-17']], []],
  );
  assert.deepEqual(await brieven('politie'), []);
  const keuze = {
    id: dossier,
    kennisgevingen: (await ander.achter('select id from vernietiging.brief')).map(({ id }) => id),
  };
  const { document, bestandsnaam } = await ander.lukt('kennisgevingsbrief-maken', 'uitvoerder', {
    ...keuze,
    formaat: 'pdf',
  });
  // Of the file nothing is kept any more, so neither is its letter; the one that was made of it went along, and is counted.
  assert.deepEqual(await ander.weigert('kennisgevingsbrief-opmaken', 'uitvoerder', keuze), ['brief-niet-te-bewaren']);
  assert.deepEqual(
    await ander.achter(
      `select aantallen ->> 'kennisgevingsbrief' as brieven from vernietiging.vernietigd where dossier = $1`,
      [dossier],
    ),
    [{ brieven: '1' }],
  );
  assert.equal(bestandsnaam, `kennisgeving-${nummer}-om`);
  assert.match(JSON.stringify(document), /Daarna hebben wij het hele dossier vernietigd.*verwijder het bij u/);
  await ander.lukt('kennisgevingsbrief-versturen', 'uitvoerder', { ...keuze, verzondenOp: '2027-05-23' });
  // Nothing is left of it then.
  assert.deepEqual(
    [await brieven(), await plichten('uitvoerder'), await restenInTabellen(ander, nummer ?? '')],
    [[], [], []],
  );
}

test('niemand vernietigt zonder logregel of goedkeuring, en het grootboek blijft staan', async () => {
  const { dossier } = await brengIn(wereld);
  await assert.rejects(
    wereld.poort.database.transactie(
      'vernietiger',
      { samenwerkingsverband: wereld.samenwerkingsverband, functionaris: '', rol: 'systeem' },
      (tx) => sql`select vernietiging.vernietig(${dossier}, ${dossier}, '2031-11-23')`.execute(tx.db),
    ),
    /logregel/,
  );
  for (const tabel of ['vernietigd', 'verklaring'])
    await assert.rejects(wereld.achter(`delete from vernietiging.${tabel}`), /blijft staan/);
  await assert.rejects(wereld.achter(`update vernietiging.vernietigd set nummer = 'W-1'`), /blijft staan/);
  wereld.klok.zet('2026-11-23');
  const ander = await wereld.maakAnder();
  assert.deepEqual((await ander.lukt('vernietiging-inzien', 'om', {})).verklaringen, []);
  // What is sealed waits for nobody who may not know of it: with the OM gone the police alone decide (18.3).
  const stil = await brengVerzegeldIn(ander);
  const vergeten = await brengVerzegeldIn(ander);
  const schuldig = await brengTotStand(ander, 'niet-geagendeerd');
  await ander.lukt('partij-opzeggen', 'om', { ontvangenOp: '2026-11-23' });
  await opDagIn(ander, '2027-02-24');
  await blijftBriefSchuldig(ander, schuldig);
  for (const dag of ['2027-11-23', '2031-10-23']) await opDagIn(ander, dag);
  const regel = await voorstelOver(ander, stil.dossier, 'politie');
  assert.deepEqual([regel?.nummer, regel?.nodig], [null, 1]);
  assert.equal(await voorstelOver(ander, stil.dossier, 'gemeente'), undefined);
  await ander.lukt('vernietiging-goedkeuren', 'politie', { voorstellen: [regel?.id ?? ''], reden });
  await ander.lukt('vernietiging-aanhouden', 'politie', {
    id: vergeten.dossier,
    grond: 'klacht',
    kenmerk: 'K 18',
    tot: '2031-11-24',
  });
  await opDagIn(ander, '2031-11-23');
  assert.deepEqual([await isWeg(stil.dossier), await isWeg(vergeten.dossier)], [true, false]);
  // Whoever supervises hears that something sealed lies past its last day and is not held, not what; the others nothing.
  const gemist = async (wie: Wie) => [
    (await ander.lukt('vernietiging-inzien', wie, {})).verzegeldTeLaat,
    (await ander.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ soort }) => soort === 'verzegeld-te-laat')
      .map(({ dossier: welk, nummer, uiterlijk }) => [welk, nummer, uiterlijk]),
  ];
  await zetDagIn(ander, '2031-11-24');
  assert.deepEqual(await gemist('fg'), [0, []]);
  await zetDagIn(ander, '2031-11-25');
  assert.deepEqual(await gemist('fg'), [1, [[null, null, null]]]);
  for (const wie of ['gemeente', 'uitvoerder', 'politie'] as const) assert.deepEqual(await gemist(wie), [0, []]);
  // With both gone nobody may know of it: the term is a maximum, so it goes without approval (13.1, 18.3).
  await ander.lukt('partij-opzeggen', 'politie', { ontvangenOp: '2031-11-25' });
  await opDagIn(ander, '2032-02-25');
  await opDagIn(ander, '2032-02-26');
  assert.deepEqual([await isWeg(vergeten.dossier), await gemist('fg')], [true, [0, []]]);
  const [verklaring] = await ander.achter(
    `select (manifest::jsonb) #> '{regels,0,goedkeuringen}' as door from vernietiging.verklaring v
     join vernietiging.vernietigd d on d.verzegelde_verklaring = v.id where d.dossier = $1`,
    [vergeten.dossier],
  );
  assert.deepEqual(verklaring, { door: [] });
  assert.deepEqual(
    (await ander.lukt('vernietiging-inzien', 'fg', {})).verklaringen.map(({ verzegeld }) => verzegeld),
    [false],
  );
});
