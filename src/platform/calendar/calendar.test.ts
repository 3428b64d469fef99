// Calendar items read back by a program that is not ours: what went in comes out, in every version, folded and escaped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type CalendarItem, calendar } from './calendar.ts';

const item: CalendarItem = {
  uid: '0b1a7c5e-3f59-4f2e-9d0e-6a6d2d0a5b11',
  sequence: 3,
  stamp: Temporal.Instant.from('2026-11-23T10:15:30Z'),
  day: '2026-11-24',
  begin: '09:00',
  end: '11:30',
  title: 'Vergadering WV-2026-0001',
  place: 'Stadhuis, kamer 2',
  text: 'De agenda leest u in Weegwijs: https://weegwijs.example/vergaderingen/weegploeg/1',
  url: 'https://weegwijs.example/vergaderingen/weegploeg/1',
  cancelled: false,
};
const van = { from: 'weegwijs@waterhoek.example', to: 'n.terpstra@om.example' };

function lees(tekst: string) {
  const kalender = new ICAL.Component(ICAL.parse(tekst));
  const [gebeurtenis, ...meer] = kalender.getAllSubcomponents('vevent');
  assert.ok(gebeurtenis !== undefined && meer.length === 0);
  const eerste = (naam: string) => String(gebeurtenis.getFirstPropertyValue(naam));
  return {
    methode: kalender.getFirstPropertyValue('method'),
    versie: kalender.getFirstPropertyValue('version'),
    gebeurtenis,
    eerste,
  };
}

test('een uitnodiging: methode, volgnummer, stempel en tijden, van het systeem aan één persoon', () => {
  const { methode, versie, gebeurtenis, eerste } = lees(calendar(item, van));
  assert.deepEqual([methode, versie], ['REQUEST', '2.0']);
  assert.deepEqual(
    ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'status', 'summary', 'location', 'url', 'organizer'].map(eerste),
    [
      item.uid,
      '3',
      '2026-11-23T10:15:30Z',
      '2026-11-24T08:00:00Z',
      '2026-11-24T10:30:00Z',
      'CONFIRMED',
      item.title,
      item.place,
      item.url,
      `mailto:${van.from}`,
    ],
  );
  const genodigden = gebeurtenis.getAllProperties('attendee');
  assert.deepEqual(
    genodigden.map((een) => [String(een.getFirstValue()).toLowerCase(), een.getParameter('rsvp')]),
    [[`mailto:${van.to}`, 'FALSE']],
  );
});

test('afzeggen neemt hetzelfde eruit, met een hoger volgnummer', () => {
  const { methode, eerste } = lees(calendar({ ...item, sequence: 4, cancelled: true }, van));
  assert.deepEqual(
    [methode, eerste('uid'), eerste('sequence'), eerste('status')],
    ['CANCEL', item.uid, '4', 'CANCELLED'],
  );
});

test('als bestand is het geen bericht: zonder methode en zonder adressen', () => {
  const tekst = calendar(item);
  assert.equal(lees(tekst).methode, null);
  assert.doesNotMatch(tekst, /mailto/i);
});

test('de tijd is die van Amsterdam, zomer en winter', () => {
  const start = (day: string) => lees(calendar({ ...item, day })).eerste('dtstart');
  assert.deepEqual(['2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28'].map(start), [
    '2026-10-24T07:00:00Z',
    '2026-10-25T08:00:00Z',
    '2027-03-27T08:00:00Z',
    '2027-03-28T07:00:00Z',
  ]);
});

test('wat er ook in de plaats staat, het komt er heel uit en breekt niets open', () => {
  const plaats = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(',', ';', '\\', '"', ':', 'é', '🏛️', '한', 'ATTENDEE:x'),
      ),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    .map((delen) =>
      delen
        .join('')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .trim(),
    )
    .filter((tekst) => tekst !== '');
  fc.assert(
    fc.property(plaats, (place) => {
      const tekst = calendar({ ...item, place }, van);
      assert.equal(lees(tekst).eerste('location'), place);
      for (const regel of tekst.split('\r\n')) {
        assert.ok(Buffer.byteLength(regel) <= 75, regel);
        assert.ok(!regel.includes('\n') && !regel.includes('\r'));
      }
    }),
    { numRuns: 200 },
  );
});
