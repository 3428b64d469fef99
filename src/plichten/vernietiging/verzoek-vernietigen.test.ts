// The end of requests through tasks: a year, three months, or with the file; held when it must; whole, with the key, and for good.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { draagTaken } from '../../../test/proefbesluiten.ts';
import { brengIn, brengTotBesluit, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { brengVerzoekIn, identiteit, verzoek, vindIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';
import { maakBewaarplan } from '../../jobs/bewaarplan.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

/** Mandates and statements of secrecy run on: years pass in these tests. */
async function zetDag(dag: string): Promise<void> {
  wereld.klok.zet(dag);
  await wereld.achter(`update beheer.autorisatie set einde = '2040-01-01'`);
  await wereld.achter(`update beheer.geheimhouding set geldig_tot = '2040-01-01'`);
}
async function opDag(dag: string): Promise<void> {
  await zetDag(dag);
  const plan = maakBewaarplan(wereld.poort);
  for (let keer = 0; keer < 2; keer += 1) {
    await plan();
    await draagTaken(wereld);
  }
}
const regelVan = async (id: string) =>
  (await wereld.lukt('verzoeken-inzien', 'fg', {})).verzoeken.find((elk) => elk.id === id);
const brief = {
  ...{ naam: 'S. Vraagstra', adres: 'Proeflaan 1', contact: 'Bureau, 06-1', reden: 'Niets staat in de weg.' },
  // Informing is postponed in some of these files.
  openreden: 'Het onderzoek is gesloten.',
};

/** Searched everywhere, all finds judged and all items shown. */
async function bereidVoor(id: string, oordeel: 'bevestigd' | 'verworpen'): Promise<void> {
  for (const wie of ['uitvoerder', 'politie'] as const) {
    await wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [] });
    for (const vondst of (await wereld.lukt('verzoek-inzien', wie, { id })).vondsten.filter(
      (elk) => elk.uwOordeel && elk.oordeel === 'open',
    ))
      await wereld.lukt('vondst-beoordelen', wie, { id, vondst: vondst.id, oordeel, reden: 'Vergeleken.' });
  }
  for (const wie of ['uitvoerder', 'gemeente', 'om', 'politie'] as const) {
    const keuzes = (await wereld.lukt('verzoek-inzien', wie, { id })).stukken
      .filter(({ uwBesluit, besluit }) => uwBesluit && besluit === null)
      .map(({ id: stuk }) => ({ stuk, besluit: 'tonen' as const, reden: 'Van hemzelf.' }));
    if (keuzes.length > 0) await wereld.lukt('inzagestukken-beoordelen', wie, { id, keuzes });
  }
}
async function vernietigEerder(dossier: string): Promise<void> {
  const reden = 'Niet langer nodig.';
  await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', { id: dossier, reden });
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, { id: dossier, beletsel: true, gronden: ['b'], reden });
  await wereld.lukt('uitstel-aantekenen', 'om', {
    id: dossier,
    gronden: ['b'],
    noodzaak: 'Het onderzoek loopt.',
    evenredigheid: 'Minder kan niet.',
    herbeoordelenOp: '2027-01-20',
  });
  const voorstel = (await wereld.lukt('vernietiging-inzien', 'om', {})).voorstellen.find(
    (elk) => elk.dossier === dossier,
  );
  assert.ok(voorstel !== undefined);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('vernietiging-goedkeuren', wie, { voorstellen: [voorstel.id], reden });
}

/** An open answer is new for a postponement (11 lid 5): the core parties look again, and it stays. */
async function herzieUitstel(dossier: string): Promise<void> {
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, {
      id: dossier,
      beletsel: true,
      gronden: ['b'],
      reden: 'Onderzoek.',
    });
  await wereld.lukt('uitstel-herbeoordelen', 'om', {
    ...{ id: dossier, uitkomst: 'blijft', gronden: ['b'], noodzaak: 'Het onderzoek loopt.' },
    ...{ evenredigheid: 'Minder kan niet.', herbeoordelenOp: '2027-01-20' },
  });
}

