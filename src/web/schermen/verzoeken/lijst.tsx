// The requests by number and last day; no names, so that a supervisor can read along, and a search for who handles them.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { kennisgevingsbrievenInzien } from '../../../convenant/artikelen/kennisgevingsbrieven-inzien.ts';
import { verzoekInzien } from '../../../convenant/artikelen/verzoek-inzien.ts';
import { verzoekOntvangen } from '../../../convenant/artikelen/verzoek-ontvangen.ts';
import { verzoekenZoeken } from '../../../convenant/artikelen/verzoeken-zoeken.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { Verzoekregel } from '../../../convenant/vormen/verzoekregel.ts';
import { useApi } from '../../api/omgeving.tsx';
import { verzoekenvraag, verzoekenzoekvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Telaatlabel, Verzoeklabel } from '../../onderdelen/label.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bewaard } from './bewaard.tsx';
import { allesZien, isAlles, Verzoekzoekveld } from './zoeken.tsx';

function Uiterlijk({ verzoek, vandaag }: { readonly verzoek: Verzoekregel; readonly vandaag: string }) {
  const t = useTeksten().verzoeken;
  return (
    <>
      <Dag dag={verzoek.uiterlijk} />
      {verzoek.verdaagd ? ` (${t.verdaagd})` : ''}{' '}
      {verzoek.stand === 'open' ? (
        <Resterend dag={verzoek.uiterlijk} vandaag={vandaag} />
      ) : verzoek.teLaat ? (
        <Telaatlabel tekst={t.teLaat} />
      ) : null}
    </>
  );
}

export function Verzoekenlijst() {
  const { verzoeken: t, kennisgeving } = useTeksten();
  const { taal } = useTaal();
  const sessie = useSessie();
  const api = useApi();
  const [vraag, zetVraag] = useState(allesZien);
  const alles = isAlles(vraag);
  const lijst = useQuery({ ...verzoekenvraag(api), enabled: alles });
  const gezocht = useQuery({ ...verzoekenzoekvraag(api, vraag), enabled: !alles });
  const { data, error, isPending, refetch } = alles ? lijst : gezocht;
  const opent = mag(sessie, verzoekInzien);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      bij={
        <>
          <Artikelchip artikel="12" lid="3" />
          {mag(sessie, kennisgevingsbrievenInzien) ? (
            <Link {...paden.kennisgevingsbrieven()} className="knop knop-stil">
              {kennisgeving.titel}
            </Link>
          ) : null}
          {mag(sessie, verzoekOntvangen) ? (
            <Link {...paden.verzoekOntvangen()} className="knop">
              <Plus className="icoon" aria-hidden />
              {handelingteksten['verzoek-ontvangen'][taal]}
            </Link>
          ) : null}
        </>
      }
    >
      <div className="kolom">
        {mag(sessie, verzoekenZoeken) ? (
          <>
            <Verzoekzoekveld zoek={zetVraag} />
            <div role="status" className="zacht klein">
              {alles || data === undefined ? '' : t.zoeken.gevonden(data.verzoeken.length)}
            </div>
          </>
        ) : null}
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : data.verzoeken.length === 0 ? (
          <Leeg titel={alles ? t.leeg : t.zoeken.leeg} uitleg={alles ? t.leegUitleg : t.zoeken.leegUitleg} />
        ) : (
          <div className="kaart">
            <Tabel
              titel={t.titel}
              rijen={data.verzoeken}
              sleutel={({ id }) => id}
              kolommen={[
                {
                  kop: t.nummer,
                  rijkop: true,
                  cel: ({ id, nummer, bijUitvoerder }) =>
                    opent && !bijUitvoerder ? <Link {...paden.verzoek(id)}>{nummer}</Link> : nummer,
                },
                { kop: t.soort, cel: ({ soort }) => t.soorten[soort] },
                {
                  kop: t.stand,
                  cel: ({ stand, bijUitvoerder }) => (
                    <>
                      <Verzoeklabel stand={stand} />
                      {stand === 'open' && bijUitvoerder ? (
                        <div className="zacht klein">{t.lijst.bijUitvoerder}</div>
                      ) : null}
                    </>
                  ),
                },
                { kop: t.ontvangen, cel: ({ ontvangenOp }) => <Dag dag={ontvangenOp} /> },
                { kop: t.uiterlijk, cel: (verzoek) => <Uiterlijk verzoek={verzoek} vandaag={data.vandaag} /> },
                { kop: t.grens, cel: ({ wettelijkeGrens }) => <Dag dag={wettelijkeGrens} /> },
                { kop: t.bewaard, cel: (verzoek) => <Bewaard verzoek={verzoek} /> },
              ]}
            />
          </div>
        )}
      </div>
    </Pagina>
  );
}
