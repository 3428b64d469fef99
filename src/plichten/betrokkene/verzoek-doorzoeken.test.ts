// Searching for a request through the gate: every register under its own eyes, people judge, and no trace of what is sealed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { draagTaken } from '../../../test/proefbesluiten.ts';
import { brengIn, brengTotCasus, brengVerzegeldIn, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { achterblijver } from '../../../test/proefdossierwerk.ts';
import { brengVerzoekIn, verzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { planArchivering } from '../../jobs/bewaarplan.ts';

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
  // A namesake with a birth date of her own, and a reporter of whom no more than the name is known.
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
  const open = ['casusoverleg achterblijver', 'weegploeg melder', 'weegploeg naw', 'weegploeg naw'];
  assert.equal((await zoek('uitvoerder', id)).gevonden, open.length);
  assert.deepEqual(await kort('uitvoerder', id), open);
  assert.deepEqual(await wereld.weigert('verzoek-doorzoeken', 'gemeente', { id }), ['niet-bevoegd']);
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
  assert.equal((await zoek('uitvoerder', later)).gevonden, 1);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { ...correctie, gegeven });
  assert.deepEqual(await wereld.achter('select soort from weegploeg.zoeksleutel where gegeven = $1', [melder?.id]), []);
  const laatst = await brengVerzoekIn(wereld, { betrokkene: willemijn });
  assert.equal((await zoek('uitvoerder', laatst)).gevonden, 0);
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
