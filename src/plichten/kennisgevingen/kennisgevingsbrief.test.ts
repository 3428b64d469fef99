// Notices by letter through the gate: who left, was struck or has nobody any more is told by letter, as far as it had the item, and that is recorded.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { archiveer, open } from '../../../test/proefarchief.ts';
import { draagTaken } from '../../../test/proefbesluiten.ts';
import { brengIn, brengTotCasus, brengVerzegeldIn } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { brengVerzoekIn, vindIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { planVertrek } from '../../jobs/vertrekplan.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
  await wereld.achter(`update beheer.autorisatie set einde = '2040-01-01'`);
  await wereld.achter(`update beheer.geheimhouding set geldig_tot = '2040-01-01'`);
});
after(() => wereld.stop());

const waarom = { reden: 'feitelijk-onjuist', aanleiding: 'controle' } as const;
const brieven = async (wie: Wie = 'uitvoerder') => (await wereld.lukt('kennisgevingsbrieven-inzien', wie, {})).brieven;
const kort = async (wie: Wie = 'uitvoerder') =>
  (await brieven(wie)).map(({ register, nummer, ontvanger, uiterlijk, verstuurd, items }) => ({
    register,
    nummer,
    ontvanger,
    uiterlijk,
    verstuurd: verstuurd?.op ?? null,
    items: items.map(({ soort, ontvangenOp, wijziging, op }) => [soort, ontvangenOp, wijziging, op]),
  }));
const plichten = async (wie: Wie = 'uitvoerder') =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ soort }) => soort === 'kennisgeving-per-brief')
    .map(({ register, nummer, uiterlijk, clausule }) => [register, nummer, uiterlijk, clausule]);
async function keuze(naam: string, nummer?: string) {
  const brief = (await brieven()).find((een) => een.ontvanger === naam && (nummer ?? een.nummer) === een.nummer);
  assert.ok(brief !== undefined, naam);
  return { id: brief.dossier, kennisgevingen: brief.items.map(({ id }) => id) };
}
async function lees(wie: Wie, id: string, brief: string, toelichting?: string) {
  const waarom = toelichting === undefined ? {} : { toelichting };
  const gelezen = await wereld.lukt('kennisgevingsbrief-maken', wie, { id, brief, formaat: 'pdf', ...waarom });
  return { ...gelezen, woorden: JSON.stringify(gelezen.document) };
}
/** Draws up the letter and reads it. */
async function maak(naam: string, nummer?: string) {
  const gekozen = await keuze(naam, nummer);
  const { brief } = await wereld.lukt('kennisgevingsbrief-opmaken', 'uitvoerder', gekozen);
  return { ...(await lees('uitvoerder', gekozen.id, brief)), brief, gekozen };
}
const gegevenVan = async (casus: string, soort: string) =>
  (await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus })).gegevens.find((een) => een.soort === soort)?.id ??
  '';

const rvdk = 'Raad voor de Kinderbescherming, locatie Waterland';
const om = 'Openbaar Ministerie, parket Waterland';
const ggz = 'GGZ Waterland';
let casus: string;
let casusnummer: string;
let naw: string;
let signaal: string;
let weeg: { dossier: string; gegeven: string; nummer: string | null };
let verzegeld: { dossier: string; gegeven: string };
let verzoek: string;
/** The letter to the Raad that went. */
let ging: string;

test('zolang iedereen meeleest gaat er niets per brief', async () => {
  const bestaand = await brengTotCasus(wereld, 'plan-vastgesteld');
  ({ casus, casusnummer } = bestaand);
  await brengTotDoorverstrekking(wereld, 'verstrekt', bestaand);
  weeg = await brengIn(wereld);
  verzegeld = await brengVerzegeldIn(wereld);
  naw = await gegevenVan(casus, 'naw');
  signaal = await gegevenVan(casus, 'signaal');
  const nieuw = { soort: 'naw', inhoud: { voornaam: 'Bas', achternaam: 'Eerstgoed' } } as const;
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', { id: casus, gegeven: naw, ...waarom, nieuw });
  assert.deepEqual([await kort(), await plichten()], [[], []]);
});

