// Days in words and counted in days; ISO days go in, Europe/Amsterdam calendar days are what they are.
import type { Taal } from './taal.tsx';

const streken: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' };

function tijdstip(dag: string): number {
  return Date.parse(`${dag}T00:00:00Z`);
}

/** `2026-11-23` as `23 november 2026`; `2026-11` as `november 2026`. */
export function datumInWoorden(dag: string, taal: Taal): string {
  const maand = dag.length === 7;
  const tijd = tijdstip(maand ? `${dag}-01` : dag);
  if (Number.isNaN(tijd)) return dag;
  return new Intl.DateTimeFormat(streken[taal], {
    ...(maand ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(tijd);
}

/** `2026-11-23` as `23 nov 2026`, or as `nov 2026` when the month is enough. */
export function datumKort(dag: string, taal: Taal, metDag = true): string {
  return new Intl.DateTimeFormat(streken[taal], {
    ...(metDag ? { day: 'numeric' } : {}),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(tijdstip(dag));
}

/** Calendar days from one day to another; negative when the other lies before it. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((tijdstip(tot) - tijdstip(van)) / 86_400_000);
}
