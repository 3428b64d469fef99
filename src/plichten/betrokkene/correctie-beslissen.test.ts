// Requests to correct and objections through the gate: put to items, decided, answered, carried out by the corrections there are, and told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { casusstem, draagTaken, stelDeelnameVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotBesluit,
  brengTotCasus,
  brengTotVoorstel,
  brengVerzegeldIn,
  maatregel,
  onderwerp,
  plan,
  signaal,
  signaalOm,
  stem,
  vaststelling,
  voorstelInvoer,
} from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { brengVerzoekIn, doorzoek, vindIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const correctie = (soort: 'correctie' | 'verzet' = 'correctie', deel: Parameters<typeof brengVerzoekIn>[1] = {}) =>
  brengVerzoekIn(wereld, {
    soort,
    vraag: 'De geboortedatum klopt niet.',
    reden: 'Dag en maand staan omgedraaid.',
    ...deel,
  });
const inzien = (id: string, wie: Wie = 'uitvoerder') => wereld.lukt('verzoek-inzien', wie, { id });
async function itemsVan(id: string, wie: Wie = 'uitvoerder') {
  const { gegevens } = await wereld.lukt('weegdossier-inzien', wie, { id });
  return (soort: string) => {
    const gevonden = gegevens.find((gegeven) => gegeven.soort === soort);
    assert.ok(gevonden !== undefined, soort);
    return gevonden.id;
  };
}
type Voorlegging = Invoeren['correctie-voorleggen'];
async function legVoor(
  id: string,
  dossier: string,
  punten: NonNullable<Voorlegging['punten']>,
  deel: Partial<Voorlegging> = {},
) {
  const invoer = { id, register: 'weegploeg' as const, dossier, punten, ...deel };
  await vindIn(wereld, id, dossier, invoer.register);
  return (await wereld.lukt('correctie-voorleggen', 'uitvoerder', invoer)).punten;
}
const gehoord = (...partijen: readonly ('gemeente' | 'om' | 'politie')[]) =>
  partijen.map((partij) => ({ partij, op: '2026-11-23', eens: true }));
const besluit = (
  id: string,
  punt: string,
  deel: Partial<Invoeren['correctie-beslissen']> = {},
): Invoeren['correctie-beslissen'] => ({
  id,
  register: 'weegploeg',
  punt,
  besluit: 'verbeterd',
  grond: 'feitelijk-onjuist',
  motivering: 'Het uittreksel laat de andere datum zien.',
  wordt: 'Geboren op 5 oktober 1991.',
  gehoord: gehoord('gemeente'),
  ...deel,
});
const plichten = async (wie: Wie) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ soort }) => soort.startsWith('correctie-'))
    .map(({ soort, nummer, uiterlijk, teLaat }) => [soort, nummer?.slice(0, 2), uiterlijk, teLaat]);