test('wie vertrok of werd geschrapt staat met nummer, soort, dagen en laatste dag in de lijst', async () => {
  for (const wie of ['rvdk', 'om'] as const) await wereld.lukt('partij-opzeggen', wie, { ontvangenOp: '2026-11-23' });
  const weg = { soort: 'schrappen', partner: wereld.partners.ggz, reden: 'Sluit.' } as const;
  const { voorstel } = await wereld.lukt('bijlage-voorstellen', 'gemeente', weg);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('bijlage-stemmen', wie, { voorstel, voor: true, reden: 'Zij sluit.' });
  wereld.klok.zet('2027-02-23');
  await planVertrek(wereld.poort);
  await draagTaken(wereld);

  // Decided on a request, and carried out later: the four weeks run from the decision.
  verzoek = await brengVerzoekIn(wereld, {
    soort: 'correctie',
    vraag: 'De naam klopt niet.',
    reden: 'Zie akte.',
  });
  await vindIn(wereld, verzoek, casus, 'casusoverleg');
  const { punten } = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id: verzoek,
    register: 'casusoverleg',
    dossier: casus,
    punten: [{ gegeven: naw, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
  });
  await wereld.lukt('correctie-beslissen', 'uitvoerder', {
    id: verzoek,
    register: 'casusoverleg',
    punt: punten[0] ?? '',
    besluit: 'verbeterd',
    grond: 'feitelijk-onjuist',
    motivering: 'De akte is duidelijk.',
    wordt: 'Bas Nugoed, Waterstad.',
    gehoord: [{ partij: 'gemeente', op: '2027-02-23', eens: true }],
  });
  wereld.klok.zet('2027-03-01');
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', {
    id: casus,
    gegeven: naw,
    ...waarom,
    aanleiding: 'verzoek',
    nieuw: { soort: 'naw', inhoud: { voornaam: 'Bas', achternaam: 'Nugoed', woonplaats: 'Waterstad' } },
  });
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', {
    id: casus,
    gegeven: signaal,
    ...waarom,
    nieuw: { soort: 'signaal', inhoud: { gedraging: 'Deelde folders uit.', criteria: [1], meldDatum: '2026-11-05' } },
  });
  const items = [
    ['naw', '2026-11-23', 'verbeterd', '2027-03-01'],
    ['signaal', '2026-11-23', 'verbeterd', '2027-03-01'],
  ];
  const brief = { register: 'casusoverleg', nummer: casusnummer, uiterlijk: '2027-03-23', verstuurd: null, items };
  assert.deepEqual(await kort(), [
    { ...brief, ontvanger: ggz },
    { ...brief, ontvanger: om },
    { ...brief, ontvanger: rvdk },
  ]);
  const plicht = ['casusoverleg', casusnummer, '2027-03-23', '12.6.2'];
  assert.deepEqual(await plichten(), [plicht, plicht, plicht]);
  assert.deepEqual([await kort('politie'), await plichten('politie'), await plichten('reclassering')], [[], [], []]);
  assert.deepEqual([await kort('gemeente'), await plichten('gemeente')], [[], []]);
  assert.deepEqual(await wereld.weigert('kennisgevingsbrieven-inzien', 'fg', {}), ['niet-bevoegd']);

  // The list of who was told is whole once the letter went.
  const verwittigd = async () =>
    (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: verzoek })).punten
      .find(({ register }) => register === 'casusoverleg')
      ?.verwittigd.map(({ aan, op }) => [aan, op])
      .filter(([aan]) => aan === rvdk || aan === ggz || aan?.startsWith('Politie'));
  const bericht = async () =>
    (await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus })).juistheid.kennisgevingen
      .filter(({ gegeven, aan }) => gegeven === naw && aan === rvdk)
      .map(({ op }) => op);
  const politie = (await verwittigd())?.find(([aan]) => aan?.startsWith('Politie'));
  assert.equal(politie?.[1], '2027-03-01');
  assert.deepEqual(
    (await verwittigd())?.filter(([, op]) => op === null),
    [
      [ggz, null],
      [rvdk, null],
    ],
  );
  assert.deepEqual(await bericht(), ['2026-11-23', null]);
  const gekozen = await keuze(rvdk);
  wereld.klok.zet('2027-03-02');
  assert.deepEqual(
    await wereld.weigert('kennisgevingsbrief-versturen', 'uitvoerder', { ...gekozen, verzondenOp: '2027-03-02' }),
    ['kennisgevingsbrief-niet-opgemaakt'],
  );
  const { brief: teWeinig } = await wereld.lukt('kennisgevingsbrief-opmaken', 'uitvoerder', {
    ...gekozen,
    kennisgevingen: gekozen.kennisgevingen.slice(0, 1),
  });
  assert.deepEqual(
    await wereld.weigert('kennisgevingsbrief-versturen', 'uitvoerder', {
      ...{ ...gekozen, brief: teWeinig, verzondenOp: '2027-03-02' },
    }),
    ['kennisgevingsbrief-niet-opgemaakt'],
  );
  const { brief: eerste } = await maak(rvdk);
  const { brief: verstuurde } = await maak(rvdk);
  const verstuur = (verzondenOp: string) => ({ ...gekozen, brief: verstuurde, verzondenOp });
  wereld.klok.zet('2027-03-03');
  for (const dag of ['2027-03-01', '2027-03-04'])
    assert.deepEqual(await wereld.weigert('kennisgevingsbrief-versturen', 'uitvoerder', verstuur(dag)), [
      'briefdag-ongeldig',
    ]);
  await wereld.lukt('kennisgevingsbrief-versturen', 'uitvoerder', verstuur('2027-03-02'));
  assert.deepEqual(
    (await verwittigd())?.filter(([aan]) => aan === rvdk),
    [[rvdk, '2027-03-02']],
  );
  assert.deepEqual(await bericht(), ['2026-11-23', '2027-03-02']);
  assert.equal((await plichten()).length, 2);
  assert.deepEqual(
    (await brieven()).map(({ ontvanger, verstuurd }) => [ontvanger, verstuurd]),
    [
      [ggz, null],
      [om, null],
      [rvdk, { op: '2027-03-02', door: 'Willemien Drost' }],
    ],
  );
  const nogEens = [
    await wereld.weigert('kennisgevingsbrief-versturen', 'uitvoerder', verstuur('2027-03-02')),
    await wereld.weigert('kennisgevingsbrief-opmaken', 'uitvoerder', gekozen),
  ];
  assert.deepEqual(nogEens, [['brief-al-verstuurd'], ['brief-al-verstuurd']]);

  // What went stays as it was made, for the core parties too; what was made beside it is gone.
  ging = verstuurde;
  const heel = (await lees('uitvoerder', casus, ging)).woorden;
  for (const woord of ['Datum: 2 maart 2027', 'Nugoed', 'Deelde folders uit']) assert.ok(heel.includes(woord), woord);
  for (const wie of ['gemeente', 'politie'] as const) {
    assert.equal((await lees(wie, casus, ging)).woorden, heel);
    assert.deepEqual(
      (await brieven(wie)).map(({ register, ontvanger, verstuurd, opgemaakt, items: van }) => [
        ...[register, ontvanger, verstuurd?.op, opgemaakt.map(({ brief: id }) => id), van],
      ]),
      [['casusoverleg', rvdk, '2027-03-02', [ging], []]],
    );
  }
  const vraag = { id: casus, brief: ging, formaat: 'pdf' } as const;
  for (const [wie, wat] of [
    ['uitvoerder', { ...vraag, brief: eerste }],
    ['uitvoerder', { ...vraag, brief: teWeinig }],
    ['uitvoerder', { ...vraag, id: weeg.dossier }],
    ['reclassering', vraag],
  ] as const)
    assert.notEqual((await wereld.doe('kennisgevingsbrief-maken', wie, wat)).soort, 'gedaan', wie);
});

