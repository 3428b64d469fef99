// What the OpenAPI 3.1 specification asks of a document, as far as this API uses it; every check gives the places where it fails.
import { alles, type Deel, haal, isDeel, lijst, operaties, volg, wijst } from './apidocument.ts';

/** Members of each kind of object: required ones first, then the others that it may have (OpenAPI 3.1.1, section 4.8). */
const leden = {
  document: [
    ['openapi', 'info', 'paths'],
    ['servers', 'components', 'security', 'tags', 'externalDocs'],
  ],
  info: [
    ['title', 'version'],
    ['summary', 'description', 'termsOfService', 'contact', 'license'],
  ],
  contact: [[], ['name', 'url', 'email']],
  license: [['name'], ['identifier', 'url']],
  server: [['url'], ['description', 'variables']],
  operation: [
    ['responses'],
    [
      'tags',
      'summary',
      'description',
      'externalDocs',
      'operationId',
      'parameters',
      'requestBody',
      'deprecated',
      'security',
    ],
  ],
  parameter: [
    ['name', 'in', 'schema'],
    ['description', 'required', 'deprecated', 'style', 'explode', 'example', 'examples'],
  ],
  requestBody: [['content'], ['description', 'required']],
  response: [['description'], ['headers', 'content', 'links']],
  header: [['schema'], ['description', 'required', 'deprecated', 'example', 'examples']],
  mediaType: [['schema'], ['example', 'examples', 'encoding']],
  tag: [['name'], ['description', 'externalDocs']],
  apiKey: [['type', 'name', 'in'], ['description']],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

/** Keywords of JSON Schema 2020-12 that a schema here may have; `nullable` and `example` of older versions are not among them. */
const schemawoorden = new Set(
  '$ref type properties required additionalProperties items anyOf oneOf allOf enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems uniqueItems description title default examples propertyNames'.split(
    ' ',
  ),
);
const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

function mist(soort: keyof typeof leden, deel: Deel, plek: string): readonly string[] {
  const [nodig, mogelijk] = leden[soort];
  return [
    ...nodig.filter((naam) => !(naam in deel)).map((naam) => `${plek}: ${naam} ontbreekt`),
    ...Object.keys(deel)
      .filter((naam) => ![...nodig, ...mogelijk].some((bekend) => bekend === naam) && !naam.startsWith('x-'))
      .map((naam) => `${plek}: ${naam} hoort hier niet`),
  ];
}

const dubbel = (waarden: readonly unknown[]) => waarden.filter((een, plaats) => waarden.indexOf(een) !== plaats);

function schemafouten(schema: unknown, plek: string): readonly string[] {
  if (typeof schema === 'boolean') return [];
  if (!isDeel(schema)) return [`${plek}: geen schema`];
  const eigen = haal(schema, 'properties');
  const { type, required, enum: waarden, pattern } = schema;
  const soorten = type === undefined ? [] : [type].flat();
  const nodig = Array.isArray(required) ? required : [];
  const fouten = [
    ...Object.keys(schema)
      .filter((naam) => !schemawoorden.has(naam))
      .map((naam) => `${plek}: ${naam} is geen sleutelwoord`),
    ...soorten.filter((een) => typeof een !== 'string' || !types.has(een)).map((een) => `${plek}: type ${een}`),
    ...dubbel(soorten).map((een) => `${plek}: type ${een} dubbel`),
    ...(required === undefined || Array.isArray(required) ? [] : [`${plek}: required is geen lijst`]),
    ...[...dubbel(nodig), ...nodig.filter((naam) => !(String(naam) in eigen))].map(
      (naam) => `${plek}: required ${naam}`,
    ),
    ...(waarden === undefined || (Array.isArray(waarden) && waarden.length > 0 && dubbel(waarden).length === 0)
      ? []
      : [`${plek}: enum`]),
    ...(pattern === undefined || isPatroon(pattern) ? [] : [`${plek}: pattern`]),
    ...['minLength', 'maxLength', 'minItems', 'maxItems']
      .filter((naam) => naam in schema && !(Number.isInteger(schema[naam]) && Number(schema[naam]) >= 0))
      .map((naam) => `${plek}: ${naam}`),
    ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']
      .filter((naam) => naam in schema && typeof schema[naam] !== 'number')
      .map((naam) => `${plek}: ${naam}`),
    ...['anyOf', 'oneOf', 'allOf']
      .filter((naam) => naam in schema && (!Array.isArray(schema[naam]) || schema[naam].length === 0))
      .map((naam) => `${plek}: ${naam}`),
  ];
  const binnen = [
    ...Object.entries(eigen).map(([naam, een]) => [`${plek}/${naam}`, een] as const),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((naam) =>
      lijst(schema, naam).map((een, plaats) => [`${plek}/${naam}/${plaats}`, een] as const),
    ),
    ...['items', 'additionalProperties', 'propertyNames']
      .filter((naam) => naam in schema)
      .map((naam) => [`${plek}/${naam}`, schema[naam]] as const),
  ];
  return [...fouten, ...binnen.flatMap(([waar, een]) => schemafouten(een, waar))];
}

function isPatroon(patroon: unknown): boolean {
  if (typeof patroon !== 'string') return false;
  try {
    new RegExp(patroon, 'u');
    return true;
  } catch {
    return false;
  }
}

function inhoudfouten(deel: Deel, plek: string): readonly string[] {
  return Object.entries(haal(deel, 'content')).flatMap(([soort, media]) => [
    ...(/^[\w.+-]+\/[\w.+-]+$/.test(soort) ? [] : [`${plek}: ${soort} is geen mediatype`]),
    ...mist('mediaType', isDeel(media) ? media : {}, `${plek} ${soort}`),
    ...schemafouten(haal(media, 'schema'), `${plek} ${soort}`),
  ]);
}

function parameterfouten(document: Deel, operatie: Deel, pad: string, plek: string): readonly string[] {
  const gegeven = lijst(operatie, 'parameters').map((een) => volg(document, een));
  const inPad = [...pad.matchAll(/\{([^}]+)\}/g)].map(([, naam]) => naam);
  const padnamen = gegeven.filter((een) => een['in'] === 'path').map((een) => een['name']);
  return [
    ...gegeven.flatMap((een) => [
      ...mist('parameter', een, `${plek} ${een['name']}`),
      ...schemafouten(een['schema'], `${plek} ${een['name']}`),
      ...(['path', 'query', 'header', 'cookie'].includes(String(een['in'])) ? [] : [`${plek}: in ${een['in']}`]),
      ...(een['in'] === 'path' && een['required'] !== true ? [`${plek}: ${een['name']} is niet verplicht`] : []),
      ...(een['in'] === 'header' && /^(accept|content-type|authorization)$/i.test(String(een['name']))
        ? [`${plek}: ${een['name']} is geen parameter`]
        : []),
    ]),
    ...dubbel(gegeven.map((een) => `${een['in']} ${een['name']}`)).map((een) => `${plek}: ${een} dubbel`),
    ...inPad.filter((naam) => !padnamen.includes(naam)).map((naam) => `${plek}: {${naam}} is niet beschreven`),
    ...padnamen
      .filter((naam) => !inPad.some((een) => een === naam))
      .map((naam) => `${plek}: {${naam}} staat niet in het pad`),
  ];
}

