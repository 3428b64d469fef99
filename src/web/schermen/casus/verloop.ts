// The life cycle of a casus as the rail shows it: opened, plan being drawn up, plan adopted, and the next version.
import type { Casusstand } from '../../../convenant/dossier.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Fase, Verloop } from '../../figuren/verloop.ts';
import type { Teksten } from '../../teksten/nl.ts';

/** How far along the rail a casus is in each stand. */
const plaatsen = { geopend: 0, 'plan-in-opstelling': 1, 'plan-vastgesteld': 2, gesloten: 3 } as const satisfies Record<
  Casusstand,
  number
>;

export function verloopVanCasus(casus: CasusVorm, t: Teksten): Verloop {
  const v = t.casus.verloop;
  const plan = casus.plannen.at(-1);
  const nu = plaatsen[casus.stand];
  const fase = (plaats: number): Fase => (plaats === nu ? 'nu' : plaats < nu ? 'klaar' : 'straks');
  const versie = plan === undefined ? undefined : t.casus.plan.versie(plan.versie);
  return [
    [{ naam: v.geopend, fase: fase(0), dag: casus.geopendOp }],
    [{ naam: v.opstelling, fase: fase(1), dag: plan?.opgesteldOp, toelichting: versie }],
    [{ naam: v.vastgesteld, fase: fase(2), dag: nu === 2 ? (plan?.vastgesteldOp ?? undefined) : undefined }],
    // An adopted plan can always be followed by another version.
    ...(nu === 2 ? [[{ naam: v.nieuweVersie, fase: 'straks' as const }]] : []),
    ...(nu === 3 ? [[{ naam: v.gesloten, fase: 'nu' as const, dag: casus.laatsteVerwerking }]] : []),
  ];
}
