// The first term that runs on a dossier: its name and how far away it is.
import type { WeegdossierVorm } from '../../convenant/vormen/weegploeg.ts';
import { termijnnaam } from '../figuren/verloop.ts';
import { useSessie } from '../schil/sessie.tsx';
import { useTeksten } from '../teksten/taal.tsx';
import { Resterend } from './dag.tsx';

/** The first term with its name and what is left of it, for the head of a dossier; nothing when none runs. */
export function EersteTermijn({ termijnen }: { readonly termijnen: WeegdossierVorm['termijnen'] }) {
  const t = useTeksten();
  const { vandaag } = useSessie();
  const termijn = termijnen[0];
  if (termijn === undefined) return null;
  return (
    <span className="rij zacht klein">
      {termijnnaam(termijn.naam, t)} <Resterend dag={termijn.uiterlijk} vandaag={vandaag} />
    </span>
  );
}
