// Adopting the plan: the whole plan in sight, and the reasons.
import { planVaststellen } from '../../../convenant/artikelen/plan-vaststellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan, wachtVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import { Planblad } from './planblad.tsx';

const begin = { motivering: '' };

export function PlanVaststellen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().casus.vaststellen;
  const sessie = useSessie();
  const plan = casus.plannen.find(({ stand }) => stand === 'in-opstelling');
  const externen = casus.deelnemers.filter(({ extern }) => extern);
  const formulier = useFormulier({
    handeling: 'plan-vaststellen',
    begin,
    merk,
    invoer: ({ motivering }) => ({ id: casus.id, motivering }),
    regels: ({ motivering }) =>
      weeg(planVaststellen.artikel, planVaststellen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        motivering,
        wacht: wachtVan(casus),
      }),
    velden: { 'motivering-ontbreekt': 'motivering' },
    herlees,
    klaar: ({ versie }) => klaar(t.gelukt(versie)),
  });
  return (
    <Formulier stand={formulier} handeling="plan-vaststellen" terug={terug}>
      {plan === undefined ? null : (
        <Kaart titel={t.plan} bij={<Artikelchip artikel="9" lid="3" />}>
          <Planblad plan={plan} />
        </Kaart>
      )}
      {externen.length === 0 ? null : (
        <Bericht soort="weet">
          <p>
            {t.externen(externen.map(({ naam }) => naam).join(', '))} <Artikelchip artikel="10" lid="5" />
          </p>
        </Bericht>
      )}
      <div className="kaart">
        <Tekstvlak
          veld="motivering"
          label={t.motivering}
          hint={t.motiveringHint}
          max={4000}
          waarde={formulier.w.motivering}
          opWijziging={(motivering) => formulier.zet('motivering', motivering)}
        />
      </div>
    </Formulier>
  );
}
