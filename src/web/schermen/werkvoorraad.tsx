// The werkvoorraad: what is expected of me, overdue first, filtered by kind through the address.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { autorisatiesInzien } from '../../convenant/artikelen/autorisaties-inzien.ts';
import { informatietaken, toezichttaken } from '../../convenant/informatieplicht.ts';
import { vernietigtaken } from '../../convenant/vernietiging.ts';
import {
  type Plichtsoort,
  type PlichtVorm,
  plichtsoorten,
  verlengsoorten,
} from '../../convenant/vormen/werkvoorraad.ts';
import { useApi } from '../api/omgeving.tsx';
import { werkvoorraadvraag } from '../api/vragen.ts';
import { Clausulechip } from '../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../onderdelen/dag.tsx';
import { Kaart } from '../onderdelen/kaart.tsx';
import { Pagina } from '../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../onderdelen/staat.tsx';
import { paden } from '../paden.ts';
import { mag, rollenVan, useSessie } from '../schil/sessie.tsx';
import { dagenTussen } from '../teksten/datum.ts';
import { useTeksten } from '../teksten/taal.tsx';

const route = getRouteApi('/');

/** By last day, the earliest first; what has none comes last. */
export function opUiterlijk(plichten: readonly PlichtVorm[]): readonly PlichtVorm[] {
  return [...plichten].sort((een, ander) => (een.uiterlijk ?? '9999').localeCompare(ander.uiterlijk ?? '9999'));
}

const groepen = ['teLaat', 'week', 'later', 'zonder'] as const;

function groepVan({ uiterlijk, teLaat }: PlichtVorm, vandaag: string): (typeof groepen)[number] {
  if (uiterlijk === null) return 'zonder';
  if (teLaat) return 'teLaat';
  return dagenTussen(vandaag, uiterlijk) <= 7 ? 'week' : 'later';
}

/** The part of the dossier where a duty is done. */
function Plichtlink({ plicht, tekst }: { readonly plicht: PlichtVorm; readonly tekst: string }) {
  const magAutorisaties = mag(useSessie(), autorisatiesInzien);
  const { register, dossier, soort } = plicht;
  const extern = rollenVan(useSessie()).includes('externe-casuspartner');
  if (soort === 'instellingen-stemmen') return <Link {...paden.instellingenStemmen()}>{tekst}</Link>;
  if (soort === 'beveiliging-evalueren' || soort === 'convenant-evalueren')
    return <Link {...paden.evaluatieVastleggen()}>{tekst}</Link>;
  if (soort === 'beveiligingsevaluatie-te-laat' || soort === 'convenantevaluatie-te-laat')
    return <Link {...paden.samenwerkingsverband()}>{tekst}</Link>;
  if (soort === 'weegploeg-eindigt' || soort === 'bijlage-stemmen')
    return <Link {...paden.samenwerkingsverband()}>{tekst}</Link>;
  if (magAutorisaties && verlengsoorten.some((elk) => elk === soort))
    return <Link {...paden.autorisaties('lopend')}>{tekst}</Link>;
  if (register === 'beheer') {
    return soort === 'autorisatie-beslissen' ? (
      <Link {...paden.autorisaties('aangevraagd')}>{tekst}</Link>
    ) : (
      <strong>{tekst}</strong>
    );
  }
  if (soort === 'zienswijze-geven' && register === 'archief')
    return <Link {...paden.archiefzienswijzen()}>{tekst}</Link>;
  if (soort === 'kennisgeving-per-brief') return <Link {...paden.kennisgevingsbrieven()}>{tekst}</Link>;
  if (vernietigtaken.some((elk) => elk === soort)) return <Link {...paden.vernietiging()}>{tekst}</Link>;
  if (dossier === null) return <strong>{tekst}</strong>;
  if (
    soort === 'verzoek-te-laat' ||
    soort === 'verzoek-bewaken' ||
    soort === 'wettelijke-grens-voorbij' ||
    soort === 'correctie-te-laat'
  )
    return <Link {...paden.verzoeken()}>{tekst}</Link>;
  if (
    soort === 'identiteit-vaststellen' ||
    soort === 'vertegenwoordiger-toetsen' ||
    soort === 'correctie-voorleggen' ||
    soort === 'correctie-beslissen'
  ) {
    return <Link {...paden.verzoekhandeling(dossier, soort)}>{tekst}</Link>;
  }
  if (toezichttaken.some((elk) => elk === soort)) return <Link {...paden.informatieplicht(dossier)}>{tekst}</Link>;
  if (register === 'archief' && informatietaken.some((elk) => elk === soort))
    return <Link {...paden.informatieplicht(dossier)}>{tekst}</Link>;
  if (register === 'archief') return <Link {...paden.archiefdossier(dossier)}>{tekst}</Link>;
  if (register === 'verzoeken') return <Link {...paden.verzoek(dossier)}>{tekst}</Link>;
  if (soort === 'juistheid-controleren') return <Link {...paden.weeghandeling(dossier, soort)}>{tekst}</Link>;
  if (soort === 'informeren-overleggen') return <Link {...paden.weeghandeling(dossier, soort)}>{tekst}</Link>;
  if (soort === 'informatieplicht-beslissen' || soort === 'uitstel-herbeoordelen') {
    return <Link {...paden.weegdossier(dossier, 'informatieplicht')}>{tekst}</Link>;
  }
  if (soort === 'zienswijze-geven') {
    return register === 'weegploeg' ? (
      <Link {...paden.weeghandeling(dossier, 'correctiezienswijze-geven')}>{tekst}</Link>
    ) : (
      <Link {...paden.casushandeling(dossier, 'casuszienswijze-geven')}>{tekst}</Link>
    );
  }
  if (soort === 'casusjuistheid-controleren') return <Link {...paden.casushandeling(dossier, soort)}>{tekst}</Link>;
  if (soort === 'doorverstrekken') return <Link {...paden.casus(dossier, 'verstrekkingen')}>{tekst}</Link>;
  if (soort === 'correctie-uitvoeren') {
    return register === 'weegploeg' ? (
      <Link {...paden.weegdossier(dossier)}>{tekst}</Link>
    ) : (
      <Link {...paden.casus(dossier)}>{tekst}</Link>
    );
  }
  if (register === 'casusoverleg' && (soort === 'advies-verwacht' || soort === 'vrijgave-afwachten')) {
    return <Link {...paden.casus(dossier, 'gegevens')}>{tekst}</Link>;
  }
  if (register === 'casusoverleg' && soort === 'stem-gevraagd') return <Link {...paden.casusbesluiten()}>{tekst}</Link>;
  if (soort === 'voorstel-vervallen') return <Link {...paden.casus(dossier, 'besluiten')}>{tekst}</Link>;
  // An external partner has the plan only.
  if (register === 'casusoverleg' && extern) return <Link {...paden.plan(dossier)}>{tekst}</Link>;
  if (register === 'casusoverleg') return <Link {...paden.casus(dossier, 'plan')}>{tekst}</Link>;
  if (soort === 'stem-gevraagd') return <Link {...paden.weegdossier(dossier, 'voorstel')}>{tekst}</Link>;
  if (soort === 'informatie-gevraagd' || soort === 'informatie-verwacht' || soort === 'vraag-zonder-partij') {
    return <Link {...paden.weegdossier(dossier, 'vragen')}>{tekst}</Link>;
  }
  if (soort === 'analyse-maken' || soort === 'vrijgave-afwachten') {
    return <Link {...paden.weegdossier(dossier, 'gegevens')}>{tekst}</Link>;
  }
  return <Link {...paden.weegdossier(dossier)}>{tekst}</Link>;
}

