// Days in words, as documents write them.
import { Temporal } from 'temporal-polyfill';
import type { Documenttaal } from '../vormen/document.ts';

/** `2026-11-23` as `23-11-2026`. */
export const dagInCijfers = (dag: string): string => dag.split('-').toReversed().join('-');

const streken: Record<Documenttaal, string> = { nl: 'nl-NL', en: 'en-GB' };

/** `2026-11-23` as `23 november 2026`; `2026-11` as `november 2026`. */
export function dagInWoorden(dag: string, taal: Documenttaal): string {
  const maand = dag.length === 7;
  return Temporal.PlainDate.from(maand ? `${dag}-01` : dag).toLocaleString(streken[taal], {
    ...(maand ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
  });
}
