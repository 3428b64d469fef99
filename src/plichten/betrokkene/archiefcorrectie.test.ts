// Corrections of archived items after a request, through the gate: put on, decided, carried out, told; nothing of what was wrong is left, no day moves.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { archiveer, heropening, heropeningsstem, open } from '../../../test/proefarchief.ts';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import { brengIn, brengTotCasus, brengVerzegeldIn, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { brengVerzoekIn, doorzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const persoon = (achternaam: string) => ({ voornaam: 'Wessel', achternaam, geboortedatum: '1991-05-10' });
const zie = (id: string, wie: Wie = 'gemeente') => wereld.lukt('verzoek-inzien', wie, { id });

/** A request about somebody who is found in these archived dossiers, confirmed by a core party (or police, of what is sealed). */
async function verzoekOver(achternaam: string, soort: 'correctie' | 'verzet' = 'correctie', wie: Wie = 'gemeente') {
  const id = await brengVerzoekIn(wereld, {
    soort,
    betrokkene: persoon(achternaam),
    vraag: 'De geboortedatum klopt niet.',
    reden: 'Dag en maand staan omgedraaid.',
  });
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id });
  await wereld.lukt('verzoek-doorzoeken', 'politie', { id });
  for (const vondst of (await zie(id, wie)).vondsten)
    if (vondst.uwOordeel)
      await wereld.lukt('vondst-beoordelen', wie, {
        id,
        vondst: vondst.id,
        oordeel: 'bevestigd',
        reden: 'Alles past.',
      });
  return id;
}

async function stukkenVan(dossier: string, wie: Wie = 'gemeente') {
  const { stukken } = await open(wereld, dossier, wie);
  return (soort: string) => {
    const gevonden = stukken.find((stuk) => stuk.tabel === 'gegeven' && stuk.soort === soort);
    assert.ok(gevonden !== undefined, soort);
    return gevonden.id;
  };
}

type Punten = NonNullable<Invoeren['archiefcorrectie-voorleggen']['punten']>;
const legVoor = async (id: string, dossier: string, punten: Punten, wie: Wie = 'gemeente', deel = {}) =>
  (await wereld.lukt('archiefcorrectie-voorleggen', wie, { id, dossier, punten, ...deel })).punten;
const gehoord = (...partijen: readonly ('gemeente' | 'om' | 'politie')[]) =>
  partijen.map((partij) => ({ partij, op: '2026-11-23', eens: true }));
const besluit = (id: string, punt: string, deel: Partial<Invoeren['archiefcorrectie-beslissen']> = {}) => ({
  id,
  punt,
  besluit: 'verwijderd' as const,
  grond: 'feitelijk-onjuist' as const,
  motivering: 'Het uittreksel laat iets anders zien.',
  wordt: 'Geboren op 5 oktober 1991.',
  gehoord: gehoord('gemeente'),
  ...deel,
});
const plichten = async (wie: Wie, id: string) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ soort, dossier }) => soort.includes('correctie-') && dossier === id)
    .map(({ soort, uiterlijk }) => [soort, uiterlijk]);
const berichten = async (wie: Wie) =>
  (await wereld.lukt('berichten-inzien', wie, {})).berichten
    .filter(({ soort }) => soort === 'archiefgegeven-gecorrigeerd')
    .map(({ nummer, dossier }) => [nummer, dossier]);

