// An answer rests on all that is there on its day: what came in since somebody looked is looked for again, and whoever may not know of it notices nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, onderwerp, signaal, signaalVerzegeld, vrijgave } from '../../../test/proefdossiers.ts';
import { brengVerzoekIn, doorzoek, vindIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Naw } from '../../convenant/gegevens.ts';
import { gezochtetokens, vergelijker } from '../../dossiers/gezochte.ts';
import { tokensVan, tokensVanAdressering } from '../../dossiers/persoon.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (wie: Wie, id: string) => wereld.lukt('verzoek-inzien', wie, { id });
const aan = (id: string) => ({ id, naam: 'B. Quaadvlieg', adres: 'Kade 1\nWaterhoek', contact: 'Bureau, 06-1' });
const geven = (id: string) => ({ ...aan(id), reden: 'Niets staat in de weg.' });
const zoek = (wie: Wie, id: string, ...ookAls: string[]) =>
  wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [...ookAls] });
const plichten = async (wie: Wie, id: string) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ dossier }) => dossier === id)
    .map(({ soort }) => soort)
    .filter((soort) => soort.startsWith('verzoek-') || soort === 'vondsten-beoordelen')
    .sort();
const over = (persoon: Naw, deel: object = {}) => signaal({ onderwerp: onderwerp(persoon), ...deel });

test('wat binnenkwam nadat is gezocht houdt het antwoord op tot de uitvoerder opnieuw zocht en het beoordeelde', async () => {
  const bavo = { voornaam: 'Bavo', achternaam: 'Quaadvlieg', geboortedatum: '1980-02-03' };
  const id = await brengVerzoekIn(wereld, { betrokkene: bavo });
  await zoek('uitvoerder', id, 'Kwaadbloed');
  await zoek('politie', id);
  assert.deepEqual((await lees('gemeente', id)).opnieuwZoeken, { registers: false, archief: false });
  wereld.klok.zet('2026-11-24');
  // Of somebody else, and of the same under a name that was searched for besides.
  await brengIn(wereld, 'gemeente', over({ voornaam: 'Bavo', achternaam: 'Ander', geboortedatum: '1980-02-04' }));
  await wereld.lukt('overzichtsbrief-bekijken', 'gemeente', aan(id));
  await brengIn(wereld, 'gemeente', over({ voornaam: 'B.', achternaam: 'Kwaadbloed' }));
  const neutraal = { ...aan(id), vorm: 'neutraal', gronden: [], weging: 'Er is niets te melden.' } as const;
  for (const redenen of [
    await wereld.weigert('inzage-verlenen', 'gemeente', geven(id)),
    await wereld.weigert('overzichtsbrief-bekijken', 'gemeente', aan(id)),
    await wereld.weigert('inzage-weigeren', 'gemeente', { ...neutraal, gronden: [] }),
  ])
    assert.deepEqual(redenen, ['registers-opnieuw-doorzoeken']);
  // Everybody who works on it sees it beforehand.
  for (const wie of ['uitvoerder', 'gemeente', 'politie'] as const)
    assert.deepEqual((await lees(wie, id)).opnieuwZoeken, { registers: true, archief: false }, wie);
  const verlenen = (await lees('gemeente', id)).mogelijkheden.find((een) => een.handeling === 'inzage-verlenen');
  assert.deepEqual(
    verlenen?.weigeringen.map(({ reden }) => reden),
    ['registers-opnieuw-doorzoeken'],
  );
  assert.deepEqual(await plichten('uitvoerder', id), ['verzoek-doorzoeken']);
  // The name of before counts by itself.
  await zoek('uitvoerder', id);
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'gemeente', geven(id)), ['vondsten-open']);
  assert.deepEqual(await plichten('uitvoerder', id), ['vondsten-beoordelen']);
  assert.deepEqual(await plichten('gemeente', id), []);
  const [vondst] = (await lees('uitvoerder', id)).vondsten;
  const oordeel = { id, vondst: vondst?.id ?? '', oordeel: 'verworpen', reden: 'Een naamgenoot.' } as const;
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', oordeel);
  // The search behind the seal is of the day of the answer or the day before, for everybody alike.
  assert.deepEqual(await plichten('politie', id), ['verzoek-beantwoorden']);
  wereld.klok.zet('2026-11-25');
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'gemeente', geven(id)), ['archief-opnieuw-doorzoeken']);
  assert.deepEqual(await plichten('politie', id), ['verzoek-beantwoorden', 'verzoek-doorzoeken']);
  assert.deepEqual(await plichten('gemeente', id), ['verzoek-beantwoorden']);
  await zoek('politie', id);
  wereld.klok.zet('2026-11-26');
  await wereld.lukt('inzage-verlenen', 'gemeente', geven(id));
  const brief = JSON.stringify((await lees('gemeente', id)).stappen.find(({ soort }) => soort === 'beantwoord'));
  assert.match(brief, /tot en met 25 november 2026[\s\S]*Wij verwerken daarin geen gegevens over u/);
  assert.deepEqual(await wereld.achter('select from verzoeken.gezochte where verzoek = $1', [id]), []);
});

