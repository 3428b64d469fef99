// The API document: OpenAPI 3.1 from the same schemas that parse and answer, by the NL GOV API Design Rules.
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Collects the routes that follow, and publishes `/v1/openapi.json` without authentication, for everyone (CORS `*`). */
export async function voegOpenapiToe(app: FastifyInstance, url: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Weegwijs',
        description: 'Handelingen van het convenant Persoonsgerichte aanpak voorkoming radicalisering en extremisme.',
        version: '1.0.0',
        contact: { name: 'Beheer Weegwijs', email: 'beheer@weegwijs.example', url: 'https://weegwijs.example/contact' },
      },
      servers: [{ url: `${url}/v1` }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.get('/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('Access-Control-Allow-Origin', '*');
    return app.swagger();
  });
}
