// Tests of the blind index: spellings that must meet, the invented casework lists row against row, and laws on arbitrary names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressIn } from './address-and-date-forms.ts';
import {
  addressTokens,
  birthDateTokens,
  type IndexToken,
  nameTokens,
  normaliseName,
  possiblySame,
  queryTokens,
  rank,
} from './blind-index.ts';
import { nameWords } from './name-forms.ts';

const key = Buffer.alloc(32, 7);

interface Entry {
  readonly voornaam?: string;
  readonly achternaam: string;
  readonly geboren?: string;
  readonly straat?: string;
  readonly huisnummer?: string;
  readonly woonplaats?: string;
}

function tokensOf(entry: Entry): readonly IndexToken[] {
  return [
    ...nameTokens(key, entry),
    ...(entry.geboren === undefined ? [] : birthDateTokens(key, entry.geboren)),
    ...addressTokens(key, {
      straat: entry.straat ?? '',
      huisnummer: entry.huisnummer ?? '',
      woonplaats: entry.woonplaats,
    }),
  ];
}

const M = 'Meerstede';
/** All rows of the invented lists as read: person, list number, first name or initial, surname, birth date, street, number, place. */
const rows: readonly (readonly [string, string, string, string, string, string, string, string])[] = [
  ['01', 'M25-031', 'Marloes', 'van der Berg-Jansen', '1987-07-04', 'Wilgenhof', '12', M],
  ['01', 'P-25-1101', 'Marloes', 'van der Berg Jansen', '1987-07-04', 'Wilgenhof', '12', M],
  ['01', 'OM-25/118', 'M.', 'Jansen-van der Berg', '1987-04-07', 'Wilgenhof', '12', M],
  ['02', 'P-25-1130', 'Sjoerd', 'Wiersma', '1999-11-19', 'Klipper', '54', M],
  ['02', 'OM-25/126', 'S.', 'Wiersma', '1999-11-19', 'Klipper', '54', M],
  ['03', 'P-25-1142', 'Samir', 'Elouazzani', '1994-02-23', 'Hooikade', '19', M],
  ['03', 'P-25-1143', 'S.', 'al-Wazzani', '1994-02-23', 'Hooikade', '19', M],
  ['03', 'OM-25/131', 'S.', 'el Ouazzani', '1994-02-23', 'Hooikade', '19', M],
  ['04', 'M25-037', 'Rani', 'Bhagwandin-Kooistra', '1973-08-30', 'Turfschipperslaan', '5', M],
  ['04', 'M25-038', 'R.', 'Kooistra', '1973-08-30', 'Turfschipperslaan', '5-bis', ''],
  ['04', 'OM-25/133', 'R.', 'Bhagwandin-Kooistra', '1973-08-30', 'Turfschipperslaan', '5', M],
  ['05', 'M26-012', 'Gerrit-Jan', 'Pothoven', '1958-01-11', 'Veenmolen', '2', M],
  ['06', 'M25-034', 'Mees', 'Oudshoorn', '2010-09-14', 'Zeggekade', '88', M],
  ['06', 'P-25-1117', 'Mees', 'Oudshoorn', '2010-09-14', 'Zeggekade', '88', M],
  ['06', 'P-25-1124', 'M.', 'Oudshoorn', '2010-09-14', 'Zeggekade', '88', M],
  ['07', 'M26-003', 'Yara', 'Özdemir-Blok', '2012-05-02', 'Lepelaarstraat', '40', M],
  ['07', 'M26-005', 'Yara', 'Ozdemir', '', 'Lepelaarstr.', '40', M],
  ['08', 'M26-002', 'Floor', 'Deckers', '2006-12-08', 'Bastionweg', '231', M],
  ['08', 'P-26-0004', 'Floor', 'Deckers', '2006-12-08', 'Bastionweg', '231', M],
  ['09', 'M26-006', 'Danique', 'Verhulst', '1994-06-17', 'Noorderhof', '3', M],
  ['09', 'OM-26/007', 'D.', 'Verhulst', '1994-06-17', 'Noorderhof', '3', M],
  ['10', 'M26-009', 'Tarik', 'Postma', '1998-03-25', 'Houtsniplaan', '17', M],
  ['10', 'P-26-0019', 'Tariq', 'Postma', '1998-03-25', 'Houtsniplaan', '17', M],
  ['11', 'P-26-0027', 'Emre', 'Kuiper', '2004-02-29', 'Sluisweg', '4', M],
  ['11', 'OM-26/019', 'E.', 'Kuiper', '2004-02-29', 'Sluisweg', '4', M],
  ['12', 'M26-014', 'Wesley', 'Nagtegaal', '1991-10-05', 'Rietvinkstraat', '101', M],
  ['12', 'P-26-0033', 'Wesley', 'Nagtegaal', '1991-05-10', 'Rietvinkstraat', '101', M],
  ['13', 'M26-017', 'Lieke', 'Dombrowski', '1998-07-21', 'Dijkgraafplein', '9', M],
  ['13', 'P-26-0038', 'Lieke', 'Dombrowski', '1998-07-21', 'Dijkgraafplein', '9', M],
  ['14', 'P-26-0041', 'Joris', 'Fernhout Asante', '1990-05-13', 'Zeilmakersplein', '27', M],
  ['14', 'OM-26/024', 'J.', 'Fernhout Asante', '1990-05-13', 'Zeilmakersplein', '27', M],
  ['15', 'M26-020', 'Jasper', 'de Graaf', '1995-03-12', 'Kolenveld', '33', M],
  ['15', 'P-26-0052', 'Jasper', 'de Graaf', '1995-03-12', 'Kolenveld', '33', M],
  ['16', 'P-26-0055', 'J.', 'de Graaf', '1995-12-03', 'Marktzicht', '33', M],
  ['16', 'OM-26/033', 'J.', 'de Graaf', '1995-12-03', 'Marktzicht', '33', M],
  ['17', 'M26-021', 'Noortje', 'Haverkamp', '2001-04-27', 'Vlierstraat', '14', M],
  ['18', 'P-26-0058', 'Faruk', 'Yildirim', '1979-09-09', 'Beursstraat', '11', M],
  ['19', 'OM-26/028', 'L.', 'Vandermeulen-Baert', '1989-02-16', 'Leemstraat', '70', 'Oosterdonk'],
  ['20', 'M26-023', 'Hendrikje', 'Slotboom', '1965-06-06', 'Spuihof', '7', M],
  ['21', 'M26-024', 'Isa', 'Meijerink', '2008-08-18', 'Roerdomplaan', '62', M],
  ['22', 'M26-027', 'Khaled', 'Ben Said', '1996-01-15', 'Penningkruid', '8', M],
  ['22', 'P-26-0090', 'Khaled', 'Bensaid', '1996-01-15', 'Penningkruid', '8', M],
  ['22', 'P-21-0912', 'Khalid', 'Bensaïd'.normalize('NFD'), '1996-01-15', 'Penningkruid', '8-b', M],
  ['24', 'M26-031', 'Merel', 'Tjon-A-Tham', '2010-10-02', 'Wikkehof', '25', M],
];

