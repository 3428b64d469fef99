// A notice in the page: tinted, with an icon and a heading.
import { CircleAlert, CircleCheck, Info, Lock, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Berichtsoort = 'weet' | 'letop' | 'fout' | 'goed' | 'zegel';

const iconen: Record<Berichtsoort, LucideIcon> = {
  weet: Info,
  letop: TriangleAlert,
  fout: CircleAlert,
  goed: CircleCheck,
  zegel: Lock,
};

interface Berichteigenschappen {
  readonly soort: Berichtsoort;
  readonly titel?: string | undefined;
  /** Level of the heading, to fit the headings around it. */
  readonly niveau?: 2 | 3;
  readonly children?: ReactNode;
}

export function Bericht({ soort, titel, niveau = 2, children }: Berichteigenschappen) {
  const Icoon = iconen[soort];
  const Kop = niveau === 2 ? 'h2' : 'h3';
  return (
    <div className={`bericht bericht-${soort}`}>
      <Icoon aria-hidden className="icoon" />
      <div>
        {titel === undefined ? null : <Kop>{titel}</Kop>}
        {children}
      </div>
    </div>
  );
}
