// One version of a plan: aims, description, and the table of measures. Externals see exactly this and nothing else.
import type { MaatregelVorm, PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Maatregellabel, Planlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Planfiguur } from './planfiguur.tsx';

interface Standeigenschappen {
  readonly maatregel: MaatregelVorm;
  readonly vandaag: string;
  /** Only in the plan that holds do days still run. */
  readonly telt: boolean;
}

/** How a measure stands: closed since when, or running with what is left of its time. */
function Stand({ maatregel: { stand, geslotenOp, uiterlijk }, vandaag, telt }: Standeigenschappen) {
  const t = useTeksten().monitoring.plan;
  const { taal } = useTaal();
  return (
    <span className="rij">
      <Maatregellabel stand={stand} />
      {geslotenOp === null ? null : <span className="zacht klein">{t.gesloten(datumInWoorden(geslotenOp, taal))}</span>}
      {telt && stand === 'lopend' ? <Resterend dag={uiterlijk} vandaag={vandaag} /> : null}
    </span>
  );
}

function Maatregelen({ plan, telt }: { readonly plan: PlanVorm; readonly telt: boolean }) {
  const t = useTeksten().casus.plan;
  const m = useTeksten().monitoring.plan;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const { maatregelen } = plan;
  if (maatregelen.length === 0) return <p className="zacht">{t.geenMaatregelen}</p>;
  return (
    <Tabel
      titel={`${t.maatregelen}, ${t.versie(plan.versie)}`}
      rijen={maatregelen}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: t.kolommen.nummer, cel: ({ nummer }) => <span className="getal">{nummer}</span> },
        {
          kop: t.kolommen.maatregel,
          rijkop: true,
          cel: ({ inhoud }) => (
            <>
              <span className="vrijetekst">{inhoud.omschrijving}</span>
              <span className="vrijetekst zacht klein bijregel">
                {t.kolommen.resultaat}: {inhoud.verwachtResultaat}
              </span>
            </>
          ),
        },
        {
          kop: t.kolommen.eigenaar,
          cel: ({ eigenaar, inhoud }) => (
            <>
              {eigenaar.naam}
              {eigenaar.extern ? <span className="zacht klein"> ({t.extern})</span> : null}
              <span className="vrijetekst zacht klein bijregel">
                {t.kolommen.verantwoordelijke}: {inhoud.verantwoordelijke}
              </span>
            </>
          ),
        },
        { kop: m.stand, cel: (maatregel) => <Stand maatregel={maatregel} vandaag={vandaag} telt={telt} /> },
        {
          kop: t.kolommen.uiterlijk,
          cel: ({ uiterlijk, afgesproken }) => (
            <>
              <Dag dag={uiterlijk} />
              {uiterlijk === afgesproken ? null : (
                <span className="zacht klein"> ({m.was(datumInWoorden(afgesproken, taal))})</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

interface Planbladeigenschappen {
  readonly plan: PlanVorm;
  /** Along the line of time as well, for the version that matters now. */
  readonly metFiguur?: boolean;
  /** Of an earlier version no day still runs. */
  readonly eerder?: boolean;
}

/** One version of a plan, whole. */
export function Planblad({ plan, metFiguur = false, eerder = false }: Planbladeigenschappen) {
  const api = useApi();
  const t = useTeksten();
  const { taal } = useTaal();
  const p = t.casus.plan;
  return (
    <div className="kolom">
      <div className="rij">
        <strong>{p.versie(plan.versie)}</strong>
        <Planlabel stand={plan.stand} />
        <span className="zacht klein">
          {p.opgesteld(datumInWoorden(plan.opgesteldOp, taal))}
          {plan.vastgesteldOp === null ? '' : ` · ${p.vastgesteld(datumInWoorden(plan.vastgesteldOp, taal))}`}
        </span>
      </div>
      <div className="deel">
        <h3>
          {p.doelen} <Artikelchip artikel="3" lid="a-f" />
        </h3>
        <ul className="doelen">
          {plan.doelen.map((doel) => (
            <li key={doel}>
              <span className="letter">{doel}</span>
              <span>{t.woorden.plandoelen[doel]}</span>
            </li>
          ))}
        </ul>
        {plan.wensAchterblijver === null ? null : <p>{p.wens(datumInWoorden(plan.wensAchterblijver, taal))}</p>}
        <Gegevenslijst
          regels={[
            { naam: p.doelomschrijving, waarde: <span className="vrijetekst">{plan.doelomschrijving}</span> },
            {
              naam: p.verblijf,
              waarde:
                plan.verblijfToelichting === null ? undefined : (
                  <span className="vrijetekst">{plan.verblijfToelichting}</span>
                ),
            },
          ]}
        />
      </div>
      <div className="deel">
        <h3>
          {p.maatregelen} <Artikelchip artikel="1" lid="e" />
        </h3>
        {metFiguur ? <Planfiguur plan={plan} /> : null}
        <Maatregelen plan={plan} telt={!eerder} />
      </div>
      {plan.stand === 'vastgesteld' ? (
        <Documentknoppen
          haal={(keuze) => api.document('plandocument-maken', { id: plan.plan, ...keuze })}
          wat={p.documentVan(plan.versie)}
          uitleg={t.document.plan}
        />
      ) : null}
    </div>
  );
}
