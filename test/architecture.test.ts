// The shape of the house: which part may know which, no cycles, no barrels, small files that open with what they are.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import {
  archiefhandelingen,
  beheerhandelingen,
  casusoverleghandelingen,
  taakhandelingen,
  verzoekhandelingen,
  weegploeghandelingen,
} from '../src/convenant/dossier.ts';
import { bestandenIn, huis, importsVan, kaleCode, leesBron } from './broncode.ts';

/** Generated from the migrations; neither written nor read by people. */
const gebouwd = 'src/platform/database/schema.ts';
const isToets = (bestand: string) => /\.test\.tsx?$/.test(bestand) || bestand === 'src/convenant/regeltoets.ts';

/** Part -> the parts that it may import. A part with a slash is that file only; `type:` lets in what is erased before it runs. */
const pijlen: Readonly<Record<string, readonly string[]>> = {
  convenant: [],
  platform: [],
  toegang: ['platform', 'convenant'],
  gate: ['toegang', 'platform', 'convenant'],
  // What the registers share about persons.
  dossiers: ['platform', 'convenant'],
  'dossiers/weegploeg': [
    'dossiers/casusoverleg/ontvangst',
    'dossiers/archief/ontvangst',
    'dossiers',
    'gate',
    'toegang',
    'platform',
    'convenant',
  ],
  'dossiers/casusoverleg': ['dossiers/archief/ontvangst', 'dossiers', 'gate', 'toegang', 'platform', 'convenant'],
  'dossiers/archief': ['dossiers', 'gate', 'toegang', 'platform', 'convenant'],
  plichten: [
    ...['weegploeg', 'casusoverleg', 'archief'].flatMap((register) => [
      `dossiers/${register}/inzage`,
      `dossiers/${register}/kennisgevingen`,
      `dossiers/${register}/vernietiging`,
      `dossiers/${register}/rechten`,
    ]),
    // People in requests are found in the same way as people in registers.
    'dossiers/gezochte',
    'dossiers/persoon',
    'gate',
    'toegang',
    'platform',
    'convenant',
  ],
  handelingen: [
    'plichten',
    'dossiers/weegploeg',
    'dossiers/casusoverleg',
    'dossiers/archief',
    'convenant',
    'type:gate',
  ],
  // Entrances: the law is for everyone to read; of the gate they know the form of a request only.
  http: ['handelingen', 'toegang', 'platform', 'convenant', 'gate/verzoek', 'type:gate'],
  cli: ['http', 'jobs', 'handelingen', 'toegang', 'platform', 'convenant', 'gate/verzoek', 'type:gate'],
  jobs: ['handelingen', 'toegang', 'platform', 'convenant', 'gate/verzoek', 'type:gate'],
  web: ['convenant', 'http/contract'],
};

/** The part of the house that a file belongs to: `src/dossiers/weegploeg/stemmen.ts` is of `dossiers/weegploeg`. */
function deelVan(bestand: string): string {
  const [, eerste = '', tweede = '', derde] = bestand.split('/');
  if (eerste === 'dossiers' && derde !== undefined) return `dossiers/${tweede}`;
  return eerste.replace(/\.tsx?$/, '');
}

function mag(bestand: string, doel: string, alleenTypen: boolean): boolean {
  const van = deelVan(bestand);
  const naar = deelVan(doel);
  if (van === naar) return true;
  return (pijlen[van] ?? []).some((pijl) => {
    if (pijl.startsWith('type:')) return alleenTypen && naar === pijl.slice(5);
    return naar === pijl || doel.replace(/\.tsx?$/, '') === `src/${pijl}`;
  });
}

const bronnen = bestandenIn('src', ['.ts', '.tsx']);
const alles = [...bronnen, ...bestandenIn('test', ['.ts', '.tsx']), ...bestandenIn('scripts', ['.mjs'])];
const imports = new Map(
  alles.map((bestand) => [
    bestand,
    importsVan(leesBron(bestand)).map(({ doel, alleenTypen }) => ({
      doel: doel.startsWith('.') ? posix.join(posix.dirname(bestand), doel) : doel,
      eigen: doel.startsWith('.'),
      alleenTypen,
    })),
  ]),
);
const importsIn = (bestand: string) => imports.get(bestand) ?? [];

