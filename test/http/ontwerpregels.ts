// The NL GOV REST API Design Rules (2.2) that an API document can be checked on; every check gives the places where it fails.
import { z } from 'zod';
import { alles, type Deel, haal, isDeel, lijst, operaties, velden, volg } from './apidocument.ts';

type Regel = (document: Deel) => readonly string[];

const paden = (document: Deel) => Object.keys(haal(document, 'paths'));
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** Responses of all operations whose status begins with one of these digits. */
function antwoorden(document: Deel, cijfers: string) {
  return operaties(document).flatMap(({ plek, operatie }) =>
    Object.entries(haal(operatie, 'responses'))
      .filter(([status]) => cijfers.includes(status.slice(0, 1)))
      .map(([status, antwoord]) => ({ plek: `${plek} ${status}`, antwoord: volg(document, antwoord) })),
  );
}

const parameters = (document: Deel, soort: string) =>
  operaties(document).flatMap(({ plek, operatie }) =>
    lijst(operatie, 'parameters')
      .map((een) => volg(document, een))
      .filter((een) => een['in'] === soort)
      .map((een) => ({ plek, naam: tekst(een['name']), schema: volg(document, een['schema']) })),
  );

/** Words that an interface in Dutch has other words for; the members of RFC 9457 are named by that standard. */
const engels =
  /^(name|date|status|party|file|reason|type|title|description|created|updated|number|user|role|text|kind|owner|deadline|result|case|person|address|city|street)(At|By|Id)?$/i;
const nederlands = /\b(de|het|een|van|wie|wat|uw|voor|niet|uit|met|over|opnieuw|toont|zet)\b/i;
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//;

