// Copies of the database for when it is lost: the registers in one file, what decides whether they open in another, and both put back.
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import {
  controleerVerzegeld,
  leesReservesleutel,
  leesVerzegeld,
  schrijfVerzegeld,
} from '../platform/backup/sealed-file.ts';
import { alsRegels, KopieOnbruikbaar, leesTabellen, zetRegelsTerug } from '../platform/backup/tables.ts';
import { ConfigOngeldig } from '../platform/config.ts';
import type { Keyring } from '../platform/vault/keyring.ts';
import { inLogboek, metEigenaar } from './eigenaar.ts';
import { type Hersteld, speelAf, speelWijzigingen } from './naspelen.ts';
import type { Gebouw } from './opbouw.ts';
import { plaatsSleutels } from './sleutelplaatsen.ts';

const registers = 'registers';
const sleutels = 'sleutels';

/** Wrapped keys and the ledger of what was destroyed: only the latest of these counts, whatever copy of the registers is put back. */
const isVanSleutels = (tabel: string) => tabel.startsWith('kluis.') || tabel.startsWith('vernietiging.');
/** The highest numbers that were given: those go with the keys as well, so that none is given twice. */
const isTeller = (tabel: string) => tabel.endsWith('teller');
/** What was destroyed, the declarations of it, and what was corrected: never removed, also when a living system is overwritten. */
const onuitwisbaar = ['vernietiging.vernietigd', 'vernietiging.verklaring', 'vernietiging.gewijzigd'];
/** Sign-ins, and answers that are kept for a repeated request: nobody needs them after a loss. */
const vluchtig = ['beheer.sessie', 'beheer.herhaling'];

const waarvoor = 'een reservekopie';

export interface Kopie {
  readonly registers: string;
  readonly sleutels: string;
}

/**
 * Writes a copy of one moment: the registers in a new file in `map`, wrapped keys and ledger in `sleutelmap`, where each copy takes
 * the place of the one before. A running system goes on.
 */
export async function maakReservekopie(
  gebouw: Gebouw,
  {
    map,
    sleutelmap,
    sleutel: sleutelpad,
  }: { readonly map: string; readonly sleutelmap: string; readonly sleutel: string },
): Promise<Kopie> {
  const [daar, elders, bijSleutel] = [resolve(map), resolve(sleutelmap), dirname(resolve(sleutelpad))];
  if (new Set([daar, elders, bijSleutel]).size !== 3)
    throw new ConfigOngeldig('Registers, sleutels en de reservesleutel horen in drie verschillende mappen.');
  const sleutel = await leesReservesleutel(sleutelpad);
  await inLogboek(gebouw, 'reservekopie-maken', waarvoor);
  const moment = gebouw.wandklok.nu().toString();
  const kopie = {
    registers: join(daar, `registers-${moment.slice(0, 19).replaceAll(':', '')}Z.weegwijs`),
    sleutels: join(elders, 'sleutels.weegwijs'),
  };
  for (const doel of [daar, elders]) await mkdir(doel, { recursive: true, mode: 0o700 });
  await metEigenaar(gebouw, waarvoor, async (client) => {
    await client.query('begin isolation level serializable, read only, deferrable');
    const alle = (await leesTabellen(client)).filter((tabel) => !vluchtig.includes(tabel));
    // The keys first: stopped in between, the latest of them is never older than the registers it must open.
    await schrijfVerzegeld(
      kopie.sleutels,
      sleutel,
      sleutels,
      alsRegels(
        client,
        alle.filter((tabel) => isVanSleutels(tabel) || isTeller(tabel)),
        moment,
      ),
    );
    await schrijfVerzegeld(
      kopie.registers,
      sleutel,
      registers,
      alsRegels(
        client,
        alle.filter((tabel) => !isVanSleutels(tabel)),
        moment,
      ),
    );
    await client.query('commit');
  });
  return kopie;
}

/** How often is looked again, with a pause, whether what runs is only ending. */
const keren = 10;
const pauze = 200;

/** Nothing is put back under a system that runs; of one that just stopped PostgreSQL ends the connections a moment later. */
async function weigerDraaiend(client: pg.Client): Promise<void> {
  for (let keer = 0; keer < keren; keer += 1) {
    const { rows: draaiend } = await client.query(
      `select from pg_stat_activity where usename = 'weegwijs_app' and datname = current_database()`,
    );
    if (draaiend.length === 0) return;
    await wacht(pauze);
  }
  throw new ConfigOngeldig('Weegwijs draait nog op deze database: stop het eerst.');
}

