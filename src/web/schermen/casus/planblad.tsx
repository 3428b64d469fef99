// One version of a plan: aims, description, and the table of measures. Externals see exactly this and nothing else.
import type { PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Planlabel, Telaatlabel } from '../../onderdelen/label.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

type Maatregel = PlanVorm['maatregelen'][number];

function Maatregelen({ maatregelen }: { readonly maatregelen: readonly Maatregel[] }) {
  const t = useTeksten().casus.plan;
  const { vandaag } = useSessie();
  if (maatregelen.length === 0) return <p className="zacht">{t.geenMaatregelen}</p>;
  return (
    <Tabel
      titel={t.maatregelen}
      rijen={maatregelen}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: t.kolommen.nummer, cel: ({ nummer }) => <span className="getal">{nummer}</span> },
        { kop: t.kolommen.maatregel, rijkop: true, cel: ({ inhoud }) => inhoud.omschrijving },
        {
          kop: t.kolommen.eigenaar,
          cel: ({ eigenaar }) => (
            <>
              {eigenaar.naam}
              {eigenaar.extern ? <span className="zacht klein"> ({t.extern})</span> : null}
            </>
          ),
        },
        { kop: t.kolommen.verantwoordelijke, cel: ({ inhoud }) => inhoud.verantwoordelijke },
        {
          kop: t.kolommen.uiterlijk,
          cel: ({ uiterlijk }) => (
            <>
              <Dag dag={uiterlijk} /> {uiterlijk < vandaag ? <Telaatlabel tekst={t.teLaat} /> : null}
            </>
          ),
        },
        { kop: t.kolommen.resultaat, cel: ({ inhoud }) => inhoud.verwachtResultaat },
      ]}
    />
  );
}

/** A plan; `kop` is the level of its headings' parent, so that it fits in a page and in a tab. */
export function Planblad({ plan }: { readonly plan: PlanVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const p = t.casus.plan;
  return (
    <div className="kolom">
      <div className="rij">
        <strong>{p.versie(plan.versie)}</strong>
        <Planlabel stand={plan.stand} />
        <span className="zacht klein">
          {plan.vastgesteldOp === null
            ? p.opgesteld(datumInWoorden(plan.opgesteldOp, taal))
            : p.vastgesteld(datumInWoorden(plan.vastgesteldOp, taal))}
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
        <p className="vrijetekst">{plan.doelomschrijving}</p>
        {plan.wensAchterblijver === null ? null : <p>{p.wens(datumInWoorden(plan.wensAchterblijver, taal))}</p>}
        {plan.verblijfToelichting === null ? null : (
          <p className="vrijetekst">
            <strong>{p.verblijf}:</strong> {plan.verblijfToelichting}
          </p>
        )}
      </div>
      <div>
        <h3>
          {p.maatregelen} <Artikelchip artikel="1" lid="e" />
        </h3>
        <Maatregelen maatregelen={plan.maatregelen} />
      </div>
    </div>
  );
}
