// The items of a file that a request to correct can be about, and what each says: nobody chooses or decides without reading it.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { archiefregelsVan } from '../../../convenant/archiefregels.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvraag, weegdossiervraag } from '../../api/vragen.ts';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Aangevoerdtekst } from './aangevoerd.tsx';
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

type Leespunt = Pick<PuntVorm, 'id' | 'register' | 'dossier' | 'gegeven'>;

/** A point opened for whoever decides on it or is asked for a view; nothing of it is kept. */
function usePunt(punt: Leespunt) {
  const api = useApi();
  return useQuery({
    queryKey: ['punt', punt.register, punt.dossier, punt.id],
    queryFn: async () => {
      const wat = { id: punt.dossier, punt: punt.id };
      return punt.register === 'weegploeg'
        ? (await api.verricht('correctiepunt-inzien', wat)).waarde
        : (await api.verricht('casuspunt-inzien', wat)).waarde;
    },
    gcTime: 0,
  });
}

interface Aangevoerdeigenschappen {
  readonly punt: Leespunt;
  /** Tells a party in which other files its view counts. */
  readonly geldt?: (nummers: readonly (string | null)[]) => ReactNode;
}

/** What the person says of the item of a point. */
export function Aangevoerd({ punt, geldt }: Aangevoerdeigenschappen) {
  const { data, error } = usePunt(punt);
  if (error !== null) return <Mislukt fout={error} />;
  if (data === undefined) return <Laden />;
  return (
    <>
      <Aangevoerdtekst tekst={data.aangevoerd} />
      {geldt?.(data.ook)}
    </>
  );
}

/** What the file does not show. */
function Puntinhoud({ punt }: { readonly punt: Leespunt }) {
  const t = useTeksten().verzoeken.correctie;
  const { data, error } = usePunt(punt);
  if (error !== null) return <Mislukt fout={error} />;
  if (data === undefined) return <Laden />;
  const { afgeschermd, regels, inhoud } = data;
  if (afgeschermd && regels === null && inhoud === null) return <p className="zacht">{t.afgeschermdDicht}</p>;
  const tekst = regels ?? (inhoud === null ? [] : archiefregelsVan('', inhoud.inhoud, geenNamen));
  return (
    <>
      {afgeschermd ? <p className="zacht klein">{t.afgeschermdOmTeBeslissen}</p> : null}
      {tekst.length === 0 ? <p className="zacht">{t.geenWoorden}</p> : <Itemregels regels={tekst} />}
    </>
  );
}

interface Gegevenplek extends Pick<PuntVorm, 'register' | 'dossier' | 'gegeven'> {
  /** What is shown of an item that the file does not show. */
  readonly anders: ReactNode;
}

/** What an item of a file says, field by field, in the words of its register. */
export function Gegeventekst({ register, dossier: id, gegeven, anders }: Gegevenplek) {
  const { dossier, error } = useDossiergegevens(register, id);
  if (error !== null) return <Mislukt fout={error} />;
  if (dossier === undefined) return <Laden />;
  const item = dossier.gegevens.find((een) => een.id === gegeven);
  return item === undefined ? anders : <Itemregels regels={archiefregelsVan('', item.inhoud, geenNamen)} />;
}

/** The same for a point, also of what the file does not show. */
export function Itemtekst({ punt }: { readonly punt: Leespunt }) {
  const { register, dossier, gegeven } = punt;
  return <Gegeventekst {...{ register, dossier, gegeven }} anders={<Puntinhoud key={punt.id} punt={punt} />} />;
}