/** Every column of every table that can hold an id, a word or an envelope, as text and as hex. */
async function zoekOveral(woorden: readonly string[]): Promise<readonly string[]> {
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

test('van verzoek tot verbetering: voorleggen, horen, besluiten, antwoorden, uitvoeren en laten weten (V26-03)', async () => {
  const { dossier } = await brengIn(
    wereld,
    'politie',
    signaal({
      onderwerp: onderwerp({ voornaam: 'Wessel', achternaam: 'Vraagma', geboortedatum: '1991-05-10' }),
      grondslag: 'wpg-20',
      wpgRegime: '8',
      onderbouwing: { noodzaak: 'openbare orde' },
      mening: 'Onberekenbaar.',
    }),
  );
  const item = await itemsVan(dossier);
  const [naw, feit] = [item('naw'), item('signaal')];
  const id = await correctie('correctie', {
    betrokkene: { voornaam: 'Wessel', achternaam: 'Vraagma', geboortedatum: '1991-10-05' },
  });
  const verloop = async () => (await inzien(id)).mogelijkheden.map((een) => [een.handeling, een.weigeringen[0]?.reden]);
  assert.deepEqual((await verloop()).slice(-2), [
    ['correctie-voorleggen', undefined],
    ['correctie-beslissen', 'niets-te-beslissen'],
  ]);
  const [datum, mening] = await legVoor(id, dossier, [
    { gegeven: naw, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' },
    { gegeven: feit, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' },
  ]);
  assert.ok(datum !== undefined && mening !== undefined);
  assert.deepEqual(
    await wereld.weigert('correctie-voorleggen', 'uitvoerder', {
      id,
      register: 'weegploeg',
      dossier,
      punten: [{ gegeven: naw, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
    }),
    ['al-voorgelegd'],
  );
  // Who reads the file sees that it was asked, and by which number; not by whom or in which words.
  const bijPartij = (await wereld.lukt('weegdossier-inzien', 'politie', { id: dossier })).juistheid.verzoeken;
  assert.deepEqual(
    bijPartij.map(({ gegeven, gevraagd, besluit: genomen }) => [gegeven, gevraagd, genomen]).sort(),
    [
      [feit, 'verbeterd', null],
      [naw, 'verbeterd', null],
    ].sort(),
  );
  assert.deepEqual(await wereld.weigert('correctie-beslissen', 'uitvoerder', besluit(id, datum)), [
    'partij-niet-gehoord',
  ]);
  assert.deepEqual(
    await wereld.weigert(
      'correctie-beslissen',
      'uitvoerder',
      besluit(id, datum, { gehoord: gehoord('politie'), wordt: undefined }),
    ),
    ['nieuwe-woorden-ontbreken'],
  );
  assert.deepEqual(
    await wereld.weigert('correctie-beantwoorden', 'gemeente', {
      id,
      contact: 'Bureau, 06-1',
      verzondenOp: '2026-11-23',
    }),
    ['punten-onbeslist'],
  );
  const deel = { gehoord: gehoord('politie') };
  const { uitvoerenUiterlijk } = await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, datum, deel));
  assert.equal(uitvoerenUiterlijk, '2026-12-21');
  await wereld.lukt(
    'correctie-beslissen',
    'uitvoerder',
    besluit(id, mening, { ...deel, grond: 'niet-ter-zake-dienend', motivering: 'Een oordeel zonder belang.' }),
  );
  assert.deepEqual(await wereld.weigert('correctie-beslissen', 'uitvoerder', besluit(id, datum, deel)), [
    'niets-te-beslissen',
    'punt-besloten',
  ]);
  wereld.klok.zet('2026-11-24');
  const { document } = await wereld.lukt('correctiebrief-opmaken', 'gemeente', {
    id,
    contact: 'Bureau, 06-1',
    formaat: 'pdf',
  });
  assert.match(JSON.stringify(document), /Datum: 24 november 2026/);
  // Which items they are, as an overview would say, and what the first becomes; the second reads the same but for its kind.
  const welke = document.blocks.flatMap((blok) => (blok.kind === 'facts' ? [blok.items.slice(0, 5)] : []));
  for (const regels of welke) {
    assert.deepEqual(regels[0], ['Datum', '23 november 2026']);
    assert.deepEqual(regels[2], ['Afkomstig van', 'Politie, eenheid Waterland']);
    assert.deepEqual(regels[4], ['Wat er komt te staan', 'Geboren op 5 oktober 1991.']);
  }
  assert.equal(welke.length, 2);
  // The letter went after the decisions that it tells of, and carries the day on which it went.
  assert.deepEqual(
    await wereld.weigert('correctie-beantwoorden', 'gemeente', {
      id,
      contact: 'Bureau, 06-1',
      verzondenOp: '2026-11-22',
    }),
    ['verzenddag-ongeldig'],
  );
  await wereld.lukt('correctie-beantwoorden', 'gemeente', { id, contact: 'Bureau, 06-1', verzondenOp: '2026-11-23' });
  wereld.klok.zet('2026-11-23');
  const beantwoord = await inzien(id, 'om');
  assert.match(JSON.stringify(beantwoord.stappen.at(-1)?.inhoud.brief), /Datum: 23 november 2026/);
  // As a file it is the letter that went, whatever day it is made again.
  const weer = await wereld.lukt('inzagebrief-maken', 'om', { id, formaat: 'odt' });
  assert.match(JSON.stringify(weer.document), /Datum: 23 november 2026/);
  assert.equal(weer.bestandsnaam, `antwoord-${beantwoord.nummer}`);
  assert.equal(beantwoord.stand, 'beantwoord');
  const brief = beantwoord.stappen.at(-1)?.inhoud.brief;
  assert.match(JSON.stringify(brief), /onder a van het convenant[\s\S]*onder b van het convenant[\s\S]*zes weken/);
  assert.deepEqual(await plichten('uitvoerder'), [
    ['correctie-uitvoeren', 'W-', '2026-12-21', false],
    ['correctie-uitvoeren', 'W-', '2026-12-21', false],
  ]);

  // Carried out by the corrections there are; nothing of what was wrong is left in any table.
  const oud = await wereld.achter(
    `select encode(inhoud, 'hex') as envelop from weegploeg.gegeven where id = any ($1)`,
    [[naw, feit]],
  );
  const waarom = { aanleiding: 'verzoek', id: dossier } as const;
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    ...waarom,
    gegeven: naw,
    reden: 'feitelijk-onjuist',
    nieuw: { soort: 'naw', inhoud: { voornaam: 'Wessel', achternaam: 'Vraagma', geboortedatum: '1991-10-05' } },
  });
  assert.equal((await plichten('uitvoerder')).length, 1);
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    ...waarom,
    gegeven: feit,
    reden: 'niet-ter-zake-dienend',
    nieuw: {
      soort: 'signaal',
      inhoud: { gedraging: 'Schreef.', meldDatum: '2026-11-05', criteria: [1], afkomst: 'derde', onderbouwing: {} },
    },
  });
  assert.deepEqual(await plichten('uitvoerder'), []);
  assert.deepEqual(await zoekOveral([...oud.map(({ envelop }) => String(envelop)), 'nberekenbaar', '1991-05-10']), []);
  const { punten } = await inzien(id);
  assert.deepEqual(
    punten.map((punt) => [punt.uitgevoerdOp, punt.teDoen, punt.verwittigd.length, punt.verwittigd[0]?.op]),
    [
      ['2026-11-23', null, 3, '2026-11-23'],
      ['2026-11-23', null, 3, '2026-11-23'],
    ],
  );
  assert.equal(punten[0]?.wordt, 'Geboren op 5 oktober 1991.');
});

test('een besluit dat niet op tijd is uitgevoerd is te laat; de FG ziet dat, bij het nummer van het verzoek', async () => {
  const nu = await brengIn(wereld);
  const item = await itemsVan(nu.dossier);
  const id = await correctie();
  const [punt] = await legVoor(id, nu.dossier, [
    { gegeven: item('signaal'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' },
  ]);
  assert.ok(punt !== undefined);
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt, { besluit: 'verwijderd' }));
  assert.deepEqual(await plichten('fg'), []);
  wereld.klok.zet('2026-12-22');
  assert.deepEqual(await plichten('fg'), [['correctie-te-laat', 'V-', '2026-12-21', true]]);
  assert.deepEqual(await plichten('uitvoerder'), [['correctie-uitvoeren', 'W-', '2026-12-21', true]]);
  wereld.klok.zet('2026-11-23');
  // Others asked something else of the same item: one was decided on, one was not yet.
  const [gedaan, open] = [await correctie(), await correctie()];
  const gevraagd = [{ gegeven: item('signaal'), gevraagd: 'aangevuld' as const, aangevoerd: 'Het klopt niet.' }];
  const [eerder] = await legVoor(gedaan, nu.dossier, gevraagd);
  const [later] = await legVoor(open, nu.dossier, gevraagd);
  const aanvullen = { besluit: 'aangevuld', grond: 'onvolledig' } as const;
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(gedaan, eerder ?? '', aanvullen));
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', {
    id: nu.dossier,
    gegeven: item('signaal'),
    reden: 'feitelijk-onjuist',
    aanleiding: 'verzoek',
  });
  // What is gone is owed to nobody any more, also by what is decided of it afterwards.
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(open, later ?? '', aanvullen));
  assert.deepEqual(await plichten('uitvoerder'), []);
  wereld.klok.zet('2026-12-22');
  assert.deepEqual(await plichten('fg'), []);
  wereld.klok.zet('2026-11-23');
});