/** Tables with this text anywhere, but for the log, the ledger and its statements. */
async function sporen(tekst: string): Promise<readonly string[]> {
  const tabellen = await wereld.achter(
    `select n.nspname || '.' || c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('beheer', 'weegploeg', 'casusoverleg', 'archief', 'kluis', 'taken', 'vernietiging', 'verzoeken')
       and c.relname not in ('vernietigd', 'verklaring') order by 1`,
  );
  const gevonden: string[] = [];
  for (const { tabel } of tabellen) {
    const [rij] = await wereld.achter(
      `select count(*)::int as n from ${tabel} t where to_jsonb(t)::text like '%' || $1 || '%'`,
      [tekst],
    );
    if (rij?.n > 0) gevonden.push(tabel);
  }
  return gevonden;
}

test('drie maanden voor wie niet kon vragen, een jaar na een antwoord; een aanhouding houdt het op', async () => {
  await zetDag('2026-11-23');
  const { verzoek: vreemd } = await wereld.lukt(
    'verzoek-ontvangen',
    'uitvoerder',
    // About nobody whom another open request is about: that would hold it.
    verzoek({ hoedanigheid: 'derde', betrokkene: { voornaam: 'Vree', achternaam: 'Vreemdstra' } }),
  );
  const { verzoek: open } = await wereld.lukt('verzoek-ontvangen', 'uitvoerder', verzoek());
  assert.equal((await wereld.weigert('verzoek-aanhouden', 'uitvoerder', { id: vreemd }))[0], 'verzoek-loopt-nog');
  await wereld.lukt('verzoek-niet-behandelen', 'uitvoerder', { id: vreemd, verzondenOp: '2026-11-23' });
  const id = await brengVerzoekIn(wereld);
  await bereidVoor(id, 'verworpen');
  await wereld.lukt('inzage-verlenen', 'om', { ...brief, id });
  const nummer = (await regelVan(id))?.nummer ?? '';
  assert.deepEqual(
    [await regelVan(vreemd), await regelVan(id), await regelVan(open)].map((elk) => elk?.bewaardTot),
    ['2027-02-23', '2027-11-23', null],
  );
  await opDag('2027-02-22');
  assert.ok((await regelVan(vreemd)) !== undefined);
  await opDag('2027-02-23');
  assert.equal(await regelVan(vreemd), undefined);
  assert.deepEqual(await sporen(vreemd), []);
  assert.deepEqual(await wereld.weigert('verzoek-aanhouden', 'uitvoerder', { id, kenmerk: 'Jan', tot: '2028-02-24' }), [
    'aanhoudgrond-ontbreekt',
    'kenmerk-ontbreekt',
    'aanhouding-te-lang',
  ]);
  const hou = { id, grond: 'klacht', kenmerk: 'K-2027/3' } as const;
  await wereld.lukt('verzoek-aanhouden', 'uitvoerder', { ...hou, tot: '2028-01-31' });
  assert.equal((await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).aangehoudenTot, '2028-01-31');
  await opDag('2027-11-23');
  // The last one recorded counts, also when it is shorter.
  await wereld.lukt('verzoek-aanhouden', 'uitvoerder', { ...hou, tot: '2027-11-24' });
  await opDag('2027-11-24');
  assert.equal((await regelVan(id))?.aangehoudenTot, '2027-11-24');
  // A later request holds it as soon as it came in, before anybody searched for it.
  await opDag('2027-11-25');
  assert.ok((await regelVan(id)) !== undefined);
  const [kopie] = await wereld.achter('select to_jsonb(v)::text as rij from verzoeken.verzoek v where id = $1', [id]);
  // A later request that found it holds it until people say that it was somebody else, and keeps nothing of it then.
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(open, { op: '2027-11-25' }));
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id: open });
  const [vondst] = (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: open })).vondsten;
  assert.deepEqual([vondst?.register, vondst?.nummer, vondst?.soort], ['verzoeken', nummer, 'verzoeker']);
  await opDag('2027-11-26');
  assert.ok((await regelVan(id)) !== undefined);
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', {
    ...{ id: open, vondst: vondst?.id ?? '', oordeel: 'verworpen', reden: 'Een ander.' },
  });
  await opDag('2027-11-27');
  assert.equal(await regelVan(id), undefined);
  assert.deepEqual([await sporen(id), await sporen(nummer)], [[], []]);
  assert.ok((await regelVan(open)) !== undefined);
  assert.deepEqual(
    await wereld.achter(
      `select rol, resultaat, nummers from logboek.regel where handeling = 'verzoek-vernietigen' and $1 = any(objecten)
       order by tijd`,
      [id],
    ),
    ['geweigerd', 'geweigerd', 'toegestaan'].map((resultaat) => ({ rol: 'systeem', resultaat, nummers: [nummer] })),
  );
  const { verklaringen } = await wereld.lukt('vernietiging-inzien', 'fg', {});
  const { document } = await wereld.lukt('vernietigingsverklaring-maken', 'fg', {
    id: verklaringen.find(({ opgemaaktOp }) => opgemaaktOp === '2027-11-27')?.id ?? '',
    taal: 'nl',
    formaat: 'pdf',
  });
  const woorden = JSON.stringify(document);
  for (const tekst of [nummer, 'afgehandeld verzoek van een betrokkene', '27 november 2027'])
    assert.ok(woorden.includes(tekst), tekst);
  assert.ok(!/Vraagstra|goedgekeurd/.test(woorden));
  // A copy that is put back is emptied of it again.
  await wereld.achter(
    'insert into verzoeken.verzoek select (jsonb_populate_record(null::verzoeken.verzoek, $1::jsonb)).*',
    [kopie?.rij],
  );
  assert.deepEqual(await wereld.achter('select vernietiging.speel_af() as n'), [{ n: '1' }]);
  assert.deepEqual(await sporen(id), []);
});

