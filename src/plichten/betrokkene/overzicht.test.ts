// The overview of one full dossier, live and from the archive: the same items with the same words, day and source.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveer } from '../../../test/proefarchief.ts';
import { brengVolDossier } from '../../../test/proefoverzicht.ts';
import { brengVerzoekIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { wordtVerteld } from '../../dossiers/inzagetabel.ts';
import { inzagetabellen } from '../../dossiers/inzagetabellen.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const persoon = { voornaam: 'Marijn', achternaam: 'Volledig-Overzicht', geboortedatum: '1991-03-08' };
const lees = (wie: Wie, id: string) => wereld.lukt('verzoek-inzien', wie, { id });

async function doorzoek(id: string): Promise<void> {
  for (const wie of ['uitvoerder', 'politie'] as const) {
    await wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [] });
    for (const { id: vondst } of (await lees(wie, id)).vondsten.filter(({ uwOordeel }) => uwOordeel))
      await wereld.lukt('vondst-beoordelen', wie, { id, vondst, oordeel: 'bevestigd', reden: 'Zelfde persoon.' });
  }
}

/** Takes over what is proposed, for whatever this one may decide. */
async function beslis(wie: Wie, id: string): Promise<void> {
  const keuzes = (await lees(wie, id)).stukken
    .filter(({ uwBesluit, besluit }) => uwBesluit && besluit === null)
    .map(({ id: stuk, voorstel, voorstelgrond }) => ({
      ...{ stuk, besluit: voorstel },
      ...(voorstelgrond === null ? {} : { grond: voorstelgrond, reden: 'Zo is het voorgesteld.' }),
      ...(voorstel === 'inkorten' ? { tekst: 'Wat hiervan over hem gaat.' } : {}),
    }));
  if (keuzes.length > 0) await wereld.lukt('inzagestukken-beoordelen', wie, { id, keuzes });
}

const overInformeren = ({ soort }: { readonly soort: string }) => soort.startsWith('informeer');

test('levend en uit het archief vertelt een dossier hetzelfde; over informeren alleen aan de kernpartijen', async () => {
  const { dossier, casus } = await brengVolDossier(wereld, persoon);
  const levend = await brengVerzoekIn(wereld, { betrokkene: persoon });
  await doorzoek(levend);
  // What was said of informing comes along when a core party decides, and is for the core parties (art. 11).
  assert.ok(!(await lees('om', levend)).stukken.some(overInformeren));
  await beslis('uitvoerder', levend);
  await beslis('gemeente', levend);
  const eerste = (await lees('om', levend)).stukken;
  const gezegd = eerste.filter(overInformeren);
  assert.deepEqual(
    gezegd.map(({ soort, voorstel, beslist }) => `${soort} ${voorstel} ${beslist}`).sort(),
    [
      ...['informeerbesluit tonen kernpartij', 'informeerbesluit weglaten kernpartij'],
      'informeerbesluit weglaten kernpartij',
      ...['gemeente', 'gemeente', 'om', 'om', 'politie', 'politie'].map((wie) => `informeeroordeel weglaten ${wie}`),
    ].sort(),
  );
  assert.ok(!(await lees('uitvoerder', levend)).stukken.some(overInformeren));
  for (const wie of ['gemeente', 'om', 'politie'] as const) await beslis(wie, levend);
  const { uitkomst } = await wereld.lukt('inzage-verlenen', 'gemeente', {
    ...{ id: levend, naam: 'M. Volledig', adres: 'Kade 1\nWaterhoek', contact: 'Bureau, 06-1' },
    // What the parties thought of informing stays out on a ground of lid 4.
    ...{ weging: 'Minder weglaten kan niet.', motivering: 'Overleg moet in vertrouwen kunnen.' },
  });
  assert.equal(uitkomst, 'gedeeltelijk');
  const brief = await wereld.lukt('inzagebrief-maken', 'om', { id: levend, formaat: 'pdf' });
  assert.match(JSON.stringify(brief.document), /Wij schreven over het gebruik van deze gegevens op 23 november 2026/);
  const gezien = await lees('uitvoerder', levend);
  assert.deepEqual([gezien.stand, gezien.stappen.some(({ soort }) => soort === 'beantwoord')], ['beantwoord', false]);
  assert.doesNotMatch(JSON.stringify(gezien), /Wij schreven|informe|gedeeltelijk/i);
  assert.deepEqual(await wereld.weigert('inzagebrief-maken', 'uitvoerder', { id: levend, formaat: 'pdf' }), [
    'niet-bevoegd',
  ]);

  await archiveer(wereld, casus);
  await archiveer(wereld, dossier);
  const oud = await brengVerzoekIn(wereld, { betrokkene: persoon });
  await doorzoek(oud);
  // That he asked before is told too, and is no part of either file.
  const tweede = (await lees('om', oud)).stukken.filter(({ register }) => register !== 'verzoeken');
  const kern = (stukken: typeof eerste) =>
    stukken
      .map(({ soort, dag, herkomst, grondslag, voorstel, voorstelgrond, regels, ontvangers }) =>
        JSON.stringify({ soort, dag, herkomst, grondslag, voorstel, voorstelgrond, regels, ontvangers }),
      )
      .sort();
  assert.deepEqual(kern(tweede), kern(eerste));
  // Words about two people are never proposed as they are (AVG 15 lid 4).
  const voorgesteld = (soort: string) =>
    eerste.filter((stuk) => stuk.soort === soort).map(({ voorstel, voorstelgrond }) => `${voorstel} ${voorstelgrond}`);
  assert.deepEqual(voorgesteld('samenvoeging'), ['inkorten andere-personen']);
  // Everything that was said is in it, and no official by name.
  const alles = JSON.stringify(eerste.map(({ herkomst, regels, ontvangers }) => [herkomst, regels, ontvangers]));
  for (const woorden of [
    ...['te weinig grond', 'De signalen zijn niet zwaar genoeg.', 'De melder vergiste zich.', 'een en dezelfde'],
    ...[
      'Niet meer nodig.',
      'Alles klopt nog.',
      'Sprak met een ronselaar.',
      'behandelt betrokkene',
      'De school hoeft niet.',
    ],
    ...[
      'Alle deelnemers stemmen in.',
      '2027-03-01',
      'De wachtlijst is lang.',
      'Hij gaat naar school.',
      'Het plan loopt.',
    ],
    ...['Hij komt op alle afspraken.', 'wie er komt', 'Deelt pamfletten uit.', 'De intake is geweest.', 'afschalen'],
    ...['De maatregelen zijn klaar.', 'Het doel is bereikt.', 'Zonder dit is het risico niet te wegen.', 'Een verhoor'],
  ])
    assert.ok(alles.includes(woorden), woorden);
  assert.doesNotMatch(
    alles,
    /@|mr\. (?:Opsporing|Noor Terpstra)|Functionaris tweetien|Willemien|[0-9a-f]{8}-[0-9a-f]{4}-4/,
  );
});

