// Tests of reading a list's bytes: encodings, separators, quotes, line ends, empty rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Lijst, leesLijst } from './lijst.ts';

function gelezen(bytes: Uint8Array): Lijst {
  const lijst = leesLijst(bytes);
  assert.ok(!('fout' in lijst), JSON.stringify(lijst));
  return lijst;
}

function waarden(inhoud: string | Uint8Array): readonly (readonly string[])[] {
  const lijst = gelezen(typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud);
  return [lijst.koppen, ...lijst.rijen.map((rij) => [...rij.cellen.values()])];
}

test('semicolons, commas and tabs, with all line ends', () => {
  for (const teken of [';', ',', '\t']) {
    for (const einde of ['\n', '\r\n', '\r']) {
      const inhoud = ['Nr', 'Naam'].join(teken) + einde + ['1', '"x; y, z\tq"'].join(teken) + einde;
      assert.deepEqual(waarden(inhoud), [
        ['Nr', 'Naam'],
        ['1', 'x; y, z\tq'],
      ]);
    }
  }
});

test('line ends of two kinds in one file never join two rows', () => {
  assert.deepEqual(waarden('a;b\r\n1;2\n3;4\r\n'), [
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('quotes: doubled, line breaks inside, a quote in the middle of a bare cell', () => {
  assert.deepEqual(waarden('a;b\r\n"zei: ""kom""\r\nen ging";2\r\nzegt "x";"y" en\r\n'), [
    ['a', 'b'],
    ['zei: "kom"\nen ging', '2'],
    ['zegt "x"', '"y" en'],
  ]);
});

test('byte order marks and older encodings', () => {
  const tekst = 'Naam;Bedrag\r\nYıldırım;€ 5\r\n';
  const verwacht = [
    ['Naam', 'Bedrag'],
    ['Yıldırım', '€ 5'],
  ];
  assert.deepEqual(waarden(tekst), verwacht);
  assert.deepEqual(waarden(`\uFEFF${tekst}`), verwacht);
  assert.deepEqual(waarden(Buffer.from(`\uFEFF${tekst}`, 'utf16le')), verwacht);
  assert.deepEqual(waarden(Buffer.from(`\uFEFF${tekst}`, 'utf16le').swap16()), verwacht);
  assert.deepEqual(waarden(Uint8Array.of(0x61, 0x3b, 0x62, 0x0a, 0x80, 0x3b, 0xeb)), [
    ['a', 'b'],
    ['€', 'ë'],
  ]);
});

test('cells: trimmed, composed, and plain text even when they look like a formula', () => {
  assert.deepEqual(waarden(`a;b\n Deckers ;${'Bensaïd'.normalize('NFD')}\n=zie ook 1;"=1+1"\n\u00a0x;@y\n`), [
    ['a', 'b'],
    ['Deckers', 'Bensaïd'],
    ['=zie ook 1', '=1+1'],
    ['x', '@y'],
  ]);
});

test('empty rows are dropped and not counted', () => {
  const lijst = gelezen(Buffer.from('\r\na;b\r\n;\r\n1;2\r\n\r\n ; \r\n3;4\r\n;;;\r\n'));
  assert.deepEqual(
    lijst.rijen.map((rij) => [rij.rij, rij.cellen.get('a')]),
    [
      [1, '1'],
      [2, '3'],
    ],
  );
});

test('rows that are too long or break off are told apart', () => {
  const [lang, leegTeLang, kort] = gelezen(Buffer.from('a;b\n1;2;3\n1;2;\n1\n')).rijen;
  assert.equal(lang?.teVeel, true);
  assert.equal(leegTeLang?.teVeel, false);
  assert.equal(kort?.cellen.has('b'), false);
});

test('headers: any case and blanks; a line that names the separator; a header of two lines', () => {
  const lijst = gelezen(Buffer.from('sep=,\r\n"Bev.\nfunctionaris",NR\r\nx,1\r\n'));
  assert.deepEqual(lijst.koppen, ['Bev. functionaris', 'NR']);
  assert.equal(lijst.rijen[0]?.cellen.get('bev. functionaris'), 'x');
  assert.equal(lijst.rijen[0]?.cellen.get('nr'), '1');
});

test('what is no list gives a sentence', () => {
  assert.deepEqual(leesLijst(Buffer.from('')), { fout: 'het bestand is leeg' });
  assert.deepEqual(leesLijst(Buffer.from('\r\n;;\r\n')), { fout: 'het bestand is leeg' });
  assert.deepEqual(leesLijst(Buffer.from('a;A \n1;2')), { fout: "de kop 'a' komt twee keer voor" });
  assert.deepEqual(leesLijst(Buffer.from('a;b\n"x;y')), {
    fout: 'een aanhalingsteken wordt niet gesloten (tot regel 2)',
  });
});

test('law: what a spreadsheet saves is read back', () => {
  const cel = fc
    .string({ unit: fc.constantFrom(...'abé€"\n;,\t =\'') })
    .map((tekst) => tekst.trim())
    .filter((tekst) => tekst !== '');
  const rijen = fc.array(fc.tuple(cel, cel, cel), { maxLength: 6 });
  fc.assert(
    fc.property(rijen, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n'), (inhoud, teken, einde) => {
      const regels = inhoud.map((rij) => rij.map((tekst) => `"${tekst.replaceAll('"', '""')}"`).join(teken));
      const tekst = [['k1', 'k2', 'k3'].join(teken), ...regels].join(einde);
      assert.deepEqual(waarden(tekst).slice(1), inhoud);
    }),
  );
});

test('law: any bytes are a list or a sentence, never a failure', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void leesLijst(bytes)));
});