function Plicht({ plicht, vandaag }: { readonly plicht: PlichtVorm; readonly vandaag: string }) {
  const t = useTeksten().werkvoorraad;
  return (
    <li className="plicht">
      <span className="wat">
        <Plichtlink plicht={plicht} tekst={t.plichten[plicht.soort]} />
        {plicht.register === 'beheer' ? null : <span className="zacht getal">{plicht.nummer ?? t.zonderNummer}</span>}
      </span>
      <Clausulechip clausule={plicht.clausule} />
      <span className="wanneer">
        {plicht.uiterlijk === null ? (
          <span className="zacht">{t.geenTermijn}</span>
        ) : (
          <>
            <Resterend dag={plicht.uiterlijk} vandaag={vandaag} />
            <span className="zacht">
              <Dag dag={plicht.uiterlijk} />
            </span>
          </>
        )}
      </span>
    </li>
  );
}

function Filter({
  plichten,
  gekozen,
}: {
  readonly plichten: readonly PlichtVorm[];
  readonly gekozen: Plichtsoort | undefined;
}) {
  const t = useTeksten().werkvoorraad;
  const aantal = (soort: Plichtsoort) => plichten.filter((plicht) => plicht.soort === soort).length;
  return (
    <nav aria-label={t.filter}>
      <ul className="chips">
        <li>
          <Link {...paden.werkvoorraad()} className="filter" activeOptions={{ exact: true }}>
            {t.alles} <span className="getal">{plichten.length}</span>
          </Link>
        </li>
        {plichtsoorten
          .filter((soort) => aantal(soort) > 0 || soort === gekozen)
          .map((soort) => (
            <li key={soort}>
              <Link {...paden.werkvoorraad(soort)} className="filter" activeOptions={{ exact: true }}>
                {t.plichten[soort]} <span className="getal">{aantal(soort)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

export function Werkvoorraad() {
  const t = useTeksten().werkvoorraad;
  const { soort } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(werkvoorraadvraag(useApi()));
  const plichten = data === undefined ? [] : opUiterlijk(data.plichten);
  const getoond = plichten.filter((plicht) => soort === undefined || plicht.soort === soort);
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding}>
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data !== undefined && plichten.length === 0 ? <Leeg titel={t.leeg} uitleg={t.leegUitleg} /> : null}
      {data !== undefined && plichten.length > 0 ? (
        <div className="kolom">
          <Filter plichten={plichten} gekozen={soort} />
          {getoond.length === 0 ? <Leeg titel={t.leegFilter} /> : null}
          {groepen.map((groep) => {
            const hierin = getoond.filter((plicht) => groepVan(plicht, data.vandaag) === groep);
            if (hierin.length === 0) return null;
            return (
              <Kaart
                key={groep}
                titel={t.groepen[groep]}
                bij={<span className="zacht klein">{t.aantal(hierin.length)}</span>}
              >
                <ul className="plichten">
                  {hierin.map((plicht) => (
                    <Plicht
                      key={`${plicht.soort} ${plicht.dossier} ${plicht.aanleiding} ${plicht.uiterlijk}`}
                      plicht={plicht}
                      vandaag={data.vandaag}
                    />
                  ))}
                </ul>
              </Kaart>
            );
          })}
        </div>
      ) : null}
    </Pagina>
  );
}
