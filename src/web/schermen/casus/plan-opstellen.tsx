// Drawing up a plan, or a next version of it: at least one aim, and what is to be reached.
import { planOpstellen } from '../../../convenant/artikelen/plan-opstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Plandoel, plandoelen } from '../../../convenant/gegevens.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

interface Waarden {
  readonly doelen: readonly Plandoel[];
  readonly doelomschrijving: string;
  readonly verblijfToelichting: string;
  /** Ids of the measures that stay behind; what somebody adds meanwhile goes along. */
  readonly weggelaten: readonly string[];
}

export function PlanOpstellen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten();
  const o = t.casus.opstellen;
  const sessie = useSessie();
  const { taal } = useTaal();
  const vorige = casus.plannen.at(-1);
  const concept = vorige?.stand === 'in-opstelling';
  const begin: Waarden = {
    doelen: vorige?.doelen ?? [],
    doelomschrijving: vorige?.doelomschrijving ?? '',
    verblijfToelichting: vorige?.verblijfToelichting ?? '',
    weggelaten: [],
  };
  const buitenland = casus.waarschuwingen.includes('verblijf-buiten-nederland');
  const feiten = casusfeitenVan(casus, sessie);
  const meegaand = (w: Waarden) => (vorige?.maatregelen ?? []).filter(({ id }) => !w.weggelaten.includes(id));
  const formulier = useFormulier({
    handeling: 'plan-opstellen',
    begin,
    merk,
    invoer: (w) => ({
      id: casus.id,
      doelen: plandoelen.filter((doel) => w.doelen.includes(doel)),
      doelomschrijving: w.doelomschrijving,
      maatregelen: meegaand(w).map(({ nummer }) => nummer),
      verblijfToelichting: buitenland && w.verblijfToelichting.trim() !== '' ? w.verblijfToelichting : undefined,
    }),
    kies: ({ doelen }) => (doelen.length === 0 ? ['doelen'] : []),
    vul: ({ doelomschrijving }) => (doelomschrijving.trim() === '' ? ['doelomschrijving'] : []),
    regels: (w) =>
      weeg(planOpstellen.artikel, planOpstellen.voorwaarden, {
        ...feiten,
        doelen: w.doelen,
        doelomschrijving: w.doelomschrijving,
        // Missing aims and a missing description are already pointed out at their own fields.
      }).filter(({ reden }) => reden !== 'doel-plan-ontbreekt'),
    velden: { 'doel-plan-ontbreekt': 'doelen', 'wens-achterblijver-ontbreekt': 'doelen' },
    herlees,
    klaar: ({ versie }) => klaar(o.gelukt(versie)),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="plan-opstellen" terug={terug}>
      {vorige === undefined ? null : (
        <Bericht soort="weet">
          <p>{concept ? o.conceptOpnieuw(vorige.versie) : o.nieuweVersie(vorige.versie + 1)}</p>
        </Bericht>
      )}
      <div className="kaart">
        <Vinkjes
          veld="doelen"
          label={o.doelen}
          hint={o.doelenHint}
          opties={plandoelen.map((doel) => ({ waarde: doel, tekst: `${doel}. ${t.woorden.plandoelen[doel]}` }))}
          waarden={w.doelen}
          opWijziging={(doelen) => zet('doelen', doelen)}
          bij={(doel) =>
            doel === 'f' ? (
              <p className="hint">
                {feiten.wensAchterblijver === undefined
                  ? t.dossierwerk.plandoelF.geen
                  : t.dossierwerk.plandoelF.wens(datumInWoorden(feiten.wensAchterblijver, taal))}
              </p>
            ) : undefined
          }
        />
        <Tekstvlak
          veld="doelomschrijving"
          label={o.doelomschrijving}
          hint={o.doelomschrijvingHint}
          max={4000}
          waarde={w.doelomschrijving}
          opWijziging={(doelomschrijving) => zet('doelomschrijving', doelomschrijving)}
        />
        {vorige === undefined || vorige.maatregelen.length === 0 ? null : (
          <Vinkjes
            veld="maatregelen"
            label={o.maatregelen}
            hint={o.maatregelenHint}
            opties={vorige.maatregelen.map((maatregel) => ({
              waarde: maatregel.id,
              tekst: `${maatregel.nummer}. ${maatregel.inhoud.omschrijving}`,
              toelichting: maatregel.eigenaar.naam,
            }))}
            waarden={meegaand(w).map(({ id }) => id)}
            opWijziging={(ids) =>
              zet(
                'weggelaten',
                vorige.maatregelen.map(({ id }) => id).filter((id) => !ids.includes(id)),
              )
            }
          />
        )}
        {buitenland ? (
          <Tekstvlak
            veld="verblijfToelichting"
            label={o.verblijf}
            hint={o.verblijfHint}
            optioneel
            kort
            max={2000}
            waarde={w.verblijfToelichting}
            opWijziging={(verblijfToelichting) => zet('verblijfToelichting', verblijfToelichting)}
          />
        ) : null}
      </div>
    </Formulier>
  );
}
