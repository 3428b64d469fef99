// Answers to requests that no route or hook ever sees: an address that cannot be read, or bytes that are no HTTP.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemContentType } from '../platform/problem.ts';
import { apiVersie } from './openapi.ts';
import { problemen, stuurProbleem } from './problemen.ts';

/** What every answer of the API carries; the hook that sets it elsewhere does not run here. */
const koppen = {
  'API-Version': apiVersie,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none';frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

const redenen: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** For Fastify's `frameworkErrors`; the address itself is never repeated, as somebody may have put a name in it. */
export function antwoordOpKapotAdres(
  fout: { readonly statusCode?: number | undefined },
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  stuurProbleem(reply.headers(koppen), problemen.onleesbaar(fout.statusCode ?? 400));
}

function statusVan(code: string | undefined): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** For Fastify's `clientErrorHandler`: writes the answer by hand, if anybody still listens, and closes the connection. */
export function antwoordOpKapotVerzoek(
  fout: { readonly code?: string },
  socket: { readonly writable: boolean; end(tekst: string): unknown; destroy(): unknown },
): void {
  if (!socket.writable || fout.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = statusVan(fout.code);
  const inhoud = JSON.stringify(problemen.onleesbaar(status));
  const regels = Object.entries({
    ...koppen,
    'Content-Type': problemContentType,
    'Content-Length': Buffer.byteLength(inhoud),
    Connection: 'close',
  }).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${redenen[status]}\r\n${regels.join('')}\r\n${inhoud}`);
}
