// Bringing in a signal: about whom, what happened, from where, on which ground; an existing dossier is looked for first.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag, weegdossiervraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Signaalformulier } from './formulier.tsx';

const route = getRouteApi('/weegdossiers/signaal-inbrengen');

export function Signaalscherm() {
  const t = useTeksten();
  const { taal } = useTaal();
  const api = useApi();
  const { dossier: id } = route.useSearch();
  const verband = useQuery(samenwerkingsverbandvraag(api));
  const dossier = useQuery({ ...weegdossiervraag(api, id ?? ''), enabled: id !== undefined });
  const bestaand = dossier.data?.waarde;
  const fout = verband.error ?? dossier.error;
  const nummer = bestaand === undefined ? undefined : (bestaand.nummer ?? t.weegdossier.verzegeldDossier);
  return (
    <Pagina
      titel={handelingteksten['signaal-inbrengen'][taal]}
      kruimels={[
        { tekst: t.weegdossier.lijst.titel, link: <Link {...paden.weegdossiers()}>{t.weegdossier.lijst.titel}</Link> },
        ...(bestaand === undefined || nummer === undefined
          ? []
          : [{ tekst: nummer, link: <Link {...paden.weegdossier(bestaand.id)}>{nummer}</Link> }]),
      ]}
      bij={<Artikelchip artikel="7" lid="1" />}
      inleiding={handelingteksten['signaal-inbrengen'].uitleg[taal]}
    >
      {fout === null ? null : <Mislukt fout={fout} />}
      {verband.data === undefined || (id !== undefined && bestaand === undefined) ? (
        fout === null ? (
          <Laden />
        ) : null
      ) : (
        <Signaalformulier key={id} verband={verband.data} bestaand={bestaand} />
      )}
    </Pagina>
  );
}
