// Preparing a meeting: day, time, place, and an agenda from what is due; later changing it or calling it off.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { casusvergaderingVoorbereiden } from '../../../convenant/artikelen/casusvergadering-voorbereiden.ts';
import { weegvergaderingVoorbereiden } from '../../../convenant/artikelen/weegvergadering-voorbereiden.ts';
import { type Regel, weeg } from '../../../convenant/besluit.ts';
import {
  type Agendavraag,
  bouwAgenda,
  casusvragen,
  type Punt,
  type Vergaderfeiten,
  type Voorbereiding,
  vraagteksten,
  weegvragen,
} from '../../../convenant/vergaderingen.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvergaderingenvraag, weegvergaderingenvraag } from '../../api/vragen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vink, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { type Register, registers, uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import type { Vergadering } from './gebruik.ts';

type Handeling = 'weegvergadering-voorbereiden' | 'casusvergadering-voorbereiden';

interface Waarden {
  readonly dag: string;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
  readonly gekozen: readonly string[];
  readonly afgezegd: boolean;
}

interface Bladeigenschappen<V extends Agendavraag, H extends Handeling> {
  readonly register: Register;
  readonly handeling: H;
  readonly regel: Regel<Vergaderfeiten, Voorbereiding>;
  readonly agenda: readonly Punt<V>[];
  /** Keys of the items that are ticked at first. */
  readonly vooraf: readonly string[];
  readonly bestaand: Vergadering | undefined;
  readonly invoer: (waarden: Omit<Waarden, 'gekozen'>, punten: readonly Punt<V>[]) => Invoeren[H];
}

const sleutelVan = ({ dossier, vraag }: Pick<Punt, 'dossier' | 'vraag'>) => `${dossier} ${vraag}`;

function Blad<V extends Agendavraag, H extends Handeling>(eigenschappen: Bladeigenschappen<V, H>) {
  const { register, handeling, regel, agenda, vooraf, bestaand, invoer } = eigenschappen;
  const t = useTeksten().vergadering;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const meld = useMeld();
  const navigeer = useNavigate();
  const begin: Waarden = {
    dag: bestaand?.dag ?? '',
    begin: bestaand?.begin ?? '',
    einde: bestaand?.einde ?? '',
    plaats: bestaand?.plaats ?? '',
    gekozen: vooraf,
    afgezegd: false,
  };
  const gekozenPunten = (gekozen: readonly string[]) => agenda.filter((punt) => gekozen.includes(sleutelVan(punt)));
  const formulier = useFormulier({
    handeling,
    begin,
    invoer: ({ gekozen, ...rest }) => invoer(rest, gekozenPunten(gekozen)),
    vul: (w) => (['dag', 'begin', 'einde', 'plaats'] as const).filter((veld) => w[veld].trim() === ''),
    regels: (w) =>
      weeg(regel.artikel, regel.voorwaarden, {
        ...w,
        vandaag,
        bestaand: bestaand?.stand,
        punten: gekozenPunten(w.gekozen).map(() => true),
      }),
    velden: {
      'vergaderdag-voorbij': 'dag',
      'vergadertijd-ongeldig': 'einde',
      'agenda-leeg': 'punten',
      'agendapunt-ongeldig': 'punten',
    },
    klaar: () => {
      meld(formulier.w.afgezegd ? t.afgezegdMelding : t.vastgelegd);
      void navigeer(paden.vergaderingen());
    },
  });
  const { w, zet } = formulier;
  return (
    <Formulier
      stand={formulier}
      handeling={handeling}
      terug={
        <Link {...paden.vergaderingen()} className="knop knop-stil">
          {t.terug}
        </Link>
      }
    >
      <Kaart titel={t.registers[register]} bij={<Artikelchip artikel="5" lid="2" />}>
        <Datumveld veld="dag" label={t.dag} waarde={w.dag} opWijziging={(dag) => zet('dag', dag)} />
        <Tekstveld
          veld="begin"
          label={t.velden.begin}
          hint={t.velden.tijdHint}
          max={5}
          smal
          waarde={w.begin}
          opWijziging={(tijd) => zet('begin', tijd)}
        />
        <Tekstveld
          veld="einde"
          label={t.velden.einde}
          hint={t.velden.tijdHint}
          max={5}
          smal
          waarde={w.einde}
          opWijziging={(tijd) => zet('einde', tijd)}
        />
        <Tekstveld
          veld="plaats"
          label={t.velden.plaats}
          hint={t.velden.plaatsHint}
          max={100}
          waarde={w.plaats}
          opWijziging={(plaats) => zet('plaats', plaats)}
        />
        {bestaand === undefined ? null : (
          <Vink
            veld="afgezegd"
            label={t.velden.afgezegd}
            aan={w.afgezegd}
            opWijziging={(afgezegd) => zet('afgezegd', afgezegd)}
          />
        )}
      </Kaart>
      <Kaart titel={t.agenda}>
        <Vinkjes
          veld="punten"
          label={t.velden.agenda}
          labelVerborgen
          hint={t.velden.agendaHint}
          opties={agenda.map((punt) => ({
            waarde: sleutelVan(punt),
            tekst: `${punt.nummer}: ${vraagteksten[punt.vraag][taal]}`,
          }))}
          waarden={w.gekozen}
          opWijziging={(gekozen) => zet('gekozen', gekozen)}
        />
      </Kaart>
    </Formulier>
  );
}

/** What is due with what is on the agenda already, and what of it is ticked at first. */
function beginAgenda<V extends Agendavraag>(
  vragen: readonly V[],
  nu: readonly Punt<V>[],
  bestaand: readonly (Punt<V> & { readonly stand: string })[] | undefined,
) {
  const opAgenda = (bestaand ?? []).filter(({ stand }) => stand !== 'vervallen');
  return {
    agenda: bouwAgenda(vragen, [...opAgenda, ...nu]),
    vooraf: (bestaand === undefined ? nu.filter(({ vraag }) => vraag !== 'bespreken') : opAgenda).map(sleutelVan),
  };
}

const route = getRouteApi('/vergaderingen/$register/voorbereiden');

function Weegploeg() {
  const { vergadering } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(weegvergaderingenvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const bestaand = data.vergaderingen.find(({ id }) => id === vergadering);
  return (
    <Blad
      register="weegploeg"
      handeling="weegvergadering-voorbereiden"
      regel={weegvergaderingVoorbereiden}
      {...beginAgenda(weegvragen, data.agenda, bestaand?.punten)}
      bestaand={bestaand}
      invoer={(w, punten) => ({
        ...w,
        vergadering: bestaand?.id,
        punten: punten.map(({ dossier, vraag }) => ({ dossier, vraag })),
      })}
    />
  );
}

function Casusoverleg() {
  const { vergadering } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(casusvergaderingenvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const bestaand = data.vergaderingen.find(({ id }) => id === vergadering);
  return (
    <Blad
      register="casusoverleg"
      handeling="casusvergadering-voorbereiden"
      regel={casusvergaderingVoorbereiden}
      {...beginAgenda(casusvragen, data.agenda, bestaand?.punten)}
      bestaand={bestaand}
      invoer={(w, punten) => ({
        ...w,
        vergadering: bestaand?.id,
        punten: punten.map(({ dossier, vraag }) => ({ dossier, vraag })),
      })}
    />
  );
}

export function Voorbereidscherm() {
  const t = useTeksten().vergadering;
  const register = uitLijst(registers, route.useParams().register);
  if (register === undefined) return <NietGevonden />;
  return (
    <Pagina
      titel={t.bereidVoor[register]}
      kruimels={[{ tekst: t.titel, link: <Link {...paden.vergaderingen()}>{t.titel}</Link> }]}
    >
      {register === 'weegploeg' ? <Weegploeg /> : <Casusoverleg />}
    </Pagina>
  );
}
