// The states of a screen that has nothing to show yet: loading, empty, and every way in which asking can fail.
import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, FileSearch, Inbox, LockKeyhole, LogIn, type LucideIcon, WifiOff } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useContext } from 'react';
import { invoerzinIn } from '../../convenant/invoerwoorden.ts';
import { type Misser, misserVan } from '../api/fouten.ts';
import { sleutels } from '../api/vragen.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { InPagina, Pagina } from './pagina.tsx';

// All reasons in words are only needed once something is refused.
const Weigeringenlijst = lazy(() => import('./weigeringen.tsx').then((m) => ({ default: m.Weigeringenlijst })));

export function Laden() {
  return (
    <div className="laden" role="status">
      <span className="draaier" aria-hidden="true" />
      {useTeksten().toestand.laden}
    </div>
  );
}

interface Staateigenschappen {
  readonly icoon: LucideIcon;
  readonly titel: string;
  readonly uitleg?: string | undefined;
  readonly children?: ReactNode;
}

/** A card with an icon and what it is about; outside any page it is the page. */
function Staat({ icoon: Icoon, titel, uitleg, children }: Staateigenschappen) {
  const inPagina = useContext(InPagina);
  const kaart = (
    <div className="kaart staat">
      <Icoon aria-hidden />
      {inPagina ? <h2>{titel}</h2> : null}
      {uitleg === undefined ? null : <p>{uitleg}</p>}
      {children}
    </div>
  );
  return inPagina ? kaart : <Pagina titel={titel}>{kaart}</Pagina>;
}

/** Nothing here, and that is fine: says what would bring something. */
export function Leeg({ titel, uitleg, children }: Omit<Staateigenschappen, 'icoon'>) {
  return (
    <Staat icoon={Inbox} titel={titel} uitleg={uitleg}>
      {children}
    </Staat>
  );
}

/** Heading and explanation of what went wrong, for notices in a form. */
export function useMisserwoorden(): (misser: Misser) => { readonly titel: string; readonly uitleg: string } {
  const t = useTeksten().toestand;
  const { taal } = useTaal();
  return (misser) => {
    switch (misser.soort) {
      case 'geweigerd':
        return { titel: t.geenRecht, uitleg: t.geenRechtUitleg };
      case 'niet-gevonden':
        return { titel: t.nietGevonden, uitleg: t.nietGevondenUitleg };
      case 'aanmelden':
        return { titel: t.verlopen, uitleg: t.verlopenUitleg };
      case 'geen-verbinding':
        return { titel: t.geenVerbinding, uitleg: t.geenVerbindingUitleg };
      case 'niet-beschikbaar':
        return { titel: t.nietBeschikbaar, uitleg: t.nietBeschikbaarUitleg };
      case 'te-vaak':
        return { titel: t.teVaak, uitleg: t.teVaakUitleg(misser.wacht) };
      case 'botsing':
      case 'veranderd':
        return { titel: t.botsing, uitleg: t.botsingUitleg };
      case 'invoer':
        return {
          titel: t.invoer,
          uitleg: misser.fouten.map(({ fout }) => invoerzinIn(taal, fout)).join('; ') || t.invoerUitleg,
        };
      case 'onbekend':
        return { titel: t.onbekend, uitleg: t.onbekendUitleg };
    }
  };
}

const iconen: Record<Misser['soort'], LucideIcon> = {
  invoer: CircleAlert,
  aanmelden: LogIn,
  geweigerd: LockKeyhole,
  'niet-gevonden': FileSearch,
  veranderd: CircleAlert,
  botsing: CircleAlert,
  'te-vaak': CircleAlert,
  'niet-beschikbaar': WifiOff,
  'geen-verbinding': WifiOff,
  onbekend: CircleAlert,
};

/** A whole screen or part of it that could not be read. */
export function Mislukt({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw?: (() => void) | undefined }) {
  const t = useTeksten().toestand;
  const woorden = useMisserwoorden();
  const cache = useQueryClient();
  const misser = misserVan(fout);
  const { titel, uitleg } = woorden(misser);
  return (
    <Staat icoon={iconen[misser.soort]} titel={titel} uitleg={uitleg}>
      {misser.soort === 'geweigerd' ? (
        <Suspense>
          <Weigeringenlijst weigeringen={misser.weigeringen} />
        </Suspense>
      ) : null}
      {misser.soort === 'aanmelden' ? (
        <button
          type="button"
          className="knop"
          onClick={() => void cache.invalidateQueries({ queryKey: sleutels.sessie })}
        >
          {t.opnieuwAanmelden}
        </button>
      ) : null}
      {opnieuw !== undefined && !['geweigerd', 'niet-gevonden', 'aanmelden'].includes(misser.soort) ? (
        <button type="button" className="knop" onClick={opnieuw}>
          {t.opnieuw}
        </button>
      ) : null}
    </Staat>
  );
}
