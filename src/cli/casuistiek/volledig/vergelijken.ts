// Comparing what the file of decisions says with what is there, in sentences that hold references, days and numbers only.

/** A sentence when the two differ; `wat` says what is compared. */
export function verschil(
  wat: string,
  verwacht: string | null | undefined,
  gevonden: string | null | undefined,
): readonly string[] {
  const [hoort, is] = [verwacht ?? 'geen', gevonden ?? 'geen'];
  return hoort === is ? [] : [`${wat}: ${is}, verwacht ${hoort}`];
}

/** One sentence for everything that is missing from a list and everything that is too much; the order does not count. */
export function verschilLijst(
  wat: string,
  verwacht: readonly string[],
  gevonden: readonly string[],
): readonly string[] {
  const over = [...gevonden];
  const mist = verwacht.filter((een) => {
    const plaats = over.indexOf(een);
    if (plaats !== -1) over.splice(plaats, 1);
    return plaats === -1;
  });
  return [
    ...(mist.length === 0 ? [] : [`${wat}: ontbreekt ${mist.join(', ')}`]),
    ...(over.length === 0 ? [] : [`${wat}: onverwacht ${over.join(', ')}`]),
  ];
}

/** Terms as `13.2 2027-01-01`, for those clauses that the file names. */
export function verschilTermijnen(
  wat: string,
  verwacht: readonly { readonly clausule: string; readonly op: string }[],
  gevonden: readonly { readonly clausule: string; readonly uiterlijk: string }[],
): readonly string[] {
  return verwacht.flatMap(({ clausule, op }) =>
    verschil(`${wat} ${clausule}`, op, gevonden.find((termijn) => termijn.clausule === clausule)?.uiterlijk),
  );
}
