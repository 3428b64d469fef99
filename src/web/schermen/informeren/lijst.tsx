// The duties to inform by number, for who watches over them; and the page of one of them. No names.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { archiefdossierInzien } from '../../../convenant/artikelen/archiefdossier-inzien.ts';
import type { InformatieplichtregelVorm } from '../../../convenant/vormen/informeren.ts';
import { useApi } from '../../api/omgeving.tsx';
import { informatieplichtenvraag, informatieplichtvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Kunnen } from '../../onderdelen/kunnen.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Plichtblad, Plichtlabel } from './blad.tsx';
import { informeerhandelingen } from './handelingen.ts';

const route = getRouteApi('/informatieplichten/$id');

function Lijst({
  plichten,
  vandaag,
}: {
  readonly plichten: readonly InformatieplichtregelVorm[];
  readonly vandaag: string;
}) {
  const t = useTeksten();
  const k = t.informeren.kolommen;
  return (
    <div className="kaart">
      <Tabel
        titel={t.informeren.lijst}
        rijen={plichten}
        sleutel={({ dossier }) => dossier}
        kolommen={[
          {
            kop: k.nummer,
            rijkop: true,
            cel: ({ dossier, nummer }) => <Link {...paden.informatieplicht(dossier)}>{nummer}</Link>,
          },
          {
            kop: k.stand,
            cel: (plicht) => (
              <span className="rij">
                <Plichtlabel plicht={plicht} />
                {plicht.gearchiveerd ? <span className="zacht klein">{t.informeren.inArchief}</span> : null}
              </span>
            ),
          },
          { kop: k.uitkomst, cel: ({ besluit }) => (besluit === null ? '–' : t.woorden.uitkomsten[besluit]) },
          { kop: k.op, cel: ({ uitkomstOp }) => (uitkomstOp === null ? '–' : <Dag dag={uitkomstOp} />) },
          {
            kop: k.nu,
            cel: ({ taak }) => (taak === null ? '–' : t.informeren.taken[taak.soort]),
          },
          {
            kop: k.uiterlijk,
            cel: ({ taak }) =>
              taak === null ? (
                '–'
              ) : (
                <>
                  <Resterend dag={taak.uiterlijk} vandaag={vandaag} /> <Dag dag={taak.uiterlijk} />
                </>
              ),
          },
        ]}
      />
    </div>
  );
}

export function Informatieplichtenlijst() {
  const t = useTeksten().informeren;
  const { data, error, isPending, refetch } = useQuery(informatieplichtenvraag(useApi()));
  return (
    <Pagina titel={t.lijst} inleiding={t.lijstInleiding} bij={<Artikelchip artikel="11" lid="2" />}>
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data === undefined ? null : data.plichten.length === 0 ? (
        <Leeg titel={t.leeg} uitleg={t.leegUitleg} />
      ) : (
        <Lijst plichten={data.plichten} vandaag={data.vandaag} />
      )}
    </Pagina>
  );
}

/** Why no words are shown, and where a core party reads them. */
function InArchief({ id }: { readonly id: string }) {
  const t = useTeksten().informeren;
  return (
    <Bericht soort="weet" titel={t.inArchief}>
      <p>{t.inArchiefUitleg}</p>
      {mag(useSessie(), archiefdossierInzien) ? (
        <p>
          <Link {...paden.archiefdossier(id)}>{t.inArchiefLezen}</Link>
        </p>
      ) : null}
    </Bericht>
  );
}

export function Informatieplichtscherm() {
  const t = useTeksten().informeren;
  const { id } = route.useParams();
  const { data } = useQuery(informatieplichtvraag(useApi(), id));
  const mogelijk = data?.mogelijkheden ?? [];
  return (
    <Pagina
      titel={data?.nummer ?? t.titel}
      kruimels={[{ tekst: t.lijst, link: <Link {...paden.informatieplichten()}>{t.lijst}</Link> }]}
    >
      <div className={mogelijk.length === 0 ? 'kolom' : 'metzij'}>
        <div className="kolom">
          {data?.gearchiveerd === true ? <InArchief id={id} /> : null}
          <Plichtblad id={id} />
        </div>
        {mogelijk.length === 0 ? null : (
          <Kunnen
            mogelijkheden={mogelijk}
            handelingen={informeerhandelingen}
            link={(handeling, inhoud, klasse) => (
              <Link {...paden.informeerhandeling(id, handeling)} className={klasse}>
                {inhoud}
              </Link>
            )}
          />
        )}
      </div>
    </Pagina>
  );
}
