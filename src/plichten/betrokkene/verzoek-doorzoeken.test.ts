// Searching for a request through the gate: every register under its own eyes, people judge, and no trace of what is sealed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { draagTaken } from '../../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotBesluit,
  brengTotCasus,
  brengVerzegeldIn,
  onderwerp,
  signaal,
} from '../../../test/proefdossiers.ts';
import { achterblijver } from '../../../test/proefdossierwerk.ts';
import { curateleGezien, informeer } from '../../../test/proefinformeren.ts';
import { beslisStukken, brengVerzoekIn, doorzoek, identiteit, verzoek } from '../../../test/proefverzoeken.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { planArchivering } from '../../jobs/bewaarplan.ts';
import type { Tx } from '../../platform/database/transaction.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const persoon = { voornaam: 'Marloes', achternaam: 'van der Berg-Jansen', geboortedatum: '1987-07-04' };
const zoek = (wie: Wie, id: string, ookAls: string[] = []) => wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls });
const zie = async (wie: Wie, id: string) =>
  (await wereld.lukt('verzoek-inzien', wie, { id })).vondsten.map((vondst) => ({
    ...vondst,
    kort: `${vondst.register} ${vondst.soort}${vondst.verzegeld ? ' verzegeld' : ''}`,
  }));
const kort = async (wie: Wie, id: string) => (await zie(wie, id)).map((vondst) => vondst.kort).sort();

test('elk bestand wordt onder eigen ogen doorzocht; wat verzegeld is bestaat alleen voor politie en OM', async () => {
  const eigen = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon) }));
  // Day and month exchanged, and the surname in another order: the same woman.
  await brengIn(
    wereld,
    'gemeente',
    signaal({
      onderwerp: onderwerp({ voornaam: 'M.', achternaam: 'Jansen-van der Berg', geboortedatum: '1987-04-07' }),
    }),
  );
  // The whole name under another birth date, which may be a mistake: people look. And a reporter of whom no more than the name is known.
  await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp({ ...persoon, geboortedatum: '1961-01-12' }) }));
  await brengIn(
    wereld,
    'om',
    signaal({
      melder: { naam: 'M. van der Berg-Jansen', contact: '06-1' },
      grondslag: 'wjsg-39f-1',
      onderbouwing: { belang: 'b', doel: 'd' },
    }),
  );
  await brengVerzegeldIn(wereld, { onderwerp: onderwerp(persoon), melder: { naam: 'Ria', contact: '06-2' } });
  const { casus } = await brengTotCasus(wereld);
  await wereld.lukt('achterblijver-opnemen', 'uitvoerder', achterblijver(casus, persoon));
  const oud = await brengIn(wereld, 'politie', {
    ...signaal({ onderwerp: onderwerp(persoon), grondslag: 'wpg-20', wpgRegime: '8' }),
    onderbouwing: { noodzaak: 'n' },
  });
  await wereld.achter("update weegploeg.dossier set laatste_verwerking = '2025-11-23' where id = $1", [oud.dossier]);
  await planArchivering(wereld.poort);
  await draagTaken(wereld);

  const id = await brengVerzoekIn(wereld, { betrokkene: persoon });
  // Until the uitvoerder searched, the request is nobody else's to know.
  for (const wie of ['politie', 'gemeente'] as const)
    assert.equal((await wereld.doe('verzoek-inzien', wie, { id })).soort, 'niet-gevonden');
  const open = ['casusoverleg achterblijver', 'weegploeg melder', ...Array.from({ length: 3 }, () => 'weegploeg naw')];
  assert.equal((await zoek('uitvoerder', id)).gevonden, open.length);
  assert.deepEqual(await kort('uitvoerder', id), open);
  assert.deepEqual(await wereld.weigert('verzoek-doorzoeken', 'gemeente', { id }), ['zoekt-een-ander']);
  const voor = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.equal((await zoek('politie', id)).gevonden, 2);
  assert.deepEqual(await kort('politie', id), ['archief naw', ...open, 'weegploeg naw verzegeld'].sort());
  assert.deepEqual(await kort('om', id), await kort('politie', id));
  assert.deepEqual(await kort('gemeente', id), ['archief naw', ...open]);
  // The uitvoerder sees that the archive was searched, and no more than that.
  const na = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.deepEqual(na.vondsten, voor.vondsten);
  assert.deepEqual(na.stappen.at(-1)?.inhoud, {});
  // Searched again nothing is found twice.
  assert.equal((await zoek('uitvoerder', id)).gevonden, 0);
  assert.equal((await zoek('om', id)).gevonden, 0);
  assert.ok((await zie('uitvoerder', id)).some(({ nummer }) => nummer === eigen.nummer));
});

