// One's own notices: unread first, each with its way to the file; the mail preference, and for some the tasks that keep failing.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { autorisatiesInzien } from '../../../convenant/artikelen/autorisaties-inzien.ts';
import { takenInzien } from '../../../convenant/artikelen/taken-inzien.ts';
import { berichtteksten, teLaatTekst } from '../../../convenant/berichten.ts';
import { vernietigtaken } from '../../../convenant/vernietiging.ts';
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';
import { verlengsoorten } from '../../../convenant/vormen/werkvoorraad.ts';
import { misserVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { berichtenvraag, sleutels } from '../../api/vragen.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt, useMisserwoorden } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { mag, rollenVan, useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Taken } from './taken.tsx';
import { Voorkeur } from './voorkeur.tsx';

type BerichtVorm = Antwoorden['berichten-inzien']['berichten'][number];

/** The file that a notice is about; an external partner has the plan only. */
function Berichtlink({ bericht, tekst }: { readonly bericht: BerichtVorm; readonly tekst: string }) {
  const sessie = useSessie();
  const extern = rollenVan(sessie).includes('externe-casuspartner');
  const { register, dossier, soort } = bericht;
  if (soort === 'instellingen-stemmen') return <Link {...paden.instellingenStemmen()}>{tekst}</Link>;
  if (soort === 'autorisatie-beslissen') return <Link {...paden.autorisaties('aangevraagd')}>{tekst}</Link>;
  if (verlengsoorten.some((elk) => elk === soort))
    return mag(sessie, autorisatiesInzien) ? <Link {...paden.autorisaties('lopend')}>{tekst}</Link> : tekst;
  if (soort === 'geheimhouding-bevestigen') return tekst;
  if (soort === 'aanhouding-opgeheven' || vernietigtaken.some((elk) => elk === soort))
    return <Link {...paden.vernietiging()}>{tekst}</Link>;
  // What is left of the partnership itself is about who takes part in it.
  if (register === 'beheer') return <Link {...paden.samenwerkingsverband()}>{tekst}</Link>;
  if (soort === 'zienswijze-geven' && register === 'archief')
    return <Link {...paden.archiefzienswijzen()}>{tekst}</Link>;
  if (soort === 'kennisgeving-per-brief') return <Link {...paden.kennisgevingsbrieven()}>{tekst}</Link>;
  if (dossier === null) return tekst;
  if (register === 'archief') return <Link {...paden.archiefdossier(dossier)}>{tekst}</Link>;
  if (register === 'verzoeken') return <Link {...paden.verzoeken()}>{tekst}</Link>;
  if (register === 'weegploeg') return <Link {...paden.weegdossier(dossier)}>{tekst}</Link>;
  return extern ? <Link {...paden.plan(dossier)}>{tekst}</Link> : <Link {...paden.casus(dossier)}>{tekst}</Link>;
}

function Berichtregel({
  bericht,
  opGelezen,
}: {
  readonly bericht: BerichtVorm;
  readonly opGelezen?: ((sleutel: string) => void) | undefined;
}) {
  const t = useTeksten().berichten;
  const { taal } = useTaal();
  const tekst = berichtteksten[bericht.soort][taal];
  return (
    <li className="plicht">
      <span className="wat">
        <Berichtlink bericht={bericht} tekst={bericht.teLaat ? `${tekst} (${teLaatTekst[taal]})` : tekst} />
        {bericht.nummer === null ? null : <span className="zacht getal">{bericht.nummer}</span>}
      </span>
      <span className="wanneer zacht">{bericht.dag === null ? null : <Dag dag={bericht.dag} />}</span>
      {opGelezen === undefined ? null : (
        <button
          type="button"
          className="knop knop-stil"
          aria-label={t.markeerEen(`${tekst} ${bericht.nummer ?? ''}`.trim())}
          onClick={() => opGelezen(bericht.sleutel)}
        >
          {t.markeer}
        </button>
      )}
    </li>
  );
}

export function Berichtenscherm() {
  const t = useTeksten().berichten;
  const api = useApi();
  const cache = useQueryClient();
  const meld = useMeld();
  const woorden = useMisserwoorden();
  const sessie = useSessie();
  const { data, error, isPending, refetch } = useQuery(berichtenvraag(api));
  const markeren = useMutation({
    mutationFn: (gelezen: readonly string[]) => api.verricht('bericht-gelezen', { sleutels: [...gelezen] }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sleutels.berichten }),
    onError: (fout) => meld(woorden(misserVan(fout)).titel),
  });
  const ongelezen = (data?.berichten ?? []).filter((bericht) => !bericht.gelezen);
  const gelezen = (data?.berichten ?? []).filter((bericht) => bericht.gelezen);
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding}>
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data === undefined ? null : (
        <div className="kolom">
          {data.berichten.length === 0 ? <Leeg titel={t.leeg} uitleg={t.leegUitleg} /> : null}
          {data.berichten.length > 0 ? (
            <Kaart
              titel={t.ongelezen}
              bij={
                ongelezen.length > 1 ? (
                  <button
                    type="button"
                    className="knop"
                    onClick={() => markeren.mutate(ongelezen.map(({ sleutel }) => sleutel))}
                  >
                    {t.markeerAlles}
                  </button>
                ) : null
              }
            >
              {ongelezen.length === 0 ? <p>{t.allesGelezen}</p> : null}
              <ul className="plichten">
                {ongelezen.map((bericht) => (
                  <Berichtregel
                    key={bericht.sleutel}
                    bericht={bericht}
                    opGelezen={(sleutel) => markeren.mutate([sleutel])}
                  />
                ))}
              </ul>
            </Kaart>
          ) : null}
          {gelezen.length === 0 ? null : (
            <Kaart titel={t.gelezen}>
              <ul className="plichten">
                {gelezen.map((bericht) => (
                  <Berichtregel key={bericht.sleutel} bericht={bericht} />
                ))}
              </ul>
            </Kaart>
          )}
          <Voorkeur voorkeur={data.voorkeur} />
          {mag(sessie, takenInzien) ? <Taken /> : null}
        </div>
      )}
    </Pagina>
  );
}
