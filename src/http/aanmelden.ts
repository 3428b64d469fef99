// Signing in and out over HTTP: to the identity provider, back with an answer, and a session when all is well.
import type {} from '@fastify/swagger';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { Klok } from '../platform/clock.ts';
import { isLoopback } from '../platform/identity/loopback.ts';
import { AanmelddienstStoort, type OidcClient } from '../platform/identity/oidc-client.ts';
import { alsHtml, type Pagina, paginaHeaders } from '../platform/identity/page.ts';
import type { Functionaris, Sessies } from '../toegang/sessies.ts';
import { aanmeldpagina, type Melding } from './aanmeldpagina.ts';
import { aanmeldcookie, sessiecookie } from './cookies.ts';
import { maakZegel } from './sealed-request.ts';

const aanmeldpad = '/aanmelden';
/** Where the identity provider sends the browser back: the redirect URI is the base URL with this path. */
export const terugpad = '/aanmelden/terug';
const aanmeldSeconden = 600;

export interface AanmeldOpties {
  /** Origin under which browsers reach this server; https makes the cookies Secure. */
  readonly basisUrl: string;
  readonly client: OidcClient;
  readonly sessies: Pick<Sessies, 'open' | 'trekIn'>;
  /** Who the subject of the identity provider is here; undefined for an unknown one. */
  readonly vindFunctionaris: (sub: string) => Promise<Functionaris | undefined>;
  /** 32 bytes; a sign-in that is under way does not survive a change of key. */
  readonly sleutel: Uint8Array;
  readonly wandklok: Klok;
}

/** Routes `GET /aanmelden`, `GET /aanmelden/terug` and `POST /afmelden`; needs @fastify/cookie on the server. */
export const aanmelden: FastifyPluginAsync<AanmeldOpties> = async (app, opties) => {
  const basis = new URL(opties.basisUrl);
  const sessie = sessiecookie(opties.basisUrl);
  const onderweg = aanmeldcookie(opties.basisUrl, aanmeldSeconden);
  const zegel = maakZegel(opties.sleutel, aanmeldSeconden, opties.wandklok);

  app.get(aanmeldpad, { schema: { hide: true } }, async (request, reply) => {
    // Cookies of localhost do not reach 127.0.0.1: start under the name that the provider will send the browser back to.
    if (isLoopback(basis.hostname) && isLoopback(request.hostname) && request.hostname !== basis.hostname)
      return reply.header('cache-control', 'no-store').redirect(`${basis.origin}${aanmeldpad}`);
    const begin = await opties.client.start().catch(alsStoring);
    if (begin instanceof AanmelddienstStoort) {
      request.log.error(begin, 'aanmelden');
      return toonMelding(reply, 'storing');
    }
    const { url, ...aanvraag } = begin;
    onderweg.zet(reply, zegel.verzegel(aanvraag));
    return reply.header('cache-control', 'no-store').redirect(url);
  });

  // Logged from warnings up: the address holds the authorization code.
  app.get(terugpad, { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    // One answer for one request: whatever comes of it, it cannot be answered again.
    onderweg.wis(reply);
    const verzegeld = onderweg.lees(request);
    const aanvraag = verzegeld === undefined ? undefined : zegel.open(verzegeld);
    if (aanvraag === undefined) return toonMelding(reply, 'ongeldig');
    const uitkomst = await opties.client.finish(request.url, aanvraag).catch(alsStoring);
    if (uitkomst instanceof AanmelddienstStoort) {
      request.log.error(uitkomst, 'aanmelden');
      return toonMelding(reply, 'storing');
    }
    const functionaris = uitkomst.ok ? await opties.vindFunctionaris(uitkomst.sub) : undefined;
    if (!uitkomst.ok || functionaris === undefined) {
      const melding = uitkomst.ok ? 'onbekend' : uitkomst.reden;
      request.log.warn({ reden: melding }, 'aanmelden geweigerd');
      return toonMelding(reply, melding);
    }
    // A session that this browser had ends here; it would otherwise live on without a cookie.
    const vorige = sessie.lees(request);
    if (vorige !== undefined) await opties.sessies.trekIn(vorige);
    const token = await opties.sessies.open(functionaris.functionaris, functionaris.samenwerkingsverband, uitkomst);
    sessie.zet(reply, token);
    return toon(reply, 200, aanmeldpagina('gelukt'));
  });

  app.post('/afmelden', { schema: { hide: true } }, async (request, reply) => {
    const token = sessie.lees(request);
    if (token !== undefined) await opties.sessies.trekIn(token);
    sessie.wis(reply);
    return reply.code(204).header('cache-control', 'no-store').send();
  });
};

const statussen = {
  'acr-te-laag': 403,
  geweigerd: 403,
  onbekend: 403,
  ongeldig: 400,
  storing: 503,
} as const satisfies Record<Exclude<Melding, 'gelukt'>, number>;

function toonMelding(reply: FastifyReply, melding: keyof typeof statussen): FastifyReply {
  return toon(reply, statussen[melding], aanmeldpagina(melding));
}

function toon(reply: FastifyReply, status: number, pagina: Pagina): FastifyReply {
  return reply.code(status).headers(paginaHeaders(pagina)).send(alsHtml(pagina));
}

/** A provider that fails is told to the person and to the log; any other error is a bug and goes on. */
function alsStoring(fout: unknown): AanmelddienstStoort {
  if (fout instanceof AanmelddienstStoort) return fout;
  throw fout;
}