test('mensen beoordelen wie gevonden is, ieder in zijn eigen bestand, met een reden die alleen zij lezen', async () => {
  const id = await brengVerzoekIn(wereld, { betrokkene: persoon });
  await zoek('uitvoerder', id);
  await zoek('om', id);
  const alles = await zie('om', id);
  const van = (wat: string) => alles.find((vondst) => vondst.kort === wat)?.id ?? '';
  const oordeel = { id, oordeel: 'bevestigd' as const, reden: 'Adres en roepnaam kloppen.' };
  const weeg = van('weegploeg naw');
  const zegel = van('weegploeg naw verzegeld');
  assert.deepEqual(await wereld.weigert('vondst-beoordelen', 'om', { ...oordeel, vondst: weeg }), ['vondst-van-ander']);
  assert.equal(
    (await wereld.doe('vondst-beoordelen', 'uitvoerder', { ...oordeel, vondst: zegel })).soort,
    'niet-gevonden',
  );
  assert.equal(
    (await wereld.doe('vondst-beoordelen', 'uitvoerder', { ...oordeel, vondst: van('archief naw') })).soort,
    'niet-gevonden',
  );
  assert.equal(
    (await wereld.doe('vondst-beoordelen', 'gemeente', { ...oordeel, vondst: zegel })).soort,
    'niet-gevonden',
  );
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', { ...oordeel, vondst: weeg });
  await wereld.lukt('vondst-beoordelen', 'gemeente', { ...oordeel, vondst: van('archief naw') });
  await wereld.lukt('vondst-beoordelen', 'politie', { ...oordeel, vondst: zegel });
  const gelezen = (await zie('politie', id)).filter((vondst) => vondst.oordeel === 'bevestigd');
  assert.deepEqual(
    gelezen.map(({ toelichting }) => toelichting),
    Array(3).fill(oordeel.reden),
  );
  // The other way round is an act as well; nothing of the words is readable in rows or log.
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', { ...oordeel, vondst: weeg, oordeel: 'verworpen' });
  const [rij] = await wereld.achter(
    `select (select string_agg(v::text, ' ') from verzoeken.vondst v) || (select string_agg(r::text, ' ') from logboek.regel r) as alles`,
  );
  for (const woord of ['roepnaam', 'Marloes', 'Berg', '1987-']) assert.ok(!rij?.alles.includes(woord), woord);
});

test('niemand gevonden is ook een uitkomst; andere namen en een verbeterde melder tellen mee, een verwijderde niet', async () => {
  const { dossier, gegeven } = await brengIn(
    wereld,
    'gemeente',
    signaal({ melder: { naam: 'Willemijn Kasteel', contact: '06-3' } }),
  );
  const willemijn = { voornaam: 'Willemijn', achternaam: 'Kastelein', geboortedatum: '1983-02-22' };
  const id = await brengVerzoekIn(wereld, { betrokkene: willemijn });
  assert.equal((await zoek('uitvoerder', id)).gevonden, 0);
  assert.equal((await zoek('uitvoerder', id, ['Kasteel'])).gevonden, 1);
  assert.deepEqual((await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).stappen.at(-1)?.inhoud, {
    ookAls: ['Kasteel'],
  });
  // A reporter is found by nobody who searches for dossiers.
  const lijst = await wereld.lukt('weegdossiers-zoeken', 'gemeente', { tekst: 'Willemijn Kasteel' });
  assert.deepEqual(lijst.resultaten, []);
  const [melder] = await wereld.achter("select id from weegploeg.gegeven where bij = $1 and soort = 'melder'", [
    gegeven,
  ]);
  const correctie = { id: dossier, reden: 'feitelijk-onjuist' as const, aanleiding: 'verzoek' as const };
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    ...correctie,
    gegeven: melder?.id,
    nieuw: { soort: 'melder', inhoud: { naam: 'Willemijn Kastelein', contact: '06-3' } },
  });
  const later = await brengVerzoekIn(wereld, { betrokkene: willemijn });
  await zoek('uitvoerder', later);
  // Her first request is found as well.
  assert.deepEqual(await kort('uitvoerder', later), ['verzoeken verzoeker', 'weegploeg melder']);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { ...correctie, gegeven });
  assert.deepEqual(await wereld.achter('select soort from weegploeg.zoeksleutel where gegeven = $1', [melder?.id]), []);
  const laatst = await brengVerzoekIn(wereld, { betrokkene: willemijn });
  await zoek('uitvoerder', laatst);
  assert.ok((await zie('uitvoerder', laatst)).every(({ register }) => register === 'verzoeken'));
});

