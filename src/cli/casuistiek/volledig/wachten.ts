// Waiting for what the service does by itself, by a task: it is there soon, or it is a difference.
import { setTimeout as wacht } from 'node:timers/promises';

const wachttijdMs = 20_000;

/** Looks until there is an answer; undefined when that takes too long. */
export async function wachtOp<T>(kijk: () => Promise<T | undefined>): Promise<T | undefined> {
  const begin = Date.now();
  for (;;) {
    const gezien = await kijk();
    if (gezien !== undefined || Date.now() - begin > wachttijdMs) return gezien;
    await wacht(200);
  }
}
