// The vote of one party on a proposal about the partnership, whatever it is about: why it cannot be given, or the form.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { bijlageStemmen } from '../../../convenant/artikelen/bijlage-stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { alsVoorstelfeit, type Voorstelbeeld } from '../../../convenant/instellingen.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
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

interface Voorstel extends Voorstelbeeld {
  readonly id: string;
}

/** What the vote is about: its act and rule, and the words for when there is nothing to vote on and after each outcome. */
interface Stemming<V extends Voorstel> {
  readonly handeling: 'bijlage-stemmen' | 'instellingen-stemmen';
  /** The rule of either act weighs the same facts. */
  readonly regel: typeof bijlageStemmen;
  readonly kies: (verband: SamenwerkingsverbandVorm) => V | undefined;
  readonly geen: string;
  readonly gelukt: Readonly<Record<InstellingsvoorstelVorm['stand'], string>>;
  /** The proposal as it is shown above the vote. */
  readonly toon: (voorstel: V) => ReactNode;
}

function Stemformulier<V extends Voorstel>({
  stemming: { handeling, regel, gelukt },
  voorstel,
}: {
  readonly stemming: Stemming<V>;
  readonly voorstel: V;
}) {
  const t = useTeksten();
  const s = t.casusbesluit.stem;
  const sessie = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const feiten = {
    vandaag: sessie.vandaag,
    optreden: optredenVan(sessie),
    voorstel: alsVoorstelfeit(voorstel),
  };
  const formulier = useFormulier({
    handeling,
    begin: geenStem,
    invoer: ({ stem, reden }) => ({ voorstel: voorstel.id, voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ reden }) => weeg(regel.artikel, regel.voorwaarden, { ...feiten, reden }),
    velden: { 'reden-ontbreekt': 'reden' },
    klaar: ({ stand }) => {
      meld(gelukt[stand]);
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const dicht = weigeringenVan(weeg(regel.artikel, regel.vooraf, feiten));
  if (dicht.length > 0)
    return (
      <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
        <Weigeringenlijst weigeringen={dicht} />
      </Bericht>
    );
  return (
    <Formulier
      stand={formulier}
      handeling={handeling}
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

export function Stempagina<V extends Voorstel>({ stemming }: { readonly stemming: Stemming<V> }) {
  const { titel } = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const { handeling, regel, kies, geen, toon } = stemming;
  const teksten = handelingteksten[handeling];
  const voorstel = data === undefined ? undefined : kies(data);
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={regel}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data !== undefined && voorstel === undefined ? <Leeg titel={geen} /> : null}
        {voorstel === undefined ? null : (
          <div className="kolom">
            {toon(voorstel)}
            <Stemformulier stemming={stemming} voorstel={voorstel} />
          </div>
        )}
      </Bevoegd>
    </Pagina>
  );
}
