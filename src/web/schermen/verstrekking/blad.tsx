// One disclosure whole: to whom, what kind, why, with whose consent, and the items in their version.
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Stemlijst } from '../../onderdelen/stemlijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Versie } from './versie.tsx';

function Toestemmingen({ verstrekking }: { readonly verstrekking: DoorverstrekkingVorm }) {
  const l = useTeksten().verstrekking.lijst;
  return (
    <div>
      <p>
        <strong>{l.toestemming}</strong> <Artikelchip artikel="10" lid="5" />
      </p>
      <p className="zacht klein">{l.toestemmingNodig}</p>
      <Stemlijst
        vereist={verstrekking.vereist}
        stemmen={verstrekking.toestemmingen}
        open={verstrekking.stand === 'toestemming-gevraagd'}
        label={l.toestemming}
        koppen={false}
      />
    </div>
  );
}

interface Gegevenseigenschappen {
  readonly gegevens: NonNullable<DoorverstrekkingVorm['gegevens']>;
  readonly open: boolean;
}

function Gegevens({ gegevens, open }: Gegevenseigenschappen) {
  const l = useTeksten().verstrekking.lijst;
  return (
    <details open={open}>
      <summary>{l.gegevens(gegevens.length)}</summary>
      {gegevens.map(({ gegeven, noodzaak, versie }) => (
        <div key={gegeven} className="bijlage">
          <Versie versie={versie} />
          <Gegevenslijst
            klein
            regels={[{ naam: l.noodzaak, waarde: <span className="vrijetekst">{noodzaak}</span> }]}
          />
        </div>
      ))}
    </details>
  );
}

interface Bladeigenschappen {
  readonly verstrekking: DoorverstrekkingVorm;
  /** True where the items themselves are what is decided on. */
  readonly open?: boolean;
}

export function Verstrekkingsblad({ verstrekking, open = false }: Bladeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const l = t.verstrekking.lijst;
  const v = verstrekking;
  const op = (dag: string | null, wie: string | null) =>
    dag === null ? undefined : l.doorOp(datumInWoorden(dag, taal), wie ?? '');
  return (
    <>
      <Gegevenslijst
        regels={[
          { naam: l.soort, waarde: <span className="vrijetekst">{v.soortGegevens}</span> },
          { naam: l.noodzaak, waarde: <span className="vrijetekst">{v.noodzaak}</span> },
          {
            naam: l.voorgesteld,
            waarde: l.voorgesteldDoor(v.partij.naam, v.voorgesteldDoor, datumInWoorden(v.voorgesteldOp, taal)),
          },
          { naam: l.geheimhouding, waarde: v.geheimhoudingOp === null ? undefined : <Dag dag={v.geheimhoudingOp} /> },
          { naam: l.verstrekt, waarde: op(v.verstrektOp, v.verstrektDoor) },
          { naam: l.ingetrokken, waarde: op(v.ingetrokkenOp, v.ingetrokkenDoor) },
          {
            naam: l.redenIntrekking,
            waarde: v.redenIntrekking === null ? undefined : <span className="vrijetekst">{v.redenIntrekking}</span>,
          },
        ]}
      />
      <Toestemmingen verstrekking={v} />
      {v.gegevens === null ? null : <Gegevens gegevens={v.gegevens} open={open} />}
    </>
  );
}