test('wat is afgeschermd vindt het verzoek wel en wie gewoon zoekt niet, ook na samenvoegen en in het archief', async () => {
  const wie = { voornaam: 'Siebrich', achternaam: 'Afschermstra', geboortedatum: '1979-09-19' };
  const een = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(wie) }));
  const { casus } = await brengTotCasus(wereld);
  await wereld.lukt('achterblijver-opnemen', 'uitvoerder', achterblijver(casus, wie));
  const waarom = { reden: 'juistheid-betwist', aanleiding: 'verzoek' } as const;
  const item = async (handeling: 'weegdossier-inzien' | 'casus-inzien', id: string, soort: string) =>
    (await wereld.lukt(handeling, 'uitvoerder', { id })).gegevens.find((gegeven) => gegeven.soort === soort)?.id ?? '';
  const naw = await item('weegdossier-inzien', een.dossier, 'naw');
  const melder = await item('weegdossier-inzien', een.dossier, 'melder');
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id: een.dossier, gegeven: naw, ...waarom });
  const achter = await item('casus-inzien', casus, 'achterblijver');
  await wereld.lukt('casusgegeven-afschermen', 'uitvoerder', { id: casus, gegeven: achter, ...waarom });
  const gewoon = async () => [
    ...(await wereld.lukt('weegdossiers-zoeken', 'gemeente', { tekst: 'Afschermstra' })).resultaten,
    ...(await wereld.lukt('weegdossiers-zoeken', 'uitvoerder', { tekst: '19-09-1979' })).resultaten,
    ...(await wereld.lukt('casussen-zoeken', 'uitvoerder', { tekst: 'Afschermstra' })).resultaten,
  ];
  assert.deepEqual(await gewoon(), []);
  // Nor is it told to whoever brings in a namesake: that is a search of people at work as well.
  const ander = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(wie) }));
  assert.deepEqual(ander.mogelijkDezelfde, []);
  assert.equal((await gewoon()).length, 2);
  const id = await brengVerzoekIn(wereld, { betrokkene: wie });
  await zoek('uitvoerder', id);
  const gevonden = [...(await kort('uitvoerder', id))];
  assert.deepEqual(gevonden, ['casusoverleg achterblijver', 'weegploeg naw', 'weegploeg naw']);
  // The tokens go where the item goes, and open again with it.
  await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', { id: ander.dossier, ander: een.dossier, reden: 'dezelfde' });
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', {
    id: ander.dossier,
    gegeven: naw,
    reden: 'beperking-vervallen',
    aanleiding: 'verzoek',
  });
  const merken = await wereld.achter(
    'select afgeschermd, dossier from weegploeg.zoeksleutel where gegeven = any ($1) group by 1, 2',
    [[naw, melder]],
  );
  assert.deepEqual(merken, [{ afgeschermd: false, dossier: ander.dossier }]);
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id: ander.dossier, gegeven: naw, ...waarom });
  await wereld.achter("update weegploeg.dossier set laatste_verwerking = '2025-11-23' where id = $1", [ander.dossier]);
  await planArchivering(wereld.poort);
  await draagTaken(wereld);
  const later = await brengVerzoekIn(wereld, { betrokkene: wie });
  await zoek('uitvoerder', later);
  await zoek('politie', later);
  const oud = (await zie('politie', later)).filter(({ register }) => register === 'archief');
  assert.ok(oud.length > 0 && oud.every(({ dossier }) => dossier === ander.dossier || dossier === een.dossier));
});

test('wie niet kan vragen wordt niet gezocht', async () => {
  const { verzoek: id } = await wereld.lukt('verzoek-ontvangen', 'uitvoerder', verzoek({ hoedanigheid: 'derde' }));
  assert.deepEqual(await wereld.weigert('verzoek-doorzoeken', 'uitvoerder', { id }), [
    'identiteit-ontbreekt',
    'bevoegdheid-ontbreekt',
  ]);
  assert.equal((await wereld.doe('verzoek-doorzoeken', 'politie', { id })).soort, 'niet-gevonden');
});

