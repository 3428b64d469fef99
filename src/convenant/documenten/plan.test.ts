// The words of a plan on paper: everything of the plan, the duty of its reader, and nothing that the plan did not hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanVorm } from '../vormen/casusoverleg.ts';
import { documentAntwoord, documenttalen } from '../vormen/document.ts';
import { type Plandocument, planbestandsnaam, plandocument } from './plan.ts';
import { planteksten } from './planteksten.ts';

const id = '00000000-0000-4000-8000-000000000001';
type Maatregel = PlanVorm['maatregelen'][number];

const maatregel = (anders: Partial<Maatregel> = {}): Maatregel => ({
  id,
  lijn: id,
  nummer: 1,
  eigenaar: { id, naam: 'Gemeente Waterhoek', extern: false, soort: 'gemeente' },
  uiterlijk: '2027-02-01',
  afgesproken: '2027-02-01',
  stand: 'lopend',
  geslotenOp: null,
  inhoud: { omschrijving: 'Gesprek.', verantwoordelijke: 'teamleider', verwachtResultaat: 'Weer naar school.' },
  ...anders,
});

const feiten = (plan: Partial<PlanVorm> = {}, anders: Partial<Plandocument> = {}): Plandocument => ({
  plan: {
    casus: id,
    casusnummer: 'C-2026-0001',
    plan: id,
    versie: 2,
    stand: 'vastgesteld',
    doelen: ['b', 'f'],
    doelomschrijving: 'Terug naar school.',
    wensAchterblijver: null,
    verblijfToelichting: null,
    opgesteldOp: '2026-11-01',
    vastgesteldOp: '2026-11-10',
    maatregelen: [maatregel()],
    ...plan,
  },
  geldend: 2,
  samenwerkingsverband: 'Verband Waterhoek',
  voor: 'GGZ Waterland',
  extern: false,
  ontvangen: [],
  vandaag: '2026-11-25',
  ...anders,
});

const rijen = (document: ReturnType<typeof plandocument>) =>
  document.blocks.flatMap((blok) => (blok.kind === 'table' ? blok.rows : []));
const tekstVan = (wat: Plandocument, taal: 'nl' | 'en' = 'nl') => JSON.stringify(plandocument(wat, taal).blocks);