test('de brief zegt wat er nu staat voor zover de ontvanger het kreeg, en nergens wat er stond', async () => {
  const aanPartij = await maak(om);
  assert.deepEqual(
    [aanPartij.bestandsnaam, aanPartij.document.reference],
    [`kennisgeving-${casusnummer}-om`, `12-6 ${casusnummer}`],
  );
  for (const woord of ['Nugoed', 'Waterstad', 'Deelde folders uit', '23 november 2026', 'artikel 14'])
    assert.ok(aanPartij.woorden.includes(woord), woord);
  assert.doesNotMatch(aanPartij.woorden, /Eerstgoed|pamfletten/);
  // By what a party knows the item in its own registration; a partner had no party's name with it.
  assert.match(
    aanPartij.woorden,
    /"Datum","23 november 2026"\],\["Afkomstig van","Gemeente Waterhoek"\],\["U had dit sinds"/,
  );
  // The partner had the name as it stands, and of the signal words of the parties only.
  const aanPartner = await maak(ggz);
  assert.equal(aanPartner.bestandsnaam, `kennisgeving-${casusnummer}-partner`);
  assert.match(aanPartner.woorden, /Nugoed.*delen wij niet met u/);
  assert.doesNotMatch(aanPartner.woorden, /folders|Eerstgoed|Afkomstig van/);

  // Changed again before the letter went: both changes are told, the content once and as it is now; shielded, none.
  const actie = await gegevenVan(casus, 'actie');
  await wereld.lukt('casusgegeven-verwijderen', 'uitvoerder', { id: casus, gegeven: actie, ...waarom });
  await wereld.lukt('casusgegeven-afschermen', 'uitvoerder', {
    id: casus,
    gegeven: naw,
    reden: 'juistheid-betwist',
    aanleiding: 'melding',
  });
  // Kept letters lose what the item said, and nothing else: what went, and what was made before it changed.
  for (const [id, brief] of [
    ['uitvoerder', ging],
    ['gemeente', ging],
    ['uitvoerder', aanPartner.brief],
  ] as const) {
    const { woorden } = await lees(id, casus, brief);
    assert.doesNotMatch(woorden, /Nugoed/);
    assert.match(woorden, /na deze brief opnieuw gewijzigd/);
    assert.equal(woorden.includes('Deelde folders uit'), brief === ging);
  }
  const later = await maak(ggz);
  assert.doesNotMatch(later.woorden, /Nugoed/);
  assert.match(later.woorden, /nog een keer/);
  assert.deepEqual(
    (await brieven())
      .find(({ ontvanger }) => ontvanger === ggz)
      ?.items.map(({ soort, wijziging }) => [soort, wijziging]),
    [
      ['naw', 'verbeterd'],
      ['signaal', 'verbeterd'],
      ['actie', 'verwijderd'],
      ['naw', 'afgeschermd'],
    ],
  );
  // The log holds numbers only.
  const regels = await wereld.achter(
    `select r::text from logboek.regel r where r.handeling like 'kennisgevingsbrief%'`,
  );
  assert.ok(regels.length > 0);
  assert.doesNotMatch(JSON.stringify(regels), /Nugoed|Raad voor|GGZ/);
});

