// Corrections in the weegploeg through the gate: what was wrong is gone for good, the trace stays, and whoever received it is told once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import {
  analyse,
  brengIn,
  brengTotAnalyse,
  brengTotCasus,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  stem,
  voorstelInvoer,
} from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const waarom = { reden: 'feitelijk-onjuist', aanleiding: 'melding' } as const;
const afscherming = { reden: 'juistheid-betwist', aanleiding: 'verzoek' } as const;
const opheffing = { reden: 'juistheid-vastgesteld', aanleiding: 'verzoek' } as const;

const inzien = (id: string, wie: Wie = 'uitvoerder') => wereld.lukt('weegdossier-inzien', wie, { id });
async function gegevenVan(id: string, soort: string, wie: Wie = 'uitvoerder'): Promise<string> {
  const gevonden = (await inzien(id, wie)).gegevens.find((gegeven) => gegeven.soort === soort);
  assert.ok(gevonden !== undefined, soort);
  return gevonden.id;
}
const vindbaar = async (tekst: string, wie: Wie = 'gemeente') =>
  (await wereld.lukt('weegdossiers-zoeken', wie, { tekst })).resultaten.length;
const envelop = async (gegeven: string): Promise<Buffer> =>
  (await wereld.achter('select inhoud from weegploeg.gegeven where id = $1', [gegeven]))[0]?.inhoud;
const tokens = async (gegeven: string): Promise<readonly string[]> =>
  (
    await wereld.achter(
      `select soort || encode(sleutel, 'hex') as token from weegploeg.zoeksleutel where gegeven = $1 order by 1`,
      [gegeven],
    )
  ).map((rij) => rij.token);
const kennis = (gegeven: string) =>
  wereld.achter(
    `select c.wijziging, array_agg(p.soort order by p.soort) as aan from weegploeg.kennisgeving k
     join weegploeg.correctie c on c.id = k.correctie join beheer.partij p on p.id = k.partij
     where c.gegeven = $1 group by c.volgorde, c.wijziging order by c.volgorde`,
    [gegeven],
  );

test('een verbeterde naam is weg: de oude envelop, elk token en elk zoekresultaat; het spoor zegt alleen dat er iets veranderde', async () => {
  const { dossier } = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: onderwerp({ voornaam: 'Klaas', achternaam: 'Foutnaam', geboortedatum: '1991-05-10' }) }),
  );
  const naw = await gegevenVan(dossier, 'naw');
  const [oudeEnvelop, oudeTokens] = [await envelop(naw), await tokens(naw)];
  const eerst = await inzien(dossier);
  assert.equal(await vindbaar('Foutnaam'), 1);
  wereld.klok.zet('2026-12-01');
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    id: dossier,
    gegeven: naw,
    ...waarom,
    nieuw: { soort: 'naw', inhoud: { voornaam: 'Pieter', achternaam: 'Goedschrift', geboortedatum: '1992-11-28' } },
  });
  wereld.klok.zet('2026-11-23');
  assert.equal(await vindbaar('Foutnaam'), 0);
  assert.equal(await vindbaar('10-05-1991'), 0);
  assert.equal(await vindbaar('Goedschrift'), 1);
  const nieuweTokens = await tokens(naw);
  assert.deepEqual(
    oudeTokens.filter((token) => nieuweTokens.includes(token)),
    [],
  );
  const overal = await wereld.achter('select count(*)::int as aantal from weegploeg.gegeven where inhoud = $1', [
    oudeEnvelop,
  ]);
  assert.deepEqual(overal, [{ aantal: 0 }]);
  const na = await inzien(dossier);
  assert.deepEqual(na.juistheid.correcties, [
    {
      gegeven: naw,
      soort: 'naw',
      bron: na.gegevens[0]?.bron,
      wijziging: 'verbeterd',
      ...waarom,
      op: '2026-12-01',
      door: 'Willemien Drost',
      aanDeBron: false,
    },
  ]);
  assert.equal(na.laatsteVerwerking, eerst.laatsteVerwerking);
  assert.deepEqual(await kennis(naw), [{ wijziging: 'verbeterd', aan: ['gemeente', 'om', 'politie'] }]);
});

test('wie bericht kreeg ziet zijn eigen bericht, de uitvoerder alle', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  await wereld.lukt('gegeven-aanvullen', 'uitvoerder', {
    id: dossier,
    gegeven,
    reden: 'later-bekend',
    aanleiding: 'melding',
    nieuw: { soort: 'signaal', inhoud: { gedraging: 'Ook op 4 november.', kenmerk: 'M-7' } },
  });
  const gezien = await inzien(dossier, 'om');
  assert.equal(gezien.juistheid.kennisgevingen.length, 1);
  assert.equal((await inzien(dossier)).juistheid.kennisgevingen.length, 3);
  const item = gezien.gegevens.find((een) => een.id === gegeven);
  assert.ok(item?.soort === 'signaal');
  assert.match(item.inhoud.gedraging, /schoolplein\.\n\nOok op 4 november\.$/);
  assert.equal(item.inhoud.kenmerk, 'M-7');
});

