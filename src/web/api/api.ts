// The one way from screen to server: an act and its input go in, the parsed answer comes out; every other outcome is an ApiFout.
import type { z } from 'zod';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../../convenant/vormen/handelingen.ts';
import { type Bestandhandeling, type Route, routes, type SessieVorm, sessieVorm } from '../../http/contract.ts';
import { ApiFout, misserVanAntwoord } from './fouten.ts';

/** An answer with the mark (ETag) of the dossier that it was read from, when there is one. */
export interface Brief<T> {
  readonly waarde: T;
  readonly merk: string | undefined;
}

export interface Verzoekopties {
  /** Idempotency key: a repeated request with the same key is carried out once. */
  readonly sleutel?: string | undefined;
  /** ETag that the act rests on; the server answers 412 when the dossier has changed since. */
  readonly merk?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file as the server names it. */
export interface Bestand {
  readonly naam: string;
  readonly inhoud: Blob;
}

export interface Api {
  /** Carries out an act. @throws {ApiFout} on every outcome but success. */
  verricht<H extends Handelingnaam>(
    handeling: H,
    invoer: Invoeren[H],
    opties?: Verzoekopties,
  ): Promise<Brief<Antwoorden[H]>>;
  /** Carries out an act that makes a file. @throws {ApiFout} on every outcome but a file. */
  document<H extends Bestandhandeling>(handeling: H, invoer: Invoeren[H]): Promise<Bestand>;
  /** Who is signed in; null when nobody is. */
  sessie(): Promise<SessieVorm | null>;
  afmelden(): Promise<void>;
}

// Declared per act, so that the answer of an act keeps its own type.
const antwoordvormen: { readonly [H in Handelingnaam]: { readonly antwoord: z.ZodType<Antwoorden[H]> } } =
  handelingvormen;

/** Acts that only read, though they come as a POST: what they answer is never kept for a repeated request. */
const lezend: readonly Handelingnaam[] = [
  'weegdossiers-zoeken',
  'casussen-zoeken',
  'verzoeken-zoeken',
  'archiefdossier-inzien',
  'overzichtsbrief-bekijken',
  'weigerbrief-bekijken',
  'correctiebrief-bekijken',
  'correctiepunt-inzien',
  'casuspunt-inzien',
  'woorden-inzien',
];

/** True for acts that change something: these carry an idempotency key. */
function schrijft(handeling: Handelingnaam, route: Route): boolean {
  return route.methode === 'POST' && !lezend.includes(handeling);
}

/** The address and the body of a request: `id` belongs to the path, what is left of a GET to the query string. */
export function adresseer(
  route: Route,
  invoer: Readonly<Record<string, unknown>>,
): { url: string; body: string | null } {
  const { id, ...rest } = invoer;
  const inPad = route.pad.includes('{id}');
  const pad = inPad ? route.pad.replace('{id}', encodeURIComponent(String(id))) : route.pad;
  const velden = inPad ? rest : invoer;
  if (route.methode === 'POST') return { url: pad, body: JSON.stringify(velden) };
  const vraag = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(velden)) {
    if (typeof waarde === 'string') vraag.set(naam, waarde);
  }
  return { url: vraag.size === 0 ? pad : `${pad}?${vraag}`, body: null };
}

async function leesJson(antwoord: Response): Promise<unknown> {
  try {
    return await antwoord.json();
  } catch {
    return undefined;
  }
}

/** The name that the server gives a file; it names no person. */
export function bestandsnaamVan(kop: string | null): string {
  return /filename="([\w.-]+)"/.exec(kop ?? '')?.[1] ?? 'document';
}

/** Builds the client over a fetch; requests stay on this origin. */
export function maakApi(haal: typeof fetch): Api {
  async function stuur(url: string, opties: RequestInit): Promise<Response> {
    try {
      return await haal(url, { credentials: 'same-origin', cache: 'no-store', ...opties });
    } catch (fout) {
      if (opties.signal?.aborted === true) throw fout;
      throw new ApiFout({ soort: 'geen-verbinding' });
    }
  }

  async function ontvang(antwoord: Response): Promise<unknown> {
    const body = await leesJson(antwoord);
    if (!antwoord.ok) {
      throw new ApiFout(misserVanAntwoord(antwoord.status, body, antwoord.headers.get('Retry-After')));
    }
    return body;
  }

  return {
    async verricht(handeling, invoer, opties = {}) {
      const route: Route = routes[handeling];
      const { url, body } = adresseer(route, { ...invoer });
      const headers = new Headers({ Accept: 'application/json, application/problem+json' });
      if (body !== null) headers.set('Content-Type', 'application/json');
      if (opties.merk !== undefined) headers.set('If-Match', opties.merk);
      if (schrijft(handeling, route)) headers.set('Idempotency-Key', opties.sleutel ?? crypto.randomUUID());
      const antwoord = await stuur(url, { method: route.methode, headers, body, signal: opties.signal ?? null });
      const gelezen = await ontvang(antwoord);
      return {
        waarde: antwoordvormen[handeling].antwoord.parse(gelezen),
        merk: antwoord.headers.get('ETag') ?? undefined,
      };
    },
    async document(handeling, invoer) {
      const route: Route = routes[handeling];
      const { url, body } = adresseer(route, { ...invoer });
      const headers = new Headers(body === null ? {} : { 'Content-Type': 'application/json' });
      const antwoord = await stuur(url, { method: route.methode, headers, body });
      if (!antwoord.ok) await ontvang(antwoord);
      return { naam: bestandsnaamVan(antwoord.headers.get('Content-Disposition')), inhoud: await antwoord.blob() };
    },
    async sessie() {
      const antwoord = await stuur('/v1/sessie', { headers: { Accept: 'application/json' } });
      if (antwoord.status === 401) return null;
      return sessieVorm.parse(await ontvang(antwoord));
    },
    async afmelden() {
      const antwoord = await stuur('/afmelden', { method: 'POST', redirect: 'manual' });
      // A redirect after signing out is opaque here; it is as good as any success.
      if (antwoord.type !== 'opaqueredirect') await ontvang(antwoord);
    },
  };
}
