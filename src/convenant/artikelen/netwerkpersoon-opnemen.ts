// Art. 10 lid 2 g: somebody of the subject's social network, only as far as he has a part in carrying out the plan.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Netwerkpersoonopname extends Casusfeiten {
  readonly achternaam: string | undefined;
  readonly rol: string | undefined;
  readonly noodzaak: string | undefined;
  /** The address is known to lie outside the Netherlands. */
  readonly buitenland: boolean;
  readonly verblijfToelichting: string | undefined;
}

/** What everybody around the subject must meet before he is recorded. */
export const persoonsvoorwaarden: readonly Voorwaarde<Netwerkpersoonopname>[] = [
  { reden: 'naam-ontbreekt', artikel: '10', lid: '2 f-g', clausule: '10.2', geldt: (s) => gevuld(s.achternaam) },
  { reden: 'rol-ontbreekt', artikel: '10', lid: '2 f-g', clausule: '10.2', geldt: (s) => gevuld(s.rol) },
  { reden: 'noodzaak-ontbreekt', artikel: '10', lid: '2 f-g', clausule: '10.2', geldt: (s) => gevuld(s.noodzaak) },
  {
    reden: 'verblijf-toelichting-ontbreekt',
    artikel: '3',
    lid: 'a-f',
    clausule: '3.3.a-f',
    geldt: (s) => !s.buitenland || gevuld(s.verblijfToelichting),
  },
];

export const netwerkpersoonOpnemen: Regel<Casusfeiten, Netwerkpersoonopname> = {
  handeling: 'netwerkpersoon-opnemen',
  artikel: '10',
  clausules: ['10.2', '3.3.a-f'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('netwerkpersoon-opnemen')],
  voorwaarden: persoonsvoorwaarden,
};
