// Drawing up a plan, or a next version of it: at least one aim, and what is to be reached.
import { planOpstellen } from '../../../convenant/artikelen/plan-opstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Plandoel, plandoelen } from '../../../convenant/gegevens.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './handelingscherm.tsx';

interface Waarden {
  readonly doelen: readonly Plandoel[];
  readonly doelomschrijving: string;
  readonly wensAchterblijver: string;
  readonly verblijfToelichting: string;
}

export function PlanOpstellen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten();
  const o = t.casus.opstellen;
  const sessie = useSessie();
  const vorige = casus.plannen.at(-1);
  const begin: Waarden = {
    doelen: vorige?.doelen ?? [],
    doelomschrijving: vorige?.doelomschrijving ?? '',
    wensAchterblijver: vorige?.wensAchterblijver ?? '',
    verblijfToelichting: vorige?.verblijfToelichting ?? '',
  };
  const wens = (w: Waarden) => (w.doelen.includes('f') && w.wensAchterblijver !== '' ? w.wensAchterblijver : undefined);
  const formulier = useFormulier({
    handeling: 'plan-opstellen',
    begin,
    merk,
    invoer: (w) => ({
      id: casus.id,
      doelen: plandoelen.filter((doel) => w.doelen.includes(doel)),
      doelomschrijving: w.doelomschrijving,
      wensAchterblijver: wens(w),
      verblijfToelichting: w.verblijfToelichting.trim() === '' ? undefined : w.verblijfToelichting,
    }),
    kies: ({ doelen }) => (doelen.length === 0 ? ['doelen'] : []),
    vul: ({ doelomschrijving }) => (doelomschrijving.trim() === '' ? ['doelomschrijving'] : []),
    regels: (w) =>
      weeg(planOpstellen.artikel, planOpstellen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        doelen: w.doelen,
        doelomschrijving: w.doelomschrijving,
        wensAchterblijver: wens(w),
      }),
    velden: { 'doel-plan-ontbreekt': 'doelen', 'wens-achterblijver-ontbreekt': 'wensAchterblijver' },
    herlees,
    klaar: ({ versie }) => klaar(o.gelukt(versie)),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="plan-opstellen" terug={terug}>
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
              <Datumveld
                veld="wensAchterblijver"
                label={o.wens}
                hint={o.wensHint}
                waarde={w.wensAchterblijver}
                opWijziging={(wensAchterblijver) => zet('wensAchterblijver', wensAchterblijver)}
              />
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
        {casus.waarschuwingen.includes('verblijf-buiten-nederland') ? (
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
