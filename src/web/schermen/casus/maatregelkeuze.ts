// The measures of the plan that holds as options to choose from.
import { spreektVoorEigenaar } from '../../../convenant/feiten.ts';
import type { CasusVorm, MaatregelVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import type { Optie } from '../../formulier/keuzeveld.tsx';
import { optredenVan } from '../../schil/sessie.tsx';
import { geldendPlan } from '../feiten.ts';

/** The measures of the plan that holds for which the actor speaks. */
export function eigenMaatregelen(casus: CasusVorm, sessie: SessieVorm): readonly MaatregelVorm[] {
  const optreden = optredenVan(sessie);
  return (geldendPlan(casus)?.maatregelen ?? []).filter(({ eigenaar }) =>
    spreektVoorEigenaar(optreden, { eigenaar: eigenaar.soort ?? 'extern' }),
  );
}

const lengte = 90;

/** The first words of a text: an option of a drop-down list is one line. */
function kort(tekst: string): string {
  return tekst.length > lengte ? `${tekst.slice(0, lengte).trimEnd()}…` : tekst;
}

/** Measures as options, by number. */
export function alsOpties(maatregelen: readonly MaatregelVorm[]): readonly Optie<string>[] {
  return maatregelen.map(({ id, nummer, inhoud }) => ({
    waarde: id,
    tekst: `${nummer}. ${kort(inhoud.omschrijving)}`,
  }));
}
