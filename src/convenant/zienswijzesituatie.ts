// What the rules weigh of a view of a party on an item of a request, and what is sealed of it (art. 12 lid 5); pure.
import type { z } from 'zod';
import { gevuld, type Optreden } from './feiten.ts';
import type { Puntregel } from './vormen/correctieverzoeken.ts';
import type { zienswijzeinhoud } from './vormen/zienswijzen.ts';
import { alsHoorpunt, magZichUiten, type Zienswijze } from './zienswijzeregels.ts';

interface Invoer {
  readonly punt: string;
  readonly eens: boolean;
  readonly reden?: string | undefined;
  readonly moetZijn?: string | undefined;
}

/** What the rules weigh of a view; undefined when the item does not lie with a request in this file, as far as the actor may know. */
export function zienswijzeSituatie(
  optreden: Optreden,
  punten: readonly Puntregel[],
  { punt: welk, eens, reden, moetZijn }: Invoer,
): Zienswijze | undefined {
  const punt = punten.find(({ id }) => id === welk);
  if (punt === undefined) return undefined;
  const teZeggen = punten.filter((een) => magZichUiten(alsHoorpunt(een), optreden.partij)).length;
  return { optreden, teZeggen, ...alsHoorpunt(punt), gevraagd: punt.gevraagd, eens, reden, moetZijn };
}

/** What is sealed of it; a text that says nothing is left out. */
export function zienswijzeVan({ reden, moetZijn }: Invoer): z.input<typeof zienswijzeinhoud> {
  return { reden: reden ?? '', ...(gevuld(moetZijn) ? { moetZijn } : {}) };
}
