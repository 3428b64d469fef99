// Test of what requests of data subjects ask of whom: each with its last day and clause.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { Optreden } from './feiten.ts';
import type { Beslisser } from './inzage.ts';
import { verzoekfeiten } from './regeltoets.ts';
import type { Kernpartij } from './rollen.ts';
import { weekVoor } from './termijnen.ts';
import type { Verzoekfeiten, Zoekstand } from './verzoeken.ts';
import {
  geenWerk,
  plichtenOverGrens,
  plichtenVanArchiefpunt,
  plichtenVanStukken,
  plichtenVanVerzoek,
  plichtenVanVerzoekKernpartij,
  plichtVanPunt,
  plichtVanToezicht,
  type Verzoekwerk,
  wachtTot,
} from './verzoekplichten.ts';

const niets: Zoekstand = { registers: false, archief: false, wacht: false };
const dossier = { dossier: '8c2f9f0e-3c1a-4f0e-9a53-0d3c0e9c2b11', nummer: 'W-2026-0007' };

test('een open verzoek vraagt van de uitvoerder één ding tegelijk: wie vraagt, zoeken, beoordelen, voorleggen, wachten, beslissen', () => {
  const verzoek = { dossier: dossier.dossier, nummer: 'V-2026-0001' };
  const dagen = (feiten: Partial<Verzoekfeiten>, werk: Partial<Verzoekwerk> = {}, nieuw = niets) =>
    plichtenVanVerzoek(verzoek, { ...verzoekfeiten, ...feiten }, nieuw, { ...geenWerk, ...werk });
  const vraagt = (...wat: Parameters<typeof dagen>) =>
    dagen(...wat).map(({ soort, uiterlijk, teLaat }) => {
      assert.equal(uiterlijk, verzoekfeiten.uiterlijk);
      assert.equal(teLaat, false);
      return soort;
    });
  assert.deepEqual(vraagt({}), ['identiteit-vaststellen']);
  assert.deepEqual(vraagt({ hoedanigheid: 'mentor' }), ['identiteit-vaststellen', 'vertegenwoordiger-toetsen']);
  const bekend = { identiteitOp: '2026-11-20' };
  assert.deepEqual(vraagt(bekend), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt({ ...bekend, hoedanigheid: 'mentor' }), ['vertegenwoordiger-toetsen']);
  // Nothing found or all decided: a core party answers, and who waits for it sees until when.
  const gezocht = { ...bekend, doorzochtOp: '2026-11-21' };
  assert.deepEqual(vraagt(gezocht), ['antwoord-verwacht']);
  const iets = { ...niets, registers: true };
  assert.deepEqual(vraagt(gezocht, {}, iets), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt({ doorzochtOp: '2026-11-21' }, {}, iets), ['identiteit-vaststellen']);
  // That somebody may not ask this is the uitvoerder's own answer.
  assert.deepEqual(vraagt({ hoedanigheid: 'derde' }), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt({ ...gezocht, stand: 'beantwoord' }), []);

  // Finds of others are not hers to judge.
  const vondsten = { openVondsten: 2, eigenVondsten: 1, bevestigd: true };
  assert.deepEqual(vraagt(gezocht, vondsten), ['vondsten-beoordelen']);
  assert.deepEqual(vraagt(gezocht, vondsten, iets), ['verzoek-doorzoeken', 'vondsten-beoordelen']);
  assert.deepEqual(vraagt(bekend, vondsten), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt(gezocht, { openVondsten: 1 }), ['antwoord-verwacht']);
  // The items of an overview have a duty of their own, and of these the answer is not waited for.
  assert.deepEqual(vraagt(gezocht, { bevestigd: true, openStukken: 1 }), []);

  const correctie = { ...gezocht, soort: 'correctie' } as const;
  assert.deepEqual(vraagt(correctie, { bevestigd: true, openStukken: 1 }), ['correctie-voorleggen']);
  assert.deepEqual(vraagt(correctie), ['antwoord-verwacht']);
  assert.deepEqual(vraagt(correctie, { bevestigd: true, punten: 2 }), ['antwoord-verwacht']);
  const wachten = (...open: readonly (string | null)[]) =>
    dagen(correctie, { bevestigd: true, punten: 2, open }).map(({ soort, uiterlijk }) => [soort, uiterlijk]);
  assert.deepEqual(wachten('2026-12-01', '2026-12-03'), [['zienswijzen-afwachten', '2026-12-03']]);
  assert.deepEqual(wachten('2026-12-01', null), [['correctie-beslissen', verzoekfeiten.uiterlijk]]);
});

