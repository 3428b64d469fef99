// Recording that a letter of notice went: which of those that were made, and on which day.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { kennisgevingsbriefVersturen as regel } from '../../../convenant/artikelen/kennisgevingsbrief-versturen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { KennisgevingsbriefVorm } from '../../../convenant/vormen/kennisgevingen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { kennisgevingsbrievenvraag } from '../../api/vragen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { Briefgegevens, useBriefnaam, useVersienaam } from './brief.tsx';

const route = getRouteApi('/kennisgevingsbrieven/$brief');

function Verstuurformulier({ brief }: { readonly brief: KennisgevingsbriefVorm }) {
  const { kennisgeving: t, formulier: formulierwoorden } = useTeksten();
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const naam = useBriefnaam()(brief);
  const versienaam = useVersienaam();
  const vernietigd = brief.register === 'vernietigd';
  const versieVan = (id: string) => brief.opgemaakt.find((een) => een.brief === id);
  const gewijzigdOp =
    brief.items
      .map(({ op }) => op)
      .sort()
      .at(-1) ?? vandaag;
  const formulier = useFormulier({
    handeling: 'kennisgevingsbrief-versturen',
    begin: { brief: brief.opgemaakt.at(-1)?.brief ?? '', verzondenOp: '' },
    invoer: ({ brief: gekozen, verzondenOp }) => ({
      id: brief.dossier,
      verzondenOp,
      ...(vernietigd
        ? { kennisgevingen: brief.items.map(({ id }) => id) }
        : { brief: gekozen, kennisgevingen: [...(versieVan(gekozen)?.kennisgevingen ?? [])] }),
    }),
    vul: ({ verzondenOp }) => (verzondenOp === '' ? ['verzondenOp'] : []),
    regels: ({ brief: gekozen, verzondenOp }) => {
      const feiten = { vandaag, verteld: 0, vernietigd, opgemaaktOp: versieVan(gekozen)?.op };
      return verzondenOp === '' ? [] : weeg(regel.artikel, regel.voorwaarden, { ...feiten, verzondenOp, gewijzigdOp });
    },
    velden: { 'briefdag-ongeldig': 'verzondenOp', 'kennisgevingsbrief-niet-opgemaakt': 'brief' },
    klaar: () => {
      meld((brief.register === 'vernietigd' ? t.geluktVernietigd : t.gelukt)(brief.ontvanger));
      void navigeer(paden.kennisgevingsbrieven());
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="kennisgevingsbrief-versturen"
      terug={
        <Link {...paden.kennisgevingsbrieven()} className="knop knop-stil">
          {formulierwoorden.annuleren}
        </Link>
      }
    >
      <Kaart titel={naam} bij={<Artikelchip artikel="12" lid="6" />}>
        <Briefgegevens brief={brief} />
        {vernietigd ? null : (
          <Rondjes
            veld="brief"
            label={t.welkeBrief}
            hint={t.welkeBriefHint}
            opties={brief.opgemaakt.map((versie, plaats) => ({
              waarde: versie.brief,
              tekst: versienaam(versie, plaats),
              toelichting: t.versieUitleg(versie.door, versie.kennisgevingen.length),
            }))}
            waarde={formulier.w.brief}
            opWijziging={(gekozen) => formulier.zet('brief', gekozen)}
          />
        )}
        <Datumveld
          veld="verzondenOp"
          label={t.verzondenOp}
          waarde={formulier.w.verzondenOp}
          opWijziging={(dag) => formulier.zet('verzondenOp', dag)}
        />
      </Kaart>
    </Formulier>
  );
}

export function Verstuurscherm() {
  const t = useTeksten().kennisgeving;
  const { taal } = useTaal();
  const { brief: id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(kennisgevingsbrievenvraag(useApi()));
  const brief = data?.find(({ verstuurd, items }) => verstuurd === null && items.some((item) => item.id === id));
  const opgemaakt = brief?.register === 'vernietigd' || (brief?.opgemaakt.length ?? 0) > 0;
  return (
    <Pagina
      titel={handelingteksten['kennisgevingsbrief-versturen'][taal]}
      kruimels={[{ tekst: t.titel, link: <Link {...paden.kennisgevingsbrieven()}>{t.titel}</Link> }]}
      inleiding={handelingteksten['kennisgevingsbrief-versturen'].uitleg[taal]}
    >
      <Bevoegd regel={regel}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data !== undefined && brief === undefined ? <Bericht soort="weet">{t.weg}</Bericht> : null}
        {brief === undefined ? null : opgemaakt ? (
          <Verstuurformulier brief={brief} />
        ) : (
          <Bericht soort="weet">{t.eerstOpmaken}</Bericht>
        )}
      </Bevoegd>
    </Pagina>
  );
}