test('één brief is van één dossier en één ontvanger; wat er niet is of van een ander is, is niet gevonden', async () => {
  const [een, ander] = [await keuze(ggz), await keuze(om)];
  const soort = async (invoer: typeof een) =>
    (await wereld.doe('kennisgevingsbrief-opmaken', 'uitvoerder', invoer)).soort;
  assert.equal(
    await soort({ ...een, kennisgevingen: [...een.kennisgevingen, ...ander.kennisgevingen] }),
    'niet-gevonden',
  );
  assert.equal(await soort({ ...een, id: weeg.dossier }), 'niet-gevonden');
  assert.equal(await soort({ ...een, kennisgevingen: [...een.kennisgevingen, weeg.dossier] }), 'niet-gevonden');
  assert.equal(await soort(een), 'gedaan');
  const bij = await wereld.doe('kennisgevingsbrief-opmaken', 'politie', een);
  assert.equal(bij.soort, 'niet-gevonden');
  // A file that is there has letters that are kept, and no other.
  const los = await wereld.doe('kennisgevingsbrief-maken', 'uitvoerder', { ...een, formaat: 'pdf' });
  assert.equal(los.soort, 'niet-gevonden');
});

test('een kernpartij die vertrok hoort ook van een weegdossier; van wat verzegeld is schrijft de politie, en niemand anders weet ervan', async () => {
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id: weeg.dossier });
  const feit = gegevens.find(({ soort }) => soort === 'signaal')?.id ?? '';
  const nieuw = { soort: 'signaal', inhoud: { kenmerk: 'dossier 12' } } as const;
  const aanvulling = { reden: 'onvolledig', aanleiding: 'melding' } as const;
  await wereld.lukt('gegeven-aanvullen', 'uitvoerder', { id: weeg.dossier, gegeven: feit, ...aanvulling, nieuw });
  const perBrief = { register: 'weegploeg', uiterlijk: '2027-03-31', ontvanger: om, verstuurd: null };
  const items = [['signaal', '2026-11-23', 'aangevuld', '2027-03-03']];
  const bijUitvoerder = (await kort()).filter(({ register }) => register === 'weegploeg');
  assert.deepEqual(bijUitvoerder, [{ ...perBrief, nummer: weeg.nummer, items }]);
  const brief = await maak(om, weeg.nummer ?? '');
  assert.match(brief.woorden, /dossier 12/);

  const geheim = { id: verzegeld.dossier, gegeven: verzegeld.gegeven, ...aanvulling, nieuw };
  await wereld.lukt('gegeven-aanvullen', 'politie', geheim);
  assert.equal((await kort()).filter(({ register }) => register === 'weegploeg').length, 1);
  const bijPolitie = (await kort('politie')).filter(({ verstuurd }) => verstuurd === null);
  assert.deepEqual(bijPolitie, [{ ...perBrief, nummer: null, items }]);
  assert.deepEqual(await plichten('politie'), [['weegploeg', null, '2027-03-31', '12.6.2']]);
  const [open] = await brieven('politie');
  assert.ok(open !== undefined);
  const keus = { id: open.dossier, kennisgevingen: open.items.map(({ id }) => id) };
  assert.equal(
    (await wereld.doe('kennisgevingsbrief-versturen', 'uitvoerder', { ...keus, verzondenOp: '2027-03-03' })).soort,
    'niet-gevonden',
  );
  const { brief: geheime } = await wereld.lukt('kennisgevingsbrief-opmaken', 'politie', keus);
  const aanOm = await lees('politie', keus.id, geheime);
  assert.deepEqual([aanOm.bestandsnaam, aanOm.document.reference], ['kennisgeving-verzegeld-om', '12-6']);
  const verzending = { ...keus, brief: geheime, verzondenOp: '2027-03-03' };
  await wereld.lukt('kennisgevingsbrief-versturen', 'politie', verzending);
  assert.deepEqual(await plichten('politie'), []);
  const vraag = { id: keus.id, brief: geheime, formaat: 'pdf' } as const;
  for (const wie of ['uitvoerder', 'gemeente'] as const) {
    assert.equal((await wereld.doe('kennisgevingsbrief-maken', wie, vraag)).soort, 'niet-gevonden', wie);
    assert.ok(!(await brieven(wie)).some(({ dossier }) => dossier === keus.id), wie);
  }
  assert.match((await lees('politie', keus.id, geheime)).woorden, /dossier 12/);
});

