// One disclosure whole: to whom, what kind, why, with whose consent, and the items in their version.
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Stemlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Versie } from './versie.tsx';

function Toestemmingen({ verstrekking }: { readonly verstrekking: DoorverstrekkingVorm }) {
  const t = useTeksten();
  const l = t.verstrekking.lijst;
  const { taal } = useTaal();
  return (
    <div>
      <h4>
        {l.toestemming} <Artikelchip artikel="10" lid="5" />
      </h4>
      <p className="zacht klein">{l.toestemmingNodig}</p>
      <ul className="stemmen">
        {verstrekking.vereist.map((partij) => {
          const stem = verstrekking.toestemmingen.find((een) => een.partij === partij);
          const open = verstrekking.stand === 'toestemming-gevraagd' ? 'nog' : 'niet';
          const soort = stem === undefined ? open : stem.voor ? 'voor' : 'tegen';
          return (
            <li key={partij} className={`stem stem-${soort}`}>
              <h5 className="hoofdletter">{t.woorden.partijen[partij]}</h5>
              <Stemlabel stem={soort} />
              {stem === undefined ? null : (
                <>
                  <p className="vrijetekst">{stem.reden}</p>
                  <p className="zacht klein">{l.stemdoor(stem.door, datumInWoorden(stem.op, taal))}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Gegevens({ gegevens }: { readonly gegevens: NonNullable<DoorverstrekkingVorm['gegevens']> }) {
  const l = useTeksten().verstrekking.lijst;
  return (
    <details>
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

export function Verstrekkingsblad({ verstrekking }: { readonly verstrekking: DoorverstrekkingVorm }) {
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
      {v.gegevens === null ? null : <Gegevens gegevens={v.gegevens} />}
    </>
  );
}
