// Short news of what succeeded: shown at the bottom and read out, gone after a while or when closed.
import { CircleCheck, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useTeksten } from '../teksten/taal.tsx';

const MeldContext = createContext<(tekst: string) => void>(() => undefined);

/** Milliseconds that a message stays; long enough to read twice. */
const zichtbaar = 9000;

export function Meldingen({ children }: { readonly children: ReactNode }) {
  const t = useTeksten();
  const [melding, zetMelding] = useState<{ readonly tekst: string; readonly keer: number } | undefined>(undefined);
  const meld = useCallback((tekst: string) => {
    zetMelding((vorige) => ({ tekst, keer: (vorige?.keer ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (melding === undefined) return;
    const wekker = setTimeout(() => zetMelding(undefined), zichtbaar);
    return () => clearTimeout(wekker);
  }, [melding]);
  return (
    <MeldContext value={meld}>
      {children}
      <div className="meldingen" role="status" aria-live="polite">
        {melding === undefined ? null : (
          <div className="melding" key={melding.keer}>
            <CircleCheck className="icoon" aria-hidden />
            <span>{melding.tekst}</span>
            <button type="button" aria-label={t.formulier.sluiten} onClick={() => zetMelding(undefined)}>
              <X className="icoon" aria-hidden />
            </button>
          </div>
        )}
      </div>
    </MeldContext>
  );
}

/** Tells the user that something succeeded. */
export function useMeld(): (tekst: string) => void {
  return useContext(MeldContext);
}
