// Who received what of an archived dossier, and from which day: core parties, who took part in the casus, and partners (12 lid 3, AVG 15 lid 1 c).
import { z } from 'zod';
import { dagInCijfers } from '../../convenant/documenten/dagen.ts';
import type { Stukrij } from './store.ts';

const deelnemer = z.looseObject({
  partij: z.string().nullable(),
  externe_partner: z.string().nullable(),
  vanaf: z.string(),
});
const doorverstrekking = z.looseObject({
  id: z.string(),
  externe_partner: z.string(),
  verstrekt_op: z.string().nullable(),
});
const doorverstrekt = z.looseObject({ doorverstrekking: z.string(), gegeven: z.string() });

const metDag = (naam: string, op: string) => `${naam} (${dagInCijfers(op)})`;

/** Recipients of a row, from the rows that were archived with it; `kern` are the names of the core parties, who read the archive. */
export function ontvangersUit(
  rijen: readonly Stukrij[],
  namen: ReadonlyMap<string, string>,
  kern: readonly string[],
): (soort: string, id: string) => readonly string[] {
  const van = (tabel: string) => rijen.filter((stuk) => stuk.tabel === tabel).map(({ rij }) => rij);
  const naamVan = (id: string) => namen.get(id) ?? id;
  const deelnemers = van('deelnemer').map((rij) => deelnemer.parse(rij));
  const uitgegaan = new Map(
    van('doorverstrekking')
      .map((rij) => doorverstrekking.parse(rij))
      .flatMap(({ id, externe_partner, verstrekt_op }) =>
        verstrekt_op === null ? [] : [[id, metDag(naamVan(externe_partner), verstrekt_op)] as const],
      ),
  );
  const verstrekt = van('doorverstrekt_gegeven').map((rij) => doorverstrekt.parse(rij));
  const partijen = deelnemers.flatMap(({ partij, vanaf }) =>
    partij === null ? [] : [{ naam: naamVan(partij), vanaf }],
  );
  const partners = deelnemers.flatMap(({ externe_partner, vanaf }) =>
    externe_partner === null ? [] : [metDag(naamVan(externe_partner), vanaf)],
  );
  // Who took part had it from that day; a core party that did not has it in the archive.
  const altijd = [
    ...kern.filter((naam) => partijen.every((deelname) => deelname.naam !== naam)),
    ...partijen.map(({ naam, vanaf }) => metDag(naam, vanaf)),
  ];
  return (soort, id) => [
    ...altijd,
    // A partner sees the plan; other items only as far as they were disclosed to it.
    ...(soort === 'plan' || soort === 'actie' ? partners : []),
    ...verstrekt.filter(({ gegeven }) => gegeven === id).flatMap((een) => uitgegaan.get(een.doorverstrekking) ?? []),
  ];
}
