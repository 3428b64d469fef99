// Corrections in the casusoverleg through the gate: gone is gone, for externals too, and everybody who received the item is told once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel, onderwerp, plan, signaal, vaststelling } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const waarom = { reden: 'feitelijk-onjuist', aanleiding: 'controle' } as const;
const afscherming = { reden: 'juistheid-betwist', aanleiding: 'verzoek' } as const;

const inzien = (id: string, wie: Wie = 'uitvoerder') => wereld.lukt('casus-inzien', wie, { id });
async function gegevenVan(id: string, soort: string): Promise<string> {
  const gevonden = (await inzien(id)).gegevens.find((gegeven) => gegeven.soort === soort);
  assert.ok(gevonden !== undefined, soort);
  return gevonden.id;
}
const vindbaar = async (tekst: string, wie: Wie = 'rvdk') =>
  (await wereld.lukt('casussen-zoeken', wie, { tekst })).resultaten.length;
const rij = async (gegeven: string) =>
  (
    await wereld.achter(
      `select g.inhoud, g.toestand, (select count(*)::int from casusoverleg.zoeksleutel z where z.gegeven = g.id) as tokens,
         (select count(*)::int from casusoverleg.zoeksleutel z where z.gegeven = g.id and not z.afgeschermd) as open
       from casusoverleg.gegeven g where g.id = $1`,
      [gegeven],
    )
  )[0];
const kennis = (casus: string) =>
  wereld.achter(
    `select c.wijziging, coalesce(p.soort, e.naam) as aan, count(*)::int as keer from casusoverleg.kennisgeving k
     join casusoverleg.correctie c on c.id = k.correctie left join beheer.partij p on p.id = k.partij
     left join beheer.externe_partner e on e.id = k.externe_partner where k.casus = $1 group by 1, 2 order by 1, 2`,
    [casus],
  );
const partijen = ['gemeente', 'om', 'politie', 'reclassering', 'rvdk'];

test('een verbeterde naam is in de casus weg en niet meer te vinden; het weegdossier blijft zoals het is', async () => {
  const { casus, dossier } = await brengTotCasus(
    wereld,
    'geopend',
    signaal({ onderwerp: onderwerp({ voornaam: 'Klaas', achternaam: 'Foutnaam' }) }),
  );
  const naw = await gegevenVan(casus, 'naw');
  const vooraf = await rij(naw);
  const eerst = await inzien(casus);
  wereld.klok.zet('2026-12-01');
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', {
    id: casus,
    gegeven: naw,
    ...waarom,
    nieuw: { soort: 'naw', inhoud: { voornaam: 'Pieter', achternaam: 'Goedschrift' } },
  });
  wereld.klok.zet('2026-11-23');
  assert.deepEqual([await vindbaar('Foutnaam'), await vindbaar('Goedschrift')], [0, 1]);
  assert.deepEqual(await wereld.achter('select id from casusoverleg.gegeven where inhoud = $1', [vooraf?.inhoud]), []);
  const na = await inzien(casus, 'rvdk');
  assert.equal(na.laatsteVerwerking, eerst.laatsteVerwerking);
  assert.doesNotMatch(JSON.stringify(na), /Foutnaam|Klaas/);
  assert.deepEqual(
    na.juistheid.correcties.map(({ gegeven, wijziging, op, door, aanDeBron }) => [
      gegeven,
      wijziging,
      op,
      door,
      aanDeBron,
    ]),
    [[naw, 'verbeterd', '2026-12-01', 'Willemien Drost', false]],
  );
  assert.deepEqual(
    await kennis(casus),
    partijen.map((aan) => ({ wijziging: 'verbeterd', aan, keer: 1 })),
  );
  assert.match(JSON.stringify(await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier })), /Foutnaam/);
});

test('een maatregel in een vastgesteld plan: ook de externe partner hoort het, en ziet de oude tekst niet meer', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const actie = await gegevenVan(casus, 'actie');
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', {
    id: casus,
    gegeven: actie,
    ...waarom,
    nieuw: {
      soort: 'actie',
      inhoud: {
        omschrijving: 'Gesprek om de week.',
        verantwoordelijke: 'mentor',
        verwachtResultaat: 'Weer naar school.',
      },
    },
  });
  const metExtern = [...partijen, 'GGZ Waterland'].sort((een, ander) => een.localeCompare(ander));
  const verbeterd = (await kennis(casus)).map(({ aan }) => aan).sort((een, ander) => een.localeCompare(ander));
  assert.deepEqual(verbeterd, metExtern);
  const gezien = JSON.stringify(await wereld.lukt('plan-inzien', 'ggz', { casus }));
  assert.match(gezien, /Gesprek om de week/);
  assert.doesNotMatch(gezien, /Wekelijks gesprek/);
  await wereld.lukt('casusgegeven-afschermen', 'uitvoerder', { id: casus, gegeven: actie, ...afscherming });
  assert.doesNotMatch(JSON.stringify(await wereld.lukt('plan-inzien', 'ggz', { casus })), /Gesprek om de week/);
  assert.doesNotMatch(JSON.stringify(await inzien(casus)), /Gesprek om de week/);
});

test('een maatregel die nog in de maak is kent de externe partner niet: hij krijgt geen bericht', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  await wereld.lukt('casusgegeven-aanvullen', 'uitvoerder', {
    id: casus,
    gegeven: await gegevenVan(casus, 'actie'),
    reden: 'onvolledig',
    aanleiding: 'melding',
    nieuw: { soort: 'actie', inhoud: { omschrijving: 'Op dinsdag.' } },
  });
  assert.deepEqual(
    (await kennis(casus)).map(({ aan }) => aan),
    partijen,
  );
});

