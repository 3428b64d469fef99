// Calendar items (iCalendar, RFC 5545): one meeting as a file, or as a message that a mail program puts in the calendar (RFC 5546).
import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tijdzone } from '../clock.ts';

/** A meeting by day (`jjjj-mm-dd`) and local time in Amsterdam (HH:MM). `uid` stays the same in all its versions. */
export interface CalendarItem {
  readonly uid: string;
  /** SEQUENCE: of two versions the higher one holds, and of equal ones the later stamp. */
  readonly sequence: number;
  readonly stamp: Temporal.Instant;
  readonly day: string;
  readonly begin: string;
  readonly end: string;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly url: string;
  readonly cancelled: boolean;
}

/** From whom to whom: addresses only, of the system and of the one who gets the message. */
export interface Parties {
  readonly from: string;
  readonly to: string;
}

/** Clocks differ by the season, so times are written in UTC: what a calendar shows is right without a table of time zones. */
function moment(day: string, time: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: tijdzone, plainTime: time });
  return new Date(local.epochMilliseconds);
}

/** REQUEST puts the item in a calendar or changes it there; CANCEL takes it out. */
export function methodOf({ cancelled }: Pick<CalendarItem, 'cancelled'>): 'REQUEST' | 'CANCEL' {
  return cancelled ? 'CANCEL' : 'REQUEST';
}

/** The item as iCalendar text; with `parties` it is a message to one person, without them a file to keep. */
export function calendar(item: CalendarItem, parties?: Parties): string {
  const file = ical({ prodId: { company: 'Weegwijs', product: 'Weegwijs', language: 'NL' } });
  const event = file.createEvent({
    id: item.uid,
    sequence: item.sequence,
    stamp: new Date(item.stamp.epochMilliseconds),
    start: moment(item.day, item.begin),
    end: moment(item.day, item.end),
    summary: item.title,
    location: item.place,
    description: item.text,
    url: item.url,
    status: item.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (parties !== undefined) {
    file.method(ICalCalendarMethod[methodOf(item)]);
    event.organizer({ name: 'Weegwijs', email: parties.from });
    // Nobody reads an answer: who comes is noted at the meeting.
    event.createAttendee({ email: parties.to, role: ICalAttendeeRole.REQ, rsvp: false });
  }
  return file.toString();
}
