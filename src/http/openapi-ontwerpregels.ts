// Brings the generated API document under the NL GOV API Design Rules: what the schemas of the routes cannot say by themselves.
import { z } from 'zod';
import { bestandsoortenVan } from './contract.ts';
import { antwoorden, invoervoorbeelden, onderwerpen, parameters, probleemvoorbeelden } from './openapi-teksten.ts';

/** A part of the document; its content is only known by looking. */
export type Deel = Record<string, unknown>;

function isDeel(waarde: unknown): waarde is Deel {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

const delen = (waarde: unknown): Deel => (isDeel(waarde) ? waarde : {});

/** A new document; the given one is left as it is. Throws when it is not the document of this API. */
export function volgOntwerpregels(document: object): Deel {
  const bron = z.record(z.string(), z.unknown()).parse(structuredClone(document));
  const schemas: Deel = {};
  const paths = Object.fromEntries(
    Object.entries(delen(bron['paths'])).map(([pad, methoden]) => [
      pad,
      Object.fromEntries(
        Object.entries(delen(methoden)).map(([methode, een]) => [methode, operatie(delen(een), schemas)]),
      ),
    ]),
  );
  return {
    ...bron,
    paths,
    tags: Object.entries(onderwerpen).map(([name, description]) => ({ name, description })),
    security: [{ Sessie: [] }],
    components: {
      // Everything that came along unasked, such as a spare schema per direction, stays behind.
      schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      headers: {
        ApiVersie: {
          description: 'De volledige versie van de API.',
          schema: { type: 'string', examples: [delen(bron['info'])['version']] },
        },
      },
      securitySchemes: {
        Sessie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-weegwijs',
          description: 'Sessie na aanmelden met OpenID Connect; in de demo heet het cookie weegwijs-sessie.',
        },
      },
    },
  };
}

/** `signaal-inbrengen` -> `SignaalInbrengen`. */
function pascal(naam: string): string {
  return naam
    .split('-')
    .map((woord) => woord.slice(0, 1).toUpperCase() + woord.slice(1))
    .join('');
}

/** A file as its bytes. */
const bestand = { type: 'string', format: 'binary' };

function operatie(een: Deel, schemas: Deel): Deel {
  const naam = z.string().parse(een['operationId']);
  /** Gives a schema a name of its own and returns the reference to it. */
  const benoem = (schema: unknown, achtervoegsel: string, vast?: string): Deel => {
    const sleutel = vast ?? `${pascal(naam)}${achtervoegsel}`;
    schemas[sleutel] = schoon(schema);
    return { $ref: `#/components/schemas/${sleutel}` };
  };
  const schemaVan = (inhoud: unknown) => delen(delen(delen(inhoud)['content'])['application/json'])['schema'];
  const { parameters: gegeven, requestBody, responses, ...rest } = een;
  const voorbeeld = Object.entries(invoervoorbeelden).find(([handeling]) => handeling === naam)?.[1];
  return {
    ...rest,
    ...(Array.isArray(gegeven) ? { parameters: gegeven.map(parameter) } : {}),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: benoem(schemaVan(requestBody), 'Invoer'),
                ...(voorbeeld === undefined ? {} : { example: voorbeeld }),
              },
            },
          },
        }),
    responses: Object.fromEntries(
      Object.entries(delen(responses)).map(([status, antwoord]) => {
        const gelukt = status.startsWith('2');
        const schema = schemaVan(antwoord);
        return [
          status,
          {
            description: antwoorden[status],
            headers: { 'API-Version': { $ref: '#/components/headers/ApiVersie' }, ...eigenKoppen(een, status) },
            content: gelukt
              ? bestandsoortenVan(naam).length > 0
                ? Object.fromEntries(bestandsoortenVan(naam).map((soort) => [soort, { schema: bestand }]))
                : { 'application/json': { schema: benoem(schema, 'Antwoord') } }
              : {
                  'application/problem+json': {
                    schema: benoem(schema, '', 'Probleem'),
                    example: probleemvoorbeelden[status],
                  },
                },
          },
        ];
      }),
    ),
  };
}

/** Headers of an answer besides the version of the API. */
function eigenKoppen({ operationId, requestBody, parameters: gegeven }: Deel, status: string): Deel {
  if (status === '200' && bestandsoortenVan(String(operationId)).length > 0)
    return {
      'Content-Disposition': {
        description: 'De naam van het bestand: een nummer, bij een plan ook de versie; nooit een naam van iemand.',
        schema: { type: 'string' },
      },
    };
  const namen = new Set(Array.isArray(gegeven) ? gegeven.map((een) => delen(een)['name']) : []);
  if (status === '200' && namen.has('idempotency-key'))
    return {
      'Idempotent-Replayed': {
        description: 'Aanwezig als dit het eerdere antwoord is op hetzelfde verzoek.',
        schema: { type: 'string', enum: ['true'] },
      },
    };
  if ((status === '200' && requestBody === undefined && namen.has('id')) || status === '412')
    return {
      ETag: {
        description: 'De versie zoals de aangemelde die ziet; stuur haar terug in If-Match.',
        schema: { type: 'string' },
      },
    };
  return {};
}

function parameter(een: unknown): Deel {
  const { name, schema, ...rest } = delen(een);
  const bekend = parameters[z.string().parse(name)];
  return { ...rest, name: bekend?.naam ?? name, description: bekend?.uitleg, schema: schoon(schema) };
}

const maat = new Set(['maximum', 'minimum']);

/** A schema without what the generator adds for itself: patterns that only repeat a format, and the bounds of a number type. */
function schoon(schema: unknown, naam = ''): unknown {
  if (Array.isArray(schema)) return schema.map((een) => schoon(een));
  if (!isDeel(schema)) return schema;
  const over = Object.entries(schema).filter(
    ([sleutel, waarde]) =>
      !(sleutel === 'pattern' && 'format' in schema) &&
      !(maat.has(sleutel) && typeof waarde === 'number' && Math.abs(waarde) === Number.MAX_SAFE_INTEGER),
  );
  const nieuw: Deel = Object.fromEntries(
    over.map(([sleutel, waarde]) => [
      sleutel,
      sleutel === 'properties'
        ? Object.fromEntries(Object.entries(delen(waarde)).map(([veld, eigen]) => [veld, schoon(eigen, veld)]))
        : schoon(waarde),
    ]),
  );
  return /(^d|D)atum$/.test(naam) ? datum(nieuw) : nieuw;
}

/**
 * A field that is named a date says so itself, as the rule asks (date-omit-time-portion). Where only the month may be
 * known its alternatives stay beside that: a format is a remark, the alternatives decide what fits.
 */
function datum(schema: Deel): Deel {
  if (!Array.isArray(schema['anyOf']) || 'format' in schema) return schema;
  const maand = schema['anyOf'].some((een) => 'pattern' in delen(een));
  return maand
    ? { ...schema, format: 'date', description: 'Een dag (jjjj-mm-dd); is alleen de maand bekend, dan jjjj-mm.' }
    : { type: ['string', 'null'], format: 'date' };
}