test('het hele plan staat erin, in beide talen, en past in het antwoord van een handeling', () => {
  for (const taal of documenttalen) {
    const document = plandocument(feiten(), taal);
    const bestandsnaam = planbestandsnaam(feiten().plan, taal);
    assert.ok(documentAntwoord.safeParse({ formaat: 'odt', bestandsnaam, document }).success);
    assert.equal(document.language, taal);
    const alles = JSON.stringify(document.blocks);
    for (const deel of ['Terug naar school.', 'Gesprek.', 'Weer naar school.', 'teamleider', 'Gemeente Waterhoek'])
      assert.ok(alles.includes(deel), `${taal}: ${deel}`);
  }
  assert.match(tekstVan(feiten()), /b\. gedragsverandering stimuleren.*f\. hulp bieden/);
  assert.match(tekstVan(feiten(), 'en'), /1 February 2027/);
  assert.match(tekstVan(feiten()), /Afschrift gemaakt op","25 november 2026".*Afschrift voor","GGZ Waterland/);
  assert.doesNotMatch(tekstVan(feiten({}, { voor: undefined })), /Afschrift voor/);
  assert.doesNotMatch(tekstVan(feiten({ vastgesteldOp: null })), /Vastgesteld op/);
});

test('titel, kenmerk en bestandsnaam zijn nummer en versie', () => {
  const { title, reference } = plandocument(feiten(), 'nl');
  assert.deepEqual([title, reference], ['Plan van aanpak C-2026-0001, versie 2', 'C-2026-0001, versie 2']);
  assert.equal(planbestandsnaam(feiten().plan, 'nl'), 'C-2026-0001-versie-2');
  assert.equal(planbestandsnaam(feiten().plan, 'en'), 'C-2026-0001-version-2');
});

test('elke lezer leest zijn eigen plicht tot geheimhouding', () => {
  for (const taal of documenttalen) {
    const { deelnemer, extern } = planteksten[taal].geheim;
    assert.ok(tekstVan(feiten(), taal).includes(deelnemer) && !tekstVan(feiten(), taal).includes(extern));
    const buiten = tekstVan(feiten({}, { extern: true }), taal);
    assert.ok(buiten.includes(extern) && !buiten.includes(deelnemer));
  }
});

test('een versie die niet meer geldt zegt dat, en haar dagen lopen niet meer', () => {
  const teLaat = { maatregelen: [maatregel({ uiterlijk: '2026-11-24' })] };
  assert.doesNotMatch(tekstVan(feiten()), /Eerdere versie/);
  assert.equal(rijen(plandocument(feiten(teLaat), 'nl'))[0]?.[4], 'Loopt; de uiterste dag is voorbij');
  const eerder = plandocument(feiten(teLaat, { geldend: 3 }), 'nl');
  assert.match(JSON.stringify(eerder.blocks), /nu geldt versie 3/);
  assert.equal(rijen(eerder)[0]?.[4], 'Loopt');
});

test('stand en dagen van een maatregel', () => {
  const [vandaag, gesloten, verlengd] = rijen(
    plandocument(
      feiten({
        maatregelen: [
          maatregel({ uiterlijk: '2026-11-25', afgesproken: '2026-11-25' }),
          maatregel({ nummer: 2, stand: 'afgerond', geslotenOp: '2026-11-20', uiterlijk: '2026-11-01' }),
          maatregel({
            nummer: 3,
            uiterlijk: '2027-03-01',
            eigenaar: { id, naam: 'GGZ Waterland', extern: true, soort: null },
          }),
        ],
      }),
      'nl',
    ),
  );
  assert.deepEqual(vandaag?.slice(3), ['25 november 2026', 'Loopt']);
  assert.equal(gesloten?.[4], 'Afgerond op 20 november 2026');
  assert.deepEqual(verlengd?.slice(2, 4), [
    'GGZ Waterland (externe partner)\nteamleider',
    '1 maart 2027\n(eerst 1 februari 2027)',
  ]);
});

test('wens en verblijf staan erin als het plan ze heeft', () => {
  assert.doesNotMatch(tekstVan(feiten()), /om hulp|Toelichting op het verblijf/);
  const met = tekstVan(feiten({ wensAchterblijver: '2026-10-01', verblijfToelichting: 'Soms in Gent.' }));
  assert.match(met, /vroegen op 1 oktober 2026 om hulp.*Toelichting op het verblijf.*Soms in Gent/);
});

test('wat een partner kreeg staat er woordelijk in, elk met zijn dag', () => {
  const naw = {
    achternaam: 'Berg',
    voornaam: 'Ada',
    voorletters: 'A.',
    woonplaats: 'Waterhoek',
    geboortedatum: '2001-02-03',
  };
  const ontvangen: Plandocument['ontvangen'] = [
    { verstrektOp: '2026-11-12', versie: { vorm: 'woorden', tekst: 'In eigen woorden.' } },
    { verstrektOp: '2026-11-12', versie: { vorm: 'naw', naw } },
    { verstrektOp: '2026-11-13', versie: { vorm: 'signaal', gedraging: 'Riep iets.', gedragingDatum: '2026-10' } },
    { verstrektOp: '2026-11-13', versie: { vorm: 'signaal', gedraging: 'Zei iets.' } },
    { verstrektOp: '2026-11-14', versie: { vorm: 'inbrenger', partij: 'Politie', contact: 'bureau' } },
    { verstrektOp: '2026-11-14', versie: { vorm: 'persoon', naw: { achternaam: 'Dal' }, rol: 'zus' } },
  ];
  const tekst = tekstVan(feiten({}, { extern: true, ontvangen }));
  for (const deel of [
    'Gegeven 1, verstrekt op 12 november 2026',
    'In eigen woorden.',
    '["Naam","Ada Berg"],["Voorletters","A."],["Geboortedatum","3 februari 2001"],["Adres","Waterhoek"]',
    '["Wanneer","oktober 2026"],["Gedraging","Riep iets."]',
    '["Wanneer","onbekend"],["Gedraging","Zei iets."]',
    'Gegeven 5, verstrekt op 14 november 2026',
    '["Ingebracht door","Politie"],["Contact","bureau"]',
    '["Naam","Dal"],["Rol","zus"]',
  ])
    assert.ok(tekst.includes(deel), deel);
  assert.doesNotMatch(tekstVan(feiten()), /aan u zijn verstrekt/);
});
