// The archive of a core party: which dossiers are in it and until when, by number; never a name.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { archiefInzien } from '../../../convenant/artikelen/archief-inzien.ts';
import type { Archiefkop } from '../../../convenant/vormen/archief.ts';
import { useApi } from '../../api/omgeving.tsx';
import { archiefvraag } from '../../api/vragen.ts';
import { Artikelchip, Clausulechip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Standlabel } from '../../onderdelen/label.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';

function Nummer({ dossier }: { readonly dossier: Archiefkop }) {
  const t = useTeksten().archief;
  const { id, nummer, samengevoegdMet, casusnummer } = dossier;
  return (
    <>
      <Link {...paden.archiefdossier(id)}>{nummer ?? t.zonderNummer}</Link>
      {samengevoegdMet === null ? null : <p className="zacht klein">{t.hoortBij(samengevoegdMet)}</p>}
      {casusnummer === null ? null : <p className="zacht klein">{t.casus(casusnummer)}</p>}
    </>
  );
}

function Dossiers() {
  const t = useTeksten().archief;
  const { data, error, isPending, refetch } = useQuery(archiefvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (data.length === 0) return <Leeg titel={t.leeg} uitleg={t.leegUitleg} />;
  return (
    <div className="kolom">
      <p role="status" className="zacht klein">
        {t.aantal(data.length)}
      </p>
      <div className="kaart">
        <Tabel
          titel={t.titel}
          rijen={data}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: t.kolommen.nummer, rijkop: true, cel: (dossier) => <Nummer dossier={dossier} /> },
            { kop: t.kolommen.register, cel: ({ register }) => t.registers[register] },
            { kop: t.kolommen.stand, cel: ({ stand }) => <Standlabel stand={stand} /> },
            { kop: t.kolommen.laatste, cel: ({ laatsteVerwerking }) => <Dag dag={laatsteVerwerking} /> },
            { kop: t.kolommen.gearchiveerd, cel: ({ gearchiveerdOp }) => <Dag dag={gearchiveerdOp} /> },
            {
              kop: t.kolommen.vernietigen,
              cel: ({ vernietigen }) => (
                <span className="rij">
                  <Dag dag={vernietigen.uiterlijk} />
                  <Clausulechip clausule={vernietigen.clausule} />
                </span>
              ),
            },
          ]}
        />
      </div>
    </div>
  );
}

export function Archieflijst() {
  const t = useTeksten().archief;
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="13" lid="2" />}>
      <Bevoegd regel={archiefInzien}>
        <Dossiers />
      </Bevoegd>
    </Pagina>
  );
}
