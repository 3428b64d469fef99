// Under every item: source, ground, who brought it in and when, by which act, and who may see it.
import type { ReactNode } from 'react';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import { grondslagcodes, wpgRegimes } from '../../convenant/grondslagen.ts';
import { handelingteksten } from '../../convenant/handelingteksten.ts';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Artikelchip, Uitlegchip } from './artikelchip.tsx';
import { Gegevenslijst } from './lijst.tsx';

interface Herkomsteigenschappen {
  readonly gegeven: {
    readonly bron: { readonly naam: string };
    readonly grondslag: { readonly code: string; readonly artikel: string };
    readonly wpgRegime?: string | null;
    readonly ingebrachtDoor: string;
    readonly ingebrachtOp: string;
    readonly handeling: string;
  };
  /** Who may see it, in words, with the article beside it. */
  readonly zichtbaar: ReactNode;
}

/** Name of an act as the log has it, in the language of now; an unknown act keeps its own name. */
function useHandelingnaam(): (handeling: string) => string {
  const { taal } = useTaal();
  const namen: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = handelingteksten;
  return (handeling: Handelingnaam | string) => namen[handeling]?.[taal] ?? handeling;
}

/** A legal ground as a chip that explains itself. */
export function Grondslagchip({ code, artikel }: { readonly code: string; readonly artikel: string }) {
  const { grondslagen } = useTeksten().woorden;
  const bekend = grondslagcodes.find((een) => een === code);
  // The weegploeg and the casusoverleg rest their own work on the covenant itself.
  const [, eigen, lid] = /^convenant (\d+) lid (\d+)$/.exec(artikel) ?? [];
  if (eigen !== undefined && lid !== undefined) return <Artikelchip artikel={eigen} lid={lid} />;
  return bekend === undefined ? artikel : <Uitlegchip naam={artikel} uitleg={grondslagen[bekend]} />;
}

export function Herkomst({ gegeven, zichtbaar }: Herkomsteigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const handelingnaam = useHandelingnaam();
  const regime = wpgRegimes.find((een) => een === gegeven.wpgRegime);
  const g = t.weegdossier.gegeven;
  return (
    <div className="herkomst">
      <Gegevenslijst
        klein
        regels={[
          { naam: g.bron, waarde: gegeven.bron.naam },
          { naam: g.grondslag, waarde: <Grondslagchip {...gegeven.grondslag} /> },
          { naam: g.regime, waarde: regime === undefined ? undefined : t.woorden.regimes[regime] },
          {
            naam: g.ingebracht,
            waarde: g.door(gegeven.ingebrachtDoor, datumInWoorden(gegeven.ingebrachtOp, taal)),
          },
          { naam: g.handeling, waarde: handelingnaam(gegeven.handeling) },
          { naam: g.zichtbaar, waarde: zichtbaar },
        ]}
      />
    </div>
  );
}
