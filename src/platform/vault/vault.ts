// The vault: a data key per dossier, wrapped by the key of its register, released only after a log entry of the same transaction.
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import { openEnvelop, sluitEnvelop } from './envelope.ts';
import type { Keyring, Register } from './keyring.ts';

/** The open data key of one dossier, for the length of one transaction. */
export interface Dossiersleutel {
  /** Seals a JSON value for one item. `gegeven` is the id of the row, `soort` its kind. */
  sluit(gegeven: string, soort: string, inhoud: unknown): Buffer;
  /** Opens what was sealed for this item; the caller parses the result with its schema. */
  open(gegeven: string, soort: string, envelop: Buffer): unknown;
}

export interface Vault {
  /** Makes and stores a data key; the transaction must already have logged this dossier as allowed. */
  maak(tx: Tx, register: Register, dossier: string): Promise<Dossiersleutel>;
  /** Opens the data key; throws when the transaction has no entry 'toegestaan' for this dossier (SQLSTATE 42501). */
  open(tx: Tx, register: Register, dossier: string): Promise<Dossiersleutel>;
  /** Wraps data keys by the key of the archive; their dossiers stay sealed as they were (role deur_archief). */
  archiveer(tx: Tx, dossiers: readonly string[]): Promise<void>;
  /** Opens the data key of an archived dossier, for what was sealed when it was in `herkomst`. */
  openArchief(tx: Tx, herkomst: Register, dossier: string): Promise<Dossiersleutel>;
  /** The same of many in one round trip; what has no key (any more) is not in the answer. */
  openArchiefAlle(
    tx: Tx,
    herkomst: Register,
    dossiers: readonly string[],
  ): Promise<ReadonlyMap<string, Dossiersleutel>>;
  /** Opens the data keys of many dossiers in one round trip; what has no key (any more) is not in the answer. */
  openAlle(tx: Tx, register: Register, dossiers: readonly string[]): Promise<ReadonlyMap<string, Dossiersleutel>>;
  /** For the door of the casusoverleg: the key of a case that runs, to seal with and not to open. @throws 42501 as `open`. */
  deur(tx: Tx, casus: string): Promise<Pick<Dossiersleutel, 'sluit'>>;
  /** Wraps every data key of a register under its current register key; returns how many. */
  herinpakken(tx: Tx, register: Register): Promise<number>;
  /** The key of the blind index of a register. */
  index(register: Register): Buffer;
}

/** A data key as it is stored. */
export interface Ingepakt {
  readonly dossier: string;
  readonly registersleutel: string;
  readonly ingepakt: Buffer;
}

function dossiersleutel(register: Register, dossier: string, sleutel: KeyObject): Dossiersleutel {
  return {
    sluit: (gegeven, soort, inhoud) =>
      sluitEnvelop(sleutel, [register, dossier, gegeven, soort], Buffer.from(JSON.stringify(inhoud), 'utf8')),
    open: (gegeven, soort, envelop): unknown =>
      JSON.parse(openEnvelop(sleutel, [register, dossier, gegeven, soort], envelop).toString('utf8')),
  };
}

/** A data key under the key of a register: the name of that key, and the envelope. */
interface Inpakking {
  readonly id: string;
  readonly ingepakt: Buffer;
}

/** Wraps data keys by the keys of a keyring; an envelope is bound to register, dossier and register key. */
export function maakInpakking(keyring: Keyring) {
  const plaats = (register: Register, dossier: string, id: string) => ['dossiersleutel', register, dossier, id];
  const pakIn = (register: Register, dossier: string, ruw: Buffer): Inpakking => {
    const { id, sleutel } = keyring.huidige(register);
    return { id, ingepakt: sluitEnvelop(sleutel, plaats(register, dossier, id), ruw) };
  };
  const pakUit = (register: Register, { dossier, registersleutel, ingepakt }: Ingepakt): Buffer =>
    openEnvelop(keyring.haal(register, registersleutel), plaats(register, dossier, registersleutel), ingepakt);
  return {
    pakIn,
    pakUit,
    /** Takes a data key out of one wrapping and puts it in another. */
    pakOm: (van: Register, rij: Ingepakt, naar: Register): Inpakking => pakIn(naar, rij.dossier, pakUit(van, rij)),
  };
}