test('een verzoek gaat mee met het dossier waarover het schrijft, als er geen bezwaar meer kan komen', async () => {
  await zetDag('2026-11-23');
  const naam = { voornaam: 'Aafke', achternaam: 'Bewaarma', geboortedatum: '1990-02-03' };
  const { dossier } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: onderwerp(naam) }));
  const ja = await brengVerzoekIn(wereld, { betrokkene: naam });
  await bereidVoor(ja, 'bevestigd');
  const nee = await brengVerzoekIn(wereld, { betrokkene: naam });
  await bereidVoor(nee, 'verworpen');
  await vernietigEerder(dossier);
  await opDag('2026-11-25');
  // Open requests hold it.
  assert.ok((await sporen(dossier)).length > 0);
  for (const id of [ja, nee]) {
    await bereidVoor(id, id === ja ? 'bevestigd' : 'verworpen');
    await wereld.lukt('inzage-verlenen', 'om', { ...brief, id });
  }
  await herzieUitstel(dossier);
  // An objection about the answer holds what it is about to its last day.
  const bezwaar = { id: ja, grond: 'bezwaar', kenmerk: 'BZ-2026/1', tot: '2026-11-26' } as const;
  await wereld.lukt('verzoek-aanhouden', 'uitvoerder', bezwaar);
  await opDag('2026-11-26');
  assert.ok((await sporen(dossier)).length > 0);
  for (const wie of ['uitvoerder', 'om', 'fg'] as const) {
    const { voorstellen } = await wereld.lukt('vernietiging-inzien', wie, {});
    assert.deepEqual(
      voorstellen.find((elk) => elk.dossier === dossier)?.nagehouden,
      [{ verzoek: (await regelVan(ja))?.nummer, grond: 'aangehouden', tot: '2026-11-26' }],
      wie,
    );
  }
  await opDag('2026-11-27');
  assert.deepEqual(await sporen(dossier), []);
  assert.deepEqual(await wereld.achter('select from verzoeken.stuk where verzoek = $1', [ja]), []);
  assert.deepEqual([(await regelVan(ja))?.bewaardTot, (await regelVan(nee))?.bewaardTot], ['2027-01-14', '2027-11-25']);
  await opDag('2027-01-13');
  assert.ok((await regelVan(ja)) !== undefined);
  await opDag('2027-01-14');
  assert.equal(await regelVan(ja), undefined);
  assert.ok((await regelVan(nee)) !== undefined);
});

