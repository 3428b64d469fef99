// What parties say themselves of a request about an item, through the gate: given, changed, taken over in the decision, moved along, and gone with the correction.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, brengTotCasus, onderwerp, signaal, signaalPolitie } from '../../../test/proefdossiers.ts';
import { brengVerzoekIn, vindIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Gevraagd } from '../../convenant/correctieverzoeken.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const verzoek = (soort: 'correctie' | 'verzet' = 'correctie') =>
  brengVerzoekIn(wereld, { soort, vraag: 'De datum klopt niet.', reden: 'Dag en maand zijn omgedraaid.' });
type Register = 'weegploeg' | 'casusoverleg';
async function legVoor(
  id: string,
  dossier: string,
  gegeven: string,
  gevraagd: Gevraagd,
  register: Register = 'weegploeg',
) {
  const punten = [{ gegeven, gevraagd, aangevoerd: 'Het was op een andere dag.' }];
  const tussentijds = { tussentijds: 'doorgaan', reden: 'Het onderzoek loopt.' } as const;
  const { soort } = await inzien(id);
  const invoer = { id, register, dossier, punten, ...(soort === 'verzet' ? tussentijds : {}) };
  await vindIn(wereld, id, dossier, register);
  const [punt] = (await wereld.lukt('correctie-voorleggen', 'uitvoerder', invoer)).punten;
  assert.ok(punt !== undefined);
  return punt;
}
/** What the person says of an item, as who is asked for a view or decides reads it. */
const aangevoerdVoor = async (wie: Wie, id: string, punt: string) =>
  (await wereld.lukt('correctiepunt-inzien', wie, { id, punt })).aangevoerd;
const inzien = (id: string) => wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
const verzoekenVan = async (id: string, wie: Wie) =>
  (await wereld.lukt('weegdossier-inzien', wie, { id })).juistheid.verzoeken;
const gevraagdVan = async (wie: Wie) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ soort }) => soort === 'zienswijze-geven')
    .map(({ register, uiterlijk }) => [register, uiterlijk]);
const stapVan = async (id: string, wie: Wie) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ dossier }) => dossier === id)
    .map(({ soort, uiterlijk }) => [soort, uiterlijk]);
const zegt = (id: string, punt: string, deel: { eens?: boolean; reden?: string; moetZijn?: string } = {}) => ({
  id,
  punt,
  eens: true,
  reden: 'Het uittreksel laat het zien.',
  ...deel,
});
const besluit = (id: string, punt: string, register: Register = 'weegploeg') =>
  ({
    id,
    register,
    punt,
    besluit: 'verbeterd',
    grond: 'feitelijk-onjuist',
    motivering: 'Het uittreksel.',
    wordt: 'Zo is het.',
  }) as const;
async function politiedossier() {
  const wie = onderwerp({ voornaam: 'Jorn', achternaam: 'Zienema' });
  const { dossier } = await brengIn(wereld, 'politie', signaalPolitie({ onderwerp: wie, mening: 'Onberekenbaar.' }));
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'politie', { id: dossier });
  const feit = gegevens.find(({ soort }) => soort === 'signaal');
  assert.ok(feit !== undefined);
  return { dossier, feit: feit.id };
}

