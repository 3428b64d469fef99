// Authorisations: who may do what and until when; granting, by other eyes than those that asked, and the way to withdrawing.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { autorisatieAanvragen } from '../../../convenant/artikelen/autorisatie-aanvragen.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { AutorisatieVorm } from '../../../convenant/vormen/beheer.ts';
import { useApi } from '../../api/omgeving.tsx';
import { autorisatiesvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Autorisatietabel } from './autorisatietabel.tsx';
import { Toekenvraag } from './toekennen.tsx';

const standen = ['aangevraagd', 'lopend', 'toekomstig', 'verlopen', 'ingetrokken'] as const;
const route = getRouteApi('/autorisaties');

export function Autorisatiescherm() {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const { taal } = useTaal();
  const sessie = useSessie();
  const stand = uitLijst(standen, route.useSearch().stand);
  const { data, error, isPending, refetch } = useQuery(autorisatiesvraag(useApi()));
  const aantal = (welke: AutorisatieVorm['stand']) => (data ?? []).filter((een) => een.stand === welke).length;
  const getoond = (data ?? []).filter((een) => stand === undefined || een.stand === stand);
  const [gevraagd, zetGevraagd] = useState<AutorisatieVorm | undefined>(undefined);
  const [toegekend, zetToegekend] = useState(0);
  const telling = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone by now; reading goes on at the top of the list.
    if (toegekend > 0) telling.current?.focus();
  }, [toegekend]);
  return (
    <Pagina
      titel={a.titel}
      inleiding={a.inleiding}
      bij={
        <>
          <Artikelchip artikel="15" lid="2 c" />
          {mag(sessie, autorisatieAanvragen) ? (
            <Link {...paden.autorisatieAanvragen()} className="knop">
              <Plus className="icoon" aria-hidden />
              {handelingteksten['autorisatie-aanvragen'][taal]}
            </Link>
          ) : null}
        </>
      }
    >
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data === undefined ? null : data.length === 0 ? (
        <Leeg titel={a.leeg} />
      ) : (
        <div className="kolom">
          <nav aria-label={a.filter}>
            <ul className="chips">
              <li>
                <Link {...paden.autorisaties()} className="filter" activeOptions={{ exact: true }}>
                  {a.alle} <span className="getal">{data.length}</span>
                </Link>
              </li>
              {standen
                .filter((welke) => aantal(welke) > 0 || welke === stand)
                .map((welke) => (
                  <li key={welke}>
                    <Link {...paden.autorisaties(welke)} className="filter" activeOptions={{ exact: true }}>
                      {t.woorden.autorisatiestanden[welke]} <span className="getal">{aantal(welke)}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </nav>
          <p className="zacht klein" role="status" ref={telling} tabIndex={-1}>
            {a.aantal(getoond.length)}
          </p>
          {getoond.length === 0 ? (
            <Leeg titel={a.leeg} />
          ) : (
            <div className="kaart">
              <Autorisatietabel autorisaties={getoond} kenToe={zetGevraagd} />
            </div>
          )}
        </div>
      )}
      {gevraagd === undefined ? null : (
        <Toekenvraag
          autorisatie={gevraagd}
          sluit={() => zetGevraagd(undefined)}
          klaar={() => {
            zetGevraagd(undefined);
            zetToegekend((keer) => keer + 1);
          }}
        />
      )}
    </Pagina>
  );
}
