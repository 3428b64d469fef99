// Says so when the browser has no connection: what is on screen may be old.
import { useSyncExternalStore } from 'react';
import { useTeksten } from '../teksten/taal.tsx';

function volg(opWijziging: () => void): () => void {
  window.addEventListener('online', opWijziging);
  window.addEventListener('offline', opWijziging);
  return () => {
    window.removeEventListener('online', opWijziging);
    window.removeEventListener('offline', opWijziging);
  };
}

export function Verbinding() {
  const t = useTeksten().toestand;
  const verbonden = useSyncExternalStore(volg, () => navigator.onLine);
  return (
    <div role="status" className={verbonden ? undefined : 'demolint'}>
      {verbonden ? null : <p>{t.offline}</p>}
    </div>
  );
}
