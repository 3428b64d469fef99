// What a stored row says, as lines of a name and a value: for reading back what stood in a dossier, whatever kind it was. Pure.

export interface Archiefregel {
  readonly naam: string;
  readonly waarde: string;
}

const isId = (waarde: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(waarde);

/** A value in words; ids only when somebody or some party has that id. Undefined when it says nothing. */
function inWoorden(waarde: unknown, namen: ReadonlyMap<string, string>): string | undefined {
  switch (typeof waarde) {
    case 'string':
      return isId(waarde) ? namen.get(waarde) : waarde || undefined;
    case 'number':
      return String(waarde);
    case 'boolean':
      return waarde ? 'ja' : 'nee';
    default:
      return undefined;
  }
}

/**
 * Lines of everything that a value says, in its own order. What lies deeper keeps the name of its own field; of a list of
 * plain values the words stand together.
 */
export function archiefregelsVan(
  naam: string,
  waarde: unknown,
  namen: ReadonlyMap<string, string>,
): readonly Archiefregel[] {
  if (Array.isArray(waarde)) {
    const elementen: readonly unknown[] = waarde;
    if (elementen.some((element) => typeof element === 'object' && element !== null))
      return elementen.flatMap((element) => archiefregelsVan(naam, element, namen));
    const woorden = elementen.flatMap((element) => inWoorden(element, namen) ?? []);
    return woorden.length === 0 ? [] : [{ naam, waarde: woorden.join(', ') }];
  }
  if (typeof waarde === 'object' && waarde !== null)
    return Object.entries(waarde).flatMap(([veld, dieper]) => archiefregelsVan(veld, dieper, namen));
  const woorden = inWoorden(waarde, namen);
  return woorden === undefined ? [] : [{ naam, waarde: woorden }];
}
