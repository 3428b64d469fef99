// The disclosures over all cases of the actor, of one partner or of all: who, when, to whom, what kind, why; no content.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag, verstrekkingenvraag } from '../../api/vragen.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Verstrekkingslabel } from '../../onderdelen/label.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

const route = getRouteApi('/verstrekkingen');
const alle = 'alle';

function Toestemming({ verstrekking: v }: { readonly verstrekking: DoorverstrekkingVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const o = t.verstrekking.overzicht;
  return (
    <>
      <p>{o.toestemmingVan(v.toestemmingen.filter(({ voor }) => voor).length, v.vereist.length)}</p>
      {v.toestemmingen.map(({ partij, voor, op }) => (
        <p key={partij} className="zacht klein">
          {(voor ? o.toestemmingOp : o.tegen)(t.woorden.partijen[partij], datumInWoorden(op, taal))}
        </p>
      ))}
    </>
  );
}

function Lijst({ verstrekkingen }: { readonly verstrekkingen: readonly DoorverstrekkingVorm[] }) {
  const t = useTeksten().verstrekking.overzicht;
  return (
    <div className="kaart">
      <Tabel
        titel={t.titel}
        rijen={verstrekkingen}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: t.kolommen.casus,
            rijkop: true,
            cel: ({ casus, casusnummer }) => <Link {...paden.casus(casus, 'verstrekkingen')}>{casusnummer}</Link>,
          },
          { kop: t.kolommen.ontvanger, cel: ({ ontvanger }) => ontvanger.naam },
          {
            kop: t.kolommen.soort,
            cel: ({ soortGegevens, noodzaak }) => (
              <>
                <p className="vrijetekst">{soortGegevens}</p>
                <p className="zacht klein vrijetekst">{noodzaak}</p>
              </>
            ),
          },
          { kop: t.kolommen.door, cel: ({ partij }) => partij.naam },
          { kop: t.kolommen.toestemming, cel: (verstrekking) => <Toestemming verstrekking={verstrekking} /> },
          {
            kop: t.kolommen.geheimhouding,
            cel: ({ geheimhoudingOp }) => (geheimhoudingOp === null ? '–' : <Dag dag={geheimhoudingOp} />),
          },
          {
            kop: t.kolommen.verstrekt,
            cel: ({ verstrektOp }) => (verstrektOp === null ? '–' : <Dag dag={verstrektOp} />),
          },
          {
            kop: t.kolommen.stand,
            cel: ({ stand, ingetrokkenOp }) => (
              <span className="rij">
                <Verstrekkingslabel stand={stand} />
                {ingetrokkenOp === null ? null : <Dag dag={ingetrokkenOp} />}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}

export function Verstrekkingenoverzicht() {
  const t = useTeksten().verstrekking.overzicht;
  const api = useApi();
  const { partner } = route.useSearch();
  const navigeer = useNavigate();
  const verband = useQuery(samenwerkingsverbandvraag(api));
  const { data, error, isPending, refetch } = useQuery(
    verstrekkingenvraag(api, partner === undefined ? {} : { partner }),
  );
  const partners = verband.data?.externePartners ?? [];
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="10" lid="5" />}>
      <div className="kolom">
        <Keuzelijst
          veld="partner"
          label={t.partner}
          opties={[{ waarde: alle, tekst: t.alle }, ...partners.map(({ id, naam }) => ({ waarde: id, tekst: naam }))]}
          waarde={partner ?? alle}
          opWijziging={(gekozen) => void navigeer(paden.verstrekkingen(gekozen === alle ? undefined : gekozen))}
        />
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : data.length === 0 ? (
          <Leeg titel={t.leeg} uitleg={t.leegUitleg} />
        ) : (
          <Lijst verstrekkingen={data} />
        )}
      </div>
    </Pagina>
  );
}
