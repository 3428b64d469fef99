// What parties said themselves of a request about an item, as both registers keep and show it (art. 12 lid 5).
import { z } from 'zod';
import { gevuld, type Optreden } from '../convenant/feiten.ts';
import { type Partijsoort, partijsoorten } from '../convenant/rollen.ts';
import type { Puntregel } from '../convenant/vormen/correctieverzoeken.ts';
import { type Dossierpunt, zienswijzeinhoud } from '../convenant/vormen/zienswijzen.ts';
import { alsHoorpunt, magZichUiten, type Zienswijze } from '../convenant/zienswijzeregels.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';

interface Zienswijzerij {
  readonly id: string;
  readonly punt: string;
  readonly partijsoort: string;
  readonly op: string;
  readonly eens: boolean;
  readonly inhoud: Buffer;
}

/** The columns of a view in either register. */
export const zienswijzekolommen = ['z.id', 'z.punt', 'z.op', 'z.eens', 'z.inhoud', 'p.soort as partijsoort'] as const;

/** What a party said itself of an item; its words open with the key of the file. */
export interface GegevenZienswijze {
  readonly punt: string;
  readonly partij: Partijsoort;
  readonly op: string;
  readonly eens: boolean;
  /** Undefined once the correction was carried out: then the words are gone. */
  readonly open: (sleutel: Dossiersleutel) => z.infer<typeof zienswijzeinhoud> | undefined;
}

/** Of each party what it said last of an item; the rows are in order of time. */
export function laatsteZienswijzen(rijen: readonly Zienswijzerij[]): readonly GegevenZienswijze[] {
  return rijen
    .filter(
      (rij) => rij === rijen.findLast(({ punt, partijsoort }) => punt === rij.punt && partijsoort === rij.partijsoort),
    )
    .map(({ id, punt, partijsoort, op, eens, inhoud }) => ({
      punt,
      partij: z.enum(partijsoorten).parse(partijsoort),
      op,
      eens,
      open: (sleutel) =>
        inhoud.length === 0 ? undefined : zienswijzeinhoud.parse(sleutel.open(id, 'zienswijze', inhoud)),
    }));
}

/** Items of a file that lie with a request, with what the party of who reads said of them and whether it can say more. */
export function toonDossierpunten(
  sleutel: Dossiersleutel,
  partij: Partijsoort | undefined,
  punten: readonly Puntregel[],
  zienswijzen: readonly GegevenZienswijze[],
): Dossierpunt[] {
  const eigen = zienswijzen.filter((een) => een.partij === partij);
  return punten.map((punt) => {
    const gezegd = eigen.find((een) => een.punt === punt.id);
    const inhoud = gezegd?.open(sleutel);
    return {
      ...punt,
      uwZienswijze: magZichUiten(alsHoorpunt(punt), partij),
      zienswijze:
        gezegd === undefined
          ? null
          : { op: gezegd.op, eens: gezegd.eens, reden: inhoud?.reden ?? null, moetZijn: inhoud?.moetZijn ?? null },
    };
  });
}

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
