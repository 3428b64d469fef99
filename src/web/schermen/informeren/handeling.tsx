// An act about informing on a dossier that lies in the archive, on a page of its own: the duty goes on there, the archive stays closed.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { InformatieplichtVorm } from '../../../convenant/vormen/informeren.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { informatieplichtvraag } from '../../api/vragen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import { type Informeerhandeling, informeerhandelingen } from './handelingen.ts';
import { BetrokkeneInformeren } from './informeren.tsx';
import type { Informeereigenschappen } from './met-plicht.tsx';
import { InformatiebriefOpmaken } from './opmaken.tsx';
import { InformerenOverleggen } from './overleggen.tsx';
import { UitstelAantekenen, UitstelHerbeoordelen } from './uitstel.tsx';

const route = getRouteApi('/informatieplichten/$id/$handeling');

const formulieren: Record<Informeerhandeling, ComponentType<Informeereigenschappen>> = {
  'informeren-overleggen': InformerenOverleggen,
  'informatiebrief-opmaken': InformatiebriefOpmaken,
  'betrokkene-informeren': BetrokkeneInformeren,
  'uitstel-aantekenen': UitstelAantekenen,
  'uitstel-herbeoordelen': UitstelHerbeoordelen,
};

function Handelingpagina({
  handeling,
  plicht,
}: {
  readonly handeling: Informeerhandeling;
  readonly plicht: InformatieplichtVorm;
}) {
  const t = useTeksten();
  const { taal } = useTaal();
  const api = useApi();
  const cache = useQueryClient();
  const navigeer = useNavigate();
  const meld = useMeld();
  const dicht = weigeringenVan(plicht.mogelijkheden.find((een) => een.handeling === handeling)?.weigeringen ?? []);
  // What somebody else did meanwhile does not take the text out of an open form.
  const [wasOpen] = useState(() => dicht.length === 0);
  const Formulier = formulieren[handeling];
  const nummer = plicht.nummer ?? t.werkvoorraad.zonderNummer;
  const terug = (
    <Link {...paden.informatieplicht(plicht.id)} className="knop knop-stil">
      {t.informeren.naarPlicht}
    </Link>
  );
  return (
    <Pagina
      titel={`${handelingteksten[handeling][taal]} – ${nummer}`}
      kruimels={[
        { tekst: t.informeren.lijst, link: <Link {...paden.informatieplichten()}>{t.informeren.lijst}</Link> },
        { tekst: nummer, link: <Link {...paden.informatieplicht(plicht.id)}>{nummer}</Link> },
      ]}
      inleiding={handelingteksten[handeling].uitleg[taal]}
    >
      <div className="kolom">
        {dicht.length === 0 ? null : (
          <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
            <Weigeringenlijst weigeringen={dicht} />
          </Bericht>
        )}
        {wasOpen ? (
          <Formulier
            dossier={{ id: plicht.id, gegevens: [] }}
            merk={undefined}
            terug={terug}
            herlees={async () => {
              await cache.fetchQuery({ ...informatieplichtvraag(api, plicht.id), staleTime: 0 });
              return { merk: undefined, verschillen: [] };
            }}
            klaar={(melding) => {
              meld(melding);
              void navigeer(paden.informatieplicht(plicht.id));
            }}
          />
        ) : (
          <div>{terug}</div>
        )}
      </div>
    </Pagina>
  );
}

export function Informeerhandelingscherm() {
  const { id, handeling: gevraagd } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(informatieplichtvraag(useApi(), id));
  const handeling = uitLijst(informeerhandelingen, gevraagd);
  if (handeling === undefined) return <NietGevonden />;
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  // Of a dossier in the register the acts have their place there.
  if (!data.gearchiveerd || data.mogelijkheden.length === 0) return <NietGevonden />;
  return <Handelingpagina key={`${id} ${handeling}`} handeling={handeling} plicht={data} />;
}
