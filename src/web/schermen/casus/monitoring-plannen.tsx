// The day of the next monitoring round.
import { monitoringPlannen } from '../../../convenant/artikelen/monitoring-plannen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

export function MonitoringPlannen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().monitoring;
  const sessie = useSessie();
  const formulier = useFormulier({
    handeling: 'monitoring-plannen',
    begin: { dag: casus.monitoring.find(({ stand }) => stand === 'gepland')?.geplandOp ?? '' },
    merk,
    invoer: ({ dag }) => ({ id: casus.id, dag }),
    regels: ({ dag }) =>
      weeg(monitoringPlannen.artikel, monitoringPlannen.voorwaarden, { ...casusfeitenVan(casus, sessie), dag }),
    velden: { 'rondedag-ongeldig': 'dag' },
    herlees,
    klaar: () => klaar(t.gelukt.gepland),
  });
  return (
    <Formulier stand={formulier} handeling="monitoring-plannen" terug={terug}>
      <div className="kaart">
        <Datumveld
          veld="dag"
          label={t.velden.rondeDag}
          waarde={formulier.w.dag}
          opWijziging={(dag) => formulier.zet('dag', dag)}
        />
      </div>
    </Formulier>
  );
}
