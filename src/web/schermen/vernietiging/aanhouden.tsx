// Holding the destruction of one dossier until a day, for a request, objection, complaint or claim, by its reference.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { vernietigingAanhouden } from '../../../convenant/artikelen/vernietiging-aanhouden.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { aanhoudgronden } from '../../../convenant/vernietiging.ts';
import type { Vernietigingsvoorstel } from '../../../convenant/vormen/vernietiging.ts';
import { useApi } from '../../api/omgeving.tsx';
import { vernietigingvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import { Aanhoudvelden, type Aanhoudwaarden, aanhoudingVan, aanhoudvelden, geenAanhouding } from './aanhoudvelden.tsx';

const route = getRouteApi('/vernietiging/$id');

function Aanhouden({ dossier }: { readonly dossier: string }) {
  const t = useTeksten();
  const v = t.vernietiging;
  const { vandaag } = useSessie();
  const meld = useMeld();
  const navigeer = useNavigate();
  const waarden = (w: Aanhoudwaarden) => ({ ...aanhoudingVan(w), grond: uitLijst(aanhoudgronden, w.grond) });
  const formulier = useFormulier({
    handeling: 'vernietiging-aanhouden',
    begin: geenAanhouding,
    invoer: (w) => ({ id: dossier, ...waarden(w) }),
    regels: (w) => weeg(vernietigingAanhouden.artikel, vernietigingAanhouden.voorwaarden, { vandaag, ...waarden(w) }),
    velden: aanhoudvelden,
    klaar: () => {
      meld(v.aanhouden.klaar);
      void navigeer(paden.vernietiging());
    },
  });
  const { w, zet } = formulier;
  return (
    <Formulier
      stand={formulier}
      handeling="vernietiging-aanhouden"
      terug={
        <Link {...paden.vernietiging()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <div className="kaart">
        <Aanhoudvelden gronden={aanhoudgronden} totHint={v.aanhouden.totHint} w={w} zet={zet} />
      </div>
    </Formulier>
  );
}

function Blad({ voorstel }: { readonly voorstel: Vernietigingsvoorstel }) {
  const t = useTeksten().vernietiging;
  return (
    <Pagina
      titel={t.aanhouden.titel(voorstel.nummer ?? t.zonderNummer)}
      kruimels={[{ tekst: t.titel, link: <Link {...paden.vernietiging()}>{t.titel}</Link> }]}
      bij={<Artikelchip artikel="13" lid="1" />}
    >
      <Aanhouden dossier={voorstel.dossier} />
    </Pagina>
  );
}

function Vind() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(vernietigingvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const voorstel = data.voorstellen.find(({ dossier }) => dossier === id);
  return voorstel === undefined ? <NietGevonden /> : <Blad voorstel={voorstel} />;
}

export function Aanhoudscherm() {
  return (
    <Bevoegd regel={vernietigingAanhouden}>
      <Vind />
    </Bevoegd>
  );
}