const indexed = rows.map(([person, number, voornaam, achternaam, geboren, straat, huisnummer, woonplaats]) => ({
  person,
  number,
  tokens: tokensOf({
    voornaam,
    achternaam,
    straat,
    huisnummer,
    woonplaats,
    ...(geboren === '' ? {} : { geboren }),
  }),
}));

test('the casework: exactly the rows about one person are suggested', () => {
  for (const [index, row] of indexed.entries()) {
    for (const other of indexed.slice(index + 1)) {
      const { same } = possiblySame(row.tokens, other.tokens);
      assert.equal(same, row.person === other.person, `${row.number} and ${other.number}`);
    }
  }
});

test('a suggestion says in what the rows agree', () => {
  const tokens = (number: string) => indexed.find((row) => row.number === number)?.tokens ?? [];
  const reasons = (one: string, other: string) => possiblySame(tokens(one), tokens(other)).reasons;
  assert.deepEqual(reasons('M25-031', 'OM-25/118'), ['naam', 'geboortedatum-omgewisseld', 'adres']);
  assert.deepEqual(reasons('M26-003', 'M26-005'), ['naam', 'adres']);
  assert.deepEqual(reasons('P-25-1117', 'P-25-1124'), ['naam', 'geboortedatum', 'adres']);
  assert.deepEqual(reasons('M26-012', 'M26-031'), []);
});

