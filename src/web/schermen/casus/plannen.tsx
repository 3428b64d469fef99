// Plans: all that an external partner sees, its own cases by number with the plan and what was disclosed to it, nothing else.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useApi } from '../../api/omgeving.tsx';
import { ontvangenvraag, plannenvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { rollenVan, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Ontvangen } from '../verstrekking/ontvangen.tsx';
import { Planblad } from './planblad.tsx';

/** What was disclosed to the partner's organisation; parties read that with the case. */
function useOntvangen(casus?: string) {
  const extern = rollenVan(useSessie()).includes('externe-casuspartner');
  return useQuery({ ...ontvangenvraag(useApi(), casus), enabled: extern });
}

/** Cases of which something was disclosed, also when there is no adopted plan yet. */
function Ontvangenlijst() {
  const t = useTeksten().verstrekking.ontvangen;
  const { data, error, refetch } = useOntvangen();
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <Kaart titel={t.titel} bij={<Artikelchip artikel="14" lid="2" />}>
      <Tabel
        titel={t.titel}
        rijen={data}
        sleutel={({ casus, gegevens }) => gegevens[0]?.id ?? casus}
        kolommen={[
          {
            kop: t.kolommen.casus,
            rijkop: true,
            cel: ({ casus, casusnummer }) => <Link {...paden.plan(casus)}>{casusnummer}</Link>,
          },
          { kop: t.kolommen.verstrekt, cel: ({ verstrektOp }) => <Dag dag={verstrektOp} /> },
        ]}
      />
    </Kaart>
  );
}

export function Plannenlijst() {
  const t = useTeksten().casus.plannen;
  const { data, error, isPending, refetch } = useQuery(plannenvraag(useApi()));
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="10" lid="5" />}>
      <div className="kolom">
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : data.length === 0 ? (
          <Leeg titel={t.leeg} uitleg={t.leegUitleg} />
        ) : (
          <div className="kaart">
            <Tabel
              titel={t.titel}
              rijen={data}
              sleutel={({ plan }) => plan}
              kolommen={[
                {
                  kop: t.kolommen.casus,
                  rijkop: true,
                  cel: ({ casus, casusnummer }) => <Link {...paden.plan(casus)}>{casusnummer}</Link>,
                },
                { kop: t.kolommen.versie, cel: ({ versie }) => <span className="getal">{versie}</span> },
                {
                  kop: t.kolommen.vastgesteld,
                  cel: ({ vastgesteldOp }) => (vastgesteldOp === null ? null : <Dag dag={vastgesteldOp} />),
                },
                {
                  kop: t.kolommen.maatregelen,
                  cel: ({ maatregelen }) => <span className="getal">{maatregelen.length}</span>,
                },
              ]}
            />
          </div>
        )}
        <Ontvangenlijst />
      </div>
    </Pagina>
  );
}

const route = getRouteApi('/plannen/$casus');

export function Planscherm() {
  const t = useTeksten();
  const { casus } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(plannenvraag(useApi(), casus));
  const ontvangen = useOntvangen(casus);
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const plan = data.at(-1);
  const nummer = plan?.casusnummer ?? ontvangen.data?.[0]?.casusnummer;
  return (
    <Pagina
      titel={nummer === undefined ? t.casus.plan.titel : t.casus.plannen.een(nummer)}
      kruimels={[{ tekst: t.casus.plannen.titel, link: <Link {...paden.plannen()}>{t.casus.plannen.titel}</Link> }]}
      bij={<Artikelchip artikel="10" lid="5" />}
    >
      <div className="kolom">
        {plan === undefined ? (
          <Leeg titel={t.casus.plan.geen} />
        ) : (
          <section className="kaart" aria-labelledby="plan-kop">
            <h2 id="plan-kop">{t.casus.plan.titel}</h2>
            <Planblad plan={plan} metFiguur />
          </section>
        )}
        {ontvangen.error === null ? null : <Mislukt fout={ontvangen.error} opnieuw={() => void ontvangen.refetch()} />}
        <Ontvangen ontvangen={ontvangen.data ?? []} />
      </div>
    </Pagina>
  );
}
