// What stood in an archived dossier, row by row, and who opened it before.
import { archieftabelInWoorden } from '../../../convenant/brieven/archiefvelden.ts';
import { soortInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import type { ArchiefdossierVorm, Archiefstuk } from '../../../convenant/vormen/archief.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Clausulechip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Standlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Waarvoor } from './openen.tsx';
import { Archiefregels } from './regels.tsx';

/** A word of the screen, if there is one. */
const woord = (woorden: Readonly<Record<string, string>>, naam: string): string | undefined => woorden[naam];

/** The letters that went, as files again; each is another opening, for what the dossier was opened for. */
function Brieven({
  stuk,
  id,
  waarvoor,
}: {
  readonly stuk: Archiefstuk;
  readonly id: string;
  readonly waarvoor: Waarvoor;
}) {
  const t = useTeksten();
  const { taal } = useTaal();
  const api = useApi();
  const op = stuk.regels.find(({ naam }) => naam === 'verzondenOp')?.waarde ?? '';
  return Array.from({ length: stuk.brieven }, (_, voor) => ({ voor })).map(({ voor }) => (
    <Documentknoppen
      key={`${stuk.id} ${voor}`}
      wat={t.informeren.briefVan(t.informeren.brief(voor + 1, stuk.brieven), datumInWoorden(op, taal))}
      uitleg={t.archief.briefUitleg}
      formaten={['pdf']}
      haal={() => api.document('archiefbrief-maken', { id, stuk: stuk.id, voor, ...waarvoor })}
    />
  ));
}

function Stuk({
  stuk,
  id,
  waarvoor,
}: {
  readonly stuk: Archiefstuk;
  readonly id: string;
  readonly waarvoor: Waarvoor;
}) {
  const t = useTeksten();
  const { taal } = useTaal();
  const a = t.archief;
  const titel =
    stuk.tabel === 'gegeven' && stuk.soort !== null
      ? (woord(t.woorden.soorten, stuk.soort) ?? soortInWoorden(stuk.soort, taal))
      : archieftabelInWoorden(stuk.tabel, taal);
  return (
    // No landmark: many rows have the same name.
    <div className="deel">
      <div className="kaartkop">
        <h3>{titel}</h3>
        {stuk.verzegeld ? <span className="zacht klein">{a.verzegeld}</span> : null}
      </div>
      {stuk.dag === null ? null : (
        <p className="zacht klein">
          <Dag dag={stuk.dag} />
          {stuk.partij === null ? '' : ` · ${woord(t.woorden.partijen, stuk.partij) ?? stuk.partij}`}
        </p>
      )}
      {stuk.leesbaar ? null : <p className="zacht">{a.onleesbaar}</p>}
      <Archiefregels regels={stuk.regels} />
      <Brieven stuk={stuk} id={id} waarvoor={waarvoor} />
    </div>
  );
}

export function Archiefinhoud({
  dossier,
  waarvoor,
}: {
  readonly dossier: ArchiefdossierVorm;
  readonly waarvoor: Waarvoor;
}) {
  const t = useTeksten().archief;
  // Rows that only tie others together say nothing to a reader.
  const stukken = dossier.stukken.filter(({ regels, leesbaar }) => regels.length > 0 || !leesbaar);
  return (
    <div className="kolom">
      <Kaart titel={t.kerngegevens}>
        <Gegevenslijst
          regels={[
            { naam: t.kolommen.register, waarde: t.registers[dossier.register] },
            { naam: t.kolommen.stand, waarde: <Standlabel stand={dossier.stand} /> },
            { naam: t.geopend, waarde: <Dag dag={dossier.geopendOp} /> },
            { naam: t.kolommen.laatste, waarde: <Dag dag={dossier.laatsteVerwerking} /> },
            { naam: t.kolommen.gearchiveerd, waarde: <Dag dag={dossier.gearchiveerdOp} /> },
            {
              naam: t.kolommen.vernietigen,
              waarde: (
                <span className="rij">
                  <Dag dag={dossier.vernietigen.uiterlijk} />
                  <Clausulechip clausule={dossier.vernietigen.clausule} />
                </span>
              ),
            },
          ]}
        />
      </Kaart>
      <Kaart titel={t.inhoud(stukken.length)}>
        {stukken.map((stuk) => (
          <Stuk key={stuk.id} stuk={stuk} id={dossier.id} waarvoor={waarvoor} />
        ))}
      </Kaart>
      <Kaart titel={t.inzages}>
        {dossier.inzages.length === 0 ? (
          <p>{t.geenInzages}</p>
        ) : (
          <Tabel
            titel={t.inzages}
            rijen={dossier.inzages.map((inzage, plek) => ({ ...inzage, plek }))}
            sleutel={({ plek }) => `${plek}`}
            kolommen={[
              { kop: t.inzageKolommen.op, rijkop: true, cel: ({ op }) => <Dag dag={op} /> },
              { kop: t.inzageKolommen.door, cel: ({ door, partij }) => `${door}, ${partij}` },
              { kop: t.inzageKolommen.doel, cel: ({ doel }) => t.openen.doelen[doel].tekst },
              { kop: t.inzageKolommen.reden, cel: ({ toelichting }) => <p className="vrijetekst">{toelichting}</p> },
            ]}
          />
        )}
      </Kaart>
    </div>
  );
}
