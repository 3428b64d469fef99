// The command line: start the system, look after its keys and migrations, and carry out any act as somebody signed in.
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { invoerwoorden } from '../convenant/invoerwoorden.ts';
import type { Handelingkop } from '../gate/handeling.ts';
import { InvoerOngeldig } from '../gate/verzoek.ts';
import { handelingen } from '../handelingen.ts';
import { BestandBeschadigd, ReservesleutelOnbruikbaar } from '../platform/backup/sealed-file.ts';
import { KopieOnbruikbaar } from '../platform/backup/tables.ts';
import { systeemklok } from '../platform/clock.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { SchijfNietVrij } from '../platform/database/clear-disk.ts';
import { EmbeddedBezet } from '../platform/database/embedded.ts';
import { LoginTeMachtig } from '../platform/database/login.ts';
import { DatabaseVerouderd } from '../platform/database/migrate.ts';
import { traceId } from '../platform/ids.ts';
import {
  KeyringOnbruikbaar,
  maakKeyringBestand,
  registers,
  vervangRegistersleutel,
} from '../platform/vault/keyring.ts';
import { maakSessies } from '../toegang/sessies.ts';
import { leesArgumenten } from './argumenten.ts';
import { herstel } from './beheerder-herstellen.ts';
import { genereer } from './genereer/main.ts';
import { installeerNieuw } from './installeren.ts';
import { leesFunctionaris, leesJson, zinnenVan } from './invoerfouten.ts';
import { openGebouw } from './opbouw.ts';
import { kopieer, maakAf, maakSleutel, zetTerug } from './reserveopdrachten.ts';
import { ruimOp } from './schijf-opruimen.ts';
import { herinpakken } from './sleutels.ts';
import { sessieduur, start } from './start.ts';

const gebruik = `weegwijs <opdracht>
  start                              start het systeem
  migreren                           werk de database bij
  installeren                        nieuw samenwerkingsverband met functioneel beheerder;
                                     JSON op standaardinvoer: naam, gemeente, vanaf, beheerder {sub, naam, email}
  sessies-intrekken <functionaris>   beëindig alle sessies van iemand
  beheerder-herstellen               twee functioneel beheerders als er geen meer is; JSON op standaardinvoer:
                                     samenwerkingsverband, beheerders [email, email], kenmerk
  sleutelbos-maken                   maak een sleutelbos als die er niet is
  registersleutel-vervangen <register>  nieuwe registersleutel; pak alle dossiersleutels opnieuw in
  reservesleutel-maken               maak de sleutel van de reservekopieën als die er niet is
  reservekopie-maken <map> <sleutelmap>
                                     kopieer de registers naar <map>, de sleutels naar <sleutelmap>
  reservekopie-terugzetten <registers> <sleutels> [--overschrijf]
                                     zet een kopie terug, met het nieuwste bestand met sleutels
  terugzetten-afmaken                na het terugzetten van registers buiten Weegwijs om: vernietig opnieuw wat
                                     vernietigd was, en leg elke sleutel bij het register van zijn dossier
  schijf-opruimen                    haal wat is vernietigd ook van de schijf; het systeem mag doordraaien
  genereer                           schrijf docs/generated opnieuw
  <handeling>                        verricht een handeling; invoer als JSON op standaardinvoer,
                                     sessie in WEEGWIJS_SESSIE
Handelingen: ${Object.keys(handelingen).join(', ')}
`;

async function startSysteem(): Promise<void> {
  const lopend = await start(leesConfig(process.env));
  process.stdout.write(`Weegwijs draait op ${lopend.url}\n`);
  for (const persoon of lopend.personen)
    process.stdout.write(`  ${persoon.naam} (${persoon.rol}, ${persoon.partij})\n`);
  let stopt = false;
  const stop = () => {
    if (stopt) return;
    stopt = true;
    void lopend.stop().then(() => process.exit(0));
  };
  // Without a terminal a stop can arrive twice; the second must not cut the first short.
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  void lopend.gebouw.databaseEinde.then(() => {
    if (stopt) return;
    process.stderr.write('De ingebouwde database is onverwacht gestopt; Weegwijs stopt ook. Start het opnieuw.\n');
    process.exit(1);
  });
}

async function vervang(register: string | undefined): Promise<void> {
  const welk = registers.find((bekend) => bekend === register);
  if (welk === undefined) throw new ConfigOngeldig(`Noem een register: ${registers.join(' of ')}.`);
  const config = leesConfig(process.env);
  // Look first whether the keys can be wrapped again, then make the new one.
  if (config.databaseUrl !== undefined && config.migratieUrl === undefined)
    throw new ConfigOngeldig('Zet WEEGWIJS_MIGRATIE_URL: sleutels vervangen vraagt de eigenaar van de database.');
  const id = await vervangRegistersleutel(config.keyringFile, welk);
  const gebouw = await openGebouw(config, true);
  try {
    const aantal = await herinpakken(gebouw, welk);
    process.stdout.write(
      `Registersleutel ${id} van ${welk} is in gebruik; ${aantal} dossiersleutels opnieuw ingepakt.\n`,
    );
  } finally {
    await gebouw.stop();
  }
}

