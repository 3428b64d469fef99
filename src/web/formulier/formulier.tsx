// The frame of every form: fault summary, conflict and other notices, fields, and the buttons at the end.
import type { ReactNode } from 'react';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import type { Misser } from '../api/fouten.ts';
import { Bericht } from '../onderdelen/bericht.tsx';
import { useHandelingwoorden } from '../onderdelen/handelingwoorden.tsx';
import { useMisserwoorden } from '../onderdelen/staat.tsx';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { VeldenContext } from './context.tsx';
import { Foutoverzicht } from './foutoverzicht.tsx';
import type { Formulierstand } from './gebruik.ts';
import { Verlaatwacht } from './verlaten.tsx';

function Misserbericht({ misser }: { readonly misser: Misser }) {
  const t = useTeksten().toestand;
  const { titel, uitleg } = useMisserwoorden()(misser);
  return (
    <div role="alert">
      <Bericht soort="fout" titel={titel}>
        <p>{misser.soort === 'aanmelden' ? t.verlopenFormulier : uitleg}</p>
        {misser.soort === 'aanmelden' ? (
          <p>
            <a href="/aanmelden" target="_blank" rel="noopener">
              {t.nieuwVenster}
            </a>
          </p>
        ) : null}
      </Bericht>
    </div>
  );
}

function Conflict({ verschillen }: { readonly verschillen: readonly string[] }) {
  const t = useTeksten().formulier.conflict;
  return (
    <div role="alert">
      <Bericht soort="letop" titel={t.titel}>
        {verschillen.length === 0 ? (
          <p>{t.onbekend}</p>
        ) : (
          <ul className="opsomming">
            {verschillen.map((verschil) => (
              <li key={verschil}>{verschil}</li>
            ))}
          </ul>
        )}
        <p>{t.uitleg}</p>
      </Bericht>
    </div>
  );
}

interface Formuliereigenschappen<W> {
  readonly stand: Formulierstand<W>;
  readonly handeling: Handelingnaam;
  /** A link back, for who does not want to send anything. */
  readonly terug?: ReactNode;
  /** False when there is nothing to send, for example because no question is open. */
  readonly verzendbaar?: boolean;
  /** Words of the button, where the name of the act does not say which step it is. */
  readonly knop?: string;
  readonly children: ReactNode;
}

export function Formulier<W>({
  stand,
  handeling,
  terug,
  verzendbaar = true,
  knop,
  children,
}: Formuliereigenschappen<W>) {
  const t = useTeksten().formulier;
  const { taal } = useTaal();
  const woorden = useHandelingwoorden();
  return (
    <VeldenContext value={stand.context}>
      <form
        className="formulier"
        noValidate
        autoComplete="off"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void stand.dienIn();
        }}
      >
        {stand.fouten.length === 0 ? null : <Foutoverzicht fouten={stand.fouten} poging={stand.pogingen} />}
        {children}
        {/* Beside the button, because that is where the eyes are after sending. */}
        {stand.verschillen === undefined ? null : <Conflict verschillen={stand.verschillen} />}
        {stand.misser === undefined ? null : <Misserbericht misser={stand.misser} />}
        <div className="verzend">
          {verzendbaar ? (
            <button type="submit" className="knop knop-hoofd" aria-disabled={stand.bezig ? true : undefined}>
              {stand.bezig ? t.bezig : (knop ?? woorden(handeling)[taal])}
            </button>
          ) : null}
          {terug}
        </div>
      </form>
      <Verlaatwacht isVuil={stand.isVuil} />
    </VeldenContext>
  );
}
