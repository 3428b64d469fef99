// Guards a page with unsent text: asks before it is left, inside the application and out of it.
import { useBlocker } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const Verlaatvraag = lazy(() => import('./verlaatvraag.tsx').then((m) => ({ default: m.Verlaatvraag })));

export function Verlaatwacht({ isVuil }: { readonly isVuil: () => boolean }) {
  const wacht = useBlocker({ shouldBlockFn: isVuil, enableBeforeUnload: isVuil, withResolver: true });
  return wacht.status === 'blocked' ? (
    <Suspense>
      <Verlaatvraag blijf={wacht.reset} verlaat={wacht.proceed} />
    </Suspense>
  ) : null;
}
