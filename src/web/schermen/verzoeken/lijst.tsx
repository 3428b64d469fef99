// The requests by number and last day; no names, so that a supervisor can read along, and a search for who handles them.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { kennisgevingsbrievenInzien } from '../../../convenant/artikelen/kennisgevingsbrieven-inzien.ts';
import { verzoekInzien } from '../../../convenant/artikelen/verzoek-inzien.ts';
import { verzoekOntvangen } from '../../../convenant/artikelen/verzoek-ontvangen.ts';
import { verzoekenVerantwoorden } from '../../../convenant/artikelen/verzoeken-verantwoorden.ts';
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
import { dagenTussen } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bewaard } from './bewaard.tsx';
import { allesZien, isAlles, Verzoekzoekveld } from './zoeken.tsx';

function Uiterlijk({ verzoek, vandaag }: { readonly verzoek: Verzoekregel; readonly vandaag: string }) {
  const t = useTeksten().verzoeken;
  return (
    <>
      <Dag dag={verzoek.uiterlijk} />
      {verzoek.verdaagd ? ` (${t.verdaagd})` : ''}{' '}
      {verzoek.stand === 'open' ? <Resterend dag={verzoek.uiterlijk} vandaag={vandaag} /> : null}
    </>
  );
}

/** The day on which it was dealt with, and by how much that was late. */
function Afgehandeld({ verzoek: { afgehandeldOp, uiterlijk } }: { readonly verzoek: Verzoekregel }) {
  const t = useTeksten().verzoeken.lijst;
  if (afgehandeldOp === null) return null;
  return (
    <>
      <Dag dag={afgehandeldOp} />{' '}
      {afgehandeldOp > uiterlijk ? <Telaatlabel tekst={t.dagenTeLaat(dagenTussen(uiterlijk, afgehandeldOp))} /> : null}
    </>
  );
}

export function Verzoekenlijst() {
  const { verzoeken: t, kennisgeving } = useTeksten();
  const { taal } = useTaal();
  const sessie = useSessie();
  const api = useApi();
  const [vraag, zetVraag] = useState(allesZien);
  const [alleenTeLaat, zetAlleenTeLaat] = useState(false);
  const alles = isAlles(vraag);
  const lijst = useQuery({ ...verzoekenvraag(api), enabled: alles });
  const gezocht = useQuery({ ...verzoekenzoekvraag(api, vraag), enabled: !alles });
  const { data, error, isPending, refetch } = alles ? lijst : gezocht;
  const opent = mag(sessie, verzoekInzien);
  const verzoeken = (data?.verzoeken ?? []).filter(({ teLaat }) => teLaat || !alleenTeLaat);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      bij={
        <>
          <Artikelchip artikel="12" lid="3" />
          {mag(sessie, verzoekenVerantwoorden) ? (
            <Link {...paden.verzoekverantwoording()} className="knop knop-stil">
              {t.verantwoording.titel}
            </Link>
          ) : null}
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
        {mag(sessie, verzoekenZoeken) ? <Verzoekzoekveld zoek={zetVraag} /> : null}
        <label className="keuze">
          <input type="checkbox" checked={alleenTeLaat} onChange={({ target }) => zetAlleenTeLaat(target.checked)} />
          {t.lijst.alleenTeLaat}
        </label>
        <div role="status" className="zacht klein">
          {(alles && !alleenTeLaat) || data === undefined ? '' : t.zoeken.gevonden(verzoeken.length)}
        </div>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : verzoeken.length === 0 ? (
          alleenTeLaat ? (
            <Leeg titel={t.lijst.nietsTeLaat} uitleg={t.lijst.nietsTeLaatUitleg} />
          ) : (
            <Leeg titel={alles ? t.leeg : t.zoeken.leeg} uitleg={alles ? t.leegUitleg : t.zoeken.leegUitleg} />
          )
        ) : (
          <div className="kaart">
            <Tabel
              titel={t.titel}
              rijen={verzoeken}
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
                { kop: t.afgehandeld, cel: (verzoek) => <Afgehandeld verzoek={verzoek} /> },
                { kop: t.bewaard, cel: (verzoek) => <Bewaard verzoek={verzoek} /> },
              ]}
            />
          </div>
        )}
      </div>
    </Pagina>
  );
}
