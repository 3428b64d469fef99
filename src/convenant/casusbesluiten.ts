// Joint decisions about a casus: what rules know of a proposal, and when all required parties agree.
import type { Casusbesluitsoort } from './regimes/convenant-2017.ts';
import type { Partijsoort } from './rollen.ts';

/** A proposal on which parties vote; `doel` is the party, partner or casus that it is about. */
export interface Besluitvoorstel {
  readonly id: string;
  readonly soort: Casusbesluitsoort;
  readonly doel: string;
  readonly open: boolean;
  readonly vereist: readonly Partijsoort[];
  readonly voor: readonly Partijsoort[];
  readonly tegen: readonly Partijsoort[];
}

/** Every required party voted for it and none against; an empty list of required parties is not unanimity. */
export function isEensgezindBesluit(voorstel: Besluitvoorstel, soort: Casusbesluitsoort): boolean {
  return (
    voorstel.open &&
    voorstel.soort === soort &&
    voorstel.vereist.length > 0 &&
    voorstel.vereist.every((partij) => voorstel.voor.includes(partij)) &&
    voorstel.tegen.length === 0
  );
}

/** True when this party must still vote on an open proposal. */
export function isStemSchuldig(voorstel: Besluitvoorstel, partij: Partijsoort | undefined): boolean {
  return (
    partij !== undefined &&
    voorstel.open &&
    voorstel.vereist.includes(partij) &&
    ![...voorstel.voor, ...voorstel.tegen].includes(partij)
  );
}