test('wie alleen in een brief over informeren staat vinden politie en OM; de uitvoerder merkt niets, ook niet na archiveren', async () => {
  const kind = { voornaam: 'Jelmer', achternaam: 'Briefstra', geboortedatum: '2001-05-05' };
  const curator = { voornaam: 'Aaltje', achternaam: 'Curatinga', geboortedatum: '1969-02-11' };
  const { dossier } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: onderwerp(kind) }));
  const over = { id: dossier, beletsel: false, reden: 'Er staat niets in de weg.' };
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('informeren-overleggen', wie, over);
  const uitgaand = {
    ...{ id: dossier, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1', ...curateleGezien },
    aan: [
      { hoedanigheid: 'betrokkene' as const, naam: 'Jelmer Briefstra', adres: 'Kade 1\n1234 AB Waterhoek' },
      { hoedanigheid: 'curator' as const, naam: 'mevr. A. Curatinga', adres: 'Wal 7\n1234 AB Waterhoek' },
    ],
  };
  await informeer(wereld, 'gemeente', uitgaand, { verzondenOp: '2026-11-23', wijze: 'post' });
  // The subject is found once, in his file: his own letter is among what that says of him.
  const eigen = await brengVerzoekIn(wereld, { betrokkene: kind });
  await zoek('uitvoerder', eigen);
  await zoek('politie', eigen);
  assert.deepEqual(await kort('politie', eigen), ['weegploeg naw']);

  // A letter of before its receivers were kept is opened once, by who may read it, and by the entry of that search.
  await wereld.achter('delete from weegploeg.geadresseerde where dossier = $1', [dossier]);
  const id = await brengVerzoekIn(wereld, { betrokkene: curator });
  assert.equal((await zoek('uitvoerder', id)).gevonden, 0);
  assert.equal((await zoek('om', id)).gevonden, 1);
  assert.deepEqual(await kort('gemeente', id), ['weegploeg geadresseerde']);
  const opengedaan = () =>
    wereld.achter(
      `select from logboek.regel where handeling = 'verzoek-doorzoeken' and $1 = any(objecten) and $2 = any(objecten)`,
      [id, dossier],
    );
  assert.equal((await opengedaan()).length, 1);
  assert.equal((await zoek('politie', id)).gevonden, 0);
  assert.equal((await opengedaan()).length, 1);
  assert.deepEqual((await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).vondsten, []);
  const oordeel = { id, oordeel: 'bevestigd' as const, reden: 'Naam en functie kloppen.' };
  const [vondst] = await zie('gemeente', id);
  const welke = { ...oordeel, vondst: vondst?.id ?? '' };
  assert.equal((await wereld.doe('vondst-beoordelen', 'uitvoerder', welke)).soort, 'niet-gevonden');
  await wereld.lukt('vondst-beoordelen', 'gemeente', welke);
  const stukken = async (wie: Wie) =>
    (await wereld.lukt('verzoek-inzien', wie, { id })).stukken.map(({ soort, dag, beslist, voorstel, regels }) => ({
      ...{ soort, dag, beslist, voorstel },
      regels: Object.fromEntries(regels.map(({ naam, waarde }) => [naam, waarde])),
    }));
  const brief = {
    ...{ soort: 'geadresseerde', dag: '2026-11-23', beslist: 'kernpartij', voorstel: 'tonen' },
    regels: {
      ...{ naam: 'mevr. A. Curatinga', adres: 'Wal 7\n1234 AB Waterhoek', wijze: 'post' },
      ...{ hoedanigheid: 'curator', verzondenOp: '2026-11-23' },
    },
  };
  assert.deepEqual(await stukken('om'), [brief]);
  assert.deepEqual(await stukken('uitvoerder'), []);
  // What else happens in the file does not touch the letter, and a letter holds no file that others see (11).
  await brengIn(wereld, 'gemeente', signaal({ dossier }));
  const [vrij] = await wereld.achter("select vernietiging.wordt_gevraagd($1, '2026-11-23') as vast", [[dossier]]);
  assert.deepEqual([vrij?.vast, (await zie('om', id))[0]?.verouderd], [true, false]);
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', {
    ...{ id: eigen, vondst: (await zie('uitvoerder', eigen))[0]?.id ?? '', oordeel: 'verworpen', reden: 'Een ander.' },
  });
  assert.deepEqual(await wereld.achter("select vernietiging.wordt_gevraagd($1, '2026-11-23') as vast", [[dossier]]), [
    { vast: false },
  ]);
  await wereld.achter("update weegploeg.dossier set laatste_verwerking = '2025-11-23' where id = $1", [dossier]);
  await planArchivering(wereld.poort);
  await draagTaken(wereld);
  assert.deepEqual(await wereld.achter('select id from weegploeg.geadresseerde where dossier = $1', [dossier]), []);
  assert.deepEqual(await stukken('om'), []);
  assert.deepEqual(
    (await zie('gemeente', id)).map(({ verouderd }) => verouderd),
    [true],
  );
  await zoek('uitvoerder', id);
  // The find went along with its file, and what people said of it.
  assert.deepEqual(await kort('om', id), ['archief geadresseerde']);
  assert.equal((await zoek('politie', id)).gevonden, 0);
  assert.deepEqual(await stukken('gemeente'), [brief]);
  assert.deepEqual(await stukken('uitvoerder'), []);
  // In the archived file itself the letter is read, and no token of it.
  const gelezen = await wereld.lukt('archiefdossier-inzien', 'om', {
    ...{ id: dossier, doel: 'verantwoording', toelichting: 'Een verzoek om inzage.' },
  });
  const rij = gelezen.stukken
    .filter(({ tabel }) => tabel === 'geadresseerde')
    .map(({ regels }) => JSON.stringify(regels));
  assert.ok(
    rij.length === 2 && rij.every((tekst) => /Waterhoek/.test(tekst) && !/\\x|trigram/.test(tekst)),
    rij.join(),
  );
  await zoek('politie', eigen);
  assert.deepEqual(await kort('politie', eigen), ['archief naw']);
});