test('een partij zegt zelf wat zij vindt; het besluit neemt het over en niemand zet er iets anders voor in de plaats', async () => {
  const { dossier, feit } = await politiedossier();
  const id = await verzoek();
  await vindIn(wereld, id, dossier);
  for (const aangevoerd of [undefined, ' ']) {
    const punten = [{ gegeven: feit, gevraagd: 'verbeterd' as const, aangevoerd }];
    const vraag = { id, register: 'weegploeg' as const, dossier, punten };
    assert.deepEqual(await wereld.weigert('correctie-voorleggen', 'uitvoerder', vraag), ['aangevoerd-ontbreekt']);
  }
  const punt = await legVoor(id, dossier, feit, 'verbeterd');
  // Who is asked and who decides read what the person says of it, and nobody else does.
  for (const wie of ['politie', 'uitvoerder'] as const)
    assert.equal(await aangevoerdVoor(wie, dossier, punt), 'Het was op een andere dag.');
  assert.deepEqual(await wereld.weigert('correctiepunt-inzien', 'om', { id: dossier, punt }), ['partij-niet-te-horen']);
  for (const wie of ['politie', 'om', 'gemeente'] as const)
    assert.doesNotMatch(JSON.stringify(await verzoekenVan(dossier, wie)), /andere dag/);
  assert.deepEqual(await gevraagdVan('politie'), [['weegploeg', '2026-12-07']]);
  assert.deepEqual(await gevraagdVan('om'), []);
  // The list of work follows the request: who waits sees until when, and nobody is asked for an answer yet.
  assert.deepEqual(await stapVan(id, 'uitvoerder'), [['zienswijzen-afwachten', '2026-12-07']]);
  assert.deepEqual(await stapVan(id, 'om'), []);
  const berichten = await wereld.lukt('berichten-inzien', 'politie', {});
  assert.ok(berichten.berichten.some(({ soort }) => soort === 'zienswijze-geven'));
  assert.deepEqual(await wereld.weigert('correctiezienswijze-geven', 'om', zegt(dossier, punt)), [
    'geen-zienswijze-gevraagd',
    'partij-niet-te-horen',
    'nieuwe-inhoud-ontbreekt',
  ]);
  assert.equal((await wereld.doe('correctiezienswijze-geven', 'politie', zegt(dossier, feit))).soort, 'niet-gevonden');
  await wereld.lukt('correctiezienswijze-geven', 'politie', zegt(dossier, punt, { eens: false, reden: 'Nee.' }));
  assert.deepEqual(await gevraagdVan('politie'), []);
  assert.deepEqual(await stapVan(id, 'uitvoerder'), [['correctie-beslissen', '2026-12-21']]);
  // Until the decision the party can say otherwise; the last counts.
  wereld.klok.zet('2026-11-25');
  await wereld.lukt('correctiezienswijze-geven', 'politie', zegt(dossier, punt, { moetZijn: 'Zonder oordeel.' }));
  const [eigen] = await verzoekenVan(dossier, 'politie');
  const gegeven = { op: '2026-11-25', eens: true, reden: 'Het uittreksel laat het zien.', moetZijn: 'Zonder oordeel.' };
  assert.deepEqual([eigen?.uwZienswijze, eigen?.zienswijze], [true, gegeven]);
  // Another reader of the file, the uitvoerder among them, sees the item and not the view.
  for (const wie of ['gemeente', 'uitvoerder'] as const) {
    const [ander] = await verzoekenVan(dossier, wie);
    assert.deepEqual([ander?.nummer, ander?.uwZienswijze, ander?.zienswijze], [eigen?.nummer, false, null], wie);
  }
  const zelf = {
    partij: 'politie',
    op: '2026-11-25',
    eens: true,
    zelf: true,
    tekst: 'Het uittreksel laat het zien.',
    moetZijn: 'Zonder oordeel.',
  };
  assert.deepEqual((await inzien(id)).punten[0]?.gehoord, [zelf]);
  const anders = { ...besluit(id, punt), gehoord: [{ partij: 'politie' as const, op: '2026-11-25', eens: false }] };
  assert.deepEqual(await wereld.weigert('correctie-beslissen', 'uitvoerder', anders), ['partij-sprak-zelf']);
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt));
  assert.deepEqual(await stapVan(id, 'uitvoerder'), [['antwoord-verwacht', '2026-12-21']]);
  assert.ok((await stapVan(id, 'gemeente')).some(([soort]) => soort === 'verzoek-beantwoorden'));
  assert.deepEqual((await inzien(id)).punten[0]?.gehoord, [zelf]);
  assert.deepEqual(await wereld.weigert('correctiezienswijze-geven', 'politie', zegt(dossier, punt)), [
    'geen-zienswijze-gevraagd',
    'punt-besloten',
    'nieuwe-inhoud-ontbreekt',
  ]);
  // Carried out: what the party said in the file can repeat what was wrong, so it is gone there; the request keeps it.
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    id: dossier,
    gegeven: feit,
    reden: 'feitelijk-onjuist',
    aanleiding: 'verzoek',
    nieuw: {
      soort: 'signaal',
      inhoud: { gedraging: 'Schreef.', meldDatum: '2026-11-05', criteria: [1], afkomst: 'derde', onderbouwing: {} },
    },
  });
  const [na] = await verzoekenVan(dossier, 'politie');
  assert.deepEqual([na?.uwZienswijze, na?.zienswijze], [false, { ...gegeven, reden: null, moetZijn: null }]);
  const rijen = await wereld.achter(
    'select length(inhoud) as lengte from weegploeg.correctiezienswijze where punt = $1',
    [punt],
  );
  assert.deepEqual(
    rijen.map(({ lengte }) => lengte),
    [0, 0],
  );
  assert.deepEqual((await inzien(id)).punten[0]?.gehoord, [zelf]);
  // So does what the person said of it.
  const gebleven = 'select id from weegploeg.correctiepunt where id = $1 and aangevoerd is not null';
  assert.deepEqual(await wereld.achter(gebleven, [punt]), []);
  wereld.klok.zet('2026-11-23');
});