/** Name of the rule -> places where it is broken. */
export const ontwerpregels: Readonly<Record<string, Regel>> = {
  'naming-collections': (document) =>
    paden(document).filter((pad) =>
      [...pad.matchAll(/([^/]+)\/(?:\{|_zoek)/g)].some(([, naam = '']) => !/(s|en)$/.test(naam)),
    ),
  'interface-language': (document) =>
    velden(document)
      .filter(({ plek, naam }) => !plek.startsWith('Probleem/') && engels.test(naam))
      .map(({ plek }) => plek),
  'no-trailing-slash': (document) => paden(document).filter((pad) => pad.endsWith('/')),
  // The pattern is the one that the rule itself gives.
  'path-segments-kebab-case': (document) =>
    paden(document).filter(
      (pad) =>
        !/^(\/|(\/_[a-z0-9]+|\/(([a-z0-9-]+|{[^}]+})(\/([a-z0-9\-.]+|{[^}]+}))*)(\/_[a-z]+)?)\/?)$/.test(pad) ||
        /\.|\/-|-\/|--|-$/.test(pad),
    ),
  'query-keys-camel-case': (document) =>
    parameters(document, 'query')
      .filter(({ naam }) => !/^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/.test(naam))
      .map(({ plek, naam }) => `${plek} ${naam}`),
  'http-methods': (document) =>
    operaties(document)
      .filter(({ methode }) => !['get', 'post', 'put', 'patch', 'delete'].includes(methode))
      .map(({ plek }) => plek),
  'http-safety': (document) =>
    operaties(document)
      .filter(({ methode, operatie }) => methode === 'get' && 'requestBody' in operatie)
      .map(({ plek }) => plek),
  'resource-operations': (document) =>
    operaties(document)
      .filter(({ pad, methode }) => pad.split('/').some((deel) => deel.startsWith('_')) && methode !== 'post')
      .map(({ plek }) => plek),
  'date-time/format': (document) =>
    alles(document)
      .filter(({ deel }) => /time|date/.test(tekst(deel['format'])))
      .filter(
        ({ deel }) =>
          !['date', 'date-time', 'time-local'].includes(tekst(deel['format'])) ||
          ![deel, ...lijst(deel, 'anyOf')].some((een) => [een['type']].flat().includes('string')),
      )
      .map(({ pad }) => pad.join('/')),
  'date-time/date-omit-time-portion': (document) =>
    velden(document)
      .filter(({ naam }) => /(^d|D)(atum|ate)$/.test(naam))
      .filter(({ schema }) => schema['format'] !== 'date')
      .map(({ plek }) => plek),
  'error-handling/problem-details': (document) =>
    antwoorden(document, '45')
      .filter(({ antwoord }) => {
        const inhoud = haal(antwoord, 'content');
        const eigen = haal(volg(document, haal(inhoud, 'application/problem+json', 'schema')), 'properties');
        return Object.keys(inhoud).length !== 1 || !['status', 'title', 'detail'].every((naam) => naam in eigen);
      })
      .map(({ plek }) => plek),
  'error-handling/invalid-input': (document) =>
    operaties(document)
      .filter(({ methode, operatie }) => {
        const vraagt = !['get', 'delete'].includes(methode) || lijst(operatie, 'parameters').length > 0;
        const statussen = Object.keys(haal(operatie, 'responses'));
        return statussen.includes('422') || (vraagt && !statussen.includes('400'));
      })
      .map(({ plek }) => plek),
  'doc-openapi': (document) => (/^3\.\d+\.\d+$/.test(tekst(document['openapi'])) ? [] : ['openapi']),
  'doc-openapi-contact': (document) =>
    ['name', 'email', 'url'].filter((naam) => tekst(haal(document, 'info', 'contact')[naam]) === ''),
  'doc-language': (document) =>
    operaties(document)
      .filter(({ operatie }) => !nederlands.test(tekst(operatie['description'])) || tekst(operatie['summary']) === '')
      .map(({ plek }) => plek),
  'uri-version': (document) => {
    const servers = lijst(document, 'servers').map((server) => tekst(server['url']));
    return servers.length === 0 ? ['servers'] : servers.filter((url) => !/\/v\d+$/.test(url));
  },
  semver: (document) =>
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-z.-]+)?(\+[\da-z.-]+)?$/i.test(
      tekst(haal(document, 'info')['version']),
    )
      ? []
      : ['info/version'],
  'version-header': (document) =>
    antwoorden(document, '23')
      .filter(({ antwoord }) => !('API-Version' in haal(antwoord, 'headers')))
      .map(({ plek }) => plek),
  // Random identifiers only: no name, number or text of anybody can stand in an address.
  'transport/no-sensitive-uris': (document) =>
    [...parameters(document, 'path'), ...parameters(document, 'query')]
      // A random mark, or a word of a closed list.
      .filter(({ schema }) => schema['format'] !== 'uuid' && !Array.isArray(schema['enum']))
      .map(({ plek, naam }) => `${plek} ${naam}`),
  'schema-names': (document) =>
    Object.keys(haal(document, 'components', 'schemas')).filter((naam) => !/^([A-Z][a-z\d]*)+$/.test(naam)),
  // Without https the demo on one's own machine only.
  'servers-use-https': (document) =>
    lijst(document, 'servers')
      .map((server) => tekst(server['url']))
      .filter((url) => !url.startsWith('https://') && !loopback.test(url)),
  'operation-id-unique': (document) => {
    const ids = operaties(document).map(({ operatie }) => tekst(operatie['operationId']));
    return ids.filter((id, plaats) => !/^[a-z\d-]+$/.test(id) || ids.indexOf(id) !== plaats);
  },
  'valid-examples': (document) =>
    alles(document)
      .filter(({ deel }) => 'example' in deel)
      .flatMap(({ pad, deel }) => {
        const past = alsZod(document, deel['schema']).safeParse(deel['example']);
        return past.success ? [] : [`${pad.join('/')}: ${past.error.issues.map((een) => een.path.join('.')).join()}`];
      }),
};

/** Schemas of a document that were turned into parsers before, by their text. */
const bekend = new WeakMap<Deel, Map<string, z.ZodType>>();

/** A schema of the document as something that parses; references go to the named schemas. */
export function alsZod(document: Deel, schema: unknown): z.ZodType {
  const eigen = bekend.get(document) ?? new Map<string, z.ZodType>();
  bekend.set(document, eigen);
  const sleutel = JSON.stringify(schema);
  const eerder = eigen.get(sleutel);
  if (eerder !== undefined) return eerder;
  const geheel = JSON.stringify({ ...(isDeel(schema) ? schema : {}), $defs: haal(document, 'components', 'schemas') });
  const gemaakt = z.fromJSONSchema(JSON.parse(geheel.replaceAll('#/components/schemas/', '#/$defs/')));
  eigen.set(sleutel, gemaakt);
  return gemaakt;
}
