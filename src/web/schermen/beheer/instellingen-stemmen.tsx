// The vote of one party on other settings of the partnership: what is proposed and why, in favour or against, with the reason.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { instellingenStemmen } from '../../../convenant/artikelen/instellingen-stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { InstellingsvoorstelVorm } from '../../../convenant/vormen/instellingen.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { geenStem, Stemvelden } from '../../formulier/stemvelden.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { optredenVan, useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';
import { Instellingsvoorstel } from './instellingen.tsx';

function Stemformulier({ voorstel }: { readonly voorstel: InstellingsvoorstelVorm }) {
  const t = useTeksten();
  const s = t.casusbesluit.stem;
  const sessie = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'instellingen-stemmen',
    begin: geenStem,
    invoer: ({ stem, reden }) => ({ voorstel: voorstel.id, voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ reden }) =>
      weeg(instellingenStemmen.artikel, instellingenStemmen.voorwaarden, {
        vandaag: sessie.vandaag,
        optreden: optredenVan(sessie),
        voorstel: { vereist: voorstel.vereist, voor: [], tegen: [] },
        reden,
      }),
    velden: { 'reden-ontbreekt': 'reden' },
    klaar: ({ stand }) => {
      meld(t.beheer.samenwerkingsverband.instellingen.gelukt[stand]);
      void navigeer(paden.samenwerkingsverband());
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="instellingen-stemmen"
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

export function Stemscherm() {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const teksten = handelingteksten['instellingen-stemmen'];
  const voorstel = data?.instellingsvoorstellen.find(({ stand }) => stand === 'open');
  const dicht = weigeringenVan(
    data?.mogelijkheden.find(({ handeling }) => handeling === 'instellingen-stemmen')?.weigeringen ?? [],
  );
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: s.titel, link: <Link {...paden.samenwerkingsverband()}>{s.titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={instellingenStemmen}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data !== undefined && voorstel === undefined ? <Leeg titel={s.instellingen.geen} /> : null}
        {voorstel === undefined ? null : (
          <div className="kolom">
            <Kaart titel={s.instellingen.titel} bij={<Artikelchip artikel="10" lid="5" />}>
              <p className="zacht klein">{s.instellingen.blijft}</p>
              <Instellingsvoorstel voorstel={voorstel} />
            </Kaart>
            {dicht.length === 0 ? (
              <Stemformulier voorstel={voorstel} />
            ) : (
              <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
                <Weigeringenlijst weigeringen={dicht} />
              </Bericht>
            )}
          </div>
        )}
      </Bevoegd>
    </Pagina>
  );
}
