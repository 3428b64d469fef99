// A form about informing: it needs what the core parties thought, which is read and shown first.
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { InformatieplichtVorm } from '../../../convenant/vormen/informeren.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { useApi } from '../../api/omgeving.tsx';
import { informatieplichtvraag } from '../../api/vragen.ts';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import type { Weegformuliereigenschappen } from '../weeghandeling/eigenschappen.ts';
import { Overleg } from './blad.tsx';

/** What a form about informing gets of the dossier; of one in the archive nothing is opened for it. */
export interface Informeereigenschappen extends Omit<Weegformuliereigenschappen, 'dossier'> {
  readonly dossier: Pick<WeegdossierVorm, 'id' | 'gegevens'>;
}
export interface Plichteigenschappen extends Informeereigenschappen {
  readonly plicht: InformatieplichtVorm;
}

export function MetPlicht({
  Blad,
  ...eigenschappen
}: Informeereigenschappen & { readonly Blad: ComponentType<Plichteigenschappen> }) {
  const { data, error, isPending, refetch } = useQuery(informatieplichtvraag(useApi(), eigenschappen.dossier.id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return (
    <>
      <div className="kaart">
        <Overleg plicht={data} />
      </div>
      <Blad {...eigenschappen} plicht={data} />
    </>
  );
}
