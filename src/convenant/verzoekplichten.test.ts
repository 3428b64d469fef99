// Test of what requests of data subjects ask of whom: each with its last day and clause.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Optreden } from './feiten.ts';
import type { Beslisser } from './inzage.ts';
import { verzoekfeiten } from './regeltoets.ts';
import type { Kernpartij } from './rollen.ts';
import type { Verzoekfeiten, Zoekstand } from './verzoeken.ts';
import {
  plichtenVanArchiefpunt,
  plichtenVanStukken,
  plichtenVanVerzoek,
  plichtenVanVerzoekKernpartij,
  plichtVanPunt,
  plichtVanToezicht,
} from './verzoekplichten.ts';

const niets: Zoekstand = { registers: false, archief: false, wacht: false };
const dossier = { dossier: '8c2f9f0e-3c1a-4f0e-9a53-0d3c0e9c2b11', nummer: 'W-2026-0007' };

test('een open verzoek vraagt wat nog ontbreekt, en altijd het antwoord', () => {
  const verzoek = { dossier: dossier.dossier, nummer: 'V-2026-0001' };
  const vraagt = (feiten: Partial<Verzoekfeiten>, nieuw = niets) =>
    plichtenVanVerzoek(verzoek, { ...verzoekfeiten, ...feiten }, nieuw).map(({ soort, uiterlijk, teLaat }) => {
      assert.equal(uiterlijk, verzoekfeiten.uiterlijk);
      assert.equal(teLaat, false);
      return soort;
    });
  assert.deepEqual(vraagt({}), ['identiteit-vaststellen', 'verzoek-beantwoorden']);
  assert.deepEqual(vraagt({ hoedanigheid: 'mentor' }), [
    'identiteit-vaststellen',
    'vertegenwoordiger-toetsen',
    'verzoek-beantwoorden',
  ]);
  const bekend = { identiteitOp: '2026-11-20' };
  assert.deepEqual(vraagt(bekend), ['verzoek-doorzoeken', 'verzoek-beantwoorden']);
  assert.deepEqual(vraagt({ ...bekend, hoedanigheid: 'mentor' }), [
    'vertegenwoordiger-toetsen',
    'verzoek-beantwoorden',
  ]);
  assert.deepEqual(vraagt({ ...bekend, doorzochtOp: '2026-11-21' }), ['verzoek-beantwoorden']);
  const iets = { ...niets, registers: true };
  assert.deepEqual(vraagt({ ...bekend, doorzochtOp: '2026-11-21' }, iets), [
    'verzoek-doorzoeken',
    'verzoek-beantwoorden',
  ]);
  assert.deepEqual(vraagt({ doorzochtOp: '2026-11-21' }, iets), ['identiteit-vaststellen', 'verzoek-beantwoorden']);
  assert.deepEqual(vraagt({ hoedanigheid: 'derde' }), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt({ stand: 'beantwoord' }), []);
});

test('na de uitvoerder doorzoeken politie of OM archief en zegel; van de gemeente wordt dat niet gevraagd', () => {
  const verzoek = { dossier: dossier.dossier, nummer: 'V-2026-0001' };
  const vraagt = (
    partij: 'politie' | 'om' | 'gemeente' | undefined,
    feiten: Partial<Verzoekfeiten> = {},
    nieuw: Partial<Zoekstand> = {},
  ) =>
    plichtenVanVerzoekKernpartij(verzoek, { ...verzoekfeiten, doorzochtOp: '2026-11-21', ...feiten }, partij, [], {
      ...niets,
      ...nieuw,
    }).map(({ soort, uiterlijk }) => {
      assert.equal(uiterlijk, verzoekfeiten.uiterlijk);
      return soort;
    });
  assert.deepEqual(vraagt('politie'), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt('om'), ['verzoek-doorzoeken']);
  assert.deepEqual(vraagt('gemeente'), []);
  assert.deepEqual(vraagt(undefined), []);
  // Mended after it was searched: first the uitvoerder.
  const { doorzochtOp: _, ...hersteld } = { ...verzoekfeiten, doorzochtOp: '2026-11-21' };
  assert.deepEqual(plichtenVanVerzoekKernpartij(verzoek, hersteld, 'politie', [], niets), []);
  // Without police and OM the municipality is who is left to search the archive; without one of them it is not.
  const zonder = (...afwezig: ('om' | 'politie')[]) =>
    plichtenVanVerzoekKernpartij(verzoek, { ...verzoekfeiten, doorzochtOp: '2026-11-21' }, 'gemeente', afwezig, niets)
      .length;
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
  assert.deepEqual(vraagt('om', { ...oud, soort: 'correctie' }), opnieuw);
  // The answers about a correction or objection are theirs too: only they know what may be said (11).
  assert.deepEqual(vraagt('om', { ...klaar, soort: 'correctie' }), ['verzoek-beantwoorden']);
  assert.deepEqual(vraagt('politie', { stand: 'beantwoord' }), []);
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