test('op een zienswijze wordt gewacht tot ieder die gehoord wordt sprak, en niet langer dan haar dag', () => {
  const punt = { zienswijzeUiterlijk: '2026-12-01' };
  assert.equal(wachtTot(punt, ['om', 'politie'], ['om'], '2026-12-01'), '2026-12-01');
  assert.equal(wachtTot(punt, ['om', 'politie'], ['om'], '2026-12-02'), null);
  assert.equal(wachtTot(punt, ['om', 'politie'], ['politie', 'om'], '2026-11-30'), null);
  assert.equal(wachtTot(punt, [], [], '2026-11-30'), null);
});

test('na de uitvoerder doorzoeken politie of OM archief en zegel; beantwoorden is er zodra over alles is beslist', () => {
  const verzoek = { dossier: dossier.dossier, nummer: 'V-2026-0001' };
  // More than a week before its last day.
  const ruim = { ...verzoekfeiten, uiterlijk: '2026-12-11' };
  const vraagt = (
    partij: 'politie' | 'om' | 'gemeente' | undefined,
    feiten: Partial<Verzoekfeiten> = {},
    nieuw: Partial<Zoekstand> = {},
    werk: Partial<Verzoekwerk> = {},
    afwezig: readonly Kernpartij[] = [],
  ) =>
    plichtenVanVerzoekKernpartij(
      verzoek,
      { ...ruim, doorzochtOp: '2026-11-21', ...feiten },
      partij,
      afwezig,
      { ...niets, ...nieuw },
      { ...geenWerk, ...werk },
    ).map(({ soort, uiterlijk }) => {
      assert.equal(uiterlijk, ruim.uiterlijk);
      return soort;
    });
  assert.deepEqual(vraagt('politie'), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt('om'), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt('gemeente'), []);
  assert.deepEqual(vraagt(undefined), []);
  // Mended after it was searched: first the uitvoerder.
  const { doorzochtOp: _, ...hersteld } = { ...ruim, doorzochtOp: '2026-11-21' };
  assert.deepEqual(plichtenVanVerzoekKernpartij(verzoek, hersteld, 'politie', [], niets, geenWerk), []);
  // In its last week it is theirs to see to it that it goes in time, also when it was never searched.
  for (const [dag, soorten] of [
    ['2026-12-03', []],
    ['2026-12-04', ['verzoek-bewaken']],
    ['2026-12-12', ['verzoek-bewaken']],
  ] as const) {
    const wachtend = plichtenVanVerzoekKernpartij(verzoek, { ...hersteld, vandaag: dag }, 'om', [], niets, geenWerk);
    assert.deepEqual(
      wachtend.map(({ soort, uiterlijk, teLaat }) => [soort, uiterlijk, teLaat]),
      soorten.map((soort) => [soort, '2026-12-11', dag > '2026-12-11']),
    );
  }
  // Who turned sixteen meanwhile, or lost his authority, is the uitvoerder's to answer.
  const kind = { hoedanigheid: 'ouder', bevoegd: true, archiefDoorzochtOp: '2026-11-22' } as const;
  assert.deepEqual(vraagt('om', { ...kind, zestienOp: '2027-01-01' }), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt('om', { ...kind, zestienOp: ruim.vandaag }, { archief: true }, { eigenVondsten: 1 }), []);
  assert.deepEqual(vraagt('om', { ...kind, zestienOp: '2027-01-01', bevoegd: false }), []);
  // Without police and OM the municipality is who is left to search the archive; without one of them it is not.
  const zonder = (...afwezig: ('om' | 'politie')[]) => vraagt('gemeente', {}, {}, {}, afwezig).length;
  assert.deepEqual([zonder('om'), zonder('politie'), zonder('om', 'politie')], [0, 0, 1]);
  const klaar = { archiefDoorzochtOp: '2026-11-22' };
  for (const partij of ['om', 'gemeente'] as const) assert.deepEqual(vraagt(partij, klaar), ['verzoek-beantwoorden']);
  // Of the day before it is still good; older it is made again, once nothing else stands in the way of the answer.
  const oud = { archiefDoorzochtOp: '2026-11-21' };
  const opnieuw = ['verzoek-doorzoeken', 'verzoek-beantwoorden'];
  assert.deepEqual(vraagt('om', oud), opnieuw);
  assert.deepEqual(vraagt('gemeente', oud), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt('om', oud, { wacht: true }), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt('om', oud, { registers: true }), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt('om', oud, { archief: true, wacht: true }), opnieuw);
  assert.deepEqual(vraagt('om', klaar, { archief: true }), opnieuw);
  // The answers about a correction or objection are theirs too: only they know what may be said (11).
  assert.deepEqual(vraagt('politie', { stand: 'beantwoord' }), []);

  // What it found is judged by who searched, and no answer is asked for before all is judged and decided.
  assert.deepEqual(vraagt('om', klaar, {}, { openVondsten: 1, eigenVondsten: 1 }), ['vondsten-beoordelen']);
  assert.deepEqual(vraagt('om', klaar, {}, { openVondsten: 1 }), []);
  assert.deepEqual(vraagt('om', klaar, {}, { openStukken: 1 }), []);
  const correctie = { ...klaar, soort: 'correctie' } as const;
  const antwoordt = (werk: Partial<Verzoekwerk>, vandaag = ruim.vandaag) =>
    vraagt('om', { ...correctie, archiefDoorzochtOp: vandaag, vandaag }, {}, werk).length === 1;
  assert.equal(antwoordt({}), true);
  assert.equal(antwoordt({ openStukken: 1 }), true);
  assert.equal(antwoordt({ bevestigd: true }), false);
  assert.equal(antwoordt({ bevestigd: true, punten: 1 }), true);
  assert.equal(antwoordt({ bevestigd: true, punten: 1, open: [null] }), false);
  // A week before its last day the answer is theirs whatever it waits for.
  const week = weekVoor(ruim.uiterlijk);
  assert.equal(antwoordt({ bevestigd: true, punten: 1, open: [null] }, week), true);
  assert.equal(antwoordt({ open: [null] }, Temporal.PlainDate.from(week).subtract({ days: 1 }).toString()), false);
});

