// Art. 15 lid 2 b-c: a mandate is asked for with its purpose, role and last day; somebody else grants it.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { type Partijsoort, partijenBijRol, type Rol } from '../rollen.ts';

export interface Aanvraagfeiten {
  readonly vandaag: string;
}

export interface Autorisatieaanvraag extends Aanvraagfeiten {
  readonly rol: Rol;
  /** Party of the person it is for; undefined for office holders and external partners. */
  readonly partij: Partijsoort | undefined;
  readonly extern: boolean;
  readonly doel: string | undefined;
  readonly begin: string;
  readonly einde: string;
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
    { reden: 'doel-ontbreekt', lid: '2 b', clausule: '15.2.b', geldt: (s) => gevuld(s.doel) },
    {
      reden: 'einddatum-ongeldig',
      lid: '2 f',
      clausule: '15.2.f',
      geldt: (s) => s.einde > s.begin && s.einde > s.vandaag && s.einde <= s.uiterlijkEinde,
    },
  ],
};