test('een eerdere analyse die wordt afgeschermd of verwijderd maakt de laatste niet verouderd; een antwoord wel', async () => {
  const { dossier, gegeven } = await brengTotAnalyse(wereld);
  const eerste = await gegevenVan(dossier, 'analyse');
  await wereld.lukt('nadere-informatie-vragen', 'uitvoerder', {
    ...{ id: dossier, vraag: 'Is betrokkene bekend?', aan: ['gemeente'], uiterlijk: '2026-12-15' },
  });
  const { vragen } = await inzien(dossier);
  const antwoord = await wereld.lukt('nadere-informatie-geven', 'gemeente', {
    ...{ id: dossier, vraag: vragen[0]?.id ?? '', antwoord: 'Bekend.', grondslag: 'avg-6-1-e' },
  });
  const laatste = await wereld.lukt('signalen-analyseren', 'om', analyse(dossier, [gegeven]));
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id: dossier, gegeven: eerste, ...afscherming });
  assert.deepEqual((await inzien(dossier)).juistheid.verouderd, []);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: dossier, gegeven: eerste, ...waarom });
  assert.deepEqual((await inzien(dossier)).juistheid.verouderd, []);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: dossier, gegeven: antwoord.gegeven, ...waarom });
  assert.deepEqual((await inzien(dossier)).juistheid.verouderd, [laatste.gegeven]);
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', await voorstelInvoer(wereld, dossier)), [
    'analyse-verouderd',
  ]);
});

test('een analyse die op een veranderd signaal rust is verouderd, ook nadat het is verwijderd', async () => {
  const { dossier, gegeven } = await brengTotAnalyse(wereld);
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    id: dossier,
    gegeven: await gegevenVan(dossier, 'melder'),
    ...waarom,
    nieuw: { soort: 'melder', inhoud: { naam: 'Ria van Dijk', contact: '06-00000001' } },
  });
  assert.deepEqual((await inzien(dossier)).juistheid.verouderd, []);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: dossier, gegeven, ...waarom });
  const na = await inzien(dossier);
  assert.deepEqual(na.juistheid.verouderd, [await gegevenVan(dossier, 'analyse')]);
  const voorstel = await voorstelInvoer(wereld, dossier, 'niet-agenderen');
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'gemeente', await voorstelInvoer(wereld, dossier)), [
    'selectie-leeg',
  ]);
  // The next analysis rests on what is left.
  await brengIn(wereld, 'gemeente', { ...signaal(), dossier, onderwerp: undefined });
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(dossier));
  await wereld.lukt('agendering-voorstellen', 'gemeente', voorstel);
});

test('verwijderd is weg, met de melder erbij; afgeschermd ziet, vindt en telt niemand, tot de afscherming eindigt', async () => {
  const naam = onderwerp();
  const { dossier, gegeven } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  const [naw, melder] = [await gegevenVan(dossier, 'naw'), await gegevenVan(dossier, 'melder')];
  const [oud, tokensVooraf] = [await envelop(naw), await tokens(naw)];
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id: dossier, gegeven: naw, ...afscherming });
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id: dossier, gegeven, ...afscherming });
  for (const wie of ['uitvoerder', 'gemeente', 'politie'] as const) {
    const gezien = await inzien(dossier, wie);
    assert.deepEqual(gezien.gegevens, [], wie);
    assert.deepEqual(
      gezien.juistheid.zonderInhoud.map(({ id, toestand }) => [id, toestand]),
      [
        [naw, 'afgeschermd'],
        [gegeven, 'afgeschermd'],
      ],
    );
    assert.equal(await vindbaar(naam.achternaam, wie), 0);
  }
  // The tokens stay for the search of a request, marked; for the roles that read they do not exist.
  assert.deepEqual(await tokens(naw), tokensVooraf);
  for (const [rol, aantal] of [
    ['weegploeg_lezen', 0],
    ['weegploeg_schrijven', tokensVooraf.length],
  ] as const) {
    const ziet = await als(wereld, rol, await settingsAls(wereld, 'uitvoerder', 'uitvoerder'), ({ db }) =>
      db.selectFrom('weegploeg.zoeksleutel').select('soort').where('gegeven', '=', naw).execute(),
    );
    assert.equal(ziet.length, aantal, rol);
  }
  assert.deepEqual(await wereld.weigert('signalen-analyseren', 'gemeente', analyse(dossier)), ['geen-signaal']);
  const verbetering = { soort: 'naw', inhoud: { achternaam: 'Proef' } } as const;
  assert.deepEqual(
    await wereld.weigert('gegeven-verbeteren', 'uitvoerder', {
      id: dossier,
      gegeven: naw,
      ...waarom,
      nieuw: verbetering,
    }),
    ['gegeven-staat-niet-toe'],
  );
  for (const id of [naw, gegeven])
    await wereld.lukt('afscherming-opheffen', 'uitvoerder', { id: dossier, gegeven: id, ...opheffing });
  assert.deepEqual(await envelop(naw), oud);
  assert.deepEqual(await tokens(naw), tokensVooraf);
  assert.equal((await inzien(dossier)).gegevens.length, 3);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: dossier, gegeven, ...waarom });
  assert.equal((await envelop(gegeven)).length, 0);
  assert.equal((await envelop(melder)).length, 0);
  assert.deepEqual(
    (await inzien(dossier)).gegevens.map((een) => een.soort),
    ['naw'],
  );
  assert.deepEqual(await wereld.weigert('afscherming-opheffen', 'uitvoerder', { id: dossier, gegeven, ...opheffing }), [
    'gegeven-staat-niet-toe',
  ]);
});