test('verzet: afschermen zolang het loopt, de kernpartijen beslissen, en bij afwijzing gaat het weer open', async () => {
  const { dossier } = await brengIn(wereld);
  const item = await itemsVan(dossier);
  const feit = item('signaal');
  const id = await correctie('verzet');
  const vraag = {
    id,
    register: 'weegploeg',
    dossier,
    punten: [{ gegeven: feit, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
  } as const;
  const zonderVondst = { ...vraagVan(vraag), tussentijds: 'afschermen' as const };
  assert.deepEqual(await wereld.weigert('correctie-voorleggen', 'uitvoerder', zonderVondst), ['vondst-niet-bevestigd']);
  await vindIn(wereld, id, dossier);
  assert.deepEqual(await wereld.weigert('correctie-voorleggen', 'uitvoerder', vraagVan(vraag)), [
    'beperking-niet-gewogen',
  ]);
  const [punt] = await legVoor(
    id,
    dossier,
    [{ gegeven: feit, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    { tussentijds: 'afschermen' },
  );
  assert.ok(punt !== undefined);
  // AVG 18(1)(d): shielded with the same act, and everybody who has it is told; nothing is left for a list of work.
  const waarom = { id: dossier, gegeven: feit, aanleiding: 'verzoek' } as const;
  assert.deepEqual(await plichten('uitvoerder'), []);
  const beeld = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.ok(!beeld.gegevens.some((een) => een.id === feit));
  assert.deepEqual(
    beeld.juistheid.correcties.map((een) => [een.gegeven, een.wijziging, een.aanleiding]),
    [[feit, 'afgeschermd', 'verzoek']],
  );
  assert.ok(beeld.juistheid.kennisgevingen.length > 0);
  assert.equal((await inzien(id)).punten[0]?.beperktOp, '2026-11-23');
  // AVG 18(2): who decides, and each party that is asked for its view, reads it there; the file, others and later days do not have it.
  const lees = { id: dossier, punt };
  for (const wie of ['uitvoerder', 'gemeente', 'om'] as const) {
    const { afgeschermd, inhoud } = await wereld.lukt('correctiepunt-inzien', wie, lees);
    assert.ok(afgeschermd && JSON.stringify(inhoud).includes('Verspreidde op 3 november'), wie);
  }
  const gezien = await wereld.achter(
    `select 1 from logboek.regel where handeling = 'correctiepunt-inzien' and nummers <> '{}'`,
  );
  assert.equal(gezien.length, 3);
  assert.notEqual((await wereld.doe('correctiepunt-inzien', 'rvdk', lees)).soort, 'gedaan');
  const afwijzing = { besluit: 'afgewezen', grond: undefined, motivering: 'Er is gevaar voor anderen.' } as const;
  const allen = gehoord('gemeente', 'om', 'politie');
  assert.deepEqual(
    await wereld.weigert('correctie-beslissen', 'uitvoerder', besluit(id, punt, { ...afwijzing, gehoord: allen })),
    ['kernpartijen-oneens'],
  );
  const verdeeld = allen.map((een) => ({ ...een, eens: een.partij !== 'om', tekst: 'Het onderzoek loopt.' }));
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt, { ...afwijzing, gehoord: verdeeld }));
  assert.deepEqual(await wereld.weigert('correctiepunt-inzien', 'om', lees), ['punt-besloten']);
  assert.equal((await inzien(id)).punten[0]?.teDoen, 'niet-meer-afgeschermd');
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', { ...waarom, reden: 'beperking-vervallen' });
  assert.deepEqual(await plichten('uitvoerder'), []);
  await wereld.lukt('correctie-beantwoorden', 'gemeente', { id, contact: 'Bureau, 06-1', verzondenOp: '2026-11-23' });
  assert.match(JSON.stringify((await inzien(id, 'politie')).stappen), /afgeschermd\. Dat houdt nu op/);
});

test('een heel dossier gaat alleen weg waar dat kan; wordt er toch weer gewogen, dan gaat het gegeven weg en houdt niets meer op', async () => {
  const wie = onderwerp({ voornaam: 'Hidde', achternaam: 'Weghaalstra' });
  const deel = {
    besluit: 'vernietigd',
    grond: 'in-strijd-met-voorschrift',
    gehoord: gehoord('gemeente', 'om', 'politie'),
  } as const;
  const { dossier } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: wie }));
  const feit = (await itemsVan(dossier))('signaal');
  const id = await correctie('verzet');
  const doorgaan = { tussentijds: 'doorgaan', reden: 'Het belang weegt zwaar.' } as const;
  const [punt] = await legVoor(
    id,
    dossier,
    [{ gegeven: feit, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    doorgaan,
  );
  assert.ok(punt !== undefined);
  const nu = async () => (await inzien(id)).punten.map(({ vernietigbaar, teDoen }) => [vernietigbaar, teDoen])[0];
  assert.deepEqual(await nu(), [true, null]);
  // While it is weighed, or once its case runs, it cannot go before its term, so nobody promises that.
  const { dossier: ander } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  const [elders] = await legVoor(
    id,
    ander,
    [{ gegeven: (await itemsVan(ander))('signaal'), gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    doorgaan,
  );
  assert.deepEqual(await wereld.weigert('correctie-beslissen', 'uitvoerder', besluit(id, elders ?? '', deel)), [
    'dossier-niet-te-vernietigen',
  ]);
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt, deel));
  assert.deepEqual(await nu(), [true, 'vernietigd']);
  await brengIn(wereld, 'om', signaalOm({ dossier, onderwerp: undefined }));
  assert.deepEqual(await nu(), [false, 'verwijderd']);
  const fout = { gegeven: feit, reden: 'in-strijd-met-voorschrift', aanleiding: 'verzoek' } as const;
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: dossier, ...fout });
  const { punten } = await inzien(id);
  assert.deepEqual([punten[0]?.uitgevoerdOp, punten[0]?.teDoen], ['2026-11-23', null]);
  assert.ok((punten[0]?.verwittigd.length ?? 0) > 0);
});
test('twee keer verzet tegen één gegeven: het gaat pas open na het laatste, en niet als het al om iets anders was afgeschermd', async () => {
  const wie = { voornaam: 'Durk', achternaam: 'Dubbelverzet', geboortedatum: '1986-06-17' };
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(wie) }));
  const item = await itemsVan(dossier);
  const [feit, naw] = [item('signaal'), item('naw')];
  const waarom = { id: dossier, aanleiding: 'verzoek' } as const;
  const schermAf = (gegeven: string) =>
    wereld.lukt('gegeven-afschermen', 'uitvoerder', { ...waarom, gegeven, reden: 'juistheid-betwist' });
  const opening = (gegeven: string) => ({ ...waarom, gegeven, reden: 'beperking-vervallen' as const });
  async function verzet() {
    const id = await correctie('verzet', { betrokkene: wie });
    await doorzoek(wereld, id);
    const deel = { tussentijds: 'afschermen' } as const;
    const punten = [feit, naw].map((gegeven) => ({
      gegeven,
      gevraagd: 'afgeschermd' as const,
      aangevoerd: 'Het klopt niet.',
    }));
    return { id, punten: await legVoor(id, dossier, punten, deel) };
  }
  const allen = gehoord('gemeente', 'om', 'politie');
  const wijsAf = (id: string, punt: string) =>
    wereld.lukt('correctie-beslissen', 'uitvoerder', {
      ...besluit(id, punt, { besluit: 'afgewezen', grond: undefined }),
      gehoord: allen.map((een) => ({ ...een, eens: false })),
    });
  const stand = async (id: string) =>
    (await inzien(id)).punten.map(({ gegeven, beperktOp, teDoen, uitgevoerdOp }) => [
      gegeven === feit ? 'feit' : 'naw',
      beperktOp !== null,
      teDoen,
      uitgevoerdOp !== null,
    ]);
  // The name was shielded before anybody objected; the signal because of the first, by the act that put it forward.
  await schermAf(naw);
  const beide = [
    ['feit', true, null, false],
    ['naw', true, null, false],
  ];
  const een = await verzet();
  assert.deepEqual(await stand(een.id), beide);
  const twee = await verzet();
  assert.deepEqual(await stand(twee.id), beide);
  for (const punt of een.punten) await wijsAf(een.id, punt);
  // Nothing opens by the first: the second still lies there, and nobody can.
  assert.deepEqual(
    (await stand(een.id)).map(([, beperkt, teDoen]) => [beperkt, teDoen]),
    [
      [false, null],
      [false, null],
    ],
  );
  assert.deepEqual(await wereld.weigert('afscherming-opheffen', 'uitvoerder', opening(feit)), ['ander-verzet-loopt']);
  for (const punt of twee.punten) await wijsAf(twee.id, punt);
  assert.deepEqual(await stand(twee.id), [
    ['feit', true, 'niet-meer-afgeschermd', false],
    ['naw', false, null, false],
  ]);
  // Granted while it is shielded, it is done at once.
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', opening(feit));
  const drie = await verzet();
  const toe = { besluit: 'afgeschermd', grond: 'juistheid-betwist', gehoord: allen } as const;
  for (const punt of drie.punten) await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(drie.id, punt, toe));
  assert.deepEqual(await stand(drie.id), [
    ['feit', true, null, true],
    ['naw', true, null, true],
  ]);
});
test('wie zijn verzet intrekt: wat besloten is wordt uitgevoerd, al het andere vervalt en gaat weer open', async () => {
  const { dossier } = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: onderwerp({ voornaam: 'Sjoukje', achternaam: 'Terugkrabbel' }) }),
  );
  const item = await itemsVan(dossier);
  const [naw, feit] = [item('naw'), item('signaal')];
  const id = await correctie('verzet');
  const punten = [naw, feit].map((gegeven) => ({
    gegeven,
    gevraagd: 'verwijderd' as const,
    aangevoerd: 'Het klopt niet.',
  }));
  const [besloten] = await legVoor(id, dossier, punten, { tussentijds: 'afschermen' });
  assert.ok(besloten !== undefined);
  const waarom = { id: dossier, gegeven: feit, aanleiding: 'verzoek' } as const;
  const deel = { besluit: 'verbeterd', gehoord: gehoord('gemeente', 'om', 'politie') } as const;
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, besloten, deel));
  const vragen = async () =>
    (await wereld.lukt('werkvoorraad-inzien', 'gemeente', {})).plichten.filter(
      (een) => een.dossier === dossier && een.soort === 'zienswijze-geven',
    ).length;
  assert.equal(await vragen(), 1);
  // Mended on the way: what was not decided lapses and is put to it anew; what is shielded stays so all the while.
  const { inhoud, ...was } = await inzien(id);
  await wereld.lukt('verzoek-herstellen', 'uitvoerder', {
    ...{ id, soort: 'verzet', weg: was.weg, hoedanigheid: was.hoedanigheid, ontvangenOp: was.ontvangenOp, ...inhoud },
    betrokkene: { ...inhoud.betrokkene, woonplaats: 'Waterhoek' },
    herstelreden: 'De woonplaats ontbrak.',
  });
  const standen = async () =>
    (await inzien(id)).punten.map((een) => [een.gegeven, een.besluit, een.teDoen, een.beperktOp !== null]);
  const verbeterd = [naw, 'verbeterd', 'verbeterd', true];
  assert.deepEqual(await standen(), [verbeterd, [feit, 'vervallen', 'niet-meer-afgeschermd', true]]);
  // What he said of it went with his request.
  const gezegd = `select gegeven from weegploeg.correctiepunt where besluit = 'vervallen' and aangevoerd is not null`;
  assert.deepEqual(await wereld.achter(gezegd), []);
  await legVoor(id, dossier, [{ gegeven: feit, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }], {
    tussentijds: 'afschermen',
  });
  assert.deepEqual(await standen(), [verbeterd, [feit, 'vervallen', null, true], [feit, null, null, true]]);

  await wereld.lukt('verzoek-intrekken', 'uitvoerder', { id, van: 'verzoeker', weg: 'brief', op: '2026-11-23' });
  const na = await inzien(id);
  assert.deepEqual(
    na.punten.map(({ gegeven, besluit: wat, teDoen, beslotenOp }) => [gegeven, wat, teDoen, beslotenOp]),
    [
      [naw, 'verbeterd', 'verbeterd', '2026-11-23'],
      [feit, 'vervallen', null, '2026-11-23'],
      [feit, 'vervallen', 'niet-meer-afgeschermd', '2026-11-23'],
    ],
  );
  assert.match(JSON.stringify(na.stappen.at(-1)?.inhoud.brief), /besluit genomen.*afgeschermd/);
  assert.equal(await vragen(), 0);
  assert.deepEqual(await plichten('uitvoerder'), [
    ['correctie-uitvoeren', 'W-', '2026-12-21', false],
    ['correctie-uitvoeren', 'W-', '2026-12-21', false],
  ]);
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', { ...waarom, reden: 'beperking-vervallen' });
  assert.equal((await inzien(id)).punten.at(-1)?.uitgevoerdOp, '2026-11-23');
  // Whoever has the item is told that it is open again.
  const verteld = await wereld.achter(
    `select k.partij from weegploeg.kennisgeving k join weegploeg.correctie c on c.id = k.correctie
     where c.gegeven = $1 and c.wijziging = 'niet-meer-afgeschermd'`,
    [feit],
  );
  assert.equal(verteld.length, 3);
  // What is to say something else opens first, and from then on only that is left.
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', { ...waarom, gegeven: naw, reden: 'beperking-vervallen' });
  assert.deepEqual((await standen())[0], [naw, 'verbeterd', 'verbeterd', false]);
  await wereld.lukt('gegeven-verbeteren', 'uitvoerder', {
    ...{ ...waarom, gegeven: naw, reden: 'feitelijk-onjuist' },
    nieuw: { soort: 'naw', inhoud: { voornaam: 'Sjoukje', achternaam: 'Terugkrabbel' } },
  });
  assert.deepEqual(await plichten('uitvoerder'), []);
});
const vraagVan = (vraag: {
  readonly id: string;
  readonly register: 'weegploeg';
  readonly dossier: string;
  readonly punten: readonly {
    readonly gegeven: string;
    readonly gevraagd: 'verwijderd';
    aangevoerd: 'Het klopt niet.';
  }[];
}) => ({ ...vraag, punten: [...vraag.punten] });

