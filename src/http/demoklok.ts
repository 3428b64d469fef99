// The demo and the tests set and move the clock here; the route does not exist in production.
import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dagVan, type ZetbareKlok } from '../platform/clock.ts';

const stand = z.strictObject({ vandaag: z.iso.date() });

/** Adds `PUT /demo/klok` (a moment, or null for the real time) and `GET /demo/klok`. */
export function voegDemoklokToe(app: FastifyInstance, klok: ZetbareKlok): void {
  app.get('/demo/klok', { schema: { hide: true, response: { 200: stand } } }, async () => ({
    vandaag: dagVan(klok.nu()),
  }));
  app.put(
    '/demo/klok',
    {
      schema: {
        hide: true,
        body: z.strictObject({ moment: z.iso.datetime({ offset: true }).nullable() }),
        response: { 200: stand },
      },
    },
    async (request) => {
      const { moment } = z.strictObject({ moment: z.string().nullable() }).parse(request.body);
      klok.zet(moment === null ? undefined : Temporal.Instant.from(moment));
      return { vandaag: dagVan(klok.nu()) };
    },
  );
}