test('verwijderd en afgeschermd: weg voor wie leest, met de inbrenger erbij; de analyse die erop rustte is verouderd', async () => {
  const { casus } = await brengTotCasus(wereld);
  const [sein, inbrenger, naw, analyse] = [
    await gegevenVan(casus, 'signaal'),
    await gegevenVan(casus, 'inbrenger'),
    await gegevenVan(casus, 'naw'),
    await gegevenVan(casus, 'analyse'),
  ];
  assert.deepEqual((await inzien(casus)).juistheid.verouderd, []);
  await wereld.lukt('casusgegeven-afschermen', 'uitvoerder', { id: casus, gegeven: naw, ...afscherming });
  // The tokens stay for the search of a request, marked; for the roles that read they do not exist.
  assert.deepEqual([(await rij(naw))?.tokens > 0, (await rij(naw))?.open], [true, 0]);
  await wereld.lukt('casusgegeven-verwijderen', 'uitvoerder', { id: casus, gegeven: sein, ...waarom });
  for (const gegeven of [sein, inbrenger]) {
    const leeg = await rij(gegeven);
    assert.deepEqual([leeg?.inhoud.length, leeg?.toestand], [0, 'verwijderd']);
  }
  const gezien = await inzien(casus, 'om');
  assert.deepEqual(
    gezien.gegevens.map(({ id }) => id),
    [analyse],
  );
  assert.deepEqual(gezien.juistheid.verouderd, [analyse]);
  assert.deepEqual(
    gezien.juistheid.zonderInhoud.map(({ id, toestand }) => [id, toestand]),
    [
      [naw, 'afgeschermd'],
      [sein, 'verwijderd'],
    ],
  );
  await wereld.lukt('casusafscherming-opheffen', 'uitvoerder', {
    id: casus,
    gegeven: naw,
    reden: 'beperking-vervallen',
    aanleiding: 'verzoek',
  });
  assert.ok(((await rij(naw))?.open ?? 0) > 0);
  assert.equal((await inzien(casus)).gegevens.length, 2);
});

test('wie een gegeven doorverstrekt kreeg hoort van de correctie, en leest de onjuiste versie niet meer; de vastlegging blijft', async () => {
  const { casus } = await brengTotDoorverstrekking(wereld);
  const naw = await gegevenVan(casus, 'naw');
  const ontvangen = async () => JSON.stringify(await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', { casus }));
  const [vooraf] = await wereld.achter('select id, versie from casusoverleg.doorverstrekt_gegeven where gegeven = $1', [
    naw,
  ]);
  assert.match(await ontvangen(), /"vorm":"naw"/);
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', {
    id: casus,
    gegeven: naw,
    ...waarom,
    nieuw: { soort: 'naw', inhoud: { achternaam: 'Goedschrift' } },
  });
  assert.deepEqual(
    (await kennis(casus)).filter(({ aan }) => aan === 'GGZ Waterland').map(({ keer }) => keer),
    [1],
  );
  const na = await ontvangen();
  assert.doesNotMatch(na, /"vorm":"naw"|Goedschrift/);
  assert.match(na, /Deze versie is vervallen/);
  assert.match(na, /Deelt pamfletten uit/);
  assert.deepEqual(
    await wereld.achter('select id from casusoverleg.doorverstrekt_gegeven where versie = $1', [vooraf?.versie]),
    [],
  );
  const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'rvdk', { casus });
  assert.deepEqual(
    verstrekkingen[0]?.gegevens?.map(({ noodzaak }) => noodzaak),
    ['wie er komt', 'veiligheid van de behandelaar'],
  );
});

test('alleen de uitvoerder corrigeert, in elke stand van de casus, en in een eigen casus', async () => {
  for (const stand of ['geopend', 'plan-in-opstelling', 'plan-vastgesteld'] as const) {
    const { casus } = await brengTotCasus(wereld, stand);
    const weg = { id: casus, gegeven: await gegevenVan(casus, 'analyse'), ...waarom };
    assert.deepEqual(await wereld.weigert('casusgegeven-verwijderen', 'gemeente', weg), ['niet-bevoegd']);
    assert.deepEqual(
      await wereld.weigert('casusgegeven-verwijderen', 'uitvoerder', { id: casus, gegeven: weg.gegeven }),
      ['correctiereden-ontbreekt', 'aanleiding-ontbreekt'],
    );
    await wereld.lukt('casusgegeven-verwijderen', 'uitvoerder', weg);
  }
  const [een, ander] = [await brengTotCasus(wereld), await brengTotCasus(wereld)];
  const gegeven = await gegevenVan(een.casus, 'naw');
  const uitkomst = await wereld.doe('casusgegeven-verwijderen', 'uitvoerder', { id: ander.casus, gegeven, ...waarom });
  assert.equal(uitkomst.soort, 'niet-gevonden');
});

test('een nieuw plan neemt een verwijderde maatregel niet mee', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await wereld.lukt('casusgegeven-verwijderen', 'uitvoerder', {
    id: casus,
    gegeven: await gegevenVan(casus, 'actie'),
    ...waarom,
  });
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.om));
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  const { plannen } = await inzien(casus);
  assert.deepEqual(
    plannen.map(({ maatregelen }) => maatregelen.length),
    [0, 1],
  );
});