test('werd het kind zestien voor het besluit: wat besloten was wordt uitgevoerd, al het andere vervalt met het verzoek en gaat weer open', async () => {
  const kind = { voornaam: 'Mees', achternaam: 'Zestienstra', geboortedatum: '2010-12-01' };
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(kind) }));
  const item = await itemsVan(dossier);
  const [naw, feit] = [item('naw'), item('signaal')];
  const ouder = { hoedanigheid: 'ouder', verzoeker: { naam: 'Ouder', contact: 'K 1' }, betrokkene: kind } as const;
  const id = await correctie('verzet', ouder);
  const toets = {
    uitkomst: 'bevoegd',
    stuk: 'uittreksel-gezagsregister',
    stukVan: '2026-11-20',
    belangKind: true,
  } as const;
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', { id, ...toets });
  const gevraagd = [naw, feit].map((gegeven) => ({
    gegeven,
    gevraagd: 'verwijderd' as const,
    aangevoerd: 'Het klopt niet.',
  }));
  const [besloten] = await legVoor(id, dossier, gevraagd, { tussentijds: 'afschermen' });
  const waarom = { id: dossier, gegeven: feit, aanleiding: 'verzoek' } as const;
  const deel = { besluit: 'verbeterd', gehoord: gehoord('gemeente', 'om', 'politie') } as const;
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, besloten ?? '', deel));
  wereld.klok.zet('2026-12-02');
  const einde = { id, identiteitBlijftUit: false, verzondenOp: '2026-12-02' } as const;
  await wereld.lukt('verzoek-niet-behandelen', 'uitvoerder', einde);
  const na = await inzien(id);
  assert.deepEqual(
    na.punten.map(({ gegeven, besluit: wat, teDoen }) => [gegeven, wat, teDoen]),
    [
      [naw, 'verbeterd', 'verbeterd'],
      [feit, 'vervallen', 'niet-meer-afgeschermd'],
    ],
  );
  const { juistheid } = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.ok(juistheid.verzoeken.every(({ uwZienswijze }) => !uwZienswijze));
  await wereld.lukt('afscherming-opheffen', 'uitvoerder', { ...waarom, reden: 'beperking-vervallen' });
  // Nothing more is owed of it, so that it is not what keeps the request.
  assert.equal((await inzien(id)).punten[1]?.uitgevoerdOp, '2026-12-02');
  wereld.klok.zet('2026-11-23');
});
test('in de casus hoort ook de partij waar het gegeven vandaan kwam het, en de externe partner die het heeft', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const actie = gegevens.find(({ soort }) => soort === 'actie');
  assert.ok(actie !== undefined);
  const id = await correctie();
  const [punt] = await legVoor(
    id,
    casus,
    [{ gegeven: actie.id, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
    {
      register: 'casusoverleg',
    },
  );
  assert.ok(punt !== undefined);
  await wereld.lukt(
    'correctie-beslissen',
    'uitvoerder',
    besluit(id, punt, {
      register: 'casusoverleg',
      besluit: 'afgeschermd',
      grond: 'juistheid-betwist',
      gehoord: [{ partij: actie.bron.soort, op: '2026-11-23', eens: false }],
    }),
  );
  await wereld.lukt('casusgegeven-afschermen', 'uitvoerder', {
    id: casus,
    gegeven: actie.id,
    reden: 'juistheid-betwist',
    aanleiding: 'verzoek',
  });
  const [gedaan] = (await inzien(id)).punten;
  assert.ok(gedaan?.verwittigd.some(({ aan }) => aan === actie.bron.naam));
  assert.deepEqual([gedaan?.verwittigd.length, gedaan?.uitgevoerdOp], [6, '2026-11-23']);
});

test('niemand stemt voor op wat na een verzoek anders moet; een stem tegen maakt de weg vrij', async () => {
  const open = await brengTotVoorstel(wereld);
  const feit = (await itemsVan(open.dossier))('signaal');
  const id = await correctie('verzet');
  const punten = [{ gegeven: feit, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }];
  const [punt] = await legVoor(id, open.dossier, punten, { tussentijds: 'afschermen' });
  assert.ok(punt !== undefined);
  assert.deepEqual(await wereld.weigert('stemmen', 'gemeente', stem(open)), ['afscherming-wacht']);
  // What a vote holds up is due that same day, and from the next on also whoever supervises hears of it (AVG 18(1)(d)).
  assert.deepEqual((await plichten('uitvoerder'))[0], ['correctie-uitvoeren', 'W-', '2026-11-23', false]);
  assert.deepEqual(await plichten('fg'), []);
  wereld.klok.zet('2026-11-24');
  assert.deepEqual((await plichten('uitvoerder'))[0], ['correctie-uitvoeren', 'W-', '2026-11-23', true]);
  assert.deepEqual(await plichten('fg'), [['correctie-te-laat', 'V-', '2026-11-23', true]]);
  wereld.klok.zet('2026-11-23');
  const gegrond = { besluit: 'verwijderd', gehoord: gehoord('gemeente', 'om', 'politie') } as const;
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt, gegrond));
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    assert.deepEqual(await wereld.weigert('stemmen', wie, stem(open)), ['correctie-wacht'], wie);
  const weg = { id: open.dossier, gegeven: feit, reden: 'feitelijk-onjuist', aanleiding: 'verzoek' } as const;
  assert.deepEqual(await wereld.weigert('gegeven-verwijderen', 'uitvoerder', weg), ['stand-staat-niet-toe']);
  assert.equal((await wereld.lukt('stemmen', 'gemeente', stem(open, false))).stand, 'verworpen');
  const opnieuw = await voorstelInvoer(wereld, open.dossier);
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', opnieuw), ['correctie-wacht']);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', weg);
});

