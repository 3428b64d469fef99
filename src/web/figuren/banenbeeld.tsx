// Draws lanes: names, marks of time, today, and each dot with its words.
import { datumKort } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import type { Banenindeling, Stipplaats } from './banen.ts';
import { letter, regel } from './maten.ts';
import { Merk, type Merksoort, Regels } from './tekens.tsx';
import { tekstbreedte } from './tekstmaat.ts';
import type { Maatstreep } from './tijdschaal.ts';

interface Baneneigenschappen {
  readonly indeling: Banenindeling;
  readonly vandaag: string;
  readonly merk: (id: string) => Merksoort;
  /** The whole text of a dot, for whoever points at it. */
  readonly heel: (id: string) => string;
}

function Streep({ streep: { dag, x, soort }, indeling }: { streep: Maatstreep; indeling: Banenindeling }) {
  const { taal } = useTaal();
  const tekst = soort === 'jaar' ? dag.slice(0, 4) : datumKort(dag, taal, soort === 'dag');
  const half = tekstbreedte(tekst, letter) / 2;
  return (
    <>
      <line className="streep" x1={x} x2={x} y1={22} y2={indeling.hoogte} />
      {/* At an end of the line there may be no room; the line itself still stands. */}
      {x < half || x + half > indeling.breedte ? null : (
        <Regels x={x} y={0} regels={[tekst]} klasse="zachtetekst" anker="middle" />
      )}
    </>
  );
}

function Vandaag({ x, indeling }: { readonly x: number; readonly indeling: Banenindeling }) {
  const tekst = useTeksten().figuren.vandaag;
  const half = tekstbreedte(tekst, letter) / 2 + 8;
  const midden = Math.min(indeling.breedte - half, Math.max(half, x));
  return (
    <>
      <line className="vandaag" x1={x} x2={x} y1={indeling.kop - 6} y2={indeling.hoogte} />
      <rect className="vandaagvlak" x={midden - half} y={24} width={half * 2} height={22} rx={11} />
      <Regels x={midden} y={25.5} regels={[tekst]} klasse="vandaagtekst" anker="middle" />
    </>
  );
}

function Stip({ stip, soort, heel }: { readonly stip: Stipplaats; readonly soort: Merksoort; readonly heel: string }) {
  const { x, y, kant } = stip.tekst;
  const anker = kant === 'links' ? 'end' : 'start';
  return (
    <g>
      <title>{heel}</title>
      {/* Words stay readable where a line of time passes behind them. */}
      <rect className="achtergrond" {...rechthoek(stip.vak)} rx={4} />
      <Merk soort={soort} x={stip.x} y={stip.y} />
      <Regels x={x} y={y} regels={stip.kop} klasse={soort === 'telaat' ? 'kop-telaat' : 'koptekst'} anker={anker} />
      <Regels x={x} y={y + stip.kop.length * regel} regels={stip.regels} anker={anker} />
    </g>
  );
}

const rechthoek = ({ x, y, breedte, hoogte }: Stipplaats['vak']) => ({ x, y, width: breedte, height: hoogte });

export function Banenbeeld({ indeling, vandaag, merk, heel }: Baneneigenschappen) {
  const xVandaag = indeling.schaal.x(vandaag);
  return (
    <>
      {indeling.banen.map((baan, plaats) => (
        <rect
          key={baan.id}
          className={plaats % 2 === 0 ? 'baan' : 'baan baan-oneven'}
          x={0}
          y={baan.y}
          width={indeling.breedte}
          height={baan.hoogte}
        />
      ))}
      {indeling.schaal.strepen.map((streep) => (
        <Streep key={streep.dag} streep={streep} indeling={indeling} />
      ))}
      <Vandaag x={xVandaag} indeling={indeling} />
      {indeling.banen.map((baan, plaats) => (
        <g key={baan.id} className={plaats % 2 === 0 ? undefined : 'op-oneven'}>
          <rect
            className="achtergrond"
            x={baan.naam.x}
            y={baan.naam.y}
            width={Math.max(0, ...baan.naam.regels.map((een) => tekstbreedte(een, letter)))}
            height={baan.naam.regels.length * regel}
          />
          <Regels {...baan.naam} x={Math.max(9, baan.naam.x)} klasse="koptekst" />
          {baan.stippen.map((stip) => (
            <Stip key={stip.id} stip={stip} soort={merk(stip.id)} heel={heel(stip.id)} />
          ))}
        </g>
      ))}
    </>
  );
}
