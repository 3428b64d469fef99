// A meeting on one screen: the agenda at the left, the file in the middle, proposal and votes at the right, live.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { weegvergaderingHouden } from '../../../convenant/artikelen/weegvergadering-houden.ts';
import { isKernpartij } from '../../../convenant/rollen.ts';
import { vraagteksten } from '../../../convenant/vergaderingen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvergaderingenvraag, samenwerkingsverbandvraag, weegvergaderingenvraag } from '../../api/vragen.ts';
import { useWijzigingen } from '../../api/wijzigingen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Agendaknop } from '../../onderdelen/documentknoppen.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { mag, rollenVan, useSessie } from '../../schil/sessie.tsx';
import { type Register, registers, uitLijst } from '../../tabbladen.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import { Casuspunt, Weegpunt } from './dossier.tsx';
import { type Agendapunt, opAgenda, type Vergadering } from './gebruik.ts';
import { Behandelen, Sluiten } from './zitting.tsx';

const route = getRouteApi('/vergaderingen/$register/$id');

interface Zittingeigenschappen {
  readonly register: Register;
  readonly vergadering: Vergadering;
}

/** The decisions of the day by number, with who was there; nothing else is written down of a meeting. */
function Besluitenlijst({ vergadering }: Pick<Zittingeigenschappen, 'vergadering'>) {
  const t = useTeksten();
  const v = t.vergadering;
  const soorten: Readonly<Record<string, string>> = { ...v.besluitsoorten, ...t.casusbesluit.soorten };
  const rijen = opAgenda(vergadering).flatMap((punt) => punt.besluiten.map((besluit) => ({ punt, besluit })));
  return (
    <Kaart titel={v.besluiten}>
      {rijen.length === 0 ? (
        <p className="zacht">{v.geenBesluiten}</p>
      ) : (
        <ul className="agenda">
          {rijen.map(({ punt, besluit }) => (
            <li key={`${punt.id} ${besluit.voorstel}`} className="agendapunt">
              <strong className="getal">{punt.nummer}</strong>
              <span className="klein">
                {soorten[besluit.soort] ?? besluit.soort}: {v.besluitstanden[besluit.stand]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Agenda({
  punten,
  gekozen,
  kies,
}: {
  readonly punten: readonly Agendapunt[];
  readonly gekozen: string | undefined;
  readonly kies: ((id: string) => void) | undefined;
}) {
  const t = useTeksten().vergadering;
  const { taal } = useTaal();
  return (
    <ol className="agenda">
      {punten.map((punt) => {
        const inhoud = (
          <>
            <strong className="getal">{punt.nummer}</strong> {vraagteksten[punt.vraag][taal]}
            <span className="zacht klein">{t.puntstanden[punt.stand]}</span>
          </>
        );
        return (
          <li key={punt.id}>
            {kies === undefined ? (
              <p className="agendapunt">{inhoud}</p>
            ) : (
              <button
                type="button"
                className="agendapunt"
                aria-current={gekozen === punt.id ? 'true' : undefined}
                onClick={() => kies(punt.id)}
              >
                {inhoud}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Names of parties and partners, as far as the partnership tells them. */
function useNamen() {
  const { data } = useQuery({ ...samenwerkingsverbandvraag(useApi()), staleTime: 5 * 60_000 });
  return [...(data?.partijen ?? []), ...(data?.externePartners ?? [])];
}

function Zij({
  register,
  vergadering,
  punt,
  kandidaten,
}: Zittingeigenschappen & {
  readonly punt: Agendapunt;
  readonly kandidaten: readonly { readonly id: string; readonly naam: string }[];
}) {
  const t = useTeksten().vergadering;
  const sessie = useSessie();
  const namen = useNamen();
  const waren = namen.filter(({ id }) => punt.aanwezig.includes(id)).map(({ naam }) => naam);
  const leidt =
    mag(sessie, weegvergaderingHouden) &&
    vergadering.dag === sessie.vandaag &&
    (vergadering.stand === 'gepland' || vergadering.stand === 'gaande');
  if (!leidt) return waren.length === 0 ? null : <p>{t.waren(waren.join(', '))}</p>;
  return (
    <Kaart titel={t.behandel}>
      <Behandelen
        key={punt.id}
        register={register}
        vergadering={vergadering.id}
        punt={punt.id}
        kandidaten={kandidaten}
        vooraf={punt.aanwezig.length > 0 ? punt.aanwezig : kandidaten.map(({ id }) => id)}
      />
    </Kaart>
  );
}

const uitnodigingVan = { weegploeg: 'weeguitnodiging-maken', casusoverleg: 'casusuitnodiging-maken' } as const;

function Zitting({ register, vergadering }: Zittingeigenschappen) {
  const t = useTeksten().vergadering;
  const api = useApi();
  const sessie = useSessie();
  const namen = useNamen();
  const extern = rollenVan(sessie).includes('externe-casuspartner');
  const punten = opAgenda(vergadering);
  const aanDeOrde = punten.find(({ stand }) => stand === 'aan-de-orde');
  const [keuze, kies] = useState(aanDeOrde?.id);
  const gekozen = punten.find(({ id }) => id === keuze);
  const loopt = vergadering.stand === 'gepland' || vergadering.stand === 'gaande';
  const live = useWijzigingen(register, vergadering.id, loopt && !extern);
  const kernpartijen = namen.filter((een) => isKernpartij(een.soort));
  const zij = (kandidaten: readonly { readonly id: string; readonly naam: string }[]): ReactNode =>
    gekozen === undefined ? null : (
      <Zij
        register={register}
        vergadering={vergadering}
        punt={gekozen}
        kandidaten={register === 'weegploeg' ? kernpartijen : kandidaten}
      />
    );
  const Punt = register === 'weegploeg' ? Weegpunt : Casuspunt;
  return (
    <div className="vergadering">
      <div className="kolom">
        <Kaart titel={t.agenda}>
          <Agenda punten={punten} gekozen={gekozen?.id} kies={extern ? undefined : kies} />
          {loopt && !extern ? <p className="zacht klein">{live ? t.live : t.nietLive}</p> : null}
          {mag(sessie, weegvergaderingHouden) && vergadering.stand === 'gaande' ? (
            <Sluiten register={register} vergadering={vergadering.id} />
          ) : null}
          {mag(sessie, weegvergaderingHouden) && vergadering.stand === 'gepland' ? (
            <p>
              <Link {...paden.vergaderingVoorbereiden(register, vergadering.id)} className="knop knop-stil">
                {t.wijzig}
              </Link>
            </p>
          ) : null}
        </Kaart>
        {extern ? null : <Besluitenlijst vergadering={vergadering} />}
        {vergadering.stand === 'gepland' ? (
          <Agendaknop haal={({ taal }) => api.document(uitnodigingVan[register], { id: vergadering.id, taal })} />
        ) : null}
      </div>
      {extern ? null : gekozen === undefined ? (
        <p className="zacht">{t.kiesPunt}</p>
      ) : (
        <Punt key={gekozen.dossier} id={gekozen.dossier} nummer={gekozen.nummer} zij={zij} />
      )}
      {aanDeOrde === undefined || aanDeOrde.id === keuze || extern ? null : (
        <div className="meegaan" role="status">
          <Bericht soort="weet" titel={t.nuAanDeOrde(aanDeOrde.nummer)}>
            <button type="button" className="knop" onClick={() => kies(aanDeOrde.id)}>
              {t.gaMee}
            </button>
          </Bericht>
        </div>
      )}
    </div>
  );
}

function Blad({
  register,
  vergadering,
}: {
  readonly register: Register;
  readonly vergadering: Vergadering | undefined;
}) {
  const t = useTeksten().vergadering;
  const { taal } = useTaal();
  if (vergadering === undefined) return <NietGevonden />;
  const { nummer, dag, begin, einde, plaats, stand } = vergadering;
  return (
    <Pagina
      titel={t.opDag(t.registers[register], datumInWoorden(dag, taal))}
      kruimels={[{ tekst: t.titel, link: <Link {...paden.vergaderingen()}>{t.titel}</Link> }]}
      bij={<span className="label label-neutraal">{t.standen[stand]}</span>}
      inleiding={`${nummer}: ${t.tijden(begin, einde)}, ${plaats}`}
    >
      <Zitting key={vergadering.id} register={register} vergadering={vergadering} />
    </Pagina>
  );
}

function Weegploeg({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery(weegvergaderingenvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Blad register="weegploeg" vergadering={data.vergaderingen.find((een) => een.id === id)} />;
}

function Casusoverleg({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery(casusvergaderingenvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Blad register="casusoverleg" vergadering={data.vergaderingen.find((een) => een.id === id)} />;
}

export function Vergaderscherm() {
  const { register: gevraagd, id } = route.useParams();
  const register = uitLijst(registers, gevraagd);
  if (register === undefined) return <NietGevonden />;
  return register === 'weegploeg' ? <Weegploeg id={id} /> : <Casusoverleg id={id} />;
}
