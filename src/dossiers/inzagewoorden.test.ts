// Every kind, field and code that an overview can tell has a Dutch word: no name of a table or column, and no code, reaches a letter.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { codewoorden, veldwoorden } from '../convenant/brieven/inzagevelden.ts';
import {
  grondslagInWoorden,
  heeftVrijeTekst,
  registerdoel,
  soorten,
  soortInWoorden,
  veldInWoorden,
  waardeInWoorden,
} from '../convenant/brieven/inzagewoorden.ts';
import { casusoverlegsoorten, onderbouwing, reclasseringsdoelen, weegploegsoorten } from '../convenant/gegevens.ts';
import { grondslagen } from '../convenant/grondslagen.ts';
import { afsluitadviesInhoud, casusbesluitInhoud } from '../convenant/vormen/casusbesluiten.ts';
import { planInhoud } from '../convenant/vormen/casusoverleg.ts';
import { doorverstrekteVersie } from '../convenant/vormen/doorverstrekking.ts';
import { informeerbesluitInhoud } from '../convenant/vormen/informeren.ts';
import { vraagInhoud } from '../convenant/vormen/weegwerk.ts';
import { zienswijzeinhoud } from '../convenant/vormen/zienswijzen.ts';
import { aangevoerdinhoud } from './aangevoerd.ts';
import { wordtVerteld } from './inzagetabel.ts';
import { inzagetabellen } from './inzagetabellen.ts';
import { stil } from './rijregels.ts';

/** What lies sealed in the rows that are told. */
const inhouden: readonly z.ZodType[] = [
  ...Object.values(weegploegsoorten),
  ...Object.values(casusoverlegsoorten),
  casusbesluitInhoud,
  afsluitadviesInhoud,
  planInhoud,
  doorverstrekteVersie,
  informeerbesluitInhoud.omit({ brieven: true }),
  vraagInhoud,
  zienswijzeinhoud,
  aangevoerdinhoud,
  z.object({ onderbouwing, reclasseringsdoel: z.enum(reclasseringsdoelen) }),
  z.object({ reden: z.string(), noodzaak: z.string(), motivering: z.string(), uitkomst: z.string() }),
];

const knoop = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
});

/** Every field of a schema with the codes that it can hold. */
function veldenVan(schema: unknown, naam: string): readonly (readonly [string, readonly string[]])[] {
  const gelezen = knoop.safeParse(schema);
  if (!gelezen.success) return [];
  const { properties, items, anyOf = [], oneOf = [], enum: codes = [] } = gelezen.data;
  const delen = [...(items === undefined ? [] : [items]), ...anyOf, ...oneOf];
  // What holds other fields is no line of its own.
  if (properties === undefined && delen.length === 0) return [[naam, codes.map(String)]];
  return [
    ...delen.flatMap((deel) => veldenVan(deel, naam)),
    ...Object.entries(properties ?? {}).flatMap(([veld, deel]) => (stil.has(veld) ? [] : veldenVan(deel, veld))),
  ];
}

test('elk veld en elke code van wat verzegeld ligt heeft een woord', () => {
  for (const inhoud of inhouden)
    for (const [veld, codes] of veldenVan(z.toJSONSchema(inhoud, { io: 'input', unrepresentable: 'any' }), '')) {
      if (veld !== '') assert.ok(veldwoorden[veld], veld);
      for (const code of codes) assert.ok(codewoorden[veld]?.[code], `${veld} ${code}`);
    }
});

test('elke tabel en elke kolom die wordt verteld heeft een woord, en elke code die de database daar toelaat', () => {
  const schema = readFileSync('db/schema.sql', 'utf8');
  for (const [register, tabellen] of Object.entries(inzagetabellen))
    for (const [tabel, wat] of Object.entries(tabellen)) {
      if (!wordtVerteld(wat)) continue;
      const [, bouw = ''] = schema.split(`create table ${register}.${tabel} (`);
      const [eigen = ''] = bouw.split('\n);');
      if (wat.bij === undefined && tabel !== 'gegeven') assert.ok(soorten[tabel], tabel);
      for (const [kolom, naam] of Object.entries(wat.kolommen)) {
        assert.ok(veldwoorden[naam], naam);
        const lijsten = eigen.matchAll(new RegExp(`\\(${kolom} (?:= ANY \\(|<@ )ARRAY\\[([^\\]]*)\\]`, 'g'));
        for (const [, lijst = ''] of lijsten)
          for (const [, code = ''] of lijst.matchAll(/'([^']+)'/g)) {
            const bekend = naam === 'soortGegeven' ? soorten : naam === 'gronden' ? undefined : codewoorden[naam];
            if (bekend !== undefined) assert.ok(bekend[code], `${register}.${tabel}.${kolom} ${code}`);
            else assert.notEqual(waardeInWoorden(naam, code), code, `${register}.${tabel}.${kolom} ${code}`);
          }
      }
    }
  for (const soort of [...Object.keys(weegploegsoorten), ...Object.keys(casusoverlegsoorten)])
    assert.ok(soorten[soort], soort);
});