test('wat achter het zegel bijkomt merkt niemand aan het antwoord; na vrijgave beoordeelt de uitvoerder het', async () => {
  const noor = { voornaam: 'Noor', achternaam: 'Stilleven', geboortedatum: '1983-03-02' };
  const stil = await brengVerzoekIn(wereld, { betrokkene: noor });
  const leeg = await brengVerzoekIn(wereld, { betrokkene: { ...noor, achternaam: 'Leegstand' } });
  for (const id of [stil, leeg]) await doorzoek(wereld, id, { zonder: 'verzoeken' });
  const { dossier, gegeven } = await brengIn(wereld, 'politie', signaalVerzegeld({ onderwerp: onderwerp(noor) }));
  const beeld = async (wie: Wie, id: string) => {
    const { opnieuwZoeken, mogelijkheden } = await lees(wie, id);
    return [opnieuwZoeken, mogelijkheden, await plichten(wie, id)];
  };
  for (const dag of ['2026-11-26', '2026-11-28']) {
    wereld.klok.zet(dag);
    for (const wie of ['uitvoerder', 'gemeente', 'politie'] as const)
      assert.deepEqual(await beeld(wie, stil), await beeld(wie, leeg), `${wie} ${dag}`);
  }
  await zoek('politie', stil);
  const vondst = (await lees('politie', stil)).vondsten.find(({ verzegeld }) => verzegeld);
  const oordeel = { id: stil, vondst: vondst?.id ?? '', oordeel: 'bevestigd', reden: 'Zelfde dag.' } as const;
  await wereld.lukt('vondst-beoordelen', 'politie', oordeel);
  await wereld.lukt('politiegegevens-vrijgeven', 'om', vrijgave(dossier, gegeven));
  const open = (await lees('uitvoerder', stil)).vondsten.find(({ id }) => id === vondst?.id);
  assert.deepEqual(
    [open?.verzegeld, open?.oordeel, open?.uwOordeel, open?.nummer !== null],
    [false, 'open', true, true],
  );
});

test('ook de brief na een verzoek om correctie rust op een verse zoekactie, tot de dag waarop hij ging', async () => {
  wereld.klok.zet('2026-11-28');
  const wessel = { voornaam: 'Wessel', achternaam: 'Hakvoort', geboortedatum: '1979-09-09' };
  const correctie = { soort: 'correctie', reden: 'Klopt niet.', betrokkene: wessel } as const;
  const { dossier } = await brengIn(wereld, 'gemeente', over(wessel));
  const id = await brengVerzoekIn(wereld, correctie);
  const zwijg = { neutraal: true, gronden: ['b' as const], weging: 'Een onderzoek loopt.' };
  const brief = { id, ...zwijg, contact: 'Bureau, 06-1' };
  const stuur = { ...brief, verzondenOp: '2026-11-28' };
  await zoek('uitvoerder', id);
  await zoek('politie', id);
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'om', stuur), ['vondsten-open']);
  await vindIn(wereld, id, dossier);
  wereld.klok.zet('2026-11-30');
  await brengIn(wereld, 'om', over(wessel, { grondslag: 'wjsg-39f-1', onderbouwing: { belang: 'b', doel: 'd' } }));
  const vers = ['registers-opnieuw-doorzoeken', 'archief-opnieuw-doorzoeken'];
  assert.deepEqual(await wereld.weigert('correctiebrief-opmaken', 'om', { ...brief, formaat: 'pdf' }), vers);
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'om', { ...brief, verzondenOp: '2026-11-30' }), vers);
  // It went before that came in, and the searches were fresh then.
  await wereld.lukt('correctie-beantwoorden', 'om', { ...brief, verzondenOp: '2026-11-29' });
  assert.match(JSON.stringify((await lees('om', id)).stappen), /zochten[^"]*tot en met 28 november 2026/);
});

