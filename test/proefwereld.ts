// A partnership to work in: the demo people with their mandates and statements, a gate on a real database, and a clock that stands still.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { demobestand, laadPartnerschap, leesPartnerschapsbestand } from '../src/cli/partnerschap-laden.ts';
import type { Handelingnaam } from '../src/convenant/dossier.ts';
import type { Partijsoort } from '../src/convenant/rollen.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../src/convenant/vormen/handelingen.ts';
import type { Handelingkop } from '../src/gate/handeling.ts';
import type { Poort, Uitkomst, Verzoek } from '../src/gate/verzoek.ts';
import { handelingen } from '../src/handelingen.ts';
import type { Klok } from '../src/platform/clock.ts';
import { willekeurigeIds } from '../src/platform/ids.ts';
import { maakKeyringBestand, openKeyring } from '../src/platform/vault/keyring.ts';
import { maakVault } from '../src/platform/vault/vault.ts';
import { type Begin, type Proefdatabase, startProefcluster } from './database/proefdatabase.ts';
import { aanloop } from './proefaanloop.ts';

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

/** The external partners of annex 1 whose contact is among these people. */
export const partnernamen = {
  jeugdzorg: 'Jeugdzorg De Sluis',
  ggz: 'GGZ Waterland',
  lyceum: 'Lyceum De Landtong',
} as const;

/** The day on which every world begins (ISO day in Amsterdam). */
export const begindag = '2026-11-23';

/** A clock that stands still at noon in Amsterdam until a test sets another day. */
export interface Proefklok extends Klok {
  zet(dag: string): void;
}

function maakProefklok(): Proefklok {
  const middag = (dag: string) =>
    Temporal.PlainDate.from(dag).toZonedDateTime('Europe/Amsterdam').add({ hours: 12 }).toInstant();
  let moment = middag(begindag);
  return {
    nu: () => moment,
    zet(dag) {
      moment = middag(dag);
    },
  };
}

/** Where a world lives. */
interface Plek {
  readonly proef: Proefdatabase;
  readonly poort: Poort;
  readonly klok: Proefklok;
}

/** What a request may say besides its act, person and input. */
export type Extra = Partial<Pick<Verzoek<unknown>, 'herhaalsleutel' | 'verwachtMerk' | 'herkomst' | 'traceId'>>;

export interface Proefwereld {
  readonly poort: Poort;
  readonly klok: Proefklok;
  readonly proef: Proefdatabase;
  /** Keys of the vault; a server on this database needs the same. */
  readonly keyringbestand: string;
  readonly samenwerkingsverband: string;
  /** Ids of people, parties and external partners. */
  readonly mensen: Readonly<Record<Wie, string>>;
  readonly partijen: Readonly<Record<Partijsoort, string>>;
  readonly partners: Readonly<Record<keyof typeof partnernamen, string>>;
  /** Carries out an act as somebody, through the gate. */
  doe<N extends Handelingnaam>(naam: N, wie: Wie, invoer: Invoeren[N], extra?: Extra): Promise<Uitkomst<Antwoorden[N]>>;
  /** The same, for an act that must succeed: its answer, or an error with the reasons. */
  lukt<N extends Handelingnaam>(naam: N, wie: Wie, invoer: Invoeren[N], extra?: Extra): Promise<Antwoorden[N]>;
  /** The same, for an act that must be refused: its reasons in order. */
  weigert<N extends Handelingnaam>(naam: N, wie: Wie, invoer: Invoeren[N], extra?: Extra): Promise<readonly string[]>;
  /** SQL as the owner of the database, behind all walls. */
  achter(sql: string, waarden?: readonly unknown[]): Promise<pg.QueryResult['rows']>;
  /** A second partnership in the same database, with namesakes of the same people. */
  maakAnder(): Promise<Proefwereld>;
  /** A world like this one in which nothing happened yet, in a database of its own. */
  opnieuw(): Promise<Proefwereld>;
  stop(): Promise<void>;
}

// Declared per act, so that the answer of an act keeps its own type.
const antwoordvormen: { readonly [N in Handelingnaam]: { readonly antwoord: z.ZodType<Antwoorden[N]> } } =
  handelingvormen;
const koppen: Readonly<Record<Handelingnaam, Handelingkop>> = handelingen;

const sleutels = 'keyring.json';

async function leesBestand() {
  return leesPartnerschapsbestand(JSON.parse(await readFile(demobestand, 'utf8')));
}

async function maakPoort(proef: Proefdatabase, folder: string): Promise<Pick<Plek, 'klok' | 'poort'>> {
  const klok = maakProefklok();
  const vault = maakVault(await openKeyring(join(folder, sleutels), true));
  return { klok, poort: { database: proef.database, vault, klok, ids: willekeurigeIds } };
}

