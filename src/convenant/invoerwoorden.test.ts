// Tests of the words for faults in the input: of each kind of fault one sentence, Dutch all of it, with its English.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { dag, naw, tekst } from './gegevens.ts';
import { invoerwoorden, invoerzinIn } from './invoerwoorden.ts';

const vorm = z.strictObject({
  tekst: tekst(5, 3),
  kort: tekst(5),
  lijst: z.array(z.string()).min(1).max(2),
  getal: z.number().min(2).max(4),
  heel: z.int(),
  ja: z.boolean(),
  keuze: z.enum(['a', 'b']),
  dag,
  adres: z.email(),
  id: z.uuid(),
  patroon: z.string().regex(/^x$/),
  ding: z.strictObject({}),
  geboren: naw.shape.geboortedatum,
  of: z.union([dag, z.uuid()]),
});
const goed = {
  ...{ tekst: 'abc', kort: 'a', lijst: ['a'], getal: 3, heel: 1, ja: true, keuze: 'a', dag: '2026-11-23' },
  ...{ adres: 'a@b.example', id: '6e1767ee-6b7e-46c7-8d9e-a8b0cfa1aa78', patroon: 'x', ding: {}, of: '2026-11-23' },
};
const zinnen = (deel: Readonly<Record<string, unknown>>) =>
  vorm.safeParse({ ...goed, ...deel }, { error: invoerwoorden }).error?.issues.map(({ message }) => message) ?? [];

const verwacht: readonly (readonly [Readonly<Record<string, unknown>>, string, string])[] = [
  [{ tekst: undefined }, 'vul dit in', 'fill this in'],
  [{ kort: ' ' }, 'vul dit in', 'fill this in'],
  [{ kort: 1 }, 'dit moet tekst zijn', 'this must be text'],
  [{ getal: 'x' }, 'dit moet een getal zijn', 'this must be a number'],
  [{ heel: 1.5 }, 'dit moet een getal zijn', 'this must be a number'],
  [{ ja: 'x' }, 'dit moet ja of nee zijn (true of false)', 'this must be yes or no (true or false)'],
  [{ lijst: 'x' }, 'dit moet een lijst zijn', 'this must be a list'],
  [{ ding: 'x' }, 'dit moet een object zijn', 'this must be an object'],
  [{ tekst: 'abcdef' }, 'gebruik hoogstens 5 tekens', 'use at most 5 characters'],
  [{ tekst: 'ab' }, 'gebruik ten minste 3 tekens', 'use at least 3 characters'],
  [{ lijst: ['a', 'b', 'c'] }, 'kies er hoogstens 2', 'choose at most 2'],
  [{ lijst: [] }, 'kies er ten minste 1', 'choose at least 1'],
  [{ getal: 5 }, 'dit is hoogstens 4', 'this is at most 4'],
  [{ getal: 1 }, 'dit is ten minste 2', 'this is at least 2'],
  [{ keuze: 'c' }, 'kies een van: a, b', 'choose one of: a, b'],
  [{ dag: '23-11-2026' }, 'vul een dag in als jjjj-mm-dd', 'fill in a day as yyyy-mm-dd'],
  [{ adres: 'x' }, 'vul een geldig e-mailadres in', 'fill in a valid e-mail address'],
  [{ id: 'x' }, 'dit is geen kenmerk van een dossier of gegeven (UUID)', 'this is no id of a file or item (UUID)'],
  [{ patroon: 'y' }, 'dit heeft niet de juiste vorm', 'this does not have the right form'],
  [{ of: 'x' }, 'dit heeft niet de juiste vorm', 'this does not have the right form'],
  [{ vreemd: 1, anders: 2 }, 'onbekend veld: vreemd, anders', 'unknown field: vreemd, anders'],
  [{ kort: '\u0007' }, 'bevat tekens die geen tekst zijn', 'holds characters that are not text'],
  [{ dag: '1700-01-01' }, 'ligt te ver weg', 'lies too far away'],
  [{ geboren: '1850-01-01' }, 'ligt te ver terug', 'lies too far back'],
];

test('elke soort fout heeft een Nederlandse zin, en die heeft een Engelse', () => {
  assert.deepEqual(zinnen({}), []);
  for (const [deel, nl, en] of verwacht) {
    assert.deepEqual(zinnen(deel), [nl], JSON.stringify(deel));
    assert.equal(invoerzinIn('nl', nl), nl);
    assert.equal(invoerzinIn('en', nl), en);
  }
});

test('wat een handeling zelf zegt heeft ook een Engelse zin; wat niemand kent blijft staan', () => {
  assert.equal(invoerzinIn('en', 'er is niets veranderd'), 'nothing was changed');
  assert.equal(invoerzinIn('en', 'is al ingevuld; gebruik verbeteren'), 'is filled in already; improve it instead');
  for (const zin of ['iets anders', 'vul dit in of niet', 'onbekend']) assert.equal(invoerzinIn('en', zin), zin);
  // Whatever stands in a name of a field stays as it is.
  assert.equal(invoerzinIn('en', 'onbekend veld: $& {}'), 'unknown field: $& {}');
});