test('spellings that must meet', () => {
  const groups = [
    ['Yıldırım', 'YILDIRIM', 'yildirim', 'YİLDİRİM'],
    ['Özdemir', 'Ozdemir', 'Oezdemir', 'ÖZDEMIR'.normalize('NFD')],
    ['Tarik', 'Tariq'],
    ['Khaled', 'Khalid', 'Khalad', 'Kaled'],
    ['Mohammed', 'Mohamed', 'Mohammad'],
    ['BENSAÏD', 'Bensaid', 'Bensaïd'.normalize('NFD')],
    ['el Ouazzani', 'al-Wazzani', 'Ouazzani'],
    ['Rachid', 'Rashid', 'Rasjid'],
    ['Bruijn', 'Bruyn', 'Bruin', 'de Bruijn'],
    ['Jacob', 'Jakob'],
    ['Stephan', 'Stefan'],
    ['Tjeerd', 'Tsjeerd', 'Tcheerd'],
    ['Jansen', 'Janssen'],
    ['van der Graaff', 'GRAAF', 'van de Graaf'],
    ['Søren', 'Soren'],
    ['Łukasz', 'Lukasz'],
    ['Weiß', 'Weiss'],
    ["in 't Veld", 'Veld', '’t Veld'],
    ['Berg/Jansen', 'Berg-Jansen', 'van der Berg Jansen'],
  ];
  for (const group of groups) {
    for (const spelling of group) assert.deepEqual(normaliseName(spelling), normaliseName(group[0]!), spelling);
  }
});

test('a name of particles only keeps them; other scripts stay; no letters is no part', () => {
  assert.deepEqual(normaliseName('Ben'), ['ben']);
  assert.deepEqual(normaliseName('van der'), ['van', 'der']);
  assert.deepEqual(normaliseName('M.'), ['m']);
  assert.deepEqual(normaliseName("Tjon-A-Tham d'Hondt"), ['chon', 'tam', 'hont']);
  assert.deepEqual(normaliseName('خالد'), ['خالد']);
  assert.deepEqual(normaliseName(' ’-/ '), []);
});

test('a particle written on or apart meets through the glued form', () => {
  const exact = (achternaam: string) =>
    nameTokens(key, { achternaam }).flatMap((token) => (token.soort === 'exact' ? [token.token.toString('hex')] : []));
  const shares = (one: string, other: string) => exact(one).some((token) => exact(other).includes(token));
  assert.ok(shares('Ben Said', 'BENSAÏD'));
  assert.ok(shares('Elouazzani', 'el Ouazzani'));
  assert.ok(shares('Elouazzani', 'al-Wazzani'));
  assert.ok(shares('Vandermeulen', 'van der Meulen'));
  assert.ok(!shares('Vandermeulen', 'van der Molen'));
});

test('addresses: abbreviations, additions and a missing place', () => {
  const meets = (one: Entry, other: Entry) =>
    possiblySame(tokensOf({ ...one, achternaam: 'X' }), tokensOf({ ...other, achternaam: 'Q' })).reasons.includes(
      'adres',
    );
  const house = { achternaam: '', straat: 'Lepelaarstraat', huisnummer: '40', woonplaats: M };
  assert.ok(meets(house, { ...house, straat: 'Lepelaarstr.', huisnummer: '40-II' }));
  assert.ok(meets(house, { ...house, woonplaats: '' }));
  assert.ok(!meets(house, { ...house, huisnummer: '4' }));
  assert.ok(!meets(house, { ...house, straat: 'Lepelaarlaan' }));
  assert.ok(
    meets({ ...house, straat: 'Burg. v.d. Helmstr.' }, { ...house, straat: 'Burgemeester van der Helmstraat' }),
  );
  assert.deepEqual(addressTokens(key, { straat: 'Lepelaarstraat', huisnummer: '' }), []);
  assert.deepEqual(addressTokens(key, { straat: '', huisnummer: '4' }), []);
});

test('an address as it stands on a letter gives the street, the number and the place', () => {
  const cases = [
    ['Kade 1\n1234 AB Waterhoek', { straat: 'Kade', huisnummer: '1', woonplaats: 'Waterhoek' }],
    ['Proeflaan 12b, Waterhoek', { straat: 'Proeflaan', huisnummer: '12', woonplaats: 'Waterhoek' }],
    ['t.a.v. de heer X\nVan der Duynstraat 7 hs\n1234ab  ’s-Gravendam', 'Van der Duynstraat 7 ’s-Gravendam'],
    ['Kade 1', { straat: 'Kade', huisnummer: '1' }],
    ['Kade 1\n1234 AB', { straat: 'Kade', huisnummer: '1' }],
    ['a@proef.example, 06-00000001', undefined],
    ['Waterhoek', undefined],
    ['', undefined],
  ] as const;
  for (const [text, expected] of cases) {
    const found = addressIn(text);
    assert.deepEqual(typeof expected === 'string' ? Object.values(found ?? {}).join(' ') : found, expected, text);
  }
});

