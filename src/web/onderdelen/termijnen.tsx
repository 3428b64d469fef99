// The terms that run on a dossier: name, last day, how far away, and the clause.

import type { z } from 'zod';
import type { termijnVorm } from '../../convenant/vormen/gedeeld.ts';
import type { WeegdossierVorm } from '../../convenant/vormen/weegploeg.ts';
import { useSessie } from '../schil/sessie.tsx';
import { useTeksten } from '../teksten/taal.tsx';
import { Clausulechip } from './artikelchip.tsx';
import { Dag, Resterend } from './dag.tsx';
import { Deel } from './kaart.tsx';
import { Gegevenslijst } from './lijst.tsx';

export function Termijnen({ termijnen }: { readonly termijnen: readonly z.infer<typeof termijnVorm>[] }) {
  const t = useTeksten();
  const { vandaag } = useSessie();
  const namen: Readonly<Record<string, string>> = t.woorden.termijnen;
  return (
    <Deel titel={t.weegdossier.termijnen}>
      {termijnen.length === 0 ? (
        <p className="zacht">{t.weegdossier.geenTermijnen}</p>
      ) : (
        <Gegevenslijst
          regels={termijnen.map(({ naam, clausule, uiterlijk }) => ({
            naam: namen[naam] ?? naam,
            waarde: (
              <span className="rij">
                <Dag dag={uiterlijk} />
                <Resterend dag={uiterlijk} vandaag={vandaag} />
                <Clausulechip clausule={clausule} />
              </span>
            ),
          }))}
        />
      )}
    </Deel>
  );
}

/** The first term with its name and what is left of it, for the head of a dossier; nothing when none runs. */
export function EersteTermijn({ termijnen }: { readonly termijnen: WeegdossierVorm['termijnen'] }) {
  const namen: Readonly<Record<string, string>> = useTeksten().woorden.termijnen;
  const { vandaag } = useSessie();
  const termijn = termijnen[0];
  if (termijn === undefined) return null;
  return (
    <span className="rij zacht klein">
      {namen[termijn.naam] ?? termijn.naam} <Resterend dag={termijn.uiterlijk} vandaag={vandaag} />
    </span>
  );
}
