// Art. 12 lid 1-3, AVG 5 lid 1 d: the uitvoerder mends what he typed wrong of a request that is not answered, with a reason.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';
import { type Ontvangst, verzoekOntvangen } from './verzoek-ontvangen.ts';

export interface Herstel extends Verzoekfeiten {
  /** The record as it will be; its `vandaag` is the day on which the request was recorded, as it was received by then. */
  readonly nieuw: Ontvangst;
  readonly herstelreden: string | undefined;
  /** The first day on which something was done with the request. */
  readonly eersteStapOp?: string;
}

export const verzoekHerstellen: Regel<Verzoekfeiten, Herstel> = {
  handeling: 'verzoek-herstellen',
  artikel: '12',
  clausules: ['12.1.1', '12.2', '12.5.1', '12.3.2'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [inVerzoekstand],
  voorwaarden: [
    { reden: 'reden-ontbreekt', lid: '1', clausule: '12.1.1', geldt: (s) => gevuld(s.herstelreden) },
    ...verzoekOntvangen.voorwaarden.map((voorwaarde) => ({
      ...voorwaarde,
      geldt: ({ nieuw }: Herstel) => voorwaarde.geldt(nieuw),
    })),
    {
      reden: 'ontvangst-na-stap',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) => s.eersteStapOp === undefined || s.nieuw.ontvangenOp <= s.eersteStapOp,
    },
    {
      reden: 'uiterlijk-gemeld',
      lid: '3',
      clausule: '12.3.2',
      // The requester has the last day in a letter; it does not become a later one.
      geldt: (s) => s.verdaagdOp === undefined || s.nieuw.ontvangenOp <= s.ontvangenOp,
    },
  ],
};
