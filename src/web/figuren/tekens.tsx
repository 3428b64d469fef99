// The signs of the figures: words in lines, and marks that differ in form, so that no meaning hangs on colour.
import { regel } from './maten.ts';

interface Regeleigenschappen {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly regels: readonly string[];
  readonly klasse?: string;
  readonly anker?: 'start' | 'middle' | 'end';
}

export function Regels({ x, y, regels, klasse, anker = 'start' }: Regeleigenschappen) {
  return (
    <text className={klasse} textAnchor={anker}>
      {regels.map((tekst, plaats) => (
        // Two lines can be the same word; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are drawn anew together
        <tspan key={plaats} x={x} y={y + plaats * regel + 14}>
          {tekst}
        </tspan>
      ))}
    </text>
  );
}

/** open: still to come; telaat: its last day has passed; klaar: done; gestopt: broken off; feit: it happened. */
export type Merksoort = 'open' | 'telaat' | 'klaar' | 'gestopt' | 'feit';

/** A mark round a point: an open ring, a triangle, a tick, a cross, or a full dot. */
export function Merk({ soort, x, y }: { readonly soort: Merksoort; readonly x: number; readonly y: number }) {
  switch (soort) {
    case 'open':
      return <circle className="merk-open" cx={x} cy={y} r={7} />;
    case 'feit':
      return <circle className="merk-feit" cx={x} cy={y} r={6} />;
    case 'klaar':
      return (
        <>
          <circle className="merk-klaar" cx={x} cy={y} r={8.5} />
          <path className="merk-binnen" d={`M${x - 4} ${y}l3 3 5-6`} />
        </>
      );
    case 'gestopt':
      return (
        <>
          <circle className="merk-gestopt" cx={x} cy={y} r={8.5} />
          <path className="merk-binnen" d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} />
        </>
      );
    case 'telaat':
      return (
        <>
          <path className="merk-telaat" d={`M${x} ${y - 9}l9 16h-18z`} />
          <path className="merk-binnen" d={`M${x} ${y - 3.5}v5M${x} ${y + 4.3}v.2`} />
        </>
      );
  }
}
