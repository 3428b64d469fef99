// The items of a file that a request to correct can be about, and what each says: nobody chooses or decides without reading it.
import { useQuery } from '@tanstack/react-query';
import { archiefregelsVan } from '../../../convenant/archiefregels.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvraag, weegdossiervraag } from '../../api/vragen.ts';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Itemregels } from './itemregels.tsx';

/** Content of an item names no row by id. */
export const geenNamen = new Map<string, string>();

/** The file, read as whoever is signed in may read it. */
export function useDossiergegevens(register: PuntVorm['register'], dossier: string) {
  const api = useApi();
  const weegdossier = useQuery({ ...weegdossiervraag(api, dossier), enabled: register === 'weegploeg' });
  const casus = useQuery({ ...casusvraag(api, dossier), enabled: register === 'casusoverleg' });
  const { data, error } = register === 'weegploeg' ? weegdossier : casus;
  return { dossier: data?.waarde, error };
}

/** What an item says, field by field, in the words of its register. */
export function Itemtekst({ punt }: { readonly punt: Pick<PuntVorm, 'register' | 'dossier' | 'gegeven'> }) {
  const t = useTeksten().verzoeken.correctie;
  const { dossier, error } = useDossiergegevens(punt.register, punt.dossier);
  if (error !== null) return <Mislukt fout={error} />;
  if (dossier === undefined) return <Laden />;
  const item = dossier.gegevens.find(({ id }) => id === punt.gegeven);
  if (item === undefined) return <p className="zacht">{t.inhoudAfgeschermd}</p>;
  return <Itemregels regels={archiefregelsVan('', item.inhoud, geenNamen)} />;
}
