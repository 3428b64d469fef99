// An archived item opened on purpose: only who asks for it reads it, and that stays with its dossier (art. 13 lid 1).
import { useMutation } from '@tanstack/react-query';
import { archiefregelsVan } from '../../../convenant/archiefregels.ts';
import type { ArchiefpuntAntwoord } from '../../../convenant/vormen/archiefcorrecties.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Aangevoerdtekst } from './aangevoerd.tsx';
import { Itemregels } from './itemregels.tsx';

const geenNamen = new Map<string, string>();

/** The item of a point, asked for by a button; nothing of it is kept in the cache. */
export function useArchiefpunt(verzoek: Pick<VerzoekVorm, 'id'>, punt: string) {
  const api = useApi();
  return useMutation({
    mutationFn: async () => (await api.verricht('archiefpunt-inzien', { id: verzoek.id, punt })).waarde,
    gcTime: 0,
  });
}

/** The button by which it opens. */
export function Openknop({
  openen,
  tekst,
}: {
  readonly openen: { readonly mutate: () => void; readonly isPending: boolean; readonly error: Error | null };
  readonly tekst: string;
}) {
  const t = useTeksten().verzoeken.archief;
  if (openen.isPending) return <Laden />;
  return (
    <div className="kolom">
      {openen.error === null ? null : <Mislukt fout={openen.error} />}
      <p className="zacht klein">{t.openenUitleg}</p>
      <div>
        <button type="button" className="knop" onClick={() => openen.mutate()}>
          {tekst}
        </button>
      </div>
    </div>
  );
}

/** What it says, what changes along, and where another copy lies that does not. */
export function Inhoud({
  item,
  beslist = false,
}: {
  readonly item: ArchiefpuntAntwoord;
  /** Read to decide on it or to give a view. */
  readonly beslist?: boolean;
}) {
  const t = useTeksten().verzoeken;
  const inhoud = item.weegploeg ?? item.casusoverleg;
  return (
    <>
      {item.woorden !== null ? (
        <>
          {item.toestand === 'afgeschermd' ? <p className="zacht klein">{t.correctie.woordenAfgeschermd}</p> : null}
          <Itemregels regels={item.woorden.map(({ veld, tekst }) => ({ naam: veld, waarde: tekst }))} />
        </>
      ) : inhoud === null ? (
        <p className="zacht">{t.archief.toestanden[item.toestand]}</p>
      ) : (
        <>
          {beslist && item.toestand === 'afgeschermd' ? (
            <p className="zacht klein">{t.correctie.afgeschermdOmTeBeslissen}</p>
          ) : null}
          <Itemregels regels={archiefregelsVan('', inhoud.inhoud, geenNamen)} />
        </>
      )}
      {item.mee.length === 0 ? null : <p>{t.archief.mee(item.mee.join(', '))}</p>}
      {item.elders.length === 0 ? null : (
        <Bericht soort="letop" titel={t.archief.elders}>
          <ul>
            {item.elders.map(({ wat, nummer }) => (
              <li key={`${wat} ${nummer}`}>{t.archief.eldersRegel[wat](nummer)}</li>
            ))}
          </ul>
        </Bericht>
      )}
    </>
  );
}

interface Itemeigenschappen {
  readonly verzoek: Pick<VerzoekVorm, 'id'>;
  readonly punt: string;
  /** With what the person says of it, where the page does not show that already. */
  readonly metAangevoerd?: boolean;
}

export function Archiefitem({ verzoek, punt, metAangevoerd = false }: Itemeigenschappen) {
  const t = useTeksten().verzoeken.archief;
  const openen = useArchiefpunt(verzoek, punt);
  return openen.data === undefined ? (
    <Openknop openen={openen} tekst={t.openItem} />
  ) : (
    <>
      <Inhoud item={openen.data} beslist />
      {metAangevoerd ? <Aangevoerdtekst tekst={openen.data.aangevoerd} /> : null}
    </>
  );
}
