// Art. 10 lid 5, 14 lid 2: items go to an external partner when every required party consented and he is bound to secrecy.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import type { Casusfeiten, Doorverstrekkingsfeit, Itemfeit } from '../feiten.ts';
import { isVerzegeldRegime } from '../grondslagen.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Doorverstrekking extends Casusfeiten {
  readonly doorverstrekking: Doorverstrekkingsfeit;
  readonly items: readonly Itemfeit[];
  readonly opBijlage1: readonly string[];
  /** Day of a statement of secrecy, valid today, of somebody who acts for the partner. */
  readonly geheimhoudingPartner: string | undefined;
  /** What items of the case wait for. */
  readonly wacht: readonly Wacht[];
}

/** All required parties consented; nobody to ask is no consent. */
export function heeftToestemming({ vereist, voor, tegen }: Doorverstrekkingsfeit): boolean {
  return vereist.length > 0 && vereist.every((partij) => voor.includes(partij)) && tegen.length === 0;
}

export const doorverstrekken: Regel<Doorverstrekking> = {
  handeling: 'doorverstrekken',
  artikel: '10',
  clausules: ['10.5.2', '10.5.3', '12.5.2', '12.6.1', '14.2', '1.c', '9.1'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('doorverstrekken'),
    {
      reden: 'toestemming-ontbreekt',
      lid: '5',
      clausule: '10.5.2',
      geldt: (s) => heeftToestemming(s.doorverstrekking),
    },
    {
      reden: 'al-doorverstrekt',
      lid: '5',
      clausule: '10.5.3',
      geldt: (s) => s.doorverstrekking.verstrektOp === undefined,
    },
    {
      reden: 'ontvanger-geen-deelnemer',
      artikel: '9',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => s.deelnemers.includes(s.doorverstrekking.ontvanger),
    },
    {
      reden: 'niet-op-bijlage-1',
      artikel: '1',
      lid: 'c',
      clausule: '1.c',
      geldt: (s) => s.opBijlage1.includes(s.doorverstrekking.ontvanger),
    },
    {
      reden: 'geheimhouding-partner-ontbreekt',
      artikel: '14',
      lid: '2',
      clausule: '14.2',
      geldt: (s) => s.geheimhoudingPartner !== undefined,
    },
    // The parties consented to items as they stood; what was corrected or removed since needs a new proposal.
    {
      reden: 'gegeven-niet-meer-geldig',
      lid: '3',
      clausule: '10.3',
      geldt: (s) =>
        s.doorverstrekking.gegevens.every((id) =>
          s.items.some((item) => item.id === id && !isVerzegeldRegime(item.regime)),
        ),
    },
    ...zonderWacht<Doorverstrekking>(() => true),
  ],
  voorwaarden: [],
};
