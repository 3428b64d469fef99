// A day as somebody types it: it stays as it was typed, also when the calendar does not have it, and says what is wrong with it.
import { CalendarDate, GregorianCalendar } from '@internationalized/date';

const kalender = new GregorianCalendar();

/** Every month has 31 days while somebody types, or the field would change 31 November into the 30th when it is left. */
class Typkalender extends GregorianCalendar {
  override getDaysInMonth(): number {
    return this.getMaximumDaysInMonth();
  }
}
const typkalender = new Typkalender();

const laatsteVan = (dag: CalendarDate): number => kalender.getDaysInMonth(dag);

/** Such a day; what is formatted of it, as the name of its month, is that of the last day there is. */
class Typdag extends CalendarDate {
  override copy(): Typdag {
    return new Typdag(this.calendar, this.year, this.month, this.day);
  }
  override toDate(tijdzone: string): Date {
    return new CalendarDate(this.year, this.month, Math.min(this.day, laatsteVan(this))).toDate(tijdzone);
  }
}

/** Nobody in these files was born, and nothing happened, before this year; an earlier one is a slip of the keyboard. */
const eersteJaar = 1900;

/** An ISO day as the field shows it, whether the calendar has it or not. */
export function alsGetypt(dag: string): CalendarDate {
  const [jaar = 1, maand = 1, nummer = 1] = dag.split('-').map(Number);
  return new Typdag(typkalender, jaar, maand, nummer);
}

/** What is wrong with a typed day: its year, or that its month ends before it. */
export type Typfout = { readonly soort: 'jaar' } | { readonly soort: 'dag'; readonly laatste: string };

/** Undefined when it is a day of the calendar in a year that can be meant. */
export function typfoutVan(dag: string): Typfout | undefined {
  const getypt = alsGetypt(dag);
  if (getypt.year < eersteJaar) return { soort: 'jaar' };
  const laatste = getypt.set({ day: laatsteVan(getypt) });
  return getypt.day > laatste.day ? { soort: 'dag', laatste: laatste.toString() } : undefined;
}
