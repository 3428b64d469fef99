// Art. 1 m, 7 lid 4: each required core party votes once, with its reason.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Stem extends Weegfeiten {
  readonly voor: boolean;
  readonly reden: string | undefined;
  /** What items of the dossier wait for; it cannot be done while the proposal is open. */
  readonly wacht: readonly Wacht[];
}

/** Facts turn on the actor's own party, so a screen can tell beforehand that it has voted already. */
export const stemmen: Regel<Weegfeiten, Stem> = {
  handeling: 'stemmen',
  artikel: '7',
  clausules: ['1.m', '7.4.1', '7.4.2', '9.4.2', '12.5.2', '12.6.1', '18.3'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('stemmen'),
    { reden: 'geen-open-voorstel', lid: '4', clausule: '7.4.1', geldt: (s) => s.openVoorstel !== undefined },
    {
      reden: 'partij-niet-vereist',
      artikel: '1',
      lid: 'm',
      clausule: '1.m',
      geldt: (s) =>
        s.openVoorstel === undefined || s.openVoorstel.vereist.some((partij) => partij === s.optreden.partij),
    },
    {
      reden: 'al-gestemd',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) =>
        ![...(s.openVoorstel?.voor ?? []), ...(s.openVoorstel?.tegen ?? [])].some(
          (partij) => partij === s.optreden.partij,
        ),
    },
  ],
  voorwaarden: [
    // A 'no' can still close what the weegploeg can no longer do.
    {
      reden: 'weegploeg-onvoltallig',
      artikel: '18',
      lid: '3',
      clausule: '18.3',
      geldt: (s) => s.onvoltallig !== true || !s.voor || s.openVoorstel?.soort === 'niet-agenderen',
    },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '7.3.2', geldt: (s) => gevuld(s.reden) },
    // Nothing goes into a case that was closed meanwhile; a 'no' can still close the proposal.
    {
      reden: 'casus-gesloten',
      artikel: '9',
      lid: '4',
      clausule: '9.4.2',
      geldt: (s) => s.openVoorstel?.soort !== 'doorgeven' || !s.voor || s.casusOpen === true,
    },
    // That somebody is not scheduled takes nothing further, and ends the proposal as a 'no' does.
    ...zonderWacht<Stem>((s) => s.voor && s.openVoorstel?.soort !== 'niet-agenderen'),
  ],
};