/** Places, counters and officials: they say nothing of a person. */
const zwijgend = new Set([
  ...['id', 'samenwerkingsverband', 'dossier', 'casus', 'volgorde', 'verzegeld', 'door', 'functionaris', 'handeling'],
  ...[
    'bij',
    'vervangt',
    'gegevens',
    'volgordes',
    'vragen',
    'voorstellen',
    'van',
    'naar',
    'plan',
    'lijn',
    'vergadering',
  ],
]);
const zwijgt: Readonly<Record<string, readonly string[]>> = {
  // Told in other words: ground and source stand with every item, a wish in its content.
  gegeven: ['bron', 'grondslag', 'soort', 'ingebracht_op', 'ingebracht_door', 'wens_op', 'heropend_van'],
  voorstel: ['partij', 'vereist', 'ingediend_op', 'ingediend_door'],
  stem: ['partijsoort', 'gestemd_op'],
  informatievraag: ['antwoord', 'ronde', 'gevraagd_op', 'gevraagd_door'],
  intrekking: ['partij', 'ingetrokken_op', 'ingetrokken_door', 'telde_vanaf'],
  samenvoeging: [
    ...['op', 'stand_van', 'stand_naar', 'ongedaan_door', 'intrekkingen', 'intrekking_vanaf', 'intrekking_volgordes'],
  ],
  heropening: ['opgedragen_op'],
  informeeroordeel: ['op', 'partijsoort', 'uitkomst'],
  informeerbesluit: ['op', 'uitkomst'],
  geadresseerde: ['besluit', 'brief', 'soorten', 'sleutels'],
  agendapunt: ['behandeld_op', 'aanwezig'],
  controle: ['op', 'bekeken', 'aan_te_passen'],
  correctie: ['op', 'gegeven', 'bron', 'sinds', 'beperkt', 'partners', 'in_woorden'],
  correctiepunt: [
    'verzoek',
    'nummer',
    'gegeven',
    'bron',
    'voorgelegd_op',
    'besloten_door',
    'beperken',
    'beperkt',
    'zienswijze_uiterlijk',
    // What is shielded is told with the row that it shields.
    ...['bewaard', 'item', 'blijft_afgeschermd'],
  ],
  correctiezienswijze: ['punt', 'partij', 'op'],
  vrijgave: ['gegeven', 'vrijgegeven_door', 'beveiligingsplan'],
  advies: ['vraag', 'antwoord', 'gevraagd_op'],
  afsluitadvies: ['partij', 'geadviseerd_op', 'geadviseerd_door'],
  doorverstrekking: ['partij', 'voorstel', 'verstrekt_door', 'geheimhouding_op', 'ingetrokken_door'],
  maatregel: ['gegeven', 'nummer'],
  monitoring: ['gegeven', 'gehouden_op', 'gepland_door'],
  plan: ['vastgesteld_op', 'vastgesteld_door', 'opgesteld_op', 'opgesteld_door'],
  verstrekking: ['gegeven'],
  voortgang: ['gegeven', 'maatregel', 'monitoring'],
};

test('van elke tabel en elke kolom van een register is bepaald of het overzicht haar vertelt, en waarom niet', async () => {
  const rijen = await wereld.achter(
    `select table_schema as register, table_name as tabel, column_name as kolom from information_schema.columns
     where table_schema in ('weegploeg', 'casusoverleg')
       and table_name not in ('teller', 'vergadering', 'vergaderteller') order by 1, 2, 3`,
  );
  for (const { register, tabel, kolom } of rijen) {
    const wat = inzagetabellen[register === 'weegploeg' ? 'weegploeg' : 'casusoverleg'][tabel];
    assert.ok(wat, `${register}.${tabel}`);
    if (wordtVerteld(wat))
      assert.ok(
        [wat.enveloppen, wat.kolommen].some((verteld) => Object.hasOwn(verteld, kolom)) !==
          (zwijgend.has(kolom) || (zwijgt[tabel]?.includes(kolom) ?? false)),
        `${register}.${tabel}.${kolom}`,
      );
    else assert.ok(wat.waarom.length > 20);
  }
});