test('een melder die apart is afgeschermd blijft dat als zijn signaal weer open gaat', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  const melder = await gegevenVan(dossier, 'melder');
  for (const id of [melder, gegeven])
    await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id: dossier, gegeven: id, ...afscherming });
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', { id: dossier, gegeven, ...opheffing });
  assert.deepEqual(
    (await inzien(dossier)).gegevens.map((een) => een.soort),
    ['signaal', 'naw'],
  );
});

test('waarover wordt gestemd verandert niet; na de uitslag verdwijnt ook de ingekorte tekst uit voorstel en besluit', async () => {
  const { dossier, gegeven } = await brengTotAnalyse(wereld);
  // Of an analysis the judgement that rested on what is wrong lapses with its reason; the others stay.
  const analyses = async () =>
    (await inzien(dossier)).gegevens.flatMap((een) =>
      een.soort === 'analyse' && een.inhoud.vorm === 'analyse' ? [{ id: een.id, ...een.inhoud }] : [],
    );
  const [eerst] = await analyses();
  const [oordeel, ...rest] = eerst?.criteria ?? [];
  assert.ok(eerst !== undefined && oordeel !== undefined);
  const vervalt = { criterium: oordeel.criterium, oordeel: 'onbekend', reden: 'Wat dit droeg is onjuist.' } as const;
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    ...{ id: dossier, gegeven: eerst.id, ...waarom },
    nieuw: { soort: 'analyse', inhoud: { conclusie: 'Minder zeker.', criteria: [vervalt] } },
  });
  assert.deepEqual((await analyses())[0]?.criteria, [{ ...oordeel, ...vervalt }, ...rest]);
  const invoer = await voorstelInvoer(wereld, dossier);
  const selectie = (invoer.selectie ?? []).map((keuze) =>
    keuze.gegeven === gegeven ? { ...keuze, tekst: 'Ingekort en onjuist.' } : keuze,
  );
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'gemeente', { ...invoer, selectie });
  const weg = { id: dossier, gegeven, ...waarom };
  assert.deepEqual(await wereld.weigert('gegeven-verwijderen', 'uitvoerder', weg), ['stand-staat-niet-toe']);
  const open = { dossier, gegeven, nummer: '', voorstel };
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(open));
  assert.match(JSON.stringify(await inzien(dossier)), /Ingekort en onjuist/);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', weg);
  const na = JSON.stringify(await inzien(dossier));
  assert.doesNotMatch(na, /Ingekort en onjuist|schoolplein/);
  const besluit = (await inzien(dossier)).gegevens.find((een) => een.soort === 'agenderingsbesluit');
  assert.ok(besluit !== undefined);
  assert.deepEqual(await wereld.weigert('gegeven-verwijderen', 'uitvoerder', { ...weg, gegeven: besluit.id }), [
    'besluit-blijft-staan',
  ]);
});

