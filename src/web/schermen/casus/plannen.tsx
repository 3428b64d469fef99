// Plans: all that an external partner sees, its own cases by number with the plan and nothing else.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useApi } from '../../api/omgeving.tsx';
import { plannenvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Planblad } from './planblad.tsx';

export function Plannenlijst() {
  const t = useTeksten().casus.plannen;
  const { data, error, isPending, refetch } = useQuery(plannenvraag(useApi()));
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="10" lid="5" />}>
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
    </Pagina>
  );
}

const route = getRouteApi('/plannen/$casus');

export function Planscherm() {
  const t = useTeksten();
  const { casus } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(plannenvraag(useApi(), casus));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const plan = data.at(-1);
  return (
    <Pagina
      titel={plan === undefined ? t.casus.plan.titel : t.casus.plannen.een(plan.casusnummer)}
      kruimels={[{ tekst: t.casus.plannen.titel, link: <Link {...paden.plannen()}>{t.casus.plannen.titel}</Link> }]}
      bij={<Artikelchip artikel="10" lid="5" />}
    >
      {plan === undefined ? (
        <Leeg titel={t.casus.plan.geen} />
      ) : (
        <section className="kaart" aria-labelledby="plan-kop">
          <h2 id="plan-kop">{t.casus.plan.titel}</h2>
          <Planblad plan={plan} />
        </section>
      )}
    </Pagina>
  );
}
