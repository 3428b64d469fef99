// What changed in a version of the plan since the one before.
import type { Planverschil } from '../../../convenant/planverschillen.ts';
import { planverschillen } from '../../../convenant/planverschillen.ts';
import type { PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import type { Teksten } from '../../teksten/nl.ts';
import { type Taal, useTaal, useTeksten } from '../../teksten/taal.tsx';

function inWoorden(verschil: Planverschil, t: Teksten, taal: Taal): string {
  const p = t.monitoring.plan;
  switch (verschil.soort) {
    case 'doel-erbij':
      return p.doelErbij(t.woorden.plandoelen[verschil.doel]);
    case 'doel-weg':
      return p.doelWeg(t.woorden.plandoelen[verschil.doel]);
    case 'doelomschrijving':
      return p.doelomschrijving;
    case 'maatregel-erbij':
      return p.maatregelErbij(verschil.maatregel.nummer, verschil.maatregel.inhoud.omschrijving);
    case 'maatregel-weg':
      return p.maatregelWeg(verschil.maatregel.nummer, verschil.maatregel.inhoud.omschrijving);
    case 'andere-dag':
      return p.andereDag(
        verschil.maatregel.nummer,
        datumInWoorden(verschil.van, taal),
        datumInWoorden(verschil.tot, taal),
      );
  }
}

export function Planwijzigingen({ plan, vorige }: { readonly plan: PlanVorm; readonly vorige: PlanVorm | undefined }) {
  const t = useTeksten();
  const { taal } = useTaal();
  if (vorige === undefined) return null;
  const verschillen = planverschillen(vorige, plan);
  const p = t.monitoring.plan;
  if (verschillen.length === 0) return <p className="zacht klein">{p.nietGewijzigd(vorige.versie)}</p>;
  return (
    <div className="deel">
      <h3>{p.gewijzigd(vorige.versie)}</h3>
      <ul className="opsomming">
        {verschillen.map((verschil) => {
          const tekst = inWoorden(verschil, t, taal);
          return (
            <li key={tekst} className="vrijetekst">
              {tekst}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
