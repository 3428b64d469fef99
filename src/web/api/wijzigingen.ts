// Hears over the event stream of a meeting that something changed, and asks again for what is on the screen.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sleutels } from './vragen.ts';

const stil: readonly string[] = [sleutels.sessie[0], sleutels.berichten[0], sleutels.samenwerkingsverband[0]];

/** Follows the meeting as long as the screen is there; true while the stream is open. Nothing is lost: on every (re)connection all is read again. */
export function useWijzigingen(register: 'weegploeg' | 'casusoverleg', vergadering: string, aan: boolean): boolean {
  const cache = useQueryClient();
  const [verbonden, zetVerbonden] = useState(false);
  useEffect(() => {
    if (!aan) return undefined;
    const soort = register === 'weegploeg' ? 'weegvergaderingen' : 'casusvergaderingen';
    const stroom = new EventSource(`/v1/${soort}/${encodeURIComponent(vergadering)}/wijzigingen`);
    const herlees = () =>
      void cache.invalidateQueries({ predicate: ({ queryKey }) => !stil.includes(String(queryKey[0])) });
    stroom.onopen = () => {
      zetVerbonden(true);
      herlees();
    };
    stroom.onmessage = herlees;
    stroom.onerror = () => zetVerbonden(false);
    return () => stroom.close();
  }, [cache, register, vergadering, aan]);
  return verbonden;
}
