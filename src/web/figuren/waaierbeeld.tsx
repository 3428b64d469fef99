// Draws one thing in the middle with cards on both sides and the lines between them.
import type { LucideIcon } from 'lucide-react';
import { regel } from './maten.ts';
import { Regels } from './tekens.tsx';
import { type Kaartplaats, kaartrand, kaartteken, type Lijn, type Waaierindeling } from './waaier.ts';

interface Waaiereigenschappen {
  readonly indeling: Waaierindeling;
  readonly icoon: (id: string) => LucideIcon;
  /** The whole text of a card, for whoever points at it. */
  readonly heel: (id: string) => string;
  /** Arrows when something went from left to right; plain lines when the two merely belong together. */
  readonly pijlen: boolean;
}

function Kaart({
  kaart,
  icoon: Icoon,
  heel,
  hart,
}: {
  kaart: Kaartplaats;
  icoon: LucideIcon;
  heel: string;
  hart: boolean;
}) {
  const { x, y, breedte, hoogte } = kaart;
  const tekstX = x + kaartrand + kaartteken;
  return (
    <g>
      <title>{heel}</title>
      <rect
        className={hart ? 'kaartje kaartje-hart' : 'kaartje'}
        x={x + 0.75}
        y={y + 0.75}
        width={breedte - 1.5}
        height={hoogte}
        rx={8}
      />
      <Icoon x={x + kaartrand} y={y + kaartrand} width={18} height={18} className="kaartteken" aria-hidden />
      <Regels x={tekstX} y={y + kaartrand} regels={kaart.kop} klasse="koptekst" />
      <Regels x={tekstX} y={y + kaartrand + kaart.kop.length * regel} regels={kaart.regels} klasse="zachtetekst" />
    </g>
  );
}

function Punt({ punt: { x, y, kant } }: { readonly punt: Lijn['punt'] }) {
  return <path className="pijlpunt" d={kant === 'rechts' ? `M${x} ${y}l-8-5v10z` : `M${x} ${y}l-5-8h10z`} />;
}

export function Waaierbeeld({ indeling, icoon, heel, pijlen }: Waaiereigenschappen) {
  const { midden, kaartjes, lijnen, titels } = indeling;
  return (
    <>
      {lijnen.map(({ id, d, punt }) => (
        <g key={id}>
          <path className="lijn" d={d} />
          {pijlen ? <Punt punt={punt} /> : null}
        </g>
      ))}
      {titels.map(({ tekst, x, y }) => (
        <Regels key={`${x} ${y}`} x={x} y={y} regels={tekst} klasse="zachtetekst" />
      ))}
      {[midden, ...kaartjes].map((kaart) => (
        <Kaart key={kaart.id} kaart={kaart} icoon={icoon(kaart.id)} heel={heel(kaart.id)} hart={kaart === midden} />
      ))}
    </>
  );
}