test('dat de grens van de wet voorbij is hoort ieder die ermee te maken heeft, tot het antwoord', () => {
  const verzoek = { dossier: dossier.dossier, nummer: 'V-2026-0001' };
  const over = (feiten: Partial<Verzoekfeiten>) =>
    plichtenOverGrens(verzoek, { ...verzoekfeiten, ...feiten }).map(({ soort, uiterlijk, teLaat, clausule }) => [
      ...[soort, uiterlijk, teLaat, clausule],
    ]);
  // A month after the first of November; three months once it was put off.
  assert.deepEqual(over({ vandaag: '2026-12-01' }), []);
  const grens = ['wettelijke-grens-voorbij', '2026-12-01', true, '12.3.2'];
  assert.deepEqual(over({ vandaag: '2026-12-02' }), [grens]);
  assert.deepEqual(over({ vandaag: '2026-12-02', stand: 'beantwoord' }), []);
  assert.deepEqual(over({ vandaag: '2027-02-01', verdaagdOp: '2026-11-20' }), []);
  assert.equal(over({ vandaag: '2027-02-02', verdaagdOp: '2026-11-20' }).length, 1);
});

test('een onbeslist stuk is een plicht van wie erover beslist, ook als dat na een vertrek een ander is', () => {
  const vraagt = (
    beslisser: Beslisser,
    optreden: Optreden,
    afwezig: readonly Kernpartij[] = [],
    feiten: Partial<Verzoekfeiten> = {},
  ) =>
    plichtenVanStukken(dossier, { ...verzoekfeiten, ...feiten }, [beslisser], optreden, afwezig).map((een) => [
      een.soort,
      een.uiterlijk,
      een.nummer,
    ]);
  const gemeente = { rol: 'weegploeglid', partij: 'gemeente' } as const;
  const plicht = [['inzagestukken-beoordelen', verzoekfeiten.uiterlijk, dossier.nummer]];
  assert.deepEqual(vraagt('gemeente', gemeente), plicht);
  assert.deepEqual(vraagt('om', gemeente), []);
  assert.deepEqual(vraagt('om', gemeente, ['om']), plicht);
  assert.deepEqual(vraagt('om', { rol: 'uitvoerder' }, ['om']), []);
  assert.deepEqual(vraagt('uitvoerder', { rol: 'uitvoerder' }), plicht);
  assert.deepEqual(vraagt('gemeente', gemeente, [], { stand: 'beantwoord' }), []);
  assert.deepEqual(vraagt('gemeente', gemeente, [], { soort: 'correctie' }), []);
  assert.deepEqual(plichtenVanStukken(dossier, verzoekfeiten, [], gemeente, []), []);
  const zestien = { ...verzoekfeiten, hoedanigheid: 'ouder', bevoegd: true, zestienOp: verzoekfeiten.vandaag } as const;
  assert.deepEqual(plichtenVanStukken(dossier, zestien, ['gemeente'], gemeente, []), []);
});

