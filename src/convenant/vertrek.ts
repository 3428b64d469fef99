// A party leaves the covenant, or a partner annex 1 (art. 18 lid 2-3, 1 c): what stops without a whole weegploeg, and who still decides.
import type { Handelingnaam } from './dossier.ts';
import { isKernpartij, type Kernpartij, kernpartijen, type Partijsoort } from './rollen.ts';
import { loopAf } from './termijnen.ts';

/**
 * Acts of the weegploeg: it is the representatives of the three core parties (1 m), so without one of them there is none.
 * What winds up is not among them: not scheduling (13 lid 3), withdrawing, correcting, informing, archiving, destroying.
 */
export const weegploegwerk: readonly Handelingnaam[] = [
  'signaal-inbrengen',
  'politiegegevens-vrijgeven',
  'dossiers-samenvoegen',
  'nadere-informatie-vragen',
  'nadere-informatie-geven',
  'informatievraag-verlengen',
  'signalen-analyseren',
  'agenderen',
  'doorgifte-voorstellen',
  'doorgeven',
  'deelnemer-toevoegen',
  'heropening-voorstellen',
  'heropening-stemmen',
  'heropening-opdragen',
  'weegvergadering-voorbereiden',
  'weegvergadering-houden',
];

/** Duties that a leaving brings. */
export const vertrektaken = [
  'weegploeg-eindigt',
  'weegdossier-afronden',
  'vraag-zonder-partij',
  'maatregel-overdragen',
  'voorstel-vervallen',
] as const;

/** Of these parties the ones that did not leave: they decide (18 lid 3). */
export function zonderVertrokken<P extends Partijsoort>(
  partijen: readonly P[],
  vertrokken: readonly Partijsoort[],
): readonly P[] {
  return partijen.filter((partij) => !vertrokken.includes(partij));
}

/** The core parties that are left; together they still are the controller (4). */
export function blijvendeKernpartijen(vertrokken: readonly Partijsoort[] = []): readonly Kernpartij[] {
  return zonderVertrokken(kernpartijen, vertrokken);
}

/** The weegploeg is whole as long as no core party has left (1 m). */
export function isVoltallig(vertrokken: readonly Partijsoort[]): boolean {
  return !vertrokken.some((partij) => isKernpartij(partij));
}

/** The day on which a notice ends: three months after all parties had it. On that day itself access has ended. */
export function eindeOpzegging(ontvangenOp: string): string {
  return loopAf('opzeggen', ontvangenOp);
}

/** A notice that runs: the day on which all parties had it, and its end. */
export interface Opzegging {
  readonly ontvangenOp: string;
  readonly einde: string;
}

export interface Opzegfeiten {
  readonly vandaag: string;
  /** The notice of the actor's own party, when one runs. */
  readonly opzegging: Opzegging | undefined;
}

/** Who left: its id and its last day; of a party also its kind, as proposals name the parties that must vote. */
export interface Vertrekker {
  readonly id: string;
  readonly einde: string;
  readonly partijsoort: Partijsoort | undefined;
  /** Why its disclosures end; stands with each of them. */
  readonly reden: string;
}
