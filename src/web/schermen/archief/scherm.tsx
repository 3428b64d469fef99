// One archived dossier: first the purpose and the reason, then what stood in it; it opens anew every time.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { archiefdossierInzien } from '../../../convenant/artikelen/archiefdossier-inzien.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { ArchiefdossierVorm } from '../../../convenant/vormen/archief.ts';
import { useApi } from '../../api/omgeving.tsx';
import { archiefvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import { Heropening } from './heropening.tsx';
import { Archiefinhoud } from './inhoud.tsx';
import { Openen, type Waarvoor } from './openen.tsx';

const route = getRouteApi('/archief/$id');

function Dossier({ id }: { readonly id: string }) {
  const t = useTeksten().archief;
  const { taal } = useTaal();
  const meld = useMeld();
  const navigeer = useNavigate();
  const [geopend, zetGeopend] = useState<
    { readonly dossier: ArchiefdossierVorm; readonly waarvoor: Waarvoor; readonly merk: string | undefined } | undefined
  >(undefined);
  const { data, error, isPending, refetch } = useQuery(archiefvraag(useApi()));
  const kop = data?.find((dossier) => dossier.id === id);
  if (data !== undefined && kop === undefined) return <NietGevonden />;
  return (
    <Pagina
      titel={
        kop === undefined ? handelingteksten['archiefdossier-inzien'][taal] : t.dossier(kop.nummer ?? t.zonderNummer)
      }
      kruimels={[{ tekst: t.titel, link: <Link {...paden.archief()}>{t.titel}</Link> }]}
      bij={<Artikelchip artikel="13" lid="2" />}
    >
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {kop === undefined ? null : geopend === undefined ? (
        <Openen id={id} geopend={(dossier, waarvoor, merk) => zetGeopend({ dossier, waarvoor, merk })} />
      ) : (
        <div className="kolom">
          <Heropening
            dossier={geopend.dossier}
            merk={geopend.merk}
            klaar={(melding) => {
              meld(melding);
              void navigeer(paden.archief());
            }}
          />
          <Archiefinhoud dossier={geopend.dossier} waarvoor={geopend.waarvoor} />
        </div>
      )}
    </Pagina>
  );
}

export function Archiefdossierscherm() {
  const { id } = route.useParams();
  return (
    <Bevoegd regel={archiefdossierInzien}>
      <Dossier key={id} id={id} />
    </Bevoegd>
  );
}
