// The built screens as files; every address that is not the API's opens the application.
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problemen, stuurProbleem } from './problemen.ts';

/** Serves `folder`; hashed assets may be kept for a year, the page itself never. */
export async function voegSchermenToe(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder !== undefined) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      decorateReply: true,
      immutable: true,
      // The build leaves a packed copy beside every file.
      preCompressed: true,
      maxAge: '1y',
      index: false,
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const pagina =
      folder !== undefined &&
      request.method === 'GET' &&
      !/^\/(v1|assets|demo|demo-aanmelden|healthz|readyz|\.well-known)(\/|$)/.test(request.url);
    return pagina
      ? reply.sendFile('index.html', folder, { cacheControl: false })
      : stuurProbleem(reply, problemen.nietGevonden());
  });
}