test('wat niet geheel is toegewezen houdt zijn dossiers vast tot er geen bezwaar meer kan komen; wie het antwoord niet leest merkt er niets van', async () => {
  await zetDag('2026-11-23');
  const breng = async (achternaam: string, geboortedatum: string) => {
    const naam = { voornaam: 'Bea', achternaam, geboortedatum };
    const { dossier } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: onderwerp(naam) }));
    await vernietigEerder(dossier);
    return { dossier, naam };
  };
  const geweigerd = await breng('Weigerstra', '1971-05-06');
  const geheel = await breng('Geheelstra', '1972-06-07');
  const gevraagd = await breng('Wegstra', '1973-07-08');
  const vraag = async ({ naam, dossier }: typeof geheel, soort: 'inzage' | 'verzet') => {
    const id = await brengVerzoekIn(wereld, {
      betrokkene: naam,
      soort,
      ...(soort === 'verzet' ? { reden: 'Mag niet.' } : {}),
    });
    await bereidVoor(id, 'bevestigd');
    const nummer = (await regelVan(id))?.nummer ?? '';
    return { id, dossier, nummer };
  };
  const nee = await vraag(geweigerd, 'inzage');
  const ja = await vraag(geheel, 'inzage');
  const weg = await vraag(gevraagd, 'verzet');
  const { reden, ...adres } = brief;
  await wereld.lukt('inzage-weigeren', 'om', {
    ...adres,
    id: nee.id,
    vorm: 'gemotiveerd',
    gronden: ['b'],
    weging: reden,
    motivering: 'Een onderzoek loopt.',
  });
  await bereidVoor(ja.id, 'bevestigd');
  await wereld.lukt('inzage-verlenen', 'om', { ...brief, id: ja.id });
  for (const { dossier } of [nee, ja]) await herzieUitstel(dossier);
  // Neither confirmed nor denied is no more than refused.
  await wereld.lukt('correctie-beantwoorden', 'gemeente', {
    ...{ id: weg.id, contact: 'Bureau, 06-1', verzondenOp: '2026-11-23' },
    ...{ neutraal: true, gronden: ['b'], weging: 'Een onderzoek loopt.' },
  });
  const houdt = { verzoek: nee.nummer, grond: 'bezwaartermijn', tot: '2027-01-11' };
  for (const wie of ['uitvoerder', 'gemeente', 'fg'] as const) {
    const { voorstellen } = await wereld.lukt('vernietiging-inzien', wie, {});
    const van = (dossier: string) => voorstellen.find((elk) => elk.dossier === dossier)?.nagehouden;
    const ziet = wie !== 'fg';
    assert.deepEqual(van(nee.dossier), ziet ? [houdt] : [], wie);
    assert.deepEqual(van(weg.dossier), ziet ? [{ ...houdt, verzoek: weg.nummer }] : [], wie);
    assert.deepEqual(van(ja.dossier), [], wie);
  }
  await opDag('2026-11-24');
  const staan = async () => {
    const uit: boolean[] = [];
    for (const { dossier } of [nee, ja, weg]) uit.push((await sporen(dossier)).length > 0);
    return uit;
  };
  assert.deepEqual(await staan(), [true, false, true]);
  assert.deepEqual(
    (await wereld.lukt('werkvoorraad-inzien', 'fg', {})).plichten.filter(
      ({ soort }) => soort === 'vernietiging-te-laat',
    ),
    [],
  );
  // That the file goes is what was asked: the decision on an item of it says so.
  await wereld.achter(
    `insert into weegploeg.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzoek, nummer, verzoeksoort, gevraagd,
       voorgelegd_op, door, besluit, grond, besloten_op, besloten_door)
     select gen_random_uuid(), g.samenwerkingsverband, g.dossier, g.id, 'signaal', g.bron, $1, $2, 'verzet', 'verwijderd', '2026-11-23',
       f.id, 'vernietigd', 'in-strijd-met-voorschrift', '2026-11-23', f.id
     from weegploeg.gegeven g, (select id from beheer.functionaris limit 1) f where g.dossier = $3 and g.soort = 'signaal'`,
    [weg.id, weg.nummer, weg.dossier],
  );
  await opDag('2026-11-25');
  assert.deepEqual(await staan(), [true, false, false]);
  await opDag('2027-01-11');
  assert.deepEqual(await staan(), [true, false, false]);
  await opDag('2027-01-12');
  assert.deepEqual(await staan(), [false, false, false]);
});