test('wie nog deelneemt maar niemand met een autorisatie heeft, krijgt een brief', async () => {
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2027-03-03' where functionaris = $1`, [
    wereld.mensen.reclassering,
  ]);
  await wereld.lukt('casusafscherming-opheffen', 'uitvoerder', {
    id: casus,
    gegeven: naw,
    reden: 'juistheid-vastgesteld',
    aanleiding: 'melding',
  });
  const open = (await kort()).filter(({ ontvanger }) => /eclassering/.test(ontvanger));
  assert.deepEqual(
    open.map(({ items }) => items),
    [[['naw', '2026-11-23', 'niet-meer-afgeschermd', '2027-03-03']]],
  );
  assert.ok(!(await kort()).some(({ ontvanger }) => /emeente|olitie/.test(ontvanger)));
});

test('de database laat alleen vastleggen wat nog per brief moet, door wie het verstuurt', async () => {
  const { samenwerkingsverband, mensen, proef } = wereld;
  const als = (rol: string, functionaris: string, opdracht: string) =>
    proef.database.transactie('casusoverleg_schrijven', { samenwerkingsverband, functionaris, rol }, ({ db }) =>
      sql.raw(opdracht).execute(db),
    );
  const zet = (door: string) =>
    `update casusoverleg.kennisgeving set brief_op = '2027-03-03', brief_door = '${door}' where true`;
  const zetBrief = (door: string) =>
    `update casusoverleg.kennisgevingsbrief set brief_op = '2027-03-03', brief_door = '${door}' where brief_op is not null`;
  for (const [wie, door] of [
    ['casusoverleglid', mensen.gemeente],
    ['uitvoerder', mensen.uitvoerder],
  ] as const)
    assert.equal((await als(wie, door, zetBrief(door))).numAffectedRows, 0n);
  await assert.rejects(als('uitvoerder', mensen.uitvoerder, `update casusoverleg.kennisgevingsbrief set inhoud = ''`), {
    code: '42501',
  });
  assert.equal((await als('casusoverleglid', mensen.gemeente, zet(mensen.gemeente))).numAffectedRows, 0n);
  await assert.rejects(als('uitvoerder', mensen.uitvoerder, zet(mensen.gemeente)), { code: '42501' });
  await assert.rejects(als('uitvoerder', mensen.uitvoerder, `update casusoverleg.kennisgeving set per_brief = true`), {
    code: '42501',
  });
});

