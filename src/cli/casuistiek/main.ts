// `npm run casuistiek -- <folder>`: plays the lists of the parties through the service and closes with one line of JSON.
import { access, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigOngeldig } from '../../platform/config.ts';
import { EmbeddedBezet } from '../../platform/database/embedded.ts';
import { leesPartnerschapsbestand } from '../partnerschap-laden.ts';
import { deelnemersVan } from './deelnemers.ts';
import { DienstFout, openDienst } from './dienst.ts';
import { speelDroog } from './droog.ts';
import { startEigenDienst } from './eigen-dienst.ts';
import { type Keuzes, leesKeuzes } from './keuzes.ts';
import { leesMap } from './lezen.ts';
import type { IngelezenRegel } from './regel.ts';
import { type Gespeeld, speel } from './spelen.ts';
import { inWoorden, type Rijverslag, sluitregel } from './verslag.ts';
import { type Besluiten, leesBesluiten } from './volledig/besluiten.ts';
import { maakVolledig, type Volledigverslag } from './volledig/spelen.ts';
import { type IngelezenVerzoek, leesVerzoeken, metOok, VerzoekenOnleesbaar } from './volledig/verzoekenlijst.ts';
import type { Spel } from './voorbereiden.ts';

const gebruik = `npm run casuistiek -- <map> [keuzen]
Speelt de lijsten van gemeente, politie en OM in <map> via de HTTP-API, elke regel op zijn eigen dag en door de
vertegenwoordiger die hem inbrengt. Opnieuw uitvoeren brengt niets twee keer in.
  --volledig         neem daarna ook de besluiten over alle gevallen, elk op zijn dag en door wie erover gaat, en vergelijk
                     waar elk geval op uitkomt en wie wat kan zien met het bestand van besluiten
  --besluiten <bestand>  dat bestand; anders <map>/besluiten.json, anders demo/besluiten-<gemeente>.json
  --droog            lees, weeg en meld; verstuur niets (er is geen dienst nodig)
  --keuzes <bestand> keuzen van mensen per kenmerk (criteria, mening); zonder dit bestand: <map>/keuzes.json,
                     anders demo/keuzes-<gemeente>.json, als dat er is
  --zonder-keuzes    gebruik geen keuzen; een regel zonder keuze krijgt alle criteria van het referentiekader
                     ("te beoordelen": de analyse beslist) en zijn hele tekst telt als gedraging
  --partijen <bestand>  het samenwerkingsverband; anders <map>/partijen.json
  --url <adres>      gebruik een draaiende demo met dit samenwerkingsverband; anders start een eigen dienst
  --data <map>       gegevensmap van de eigen dienst; anders data/casuistiek-<naam van de map>
Voortgang gaat naar stderr, zonder namen. Op stdout komt als slot één regel JSON: gelezen, ingebracht, alBekend,
geweigerd (een element per reden), mogelijkDezelfde en fouten; gelezen is de som van alle soorten regels. Met --volledig
ook gevallen (per geval ok, of de verschillen, en wat nog geen handeling heeft), zonderGeval (regels waar geen geval van
spreekt) en stappen (aantallen).
Afsluitcode: 0 als alles gelezen is, ook als er is geweigerd, en elk geval uitkomt zoals beschreven; 1 als er fouten of
verschillen zijn; 2 als het spelen niet kon.
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

/** The file that is named, else the first that is there: in the folder, or in the demo for this municipality. */
async function kiesBestand(soort: string, map: string, gemeente: string, genoemd: string | undefined) {
  if (genoemd !== undefined) return genoemd;
  for (const bestand of [join(map, `${soort}.json`), join(demomap, `${soort}-${gemeente.toLowerCase()}.json`)])
    if (await bestaat(bestand)) return bestand;
  return undefined;
}

async function kiesKeuzes(map: string, gemeente: string, genoemd: string | undefined): Promise<Keuzes> {
  const bestand = await kiesBestand('keuzes', map, gemeente, genoemd);
  if (bestand === undefined) return {};
  zeg(`keuzen: ${bestand}`);
  return leesKeuzes(bestand);
}

async function kiesBesluiten(map: string, gemeente: string, genoemd: string | undefined): Promise<Besluiten> {
  const bestand = await kiesBestand('besluiten', map, gemeente, genoemd);
  if (bestand === undefined) throw new Onbruikbaar('Er is geen bestand met besluiten; noem het met --besluiten.');
  zeg(`besluiten: ${bestand}`);
  return leesBesluiten(bestand);
}

function volg(aantal: number): (rij: Rijverslag) => void {
  let volgnummer = 0;
  return ({ regel, uitkomst }) => {
    volgnummer += 1;
    zeg(`${volgnummer}/${aantal} ${regel.datum || '????-??-??'} ${regel.kenmerk || '?'} ${inWoorden(uitkomst)}`);
  };
}

type Opdracht = Spel & {
  readonly besluiten: Besluiten | undefined;
  readonly verzoeken: readonly IngelezenVerzoek[];
};
type Afloop = Gespeeld & { readonly volledig?: Volledigverslag };

async function speelBij(url: string, spel: Opdracht, regels: readonly IngelezenRegel[]): Promise<Afloop> {
  const dienst = await openDienst(url);
  const mist = spel.deelnemers.ontbrekend(dienst.personen);
  if (mist.length > 0)
    throw new DienstFout(`De dienst heeft een ander samenwerkingsverband; deze mensen ontbreken: ${mist.join(', ')}.`);
  const meld = volg(regels.length);
  if (spel.besluiten === undefined) return speel(spel, dienst, regels, meld);
  const volledig = maakVolledig(spel, dienst, regels, spel.besluiten, spel.verzoeken, zeg);
  return { ...(await speel(spel, dienst, regels, meld, volledig.dagwerk)), volledig: volledig.verslag() };
}

async function speelEigen(
  data: string,
  partijen: string,
  spel: Opdracht,
  regels: readonly IngelezenRegel[],
): Promise<Afloop> {
  // The terms of keeping end on the days of a full run, and not on the day of today.
  const bewaarplan = spel.besluiten === undefined ? 'nooit' : 'bij-gezette-klok';
  const lopend = await startEigenDienst(data, partijen, spel.deelnemers, bewaarplan);
  try {
    return await speelBij(lopend.url, spel, regels);
  } finally {
    await lopend.stop();
  }
}

/** Every case and every request ended as the file says, and the file speaks of every row. */
function isZoalsBeschreven({ gevallen, verzoeken, zonderGeval }: Volledigverslag): boolean {
  return [...gevallen, ...verzoeken].every(({ ok }) => ok) && zonderGeval.length === 0;
}

/** Runs once and returns the exit code. */
async function hoofd(argumenten: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argumenten],
    allowPositionals: true,
    options: {
      volledig: { type: 'boolean', default: false },
      besluiten: { type: 'string' },
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
  if (values.besluiten !== undefined && !values.volledig) throw new Onbruikbaar('--besluiten hoort bij --volledig.');
  if (values.volledig && values.droog)
    throw new Onbruikbaar('--volledig speelt echt; het gaat niet samen met --droog.');
  const { gemeente } = bestand.samenwerkingsverband;
  const besluiten = values.volledig ? await kiesBesluiten(map, gemeente, values.besluiten) : undefined;
  const spel = {
    bestand,
    deelnemers: deelnemersVan(bestand),
    keuzes: values['zonder-keuzes'] ? {} : await kiesKeuzes(map, gemeente, values.keuzes),
    besluiten,
    verzoeken: besluiten === undefined ? [] : metOok(await leesVerzoeken(map), besluiten.verzoeken),
  };
  const data = values.data ?? join('data', `casuistiek-${basename(resolve(map))}`);
  const { rijen, mogelijkDezelfde, volledig }: Afloop = values.droog
    ? { rijen: speelDroog(spel, regels, volg(regels.length)), mogelijkDezelfde: [] }
    : values.url === undefined
      ? await speelEigen(data, partijen, spel, regels)
      : await speelBij(values.url, spel, regels);
  const slot = sluitregel(
    rijen,
    fouten.filter(({ rij }) => rij === undefined),
    mogelijkDezelfde,
  );
  process.stdout.write(`${JSON.stringify({ ...slot, ...volledig })}\n`);
  return slot.fouten.length === 0 && (volledig === undefined || isZoalsBeschreven(volledig)) ? 0 : 1;
}

/** Faults that are a sentence for who runs this; anything else is a bug and shows its stack. */
function zinVan(fout: unknown): string | undefined {
  if (
    fout instanceof Onbruikbaar ||
    fout instanceof DienstFout ||
    fout instanceof VerzoekenOnleesbaar ||
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
