// The HTTP entrance: headers, limits, sign-in, the routes of all acts, the API document and the screens.
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { hasZodFastifySchemaValidationErrors, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { invoerwoorden } from '../convenant/invoerwoorden.ts';
import { InvoerOngeldig, type Poort } from '../gate/verzoek.ts';
import { systeemklok, type ZetbareKlok } from '../platform/clock.ts';
import type { Luisteraar } from '../platform/database/luister.ts';
import { TeDruk, Verbroken } from '../platform/database/transaction.ts';
import { openPdfMaker } from '../platform/documents/pdf.ts';
import type { Problem } from '../platform/problem.ts';
import { voegBeveiligingscontactToe } from './beveiligingscontact.ts';
import { voegDemoklokToe } from './demoklok.ts';
import { voegGezondheidToe } from './gezondheid.ts';
import { voegHandelingroutesToe } from './handelingroutes.ts';
import { antwoordOpKapotAdres, antwoordOpKapotVerzoek } from './kale-fouten.ts';
import { apiVersie, voegOpenapiToe } from './openapi.ts';
import { problemen, stuurProbleem } from './problemen.ts';
import { voegSchermenToe } from './schermen.ts';
import { type Aangemeld, voegSessierouteToe } from './sessie.ts';
import { voegWijzigingenToe } from './wijzigingen.ts';

export interface Serveropties {
  readonly poort: Poort;
  readonly aangemeld: Aangemeld;
  /** Hears that something changed, from every process. */
  readonly luisteraar: Luisteraar;
  /** Address at which browsers reach the system. */
  readonly url: string;
  readonly https: boolean;
  /** Folder with the built screens; undefined for an API without screens. */
  readonly schermen: string | undefined;
  /** The clock that the demo can move; undefined in production. */
  readonly demoklok: ZetbareKlok | undefined;
  /** For security.txt; undefined where the owner gave none. */
  readonly beveiligingscontact: string | undefined;
  readonly verzoekenPerMinuut: number;
  readonly logger: FastifyServerOptions['logger'];
  /** Sign-in routes and the origin check, added before anything else. */
  readonly aanmelden: (app: FastifyInstance) => Promise<void>;
}

const maximaleInhoud = 256 * 1024;

/** React Aria measures with one inline style; its hash is the only exception to the policy. */
const reactAriaStijl = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

async function voegKoppenToe(app: FastifyInstance, { https, url }: Serveropties): Promise<void> {
  const { origin } = new URL(url);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", reactAriaStijl],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
      },
    },
    frameguard: { action: 'deny' },
    hsts: https ? { maxAge: 63_072_000, includeSubDomains: true } : { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (request.url.startsWith('/v1')) {
      reply.header('API-Version', apiVersie);
      // Pages of other origins may read the API document only.
      if (!reply.hasHeader('Access-Control-Allow-Origin')) reply.header('Access-Control-Allow-Origin', origin);
    }
    // Hashed files of the screens may be kept; everything else may hold personal data.
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
  });
}

function probleemVan(fout: unknown): Problem | undefined {
  if (hasZodFastifySchemaValidationErrors(fout)) {
    return problemen.ongeldig(
      fout.validation.map((een) => ({
        veld: een.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        fout: een.message ?? 'ongeldig',
      })),
    );
  }
  if (fout instanceof InvoerOngeldig) return problemen.ongeldig(fout.fouten);
  if (fout instanceof TeDruk) return problemen.teDruk();
  if (fout instanceof Verbroken) return problemen.verbroken();
  const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problemen.teGroot();
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problemen.verkeerdType();
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return problemen.geenJson();
    default:
      return fout instanceof SyntaxError ? problemen.geenJson() : vierhonderd(fout);
  }
}

/** Any other fault of the request that the framework found: said in general words, never echoed. */
function vierhonderd(fout: unknown): Problem | undefined {
  const status = fout instanceof Error && 'statusCode' in fout ? fout.statusCode : undefined;
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  return status === 429 ? problemen.teVeel() : problemen.onleesbaar(status);
}

/** Builds the server; it does not listen yet. */
export async function maakServer(opties: Serveropties): Promise<FastifyInstance> {
  // Faults in the input are shown to people.
  z.config({ localeError: invoerwoorden });
  const app = fastify({
    logger: opties.logger ?? false,
    bodyLimit: maximaleInhoud,
    trustProxy: 'loopback',
    // One line per request of our own, without the address that was asked for.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
    frameworkErrors: antwoordOpKapotAdres,
    clientErrorHandler: antwoordOpKapotVerzoek,
  });
  // Everything is JSON; the framework would also take plain text, which pages of other sites can send.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((fout, request, reply) => {
    const bekend = probleemVan(fout);
    // The log gets the kind of fault, never its text: that may hold what somebody typed.
    if (bekend === undefined)
      request.log.error({ soort: fout instanceof Error ? fout.name : 'onbekend', stapel: stapelVan(fout) }, 'fout');
    return stuurProbleem(reply, bekend ?? problemen.fout());
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        methode: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'verzoek',
    );
  });
  await voegKoppenToe(app, opties);
  await app.register(rateLimit, { max: opties.verzoekenPerMinuut, timeWindow: '1 minute' });
  await app.register(cookie);
  await voegOpenapiToe(app, opties.url);
  await opties.aanmelden(app);
  voegGezondheidToe(app, opties.poort.database);
  voegBeveiligingscontactToe(app, opties.beveiligingscontact, systeemklok);
  voegSessierouteToe(app, opties.poort, opties.aangemeld, opties.demoklok !== undefined);
  const pdf = openPdfMaker();
  app.addHook('onClose', () => pdf.close());
  voegHandelingroutesToe(app, opties.poort, opties.aangemeld, { pdf, klok: opties.poort.klok, url: opties.url });
  voegWijzigingenToe(app, opties.poort, opties.aangemeld, opties.luisteraar);
  if (opties.demoklok !== undefined) voegDemoklokToe(app, opties.demoklok);
  await voegSchermenToe(app, opties.schermen);
  return app;
}

/** Where in the code it went wrong, without the message. */
function stapelVan(fout: unknown): readonly string[] {
  return fout instanceof Error
    ? (fout.stack ?? '').split('\n').filter((regel) => regel.trimStart().startsWith('at '))
    : [];
}
