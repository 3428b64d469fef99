// Refuses requests that change something when a page of another site makes them.
import type { onRequestAsyncHookHandler } from 'fastify';
import { type Problem, problemContentType } from '../platform/problem.ts';

const wijzigend = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const eigen = new Set(['same-origin', 'none']);

/**
 * An onRequest hook that answers a POST, PUT, PATCH or DELETE with `probleem` when its `Sec-Fetch-Site` or `Origin` names
 * another origin than that of `basisUrl`. Programs that are no browser send neither header and pass: they hold no cookie
 * but one that was given to themselves (W3C Fetch Metadata; OWASP Cross-Site Request Forgery Prevention).
 */
export function sameOriginGuard(basisUrl: string, probleem: () => Problem): onRequestAsyncHookHandler {
  const { origin } = new URL(basisUrl);
  return async (request, reply) => {
    if (!wijzigend.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const herkomst = request.headers.origin;
    const vanElders =
      (site !== undefined && !(typeof site === 'string' && eigen.has(site))) ||
      (herkomst !== undefined && herkomst !== origin);
    if (!vanElders) return;
    const antwoord = probleem();
    return reply.code(antwoord.status).type(problemContentType).serializer(JSON.stringify).send(antwoord);
  };
}