/** What is there is lost only when that was asked for. */
async function weigerBestaand(client: pg.Client, overschrijf: boolean): Promise<void> {
  const { rows: bestaand } = await client.query('select from beheer.samenwerkingsverband limit 1');
  if (bestaand.length > 0 && !overschrijf)
    throw new ConfigOngeldig(
      'Deze database is in gebruik. Wat erin staat gaat verloren; wilt u dat, geef dan ook --overschrijf.',
    );
}

/** Keys of before the registers know nothing of what was destroyed, held or approved since: they would bring back a key, or let go a hold. */
function weigerOudere(registersVan: string, sleutelsVan: string): void {
  if (Temporal.Instant.compare(sleutelsVan, registersVan) < 0)
    throw new KopieOnbruikbaar(
      `Het bestand met sleutels is van ${sleutelsVan}, ouder dan de registers (${registersVan}): neem het nieuwste, of een kopie van de registers van uiterlijk dat moment.`,
    );
}

/** What an older copy of the registers asks for, once it is back. */
interface Afgemaakt {
  readonly opnieuwVernietigd: number;
  /** Keys that followed their dossier to the register where it lies again. */
  readonly verplaatst: number;
  /** Corrections of since that were carried out again. */
  readonly opnieuwGecorrigeerd: number;
  /** What people must look at: it came back with the copy, or may still stand in a decision or with an external partner. */
  readonly teDoen: readonly Hersteld[];
}

/** What putting back came to. */
export interface Teruggezet extends Afgemaakt {
  /** The moment of the registers. */
  readonly moment: string;
}

/** What was destroyed since goes again, what was removed or shielded is so again, and every key follows its dossier to where it lies. */
async function maakAf(client: pg.Client, keyring: Keyring): Promise<Afgemaakt> {
  const opnieuwVernietigd = await speelAf(client);
  const gewijzigd = await speelWijzigingen(client);
  return {
    opnieuwVernietigd,
    opnieuwGecorrigeerd: gewijzigd.filter(({ gedaan }) => gedaan).length,
    teDoen: gewijzigd.filter(({ gedaan, elders }) => !gedaan || elders),
    verplaatst: await plaatsSleutels(client, keyring),
  };
}

/** The same for registers that the owner put back by other means, in the database whose keys and ledger stayed. */
export async function maakTerugzettenAf(gebouw: Gebouw, keyring: Keyring): Promise<Afgemaakt> {
  const afgemaakt = await metEigenaar(gebouw, waarvoor, async (client) => {
    await weigerDraaiend(client);
    await client.query('begin');
    const gedaan = await maakAf(client, keyring);
    await client.query('commit');
    return gedaan;
  });
  await inLogboek(gebouw, 'reservekopie-terugzetten', waarvoor);
  return afgemaakt;
}

/** Puts a copy of the registers back with the latest keys and ledger; what was destroyed since goes again. */
export async function zetReservekopieTerug(
  gebouw: Gebouw,
  keyring: Keyring,
  kopie: Kopie,
  { sleutel: sleutelpad, overschrijf }: { readonly sleutel: string; readonly overschrijf: boolean },
): Promise<Teruggezet> {
  const sleutel = await leesReservesleutel(sleutelpad);
  // Both whole before anything is touched.
  await controleerVerzegeld(kopie.registers, sleutel, registers);
  await controleerVerzegeld(kopie.sleutels, sleutel, sleutels);
  const gedaan = await metEigenaar(gebouw, waarvoor, async (client) => {
    await weigerDraaiend(client);
    await weigerBestaand(client, overschrijf);
    await client.query('begin');
    // No triggers and no references while rows come in table by table; the ledger of this database stays.
    await client.query('set local session_replication_role = replica');
    const alle = await leesTabellen(client);
    const leeg = alle.filter((tabel) => !onuitwisbaar.includes(tabel) && !isTeller(tabel));
    await client.query(`truncate ${leeg.join(', ')}`);
    const hoogste = (tabel: string) =>
      isTeller(tabel)
        ? 'on conflict (samenwerkingsverband, jaar) do update set laatste = greatest(excluded.laatste, teller.laatste)'.replace(
            'teller.',
            `${tabel.slice(tabel.indexOf('.') + 1)}.`,
          )
        : '';
    const { moment } = await zetRegelsTerug(client, leesVerzegeld(kopie.registers, sleutel, registers), alle, hoogste);
    const van = await zetRegelsTerug(client, leesVerzegeld(kopie.sleutels, sleutel, sleutels), alle, (tabel) =>
      onuitwisbaar.includes(tabel) ? 'on conflict do nothing' : hoogste(tabel),
    );
    weigerOudere(moment, van.moment);
    await client.query('set local session_replication_role = origin');
    const afgemaakt = await maakAf(client, keyring);
    await client.query('commit');
    return { moment, ...afgemaakt };
  });
  await inLogboek(gebouw, 'reservekopie-terugzetten', waarvoor);
  return gedaan;
}