/** Tables in which one of these words or envelopes stands, searched as text. */
async function waarStaat(woorden: readonly string[]): Promise<readonly string[]> {
  const tabellen = await wereld.achter(
    `select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  const gevonden: string[] = [];
  for (const { tabel } of tabellen) {
    const rijen = await wereld.achter(
      `select distinct woord from ${tabel} r, unnest($1::text[]) woord where position(woord in r::text) > 0`,
      [[...woorden]],
    );
    gevonden.push(...rijen.map(({ woord }) => `${tabel} ${String(woord).slice(0, 12)}`));
  }
  return gevonden;
}
/** What the archive holds of these dossiers: envelopes of items and versions, and tokens. */
async function enveloppen(dossiers: readonly string[], soorten: readonly string[]): Promise<readonly string[]> {
  const stukken = await wereld.achter(
    `select coalesce(rij ->> 'versie', rij ->> 'inhoud') as envelop from archief.stuk
     where dossier = any($1) and (rij ->> 'soort' = any($2) or tabel = 'doorverstrekt_gegeven')`,
    [[...dossiers], [...soorten]],
  );
  return stukken.map(({ envelop }) => String(envelop).slice(2)).filter((envelop) => envelop !== '');
}
const dagen = (dossiers: readonly string[]) =>
  wereld.achter(
    'select id, stand, laatste_verwerking, gearchiveerd_op, besluit_op from archief.dossier where id = any($1) order by id',
    [[...dossiers]],
  );

test('weegdossier en casus in het archief: de kopie gaat mee, niets fouts blijft, wie het kreeg hoort het, de termijn blijft', async () => {
  const casus = await brengTotCasus(
    wereld,
    'plan-vastgesteld',
    signaal({ onderwerp: onderwerp(persoon('Archiefma')), mening: 'Onberekenbaar.' }),
  );
  await brengTotDoorverstrekking(wereld, 'verstrekt', casus);
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus.casus });
  const actie = gegevens.find(({ soort }) => soort === 'actie')?.id;
  await stemEensgezind(wereld, casus.casus, await stelAfsluitingVoor(wereld, casus.casus));
  await archiveer(wereld, casus.casus);
  await archiveer(wereld, casus.dossier);
  const dossiers = [casus.dossier, casus.casus];

  const id = await verzoekOver('Archiefma');
  const wat = async (wie: Wie) =>
    (await zie(id, wie)).mogelijkheden.flatMap(({ handeling, weigeringen }) =>
      handeling.startsWith('archief') ? [[handeling, weigeringen[0]?.reden]] : [],
    );
  assert.deepEqual([await wat('uitvoerder'), await wat('om')], [[], [['archiefcorrectie-voorleggen', undefined]]]);
  const stuk = await stukkenVan(casus.dossier);
  const inCasus = await stukkenVan(casus.casus);
  assert.deepEqual(
    await wereld.weigert('archiefcorrectie-voorleggen', 'gemeente', {
      id,
      dossier: casus.casus,
      punten: [{ stuk: inCasus('signaal'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    }),
    ['origineel-in-archief'],
  );
  const [naw, feit] = await legVoor(id, casus.dossier, [
    { stuk: stuk('naw'), gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' },
    { stuk: stuk('signaal'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' },
  ]);
  const [maatregel] = await legVoor(
    id,
    casus.casus,
    [{ stuk: inCasus('actie'), gevraagd: 'aangevuld', aangevoerd: 'Het klopt niet.' }],
    'om',
  );
  assert.ok(naw !== undefined && feit !== undefined && maatregel !== undefined);
  assert.deepEqual(
    await wereld.weigert('archiefcorrectie-voorleggen', 'gemeente', {
      id,
      dossier: casus.dossier,
      punten: [{ stuk: stuk('naw'), gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
    }),
    ['al-voorgelegd'],
  );

  // The uitvoerder sees that there is something, and nothing of where.
  const bij = (await zie(id, 'uitvoerder')).archiefpunten;
  assert.deepEqual(
    bij.map((punt) => [punt.soort, punt.gevraagd, punt.plek, punt.besluit]),
    [
      ['naw', 'verbeterd', null, null],
      ['signaal', 'verwijderd', null, null],
      ['actie', 'aangevuld', null, null],
    ],
  );
  const heel = JSON.stringify(await zie(id, 'uitvoerder'));
  for (const geheim of [...dossiers, casus.nummer, casus.casusnummer, casus.gegeven])
    assert.ok(!heel.includes(geheim), geheim);
  assert.equal((await zie(id)).archiefpunten[0]?.plek?.dossiernummer, casus.nummer);
  assert.deepEqual(
    await wereld.weigert('correctie-beantwoorden', 'gemeente', {
      id,
      contact: 'info@waterhoek.example',
      verzondenOp: '2026-11-23',
    }),
    ['punten-onbeslist'],
  );
  assert.deepEqual(await plichten('om', id), Array(3).fill(['archiefcorrectie-beslissen', '2026-12-21']));
  assert.deepEqual(await plichten('uitvoerder', id), []);

  assert.deepEqual(
    await wereld.weigert('archiefcorrectie-beslissen', 'om', besluit(id, feit, { besluit: 'vernietigd' })),
    ['vernietigen-niet-in-archief'],
  );
  assert.deepEqual(await wereld.weigert('archiefcorrectie-uitvoeren', 'om', { id, punt: feit }), [
    ...['niets-uit-te-voeren', 'punt-zonder-besluit'],
  ]);
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(id, naw, { besluit: 'verbeterd' }));
  await wereld.lukt('archiefcorrectie-beslissen', 'gemeente', besluit(id, feit));
  await wereld.lukt(
    'archiefcorrectie-beslissen',
    'politie',
    besluit(id, maatregel, { besluit: 'aangevuld', grond: 'onvolledig' }),
  );
  await wereld.lukt('correctie-beantwoorden', 'gemeente', {
    id,
    contact: 'info@waterhoek.example',
    verzondenOp: '2026-11-23',
  });
  const brief = JSON.stringify((await zie(id, 'gemeente')).stappen.at(-1)?.inhoud.brief);
  assert.match(brief, /"Datum: 23 november 2026","Waar: In het archief\.[^"]*","Afkomstig van: Gemeente Waterhoek"/);
  assert.match(brief, /"Wat er komt te staan: Geboren op 5 oktober 1991\."[\s\S]*"Wat erbij komt: Geboren op 5/);
  // What an archived item becomes is content of the archive: the uitvoerder reads why, and not that.
  assert.equal((await zie(id)).archiefpunten[0]?.wordt, 'Geboren op 5 oktober 1991.');
  const zonder = JSON.stringify((await zie(id, 'uitvoerder')).archiefpunten);
  assert.doesNotMatch(zonder, /Geboren op 5|Afkomstig|Politie, eenheid/);
  assert.deepEqual(await plichten('politie', id), Array(3).fill(['archiefcorrectie-uitvoeren', '2026-12-21']));
  wereld.klok.zet('2026-12-22');
  assert.deepEqual(await plichten('fg', id), Array(3).fill(['correctie-te-laat', '2026-12-21']));
  wereld.klok.zet('2026-11-23');

  // Who carries it out reads it first; that the archive opened for it stays with the dossier, by the number of the request.
  const gelezen = await wereld.lukt('archiefpunt-inzien', 'gemeente', { id, punt: naw });
  assert.deepEqual(
    [gelezen.weegploeg?.inhoud, gelezen.casusoverleg, gelezen.mee, gelezen.elders],
    [persoon('Archiefma'), null, [casus.casusnummer], []],
  );
  const voor = await dagen(dossiers);
  const oud = await enveloppen(dossiers, ['naw', 'signaal', 'melder', 'inbrenger']);
  assert.ok(oud.length >= 8, `${oud.length}`);
  assert.deepEqual(
    (await waarStaat(oud)).map((waar) => waar.split(' ')[0]).every((waar) => waar === 'archief.stuk'),
    true,
  );
  const sleutels = (
    await wereld.achter(`select encode(sleutel, 'hex') as sleutel from archief.zoeksleutel where dossier = any($1)`, [
      dossiers,
    ])
  ).map(({ sleutel }) => String(sleutel));

  const fout = await wereld
    .doe('archiefcorrectie-uitvoeren', 'gemeente', {
      id,
      punt: naw,
      nieuw: { soort: 'naw', inhoud: { achternaam: '' } },
    })
    .catch((een: Error) => een);
  assert.match(String(fout), /ongeldige invoer/);
  const nieuw = { soort: 'naw', inhoud: { voornaam: 'Wessel', achternaam: 'Anders', geboortedatum: '1991-10-05' } };
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id, punt: naw, nieuw });
  await wereld.lukt('archiefcorrectie-uitvoeren', 'politie', { id, punt: feit });
  const aanvulling = { soort: 'actie', inhoud: { omschrijving: 'Op dinsdag.' } };
  await wereld.lukt('archiefcorrectie-uitvoeren', 'om', { id, punt: maatregel, nieuw: aanvulling });
  assert.deepEqual(await wereld.weigert('archiefcorrectie-uitvoeren', 'om', { id, punt: feit }), [
    ...['niets-uit-te-voeren', 'punt-zonder-besluit', 'gegeven-al-verwijderd'],
  ]);
  assert.deepEqual(await wereld.weigert('archiefpunt-inzien', 'om', { id, punt: feit }), ['punt-afgerond']);

  // Nothing is left of what was wrong: not the envelopes, not by what the name was found.
  assert.deepEqual(await waarStaat([...oud, 'Archiefma', 'nberekenbaar']), []);
  const nu = (
    await wereld.achter(`select encode(sleutel, 'hex') as sleutel from archief.zoeksleutel where dossier = any($1)`, [
      dossiers,
    ])
  ).map(({ sleutel }) => String(sleutel));
  assert.ok(nu.length > 0 && sleutels.some((sleutel) => !nu.includes(sleutel)));
  const weer = await verzoekOver('Archiefma');
  assert.ok((await zie(weer)).vondsten.every(({ register }) => register === 'verzoeken'));
  const inArchief = await open(wereld, casus.casus);
  const alles = JSON.stringify([inArchief, await open(wereld, casus.dossier)]);
  for (const [tekst, staat] of [
    ['Anders', true],
    ['1991-10-05', true],
    ['Op dinsdag.', true],
    ['Deze versie is vervallen', true],
    ['Verspreidde op 3 november', false],
    ['Deelt pamfletten uit', false],
    ['Ria de Melder', false],
    ['1991-05-10', false],
  ] as const)
    assert.equal(alles.includes(tekst), staat, tekst);
  // That something changed is there, with reason and day; and the look, by the number of the request.
  assert.deepEqual(inArchief.stukken.filter(({ tabel }) => tabel === 'correctie').length, 3);
  const { nummer } = await zie(id);
  assert.ok(alles.includes(`Verzoek om correctie ${nummer} (artikel 12).`));
  // No restart of the five years.
  assert.deepEqual(await dagen(dossiers), voor);

  // Who received it hears of it by the number that he knows, and nothing opens.
  assert.deepEqual(await berichten('rvdk'), [
    [casus.casusnummer, null],
    [casus.casusnummer, null],
    [casus.casusnummer, null],
  ]);
  assert.ok((await berichten('gemeente')).some(([waar]) => waar === casus.nummer));
  assert.deepEqual(await berichten('uitvoerder'), []);
  assert.ok((await berichten('ggz')).length > 0);
  const verwittigd = (await zie(id, 'uitvoerder')).archiefpunten[0]?.verwittigd ?? [];
  assert.ok(verwittigd.some(({ aan, op }) => aan === 'GGZ Waterland' && op === '2026-11-23'));
  assert.equal(verwittigd.length, 9);
  assert.ok(actie !== undefined);
});

test('verzet op wat in het archief ligt: afgeschermd zolang het loopt, en daarna weer open', async () => {
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon('Verzetsma')) }));
  await archiveer(wereld, dossier);
  const id = await verzoekOver('Verzetsma', 'verzet');
  const stuk = await stukkenVan(dossier);
  const punten: Punten = [{ stuk: stuk('signaal'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }];
  assert.deepEqual(await wereld.weigert('archiefcorrectie-voorleggen', 'gemeente', { id, dossier, punten }), [
    'beperking-niet-gewogen',
  ]);
  const [punt] = await legVoor(id, dossier, punten, 'gemeente', { tussentijds: 'afschermen' });
  assert.ok(punt !== undefined);
  // Shielded with the act that put it forward: what is left is to decide.
  assert.deepEqual(await plichten('gemeente', id), [['archiefcorrectie-beslissen', '2026-12-21']]);
  assert.equal((await zie(id, 'gemeente')).archiefpunten[0]?.beperktOp, '2026-11-23');
  // Who decides and who is asked for a view reads it, until the decision (AVG 18 lid 2).
  const gelezen = await wereld.lukt('archiefpunt-inzien', 'om', { id, punt });
  assert.ok(JSON.stringify(gelezen.weegploeg).includes('Verspreidde op 3 november'));
  assert.ok(!JSON.stringify(await open(wereld, dossier)).includes('Verspreidde op 3 november'));
  const oneens = gehoord('gemeente', 'om', 'politie').map((een) => ({ ...een, eens: een.partij !== 'om' }));
  await wereld.lukt(
    'archiefcorrectie-beslissen',
    'om',
    besluit(id, punt, { besluit: 'afgewezen', grond: undefined, gehoord: oneens }),
  );
  assert.equal((await wereld.lukt('archiefpunt-inzien', 'om', { id, punt })).weegploeg, null);
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id, punt });
  assert.ok(JSON.stringify(await open(wereld, dossier)).includes('Verspreidde op 3 november'));
  assert.deepEqual(await plichten('gemeente', id), []);

  // Withdrawn instead: what was shielded meanwhile opens again too, by the core parties.
  const later = await verzoekOver('Verzetsma', 'verzet');
  const [weer] = await legVoor(later, dossier, punten, 'gemeente', { tussentijds: 'afschermen' });
  assert.ok(weer !== undefined);
  await wereld.lukt('verzoek-intrekken', 'uitvoerder', { id: later, van: 'verzoeker', weg: 'brief', op: '2026-11-23' });
  assert.deepEqual(
    (await zie(later, 'gemeente')).archiefpunten.map((een) => [een.id, een.besluit, een.teDoen]),
    [[weer, 'vervallen', 'niet-meer-afgeschermd']],
  );
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id: later, punt: weer });
  assert.ok(JSON.stringify(await open(wereld, dossier)).includes('Verspreidde op 3 november'));
  assert.deepEqual(await plichten('gemeente', later), []);

  // AVG 15 goes on while it is shielded (AVG 18 lid 2): another request of the person still finds the file.
  const derde = await verzoekOver('Verzetsma', 'verzet');
  await legVoor(
    derde,
    dossier,
    [{ stuk: stuk('naw'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    'gemeente',
    {
      tussentijds: 'afschermen',
    },
  );
  const vierde = await verzoekOver('Verzetsma');
  assert.ok((await zie(vierde, 'gemeente')).vondsten.some((vondst) => vondst.dossier === dossier));
});

test('wat voor het verzet al was afgeschermd blijft dat in het archief, hoe het verzet ook eindigt', async () => {
  const { dossier, gegeven } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon('Blijfma')) }));
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', {
    ...{ id: dossier, gegeven, reden: 'juistheid-betwist', aanleiding: 'controle' },
  });
  const punten = [{ gegeven, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }];
  const levend = { register: 'weegploeg' as const, dossier, punten, tussentijds: 'afschermen' as const };
  const [eerste, tweede] = [
    await verzoekOver('Blijfma', 'verzet', 'uitvoerder'),
    await verzoekOver('Blijfma', 'verzet', 'uitvoerder'),
  ];
  for (const id of [eerste, tweede]) await wereld.lukt('correctie-voorleggen', 'uitvoerder', { id, ...levend });
  await archiveer(wereld, dossier);
  const dicht = async () => {
    assert.ok(!JSON.stringify(await open(wereld, dossier)).includes('Verspreidde op 3 november'));
    const [rij] = await wereld.achter(
      "select rij ->> 'toestand' as toestand from archief.stuk where dossier = $1 and rij ->> 'id' = $2",
      [dossier, gegeven],
    );
    assert.equal(rij?.toestand, 'afgeschermd');
  };
  await dicht();
  // Refused: nothing is owed, and nothing opens.
  const oneens = gehoord('gemeente', 'om', 'politie').map((een) => ({ ...een, eens: een.partij !== 'om' }));
  const punt = (await zie(eerste)).archiefpunten[0]?.id ?? '';
  const afgewezen = { besluit: 'afgewezen' as const, grond: undefined, gehoord: oneens };
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(eerste, punt, afgewezen));
  assert.deepEqual(
    (await zie(eerste)).archiefpunten.map(({ teDoen }) => teDoen),
    [null],
  );
  assert.deepEqual(await plichten('gemeente', eerste), []);
  await dicht();
  // Withdrawn: the same.
  await wereld.lukt('verzoek-intrekken', 'uitvoerder', {
    id: tweede,
    van: 'verzoeker',
    weg: 'brief',
    op: '2026-11-23',
  });
  assert.deepEqual((await zie(tweede)).archiefpunten, []);
  await dicht();
  // Put forward in the archive itself.
  const derde = await verzoekOver('Blijfma', 'verzet');
  const stuk = (await stukkenVan(dossier))('signaal');
  const [los = ''] = await legVoor(
    derde,
    dossier,
    [{ stuk, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    'gemeente',
    {
      tussentijds: 'afschermen',
    },
  );
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(derde, los, afgewezen));
  assert.deepEqual(
    (await zie(derde)).archiefpunten.map(({ teDoen }) => teDoen),
    [null],
  );
  await dicht();
});

test('wat verzegeld is bestaat alleen voor politie en OM, ook als punt; bij het verzoek laat het niets achter', async () => {
  const { dossier } = await brengVerzegeldIn(wereld, { onderwerp: onderwerp(persoon('Zegelma')) });
  await archiveer(wereld, dossier);
  const id = await verzoekOver('Zegelma', 'correctie', 'politie');
  const stuk = await stukkenVan(dossier, 'politie');
  const punten: Punten = [{ stuk: stuk('signaal'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }];
  assert.equal(
    (await wereld.doe('archiefcorrectie-voorleggen', 'gemeente', { id, dossier, punten })).soort,
    'niet-gevonden',
  );
  const [punt] = await legVoor(id, dossier, punten, 'om');
  assert.ok(punt !== undefined);
  for (const wie of ['uitvoerder', 'gemeente'] as const) {
    const beeld = await zie(id, wie);
    assert.deepEqual([beeld.archiefpunten, beeld.stappen.filter(({ soort }) => soort === 'voorgelegd')], [[], []], wie);
  }
  assert.equal((await wereld.doe('archiefcorrectie-beslissen', 'gemeente', besluit(id, punt))).soort, 'niet-gevonden');
  await doorzoek(wereld, id, { zonder: 'verzoeken' });
  // The answer does not wait for what is sealed and tells nothing of it, also when who answers knows of it.
  await wereld.lukt('correctie-beantwoorden', 'om', {
    id,
    neutraal: true,
    gronden: ['b'],
    weging: 'Een onderzoek loopt.',
    contact: 'info@waterhoek.example',
    verzondenOp: '2026-11-23',
  });
  assert.match(JSON.stringify((await zie(id, 'om')).stappen.at(-1)?.inhoud.brief), /Wij bevestigen niet/);
  await wereld.lukt('archiefcorrectie-beslissen', 'politie', besluit(id, punt, { gehoord: gehoord('politie') }));
  await wereld.lukt('archiefcorrectie-uitvoeren', 'politie', { id, punt });
  const [gedaan] = (await zie(id, 'om')).archiefpunten;
  assert.deepEqual(
    [gedaan?.motivering, gedaan?.uitgevoerdOp, gedaan?.verwittigd],
    ['Het uittreksel laat iets anders zien.', '2026-11-23', []],
  );
  assert.deepEqual((await zie(id, 'gemeente')).stappen.map(({ soort }) => soort).includes('besloten'), false);
});

test('een kopie in een casus die nog loopt hoort het van de bron; wat bij het verzoek lag gaat mee het archief in', async () => {
  const casus = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp(persoon('Loopma')) }));
  const id = await verzoekOver('Loopma', 'correctie', 'uitvoerder');
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id: casus.dossier });
  const gegeven = gegevens.find(({ soort }) => soort === 'signaal')?.id ?? '';
  await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id,
    register: 'weegploeg',
    dossier: casus.dossier,
    punten: [{ gegeven, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
  });
  await archiveer(wereld, casus.dossier);
  const beeld = await zie(id, 'uitvoerder');
  // Its copy was put on with it and stays where it is.
  assert.deepEqual([beeld.punten.map(({ register }) => register), beeld.archiefpunten.length], [['casusoverleg'], 1]);
  const punt = beeld.archiefpunten[0]?.id ?? '';
  assert.deepEqual((await wereld.lukt('archiefpunt-inzien', 'om', { id, punt })).elders, [
    { wat: 'kopie', nummer: casus.casusnummer },
  ]);
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(id, punt));
  await wereld.lukt('archiefcorrectie-uitvoeren', 'om', { id, punt });
  const { juistheid } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus.casus });
  assert.deepEqual(
    juistheid.correcties.map(({ wijziging, aanDeBron }) => [wijziging, aanDeBron]),
    [['verwijderd', true]],
  );

  // Put on from the archive, the copy goes along too: the uitvoerder decides it, and the answer waits.
  const weer = await verzoekOver('Loopma');
  const stuk = await stukkenVan(casus.dossier);
  const gelegd = await wereld.lukt('archiefcorrectie-voorleggen', 'gemeente', {
    id: weer,
    dossier: casus.dossier,
    punten: [{ stuk: stuk('naw'), gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
  });
  const [kopie] = (await zie(weer, 'uitvoerder')).punten;
  assert.deepEqual(gelegd.mee, [{ register: 'casusoverleg', van: stuk('naw'), punt: kopie?.id }]);
  assert.deepEqual([kopie?.dossier, kopie?.soort, kopie?.gevraagd], [casus.casus, 'naw', 'verbeterd']);
});

test('de muren: de uitvoerder leest van een punt geen dossier en geen gegeven, en zonder besluit verandert niets', async () => {
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon('Muurma')) }));
  await archiveer(wereld, dossier);
  const id = await verzoekOver('Muurma');
  const stuk = await stukkenVan(dossier);
  const [punt] = await legVoor(id, dossier, [
    { stuk: stuk('naw'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' },
  ]);
  const uitvoerder = await settingsAls(wereld, 'uitvoerder', 'uitvoerder');
  for (const kolom of ['dossier', 'gegeven', 'bron', 'beslissing'] as const)
    await assert.rejects(
      als(wereld, 'verzoeken_lezen', uitvoerder, (tx) =>
        tx.db.selectFrom('archief.correctiepunt').select(kolom).execute(),
      ),
      { code: '42501' },
      kolom,
    );
  const kernpartij = await settingsAls(wereld, 'gemeente', 'weegploeglid');
  await assert.rejects(
    als(wereld, 'archief_schrijven', kernpartij, (tx) =>
      tx.db
        .selectNoFrom((eb) =>
          eb
            .fn('archief.corrigeer_stuk', [eb.val(punt), eb.val(stuk('naw')), eb.val('{"toestand":"verwijderd"}')])
            .as('uit'),
        )
        .execute(),
    ),
    { code: '42501' },
  );
  for (const wie of ['uitvoerder', 'rvdk', 'fg', 'ggz'] as const)
    assert.deepEqual(await wereld.weigert('archiefcorrectie-uitvoeren', wie, { id, punt: punt ?? id }), [
      'niet-bevoegd',
    ]);
  const ander = await wereld.maakAnder();
  assert.equal(
    (await ander.doe('archiefcorrectie-voorleggen', 'gemeente', { id, dossier, punten: [] })).soort,
    'niet-gevonden',
  );
});

test('een partij zegt zelf wat zij vindt, ook wie de casus bracht en het archief niet opent; het besluit neemt het over', async () => {
  const casus = await brengTotCasus(wereld, 'plan-vastgesteld', signaal({ onderwerp: onderwerp(persoon('Hoorma')) }));
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus.casus });
  const actie = gegevens.find(({ soort }) => soort === 'actie');
  assert.ok(actie !== undefined);
  // Said while it lay in its register: it goes along.
  const id = await verzoekOver('Hoorma', 'correctie', 'uitvoerder');
  const zienswijze = { eens: true, reden: 'Het klopt.', moetZijn: 'Op woensdag.' };
  const [actiepunt] = (
    await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
      id,
      register: 'casusoverleg',
      dossier: casus.casus,
      punten: [{ gegeven: actie.id, gevraagd: 'aangevuld', aangevoerd: 'Het klopt niet.' }],
    })
  ).punten;
  const gelegd = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id,
    register: 'weegploeg',
    dossier: casus.dossier,
    punten: [{ gegeven: casus.gegeven, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
  });
  const [nawpunt] = gelegd.punten;
  const [kopiepunt] = gelegd.mee.map(({ punt }) => punt);
  assert.ok(actiepunt !== undefined && nawpunt !== undefined);
  await wereld.lukt('correctiezienswijze-geven', 'gemeente', {
    id: casus.dossier,
    punt: nawpunt,
    eens: false,
    reden: 'Het was zo.',
  });
  await archiveer(wereld, casus.casus);
  await archiveer(wereld, casus.dossier);
  // The item of the plan was brought by a party that opens no archive.
  await wereld.achter('update archief.correctiepunt set bron = $2 where id = $1', [
    actiepunt,
    wereld.partijen.reclassering,
  ]);
  const gevraagd = async (wie: Wie) => (await wereld.lukt('archiefzienswijzen-inzien', wie, {})).punten;
  const plicht = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ soort, register }) => soort === 'zienswijze-geven' && register === 'archief')
      .map(({ dossier, nummer, uiterlijk }) => [dossier, nummer, uiterlijk]);
  assert.deepEqual(await plicht('reclassering'), [[null, casus.casusnummer, '2026-12-07']]);
  const [open] = await gevraagd('reclassering');
  assert.deepEqual(
    [open?.id, open?.soort, open?.ingebrachtOp, open?.dossiernummer, open?.gevraagd, open?.zienswijzeUiterlijk],
    [actiepunt, 'actie', '2026-11-23', casus.casusnummer, 'aangevuld', '2026-12-07'],
  );
  // What the person says of it went into the archive with the point.
  assert.equal(open?.aangevoerd, 'Het klopt niet.');
  assert.deepEqual([await gevraagd('rvdk'), await plicht('rvdk')], [[], []]);
  assert.ok(!(await plicht('gemeente')).some(([, nummer]) => nummer === casus.nummer));
  assert.deepEqual(
    (await gevraagd('gemeente'))
      .filter(({ verzoek }) => verzoek === id)
      .map((punt) => [punt.id, punt.zienswijze?.eens])
      .toSorted(([een]) => (een === nawpunt ? -1 : 1)),
    [
      [nawpunt, false],
      // Its copy in the casus went along to the request, and into the archive; the view counted there too.
      [kopiepunt, false],
    ],
  );
  // Nothing of the file opens for it, and nobody else speaks for it.
  const inzages = async () =>
    (await wereld.achter('select count(*)::int as n from archief.inzage where dossier = $1', [casus.casus]))[0]?.n;
  const voor = await inzages();
  for (const wie of ['rvdk', 'om'] as const)
    assert.notEqual(
      (await wereld.doe('archiefzienswijze-geven', wie, { id, punt: actiepunt, ...zienswijze })).soort,
      'gedaan',
    );
  assert.equal((await wereld.doe('archiefpunt-inzien', 'reclassering', { id, punt: actiepunt })).soort, 'geweigerd');
  await wereld.lukt('archiefzienswijze-geven', 'reclassering', { id, punt: actiepunt, ...zienswijze });
  assert.deepEqual([await plicht('reclassering'), await inzages()], [[], voor]);
  const zelf = {
    partij: 'reclassering',
    op: '2026-11-23',
    zelf: true,
    tekst: 'Het klopt.',
    eens: true,
    moetZijn: 'Op woensdag.',
  };
  const gehoordVan = async (wie: Wie) =>
    (await zie(id, wie)).archiefpunten.find((een) => een.id === actiepunt)?.gehoord;
  assert.deepEqual([await gehoordVan('om'), await gehoordVan('uitvoerder')], [[zelf], []]);
  const over = besluit(id, actiepunt, { besluit: 'aangevuld', grond: 'onvolledig' });
  const anders = [{ partij: 'reclassering' as const, op: '2026-11-23', eens: false }];
  assert.deepEqual(await wereld.weigert('archiefcorrectie-beslissen', 'om', { ...over, gehoord: anders }), [
    'partij-sprak-zelf',
  ]);
  await wereld.lukt('archiefcorrectie-beslissen', 'om', { ...over, gehoord: [] });
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(id, nawpunt, { gehoord: [] }));
  assert.deepEqual([await gehoordVan('uitvoerder'), await gevraagd('reclassering')], [[zelf], []]);
  const nieuw = { soort: 'actie', inhoud: { omschrijving: 'Op woensdag.' } };
  await wereld.lukt('archiefcorrectie-uitvoeren', 'om', { id, punt: actiepunt, nieuw });
  const rijen = await wereld.achter('select length(inhoud) as n from archief.correctiezienswijze where punt = $1', [
    actiepunt,
  ]);
  assert.deepEqual([rijen.map(({ n }) => n), await gehoordVan('om')], [[0], [zelf]]);
  // The original takes its archived copy along, and with it what was decided of that.
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(id, kopiepunt ?? id, { gehoord: [] }));
  await wereld.lukt('archiefcorrectie-uitvoeren', 'om', { id, punt: nawpunt });
  const nog = (await zie(id, 'om')).archiefpunten.filter((een) => een.teDoen !== null);
  assert.deepEqual(nog, []);
});

test('wat na een verzoek anders moet gaat niet heropend terug: geen voorstel, geen stem voor, ook de taak wacht', async () => {
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon('Wachtsma')) }));
  await archiveer(wereld, dossier);
  const voorstellen = await heropening(wereld, dossier);
  const { voorstel } = await wereld.lukt('heropening-voorstellen', 'gemeente', voorstellen);
  const id = await verzoekOver('Wachtsma', 'verzet');
  const stuk = await stukkenVan(dossier);
  const vragen = [{ stuk: stuk('naw'), gevraagd: 'verbeterd' as const, aangevoerd: 'Het klopt niet.' }];
  const doorgaan = { tussentijds: 'doorgaan', reden: 'Het onderzoek loopt.' } as const;
  const [naw] = await legVoor(id, dossier, vragen, 'gemeente', doorgaan);
  assert.ok(naw !== undefined);
  // As what was put forward before it was shielded at once: to be shielded, and not done yet.
  await wereld.achter('update archief.correctiepunt set beperken = true where id = $1', [naw]);
  assert.deepEqual((await plichten('gemeente', id))[0], ['archiefcorrectie-uitvoeren', '2026-11-23']);
  const voor = heropeningsstem(dossier, voorstel);
  assert.deepEqual(await wereld.weigert('heropening-stemmen', 'om', voor), ['afscherming-wacht']);
  await wereld.lukt('heropening-stemmen', 'om', heropeningsstem(dossier, voorstel, false));
  assert.deepEqual(await wereld.weigert('heropening-voorstellen', 'gemeente', voorstellen), ['afscherming-wacht']);
  const kan = (await open(wereld, dossier)).mogelijkheden.find(
    ({ handeling }) => handeling === 'heropening-voorstellen',
  );
  assert.deepEqual(
    kan?.weigeringen.map(({ reden }) => reden),
    ['afscherming-wacht'],
  );
  const eens = gehoord('gemeente', 'om', 'politie').map((een) => ({ ...een, eens: false }));
  const gaatDoor = { besluit: 'afgewezen', grond: undefined, gehoord: eens } as const;
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(id, naw, gaatDoor));

  // All three voted; what is decided after the order holds the task until it is done.
  const { voorstel: weer } = await wereld.lukt('heropening-voorstellen', 'gemeente', voorstellen);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('heropening-stemmen', wie, heropeningsstem(dossier, weer));
  const ander = await verzoekOver('Wachtsma');
  const [beter] = await legVoor(ander, dossier, vragen);
  assert.ok(beter !== undefined);
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(ander, beter, { besluit: 'verbeterd' }));
  await draagTaken(wereld);
  const nummer = async () => (await open(wereld, dossier)).heropeningen.find((een) => een.id === weer)?.nummer;
  assert.equal(await nummer(), null);
  const nieuw = { soort: 'naw', inhoud: { voornaam: 'Wessel', achternaam: 'Wachtsma', geboortedatum: '1991-10-05' } };
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id: ander, punt: beter, nieuw });
  await wereld.achter(`update taken.taak set niet_voor = now() where stand = 'open'`);
  await draagTaken(wereld);
  assert.notEqual(await nummer(), null);
  const { resultaten } = await wereld.lukt('weegdossiers-zoeken', 'om', { tekst: 'Wachtsma' });
  assert.deepEqual(
    resultaten.map(({ geboortedatum }) => geboortedatum),
    ['1991-10-05'],
  );
});
