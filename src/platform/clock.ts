// Time, passed in everywhere: the system clock, and a clock that demo and tests can set and move.
import { Temporal } from 'temporal-polyfill';

/** Where "now" comes from; the covenant counts days in Europe/Amsterdam. */
export interface Klok {
  nu(): Temporal.Instant;
}

/** A clock that can be set; refused in production (config.ts). */
export interface ZetbareKlok extends Klok {
  zet(moment: Temporal.Instant | undefined): void;
  isGezet(): boolean;
}

/** The time zone in which days, weeks and months of the covenant are counted. */
export const tijdzone = 'Europe/Amsterdam';

/** The real time. */
export const systeemklok: Klok = { nu: () => Temporal.Now.instant() };

/** A clock that runs on from a set moment, or follows `basis` while nothing is set. */
export function maakZetbareKlok(basis: Klok): ZetbareKlok {
  let gezet: { moment: Temporal.Instant; sinds: Temporal.Instant } | undefined;
  return {
    nu: () => (gezet === undefined ? basis.nu() : gezet.moment.add(basis.nu().since(gezet.sinds))),
    isGezet: () => gezet !== undefined,
    zet(moment) {
      gezet = moment === undefined ? undefined : { moment, sinds: basis.nu() };
    },
  };
}

/** The calendar day of a moment in the covenant's time zone, as `jjjj-mm-dd`. */
export function dagVan(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(tijdzone).toPlainDate().toString();
}
