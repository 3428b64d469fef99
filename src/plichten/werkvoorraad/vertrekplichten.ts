// Art. 18 lid 2-3, 1 c: what a leaving asks of those who stay: to finish in time, to hand over, and to take up what lapsed.
import { Temporal } from 'temporal-polyfill';
import { gebeurtenisdagen } from '../../convenant/berichten.ts';
import { plicht } from '../../convenant/plichten.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import { type leesMaatregelplichten, leesVervallenDoorVertrek } from '../../dossiers/casusoverleg/inzage.ts';
import type { leesOpenVragen } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesLopendeOpzeggingen } from '../samenwerkingsverband/opzeggingen.ts';

/** A core party that leaves takes the weegploeg with it: until its last day what it must still decide can be decided (18 lid 3). */
export async function weegploegplichten({ tx, vandaag }: Zaal): Promise<readonly PlichtVorm[]> {
  return (await leesLopendeOpzeggingen(tx, vandaag))
    .filter(({ soort }) => isKernpartij(soort))
    .map((opzegging) => plicht('weegploeg-eindigt', 'beheer', opzegging, opzegging.einde, vandaag));
}

/** Questions that nobody can answer any more: the uitvoerder withdraws them. */
export function vraagplichten(
  vragen: Awaited<ReturnType<typeof leesOpenVragen>>,
  vandaag: string,
): readonly PlichtVorm[] {
  return vragen.map((vraag) => plicht('vraag-zonder-partij', 'weegploeg', vraag, null, vandaag));
}

/** A running measure of whoever leaves or left; undefined when its owner stays. */
export function overdrachtsplicht(
  maatregel: Awaited<ReturnType<typeof leesMaatregelplichten>>[number],
  vandaag: string,
): PlichtVorm | undefined {
  return maatregel.vertrek === null
    ? undefined
    : plicht('maatregel-overdragen', 'casusoverleg', maatregel, maatregel.vertrek, vandaag);
}

/** Proposals that lapsed because somebody left: for as long as a fact is told, or until the same is proposed again. */
export async function vervalplichten({ tx, vandaag }: Zaal): Promise<readonly PlichtVorm[]> {
  const sinds = Temporal.PlainDate.from(vandaag).subtract({ days: gebeurtenisdagen }).toString();
  return (await leesVervallenDoorVertrek(tx, sinds)).map((voorstel) =>
    plicht('voorstel-vervallen', 'casusoverleg', voorstel, null, vandaag),
  );
}