test('van een gekopieerd gegeven krijgt elke partij in de casus precies één keer bericht, zonder spoor van het weegdossier', async () => {
  const { dossier, nummer, gegeven, casus } = await brengTotCasus(wereld);
  const bericht = {
    id: dossier,
    gegeven,
    ...waarom,
    nieuw: {
      soort: 'signaal' as const,
      inhoud: {
        gedraging: 'Deelde pamfletten uit.',
        meldDatum: '2026-11-05',
        criteria: [1],
        afkomst: 'derde' as const,
        onderbouwing: {},
      },
    },
  };
  const sleutel = { herhaalsleutel: 'verbetering-1' };
  for (let keer = 0; keer < 2; keer += 1) await wereld.lukt('gegeven-verbeteren', 'uitvoerder', bericht, sleutel);
  const aan = await wereld.achter(
    `select p.soort, k.externe_partner, c.wijziging, count(*)::int as keer
     from casusoverleg.kennisgeving k join casusoverleg.correctie c on c.id = k.correctie
     left join beheer.partij p on p.id = k.partij where k.casus = $1 group by 1, 2, 3 order by 1`,
    [casus],
  );
  assert.deepEqual(
    aan,
    ['gemeente', 'om', 'politie', 'rvdk', 'reclassering']
      .sort()
      .map((soort) => ({ soort, externe_partner: null, wijziging: 'verbeterd', keer: 1 })),
  );
  const gezien = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  const [spoor] = gezien.juistheid.correcties;
  assert.deepEqual([spoor?.wijziging, spoor?.aanDeBron], ['verbeterd', true]);
  assert.equal(gezien.juistheid.kennisgevingen.length, 1);
  const tekst = JSON.stringify(gezien);
  for (const geheim of [dossier, nummer, gegeven, 'Deelde pamfletten uit']) assert.equal(tekst.includes(geheim), false);
  // The copy itself waits for the uitvoerder.
  assert.match(tekst, /schoolplein/);
  assert.equal((await wereld.doe('weegdossier-inzien', 'rvdk', { id: dossier })).soort, 'geweigerd');
});

test('verzegeld verbetert de politie zelf; wie niet achter het zegel staat merkt niets', async () => {
  const { dossier } = await brengIn(wereld);
  const { gegeven } = await brengVerzegeldIn(wereld, { dossier });
  const vooraf = await wereld.doe('weegdossier-inzien', 'gemeente', { id: dossier });
  const weg = { id: dossier, gegeven, ...waarom };
  assert.equal((await wereld.doe('gegeven-verwijderen', 'uitvoerder', weg)).soort, 'niet-gevonden');
  assert.deepEqual(await wereld.weigert('gegeven-verwijderen', 'om', weg), ['niet-bevoegd']);
  const open = await gegevenVan(dossier, 'signaal', 'gemeente');
  assert.deepEqual(await wereld.weigert('gegeven-verwijderen', 'politie', { ...weg, gegeven: open }), [
    'niet-uw-gegeven',
  ]);
  await wereld.lukt('gegeven-verwijderen', 'politie', weg);
  assert.deepEqual(await kennis(gegeven), [{ wijziging: 'verwijderd', aan: ['om', 'politie'] }]);
  assert.deepEqual(await wereld.doe('weegdossier-inzien', 'gemeente', { id: dossier }), vooraf);
  assert.deepEqual((await inzien(dossier)).juistheid.correcties, []);
  assert.equal((await inzien(dossier, 'om')).juistheid.zonderInhoud.length, 1);
});

test('zonder reden, aanleiding of passende inhoud gebeurt er niets, en alles wordt tegelijk gezegd', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  assert.deepEqual(
    await wereld.weigert('gegeven-verbeteren', 'uitvoerder', {
      id: dossier,
      gegeven,
      nieuw: { soort: 'naw', inhoud: { achternaam: 'Proef' } },
    }),
    ['soort-past-niet', 'correctiereden-ontbreekt', 'aanleiding-ontbreekt'],
  );
  const { dossier: ander } = await brengIn(wereld);
  assert.equal(
    (await wereld.doe('gegeven-verwijderen', 'uitvoerder', { id: ander, gegeven, ...waarom })).soort,
    'niet-gevonden',
  );
});

test('een signaal dat is verbeterd kan zijn partij nog intrekken; het spoor van de correctie blijft', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  await wereld.lukt('gegeven-aanvullen', 'uitvoerder', {
    id: dossier,
    gegeven,
    reden: 'later-bekend',
    aanleiding: 'melding',
    nieuw: { soort: 'signaal', inhoud: { kenmerk: 'M-8' } },
  });
  await wereld.lukt('signaal-intrekken', 'gemeente', { id: dossier, gegeven, reden: 'over een ander' });
  assert.deepEqual(
    (await inzien(dossier)).juistheid.correcties.map(({ gegeven: over }) => over),
    [gegeven],
  );
});

test('bij samenvoegen gaat het spoor met het gegeven mee, ook van wat is verwijderd', async () => {
  const blijft = await brengIn(wereld);
  const gaat = await brengIn(wereld);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: gaat.dossier, gegeven: gaat.gegeven, ...waarom });
  await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', {
    id: blijft.dossier,
    ander: gaat.dossier,
    reden: 'dezelfde persoon',
  });
  const na = await inzien(blijft.dossier);
  assert.deepEqual(
    na.juistheid.zonderInhoud.map(({ id }) => id),
    [gaat.gegeven],
  );
  assert.equal(na.gegevens.length, 4);
});
