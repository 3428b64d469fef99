// Authorisations: who may do what and until when; granting, by other eyes than those that asked, and the way to withdrawing.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { autorisatieAanvragen } from '../../../convenant/artikelen/autorisatie-aanvragen.ts';
import { autorisatieIntrekken } from '../../../convenant/artikelen/autorisatie-intrekken.ts';
import { autorisatieToekennen } from '../../../convenant/artikelen/autorisatie-toekennen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { AutorisatieVorm } from '../../../convenant/vormen/beheer.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import { useApi } from '../../api/omgeving.tsx';
import { autorisatiesvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Autorisatielabel } from '../../onderdelen/label.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Toekenvraag } from './toekennen.tsx';

const standen = ['aangevraagd', 'lopend', 'toekomstig', 'verlopen', 'ingetrokken'] as const;
const route = getRouteApi('/autorisaties');

/** What stands in the way of granting, by the same rule as the server's. */
function bezwaren(autorisatie: AutorisatieVorm, sessie: SessieVorm) {
  return weeg(autorisatieToekennen.artikel, autorisatieToekennen.voorwaarden, {
    vandaag: sessie.vandaag,
    open: autorisatie.stand === 'aangevraagd',
    zelfAangevraagd: autorisatie.aangevraagdDoor === sessie.naam,
    voorZichzelf: autorisatie.functionaris.id === sessie.functionaris,
  });
}

interface Rijeigenschappen {
  readonly autorisatie: AutorisatieVorm;
  /** Opens the question before granting. */
  readonly kenToe: (autorisatie: AutorisatieVorm) => void;
}

function Handelingen({ autorisatie, kenToe }: Rijeigenschappen) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const sessie = useSessie();
  const { naam } = autorisatie.functionaris;
  const rol = t.woorden.rollen[autorisatie.rol];
  const toeTeKennen = autorisatie.stand === 'aangevraagd' && mag(sessie, autorisatieToekennen);
  const weigeringen = toeTeKennen ? bezwaren(autorisatie, sessie) : [];
  const lopend = ['aangevraagd', 'lopend', 'toekomstig'].includes(autorisatie.stand);
  return (
    <div className="kolom klein">
      <div className="knoppen">
        {toeTeKennen ? (
          <button
            type="button"
            className="knop knop-hoofd knop-klein"
            aria-label={a.toekennenAan(naam, rol)}
            aria-disabled={weigeringen.length > 0 ? true : undefined}
            aria-describedby={weigeringen.length > 0 ? `bezwaren-${autorisatie.id}` : undefined}
            onClick={() => {
              if (weigeringen.length === 0) kenToe(autorisatie);
            }}
          >
            {a.toekennen}
          </button>
        ) : null}
        {lopend && mag(sessie, autorisatieIntrekken) ? (
          <Link
            {...paden.autorisatieIntrekken(autorisatie.id)}
            className="knop knop-klein"
            aria-label={a.intrekkenVan(naam, rol)}
          >
            {a.intrekken}
          </Link>
        ) : null}
      </div>
      {weigeringen.length === 0 ? null : (
        <Weigeringenlijst id={`bezwaren-${autorisatie.id}`} weigeringen={weigeringen} />
      )}
    </div>
  );
}

function Verantwoording({ autorisatie }: { readonly autorisatie: AutorisatieVorm }) {
  const a = useTeksten().beheer.autorisaties;
  const { taal } = useTaal();
  const { aangevraagdDoor, aangevraagdOp, toegekendDoor, toegekendOp, ingetrokkenOp, redenIntrekking } = autorisatie;
  return (
    <div className="zacht klein">
      <p>{a.aangevraagd(aangevraagdDoor, datumInWoorden(aangevraagdOp, taal))}</p>
      {toegekendDoor === null || toegekendOp === null ? null : (
        <p>{a.toegekend(toegekendDoor, datumInWoorden(toegekendOp, taal))}</p>
      )}
      {ingetrokkenOp === null ? null : (
        <p>{a.ingetrokken(datumInWoorden(ingetrokkenOp, taal), redenIntrekking ?? '')}</p>
      )}
    </div>
  );
}

interface Tabeleigenschappen extends Pick<Rijeigenschappen, 'kenToe'> {
  readonly autorisaties: readonly AutorisatieVorm[];
}

function Autorisatietabel({ autorisaties, kenToe }: Tabeleigenschappen) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const { taal } = useTaal();
  const sessie = useSessie();
  const metHandeling = mag(sessie, autorisatieToekennen) || mag(sessie, autorisatieIntrekken);
  return (
    <Tabel
      titel={a.titel}
      rijen={autorisaties}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: a.kolommen.functionaris,
          rijkop: true,
          cel: ({ functionaris }) => (
            <>
              <strong>{functionaris.naam}</strong>
              <span className="zacht klein">
                <br />
                {[functionaris.functie, functionaris.organisatie].filter((deel) => deel !== null).join(', ')}
              </span>
            </>
          ),
        },
        {
          kop: a.kolommen.rol,
          cel: ({ rol, doel }) => (
            <>
              {t.woorden.rollen[rol]}
              <span className="zacht klein">
                <br />
                {doel}
              </span>
            </>
          ),
        },
        {
          kop: a.kolommen.periode,
          cel: ({ begin, einde }) => a.periode(datumInWoorden(begin, taal), datumInWoorden(einde, taal)),
        },
        {
          kop: a.kolommen.stand,
          cel: (autorisatie) => (
            <>
              <Autorisatielabel stand={autorisatie.stand} />
              <Verantwoording autorisatie={autorisatie} />
            </>
          ),
        },
        ...(metHandeling
          ? [
              {
                kop: a.kolommen.wat,
                cel: (autorisatie: AutorisatieVorm) => <Handelingen autorisatie={autorisatie} kenToe={kenToe} />,
              },
            ]
          : []),
      ]}
    />
  );
}

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