test('wie in een opgemaakte brief staat die niet ging wordt gevonden; de vondst gaat mee als hij gaat, en verdwijnt met de brief', async () => {
  const kernpartijen = ['gemeente', 'om', 'politie'] as const;
  const naar = (naam: string) => ({ hoedanigheid: 'curator' as const, naam, adres: 'Wal 9\n1234 AB Waterhoek' });
  const wegen = async () => {
    const { dossier } = await brengTotBesluit(wereld, 'niet-agenderen');
    for (const wie of kernpartijen)
      await wereld.lukt('informeren-overleggen', wie, { id: dossier, beletsel: false, reden: 'Niets in de weg.' });
    return dossier;
  };
  const maak = async (id: string, naam: string, archief = {}) =>
    (
      await wereld.lukt('informatiebrief-opmaken', 'om', {
        ...{ id, leeftijd: '16-of-ouder', contact: 'Bureau, 06-1', ...curateleGezien, ...archief },
        aan: [{ hoedanigheid: 'betrokkene', naam: 'De betrokkene', adres: 'Kade 1\n1234 AB Waterhoek' }, naar(naam)],
      })
    ).brief;
  const vraag = (achternaam: string, geboortedatum: string) =>
    brengVerzoekIn(wereld, { betrokkene: { voornaam: 'Ubbo', achternaam, geboortedatum } });
  const gegevens = async (id: string) =>
    (await wereld.achter('select gegeven from verzoeken.vondst where verzoek = $1 order by volgorde', [id])).map(
      ({ gegeven }) => gegeven,
    );
  const stukken = async (id: string) =>
    (await wereld.lukt('verzoek-inzien', 'om', { id })).stukken.map(({ voorstel, dag, regels }) => [
      ...[voorstel, dag],
      regels.map(({ naam }) => naam).join(' '),
    ]);
  const dossier = await wegen();
  const eerste = await maak(dossier, 'U. Opmakinga');
  // A version of before whoever it is made out to was kept is opened once.
  await wereld.achter('delete from weegploeg.geadresseerde where brief = $1', [eerste]);
  const id = await vraag('Opmakinga', '1958-08-08');
  assert.equal((await zoek('uitvoerder', id)).gevonden, 0);
  assert.equal((await zoek('om', id)).gevonden, 1);
  const tweede = await maak(dossier, 'U. Opmakinga');
  assert.equal((await zoek('politie', id)).gevonden, 1);
  assert.deepEqual(await kort('gemeente', id), ['weegploeg geadresseerde', 'weegploeg geadresseerde']);
  assert.deepEqual(await kort('uitvoerder', id), []);
  for (const { id: vondst } of await zie('om', id))
    await wereld.lukt('vondst-beoordelen', 'om', { id, vondst, oordeel: 'bevestigd', reden: 'Naam en adres.' });
  const opgemaakt = ['weglaten', begindag, 'hoedanigheid opgemaaktOp naam adres'];
  assert.deepEqual(await stukken(id), [opgemaakt, opgemaakt]);
  const [, blijft] = await gegevens(id);
  // The second goes: its find stays what people said it is, and its item says now that it went; the first is no more.
  await wereld.lukt('betrokkene-informeren', 'gemeente', {
    ...{ id: dossier, brief: tweede, ongewijzigd: true, verzondenOp: begindag, wijze: 'post' },
  });
  assert.deepEqual(
    [await gegevens(id), (await zie('om', id)).map(({ oordeel, verouderd }) => [oordeel, verouderd])],
    [[blijft], [['bevestigd', true]]],
  );
  assert.equal((await zoek('om', id)).gevonden, 0);
  assert.deepEqual(await stukken(id), [['tonen', begindag, 'hoedanigheid verzondenOp naam adres wijze']]);

  // What was made and did not go lies in the archive with its file: found there, and made there too.
  const archief = await wegen();
  const uitgesteld = await wegen();
  await maak(archief, 'Ubbo Kistema');
  await maak(uitgesteld, 'Ubbo Kistema');
  await wereld.achter("update weegploeg.dossier set laatste_verwerking = '2025-11-23' where id = $1", [archief]);
  await planArchivering(wereld.poort);
  await draagTaken(wereld);
  const ander = await vraag('Kistema', '1961-02-19');
  await zoek('uitvoerder', ander);
  assert.equal((await zoek('politie', ander)).gevonden, 2);
  assert.deepEqual(await kort('om', ander), ['archief geadresseerde', 'weegploeg geadresseerde']);
  assert.deepEqual(await kort('uitvoerder', ander), []);
  const archiefreden = 'De betrokkene wordt geïnformeerd.';
  const gaat = await maak(archief, 'Ubbo Kistema', { archiefreden });
  assert.equal((await zoek('om', ander)).gevonden, 1);
  assert.equal(await kort('om', ander).then((alle) => alle.length), 3);
  await wereld.lukt('betrokkene-informeren', 'gemeente', {
    ...{ id: archief, brief: gaat, ongewijzigd: true, verzondenOp: begindag, wijze: 'post' },
  });
  assert.deepEqual(await kort('om', ander), ['archief geadresseerde', 'weegploeg geadresseerde']);
  // Informing is uitgesteldd: the letter goes, and nobody is found in it.
  for (const wie of kernpartijen)
    await wereld.lukt('informeren-overleggen', wie, {
      ...{ id: uitgesteld, beletsel: true, gronden: ['b'], reden: 'Er loopt een onderzoek.' },
    });
  await wereld.lukt('uitstel-aantekenen', 'om', {
    ...{
      id: uitgesteld,
      gronden: ['b'],
      noodzaak: 'Anders raakt bewijs weg.',
      evenredigheid: 'Niet langer dan nodig.',
    },
    herbeoordelenOp: '2027-02-23',
  });
  assert.deepEqual(await kort('om', ander), ['archief geadresseerde']);
  assert.deepEqual(await wereld.achter('select id from weegploeg.geadresseerde where dossier = $1', [uitgesteld]), []);
});