test('bij verzet zegt elke kernpartij het zelf; wie zwijgt hoort de uitvoerder, en bij samenvoegen gaat alles mee en terug', async () => {
  const { dossier, feit } = await politiedossier();
  const id = await verzoek('verzet');
  const punt = await legVoor(id, dossier, feit, 'verwijderd');
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    assert.deepEqual(await gevraagdVan(wie), [['weegploeg', '2026-12-07']], wie);
  await wereld.lukt('correctiezienswijze-geven', 'gemeente', zegt(dossier, punt));
  await wereld.lukt('correctiezienswijze-geven', 'om', zegt(dossier, punt, { reden: 'Er is geen belang meer.' }));
  // A merge by one party moves what the others said along, under the key of the dossier that goes on, and back.
  const { dossier: ander } = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: onderwerp({ achternaam: 'Zienema' }) }),
  );
  await wereld.lukt('dossiers-samenvoegen', 'gemeente', { id: ander, ander: dossier, reden: 'dezelfde' });
  assert.equal((await verzoekenVan(ander, 'om'))[0]?.zienswijze?.reden, 'Er is geen belang meer.');
  assert.equal(await aangevoerdVoor('om', ander, punt), 'Het was op een andere dag.');
  assert.equal((await inzien(id)).punten[0]?.gehoord.length, 2);
  const { samenvoegingen } = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: ander });
  await wereld.lukt('samenvoeging-ongedaan-maken', 'gemeente', {
    id: ander,
    samenvoeging: samenvoegingen[0]?.id ?? '',
    reden: 'het zijn er twee',
  });
  assert.equal((await verzoekenVan(dossier, 'om'))[0]?.zienswijze?.reden, 'Er is geen belang meer.');
  assert.equal(await aangevoerdVoor('om', dossier, punt), 'Het was op een andere dag.');
  const over = { ...besluit(id, punt), besluit: 'verwijderd' } as const;
  // Whose file it is was judged when it was another one.
  assert.deepEqual(await wereld.weigert('correctie-beslissen', 'uitvoerder', over), [
    'vondst-niet-bevestigd',
    'partij-niet-gehoord',
  ]);
  await vindIn(wereld, id, dossier);
  const gehoord = [{ partij: 'politie' as const, op: '2026-11-23', eens: true, tekst: 'Telefonisch.' }];
  await wereld.lukt('correctie-beslissen', 'uitvoerder', { ...over, gehoord });
  assert.deepEqual(
    (await inzien(id)).punten[0]?.gehoord.map((een) => [een.partij, een.zelf]),
    [
      ['gemeente', true],
      ['om', true],
      ['politie', false],
    ],
  );
});

