// An act on a request, on a page of its own.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { verzoekhandelingtekst } from '../../../convenant/handelingteksten/verzoeksoorten.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import type { Brief } from '../../api/api.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { verzoekvraag } from '../../api/vragen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Handelingwoorden } from '../../onderdelen/handelingwoorden.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import { VerzoekAanhouden } from './aanhouden.tsx';
import { ArchiefcorrectieBeslissen } from './archief-beslissen.tsx';
import { ArchiefcorrectieUitvoeren } from './archief-uitvoeren.tsx';
import { ArchiefcorrectieVoorleggen } from './archief-voorleggen.tsx';
import { CorrectieBeantwoorden } from './beantwoorden.tsx';
import { CorrectieBeslissen } from './beslissen.tsx';
import { VerzoekDoorzoeken } from './doorzoeken.tsx';
import { type Verzoekformulier, type Verzoekformuliereigenschappen, verzoekformulieren } from './formulieren.ts';
import { VerzoekHerstellen } from './herstellen.tsx';
import { IdentiteitVaststellen } from './identiteit.tsx';
import { VerzoekIntrekken } from './intrekken.tsx';
import { NietBehandelen } from './niet-behandelen.tsx';
import { StukkenBeoordelen } from './stukken-beoordelen.tsx';
import { VerzoekVerdagen } from './verdagen.tsx';
import { InzageVerlenen } from './verlenen.tsx';
import { VertegenwoordigerToetsen } from './vertegenwoordiger.tsx';
import { VondstBeoordelen } from './vondst-beoordelen.tsx';
import { CorrectieVoorleggen } from './voorleggen.tsx';
import { InzageWeigeren } from './weigeren.tsx';
import { WoordenCorrigeren } from './woorden.tsx';

const formulieren: Record<Verzoekformulier, ComponentType<Verzoekformuliereigenschappen>> = {
  'identiteit-vaststellen': IdentiteitVaststellen,
  'vertegenwoordiger-toetsen': VertegenwoordigerToetsen,
  'verzoek-doorzoeken': VerzoekDoorzoeken,
  'vondst-beoordelen': VondstBeoordelen,
  'correctie-voorleggen': CorrectieVoorleggen,
  'correctie-beslissen': CorrectieBeslissen,
  'woorden-corrigeren': WoordenCorrigeren,
  'archiefcorrectie-voorleggen': ArchiefcorrectieVoorleggen,
  'archiefcorrectie-beslissen': ArchiefcorrectieBeslissen,
  'archiefcorrectie-uitvoeren': ArchiefcorrectieUitvoeren,
  'correctie-beantwoorden': CorrectieBeantwoorden,
  'inzagestukken-beoordelen': StukkenBeoordelen,
  'inzage-verlenen': InzageVerlenen,
  'inzage-weigeren': InzageWeigeren,
  'verzoek-niet-behandelen': NietBehandelen,
  'verzoek-verdagen': VerzoekVerdagen,
  'verzoek-herstellen': VerzoekHerstellen,
  'verzoek-intrekken': VerzoekIntrekken,
  'verzoek-aanhouden': VerzoekAanhouden,
};

const route = getRouteApi('/verzoeken/$id/$handeling');

function Handelingpagina({
  handeling,
  brief,
}: {
  readonly handeling: Verzoekformulier;
  readonly brief: Brief<VerzoekVorm>;
}) {
  const t = useTeksten();
  const { taal } = useTaal();
  const navigeer = useNavigate();
  const meld = useMeld();
  // The form rests on the request as it was when it was opened.
  const [begin] = useState(brief);
  const verzoek = begin.waarde;
  // What is not offered can be come to by its address: then it says why not, as the act itself would.
  const staat = [...verzoek.mogelijkheden, ...verzoek.nuNiet].find((een) => een.handeling === handeling);
  const dicht = weigeringenVan(staat?.weigeringen ?? []);
  const Formulier = formulieren[handeling];
  const woorden = verzoekhandelingtekst(verzoek.soort);
  const terug = (
    <Link {...paden.verzoek(verzoek.id)} className="knop knop-stil">
      {t.verzoeken.naar}
    </Link>
  );
  return (
    <Pagina
      titel={`${woorden(handeling)[taal]} – ${verzoek.nummer}`}
      kruimels={[
        { tekst: t.verzoeken.titel, link: <Link {...paden.verzoeken()}>{t.verzoeken.titel}</Link> },
        { tekst: verzoek.nummer, link: <Link {...paden.verzoek(verzoek.id)}>{verzoek.nummer}</Link> },
      ]}
      inleiding={woorden(handeling).uitleg[taal]}
    >
      {dicht.length === 0 ? (
        <Handelingwoorden value={woorden}>
          <Formulier
            verzoek={verzoek}
            merk={begin.merk}
            terug={terug}
            klaar={() => {
              meld(t.verzoeken.gelukt.vastgelegd);
              void navigeer(paden.verzoek(verzoek.id));
            }}
          />
        </Handelingwoorden>
      ) : (
        <div className="kolom">
          <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
            <Weigeringenlijst weigeringen={dicht} />
          </Bericht>
          <div>{terug}</div>
        </div>
      )}
    </Pagina>
  );
}

export function Verzoekhandelingscherm() {
  const { id, handeling: gevraagd } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(verzoekvraag(useApi(), id));
  const handeling = uitLijst(verzoekformulieren, gevraagd);
  if (handeling === undefined) return <NietGevonden />;
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Handelingpagina key={`${id} ${handeling}`} handeling={handeling} brief={data} />;
}
