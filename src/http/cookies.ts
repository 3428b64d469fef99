// The two cookies of the application: the session, and the sign-in that is under way.
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One cookie of ours; needs @fastify/cookie on the server. */
export interface Cookie {
  readonly naam: string;
  lees(request: FastifyRequest): string | undefined;
  zet(reply: FastifyReply, waarde: string): void;
  wis(reply: FastifyReply): void;
}

interface Kenmerken {
  readonly sameSite: 'lax' | 'strict';
  /** In seconds; without it the cookie goes when the browser closes. */
  readonly maxAge?: number;
}

function isHttps(basisUrl: string): boolean {
  return new URL(basisUrl).protocol === 'https:';
}

function maakCookie(kaal: string, basisUrl: string, kenmerken: Kenmerken): Cookie {
  const secure = isHttps(basisUrl);
  // The prefix makes browsers refuse a cookie of this name that another host of the domain, or plain http, tries to set.
  const naam = secure ? `__Host-${kaal}` : kaal;
  const alle = { path: '/', httpOnly: true, secure, ...kenmerken };
  return {
    naam,
    lees: (request) => request.cookies[naam],
    zet: (reply, waarde) => void reply.setCookie(naam, waarde, alle),
    wis: (reply) => void reply.setCookie(naam, '', { ...alle, maxAge: 0 }),
  };
}

/** `__Host-weegwijs` over https, else `weegwijs-sessie`; never sent along with a request from another site. */
export function sessiecookie(basisUrl: string): Cookie {
  return maakCookie(isHttps(basisUrl) ? 'weegwijs' : 'weegwijs-sessie', basisUrl, { sameSite: 'strict' });
}

/** Lax, because it must come along when the identity provider sends the browser back; `maxAge` in seconds. */
export function aanmeldcookie(basisUrl: string, maxAge: number): Cookie {
  return maakCookie('weegwijs-aanmelding', basisUrl, { sameSite: 'lax', maxAge });
}
