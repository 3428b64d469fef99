// The vote of one core party on a change of annex 1: what is proposed and why, in favour or against, with the reason.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { bijlageStemmen } from '../../../convenant/artikelen/bijlage-stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { BijlagevoorstelVorm } from '../../../convenant/vormen/bijlage.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
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
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';
import { Bijlagevoorstel } from './bijlagevoorstellen.tsx';

const route = getRouteApi('/samenwerkingsverband/bijlage-stemmen/$voorstel');

function Stemformulier({ voorstel }: { readonly voorstel: BijlagevoorstelVorm }) {
  const t = useTeksten();
  const s = t.casusbesluit.stem;
  const sessie = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'bijlage-stemmen',
    begin: geenStem,
    invoer: ({ stem, reden }) => ({ voorstel: voorstel.id, voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ reden }) =>
      weeg(bijlageStemmen.artikel, bijlageStemmen.voorwaarden, {
        vandaag: sessie.vandaag,
        optreden: optredenVan(sessie),
        voorstel: { vereist: voorstel.vereist, voor: [], tegen: [] },
        reden,
      }),
    velden: { 'reden-ontbreekt': 'reden' },
    klaar: ({ stand }) => {
      meld(t.bijlage.gelukt[stand]);
      void navigeer(paden.samenwerkingsverband());
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="bijlage-stemmen"
      terug={
        <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <Kaart titel={s.uw} bij={<Artikelchip artikel="1" lid="m" />}>
        <Stemvelden
          formulier={formulier}
          label={s.uw}
          woorden={s}
          hint={t.beheer.samenwerkingsverband.instellingen.redenHint}
          max={2000}
        />
      </Kaart>
    </Formulier>
  );
}

export function Bijlagestemscherm() {
  const t = useTeksten();
  const { titel } = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { voorstel: id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const teksten = handelingteksten['bijlage-stemmen'];
  const voorstel = data?.bijlagevoorstellen.find((een) => een.id === id && een.stand === 'open');
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={bijlageStemmen}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data !== undefined && voorstel === undefined ? <Leeg titel={t.bijlage.geen} /> : null}
        {voorstel === undefined ? null : (
          <div className="kolom">
            <Kaart titel={t.bijlage.titel} bij={<Artikelchip artikel="1" lid="c" />}>
              <p className="zacht klein">{t.bijlage.gevolg[voorstel.soort]}</p>
              <Bijlagevoorstel voorstel={voorstel} />
            </Kaart>
            <Stemformulier voorstel={voorstel} />
          </div>
        )}
      </Bevoegd>
    </Pagina>
  );
}
