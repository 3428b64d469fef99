// Puts spans beside each other in as few rows as the order allows, so that none touches another.

export interface Span {
  readonly begin: number;
  readonly eind: number;
}

/** Row of each span, in the order given: the first row in which it keeps `tussen` away from what stands there already. */
export function verdeelOverRijen(spannen: readonly Span[], tussen: number): readonly number[] {
  const rijen: Span[][] = [];
  return spannen.map((span) => {
    const vrij = rijen.findIndex((rij) =>
      rij.every(({ begin, eind }) => span.begin >= eind + tussen || span.eind + tussen <= begin),
    );
    if (vrij !== -1) {
      rijen[vrij]?.push(span);
      return vrij;
    }
    return rijen.push([span]) - 1;
  });
}
