// Draws a rail: the line, a mark at every station, and its words.
import type { ReactNode } from 'react';
import { regel } from './maten.ts';
import type { Halteplaats, Railindeling } from './rail.ts';
import { Regels } from './tekens.tsx';

interface Raileigenschappen {
  readonly indeling: Railindeling;
  readonly merk: (halte: Halteplaats) => ReactNode;
  readonly spoor: (id: string) => string;
  readonly klasse: (id: string) => string;
  readonly heel: (id: string) => string;
}

export function Railbeeld({ indeling, merk, spoor, klasse, heel }: Raileigenschappen) {
  return (
    <>
      {indeling.sporen.map(({ id, d }) => (
        <path key={id} className={`spoor ${spoor(id)}`} d={d} />
      ))}
      {indeling.haltes.map((halte) => (
        <g key={halte.id}>
          <title>{heel(halte.id)}</title>
          {merk(halte)}
          <Regels x={halte.vak.x} y={halte.vak.y} regels={halte.naam} klasse={klasse(halte.id)} />
          <Regels
            x={halte.vak.x}
            y={halte.vak.y + halte.naam.length * regel}
            regels={halte.regels}
            klasse="zachtetekst"
          />
        </g>
      ))}
    </>
  );
}
