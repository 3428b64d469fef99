// The account of requests: how many were dealt with in time per quarter, and by number which are or were late; no names.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { verzoekenVerantwoorden } from '../../../convenant/artikelen/verzoeken-verantwoorden.ts';
import { verzoekafloop } from '../../../convenant/verzoekverantwoording.ts';
import type { Verzoekverantwoording } from '../../../convenant/vormen/verzoekverantwoording.ts';
import { useApi } from '../../api/omgeving.tsx';
import { verantwoordingvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';

const getal = (aantal: number) => <span className="getal">{aantal}</span>;

function Telling({ kwartalen }: Pick<Verzoekverantwoording, 'kwartalen'>) {
  const t = useTeksten().verzoeken.verantwoording;
  return (
    <Kaart titel={t.perKwartaal}>
      <Tabel
        titel={t.perKwartaal}
        rijen={kwartalen}
        sleutel={({ jaar, kwartaal }) => `${jaar}-${kwartaal}`}
        kolommen={[
          { kop: t.kwartaal, rijkop: true, cel: ({ jaar, kwartaal }) => t.vanJaar(jaar, kwartaal) },
          { kop: t.ontvangen, cel: ({ ontvangen }) => getal(ontvangen) },
          ...verzoekafloop.map((een) => ({
            kop: t.afloop[een],
            cel: ({ afloop }: Verzoekverantwoording['kwartalen'][number]) => getal(afloop[een]),
          })),
          { kop: t.verdaagd, cel: ({ verdaagd }) => getal(verdaagd) },
        ]}
      />
    </Kaart>
  );
}

function TeLaat({ teLaat }: Pick<Verzoekverantwoording, 'teLaat'>) {
  const { verantwoording: t, ...woorden } = useTeksten().verzoeken;
  return (
    <Kaart titel={t.teLaat(teLaat.length)}>
      {teLaat.length === 0 ? (
        <p>{t.nietsTeLaat}</p>
      ) : (
        <Tabel
          titel={t.teLaat(teLaat.length)}
          rijen={teLaat}
          sleutel={({ nummer }) => nummer}
          kolommen={[
            { kop: woorden.nummer, rijkop: true, cel: ({ nummer }) => nummer },
            { kop: woorden.soort, cel: ({ soort }) => woorden.soorten[soort] },
            { kop: woorden.ontvangen, cel: ({ ontvangenOp }) => <Dag dag={ontvangenOp} /> },
            { kop: woorden.uiterlijk, cel: ({ uiterlijk }) => <Dag dag={uiterlijk} /> },
            {
              kop: woorden.afgehandeld,
              cel: ({ afgehandeldOp }) => (afgehandeldOp === null ? t.nogOpen : <Dag dag={afgehandeldOp} />),
            },
            { kop: t.dagen, cel: ({ dagen }) => getal(dagen) },
          ]}
        />
      )}
    </Kaart>
  );
}

function Inhoud() {
  const t = useTeksten().verzoeken.verantwoording;
  const { data, error, isPending, refetch } = useQuery(verantwoordingvraag(useApi()));
  if (isPending) return <Laden />;
  if (data === undefined) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (data.kwartalen.length === 0) return <Leeg titel={t.leeg} uitleg={t.leegUitleg} />;
  return (
    <div className="kolom">
      <Telling kwartalen={data.kwartalen} />
      <TeLaat teLaat={data.teLaat} />
    </div>
  );
}

export function Verantwoordingscherm() {
  const { verantwoording: t, titel } = useTeksten().verzoeken;
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      bij={
        <>
          <Artikelchip artikel="12" lid="3" />
          <Link {...paden.verzoeken()} className="knop knop-stil">
            {titel}
          </Link>
        </>
      }
    >
      <Bevoegd regel={verzoekenVerantwoorden}>
        <Inhoud />
      </Bevoegd>
    </Pagina>
  );
}
