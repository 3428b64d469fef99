// The service as a program sees it: sign in as people of the demo, set its clock, and carry out acts over HTTP.
import { setTimeout as wacht } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../../convenant/vormen/handelingen.ts';
import { probleem, routes, type SessieVorm, sessieVorm } from '../../http/contract.ts';
import { tijdzone } from '../../platform/clock.ts';
import { meldAan } from '../aanmelden.ts';

/** The service did something that a run cannot go on with; the message is a sentence for who runs it. */
export class DienstFout extends Error {}

export type Dienstuitkomst<T> =
  | { readonly soort: 'gedaan'; readonly antwoord: T; readonly herhaald: boolean }
  | {
      readonly soort: 'geweigerd';
      readonly weigeringen: readonly { readonly artikel: string; readonly lid: string; readonly reden: string }[];
    }
  | { readonly soort: 'niet-gevonden' }
  /** The idempotency key was used for another input before. */
  | { readonly soort: 'sleutel-hergebruikt' }
  | { readonly soort: 'ongeldig'; readonly fouten: readonly string[] };

/** Somebody of the demo, signed in at the first request. */
export interface Aangemelde {
  sessie(): Promise<SessieVorm>;
  /** Carries out an act; with `sleutel` a repeated one is answered again, never done again. */
  doe<N extends Handelingnaam>(
    naam: N,
    invoer: Invoeren[N] & { readonly id?: string },
    sleutel?: string,
  ): Promise<Dienstuitkomst<Antwoorden[N]>>;
}

export interface Demopersoon {
  readonly sub: string;
  readonly naam: string;
  /** Name of the party or organisation. */
  readonly partij: string;
}

export interface Dienst {
  readonly personen: readonly Demopersoon[];
  /** Sets the clock of the acts to noon in Amsterdam of a day, or back to the real time. */
  zetKlok(dag: string | undefined): Promise<void>;
  als(sub: string): Aangemelde;
}

// Declared per act, so that the answer of an act keeps its own type.
const antwoordvormen: { readonly [N in Handelingnaam]: { readonly antwoord: z.ZodType<Antwoorden[N]> } } =
  handelingvormen;

const pogingen = 60;

/** Asks again while the service is too busy or counts too many requests. */
async function vraag(url: string, verzoek: RequestInit): Promise<Response> {
  for (let poging = 1; ; poging += 1) {
    let antwoord: Response;
    try {
      antwoord = await fetch(url, verzoek);
    } catch (cause) {
      throw new DienstFout(`De dienst op ${new URL(url).origin} is niet bereikbaar.`, { cause });
    }
    if ((antwoord.status !== 429 && antwoord.status !== 503) || poging >= pogingen) return antwoord;
    await antwoord.body?.cancel();
    await wacht(Math.min(Number(antwoord.headers.get('retry-after') ?? 1), 60) * 1000);
  }
}

async function ontleed<T>(antwoord: Response, vorm: z.ZodType<T>): Promise<T> {
  const gelezen = vorm.safeParse(await antwoord.json().catch(() => undefined));
  if (gelezen.success) return gelezen.data;
  throw new DienstFout(`Onverwacht antwoord van de dienst (${antwoord.status}).`);
}

/** Opens the demo service at `url`; throws DienstFout when there is none. */
export async function openDienst(url: string): Promise<Dienst> {
  const basis = url.replace(/\/$/, '');
  const antwoord = await vraag(`${basis}/demo/personen`, {});
  if (!antwoord.ok) throw new DienstFout(`Op ${basis} draait geen demo van Weegwijs (${antwoord.status}).`);
  const personen = await ontleed(
    antwoord,
    z.array(z.object({ sub: z.string(), naam: z.string(), partij: z.string() })),
  );
  return {
    personen,
    als: (sub) => maakAangemelde(basis, sub),
    async zetKlok(dag) {
      const moment =
        dag === undefined
          ? null
          : Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: tijdzone, plainTime: '12:00' }).toInstant();
      const gezet = await vraag(`${basis}/demo/klok`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ moment: moment?.toString() ?? null }),
      });
      await gezet.body?.cancel();
      if (!gezet.ok) throw new DienstFout(`De klok van ${basis} is niet te zetten (${gezet.status}).`);
    },
  };
}

function zoekdeel(invoer: object): string {
  const delen = Object.entries(invoer).filter(([, waarde]) => waarde !== undefined);
  return delen.length === 0 ? '' : `?${new URLSearchParams(delen.map(([naam, waarde]) => [naam, `${waarde}`]))}`;
}

function maakAangemelde(basis: string, sub: string): Aangemelde {
  let cookie: string | undefined;

  async function stuur(methode: string, pad: string, invoer?: object, sleutel?: string): Promise<Response> {
    for (let poging = 1; ; poging += 1) {
      cookie ??= await meldAan(basis, sub).catch((cause: unknown) => {
        throw new DienstFout('Aanmelden bij de dienst lukt niet.', { cause });
      });
      const antwoord = await vraag(`${basis}${pad}`, {
        method: methode,
        headers: {
          cookie,
          ...(invoer === undefined ? {} : { 'content-type': 'application/json' }),
          ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }),
        },
        ...(invoer === undefined ? {} : { body: JSON.stringify(invoer) }),
      });
      if (antwoord.status !== 401 || poging > 1) return antwoord;
      // The session ran out: sign in once more.
      await antwoord.body?.cancel();
      cookie = undefined;
    }
  }

  return {
    sessie: async () => ontleed(await stuur('GET', '/v1/sessie'), sessieVorm),
    async doe(naam, { id, ...invoer }, sleutel) {
      const { methode, pad } = routes[naam];
      // What is read is chosen by id only; a GET has no body.
      const vraag = methode === 'GET' ? zoekdeel(invoer) : '';
      const adres = `${pad.replace('{id}', id ?? '')}${vraag}`;
      const antwoord = await stuur(methode, adres, methode === 'GET' ? undefined : invoer, sleutel);
      if (antwoord.ok) {
        const herhaald = antwoord.headers.get('idempotent-replayed') === 'true';
        return { soort: 'gedaan', antwoord: await ontleed(antwoord, antwoordvormen[naam].antwoord), herhaald };
      }
      const fout = await ontleed(antwoord, probleem);
      if (fout.weigeringen !== undefined) return { soort: 'geweigerd', weigeringen: fout.weigeringen };
      if (antwoord.status === 404) return { soort: 'niet-gevonden' };
      if (antwoord.status === 409) return { soort: 'sleutel-hergebruikt' };
      if (antwoord.status === 400 || antwoord.status === 413)
        return {
          soort: 'ongeldig',
          fouten: fout.fouten?.map((een) => `${een.veld}: ${een.fout}`) ?? [fout.detail],
        };
      throw new DienstFout(`${naam} lukt niet: ${fout.title} (${antwoord.status}).`);
    },
  };
}