test('wie in een eerder verzoek staat wordt gevonden: wie vroeg, voor wie, en aan wie het antwoord ging', async () => {
  const ouder = { voornaam: 'Hiltje', achternaam: 'Ouderkerk', geboortedatum: '1985-03-09' };
  const kind = { voornaam: 'Sjoerd', achternaam: 'Ouderkerk', geboortedatum: '2014-08-01' };
  const eerder = await brengVerzoekIn(wereld, {
    ...{ hoedanigheid: 'ouder', betrokkene: kind, vraag: 'Wat weet u van mijn zoon?' },
    verzoeker: { naam: 'Hiltje Ouderkerk', contact: 'Dijk 3, Waterhoek' },
  });
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', {
    ...{ id: eerder, uitkomst: 'bevoegd', stuk: 'uittreksel-gezagsregister', stukVan: '2026-11-20', belangKind: true },
    toelichting: 'Het gezag is gezien.',
  });
  for (const wie of ['uitvoerder', 'politie'] as const) await zoek(wie, eerder);
  await wereld.lukt('inzage-verlenen', 'gemeente', {
    ...{ id: eerder, naam: 'mr. T. Pleitema', adres: 'Gracht 9\n1234 AB Waterhoek', contact: '06-1', reden: 'Niets.' },
  });
  const { nummer } = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: eerder });

  // So is a request of before.
  await wereld.achter('delete from verzoeken.genoemde where verzoek = $1 and als <> $2', [eerder, 'geadresseerde']);
  const id = await brengVerzoekIn(wereld, {
    betrokkene: ouder,
    verzoeker: { naam: 'H. Ouderkerk', contact: 'Dijk 3, Waterhoek' },
  });
  await zoek('uitvoerder', id);
  const gevonden = await zie('uitvoerder', id);
  assert.deepEqual(
    gevonden.map((vondst) => [vondst.kort, vondst.nummer]),
    [['verzoeken vertegenwoordiger', nummer]],
  );
  await zoek('om', id);
  assert.deepEqual(await kort('om', id), ['verzoeken vertegenwoordiger']);
  const oordeel = { oordeel: 'bevestigd' as const, reden: 'Naam en adres kloppen.', vondst: gevonden[0]?.id ?? '' };
  assert.deepEqual(await wereld.weigert('vondst-beoordelen', 'om', { id, ...oordeel }), ['vondst-van-ander']);
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', { id, ...oordeel });
  const stukken = (await wereld.lukt('verzoek-inzien', 'gemeente', { id })).stukken;
  assert.deepEqual(
    stukken.map(({ register, soort, dag, beslist, voorstel, voorstelgrond }) => [
      ...[register, soort, dag, beslist, voorstel, voorstelgrond],
    ]),
    [
      ['verzoeken', 'verzoek', '2026-11-23', 'uitvoerder', 'tonen', null],
      ['verzoeken', 'verzoekpersoon', '2026-11-23', 'uitvoerder', 'weglaten', 'andere-personen'],
    ],
  );
  const [haar, ander] = stukken.map(({ regels }) => JSON.stringify(regels));
  assert.match(haar ?? '', /Hiltje Ouderkerk.*Dijk 3.*mijn zoon.*paspoort.*uittreksel-gezagsregister.*2026-11-23/);
  assert.ok(!haar?.includes('Sjoerd') && ander?.includes('Sjoerd'));
  assert.ok(stukken.every(({ ontvangers, bewaarTot }) => ontvangers.length === 3 && bewaarTot === '2027-11-23'));

  // The child, and the lawyer who got the answer; the latter is known to the core parties only.
  const later = await brengVerzoekIn(wereld, {
    ...{ hoedanigheid: 'ouder', betrokkene: kind, verzoeker: { naam: 'J. Kerkstra', contact: 'Laan 2, Meerstede' } },
  });
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', {
    ...{ id: later, uitkomst: 'bevoegd', stuk: 'uittreksel-gezagsregister', stukVan: '2026-11-20', belangKind: true },
  });
  await zoek('uitvoerder', later);
  // His mother has his name, and no birth date is known of her there; that it is not he is for people to say.
  assert.deepEqual(await kort('uitvoerder', later), ['verzoeken betrokkene', 'verzoeken vertegenwoordiger']);
  const kindvondst = (await zie('uitvoerder', later)).find(({ soort }) => soort === 'betrokkene');
  await wereld.lukt('vondst-beoordelen', 'uitvoerder', { id: later, ...oordeel, vondst: kindvondst?.id ?? '' });
  const vanKind = (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: later })).stukken;
  assert.match(JSON.stringify(vanKind[0]?.regels), /Sjoerd.*mijn zoon/);
  assert.ok(!JSON.stringify(vanKind[0]?.regels).includes('Hiltje'));
  // Searching for it again changes nothing in the other: no two requests keep each other out of date.
  await zoek('uitvoerder', id);
  assert.ok((await zie('uitvoerder', later)).every(({ verouderd }) => !verouderd));
  const advocaat = await brengVerzoekIn(wereld, {
    betrokkene: { voornaam: 'Tjitske', achternaam: 'Pleitema', geboortedatum: '1975-01-31' },
  });
  await zoek('uitvoerder', advocaat);
  assert.deepEqual(await kort('uitvoerder', advocaat), []);
  await zoek('politie', advocaat);
  assert.deepEqual(await kort('gemeente', advocaat), ['verzoeken geadresseerde']);
  assert.deepEqual(await kort('uitvoerder', advocaat), []);
  const [briefvondst] = await zie('gemeente', advocaat);
  await wereld.lukt('vondst-beoordelen', 'gemeente', { id: advocaat, ...oordeel, vondst: briefvondst?.id ?? '' });
  const [brief] = (await wereld.lukt('verzoek-inzien', 'om', { id: advocaat })).stukken;
  assert.deepEqual([brief?.soort, brief?.dag, brief?.beslist], ['verzoekbrief', '2026-11-23', 'kernpartij']);
  assert.match(JSON.stringify(brief?.regels), /mr. T. Pleitema.*Gracht 9, 1234 AB Waterhoek/);
});