test('na archivering schrijven de kernpartijen, met een reden, ook wat nog openstond; de uitvoerder ziet alleen dat het ging', async () => {
  const { punten } = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id: verzoek,
    register: 'casusoverleg',
    dossier: casus,
    punten: [{ gegeven: signaal, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
  });
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id: verzoek });
  const eerder = (await kort()).filter(({ verstuurd }) => verstuurd === null);
  assert.ok(eerder.length > 1);
  await archiveer(wereld, casus);
  await archiveer(wereld, weeg.dossier);
  assert.deepEqual([await kort(), await plichten()], [[], []]);
  // What went lies there too, with a reason to open it.
  assert.equal(
    (await wereld.doe('kennisgevingsbrief-maken', 'uitvoerder', { id: casus, brief: ging, formaat: 'pdf' })).soort,
    'niet-gevonden',
  );
  assert.deepEqual(
    await wereld.weigert('kennisgevingsbrief-maken', 'gemeente', { id: casus, brief: ging, formaat: 'pdf' }),
    ['reden-ontbreekt'],
  );
  const bewaard = async () => (await lees('politie', casus, ging, 'Wat kreeg de Raad?')).woorden;
  assert.match(await bewaard(), /Datum: 2 maart 2027.*opnieuw gewijzigd.*Deelde folders uit/);
  // What still had to go then must go now, to the same day; of what went nothing more is to be done.
  const zelfde = (alle: typeof eerder) => alle.map(({ register: _, ...brief }) => JSON.stringify(brief)).toSorted();
  const bijGemeente = async () => (await kort('gemeente')).filter(({ verstuurd }) => verstuurd === null);
  assert.deepEqual(zelfde(await bijGemeente()), zelfde(eerder));
  assert.ok((await bijGemeente()).every(({ register }) => register === 'archief'));

  const punt = punten[0] ?? '';
  const besluit = { id: verzoek, punt, besluit: 'verwijderd', grond: 'feitelijk-onjuist', motivering: 'Nee.' } as const;
  const gehoord = [{ partij: 'gemeente' as const, op: '2027-03-03', eens: true }];
  await wereld.lukt('archiefcorrectie-beslissen', 'gemeente', { ...besluit, gehoord });
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id: verzoek, punt });
  assert.doesNotMatch(await bewaard(), /folders/);
  const over = (await brieven('gemeente')).filter(({ items }) =>
    items.some(({ wijziging }) => wijziging === 'verwijderd'),
  );
  assert.deepEqual(over.map(({ ontvanger, uiterlijk }) => [ontvanger, uiterlijk]).toSorted(), [
    // With what still had to go already, by the first of their last days.
    [ggz, '2027-03-23'],
    [om, '2027-03-23'],
    [rvdk, '2027-03-31'],
    ['Reclassering Nederland, team Waterland', '2027-03-31'],
  ]);
  assert.deepEqual(await plichten('politie'), await plichten('gemeente'));
  assert.ok(
    (await plichten('gemeente')).some(([register, nummer]) => register === 'archief' && nummer === casusnummer),
  );

  const aanRvdk = over.find(({ ontvanger }) => ontvanger === rvdk);
  const keus = { id: casus, kennisgevingen: aanRvdk?.items.map(({ id }) => id) ?? [] };
  assert.deepEqual(await wereld.weigert('kennisgevingsbrief-opmaken', 'politie', keus), ['reden-ontbreekt']);
  const toelichting = 'De Raad moet het ook weten.';
  const { brief } = await wereld.lukt('kennisgevingsbrief-opmaken', 'politie', { ...keus, toelichting });
  const ander = await wereld.lukt('kennisgevingsbrief-opmaken', 'gemeente', { ...keus, toelichting });
  const { woorden } = await lees('gemeente', casus, brief, toelichting);
  assert.match(woorden, /Verwijderd\. Wij hebben het niet meer\./);
  assert.match(woorden, /U had dit sinds/);
  assert.ok((await open(wereld, casus)).inzages.some((een) => een.toelichting === toelichting));
  const verzending = { ...keus, brief, verzondenOp: '2027-03-03' };
  for (const wie of ['uitvoerder', 'reclassering'] as const)
    assert.notEqual((await wereld.doe('kennisgevingsbrief-versturen', wie, verzending)).soort, 'gedaan');
  const verwittigd = async () =>
    (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: verzoek })).archiefpunten
      .find(({ id }) => id === punt)
      ?.verwittigd.find(({ aan }) => aan === rvdk)?.op;
  assert.equal(await verwittigd(), null);
  await wereld.lukt('kennisgevingsbrief-versturen', 'gemeente', verzending);
  assert.equal(await verwittigd(), '2027-03-03');
  assert.deepEqual(await wereld.weigert('kennisgevingsbrief-versturen', 'politie', verzending), ['brief-al-verstuurd']);
  assert.equal((await lees('politie', casus, brief, toelichting)).woorden, woorden);
  const weg = { id: casus, brief: ander.brief, formaat: 'pdf', toelichting } as const;
  assert.equal((await wereld.doe('kennisgevingsbrief-maken', 'politie', weg)).soort, 'niet-gevonden');
  // Who was told while it lay in its register still stands with the request.
  const eerste = (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: verzoek })).archiefpunten[0];
  assert.ok(eerste?.verwittigd.some(({ aan, op }) => aan.startsWith('Politie') && op === '2027-03-01'));
});
