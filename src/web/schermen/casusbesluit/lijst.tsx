// Proposals on which the own party must vote, taking part in the casus or not: number, what is asked and about whom.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/omgeving.tsx';
import { casusbesluitenvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';

export function Besluitenlijst() {
  const c = useTeksten().casusbesluit;
  const t = c.lijst;
  const { data, error, isPending, refetch } = useQuery(casusbesluitenvraag(useApi()));
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="1" lid="m" />}>
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data === undefined ? null : data.length === 0 ? (
        <Leeg titel={t.leeg} uitleg={t.leegUitleg} />
      ) : (
        <div className="kaart">
          <Tabel
            titel={t.titel}
            rijen={data}
            sleutel={({ id }) => id}
            kolommen={[
              {
                kop: t.voorstel,
                rijkop: true,
                cel: ({ id, inhoud }) => <Link {...paden.casusbesluit(id)}>{c.soorten[inhoud.soort]}</Link>,
              },
              { kop: t.casus, cel: ({ casusnummer }) => <span className="getal">{casusnummer}</span> },
              { kop: t.over, cel: ({ doel }) => doel?.naam ?? '–' },
              { kop: t.sinds, cel: ({ ingediendOp }) => <Dag dag={ingediendOp} /> },
              { kop: t.stem, cel: ({ gestemd }) => (gestemd ? t.gestemd : t.schuldig) },
            ]}
          />
        </div>
      )}
    </Pagina>
  );
}
