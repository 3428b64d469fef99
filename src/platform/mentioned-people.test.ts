// A text mentions a person however name, birth date and address are written, and nobody by ordinary words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressTokens, birthDateTokens, nameTokens } from './blind-index.ts';
import { mentionTokens } from './mentioned-people.ts';

const key = Buffer.alloc(32, 7);

test('a text mentions a person by name, birth date or address, however it is written', () => {
  const person = [
    ...nameTokens(key, { voornaam: 'Samír', achternaam: 'van den El Ouazzani-Özdemir' }),
    ...birthDateTokens(key, '1996-02-07'),
    ...addressTokens(key, { straat: 'Burg. Wilgenhofstraat', huisnummer: '012-A', woonplaats: 'Meerstede' }),
  ];
  const known = new Map(person.map(({ soort, token }) => [token.toString('hex'), soort]));
  const mentioned = (text: string) =>
    [...new Set(mentionTokens(key, text).flatMap(({ token }) => known.get(token.toString('hex')) ?? []))].sort();
  for (const text of [
    'SAMIR',
    'elouazzani',
    'El-Ouazzani’s',
    'Ozdemirs',
    'Oua\u200bzzani',
    'vandenelouazzani',
    'Oezdemir',
  ])
    assert.deepEqual(mentioned(`Wat nu met ${text} gedaan?`), ['exact'], text);
  const date = ['geboortedatum', 'geboortedatum-omgewisseld'];
  for (const text of ['7-2-1996', '07.02.96', '7 februari 1996', 'feb 7th, 1996', '1996/02/07', 'de 7e feb 96'])
    assert.deepEqual(mentioned(`geboren op ${text}, en`), date, text);
  assert.deepEqual(mentioned('geboren op 2 juli 1996'), ['geboortedatum-omgewisseld']);
  for (const text of ['Wilgenhofstr 12', '12 Burgemeester Wilgenhofstraat', 'Burg. Wilgenhofstraat, nr. 12b'])
    assert.deepEqual(mentioned(`woont op ${text} te`), text.includes('urg') ? ['adres'] : [], text);
  for (const text of [
    '',
    's',
    'van den',
    'Wilgenhofstraat',
    'Burg. Wilgenhofstraat 13',
    '8 februari 1996',
    '31 februari 1996',
  ])
    assert.deepEqual(mentioned(text), [], text);
});
