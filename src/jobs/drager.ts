// The carrier: takes tasks from the outbox one by one and lets the gate carry them out, until it is told to stop.
import { setTimeout as wacht } from 'node:timers/promises';
import type { Taakkop } from '../gate/handeling.ts';
import type { Poort } from '../gate/verzoek.ts';
import { traceId } from '../platform/ids.ts';
import { foutnaam, type Genomen, laatWachten, neem, noteer, sluit } from './outbox.ts';

/** What an attempt came to: done, left to another who has it or had it, not to be done at all or not yet, or to be tried again. */
export type Poging =
  | { readonly soort: 'gedaan' }
  | { readonly soort: 'elders' }
  | { readonly soort: 'vervallen' | 'wacht'; readonly reden: string }
  | { readonly soort: 'opnieuw'; readonly reden: string };

/** Carries out one task; what it throws is tried again. */
export type Werk = (taak: Genomen) => Promise<Poging>;

export interface Drager {
  /** Carries out all that is due now, and returns how many attempts that took. */
  draagAlles(): Promise<number>;
  /** Keeps carrying, with a pause when nothing is due. */
  begin(): void;
  /** Resolves when the attempt under way has ended; nothing is begun after that. */
  stop(): Promise<void>;
}

/** What the application log hears of it: numbers and kinds, never content. */
export type Meld = (bericht: string) => void;

/**
 * The work of an act that the system does: once, in the transaction that closes the task. What comes out for one of the
 * reasons in `vervalt` will not become otherwise, so it is not tried again; one in `wacht` asks something of people first.
 */
export function taakwerk(
  poort: Poort,
  kop: Taakkop,
  vervalt: readonly string[] = [],
  wacht: readonly string[] = [],
): Werk {
  const nietGedaan = (reden: string): Poging => ({
    soort: vervalt.includes(reden) ? 'vervallen' : wacht.includes(reden) ? 'wacht' : 'opnieuw',
    reden,
  });
  return async ({ id }) => {
    const uitkomst = await kop.verrichtTaak(poort, id, traceId(undefined), true);
    switch (uitkomst.soort) {
      case 'gedaan':
        return { soort: 'gedaan' };
      case 'niet-open':
        return { soort: 'elders' };
      case 'geweigerd':
        return nietGedaan(uitkomst.weigeringen[0]?.reden ?? 'geweigerd');
      case 'niet-gevonden':
      case 'veranderd':
      case 'sleutel-hergebruikt':
        return nietGedaan(uitkomst.soort);
    }
  };
}

export function maakDrager(
  { database }: Pick<Poort, 'database'>,
  werken: ReadonlyMap<string, Werk>,
  meld: Meld,
  { pauzeMs = 2000, vooraf = async () => undefined }: { readonly pauzeMs?: number; vooraf?(): Promise<unknown> } = {},
): Drager {
  const gestopt = new AbortController();
  const soorten = [...werken.keys()];
  let bezig: Promise<unknown> = Promise.resolve();

  async function draag(taak: Genomen): Promise<void> {
    const werk = werken.get(taak.soort);
    if (werk === undefined) throw new Error(`onbekende taak ${taak.soort}`);
    // Whatever goes wrong in one task, the next ones are carried; the task keeps the name of the fault.
    const poging = await werk(taak).catch((fout: unknown): Poging => ({ soort: 'opnieuw', reden: foutnaam(fout) }));
    // Another did it, or is at it and may still die: then the task is open and comes again after its pause.
    if (poging.soort === 'elders') return;
    if (poging.soort === 'wacht') {
      await laatWachten(database, taak, poging.reden);
    } else if (poging.soort === 'opnieuw') {
      meld(`taak ${taak.volgnummer} (${taak.soort}) poging ${taak.poging}: ${poging.reden}`);
      await noteer(database, taak, poging.reden);
    } else {
      await sluit(database, taak.id, poging.soort === 'vervallen' ? poging.reden : undefined);
    }
  }

  async function draagAlles(): Promise<number> {
    for (let aantal = 0; ; aantal += 1) {
      if (gestopt.signal.aborted || soorten.length === 0) return aantal;
      const taak = await neem(database, soorten);
      if (taak === undefined) return aantal;
      await draag(taak);
    }
  }

  async function loop(): Promise<void> {
    while (!gestopt.signal.aborted) {
      try {
        await vooraf();
        await draagAlles();
      } catch (fout) {
        // The database may be away for a while; the carrier waits for it, as the sessions do.
        meld(`de drager wacht: ${foutnaam(fout)}`);
      }
      await wacht(pauzeMs, undefined, { signal: gestopt.signal }).catch(() => undefined);
    }
  }

  return {
    draagAlles,
    begin() {
      bezig = loop();
    },
    async stop() {
      gestopt.abort();
      await bezig;
    },
  };
}