test('in de casus zegt alleen wie deelneemt het zelf, en over vrijgegeven politiegegevens wie ze mag zien', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const actie = gegevens.find(({ soort }) => soort === 'actie');
  assert.ok(actie !== undefined);
  const id = await verzoek();
  const punt = await legVoor(id, casus, actie.id, 'aangevuld', 'casusoverleg');
  const bron = actie.bron.soort;
  assert.deepEqual((await gevraagdVan(bron)).at(-1), ['casusoverleg', '2026-12-07']);
  const zelf = zegt(casus, punt, { moetZijn: 'Met de naam van de school erbij.' });
  await wereld.lukt('casuszienswijze-geven', bron, zelf);
  const [eigen] = (await wereld.lukt('casus-inzien', bron, { id: casus })).juistheid.verzoeken;
  assert.equal(eigen?.zienswijze?.moetZijn, 'Met de naam van de school erbij.');
  assert.equal((await inzien(id)).punten[0]?.gehoord[0]?.moetZijn, 'Met de naam van de school erbij.');
  assert.equal((await wereld.doe('casuszienswijze-geven', 'jeugdzorg', zelf)).soort, 'geweigerd');
  // Who takes no part does not know of the case.
  await wereld.achter('update casusoverleg.deelnemer set tot = $2 where casus = $1 and partij = $3', [
    casus,
    '2026-11-22',
    wereld.partijen.reclassering,
  ]);
  assert.equal((await wereld.doe('casuszienswijze-geven', 'reclassering', zelf)).soort, 'niet-gevonden');
  assert.equal((await wereld.doe('casuspunt-inzien', 'reclassering', { id: casus, punt })).soort, 'niet-gevonden');
  // A correction opens nothing that is shielded, but for what the person says of it; an objection does, for the core parties that take part.
  const lees = { id: casus, punt };
  const gelezen = await wereld.lukt('casuspunt-inzien', bron, lees);
  assert.deepEqual([gelezen.afgeschermd, gelezen.aangevoerd], [false, 'Het was op een andere dag.']);
  await wereld.achter(`update casusoverleg.gegeven set toestand = 'afgeschermd' where id = $1`, [actie.id]);
  const { inhoud, aangevoerd } = await wereld.lukt('casuspunt-inzien', bron, lees);
  assert.deepEqual([inhoud, aangevoerd], [null, 'Het was op een andere dag.']);
  // What was put forward before these words were asked has none.
  await wereld.achter('update casusoverleg.correctiepunt set aangevoerd = null where id = $1', [punt]);
  assert.equal((await wereld.lukt('casuspunt-inzien', bron, lees)).aangevoerd, null);
  const dicht = { afgeschermd: true, inhoud: null, regels: null, aangevoerd: null };
  const { punt: _, ook: __, ...gesloten } = await wereld.lukt('casuspunt-inzien', 'uitvoerder', lees);
  assert.deepEqual(gesloten, dicht);
  await wereld.achter(`update casusoverleg.correctiepunt set verzoeksoort = 'verzet' where id = $1`, [punt]);
  for (const wie of ['uitvoerder', 'gemeente'] as const)
    assert.equal((await wereld.lukt('casuspunt-inzien', wie, lees)).inhoud?.soort, 'actie', wie);
  await wereld.achter(`update casusoverleg.correctiepunt set verzoeksoort = 'correctie' where id = $1`, [punt]);
  await wereld.achter(`update casusoverleg.gegeven set toestand = 'geldig' where id = $1`, [actie.id]);
  // An item that only some may see lies with the request for them only, and so does what is said of it.
  await wereld.achter('update casusoverleg.correctiepunt set beperkt = true where id = $1', [punt]);
  assert.equal((await wereld.doe('casuszienswijze-geven', 'rvdk', zelf)).soort, 'niet-gevonden');
  assert.equal((await wereld.doe('casuspunt-inzien', 'rvdk', { id: casus, punt })).soort, 'niet-gevonden');
  const decide = { ...besluit(id, punt, 'casusoverleg'), besluit: 'aangevuld', grond: 'onvolledig' } as const;
  await wereld.lukt('correctie-beslissen', 'uitvoerder', decide);
});