test('een besloten correctie is een plicht van de uitvoerder, en van wie toeziet zodra zij te laat is', () => {
  const punt = {
    id: 'punt',
    register: 'weegploeg',
    dossier: dossier.dossier,
    dossiernummer: dossier.nummer,
    verzoek: 'verzoek',
    nummer: 'V-2026-0003',
    teDoen: 'verbeterd',
    uitvoerenUiterlijk: '2026-12-01',
  } as const;
  const wat = (anders: object, toezicht: boolean, vandaag: string) => {
    const een = plichtVanPunt({ ...punt, ...anders }, toezicht, vandaag);
    return een === undefined ? undefined : [een.soort, een.dossier, een.nummer, een.uiterlijk, een.teLaat];
  };
  const uitvoeren = ['correctie-uitvoeren', dossier.dossier, dossier.nummer, '2026-12-01'];
  assert.deepEqual(wat({}, false, '2026-12-01'), [...uitvoeren, false]);
  assert.deepEqual(wat({}, false, '2026-12-02'), [...uitvoeren, true]);
  assert.equal(wat({}, true, '2026-11-30'), undefined);
  assert.equal(wat({}, true, '2026-12-01'), undefined);
  assert.deepEqual(wat({}, true, '2026-12-02'), ['correctie-te-laat', 'verzoek', 'V-2026-0003', '2026-12-01', true]);
  assert.equal(wat({ uitvoerenUiterlijk: null }, true, '2026-12-02'), undefined);
  for (const toezicht of [true, false]) assert.equal(wat({ teDoen: null }, toezicht, '2026-12-02'), undefined);
});

test('een gegeven in het archief vraagt van de kernpartijen een besluit, en dan dat het wordt uitgevoerd', () => {
  const punt = {
    id: 'punt',
    verzoek: 'verzoek',
    nummer: 'V-2026-0003',
    besluit: null,
    teDoen: null,
    uitvoerenUiterlijk: null,
  };
  const wat = (anders: object, antwoord: string | null = '2026-12-01') =>
    plichtenVanArchiefpunt({ ...punt, ...anders }, antwoord, '2026-12-01').map((een) => {
      assert.deepEqual(
        [een.register, een.dossier, een.nummer, een.aanleiding],
        ['verzoeken', 'verzoek', punt.nummer, 'punt'],
      );
      return [een.soort, een.uiterlijk, een.teLaat];
    });
  assert.deepEqual(wat({}), [['archiefcorrectie-beslissen', '2026-12-01', false]]);
  assert.deepEqual(wat({}, null), [['archiefcorrectie-beslissen', null, false]]);
  // To be shielded as long as the objection is open.
  assert.deepEqual(wat({ teDoen: 'afgeschermd' }), [
    ['archiefcorrectie-beslissen', '2026-12-01', false],
    ['archiefcorrectie-uitvoeren', null, false],
  ]);
  const besloten = { besluit: 'verbeterd', teDoen: 'verbeterd', uitvoerenUiterlijk: '2026-11-30' };
  assert.deepEqual(wat(besloten), [['archiefcorrectie-uitvoeren', '2026-11-30', true]]);
  assert.deepEqual(wat({ ...besloten, teDoen: null }), []);
  assert.deepEqual(wat({ ...besloten, teDoen: 'vernietigd' }), []);
});

test('wie toeziet hoort van een correctie in het archief zodra zij te laat is', () => {
  const punt = {
    id: 'punt',
    verzoek: 'verzoek',
    nummer: 'V-2026-0003',
    teDoen: 'verbeterd',
    uitvoerenUiterlijk: '2026-12-01',
  };
  assert.equal(plichtVanToezicht(punt, '2026-12-01'), undefined);
  assert.equal(plichtVanToezicht(punt, '2026-12-02')?.soort, 'correctie-te-laat');
  assert.equal(plichtVanToezicht({ ...punt, teDoen: null }, '2026-12-02'), undefined);
  assert.equal(plichtVanToezicht({ ...punt, uitvoerenUiterlijk: null }, '2026-12-02'), undefined);
});