test('een gegeven dat op een besluit wacht houdt het dossier vast, en een besluit dat op uitvoering wacht het verzoek', async () => {
  await zetDag('2026-11-23');
  const { dossier } = await brengTotBesluit(wereld, 'niet-agenderen');
  const naw = (await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id: dossier })).gegevens.find(
    ({ soort }) => soort === 'naw',
  )?.id;
  assert.ok(naw !== undefined);
  const id = await brengVerzoekIn(wereld, {
    ...{ soort: 'correctie', reden: 'Dag en maand.' },
    betrokkene: { achternaam: 'Wachtstra', geboortedatum: '1977-07-17' },
  });
  await vindIn(wereld, id, dossier);
  const { punten } = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id,
    register: 'weegploeg',
    dossier,
    punten: [{ gegeven: naw, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
  });
  await vernietigEerder(dossier);
  const voorstel = (await wereld.lukt('vernietiging-inzien', 'uitvoerder', {})).voorstellen.find(
    (elk) => elk.dossier === dossier,
  );
  assert.equal(voorstel?.verzoeken.length, 1);
  await opDag('2026-11-25');
  assert.ok((await sporen(dossier)).length > 0);
  await wereld.lukt('correctie-beslissen', 'uitvoerder', {
    id,
    register: 'weegploeg',
    punt: punten[0] ?? '',
    besluit: 'verbeterd',
    grond: 'feitelijk-onjuist',
    motivering: 'Het uittreksel laat de andere datum zien.',
    wordt: 'Geboren op 5 oktober 1991.',
    gehoord: [{ partij: 'gemeente', op: '2026-11-25', eens: true }],
  });
  await wereld.lukt('vernietiging-aanhouden', 'om', {
    id: dossier,
    grond: 'klacht',
    kenmerk: 'K 9',
    tot: '2027-11-25',
  });
  await wereld.lukt('verzoek-doorzoeken', 'politie', { id });
  await wereld.lukt('correctie-beantwoorden', 'gemeente', {
    ...{ id, contact: brief.contact, verzondenOp: '2026-11-25', openreden: brief.openreden },
  });
  await herzieUitstel(dossier);
  await opDag('2027-11-25');
  assert.equal((await regelVan(id))?.bewaardTot, '2027-11-25');
  // The file may go now, and with it what was to be done of it.
  await opDag('2027-11-26');
  assert.equal(await regelVan(id), undefined);
});

test('niemand vernietigt een verzoek zonder logregel, te vroeg of in andermans samenwerkingsverband', async () => {
  await zetDag('2026-11-23');
  const { dossier: geen } = await brengIn(wereld);
  const id = await brengVerzoekIn(wereld);
  const probeer = (welk: string) =>
    wereld.poort.database.transactie(
      'vernietiger',
      { samenwerkingsverband: wereld.samenwerkingsverband, functionaris: '', rol: 'systeem' },
      (tx) =>
        sql`select vernietiging.vernietig_verzoek(${welk}, '2026-11-23', '2026-11-23', '2031-11-23')`.execute(tx.db),
    );
  await assert.rejects(probeer(id), /logregel/);
  await assert.rejects(probeer(geen), /is er niet/);
});
