// A partnership to work in: the demo people with their mandates and statements, a gate on a real database, and a clock that stands still.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { demobestand } from '../src/cli/start.ts';
import { laadPartnerschap, leesPartnerschapsbestand } from '../src/cli/partnerschap-laden.ts';
import type { Handelingnaam } from '../src/convenant/dossier.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../src/convenant/vormen/handelingen.ts';
import type { Poort, Uitkomst, Verzoek } from '../src/gate/verzoek.ts';
import { handelingen } from '../src/handelingen.ts';
import type { Klok } from '../src/platform/clock.ts';
import type { Verbinding } from '../src/platform/database/transaction.ts';
import { traceId, willekeurigeIds } from '../src/platform/ids.ts';
import { maakKeyringBestand, openKeyring } from '../src/platform/vault/keyring.ts';
import { maakVault } from '../src/platform/vault/vault.ts';
import { type Proefcluster, type Proefdatabase, startProefcluster } from './database/proefdatabase.ts';

/** The people of demo/partijen.json by what they are; every role of the covenant has at least one. */
export const bezetting = {
  gemeente: 'Fenna Wielinga',
  gemeenteTweede: 'Ruben Soebhag',
  om: 'mr. Noor Terpstra',
  politie: 'Idris Baldewsing',
  rvdk: 'Loes Verkuyl',
  reclassering: 'Hamza Ceulemans',
  uitvoerder: 'Willemien Drost',
  fg: 'mr. Jorrit Haanstra',
  beveiliging: 'Aylin Postmus',
  beheerder: 'Bram Kuiken',
  jeugdzorg: 'Mirte Oldenhof',
  ggz: 'Anouar Stegeman',
  lyceum: 'Geertje Brandts',
} as const;
export type Wie = keyof typeof bezetting;

/** Noon in Amsterdam on the day on which the tests begin. */
export const begindag = '2026-11-23';

/** A clock that stands still until a test sets it; days are ISO days. */
export interface Proefklok extends Klok {
  zet(dag: string): void;
}

function maakProefklok(): Proefklok {
  const middag = (dag: string) => Temporal.PlainDate.from(dag).toZonedDateTime('Europe/Amsterdam').add({ hours: 12 });
  let moment = middag(begindag).toInstant();
  return {
    nu: () => moment,
    zet(dag) {
      moment = middag(dag).toInstant();
    },
  };
}

/** What a request may say besides its act, person and input. */
export type Extra = Partial<Pick<Verzoek<unknown>, 'herhaalsleutel' | 'verwachtMerk' | 'herkomst' | 'traceId'>>;

export interface Partnerschapsmensen {
  readonly samenwerkingsverband: string;
  readonly mensen: Readonly<Record<Wie, string>>;
  readonly partijen: Readonly<Record<'gemeente' | 'om' | 'politie' | 'rvdk' | 'reclassering', string>>;
  readonly partners: Readonly<Record<'jeugdzorg' | 'ggz' | 'lyceum', string>>;
}

export interface Proefwereld extends Partnerschapsmensen {
  readonly poort: Poort;
  readonly klok: Proefklok;
  readonly proef: Proefdatabase;
  readonly keyringbestand: string;
  /** Another partnership in the same database, with namesakes of the same people. */
  readonly ander: Partnerschapsmensen;
  /** Carries out an act as somebody, through the gate. */
  doe<N extends Handelingnaam>(
    naam: N,
    wie: Wie,
    invoer: Invoeren[N],
    extra?: Extra,
  ): Promise<Uitkomst<Antwoorden[N]>>;
  /** The same, and its answer; throws with the reasons when it did not happen. */
  lukt<N extends Handelingnaam>(naam: N, wie: Wie, invoer: Invoeren[N], extra?: Extra): Promise<Antwoorden[N]>;
  /** The same, and the reasons for which it was refused; throws when it was not. */
  weigert<N extends Handelingnaam>(naam: N, wie: Wie, invoer: Invoeren[N], extra?: Extra): Promise<readonly string[]>;
  /** SQL as the owner of the database, behind the walls. */
  achter(sql: string, waarden?: readonly unknown[]): Promise<readonly Rij[]>;
  /** The same world once more, with nothing done in it yet. */
  opnieuw(): Promise<Proefwereld>;
  /** The same world with all its acts in the name of the other partnership. */
  inAnder(): Proefwereld;
}

/** A row as `pg` gives it; tests compare what they name. */
// biome-ignore lint/suspicious/noExplicitAny: rows of any query, read by tests only
type Rij = Record<string, any>;

/** A cluster with a loaded world; `stop` ends the cluster. */
export interface Proefhuis {
  readonly wereld: Proefwereld;
  readonly cluster: Proefcluster;
  stop(): Promise<void>;
}
