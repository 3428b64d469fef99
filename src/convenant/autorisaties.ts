// Art. 15 lid 2 c, 5: whose authorisations end within a month, after which day nobody can grant or support any more, and which roles nobody holds together.
import type { Rol } from './rollen.ts';
import { dagVoor, zichtbaarVanaf } from './termijnen.ts';
import type { verlengsoorten } from './vormen/werkvoorraad.ts';

/** An authorisation that was granted, was not withdrawn and has not ended. */
export interface Autorisatiefeit {
  readonly functionaris: string;
  readonly rol: Rol;
  readonly begin: string;
  /** The first day on which it no longer holds. */
  readonly einde: string;
  /** The day on which the holder's party or partner leaves, when that is known. */
  readonly vertrek: string | null;
}

/** A role in a period: from its first day, up to but not on the last. */
export type Rolperiode = Pick<Autorisatiefeit, 'rol' | 'begin' | 'einde'>;

/** Offices that watch over the work or run the system: no part of the work in files (AVG 38 lid 6). */
const ambten: readonly Rol[] = [
  'functionaris-gegevensbescherming',
  'beveiligingsfunctionaris',
  'functioneel-beheerder',
];

/** The roles of a person that do not go together with this one in its period: an office and a role in files, each once. */
export function botsendeRollen({ rol, begin, einde }: Rolperiode, andere: readonly Rolperiode[]): readonly Rol[] {
  const botsend = andere.filter(
    (elk) => ambten.includes(elk.rol) !== ambten.includes(rol) && elk.begin < einde && elk.einde > begin,
  );
  return [...new Set(botsend.map((elk) => elk.rol))];
}

/** What its end asks of somebody, and the last day on which it still holds. */
export interface Verlengtaak {
  readonly soort: (typeof verlengsoorten)[number];
  readonly uiterlijk: string;
}

/** Without somebody in these roles nobody grants (15 lid 2 c), or all work rests (5 lid 1). */
const onmisbaar = [
  { rol: 'functioneel-beheerder', soort: 'laatste-beheerder' },
  { rol: 'uitvoerder', soort: 'laatste-uitvoerder' },
] as const;

/** Who can do something about that: grant, ask for it, or point somebody out. */
const aangesproken: readonly Rol[] = ['functioneel-beheerder', 'uitvoerder', 'weegploeglid'];

/** Whoever leaves has nothing to renew. */
function loopt(autorisatie: Autorisatiefeit): boolean {
  return autorisatie.vertrek === null || autorisatie.vertrek > autorisatie.einde;
}

/** The same person goes on in the same role, without a day between. */
function isVerlengd(autorisatie: Autorisatiefeit, alle: readonly Autorisatiefeit[]): boolean {
  return alle.some(
    ({ functionaris, rol, begin, einde }) =>
      functionaris === autorisatie.functionaris &&
      rol === autorisatie.rol &&
      begin <= autorisatie.einde &&
      einde > autorisatie.einde,
  );
}

/** The first day on which nobody holds this role, counted from today; undefined when nobody holds it today. */
export function onbezetVanaf(rol: Rol, alle: readonly Autorisatiefeit[], vandaag: string): string | undefined {
  const reeks = alle
    .filter((elk) => elk.rol === rol)
    .map(({ begin, einde, vertrek }) => ({ begin, einde: [einde, vertrek ?? einde].toSorted().at(0) ?? einde }))
    .toSorted((een, ander) => een.begin.localeCompare(ander.begin));
  const laatste = reeks.reduce(
    (tot, { begin, einde }) => (begin <= tot ? ([tot, einde].toSorted().at(-1) ?? tot) : tot),
    vandaag,
  );
  return laatste === vandaag ? undefined : laatste;
}

/** What ends within a month asks of `functionaris`: to have his own renewed, as beheerder those of others, and of who can that a role stays held. */
export function verlengtaken(
  alle: readonly Autorisatiefeit[],
  functionaris: string,
  rollen: readonly Rol[],
  vandaag: string,
): readonly Verlengtaak[] {
  const aflopend = alle.filter(
    (elk) => elk.begin <= vandaag && vandaag >= zichtbaarVanaf(elk.einde) && loopt(elk) && !isVerlengd(elk, alle),
  );
  const eigen = aflopend.filter((elk) => elk.functionaris === functionaris);
  const anderen = rollen.includes('functioneel-beheerder')
    ? aflopend.filter((elk) => elk.functionaris !== functionaris)
    : [];
  // Together per day: the list of authorisations says of whom and in which role.
  const perDag = <S extends Verlengtaak['soort']>(soort: S, afloop: readonly Autorisatiefeit[]) =>
    [...new Set(afloop.map(({ einde }) => einde))].map((einde) => ({ soort, uiterlijk: dagVoor(einde) }));
  const laatsten = rollen.some((rol) => aangesproken.includes(rol))
    ? onmisbaar.flatMap(({ rol, soort }) => {
        const vanaf = onbezetVanaf(rol, alle, vandaag);
        return vanaf === undefined || vandaag < zichtbaarVanaf(vanaf) ? [] : [{ soort, uiterlijk: dagVoor(vanaf) }];
      })
    : [];
  return [...laatsten, ...perDag('autorisatie-verlengen', eigen), ...perDag('autorisaties-verlengen', anderen)];
}
