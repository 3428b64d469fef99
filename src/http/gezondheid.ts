// For who runs the system: is the process alive, and can it reach its database.
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../platform/database/transaction.ts';
import { problem } from '../platform/problem.ts';
import { stuurProbleem } from './problemen.ts';

/** Adds `/healthz` (alive) and `/readyz` (database reachable); both answer without authentication and tell nothing else. */
export function voegGezondheidToe(app: FastifyInstance, database: Database): void {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await database.transactie('toegang', {}, (tx) => sql`select 1`.execute(tx.db));
      return { status: 'ok' };
    } catch {
      return stuurProbleem(reply, problem(503, 'niet-gereed', 'Niet gereed', 'De database is niet bereikbaar.'));
    }
  });
}