test('het lezen van imports ziet elke vorm', () => {
  const bron = [
    "import a from './a.ts';",
    "import type { B } from './b.ts';",
    "import {\n  type C,\n  type D,\n} from './c.ts';",
    "import { type E, f } from './e.ts';",
    "import * as g from './g.ts';",
    "import './h.css';",
    "const i = await import('./i.ts');",
    "export * from './j.ts';",
    "export { k } from './k.ts';",
    "export const geen = 'from ./geen.ts'; // import './geen.ts'",
    'const ook = `import "./geen.ts" from \'./geen.ts\'`;',
  ].join('\n');
  assert.deepEqual(
    importsVan(bron).map(({ doel, alleenTypen }) => `${doel}${alleenTypen ? ' type' : ''}`),
    ['./a.ts', './b.ts type', './c.ts type', './e.ts', './g.ts', './h.css', './i.ts', './j.ts', './k.ts'],
  );
});

test('wat tekst is telt niet als code, wat erin wordt ingevuld wel', () => {
  const invulling = ['`a "b" $', '{c(`d $', '{e} f`)} g` + h'].join('');
  assert.equal(kaleCode(invulling).replace(/[\s$]/g, ''), '`{c(`{e}`)}`+h');
  assert.equal(kaleCode("x = 'y'; // z").trimEnd(), "x = ' ';");
  assert.equal(kaleCode("a / b; c.replace(/['\\/]/g, d)"), 'a / b; c.replace(/     /g, d)');
});

test('een pijl die er niet is wordt gezien', () => {
  const nee = [
    ['src/convenant/rollen.ts', 'src/platform/clock.ts'],
    ['src/platform/clock.ts', 'src/convenant/rollen.ts'],
    ['src/gate/handeling.ts', 'src/dossiers/persoon.ts'],
    ['src/dossiers/casusoverleg/store.ts', 'src/dossiers/weegploeg/store.ts'],
    ['src/dossiers/weegploeg/agenderen.ts', 'src/dossiers/casusoverleg/store.ts'],
    ['src/plichten/werkvoorraad/werkvoorraad-inzien.ts', 'src/dossiers/weegploeg/store.ts'],
    ['src/http/server.ts', 'src/dossiers/weegploeg/store.ts'],
    ['src/http/server.ts', 'src/cli/main.ts'],
    ['src/http/server.ts', 'src/jobs/drager.ts'],
    ['src/jobs/drager.ts', 'src/dossiers/weegploeg/store.ts'],
    ['src/web/router.tsx', 'src/http/server.ts'],
    ['src/web/router.tsx', 'src/platform/clock.ts'],
  ] as const;
  for (const [van, naar] of nee) assert.equal(mag(van, naar, true), false, `${van} -> ${naar}`);
  assert.equal(mag('src/http/server.ts', 'src/gate/handeling.ts', false), false);
  assert.equal(mag('src/http/server.ts', 'src/gate/handeling.ts', true), true);
  assert.equal(mag('src/dossiers/weegploeg/overdracht.ts', 'src/dossiers/casusoverleg/ontvangst.ts', false), true);
});

test('elk deel van het huis is bekend', () => {
  for (const bestand of bronnen) assert.ok(deelVan(bestand) in pijlen, bestand);
});

test('elke import wijst naar een bestand dat er is', () => {
  for (const bestand of alles)
    for (const { doel, eigen } of importsIn(bestand))
      if (eigen) assert.ok(existsSync(join(huis, doel)), `${bestand} -> ${doel}`);
});

test('de pijlen: geen deel kent een ander dan waar zijn pijl naar wijst', () => {
  const fout = bronnen
    .filter((bestand) => !isToets(bestand))
    .flatMap((bestand) =>
      importsIn(bestand)
        .filter(({ doel, eigen, alleenTypen }) => eigen && !mag(bestand, doel, alleenTypen))
        .map(({ doel }) => `${bestand} -> ${doel}`),
    );
  assert.deepEqual(fout, []);
});

test('wat draait kent geen toets en geen hulp van een toets', () => {
  const fout = bronnen
    .filter((bestand) => !isToets(bestand))
    .flatMap((bestand) => importsIn(bestand).map(({ doel }) => ({ bestand, doel })))
    .filter(({ doel }) => isToets(doel) || doel.startsWith('test/') || ['node:test', 'fast-check'].includes(doel));
  assert.deepEqual(fout, []);
});

test('het contract van de API rust alleen op de wet', () => {
  const contract = ['contract', 'bewaarroutes', 'route'].map((naam) => `src/http/${naam}.ts`);
  for (const bestand of contract)
    for (const { doel, eigen } of importsIn(bestand))
      assert.ok(eigen ? doel.startsWith('src/convenant/') || contract.includes(doel) : doel === 'zod', doel);
});

