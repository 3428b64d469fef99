// The API document: OpenAPI 3.1 from the same schemas that parse and answer, by the NL GOV API Design Rules.
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { volgOntwerpregels } from './openapi-ontwerpregels.ts';

/** Version of the API (semver), sent with every answer. */
export const apiVersie = '1.0.0';

const uitleg = `Handelingen van het convenant Persoonsgerichte aanpak voorkoming radicalisering en extremisme.

Elke handeling, ook inzien en zoeken, wordt getoetst aan het convenant en vastgelegd in het logboek. Een weigering noemt
alle redenen met artikel en lid. In adressen staan alleen willekeurige kenmerken. Dagen zijn kalenderdagen in Nederland.`;

/** Collects the routes that follow, and publishes `/v1/openapi.json` without authentication, for everyone (CORS `*`). */
export async function voegOpenapiToe(app: FastifyInstance, url: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Weegwijs',
        description: uitleg,
        version: apiVersie,
        contact: { name: 'Beheer Weegwijs', email: 'beheer@weegwijs.example', url: 'https://weegwijs.example/contact' },
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      },
      servers: [{ url: `${url}/v1`, description: 'Deze installatie' }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  let document: object | undefined;
  app.get('/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('Access-Control-Allow-Origin', '*');
    // The routes are all there once the server listens, and then stay the same.
    document ??= volgOntwerpregels(app.swagger());
    return document;
  });
}