test('in een casus wacht op de correctie wat doorgaat naar anderen; wie de casus niet leest merkt er niets van', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.gemeente));
  const eruit = await stelDeelnameVoor(wereld, casus, 'deelnemer-verwijderen', wereld.partijen.om);
  const erbij = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const later = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.jeugdzorg);
  for (const wie of ['gemeente', 'politie'] as const)
    await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, later));
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const feit = gegevens.find(({ soort }) => soort === 'signaal');
  assert.ok(feit !== undefined);
  const id = await correctie();
  const punten = [{ gegeven: feit.id, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }];
  const [punt] = await legVoor(id, casus, punten, { register: 'casusoverleg' });
  assert.ok(punt !== undefined);
  const genomen = { register: 'casusoverleg', besluit: 'verwijderd', gehoord: gehoord('gemeente') } as const;
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt, genomen));
  const voor = casusstem(casus, erbij);
  assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', 'om', voor), ['correctie-wacht']);
  assert.equal((await stemEensgezind(wereld, casus, eruit)).stand, 'aangenomen');
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'om', voor)).stand, 'open');
  assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', 'gemeente', voor), ['correctie-wacht']);
  // The last vote of a party that reads nothing counts, and says nothing more; who was agreed on comes in when nothing waits.
  const laatste = await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, later));
  assert.deepEqual(laatste, { voorstel: later, stand: 'aangenomen', weigeringen: [] });
  const neemtDeel = async () => {
    await wereld.achter('update taken.taak set niet_voor = now() where object = $1', [casus]);
    await draagTaken(wereld);
    const { deelnemers } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
    return deelnemers.flatMap((een) => (een.id === wereld.partners.jeugdzorg ? [[een.vanaf, een.reden]] : []));
  };
  const taak = () =>
    wereld.achter('select stand, pogingen, fout from taken.taak where object = $1 and besluit = $2', [casus, later]);
  assert.deepEqual(await neemtDeel(), []);
  assert.deepEqual(await taak(), [{ stand: 'open', pogingen: 0, fout: 'correctie-wacht' }]);
  // What was consented to before, and a plan that external partners would read, wait as well.
  const vrij = { id: casus, doorverstrekking };
  assert.deepEqual(await wereld.weigert('doorverstrekken', 'uitvoerder', vrij), ['correctie-wacht']);
  const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'uitvoerder', { casus });
  assert.deepEqual(
    verstrekkingen[0]?.mogelijkheden.flatMap(({ weigeringen }) => weigeringen.map(({ reden }) => reden)),
    ['correctie-wacht'],
  );
  assert.deepEqual(await wereld.weigert('plan-vaststellen', 'uitvoerder', vaststelling(casus)), ['correctie-wacht']);
  const weg = { id: casus, gegeven: feit.id, reden: 'feitelijk-onjuist', aanleiding: 'verzoek' } as const;
  await wereld.lukt('casusgegeven-verwijderen', 'uitvoerder', weg);
  assert.deepEqual(await neemtDeel(), [['2026-11-23', 'De aanpak vraagt deelnemer-toevoegen.']]);
  assert.deepEqual(await taak(), [{ stand: 'gedaan', pogingen: 1, fout: null }]);
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  for (const wie of ['gemeente', 'politie'] as const) await wereld.lukt('casusbesluit-stemmen', wie, voor);
});