test('een zienswijze geldt ook voor de kopie bij hetzelfde verzoek, tenzij de partij dat niet wil of daar niet mag spreken', async () => {
  const persoon = { voornaam: 'Samen', achternaam: 'Zeggema' };
  const { dossier, nummer, casus, casusnummer, gegeven } = await brengTotCasus(
    wereld,
    'geopend',
    signaal({ onderwerp: onderwerp(persoon) }),
  );
  const id = await verzoek();
  const punt = await legVoor(id, dossier, gegeven, 'verbeterd');
  const [, kopie] = (await inzien(id)).punten;
  assert.ok(kopie !== undefined && kopie.dossier === casus);
  const ginds = { id: casus, punt: kopie.id };
  const ookBij = async () => [
    (await wereld.lukt('correctiepunt-inzien', 'gemeente', { id: dossier, punt })).ook,
    (await wereld.lukt('casuspunt-inzien', 'gemeente', ginds)).ook,
  ];
  assert.deepEqual(await ookBij(), [[casusnummer], [nummer]]);
  assert.deepEqual((await wereld.lukt('casuspunt-inzien', 'uitvoerder', ginds)).ook, []);
  const eerst = await wereld.lukt(
    'correctiezienswijze-geven',
    'gemeente',
    zegt(dossier, punt, { moetZijn: 'Op 5 mei.' }),
  );
  assert.equal(eerst.ook.length, 1);
  const gezegd = async () =>
    (await inzien(id)).punten.map(({ gehoord }) => gehoord.map(({ partij, eens, tekst }) => [partij, eens, tekst]));
  const samen = [['gemeente', true, 'Het uittreksel laat het zien.']];
  assert.deepEqual(await gezegd(), [samen, samen]);
  assert.deepEqual(await gevraagdVan('gemeente'), []);
  // One entry names both files.
  const [regel] = await wereld.achter(
    `select nummers from logboek.regel where handeling = 'correctiezienswijze-geven' and resultaat = 'toegestaan'
       and $1 = any(objecten) and $2 = any(objecten)`,
    [dossier, casus],
  );
  assert.deepEqual(regel?.['nummers'], [nummer, casusnummer]);
  // The other way round; or about one of them only, as a copy can be shortened.
  const anders = { ...zegt(casus, kopie.id), eens: false, reden: 'Het klopt.' };
  assert.equal((await wereld.lukt('casuszienswijze-geven', 'gemeente', anders)).ook.length, 1);
  const nee = [['gemeente', false, 'Het klopt.']];
  assert.deepEqual(await gezegd(), [nee, nee]);
  const alleen = { ...anders, reden: 'In de casus staat het niet.', alleenHier: true };
  assert.deepEqual((await wereld.lukt('casuszienswijze-geven', 'gemeente', alleen)).ook, []);
  assert.deepEqual(await gezegd(), [nee, [['gemeente', false, 'In de casus staat het niet.']]]);
  // What is decided of one waits for no view any more; what is asked otherwise is said apart.
  await wereld.achter(`update casusoverleg.correctiepunt set gevraagd = 'verwijderd' where id = $1`, [kopie.id]);
  assert.deepEqual(await ookBij(), [[], []]);
  await wereld.achter(`update casusoverleg.correctiepunt set gevraagd = 'verbeterd' where id = $1`, [kopie.id]);
  assert.deepEqual(await ookBij(), [[casusnummer], [nummer]]);
  // Who takes no part there says nothing there, and is not told of it.
  await wereld.achter('update casusoverleg.deelnemer set tot = $2 where casus = $1 and partij = $3', [
    casus,
    '2026-11-22',
    wereld.partijen.gemeente,
  ]);
  assert.deepEqual((await wereld.lukt('correctiepunt-inzien', 'gemeente', { id: dossier, punt })).ook, []);
  const hier = await wereld.lukt('correctiezienswijze-geven', 'gemeente', zegt(dossier, punt, { moetZijn: 'Zo.' }));
  assert.deepEqual(hier.ook, []);
});
