// Art. 15 lid 2 b-c: a mandate is asked for with its purpose, role and last day; somebody else grants it.
import { botsendeRollen, type Rolperiode } from '../autorisaties.ts';
import type { Regel, Voorwaarde } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { type Partijsoort, partijenBijRol } from '../rollen.ts';

export interface Aanvraagfeiten {
  readonly vandaag: string;
}

/** A role in a period, and the other roles that the same person has or was asked for. */
export interface Rolverdeling extends Rolperiode {
  readonly andere: readonly Rolperiode[];
}

/** Who watches over the work, or decides who may do it, does no part of it (AVG 38 lid 6); at the request and at granting. */
export const rollenGescheiden: Voorwaarde<Rolverdeling> = {
  reden: 'rollen-botsen',
  lid: '2 c',
  clausule: '15.2.c',
  geldt: (s) => botsendeRollen(s, s.andere).length === 0,
};

export interface Autorisatieaanvraag extends Aanvraagfeiten, Rolverdeling {
  /** Party of the person it is for; undefined for office holders and external partners. */
  readonly partij: Partijsoort | undefined;
  readonly extern: boolean;
  readonly doel: string | undefined;
  /** Longest end day allowed: rights are re-certified every year (15 lid 2 f). */
  readonly uiterlijkEinde: string;
}

function past(s: Autorisatieaanvraag): boolean {
  if (s.rol === 'externe-casuspartner') return s.extern;
  const partijen: readonly Partijsoort[] = partijenBijRol[s.rol];
  return partijen.length === 0 ? !s.extern : s.partij !== undefined && partijen.includes(s.partij);
}

export const autorisatieAanvragen: Regel<Aanvraagfeiten, Autorisatieaanvraag> = {
  handeling: 'autorisatie-aanvragen',
  artikel: '15',
  clausules: ['15.2.b', '15.2.c', '15.2.f', '1.m'],
  wie: [{ rol: 'weegploeglid' }, { rol: 'casusoverleglid' }, { rol: 'uitvoerder' }, { rol: 'functioneel-beheerder' }],
  voorInwerkingtreding: true,
  vooraf: [],
  voorwaarden: [
    { reden: 'rol-past-niet-bij-partij', artikel: '1', lid: 'm', clausule: '1.m', geldt: past },
    rollenGescheiden,
    { reden: 'doel-ontbreekt', lid: '2 b', clausule: '15.2.b', geldt: (s) => gevuld(s.doel) },
    {
      reden: 'einddatum-ongeldig',
      lid: '2 f',
      clausule: '15.2.f',
      geldt: (s) => s.einde > s.begin && s.einde > s.vandaag && s.einde <= s.uiterlijkEinde,
    },
  ],
};