test('van wie een veelvoorkomende naam heeft wordt niemand overgeslagen', async () => {
  const veel = { voornaam: 'Jan', achternaam: 'Vrijdag', geboortedatum: '1971-05-05' };
  const { dossier, gegeven } = await brengIn(wereld, 'gemeente', over(veel));
  // Six hundred others whose names share more with the request than this one does.
  const kolommen = (
    await wereld.achter(
      `select string_agg(quote_ident(column_name), ',') as lijst from information_schema.columns
       where table_schema = 'weegploeg' and table_name = 'gegeven' and column_name not in ('id', 'volgorde', 'soort') and is_generated = 'NEVER'`,
    )
  )[0]?.['lijst'];
  await wereld.achter(
    `with anderen as (
       insert into weegploeg.gegeven (id, soort, ${kolommen}) select gen_random_uuid(), 'melder', ${kolommen}
       from weegploeg.gegeven, generate_series(1, 600) where id = $1 returning id, samenwerkingsverband, dossier)
     insert into weegploeg.zoeksleutel (samenwerkingsverband, gegeven, dossier, soort, sleutel, verzegeld)
     select a.samenwerkingsverband, a.id, a.dossier, z.soort, z.sleutel, false from anderen a, weegploeg.zoeksleutel z
     where z.dossier = $2 and z.soort in ('exact', 'trigram')`,
    [gegeven, dossier],
  );
  const id = await brengVerzoekIn(wereld, { betrokkene: { ...veel, geboortedatum: '1971-05-06' } });
  assert.equal((await zoek('uitvoerder', id)).gevonden, 601);
});

test('een halve of anders geschreven achternaam wordt gevonden, houdt het antwoord op, en wie van eerder is wordt opnieuw gezocht', async () => {
  const wie = { voornaam: 'Sanne', achternaam: 'Khattabi-Akkerman', geboortedatum: '1999-10-30' };
  const id = await brengVerzoekIn(wereld, { betrokkene: wie });
  assert.equal((await zoek('uitvoerder', id)).gevonden, 0);
  const vers = async () => (await lees('uitvoerder', id)).opnieuwZoeken.registers;
  assert.equal(await vers(), false);
  for (const naam of ['mevrouw Akkerman', 'fam. Elkhattabi', 'S. Akkerman']) {
    await brengIn(wereld, 'gemeente', signaal({ melder: { naam, contact: '06-1' } }));
    assert.equal(await vers(), true, naam);
    assert.equal((await zoek('uitvoerder', id)).gevonden, 1, naam);
    assert.equal(await vers(), false, naam);
  }
  await brengIn(wereld, 'gemeente', signaal({ melder: { naam: 'Piet Akkerman', contact: '06-1' } }));
  assert.equal(await vers(), false);
  await wereld.achter("update verzoeken.gezochte set letter = '{}' where verzoek = $1", [id]);
  assert.equal(await vers(), true);
});