test('de wet rekent alleen, met zod en Temporal', () => {
  const proef = ['node:test', 'node:assert/strict', 'fast-check'];
  for (const bestand of bronnen.filter((bron) => bron.startsWith('src/convenant/')))
    for (const { doel, eigen } of importsIn(bestand))
      assert.ok(
        eigen
          ? doel.startsWith('src/convenant/')
          : ['zod', 'temporal-polyfill', ...(isToets(bestand) ? proef : [])].includes(doel),
        `${bestand} -> ${doel}`,
      );
  for (const bestand of bronnen.filter((bron) => bron.startsWith('src/convenant/') && !isToets(bron)))
    assert.doesNotMatch(
      kaleCode(leesBron(bestand)),
      /\b(?:Temporal\.Now|Date\.now|new Date\b|Math\.random|crypto|process|fetch|console)\b/,
      bestand,
    );
});

test('de schermen kennen geen server', () => {
  for (const bestand of bronnen.filter((bron) => bron.startsWith('src/web/') && !isToets(bron)))
    for (const { doel } of importsIn(bestand))
      assert.doesNotMatch(doel, /^(?:node:|fastify|@fastify\/|pg$|kysely|pino|oidc-provider|openid-client)/, bestand);
});

test('geen kringen', () => {
  const gezien = new Map<string, 'bezig' | 'klaar'>();
  const pad: string[] = [];
  const kringen: string[] = [];
  const loop = (bestand: string) => {
    if (gezien.get(bestand) === 'klaar') return;
    if (gezien.get(bestand) === 'bezig') {
      kringen.push([...pad.slice(pad.indexOf(bestand)), bestand].join(' -> '));
      return;
    }
    gezien.set(bestand, 'bezig');
    pad.push(bestand);
    for (const { doel, eigen } of importsIn(bestand)) if (eigen) loop(doel);
    pad.pop();
    gezien.set(bestand, 'klaar');
  };
  for (const bestand of alles) loop(bestand);
  assert.deepEqual(kringen, []);
});

test('geen map heet naar wat niets zegt', () => {
  for (const bestand of alles)
    assert.doesNotMatch(posix.dirname(bestand), /(?:^|\/)(?:utils?|helpers?|common|services?)(?:\/|$)/, bestand);
});

test('geen default export en geen doorgeefluik', () => {
  for (const bestand of alles) {
    assert.doesNotMatch(kaleCode(leesBron(bestand)), /\bexport\s+default\b/, bestand);
    assert.doesNotMatch(kaleCode(leesBron(bestand)), /\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\}\s*from\b)/, bestand);
  }
});

test('as staat alleen in ids.ts, ! als bewering nergens', () => {
  for (const bestand of bronnen) {
    const code = kaleCode(leesBron(bestand)).replace(/\bimport\s[^;]*;/g, '');
    if (bestand !== 'src/platform/ids.ts' && bestand !== gebouwd)
      assert.doesNotMatch(code, /[\w)\]}'"`] as (?!const\b)/, bestand);
    if (!isToets(bestand)) assert.doesNotMatch(code, /(?<!\breturn|\bcase|\btypeof)[\w)\]]!(?![=\w(])/, bestand);
  }
});

test('elk bestand opent met één zin die zegt wat het is', () => {
  for (const bestand of alles)
    if (bestand !== gebouwd) assert.match(leesBron(bestand).split('\n')[0] ?? '', /^\/\/ \S.*[.!?]$/, bestand);
});

test('geen bestand is langer dan 250 regels', () => {
  for (const bestand of alles)
    if (bestand !== gebouwd && !isToets(bestand)) {
      const regels = leesBron(bestand).trimEnd().split('\n').length;
      assert.ok(regels <= 250, `${bestand} heeft ${regels} regels`);
    }
});

test('elke handeling heeft één regel, één toets van die regel en één bestand dat haar verricht', () => {
  const handelingen: readonly string[] = [
    ...beheerhandelingen,
    ...weegploeghandelingen,
    ...casusoverleghandelingen,
    ...archiefhandelingen,
    ...taakhandelingen,
    ...verzoekhandelingen,
  ];
  const regels = bestandenIn('src/convenant/artikelen', ['.ts']).map((bestand) => posix.basename(bestand));
  for (const bestand of regels.filter((naam) => !naam.endsWith('.test.ts')))
    assert.ok(regels.includes(bestand.replace(/\.ts$/, '.test.ts')), `${bestand} heeft geen toets`);
  assert.deepEqual(
    regels.filter((naam) => !naam.endsWith('.test.ts')).sort(),
    ['algemeen.ts', ...handelingen.map((naam) => `${naam}.ts`)].sort(),
  );
  for (const naam of handelingen)
    assert.equal(
      bronnen.filter(
        (bron) => /^src\/(?:dossiers|plichten)\/[^/]+\//.test(bron) && posix.basename(bron) === `${naam}.ts`,
      ).length,
      1,
      naam,
    );
});
