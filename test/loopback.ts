// A loopback port that is known before the application on it is made: issuers and redirect URIs hold it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestContext } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';

/** A Fastify that answers on `basisUrl` once it is ready, until the test ends. */
export async function openLoopback(t: TestContext): Promise<{ basisUrl: string; app: FastifyInstance }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  assert.ok(typeof adres === 'object' && adres !== null);
  const app: FastifyInstance = Fastify({
    serverFactory(handler) {
      server.on('request', handler);
      return server;
    },
  });
  t.after(async () => {
    server.closeAllConnections();
    server.close();
    await app.close();
  });
  return { basisUrl: `http://127.0.0.1:${adres.port}`, app };
}