test('birth dates: exchanged day and month share one token, an impossible date throws', () => {
  const of = (soort: string, date: string) =>
    birthDateTokens(key, date)
      .find((token) => token.soort === soort)
      ?.token.toString('hex');
  assert.equal(of('geboortedatum-omgewisseld', '1987-07-04'), of('geboortedatum-omgewisseld', '1987-04-07'));
  assert.notEqual(of('geboortedatum', '1987-07-04'), of('geboortedatum', '1987-04-07'));
  assert.equal(of('geboortedatum-omgewisseld', '1999-11-19'), undefined);
  assert.equal(of('geboortedatum-omgewisseld', '1979-09-09'), undefined);
  assert.equal(birthDateTokens(key, '2004-02-29').length, 1);
  assert.throws(() => birthDateTokens(key, '2003-02-29'), RangeError);
  assert.throws(() => birthDateTokens(key, '4-7-1987'), RangeError);
});

test('relatives at one address with birth dates of their own are not suggested; a mistyped date is', () => {
  const house = { straat: 'Zeggekade', huisnummer: '88', woonplaats: M };
  const mees = { ...house, voornaam: 'Mees', achternaam: 'Oudshoorn', geboren: '2010-09-14' };
  const same = (other: Entry) => possiblySame(tokensOf(mees), tokensOf(other)).same;
  assert.ok(!same({ ...house, voornaam: 'Kim', achternaam: 'Oudshoorn-Prins', geboren: '1983-01-20' }));
  assert.ok(same({ ...mees, geboren: '2010-09-15' }));
  assert.ok(!same({ voornaam: 'Mees', achternaam: 'Oudshoorn', geboren: '2010-09-15' }));
  assert.ok(same({ voornaam: 'Mees', achternaam: 'Oudshoorn' }));
  assert.ok(!same({ achternaam: 'Oudshoorn' }));
  assert.ok(same({ voornaam: 'Mees', achternaam: 'Outshoren', geboren: '2010-09-14' }));
  assert.ok(!same({ voornaam: 'Joris', achternaam: 'Fernhout', geboren: '2010-09-14' }));
  assert.ok(!possiblySame([], tokensOf(mees)).same);
});

test('initials alone make no likeness of names', () => {
  const one = tokensOf({ voornaam: 'J.', achternaam: 'Smit', geboren: '1990-03-20' });
  const other = tokensOf({ voornaam: 'J.', achternaam: 'Bakker', geboren: '1990-03-20' });
  assert.deepEqual(possiblySame(one, other), { same: false, reasons: ['geboortedatum'] });
});

test('typed search: the record meant comes first', () => {
  const best = (text: string) => {
    const query = queryTokens(key, text);
    const ranked = indexed
      .map(({ number, tokens }) => ({ number, score: rank(query, tokens) }))
      .toSorted((one, other) => other.score - one.score);
    return ranked.filter(({ score }) => score === ranked[0]?.score).map(({ number }) => number);
  };
  assert.deepEqual(best('jansen van der be'), ['M25-031', 'P-25-1101', 'OM-25/118']);
  assert.deepEqual(best('Rani Koo'), ['M25-037']);
  assert.deepEqual(best('Oezdemir'), ['M26-003', 'M26-005']);
  assert.deepEqual(best('özd 02-05-2012'), ['M26-003']);
  assert.deepEqual(best('de Graaff 12-03-1995'), ['M26-020', 'P-26-0052']);
  assert.deepEqual(best('1995-12-03'), ['P-26-0055', 'OM-26/033']);
  assert.deepEqual(best('Elouaz'), ['P-25-1142', 'P-25-1143', 'OM-25/131']);
  assert.deepEqual(best('Dombrovski'), ['M26-017', 'P-26-0038']);
  assert.deepEqual(best('Khalid Bensaid').toSorted(), ['M26-027', 'P-21-0912', 'P-26-0090']);
  assert.deepEqual(best('yıl'), ['P-26-0058']);
  assert.equal(rank(queryTokens(key, ''), indexed[0]!.tokens), 0);
  assert.equal(rank(queryTokens(key, '31-02-1990'), indexed[0]!.tokens), 0);
});

