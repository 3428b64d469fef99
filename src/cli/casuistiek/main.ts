// `npm run casuistiek -- <folder>`: plays the lists of the parties through the service and closes with one line of JSON.
import { access, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigOngeldig } from '../../platform/config.ts';
import { EmbeddedBezet } from '../../platform/database/embedded.ts';
import { leesPartnerschapsbestand } from '../partnerschap-laden.ts';
import { type Deelnemers, deelnemersVan } from './deelnemers.ts';
import { DienstFout, openDienst } from './dienst.ts';
import { speelDroog } from './droog.ts';
import { startEigenDienst } from './eigen-dienst.ts';
import { type Keuzes, leesKeuzes } from './keuzes.ts';
import { leesMap } from './lezen.ts';
import type { IngelezenRegel } from './regel.ts';
import { speel } from './spelen.ts';
import { inWoorden, type Rijverslag, sluitregel } from './verslag.ts';
import type { Spel } from './voorbereiden.ts';

const gebruik = `npm run casuistiek -- <map> [keuzen]
Speelt de lijsten van gemeente, politie en OM in <map> via de HTTP-API, elke regel op zijn eigen dag en door de
vertegenwoordiger die hem inbrengt. Opnieuw uitvoeren brengt niets twee keer in.
  --droog            lees, weeg en meld; verstuur niets (er is geen dienst nodig)
  --keuzes <bestand> keuzen van mensen per kenmerk (criteria, mening); zonder dit bestand: <map>/keuzes.json,
                     anders demo/keuzes-<gemeente>.json, als dat er is
  --zonder-keuzes    gebruik geen keuzen; een regel zonder keuze krijgt alle criteria van het referentiekader
                     ("te beoordelen": de analyse beslist) en zijn hele tekst telt als gedraging
  --partijen <bestand>  het samenwerkingsverband; anders <map>/partijen.json
  --url <adres>      gebruik een draaiende demo met dit samenwerkingsverband; anders start een eigen dienst
  --data <map>       gegevensmap van de eigen dienst; anders data/casuistiek-<naam van de map>
Voortgang gaat naar stderr, zonder namen. Op stdout komt als slot één regel JSON: gelezen, ingebracht, alBekend,
geweigerd (een element per reden), mogelijkDezelfde en fouten; gelezen is de som van alle soorten regels.
Afsluitcode: 0 als alles gelezen is, ook als er is geweigerd; 1 als er fouten zijn; 2 als het spelen niet kon.
`;

const demomap = join(import.meta.dirname, '../../../demo');

/** Something that the user has to do differently; the message says what. */
class Onbruikbaar extends Error {}

function zeg(regel: string): void {
  process.stderr.write(`${regel}\n`);
}

async function bestaat(bestand: string): Promise<boolean> {
  return access(bestand).then(
    () => true,
    () => false,
  );
}

async function kiesKeuzes(map: string, gemeente: string, genoemd: string | undefined): Promise<Keuzes> {
  const vanzelf = [join(map, 'keuzes.json'), join(demomap, `keuzes-${gemeente.toLowerCase()}.json`)];
  for (const bestand of genoemd === undefined ? vanzelf : [genoemd]) {
    if (genoemd === undefined && !(await bestaat(bestand))) continue;
    zeg(`keuzen: ${bestand}`);
    return leesKeuzes(bestand);
  }
  return {};
}

function volg(aantal: number): (rij: Rijverslag) => void {
  let volgnummer = 0;
  return ({ regel, uitkomst }) => {
    volgnummer += 1;
    zeg(`${volgnummer}/${aantal} ${regel.datum || '????-??-??'} ${regel.kenmerk || '?'} ${inWoorden(uitkomst)}`);
  };
}

async function speelBij(url: string, spel: Spel, regels: readonly IngelezenRegel[]) {
  const dienst = await openDienst(url);
  const mist = spel.deelnemers.ontbrekend(dienst.personen);
  if (mist.length > 0)
    throw new DienstFout(`De dienst heeft een ander samenwerkingsverband; deze mensen ontbreken: ${mist.join(', ')}.`);
  return speel(spel, dienst, regels, volg(regels.length));
}

async function speelEigen(
  data: string,
  partijen: string,
  spel: Spel & { readonly deelnemers: Deelnemers },
  regels: readonly IngelezenRegel[],
) {
  const lopend = await startEigenDienst(data, partijen, spel.deelnemers);
  try {
    return await speelBij(lopend.url, spel, regels);
  } finally {
    await lopend.stop();
  }
}

/** Runs once and returns the exit code. */
async function hoofd(argumenten: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argumenten],
    allowPositionals: true,
    options: {
      droog: { type: 'boolean', default: false },
      keuzes: { type: 'string' },
      'zonder-keuzes': { type: 'boolean', default: false },
      partijen: { type: 'string' },
      url: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(gebruik);
    return 0;
  }
  const [map, ...meer] = positionals;
  if (map === undefined || meer.length > 0) throw new Onbruikbaar(gebruik.trimEnd());
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Onbruikbaar(`Geen adres: ${values.url}`);
  const partijen = values.partijen ?? join(map, 'partijen.json');
  if (!(await bestaat(partijen))) throw new Onbruikbaar(`Er is geen ${partijen}; noem het bestand met --partijen.`);
  const bestand = leesPartnerschapsbestand(JSON.parse(await readFile(partijen, 'utf8')));
  const { regels, fouten, overgeslagen } = await leesMap(map);
  for (const naam of overgeslagen) zeg(`overgeslagen: ${naam} (geen signalen)`);
  const spel = {
    bestand,
    deelnemers: deelnemersVan(bestand),
    keuzes: values['zonder-keuzes'] ? {} : await kiesKeuzes(map, bestand.samenwerkingsverband.gemeente, values.keuzes),
  };
  const data = values.data ?? join('data', `casuistiek-${basename(resolve(map))}`);
  const { rijen, mogelijkDezelfde } = values.droog
    ? { rijen: speelDroog(spel, regels, volg(regels.length)), mogelijkDezelfde: [] }
    : values.url === undefined
      ? await speelEigen(data, partijen, spel, regels)
      : await speelBij(values.url, spel, regels);
  const slot = sluitregel(
    rijen,
    fouten.filter(({ rij }) => rij === undefined),
    mogelijkDezelfde,
  );
  process.stdout.write(`${JSON.stringify(slot)}\n`);
  return slot.fouten.length === 0 ? 0 : 1;
}

/** Faults that are a sentence for who runs this; anything else is a bug and shows its stack. */
function zinVan(fout: unknown): string | undefined {
  if (
    fout instanceof Onbruikbaar ||
    fout instanceof DienstFout ||
    fout instanceof ConfigOngeldig ||
    fout instanceof EmbeddedBezet
  )
    return fout.message;
  if (fout instanceof z.ZodError) return `Een bestand klopt niet:\n${z.prettifyError(fout)}`;
  if (fout instanceof SyntaxError) return 'Een bestand is geen geldige JSON.';
  if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT' && 'path' in fout)
    return `Het bestand ${fout.path} is er niet.`;
  return fout instanceof TypeError && 'code' in fout && `${fout.code}`.startsWith('ERR_PARSE_ARGS')
    ? `${fout.message}\n\n${gebruik.trimEnd()}`
    : undefined;
}

try {
  process.exitCode = await hoofd(process.argv.slice(2));
} catch (fout) {
  const zin = zinVan(fout);
  if (zin === undefined) throw fout;
  zeg(zin);
  process.exitCode = 2;
}