function operatiefouten(document: Deel): readonly string[] {
  const tags = lijst(document, 'tags').map((tag) => tag['name']);
  return operaties(document).flatMap(({ plek, pad, operatie }) => {
    const antwoorden = Object.entries(haal(operatie, 'responses'));
    const vraag = volg(document, operatie['requestBody']);
    const eigenTags = operatie['tags'];
    return [
      ...mist('operation', operatie, plek),
      ...(Array.isArray(eigenTags) ? eigenTags : [])
        .filter((tag) => !tags.includes(tag))
        .map((tag) => `${plek}: tag ${tag} is niet beschreven`),
      ...parameterfouten(document, operatie, pad, plek),
      ...('requestBody' in operatie ? [...mist('requestBody', vraag, plek), ...inhoudfouten(vraag, plek)] : []),
      ...(antwoorden.some(([status]) => /^2/.test(status)) ? [] : [`${plek}: geen geslaagd antwoord`]),
      ...antwoorden.flatMap(([status, een]) => {
        const antwoord = volg(document, een);
        return [
          ...(/^([1-5](\d\d|XX)|default)$/.test(status) ? [] : [`${plek}: status ${status}`]),
          ...mist('response', antwoord, `${plek} ${status}`),
          ...inhoudfouten(antwoord, `${plek} ${status}`),
          ...Object.entries(haal(antwoord, 'headers')).flatMap(([naam, kop]) => [
            ...mist('header', volg(document, kop), `${plek} ${status} ${naam}`),
            ...schemafouten(volg(document, kop)['schema'], `${plek} ${status} ${naam}`),
          ]),
        ];
      }),
    ];
  });
}

