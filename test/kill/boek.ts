// Who asked what, and what was acknowledged: every act gets a key and is asked again with that key until it is answered.
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import type { z } from 'zod';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../../src/convenant/vormen/handelingen.ts';
import { routes } from '../../src/http/contract.ts';

/** An act that was answered with success. */
export interface Bevestigd {
  readonly naam: Handelingnaam;
  readonly wie: string;
  readonly invoer: unknown;
  readonly antwoord: unknown;
}

/** Part of the requests whose caller does not wait for the answer, and the longest that such a caller waits (ms). */
const ongeduld = { deel: 0.08, langst: 80 };

/** An act was refused or failed where it had to succeed. */
export class Onverwacht extends Error {}

export interface Boek {
  readonly bevestigd: readonly Bevestigd[];
  /** Requests under way, by act: each may or may not have been carried out. */
  onderweg(naam: Handelingnaam): number;
  /** How many answers came at the second asking: the act was done, but the first answer was lost. */
  readonly herhaald: number;
  readonly verzonden: number;
  /** Carries out an act as somebody; asks again after a kill. Undefined when it was refused and `mag` allows that. */
  doe<N extends Handelingnaam>(
    naam: N,
    wie: string,
    invoer: Invoeren[N] & { readonly id?: string },
    mag?: readonly number[],
  ): Promise<Antwoorden[N] | undefined>;
  /** Lets requests through, or holds them back. */
  open(): void;
  dicht(): void;
}

// Declared per act, so that the answer of an act keeps its own type.
const antwoordvormen: { readonly [N in Handelingnaam]: { readonly antwoord: z.ZodType<Antwoorden[N]> } } =
  handelingvormen;

/** `cookies` are the sessions of the people by name; they live through restarts, as they are in the database. */
export function maakBoek(basis: string, cookies: ReadonlyMap<string, string>): Boek {
  const bevestigd: Bevestigd[] = [];
  const lopend = new Map<Handelingnaam, number>();
  let deur = Promise.withResolvers<void>();
  let herhaald = 0;
  let verzonden = 0;

  /** One asking; undefined when the server died under it, or when the caller had gone before the answer came. */
  async function stuur(naam: Handelingnaam, wie: string, { id, ...rest }: { id?: string }, sleutel: string) {
    const { methode, pad } = routes[naam];
    verzonden += 1;
    const weg = Math.random() < ongeduld.deel ? { signal: AbortSignal.timeout(randomInt(ongeduld.langst)) } : {};
    try {
      const antwoord = await fetch(`${basis}${pad.replace('{id}', id ?? '')}`, {
        ...weg,
        method: methode,
        headers: {
          cookie: cookies.get(wie) ?? '',
          ...(methode === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': sleutel }),
        },
        ...(methode === 'GET' ? {} : { body: JSON.stringify(rest) }),
      });
      const inhoud: unknown = await antwoord.json();
      return { antwoord, inhoud };
    } catch {
      return undefined;
    }
  }

  return {
    bevestigd,
    get herhaald() {
      return herhaald;
    },
    get verzonden() {
      return verzonden;
    },
    onderweg: (naam) => lopend.get(naam) ?? 0,
    open: () => deur.resolve(),
    dicht() {
      deur = Promise.withResolvers<void>();
    },
    async doe(naam, wie, invoer, mag = []) {
      const sleutel = randomUUID();
      let gevraagd = false;
      for (;;) {
        await deur.promise;
        if (!gevraagd) lopend.set(naam, (lopend.get(naam) ?? 0) + 1);
        gevraagd = true;
        const uitkomst = await stuur(naam, wie, invoer, sleutel);
        if (uitkomst === undefined || uitkomst.antwoord.status === 503) {
          // Dead, or about to be, or nobody waited: ask again with the same key when the door is open.
          await wacht(20);
          continue;
        }
        lopend.set(naam, (lopend.get(naam) ?? 1) - 1);
        const { antwoord, inhoud } = uitkomst;
        if (antwoord.ok) {
          const gelezen = antwoordvormen[naam].antwoord.parse(inhoud);
          if (antwoord.headers.get('idempotent-replayed') === 'true') herhaald += 1;
          bevestigd.push({ naam, wie, invoer, antwoord: gelezen });
          return gelezen;
        }
        if (mag.includes(antwoord.status)) return undefined;
        throw new Onverwacht(`${naam} door ${wie}: ${antwoord.status} ${JSON.stringify(inhoud)}`);
      }
    },
  };
}