test('a key of another length is a bug', () => {
  assert.throws(() => nameTokens(Buffer.alloc(16), { achternaam: 'Smit' }), RangeError);
});

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüéèçşğıøłđßñïÏÇŞİ');
const word = fc.string({ unit: letter, minLength: 2, maxLength: 12 });
const surname = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const birthDate = fc
  .date({ min: new Date('1920-01-01T00:00:00Z'), max: new Date('2020-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('law: case, composition, hyphens and spaces make no difference', () => {
  fc.assert(
    fc.property(surname, (name) => {
      const expected = normaliseName(name);
      assert.ok(expected.length > 0);
      for (const spelling of [
        name.toUpperCase(),
        name.toLowerCase(),
        name.normalize('NFD'),
        name.normalize('NFC'),
        `  ${name.replaceAll(' ', '-')} `,
        name.replaceAll(' ', '/'),
      ]) {
        assert.deepEqual(normaliseName(spelling), expected);
      }
    }),
  );
});

test('law: any text gives distinct tokens of 8 bytes and never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (voornaam, achternaam) => {
      const tokens = [
        ...nameTokens(key, { voornaam, achternaam }),
        ...addressTokens(key, { straat: voornaam, huisnummer: achternaam, woonplaats: voornaam }),
      ];
      assert.ok(tokens.every(({ token }) => token.length === 8));
      assert.equal(new Set(tokens.map(({ soort, token }) => soort + token.toString('hex'))).size, tokens.length);
      queryTokens(key, `${voornaam} ${achternaam}`);
    }),
  );
});

test('law: a record is found by its own name, by each beginning of two letters, and by its birth date', () => {
  fc.assert(
    fc.property(surname, birthDate, fc.nat(), (achternaam, geboren, at) => {
      const record = tokensOf({ achternaam, geboren });
      assert.equal(rank(queryTokens(key, achternaam), record), 1);
      assert.equal(rank(queryTokens(key, geboren), record), 1);
      // A particle at the end says too little to search by, when another word does say something.
      const last = nameWords(achternaam).at(-1)!.core;
      const begun = last.slice(0, 2 + (at % (last.length - 1)));
      assert.ok(rank(queryTokens(key, begun), record) > 0, begun);
    }),
  );
});

test('law: likeness is symmetric, a record is like itself, ranks stay within [0,1]', () => {
  const entry = fc.record({ voornaam: word, achternaam: surname, geboren: birthDate });
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const [a, b] = [tokensOf(one), tokensOf(other)];
      assert.deepEqual(possiblySame(a, b), possiblySame(b, a));
      assert.ok(possiblySame(a, a).same);
      const score = rank(queryTokens(key, `${one.voornaam} ${one.achternaam} ${one.geboren}`), b);
      assert.ok(score >= 0 && score <= 1);
    }),
  );
});

test('law: another key shares no token', () => {
  fc.assert(
    fc.property(surname, (achternaam) => {
      const own = new Set(nameTokens(key, { achternaam }).map(({ token }) => token.toString('hex')));
      const foreign = nameTokens(Buffer.alloc(32, 8), { achternaam });
      assert.ok(foreign.every(({ token }) => !own.has(token.toString('hex'))));
    }),
  );
});

test('fifteen families of ten without a shared date or address: no suggestion', () => {
  const surnames =
    'Akkerman Boersma Castelein Dijkhuis Eggink Frijlink Geurts Hoekstra Idema Jonkman Kersten Lubbers Mensink Nieboer Ottens'.split(
      ' ',
    );
  const firstNames = 'Anne Bram Cor Dina Eva Fenna Gijs Hans Iris Jan'.split(' ');
  const people = surnames.flatMap((achternaam, family) =>
    firstNames.map((voornaam, member) =>
      tokensOf({
        voornaam,
        achternaam,
        geboren: `${1950 + family}-${String(member + 1).padStart(2, '0')}-${String(13 + family).padStart(2, '0')}`,
        straat: 'Dorpsstraat',
        huisnummer: String(family + 1),
        woonplaats: M,
      }),
    ),
  );
  const suggested = people.flatMap((one, index) =>
    people.slice(index + 1).filter((other) => possiblySame(one, other).same),
  );
  assert.equal(suggested.length, 0);
});
