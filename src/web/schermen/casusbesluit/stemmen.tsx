// The vote of one party on a proposal about a casus: what is asked and why, in favour or against, with the reason.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { casusbesluitStemmen } from '../../../convenant/artikelen/casusbesluit-stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusbesluitenvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { geenStem, Stemvelden } from '../../formulier/stemvelden.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { optredenVan, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Gevraagd } from '../casus/besluiten.tsx';

type Besluit = Antwoorden['casusbesluiten-inzien']['besluiten'][number];
const route = getRouteApi('/casusbesluiten/$voorstel');

function Terug() {
  const t = useTeksten().casusbesluit.stem;
  return (
    <Link {...paden.casusbesluiten()} className="knop knop-stil">
      {t.terug}
    </Link>
  );
}

/** Where a vote is given within another screen, that screen stays: `klaar` says what follows. */
export function Stemformulier({ besluit, klaar }: { readonly besluit: Besluit; readonly klaar?: () => void }) {
  const t = useTeksten().casusbesluit.stem;
  const sessie = useSessie();
  const meld = useMeld();
  const navigeer = useNavigate();
  const formulier = useFormulier({
    handeling: 'casusbesluit-stemmen',
    begin: geenStem,
    invoer: ({ stem, reden }) => ({ id: besluit.casus, voorstel: besluit.id, voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ stem, reden }) =>
      weeg(casusbesluitStemmen.artikel, casusbesluitStemmen.voorwaarden, {
        vandaag: sessie.vandaag,
        optreden: optredenVan(sessie),
        stand: 'geopend',
        voorstel: {
          id: besluit.id,
          soort: besluit.inhoud.soort,
          doel: besluit.doel?.id ?? besluit.casus,
          open: true,
          vereist: besluit.vereist,
          voor: [],
          tegen: [],
        },
        voor: stem === 'voor',
        reden,
        // The server says it: this screen is also for parties that do not read the case and know nothing of requests.
        wacht: [],
      }),
    velden: { 'reden-ontbreekt': 'reden', 'correctie-wacht': 'voor', 'afscherming-wacht': 'voor' },
    klaar: ({ stand }) => {
      meld(t.gelukt[stand]);
      if (klaar === undefined) void navigeer(paden.casusbesluiten());
      else klaar();
    },
  });
  return (
    <Formulier stand={formulier} handeling="casusbesluit-stemmen" terug={klaar === undefined ? <Terug /> : null}>
      <Kaart titel={t.uw} bij={<Artikelchip artikel="1" lid="m" />}>
        <Stemvelden formulier={formulier} label={t.uw} woorden={t} hint={t.redenHint} max={2000} />
      </Kaart>
    </Formulier>
  );
}

export function Besluitscherm() {
  const c = useTeksten().casusbesluit;
  const t = c.stem;
  const { voorstel } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(casusbesluitenvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const besluit = data.find(({ id }) => id === voorstel);
  return (
    <Pagina
      titel={besluit === undefined ? c.lijst.titel : t.titel(besluit.casusnummer)}
      kruimels={[{ tekst: c.lijst.titel, link: <Link {...paden.casusbesluiten()}>{c.lijst.titel}</Link> }]}
    >
      {besluit === undefined ? (
        <Leeg titel={t.dicht} />
      ) : (
        <div className="kolom">
          <Kaart titel={`${t.gevraagd}: ${c.soorten[besluit.inhoud.soort]}`} bij={<Artikelchip artikel="9" lid="1" />}>
            <Gevraagd inhoud={besluit.inhoud} doel={besluit.doel?.naam} />
            <p className="zacht klein">{t.beperkt}</p>
          </Kaart>
          {besluit.gestemd ? (
            <>
              <p>{t.al}</p>
              <div>
                <Terug />
              </div>
            </>
          ) : (
            <Stemformulier besluit={besluit} />
          )}
        </div>
      )}
    </Pagina>
  );
}