/** Loads the partnership of the demo, as `gemeente` when it is one more, with the secrecy of everybody; returns its id. */
async function laad(proef: Proefdatabase, poort: Poort, gemeente = ''): Promise<string> {
  const bestand = await leesBestand();
  const functies = bestand.functies.map((elk) => ({ ...elk, email: `${gemeente}${elk.email}` }));
  const id = await laadPartnerschap(poort, proef.eigenaar, { ...bestand, functies });
  await proef.achter(aanloop);
  const { mensen } = await leesMensen(proef, id);
  for (const functionaris of Object.values(mensen)) {
    const uitkomst = await handelingen['geheimhouding-bevestigen'].verricht(poort, {
      samenwerkingsverband: id,
      functionaris,
      invoer: { geheimhouding: true, richtlijnen: true },
      herkomst: 'proef',
      traceId: '1'.repeat(32),
    });
    assert.equal(uitkomst.soort, 'gedaan');
  }
  return id;
}

/** What every world is a copy of. */
export const werelden: Begin = {
  naam: 'wereld',
  bestanden: [sleutels],
  async vul(proef, folder) {
    await maakKeyringBestand(join(folder, sleutels));
    await laad(proef, (await maakPoort(proef, folder)).poort);
  },
};

/** Makes a loaded world; `stop` ends it with all that were made from it. With `eigenServer` nobody else is on its server. */
export async function maakProefwereld(eigenServer = false): Promise<Proefwereld> {
  const cluster = await startProefcluster(werelden, eigenServer);
  const keyringbestand = join(cluster.folder, sleutels);

  async function wereldVan(plek: Plek, id: string): Promise<Proefwereld> {
    const { proef, poort, klok } = plek;
    const bekend = await leesMensen(proef, id);
    const doe: Proefwereld['doe'] = async (naam, wie, invoer, extra) => {
      const uitkomst = await koppen[naam].verrichtOntleed(poort, {
        samenwerkingsverband: id,
        functionaris: bekend.mensen[wie],
        invoer,
        herkomst: 'proef',
        traceId: 'a'.repeat(32),
        ...extra,
      });
      return uitkomst.soort === 'gedaan'
        ? { ...uitkomst, antwoord: antwoordvormen[naam].antwoord.parse(uitkomst.antwoord) }
        : uitkomst;
    };
    return {
      ...bekend,
      poort,
      klok,
      proef,
      keyringbestand,
      samenwerkingsverband: id,
      doe,
      async lukt(naam, wie, invoer, extra) {
        const uitkomst = await doe(naam, wie, invoer, extra);
        if (uitkomst.soort === 'gedaan') return uitkomst.antwoord;
        throw new Error(`${naam} door ${wie} moest lukken: ${JSON.stringify(uitkomst)}`);
      },
      async weigert(naam, wie, invoer, extra) {
        const uitkomst = await doe(naam, wie, invoer, extra);
        if (uitkomst.soort === 'geweigerd') return uitkomst.weigeringen.map((weigering) => weigering.reden);
        throw new Error(`${naam} door ${wie} moest worden geweigerd: ${JSON.stringify(uitkomst)}`);
      },
      achter: (sql, waarden) => proef.achter(sql, waarden),
      maakAnder: async () => wereldVan(plek, await laad(plek.proef, plek.poort, `ander-${randomUUID()}-`)),
      opnieuw: nieuw,
      stop: () => cluster.stop(),
    };
  }

  async function nieuw(): Promise<Proefwereld> {
    const proef = await cluster.maak(werelden.naam);
    const [{ id }] = await proef.achter('select id from beheer.samenwerkingsverband');
    return wereldVan({ proef, ...(await maakPoort(proef, cluster.folder)) }, id);
  }
  return nieuw();
}

async function leesMensen(proef: Proefdatabase, samenwerkingsverband: string) {
  const perNaam = async (tabel: string, kolom: string): Promise<Map<string, string>> => {
    const rijen = await proef.achter(`select id, ${kolom} as naam from ${tabel} where samenwerkingsverband = $1`, [
      samenwerkingsverband,
    ]);
    return new Map(rijen.map(({ naam, id }) => [naam, id]));
  };
  const namen = await perNaam('beheer.functionaris', 'naam');
  const soorten = await perNaam('beheer.partij', 'soort');
  const partners = await perNaam('beheer.externe_partner', 'naam');
  const haal = (uit: Map<string, string>, naam: string): string => {
    const id = uit.get(naam);
    assert.ok(id !== undefined, `${naam} hoort in de proefwereld`);
    return id;
  };
  const mens = (wie: Wie) => haal(namen, bezetting[wie]);
  return {
    mensen: {
      gemeente: mens('gemeente'),
      gemeenteTweede: mens('gemeenteTweede'),
      om: mens('om'),
      politie: mens('politie'),
      rvdk: mens('rvdk'),
      reclassering: mens('reclassering'),
      uitvoerder: mens('uitvoerder'),
      fg: mens('fg'),
      beveiliging: mens('beveiliging'),
      beheerder: mens('beheerder'),
      jeugdzorg: mens('jeugdzorg'),
      ggz: mens('ggz'),
      lyceum: mens('lyceum'),
    },
    partijen: {
      gemeente: haal(soorten, 'gemeente'),
      om: haal(soorten, 'om'),
      politie: haal(soorten, 'politie'),
      rvdk: haal(soorten, 'rvdk'),
      reclassering: haal(soorten, 'reclassering'),
    },
    partners: {
      jeugdzorg: haal(partners, partnernamen.jeugdzorg),
      ggz: haal(partners, partnernamen.ggz),
      lyceum: haal(partners, partnernamen.lyceum),
    },
  };
}
