// Walking through an API document of which nothing is known yet: parts, references, operations and schemas.

/** A part of the document. */
export type Deel = { readonly [sleutel: string]: unknown };

/** True for an object that is no list. */
export function isDeel(waarde: unknown): waarde is Deel {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** The part at the end of a path of keys; empty when there is none. */
export function haal(waarde: unknown, ...pad: readonly string[]): Deel {
  const gevonden = pad.reduce<unknown>((deel, sleutel) => (isDeel(deel) ? deel[sleutel] : undefined), waarde);
  return isDeel(gevonden) ? gevonden : {};
}

/** The list under a key; empty when there is none. */
export function lijst(deel: Deel, sleutel: string): readonly Deel[] {
  const waarde = deel[sleutel];
  return Array.isArray(waarde) ? waarde.filter(isDeel) : [];
}

/** What a JSON pointer such as `#/components/schemas/Probleem` names; undefined when it names nothing. */
export function wijst(document: Deel, verwijzing: string): unknown {
  const [begin, ...pad] = verwijzing.split('/');
  if (begin !== '#') return undefined;
  return pad
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((deel, sleutel) => (isDeel(deel) ? deel[sleutel] : undefined), document);
}

/** A part, or what it refers to. */
export function volg(document: Deel, deel: unknown): Deel {
  if (!isDeel(deel)) return {};
  const verwijzing = deel['$ref'];
  return typeof verwijzing === 'string' ? volg(document, wijst(document, verwijzing)) : deel;
}

export interface Operatie {
  readonly plek: string;
  readonly pad: string;
  readonly methode: string;
  readonly operatie: Deel;
}

/** Every operation of the document, whatever its method is called. */
export function operaties(document: Deel): readonly Operatie[] {
  return Object.entries(haal(document, 'paths')).flatMap(([pad, methoden]) =>
    Object.entries(isDeel(methoden) ? methoden : {}).flatMap(([methode, operatie]) =>
      isDeel(operatie) ? [{ plek: `${methode} ${pad}`, pad, methode, operatie }] : [],
    ),
  );
}

/** Every object in the document with the keys that lead to it. */
export function alles(waarde: unknown, pad: readonly string[] = []): readonly { pad: readonly string[]; deel: Deel }[] {
  if (Array.isArray(waarde)) return waarde.flatMap((een, plaats) => alles(een, [...pad, `${plaats}`]));
  if (!isDeel(waarde)) return [];
  return [
    { pad, deel: waarde },
    ...Object.entries(waarde).flatMap(([sleutel, eigen]) => alles(eigen, [...pad, sleutel])),
  ];
}

/** Every named field of every schema, with its schema. */
export function velden(document: Deel): readonly { plek: string; naam: string; schema: Deel }[] {
  return alles(haal(document, 'components', 'schemas')).flatMap(({ pad, deel }) =>
    Object.entries(haal(deel, 'properties')).flatMap(([naam, schema]) =>
      isDeel(schema) ? [{ plek: [...pad, naam].join('/'), naam, schema }] : [],
    ),
  );
}
