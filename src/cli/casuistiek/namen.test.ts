// Tests of the names in lists, per way of writing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  achternaamVan,
  gewoneLetters,
  heeftRechtsvorm,
  leesGedeeldeNaam,
  leesPolitienaam,
  leesVolledigeNaam,
} from './namen.ts';

test('surname, tussenvoegsel and first name in cells of their own', () => {
  assert.deepEqual(leesGedeeldeNaam('Berg-Jansen', 'van der', 'Marloes'), {
    voornaam: 'Marloes',
    achternaam: 'van der Berg-Jansen',
  });
  assert.equal(leesGedeeldeNaam('BERG-JANSEN', 'VAN DER', 'MARLOES').achternaam, 'van der Berg-Jansen');
  assert.equal(leesGedeeldeNaam('BERG-JANSEN', 'van der', 'MARLOES').voornaam, 'Marloes');
  assert.deepEqual(leesGedeeldeNaam('Said', 'Ben', 'Khaled'), { voornaam: 'Khaled', achternaam: 'Ben Said' });
  assert.deepEqual(leesGedeeldeNaam('Kooistra', '', 'R.'), { voorletters: 'R.', achternaam: 'Kooistra' });
  assert.deepEqual(leesGedeeldeNaam('Stichting De Vrije Akker', '', ''), { achternaam: 'Stichting De Vrije Akker' });
  assert.deepEqual(leesGedeeldeNaam('Deckers ', '', ' Floor'), { voornaam: 'Floor', achternaam: 'Deckers' });
  assert.deepEqual(leesGedeeldeNaam('', 'van', ''), { achternaam: '' });
});

test('surnames in capitals', () => {
  const verwacht = {
    'VAN DER BERG JANSEN': 'van der Berg Jansen',
    'GRAAF DE': 'de Graaf',
    'BERG VAN DER': 'van der Berg',
    'BERG, VAN DER': 'van der Berg',
    'FERNHOUT ASANTE': 'Fernhout Asante',
    ELOUAZZANI: 'Elouazzani',
    'AL-WAZZANI': 'al-Wazzani',
    'TJON-A-THAM': 'Tjon-A-Tham',
    "IN 'T VELD": "in 't Veld",
    "D'HONDT": "d'Hondt",
    IJSSELSTEIN: 'IJsselstein',
    'BEN SAID': 'Ben Said',
    YILDIRIM: 'Yildirim',
    YILDİRİM: 'Yildirim',
    'Graaf, de': 'de Graaf',
    'de Graaf': 'de Graaf',
    McDonald: 'McDonald',
    ÖZDEMIR: 'Özdemir',
  };
  for (const [naam, gelezen] of Object.entries(verwacht)) assert.equal(achternaamVan(naam), gelezen, naam);
  assert.equal(achternaamVan('BENSAÏD'.normalize('NFD')), 'Bensaïd');
  assert.deepEqual(leesPolitienaam('OUDSHOORN', 'M.'), { voorletters: 'M.', achternaam: 'Oudshoorn' });
  assert.deepEqual(leesPolitienaam('POSTMA', 'Tariq'), { voornaam: 'Tariq', achternaam: 'Postma' });
});

test('initials and surname in one cell', () => {
  const verwacht: Record<string, readonly [string | undefined, string]> = {
    'M. Jansen-van der Berg': ['M.', 'Jansen-van der Berg'],
    'S. el Ouazzani': ['S.', 'el Ouazzani'],
    'J. de Graaf': ['J.', 'de Graaf'],
    'J.P. de Vries': ['J.P.', 'de Vries'],
    'J. P. Smit': ['J. P.', 'Smit'],
    'G.-J. Pothoven': ['G.-J.', 'Pothoven'],
    'Th.M. Vos': ['Th.M.', 'Vos'],
    'IJ. Bakker': ['IJ.', 'Bakker'],
    "M.'t Hart": ['M.', "'t Hart"],
    'Berg, M. van der': ['M.', 'van der Berg'],
    'JANSEN, M.': ['M.', 'Jansen'],
    'M. VAN DIJK': ['M.', 'van Dijk'],
    'de Graaf': [undefined, 'de Graaf'],
    '': [undefined, ''],
  };
  for (const [naam, [voorletters, achternaam]] of Object.entries(verwacht)) {
    const gelezen = leesVolledigeNaam(naam);
    assert.equal(gelezen.voorletters, voorletters, naam);
    assert.equal(gelezen.achternaam, achternaam, naam);
  }
});

test('legal forms', () => {
  for (const naam of [
    'Stichting De Vrije Akker',
    'De Akker B.V.',
    'Akker BV',
    'V.O.F. Jansen',
    'Coöperatie U.A.',
    'STICHTING X',
  ]) {
    assert.ok(heeftRechtsvorm(naam), naam);
  }
  for (const naam of ['van der Berg', 'Stichtinga', 'Verenigings', 'Bvoort', ''])
    assert.ok(!heeftRechtsvorm(naam), naam);
});

test('law: a name that is not in capitals keeps its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcABCéÏ -') }), (naam) => {
      const gelezen = gewoneLetters(naam);
      assert.equal(gelezen.toLowerCase(), naam.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase());
      assert.equal(gewoneLetters(gelezen), gelezen);
    }),
  );
});