test('wat verzegeld is, een ander verband en wie geen uitvoerder is: niet te vinden', async () => {
  const id = await correctie();
  const { dossier, gegeven } = await brengVerzegeldIn(wereld);
  const invoer = {
    id,
    register: 'weegploeg',
    dossier,
    punten: [{ gegeven, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
  } as const;
  assert.equal((await wereld.doe('correctie-voorleggen', 'uitvoerder', vraagVan(invoer))).soort, 'niet-gevonden');
  const open = await brengIn(wereld);
  const ander = await wereld.maakAnder();
  const elders = { ...vraagVan(invoer), dossier: open.dossier, punten: [] };
  assert.equal((await ander.doe('correctie-voorleggen', 'uitvoerder', elders)).soort, 'niet-gevonden');
  assert.equal((await wereld.doe('correctie-voorleggen', 'gemeente', elders)).soort, 'geweigerd');
});

test('wie als melder in het dossier van een ander staat vraagt alleen over zijn eigen gegeven', async () => {
  const { dossier } = await brengIn(wereld);
  const item = await itemsVan(dossier);
  const id = await brengVerzoekIn(wereld, {
    soort: 'verzet',
    reden: 'Wil hier niet in staan.',
    betrokkene: { voornaam: 'Ria', achternaam: 'de Melder', geboortedatum: '1975-02-03' },
  });
  const vraag = (...wat: readonly string[]) => ({
    id,
    register: 'weegploeg' as const,
    dossier,
    punten: wat.map((gegeven) => ({ gegeven, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' })),
    tussentijds: 'afschermen' as const,
  });
  await doorzoek(wereld, id);
  assert.deepEqual(await wereld.weigert('correctie-voorleggen', 'uitvoerder', vraag(item('melder'), item('signaal'))), [
    'gegeven-van-ander',
  ]);
  await wereld.lukt('correctie-voorleggen', 'uitvoerder', vraag(item('melder')));
  // And of a file of one's own it is the other way round: a letter about it would tell that there is a reporter.
  const eigen = await correctie('verzet');
  await vindIn(wereld, eigen, dossier);
  assert.deepEqual(
    await wereld.weigert('correctie-voorleggen', 'uitvoerder', { ...vraag(item('melder'), item('naw')), id: eigen }),
    ['gegeven-van-ander'],
  );
});

test('wie in een dossier staat krijgt een besluit, of een reden; over een gegeven dat van een ander blijkt beslist niemand', async () => {
  const wie = { voornaam: 'Bavo', achternaam: 'Zelfstra', geboortedatum: '1980-02-03' };
  const vanAnder = signaalOm({ onderwerp: onderwerp({ voornaam: 'Berend', achternaam: 'Ander' }) });
  const ander = await brengIn(wereld, 'om', vanAnder);
  const eigen = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(wie) }));
  const samen = { id: ander.dossier, ander: eigen.dossier, reden: 'Eén persoon.' };
  await wereld.lukt('dossiers-samenvoegen', 'om', samen);
  const id = await correctie('correctie', { betrokkene: wie });
  await doorzoek(wereld, id, { zonder: 'verzoeken' });
  const brief = { id, contact: 'Bureau, 06-1', verzondenOp: '2026-11-23' } as const;
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'om', brief), ['nog-niets-voorgelegd']);
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'om', { ...brief, neutraal: true }), [
    'weigergrond-ontbreekt',
    'weging-ontbreekt',
  ]);
  const gevraagd = [eigen, ander].map(({ gegeven }) => ({
    gegeven,
    gevraagd: 'verwijderd' as const,
    aangevoerd: 'Het klopt niet.',
  }));
  const invoer = { id, register: 'weegploeg', dossier: ander.dossier, punten: gevraagd } as const;
  const { punten } = await wereld.lukt('correctie-voorleggen', 'uitvoerder', { ...invoer, punten: [...gevraagd] });
  const { samenvoegingen } = await wereld.lukt('weegdossier-inzien', 'om', { id: ander.dossier });
  const uiteen = { id: ander.dossier, samenvoeging: samenvoegingen[0]?.id ?? '', reden: 'Het zijn er twee.' };
  await wereld.lukt('samenvoeging-ongedaan-maken', 'om', uiteen);
  for (const [plek, partij] of (['gemeente', 'om'] as const).entries())
    assert.deepEqual(
      await wereld.weigert(
        'correctie-beslissen',
        'uitvoerder',
        besluit(id, punten[plek] ?? '', { besluit: 'verwijderd', gehoord: gehoord(partij) }),
      ),
      ['vondst-niet-bevestigd'],
    );
  for (const { id: vondst, dossier } of (await inzien(id)).vondsten.filter(({ oordeel }) => oordeel === 'open')) {
    const oordeel = dossier === eigen.dossier ? 'bevestigd' : 'verworpen';
    await wereld.lukt('vondst-beoordelen', 'uitvoerder', { id, vondst, oordeel, reden: 'Opnieuw bekeken.' });
  }
  assert.deepEqual(
    (await inzien(id)).punten.map(({ gegeven }) => gegeven),
    [eigen.gegeven],
  );
  const over = besluit(id, punten[0] ?? '', { besluit: 'verwijderd' });
  await wereld.lukt('correctie-beslissen', 'uitvoerder', over);
  await wereld.lukt('correctie-beantwoorden', 'om', brief);
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', {
    ...{ id: eigen.dossier, gegeven: eigen.gegeven, reden: 'feitelijk-onjuist', aanleiding: 'verzoek' },
  });
});

