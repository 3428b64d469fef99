// Hears what transactions tell when they commit (LISTEN/NOTIFY), in every process, over a connection of its own that comes back when it breaks.
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import type { Verbinding } from './transaction.ts';

export interface Luisteraar {
  /** Hears every message; undefined means that some may have been missed. Returns how to stop hearing. */
  hoor(opBericht: (bericht: string | undefined) => void): () => void;
  stop(): Promise<void>;
}

/** Pause before the next attempt to connect, in milliseconds. */
const rust = 1000;

/** Listens to one channel, from now on. */
export function maakLuisteraar({ max: _, ...verbinding }: Verbinding, kanaal: string): Luisteraar {
  const hoorders = new Set<(bericht: string | undefined) => void>();
  const gestopt = new AbortController();
  let nu: pg.Client | undefined;

  async function eenmaal(): Promise<void> {
    const client = new pg.Client({ ...verbinding, keepAlive: true });
    const weg = new Promise<void>((klaar) => {
      client.on('end', klaar);
      client.on('error', () => klaar());
    });
    client.on('notification', ({ payload }) => {
      for (const hoorder of hoorders) hoorder(payload ?? '');
    });
    try {
      await client.connect();
      nu = client;
      await client.query(`listen ${client.escapeIdentifier(kanaal)}`);
      // What was told before this connection listened was not heard.
      for (const hoorder of hoorders) hoorder(undefined);
      await weg;
    } finally {
      nu = undefined;
      await client.end().catch(() => undefined);
    }
  }

  async function loop(): Promise<void> {
    while (!gestopt.signal.aborted) {
      // The database may be away for a while; whoever listens is told to look again once it is back.
      await eenmaal().catch(() => undefined);
      await wacht(rust, undefined, { signal: gestopt.signal }).catch(() => undefined);
    }
  }
  const bezig = loop();

  return {
    hoor(opBericht) {
      hoorders.add(opBericht);
      return () => {
        hoorders.delete(opBericht);
      };
    },
    async stop() {
      gestopt.abort();
      await nu?.end().catch(() => undefined);
      await bezig;
    },
  };
}