/** Name of the check -> places where the document breaks it. */
export const openapi31: Readonly<Record<string, (document: Deel) => readonly string[]>> = {
  document: (document) => [
    ...(/^3\.1\.\d+$/.test(String(document['openapi'])) ? [] : ['openapi']),
    ...mist('document', document, 'document'),
    ...mist('info', haal(document, 'info'), 'info'),
    ...mist('contact', haal(document, 'info', 'contact'), 'contact'),
    ...mist('license', haal(document, 'info', 'license'), 'license'),
    ...lijst(document, 'servers').flatMap((server) => [
      ...mist('server', server, 'server'),
      ...(URL.canParse(String(server['url'])) ? [] : ['server: url']),
    ]),
    ...lijst(document, 'tags').flatMap((tag) => mist('tag', tag, `tag ${tag['name']}`)),
    ...dubbel(lijst(document, 'tags').map((tag) => tag['name'])).map((naam) => `tag ${naam} dubbel`),
  ],
  operaties: operatiefouten,
  paden: (document) => {
    const namen = Object.keys(haal(document, 'paths'));
    return [
      ...namen.filter((pad) => !pad.startsWith('/')),
      ...dubbel(namen.map((pad) => pad.replace(/\{[^}]+\}/g, '{}'))).map((pad) => `${pad} dubbel`),
    ];
  },
  schemas: (document) =>
    Object.entries(haal(document, 'components', 'schemas')).flatMap(([naam, schema]) => schemafouten(schema, naam)),
  verwijzingen: (document) =>
    alles(document).flatMap(({ pad, deel }) =>
      '$ref' in deel && wijst(document, String(deel['$ref'])) === undefined
        ? [`${pad.join('/')}: ${deel['$ref']}`]
        : [],
    ),
  onderdelen: (document) => {
    const genoemd = new Set(alles(document).map(({ deel }) => deel['$ref']));
    return ['schemas', 'headers'].flatMap((soort) =>
      Object.keys(haal(document, 'components', soort)).filter(
        (naam) => !/^[\w.-]+$/.test(naam) || !genoemd.has(`#/components/${soort}/${naam}`),
      ),
    );
  },
  beveiliging: (document) => {
    const schemas = haal(document, 'components', 'securitySchemes');
    return [
      ...Object.entries(schemas).flatMap(([naam, schema]) => mist('apiKey', isDeel(schema) ? schema : {}, naam)),
      ...lijst(document, 'security').flatMap((eis) => Object.keys(eis).filter((naam) => !(naam in schemas))),
      ...(lijst(document, 'security').length > 0 ? [] : ['security']),
    ];
  },
};