test('wie antwoordt kiest een kernpartij: wie er niet is, over wie wij zwijgen en over wie wij spreken, de uitvoerder ziet alles gelijk', async () => {
  const antwoord = (id: string) => ({ id, contact: 'Bureau, 06-1', verzondenOp: '2026-11-23' });
  const [niets, stil] = [await correctie(), await correctie()];
  assert.equal((await wereld.doe('correctie-beantwoorden', 'gemeente', antwoord(niets))).soort, 'niet-gevonden');
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id: niets });
  assert.ok((await wereld.weigert('correctie-beantwoorden', 'gemeente', antwoord(niets))).includes('niet-gezocht'));
  await doorzoek(wereld, niets, { zonder: 'verzoeken' });
  assert.equal((await wereld.doe('correctie-beantwoorden', 'uitvoerder', antwoord(niets))).soort, 'geweigerd');
  await wereld.lukt('correctie-beantwoorden', 'gemeente', antwoord(niets));
  // His file and his case were found: an answer without an item of either is a choice, with its ground.
  const { casus } = await brengTotCasus(wereld);
  await vindIn(wereld, stil, casus, 'casusoverleg');
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'gemeente', antwoord(stil)), [
    'nog-niets-voorgelegd',
  ]);
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const feit = gegevens.find(({ soort }) => soort === 'signaal');
  assert.ok(feit !== undefined);
  const punten = [{ gegeven: feit.id, gevraagd: 'verbeterd' as const, aangevoerd: 'Het klopt niet.' }];
  const [punt] = await legVoor(stil, casus, punten, { register: 'casusoverleg' });
  assert.ok(punt !== undefined);
  // A core party counts the items of a case also when its member is in the weegploeg only.
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'om', antwoord(stil)), ['punten-onbeslist']);
  // The item that it was copied from goes along.
  for (const { id, register } of (await inzien(stil)).punten)
    await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(stil, id, { register }));
  const open = await wereld.lukt('correctiebrief-opmaken', 'om', { ...zonderDag(antwoord(stil)), formaat: 'pdf' });
  assert.match(JSON.stringify(open.document), /In het dossier van het casusoverleg[\s\S]*Het uittreksel/);
  const zwijg = { ...antwoord(stil), neutraal: true };
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'om', zwijg), [
    'weigergrond-ontbreekt',
    'weging-ontbreekt',
  ]);
  const weging = 'Het informeren is uitgesteld.';
  // Who answers reads the letter first; looking records nothing, and is not for the uitvoerder.
  const bekijk = { ...zonderDag(zwijg), gronden: ['b' as const] };
  assert.deepEqual(await wereld.weigert('correctiebrief-bekijken', 'om', zonderDag(zwijg)), ['weigergrond-ontbreekt']);
  assert.deepEqual(await wereld.weigert('correctiebrief-bekijken', 'uitvoerder', bekijk), ['niet-bevoegd']);
  const vooraf = await wereld.lukt('correctiebrief-bekijken', 'om', bekijk);
  assert.equal((await inzien(stil, 'om')).stand, 'open');
  await wereld.lukt('correctie-beantwoorden', 'om', { ...zwijg, gronden: ['b'], weging });
  assert.deepEqual((await inzien(stil, 'om')).stappen.at(-1)?.inhoud.brief, vooraf.brief);
  const brieven = await Promise.all(
    [niets, stil].map(async (id) => {
      const { nummer, stappen } = await inzien(id, 'politie');
      return JSON.stringify(stappen.at(-1)?.inhoud.brief).replaceAll(nummer, 'V');
    }),
  );
  assert.equal(brieven[0], brieven[1]);
  const stap = (await inzien(stil, 'gemeente')).stappen.at(-1)?.inhoud;
  assert.deepEqual([stap?.gronden, stap?.tekst], [['b'], weging]);
  // Which of the letters went, and why, the uitvoerder does not see: only that there was an answer.
  for (const id of [niets, stil]) {
    const gezien = await inzien(id);
    assert.equal(gezien.stand, 'beantwoord');
    assert.doesNotMatch(JSON.stringify(gezien), /uitgesteld|Wij bevestigen niet/);
    assert.equal((await wereld.doe('verzoekbrief-maken', 'uitvoerder', { id, formaat: 'pdf' })).soort, 'geweigerd');
  }
});
const zonderDag = <W extends { readonly verzondenOp: string }>({ verzondenOp: _, ...rest }: W) => rest;
