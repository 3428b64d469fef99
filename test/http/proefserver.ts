// The real server on the database of a test world: signed in as its people, asked over HTTP.
import { randomUUID } from 'node:crypto';
import { meldAan } from '../../src/cli/aanmelden.ts';
import { start } from '../../src/cli/start.ts';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import { routes } from '../../src/http/contract.ts';
import { leesConfig } from '../../src/platform/config.ts';
import type { Verbinding } from '../../src/platform/database/transaction.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../proefwereld.ts';

export interface Antwoord {
  readonly status: number;
  readonly koppen: Headers;
  readonly tekst: string;
  /** The parsed body, or undefined when it is no JSON. */
  readonly json: Json;
}
/** A parsed body; tests compare what they name. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Vraag {
  readonly methode?: string;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Sent as it is when a string, else as JSON. */
  readonly inhoud?: unknown;
}

export interface Proefserver {
  readonly url: string;
  readonly wereld: Proefwereld;
  /** The `Cookie` header of somebody's session; one sign-in per person. */
  cookie(wie: Wie): Promise<string>;
  /** A fresh session of somebody. */
  nieuweSessie(wie: Wie): Promise<string>;
  /** Asks anything, as nobody. */
  vraag(pad: string, vraag?: Vraag): Promise<Antwoord>;
  /** Carries out an act at its own address, as somebody. */
  doe(
    naam: Handelingnaam,
    wie: Wie,
    invoer?: Readonly<Record<string, unknown>>,
    koppen?: Vraag['koppen'],
  ): Promise<Antwoord>;
  stop(): Promise<void>;
}

/** A connection as a URL, as `DATABASE_URL` wants it. */
export function alsUrl({ host, port, user, database }: Verbinding): string {
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`;
}

/** The settings under which the real server runs on the database of a world. */
export function omgevingVan(wereld: Proefwereld): Readonly<Record<string, string>> {
  return {
    WEEGWIJS_MODUS: 'demo',
    WEEGWIJS_PORT: '0',
    WEEGWIJS_LOGNIVEAU: 'silent',
    WEEGWIJS_DATA: `${wereld.keyringbestand}.data`,
    WEEGWIJS_KEYRING: wereld.keyringbestand,
    WEEGWIJS_VERZOEKEN_PER_MINUUT: '100000',
    DATABASE_URL: alsUrl(wereld.proef.app),
    WEEGWIJS_MIGRATIE_URL: alsUrl(wereld.proef.eigenaar),
  };
}

/** Where an act lives and what is sent there: the id goes into the path, the rest of a GET into the query. */
export function adres(naam: Handelingnaam, invoer: Readonly<Record<string, unknown>>): { pad: string; vraag: Vraag } {
  const { methode, pad } = routes[naam];
  const { id, ...rest } = invoer;
  const metId = pad.includes('{id}');
  const velden = metId ? rest : invoer;
  const waar = metId ? pad.replace('{id}', encodeURIComponent(String(id))) : pad;
  if (methode === 'POST') return { pad: waar, vraag: { methode, inhoud: velden } };
  const zoek = new URLSearchParams(
    Object.entries(velden).map(([veld, waarde]): [string, string] => [veld, String(waarde)]),
  );
  return { pad: zoek.size === 0 ? waar : `${waar}?${zoek}`, vraag: { methode } };
}

export async function startProefserver(): Promise<Proefserver> {
  const wereld = await maakProefwereld();
  const lopend = await start(leesConfig(omgevingVan(wereld)));
  const cookies = new Map<Wie, Promise<string>>();
  const subs = new Map(
    (await wereld.achter('select id, sub from beheer.functionaris')).map(({ id, sub }): [string, string] => [id, sub]),
  );

  const vraag: Proefserver['vraag'] = async (pad, { methode = 'GET', koppen = {}, inhoud } = {}) => {
    const antwoord = await fetch(`${lopend.url}${pad}`, {
      method: methode,
      redirect: 'manual',
      headers: { ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }), ...koppen },
      ...(inhoud === undefined ? {} : { body: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud) }),
    });
    const tekst = await antwoord.text();
    const json: Json = /json/.test(antwoord.headers.get('content-type') ?? '') ? JSON.parse(tekst) : undefined;
    return { status: antwoord.status, koppen: antwoord.headers, tekst, json };
  };
  const nieuweSessie = (wie: Wie) => meldAan(lopend.url, subs.get(wereld.mensen[wie]) ?? randomUUID());
  const cookie = (wie: Wie) => {
    const sessie = cookies.get(wie) ?? nieuweSessie(wie);
    cookies.set(wie, sessie);
    return sessie;
  };
  await vraag('/demo/klok', { methode: 'PUT', inhoud: { moment: `${begindag}T12:00:00+01:00` } });
  return {
    url: lopend.url,
    wereld,
    cookie,
    nieuweSessie,
    vraag,
    async doe(naam, wie, invoer = {}, koppen = {}) {
      const waar = adres(naam, invoer);
      return vraag(waar.pad, { ...waar.vraag, koppen: { cookie: await cookie(wie), ...koppen } });
    },
    async stop() {
      await lopend.stop();
      await wereld.stop();
    },
  };
}
