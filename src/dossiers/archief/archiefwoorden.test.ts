// Every table, field and code that an opened archived file can show has words in both languages: no name of a column reaches a reader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  archiefcodes,
  archieftabellen,
  archiefvelden,
  archiefveldInWoorden,
  archiefwaardeInWoorden,
} from '../../convenant/brieven/archiefvelden.ts';
import { codewoorden, veldwoorden } from '../../convenant/brieven/inzagevelden.ts';
import { soorten } from '../../convenant/brieven/inzagewoorden.ts';
import { inzagetabellen } from '../inzagetabellen.ts';
import { kolomnaam, stilleTabellen } from './tonen.ts';

const schema = readFileSync('db/schema.sql', 'utf8');
/** These are facts of the archive itself, told at its head. */
const geenStuk = new Set(['dossier', 'casus', 'zoeksleutel']);

/** The point in the archive knows these besides; an opened file does not tell them. */
const nietGelezen = new Set(['archief.correctiepunt.dossiernummer', 'archief.correctiepunt.ingebracht_op']);

/** Columns of a table as the database has them, without what lies sealed. */
function kolommenVan(tabel: string): readonly string[] {
  const [, bouw = ''] = schema.split(`create table ${tabel} (`);
  const [eigen = ''] = bouw.split('\n);');
  return [...eigen.matchAll(/^ {2}(\w+) (\w+)/gm)].flatMap(([, kolom = '', soort = '']) =>
    kolom === 'constraint' || soort === 'bytea' ? [] : [kolom],
  );
}
/** Codes that the database allows in a column. */
function codesVan(tabel: string, kolom: string): readonly string[] {
  const [, bouw = ''] = schema.split(`create table ${tabel} (`);
  const [eigen = ''] = bouw.split('\n);');
  return [...eigen.matchAll(new RegExp(`\\(${kolom} (?:= ANY \\(|<@ )ARRAY\\[([^\\]]*)\\]`, 'g'))].flatMap(
    ([, lijst = '']) => [...lijst.matchAll(/'([^']+)'/g)].map(([, code = '']) => code),
  );
}

test('elke tabel, elke kolom en elke code in een archiefdossier heeft woorden in beide talen', () => {
  for (const register of ['weegploeg', 'casusoverleg'] as const)
    for (const tabel of Object.keys(inzagetabellen[register])) {
      if (geenStuk.has(tabel) || stilleTabellen.has(tabel)) continue;
      assert.ok(tabel === 'gegeven' || archieftabellen[tabel] || soorten[tabel], tabel);
      const plaatsen = [`${register}.${tabel}`, ...(tabel.startsWith('correctie') ? [`archief.${tabel}`] : [])];
      for (const plaats of plaatsen)
        for (const kolom of kolommenVan(plaats)) {
          const naam = kolomnaam(register, tabel, kolom);
          if (naam === undefined || nietGelezen.has(`${plaats}.${kolom}`)) continue;
          assert.ok(archiefvelden[naam] ?? veldwoorden[naam], `${plaats}.${kolom}`);
          for (const taal of ['nl', 'en'] as const)
            for (const code of codesVan(plaats, kolom))
              assert.ok(
                archiefcodes[naam]?.[code] ?? codewoorden[naam]?.[code] ?? archiefwaardeInWoorden(naam, code, taal),
                `${plaats}.${kolom} ${code}`,
              );
        }
    }
});

test('velden, dagen, artikelen en wat een ander stuk is staan er in woorden; wat mensen schreven zoals het is', () => {
  assert.deepEqual(
    ['ingebracht_door', 'gedraging', 'partijsoort'].map((veld) => archiefveldInWoorden(veld, 'nl')),
    ['Ingebracht door', 'Gedraging', 'Partij'],
  );
  assert.equal(archiefveldInWoorden('ingebracht_door', 'en'), 'Brought in by');
  assert.equal(archiefwaardeInWoorden('grondslag', 'convenant-7-3', 'nl'), 'artikel 7 lid 3 van het convenant');
  assert.match(archiefwaardeInWoorden('grondslag', 'avg-6-1-e', 'en') ?? '', /^article 6\(1\)\(e\) GDPR/);
  assert.equal(archiefwaardeInWoorden('gegeven', 'signaal', 'nl'), 'signaal');
  assert.equal(archiefwaardeInWoorden('bekeken', 'naw, signaal', 'en'), 'personal details; signal');
  assert.equal(archiefwaardeInWoorden('vereist', 'gemeente, om', 'nl'), 'gemeente; Openbaar Ministerie');
  assert.equal(archiefwaardeInWoorden('op', '2026-12-15', 'en'), '15 December 2026');
  assert.equal(archiefwaardeInWoorden('gedraging', 'Riep leuzen.', 'en'), undefined);
});