test('dagen zijn uitgeschreven, lijsten van codes ook; wat geen code is staat er zoals het is', () => {
  assert.equal(waardeInWoorden('uiterlijk', '2026-12-15'), '15 december 2026');
  assert.equal(waardeInWoorden('gedragingDatum', '2026-12'), 'december 2026');
  assert.equal(waardeInWoorden('gedraging', '2026-13'), '2026-13');
  assert.equal(waardeInWoorden('plandoelen', 'b, c'), 'gedragsverandering stimuleren; veiligheidsrisico’s beperken');
  assert.equal(waardeInWoorden('plandoelen', 'b, anders'), 'b, anders');
  assert.equal(waardeInWoorden('soortGegeven', 'naw'), 'persoonsgegevens');
  assert.match(waardeInWoorden('gronden', 'b, e'), /strafbare feiten .*; dit nodig is om de persoon/);
  assert.equal(waardeInWoorden('uitkomst', 'Alles klopt nog.'), 'Alles klopt nog.');
  assert.deepEqual(
    [soortInWoorden('stem'), soortInWoorden('iets_anders'), veldInWoorden('id'), veldInWoorden('iets_anders')],
    ['Stem over een voorstel', 'Stuk uit het dossier', 'Deelnemer', 'Gegeven'],
  );
});

test('wat een mens schreef is lopende tekst; namen, adressen, dagen en codes zijn dat niet', () => {
  const regel = (naam: string, waarde: string) => ({ naam, waarde });
  const gesloten = [regel('achternaam', 'Vos'), regel('geboortedatum', '1990-01-02'), regel('toestand', 'afgeschermd')];
  assert.equal(heeftVrijeTekst(gesloten), false);
  assert.equal(heeftVrijeTekst([...gesloten, regel('gedraging', 'Riep leuzen met zijn zus.')]), true);
  // A code is none, also where its word is the same.
  assert.equal(heeftVrijeTekst([...gesloten, regel('hoedanigheid', 'curator'), regel('oordeel', 'nee')]), false);
  // A field that nobody thought of is read.
  assert.equal(heeftVrijeTekst([regel('nieuw', 'iets')]), true);
});

test('elk woord is er ook in het Engels; wat mensen schreven blijft in beide talen zoals het is', () => {
  const engels = [
    ...Object.keys(soorten).map((soort) => soortInWoorden(soort, 'en')),
    ...Object.keys(veldwoorden).map((veld) => veldInWoorden(veld, 'en')),
  ];
  assert.ok(engels.every((woord) => woord !== soortInWoorden('iets_anders', 'nl')));
  assert.deepEqual(
    [soortInWoorden('stem', 'en'), soortInWoorden('iets_anders', 'en'), veldInWoorden('gedraging', 'en')],
    ['Vote on a proposal', 'Piece of the file', 'Behaviour'],
  );
  assert.equal(waardeInWoorden('soortGegeven', 'naw', 'en'), 'personal details');
  assert.equal(waardeInWoorden('uiterlijk', '2026-12-15', 'en'), '15 December 2026');
  assert.equal(waardeInWoorden('plandoelen', 'b, c', 'en'), 'encourage a change of behaviour; limit risks to safety');
  assert.match(waardeInWoorden('gronden', 'b, e', 'en'), /offences .*; it is needed to protect/);
  assert.equal(waardeInWoorden('hulp', 'ja', 'en'), 'yes');
  assert.equal(waardeInWoorden('gedraging', 'Riep leuzen.', 'en'), 'Riep leuzen.');
  assert.equal(grondslagInWoorden('artikel dat er niet is', 'en'), 'artikel dat er niet is');
  assert.match(grondslagInWoorden(grondslagen['wpg-20'].artikel, 'en'), /the police provide/);
  assert.match(registerdoel('archief', 'en'), /complaints/);
  assert.match(registerdoel('archief', 'nl'), /klachten/);
});
