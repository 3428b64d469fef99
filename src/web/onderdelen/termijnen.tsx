// The terms that run on a dossier: name, last day, how far away, and the clause.
import type { z } from 'zod';
import type { termijnVorm } from '../../convenant/vormen/gedeeld.ts';
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