/** The vault over a keyring. */
export function maakVault(keyring: Keyring): Vault {
  const { pakIn, pakUit, pakOm } = maakInpakking(keyring);
  const openRuw = async (
    tx: Tx,
    register: Register,
    dossiers: readonly string[],
  ): Promise<ReadonlyMap<string, KeyObject>> => {
    if (dossiers.length === 0) return new Map();
    const { rows } = await sql<Ingepakt>`
      select gevraagd.dossier, s.registersleutel, s.ingepakt
      from unnest(${[...dossiers]}::uuid[]) as gevraagd(dossier), lateral kluis.sleutel_vrijgeven(gevraagd.dossier) s`.execute(
      tx.db,
    );
    return new Map(rows.map((rij) => [rij.dossier, createSecretKey(pakUit(register, rij))]));
  };
  const openAlle: Vault['openAlle'] = async (tx, register, dossiers) => {
    const open = await openRuw(tx, register, dossiers);
    return new Map([...open].map(([dossier, sleutel]) => [dossier, dossiersleutel(register, dossier, sleutel)]));
  };
  const openArchiefAlle: Vault['openArchiefAlle'] = async (tx, herkomst, dossiers) => {
    const open = await openRuw(tx, 'archief', dossiers);
    return new Map([...open].map(([dossier, sleutel]) => [dossier, dossiersleutel(herkomst, dossier, sleutel)]));
  };
  return {
    index: (register) => keyring.index(register),
    async maak(tx, register, dossier) {
      const ruw = randomBytes(32);
      const { id, ingepakt } = pakIn(register, dossier, ruw);
      await sql`select kluis.sleutel_opslaan(${dossier}::uuid, ${register}, ${id}, ${ingepakt})`.execute(tx.db);
      return dossiersleutel(register, dossier, createSecretKey(ruw));
    },
    async open(tx, register, dossier) {
      const sleutel = (await openAlle(tx, register, [dossier])).get(dossier);
      if (sleutel === undefined) throw new Error('dit dossier heeft geen sleutel (meer)');
      return sleutel;
    },
    openAlle,
    async deur(tx, casus) {
      const { rows } = await sql<Ingepakt>`
        select ${casus}::uuid as dossier, s.registersleutel, s.ingepakt from kluis.deursleutel_vrijgeven(${casus}::uuid) s`.execute(
        tx.db,
      );
      const [rij] = rows;
      if (rij === undefined) throw new Error('deze casus heeft geen sleutel (meer)');
      return { sluit: dossiersleutel('casusoverleg', casus, createSecretKey(pakUit('casusoverleg', rij))).sluit };
    },
    async herinpakken(tx, register) {
      const { id: huidige } = keyring.huidige(register);
      const { rows } = await sql<Ingepakt>`
        select dossier, registersleutel, ingepakt from kluis.te_herinpakken(${register}, ${huidige})`.execute(tx.db);
      for (const rij of rows) {
        const { id, ingepakt } = pakOm(register, rij, register);
        await sql`select kluis.herinpakken(${rij.dossier}::uuid, ${id}, ${ingepakt})`.execute(tx.db);
      }
      return rows.length;
    },
    async archiveer(tx, dossiers) {
      const { rows } = await sql<Ingepakt & { readonly register: Register }>`
        select dossier, register, registersleutel, ingepakt from kluis.te_archiveren(${[...dossiers]}::uuid[])`.execute(
        tx.db,
      );
      for (const rij of rows) {
        const { id, ingepakt } = pakOm(rij.register, rij, 'archief');
        await sql`select kluis.archiveer(${rij.dossier}::uuid, ${id}, ${ingepakt})`.execute(tx.db);
      }
    },
    async openArchief(tx, herkomst, dossier) {
      const sleutel = (await openArchiefAlle(tx, herkomst, [dossier])).get(dossier);
      if (sleutel === undefined) throw new Error('dit dossier heeft geen sleutel (meer)');
      return sleutel;
    },
    openArchiefAlle,
  };
}
