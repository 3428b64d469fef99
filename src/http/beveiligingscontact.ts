// Where somebody who finds a leak can turn: /.well-known/security.txt (RFC 9116), only where the owner gave a contact.
import type { FastifyInstance } from 'fastify';
import type { Klok } from '../platform/clock.ts';

/** The file holds less than a year (RFC 9116, 2.5.5); it is made anew each time that it is asked for. */
const geldigeUren = 180 * 24;

/** Adds the file; without a contact there is none. `klok` is the real time, also in the demo. */
export function voegBeveiligingscontactToe(app: FastifyInstance, contact: string | undefined, klok: Klok): void {
  if (contact === undefined) return;
  app.get('/.well-known/security.txt', { schema: { hide: true } }, async (_request, reply) => {
    const einde = klok.nu().add({ hours: geldigeUren }).round('second');
    return reply
      .type('text/plain; charset=utf-8')
      .send(`Contact: ${contact}\nExpires: ${einde}\nPreferred-Languages: nl, en\n`);
  });
}