test('werd het kind zestien na het zoeken, dan gaat dezelfde brief uit en zegt die niets over zoeken; een instelling vraagt als voogd', async () => {
  const kind = { voornaam: 'Yfke', achternaam: 'Pupilstra', geboortedatum: '2010-11-24' };
  await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(kind) }));
  const verzoeker = { naam: 'Jeugdbescherming Waterhoek', contact: 'Kade 3, Waterhoek' };
  const brief = async () => {
    const { verzoek: id } = await wereld.lukt(
      'verzoek-ontvangen',
      'uitvoerder',
      verzoek({ hoedanigheid: 'voogd', betrokkene: kind, verzoeker }),
    );
    return {
      id,
      sluit: async () => {
        await wereld.lukt('verzoek-niet-behandelen', 'uitvoerder', { id, verzondenOp: '2026-11-24' });
        const { nummer } = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
        const { document } = await wereld.lukt('verzoekbrief-maken', 'uitvoerder', { id, formaat: 'pdf' });
        assert.deepEqual(document.address, ['Jeugdbescherming Waterhoek', 'Kade 3, Waterhoek']);
        return JSON.stringify(document).replaceAll(nummer, 'V');
      },
    };
  };
  const gezocht = await brief();
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(gezocht.id, { wijzen: ['beroepspas'] }));
  const toets = { id: gezocht.id, uitkomst: 'bevoegd', stuk: 'voogdijbeschikking', stukVan: '2026-11-20' } as const;
  assert.deepEqual(await wereld.weigert('vertegenwoordiger-toetsen', 'uitvoerder', toets), [
    'belang-kind-niet-gewogen',
  ]);
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', { ...toets, belangKind: true });
  assert.equal((await zoek('uitvoerder', gezocht.id)).gevonden, 1);
  const ongezocht = await brief();
  wereld.klok.zet('2026-11-24');
  const tekst = await gezocht.sluit();
  assert.equal(tekst, await ongezocht.sluit());
  assert.ok(!/gezocht/.test(tekst));
});

test('verkeerd overgenomen: hersteld met een reden, wat erop rustte vervalt voor iedereen, en de oude naam blijft verzegeld', async () => {
  wereld.klok.zet(begindag);
  const fout = { voornaam: 'Tjeerd', achternaam: 'Verkeerdma', geboortedatum: '1990-01-02' };
  const goed = { voornaam: 'Hidde', achternaam: 'Rechtgezet', geboortedatum: '1990-02-01' };
  await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(fout) }));
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(goed) }));
  const invoer = verzoek({ betrokkene: fout });
  const id = await brengVerzoekIn(wereld, { betrokkene: fout });
  await doorzoek(wereld, id);
  await beslisStukken(wereld, id);
  // Another open request found somebody in this one.
  const ander = await brengVerzoekIn(wereld, {
    betrokkene: fout,
    verzoeker: { naam: 'T. Verkeerdma', contact: 'Dijk 9' },
  });
  await zoek('uitvoerder', ander);
  assert.ok((await kort('uitvoerder', ander)).includes('verzoeken verzoeker'));

  const herstel = { ...invoer, id, herstelreden: 'Twee brieven lagen door elkaar.' };
  await assert.rejects(wereld.doe('verzoek-herstellen', 'uitvoerder', herstel), /ongeldige invoer/);
  assert.deepEqual(
    await wereld.weigert('verzoek-herstellen', 'uitvoerder', {
      ...{ ...herstel, soort: 'correctie', ontvangenOp: '2026-11-24', herstelreden: ' ' },
    }),
    ['reden-ontbreekt', 'verzoekreden-ontbreekt', 'ontvangstdag-ongeldig', 'ontvangst-na-stap'],
  );
  assert.deepEqual(await wereld.weigert('verzoek-herstellen', 'politie', herstel), ['niet-bevoegd']);
  // Of who asked only the address: nothing that was done rests on that.
  const verzoeker = { naam: 'Tjeerd Verkeerdma', contact: 'Proeflaan 2, Waterhoek' };
  await wereld.lukt('verzoek-herstellen', 'uitvoerder', { ...herstel, verzoeker });
  const zelfde = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.deepEqual([zelfde.stappen.at(-1)?.soort, zelfde.inhoud.verzoeker], ['hersteld', verzoeker]);
  assert.ok(zelfde.vondsten.length > 0 && zelfde.stukken.length > 0);

  const nu = { naam: 'Hidde Rechtgezet', contact: verzoeker.contact };
  await wereld.lukt('verzoek-herstellen', 'uitvoerder', {
    ...herstel,
    verzoeker: nu,
    betrokkene: goed,
    ontvangenOp: '2026-11-20',
  });
  const na = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.deepEqual([na.uiterlijk, na.inhoud.betrokkene, na.vondsten, na.stukken], ['2026-12-18', goed, [], []]);
  const [stap, ...gevolg] = na.stappen.slice(-3);
  assert.deepEqual(
    [stap?.soort, ...gevolg.map(({ soort }) => soort)],
    ['hersteld', 'identiteit-vervallen', 'zoeken-vervallen'],
  );
  assert.equal(stap?.inhoud.tekst, herstel.herstelreden);
  assert.deepEqual(stap?.inhoud.was, { ontvangenOp: '2026-11-23', verzoeker, betrokkene: fout });
  const bijPolitie = await wereld.lukt('verzoek-inzien', 'politie', { id });
  assert.deepEqual([bijPolitie.vondsten, JSON.stringify(bijPolitie).includes('Verkeerdma')], [[], false]);
  assert.deepEqual(await wereld.weigert('verzoek-doorzoeken', 'politie', { id }), ['identiteit-ontbreekt']);
  assert.ok(!(await kort('uitvoerder', ander)).includes('verzoeken verzoeker'));
  const [log] = await wereld.achter(
    "select string_agg(r::text, ' ') as alles from logboek.regel r where $1 = any (objecten)",
    [id],
  );
  for (const woord of ['Verkeerdma', 'Rechtgezet', 'brieven lagen']) assert.ok(!log?.alles.includes(woord), woord);

  // Both search again, and find the right one; a later request finds this one by its right name.
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(id));
  await doorzoek(wereld, id);
  assert.deepEqual(
    (await zie('uitvoerder', id)).map((vondst) => vondst.dossier),
    [dossier],
  );
  const later = await brengVerzoekIn(wereld, { betrokkene: goed });
  await zoek('uitvoerder', later);
  assert.ok((await zie('uitvoerder', later)).some((vondst) => vondst.dossier === id));

  // The last day that the requester has in a letter does not become a later one.
  await wereld.lukt('verzoek-verdagen', 'uitvoerder', { id, reden: 'Er is meer.', berichtOp: '2026-11-23' });
  const terug = { ...herstel, verzoeker: nu, betrokkene: goed, ontvangenOp: '2026-11-21' };
  assert.deepEqual(await wereld.weigert('verzoek-herstellen', 'uitvoerder', terug), ['uiterlijk-gemeld']);
  // Nobody else changes what a request says, or lets its finds lapse.
  const kernpartij = await settingsAls(wereld, 'gemeente', 'weegploeglid');
  const pogingen: readonly ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => tx.db.updateTable('verzoeken.verzoek').set({ hoedanigheid: 'derde' }).where('id', '=', id).execute(),
    (tx) => sql`select verzoeken.laat_vondsten_vervallen(${id})`.execute(tx.db),
    (tx) => sql`select verzoeken.vergeet_genoemden(${id})`.execute(tx.db),
  ];
  for (const doe of pogingen)
    await assert.rejects(als(wereld, 'verzoeken_schrijven', kernpartij, doe), { code: '42501' });
});