async function verricht(handeling: Handelingkop): Promise<number> {
  z.config({ localeError: invoerwoorden });
  const gebouw = await openGebouw(leesConfig(process.env), true);
  try {
    const sessies = maakSessies({ transactie: gebouw.poort.database.transactie, wandklok: systeemklok, ...sessieduur });
    const wie = await sessies.vind(process.env['WEEGWIJS_SESSIE'] ?? '');
    if (wie === undefined) {
      process.stderr.write('Niet aangemeld: zet WEEGWIJS_SESSIE op het token van een geldige sessie.\n');
      return 1;
    }
    const invoer = leesJson(await text(process.stdin));
    const uitkomst = await handeling.verrichtOntleed(gebouw.poort, {
      ...wie,
      invoer,
      herkomst: 'cli',
      traceId: traceId(process.env['TRACEPARENT']),
    });
    process.stdout.write(`${JSON.stringify(uitkomst)}\n`);
    return uitkomst.soort === 'gedaan' ? 0 : 2;
  } finally {
    await gebouw.stop();
  }
}

async function trekSessiesIn(functionaris: string | undefined): Promise<number> {
  const wie = leesFunctionaris(functionaris);
  const gebouw = await openGebouw(leesConfig(process.env), true);
  try {
    await maakSessies({
      transactie: gebouw.poort.database.transactie,
      wandklok: systeemklok,
      ...sessieduur,
    }).trekInVoor(wie);
    return 0;
  } finally {
    await gebouw.stop();
  }
}

/** Runs one command and returns the exit code; undefined while the system runs on. */
async function hoofd(argumenten: readonly string[]): Promise<number | undefined> {
  const { woorden, overschrijf } = leesArgumenten(argumenten);
  const [opdracht, argument, tweede] = woorden;
  switch (opdracht) {
    case 'start':
      await startSysteem();
      return undefined;
    case 'migreren': {
      const gebouw = await openGebouw(leesConfig(process.env));
      await gebouw.stop();
      return 0;
    }
    case 'installeren':
      return installeerNieuw();
    case 'sessies-intrekken':
      return trekSessiesIn(argument);
    case 'beheerder-herstellen':
      await herstel();
      return 0;
    case 'sleutelbos-maken': {
      const { keyringFile } = leesConfig(process.env);
      const gemaakt = await maakKeyringBestand(keyringFile);
      process.stdout.write(
        {
          gemaakt: `Sleutelbos gemaakt: ${keyringFile}\n`,
          aangevuld: `Sleutelbos aangevuld met een nieuw register: ${keyringFile}\n`,
          'was-er-al': 'De sleutelbos is er al; er is niets veranderd.\n',
        }[gemaakt],
      );
      return 0;
    }
    case 'registersleutel-vervangen':
      await vervang(argument);
      return 0;
    case 'reservesleutel-maken':
      await maakSleutel();
      return 0;
    case 'reservekopie-maken':
      await kopieer(argument, tweede);
      return 0;
    case 'reservekopie-terugzetten':
      await zetTerug(argument, tweede, overschrijf);
      return 0;
    case 'terugzetten-afmaken':
      await maakAf();
      return 0;
    case 'schijf-opruimen':
      await ruimOp();
      return 0;
    case 'genereer':
      for (const bestand of await genereer('docs/generated')) process.stdout.write(`${bestand}\n`);
      return 0;
    default: {
      const handeling = Object.values<Handelingkop>(handelingen).find((kandidaat) => kandidaat.naam === opdracht);
      if (handeling !== undefined) return verricht(handeling);
      if (opdracht !== undefined) process.stderr.write(`Deze opdracht is er niet: ${opdracht}\n`);
      process.stderr.write(gebruik);
      return 1;
    }
  }
}

/** Faults that are a sentence for who runs the system; anything else is a bug and shows its stack. */
function zinVan(fout: unknown): string | undefined {
  if (
    fout instanceof ConfigOngeldig ||
    fout instanceof KeyringOnbruikbaar ||
    fout instanceof DatabaseVerouderd ||
    fout instanceof EmbeddedBezet ||
    fout instanceof SchijfNietVrij ||
    fout instanceof LoginTeMachtig ||
    fout instanceof BestandBeschadigd ||
    fout instanceof ReservesleutelOnbruikbaar ||
    fout instanceof KopieOnbruikbaar
  )
    return fout.message;
  if (fout instanceof InvoerOngeldig) return zinnenVan(fout.fouten);
  return fout instanceof SyntaxError ? 'De invoer is geen geldige JSON.' : undefined;
}

try {
  const code = await hoofd(process.argv.slice(2));
  if (code !== undefined) process.exitCode = code;
} catch (fout) {
  const zin = zinVan(fout);
  if (zin === undefined) throw fout;
  process.stderr.write(`${zin}\n`);
  process.exitCode = 1;
}
