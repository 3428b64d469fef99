// The frame of every screen, and the doors in front of it: signed in, mandated, bound to secrecy.
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import type { SessieVorm } from '../../http/contract.ts';
import { useApi } from '../api/omgeving.tsx';
import { sessievraag } from '../api/vragen.ts';
import { Laden, Mislukt } from '../onderdelen/staat.tsx';
import { useTeksten } from '../teksten/taal.tsx';
import { Aanmelden } from './aanmelden.tsx';
import { GeenMandaat } from './geen-mandaat.tsx';
import { Kop } from './kop.tsx';
import { SessieOmgeving } from './sessie.tsx';
import { Verbinding } from './verbinding.tsx';
import { Voet } from './voet.tsx';

const Geheimhouding = lazy(() => import('./geheimhouding.tsx').then((m) => ({ default: m.Geheimhouding })));

function Schil({
  sessie,
  smal = false,
  children,
}: {
  readonly sessie: SessieVorm | null;
  readonly smal?: boolean;
  readonly children: ReactNode;
}) {
  const t = useTeksten().schil;
  return (
    <div className="schil">
      <a className="overslaan" href="#inhoud">
        {t.naarInhoud}
      </a>
      <Kop sessie={sessie} metMenu={!smal} />
      <Verbinding />
      <main id="inhoud" tabIndex={-1} className={smal ? 'inhoud inhoud-smal' : 'inhoud'}>
        {children}
      </main>
      <Voet sessie={sessie} />
    </div>
  );
}

/** What stands between the session and the screens; undefined when nothing does. */
function deur(sessie: SessieVorm): ReactNode | undefined {
  if (sessie.mandaten.length === 0) return <GeenMandaat />;
  const { geheimhoudingTot, vandaag } = sessie;
  if (geheimhoudingTot === null || geheimhoudingTot <= vandaag) return <Geheimhouding tot={geheimhoudingTot} />;
  return undefined;
}

export function Omlijsting() {
  const api = useApi();
  const { data: sessie, error, isPending, refetch } = useQuery(sessievraag(api));
  if (isPending) {
    return (
      <Schil sessie={null} smal>
        <Laden />
      </Schil>
    );
  }
  if (error !== null) {
    return (
      <Schil sessie={null} smal>
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      </Schil>
    );
  }
  if (sessie === null) {
    return (
      <Schil sessie={null} smal>
        <Aanmelden />
      </Schil>
    );
  }
  const dicht = deur(sessie);
  return (
    <SessieOmgeving sessie={sessie}>
      <Schil sessie={sessie} smal={dicht !== undefined}>
        <Suspense fallback={<Laden />}>{dicht ?? <Outlet />}</Suspense>
      </Schil>
    </SessieOmgeving>
  );
}