test('de database vergelijkt een naam zoals de zoekactie dat doet', async () => {
  const index = Buffer.alloc(32, 7);
  const kade = { straat: 'Kade', huisnummer: '1' };
  const mensen: readonly Naw[] = [
    { voornaam: 'Marloes', achternaam: 'van der Berg-Jansen', geboortedatum: '1987-07-04' },
    { voornaam: 'Marloes', achternaam: 'van der Berg-Jansen', geboortedatum: '1961-01-12' },
    { voornaam: 'M.', achternaam: 'Jansen', geboortedatum: '1987-04-07', ...kade },
    { voornaam: 'Hendrik-Jan', achternaam: 'van der Berg-Jansen', geboortedatum: '1961-01-12' },
    { voornaam: 'van der Berg-Jansen', achternaam: 'Marloes' },
    { achternaam: 'Jansen', ...kade },
    { achternaam: 'Berg' },
    { achternaam: 'Pietersen', geboortedatum: '1987-07-04' },
    { voornaam: 'Tolga', achternaam: 'Özdemir', geboortedatum: '1980-01-02', ...kade },
    { voornaam: 'T.', achternaam: 'Oezdemir', geboortedatum: '1980-02-01' },
    { voornaam: 'T.', achternaam: 'Ozdemirr', geboortedatum: '1980-02-01', ...kade },
    { voornaam: 'Jan', achternaam: 'van den Berg' },
    { voornaam: 'J.', achternaam: 'v.d. Bergh', geboortedatum: '1980-01-02' },
    { voornaam: 'Noor', achternaam: 'van den Heuvel', geboortedatum: '1983-03-02' },
    { voornaam: 'Noor', achternaam: 'Heuvel' },
    { voorletters: 'N.', achternaam: 'de Vries-Akkerman' },
    { achternaam: 'mevrouw Vries' },
    { voorletters: 'P.', achternaam: 'Vries' },
    { voornaam: 'Nel', achternaam: 'Elkhattabi-de Vries', geboortedatum: '1980-01-02' },
    { voorletters: 'N.', achternaam: 'Khattabi' },
    { achternaam: 'de Vries', straat: 'Kade', huisnummer: '1', woonplaats: 'Waterhoek' },
    // Compared as one letter.
    { voornaam: 'Noor', achternaam: 'Khattabi-Ss' },
    { voornaam: 'Piet', achternaam: 'Khattabi Feenstra' },
  ];
  const records = [
    ...mensen.map((naw) => tokensVan(index, naw)),
    ...['M. van der Berg-Jansen', 'mevr. Jansen-van der Berg', 'Marloes de Vries', ''].map((naam) =>
      tokensVanAdressering(index, naam, 'Kade 1\n1234 AB Waterhoek'),
    ),
  ];
  const hex = (buffers: readonly Buffer[]) => buffers.map((een) => `\\x${een.toString('hex')}`);
  const van = (record: (typeof records)[number], soort: string) =>
    hex(record.filter((een) => een.soort === soort).map(({ token }) => token));
  const opgeslagen = records.map((record) => ({
    ...{ exact: van(record, 'exact'), trigram: van(record, 'trigram'), geboortedatum: van(record, 'geboortedatum') },
    ...{ omgewisseld: van(record, 'geboortedatum-omgewisseld'), adres: van(record, 'adres') },
  }));
  const zoekers = mensen.map((naw, plaats) => {
    const gezochte = { naw, ookAls: [mensen[(plaats + 3) % mensen.length]?.achternaam ?? ''] };
    const overeenkomst = vergelijker(index, gezochte);
    return {
      verwacht: records.map((record) => overeenkomst(record) !== undefined),
      wie: gezochtetokens(index, gezochte).map(({ woordnummer, ...tokens }) => ({
        woordnummer,
        ...Object.fromEntries(Object.entries(tokens).map(([soort, lijst]) => [soort, hex(lijst)])),
      })),
    };
  });
  const rijen = await wereld.achter(
    `select (z -> 'verwacht' ->> (n::integer - 1))::boolean as verwacht, (
       select bool_or(verzoeken.lijkt(g, r.exact, r.trigram, r.geboortedatum, r.omgewisseld, r.adres))
       from jsonb_populate_recordset(null::verzoeken.gezochte, z -> 'wie') g) as gevonden
     from jsonb_array_elements($1::jsonb) z, jsonb_array_elements($2::jsonb) with ordinality p(record, n),
       jsonb_to_record(p.record) r(exact bytea[], trigram bytea[], geboortedatum bytea[], omgewisseld bytea[], adres bytea[])`,
    [JSON.stringify(zoekers), JSON.stringify(opgeslagen)],
  );
  assert.equal(rijen.length, mensen.length * records.length);
  assert.deepEqual(
    rijen.filter(({ verwacht, gevonden }) => verwacht !== gevonden),
    [],
  );
  assert.ok(rijen.filter(({ gevonden }) => gevonden === true).length > 60);
  assert.ok(rijen.filter(({ gevonden }) => gevonden === false).length > 60);
});