test('een verzoek is terug te vinden op nummer, naam, geboortedatum, soort en stand; zonder naam, en alleen wie het ziet', async () => {
  const kind = { voornaam: 'Ootje', achternaam: 'van Zoekstra', geboortedatum: '2014-05-06' };
  const ouder = { naam: 'H.J. Vindema-Prins', contact: 'Kade 8\n1234 AB Waterhoek' };
  const een = await brengVerzoekIn(wereld, {
    betrokkene: { ...kind, voornaam: 'Bartje', geboortedatum: '1984-05-07' },
  });
  const { verzoek: twee } = await wereld.lukt(
    'verzoek-ontvangen',
    'uitvoerder',
    verzoek({ hoedanigheid: 'ouder', verzoeker: ouder, betrokkene: kind, soort: 'correctie', reden: 'Klopt niet.' }),
  );
  const vind = async (wie: Wie, tekst: string, deel: object = {}) =>
    (await wereld.lukt('verzoeken-zoeken', wie, { tekst, ...deel })).verzoeken.map(({ id }) => id);
  const nummer = (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: een })).nummer;
  for (const tekst of [nummer, nummer.toLowerCase(), nummer.slice(2), `${Number(nummer.slice(7))}`, nummer.slice(7)])
    assert.deepEqual(await vind('uitvoerder', tekst), [een], tekst);
  assert.deepEqual(await vind('uitvoerder', `V-2025-${nummer.slice(7)}`), []);
  for (const tekst of ['Vindema', 'prins', 'Ootje Zoekstra', '06-05-2014', 'ootje van zoek'])
    assert.equal((await vind('uitvoerder', tekst))[0], twee, tekst);
  assert.deepEqual((await vind('uitvoerder', 'Zoekstra')).sort(), [een, twee].sort());
  assert.deepEqual(await vind('uitvoerder', 'Zoekstra', { soort: 'correctie' }), [twee]);
  assert.deepEqual(await vind('uitvoerder', 'Zoekstra', { stand: 'beantwoord' }), []);
  assert.deepEqual(await vind('uitvoerder', 'Qxzwv'), []);
  assert.deepEqual(await vind('uitvoerder', '.'), []);
  assert.deepEqual(
    await wereld.lukt('verzoeken-zoeken', 'uitvoerder', {}),
    await wereld.lukt('verzoeken-inzien', 'uitvoerder', {}),
  );
  // For a core party a request exists from its search on; for who supervises no name can be asked.
  assert.deepEqual(await vind('gemeente', 'Zoekstra'), []);
  await zoek('uitvoerder', een);
  assert.deepEqual(await vind('gemeente', 'Zoekstra'), [een]);
  for (const wie of ['fg', 'rvdk', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('verzoeken-zoeken', wie, { tekst: 'Zoekstra' }), ['niet-bevoegd'], wie);
  const [regel] = await wereld.achter(
    "select nummers, r::text as tekst from logboek.regel r where handeling = 'verzoeken-zoeken' and cardinality(nummers) > 0 order by id desc limit 1",
  );
  assert.deepEqual(regel?.nummers, [nummer]);
  assert.ok(!`${regel?.tekst}`.includes('Zoekstra'));
});
