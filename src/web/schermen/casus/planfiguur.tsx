// The plan as lanes: who does what by when, with today through it.
import type { PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { deelBanenIn } from '../../figuren/banen.ts';
import { Banenbeeld } from '../../figuren/banenbeeld.tsx';
import { Figuur } from '../../figuren/figuur.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { merkVanMaatregel, planbanen, planInWoorden, standVanMaatregel } from './planbanen.ts';

function Plantabel({ plan }: { readonly plan: PlanVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const k = t.casus.plan.kolommen;
  return (
    <Tabel
      titel={t.figuren.plan.titel}
      rijen={planbanen(plan, vandaag, t, taal).flatMap(({ naam, stippen }) =>
        plan.maatregelen.filter(({ id }) => stippen.some((stip) => stip.id === id)).map((een) => ({ naam, een })),
      )}
      sleutel={({ een }) => een.id}
      kolommen={[
        { kop: k.eigenaar, cel: ({ naam }) => naam },
        { kop: k.nummer, cel: ({ een }) => <span className="getal">{een.nummer}</span> },
        { kop: k.maatregel, rijkop: true, cel: ({ een }) => een.inhoud.omschrijving },
        {
          kop: k.uiterlijk,
          cel: ({ een }) => (
            <span className="rij">
              <Dag dag={een.uiterlijk} />
              {een.stand === 'lopend' ? <Resterend dag={een.uiterlijk} vandaag={vandaag} /> : null}
              {een.geslotenOp === null ? null : (
                <span className="zacht klein">{t.monitoring.plan.gesloten(datumInWoorden(een.geslotenOp, taal))}</span>
              )}
              {een.uiterlijk === een.afgesproken ? null : (
                <span className="zacht klein">({t.figuren.plan.was(datumInWoorden(een.afgesproken, taal))})</span>
              )}
            </span>
          ),
        },
        { kop: t.figuren.plan.kolomStand, cel: ({ een }) => standVanMaatregel(een, vandaag, t) },
      ]}
    />
  );
}

export function Planfiguur({ plan }: { readonly plan: PlanVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  if (plan.maatregelen.length === 0) return null;
  const banen = planbanen(plan, vandaag, t, taal);
  const maatregelVan = (gezocht: string) => plan.maatregelen.find(({ id }) => id === gezocht);
  return (
    <Figuur
      titel={t.figuren.plan.titel}
      samenvatting={planInWoorden(plan, vandaag, t, taal)}
      tabel={<Plantabel plan={plan} />}
      beeld={(breedte) => {
        const indeling = deelBanenIn(banen, vandaag, breedte);
        return {
          hoogte: indeling.hoogte,
          inhoud: (
            <Banenbeeld
              indeling={indeling}
              vandaag={vandaag}
              merk={(id) => {
                const maatregel = maatregelVan(id);
                return maatregel === undefined ? 'open' : merkVanMaatregel(maatregel, vandaag);
              }}
              heel={(id) => maatregelVan(id)?.inhoud.omschrijving ?? ''}
            />
          ),
        };
      }}
    />
  );
}
