// Runs the tests of rules on one broken version after another, all in this process; `lopers.ts` starts it and tells it what.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Opdracht, Uitslag } from './lopers.ts';

/** What stands in for `node:test` here: it only collects. */
const verzamelaar = 'mutatie:verzamelaar';
const huls = `export const test = (naam, fn) => globalThis.mutatieproeven.push(fn);`;

const proeven: (() => unknown)[] = [];
Object.assign(globalThis, { mutatieproeven: proeven });

/** JavaScript of our own files, by path; the broken one is not in it. */
const vertaald = new Map<string, string>();
let bezig: Opdracht | undefined;

function bronVan(pad: string): string {
  if (pad === bezig?.pad) return stripTypeScriptTypes(bezig.bron);
  const js = vertaald.get(pad) ?? stripTypeScriptTypes(readFileSync(pad, 'utf8'));
  vertaald.set(pad, js);
  return js;
}

// Every broken version has a graph of modules of its own, told apart by the question in their addresses; packages are shared.
registerHooks({
  resolve(naam, plek, volgende) {
    if (naam === 'node:test') return { url: verzamelaar, shortCircuit: true };
    const gevonden = volgende(naam, plek);
    const vraag = new URL(plek.parentURL ?? 'file:///').search;
    return vraag === '' || !naam.startsWith('.') ? gevonden : { ...gevonden, url: `${gevonden.url}${vraag}` };
  },
  load(url, plek, volgende) {
    if (url === verzamelaar) return { format: 'module', source: huls, shortCircuit: true };
    if (!url.includes('.ts?')) return volgende(url, plek);
    return { format: 'module', source: bronVan(fileURLToPath(url)), shortCircuit: true };
  },
});

/** True when every test of every file passes. Each file has tests: a run without any proves nothing. */
async function slaagt({ nummer, toetsen }: Opdracht): Promise<boolean> {
  try {
    for (const [plek, toets] of toetsen.entries()) {
      proeven.length = 0;
      await import(`${pathToFileURL(toets)}?${nummer}.${plek}`);
      if (proeven.length === 0) return false;
      for (const proef of [...proeven]) await proef();
    }
    return true;
  } catch {
    return false;
  }
}

process.on('message', async (opdracht: Opdracht) => {
  bezig = opdracht;
  const uitslag: Uitslag = { nummer: opdracht.nummer, slaagt: await slaagt(opdracht) };
  process.send?.(uitslag);
});
