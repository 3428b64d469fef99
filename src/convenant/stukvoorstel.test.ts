// What is proposed for an item of an overview: for the subject of a file, and for whoever stands in the file of somebody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverAnder, type Stukfeiten, stukvoorstel, voorstelAan } from './stukvoorstel.ts';
import { hoedanigheden, vraagtVoorEenAnder } from './verzoeken.ts';

const regel = (naam: string, waarde: string) => ({ naam, waarde });
const eigen = [regel('voornaam', 'Sanne'), regel('wensOp', '2026-04-28'), regel('hulp', 'ja')];
const stuk: Stukfeiten = {
  ...{
    soort: 'signaal',
    over: 'signaal',
    vondstsoort: 'naw',
    overMeer: false,
    isVerteld: false,
    informeergrond: undefined,
  },
  regels: [regel('gedraging', 'Riep iets.')],
};
const kort = (wat: Partial<Stukfeiten>) => {
  const { voorstel, voorstelgrond } = stukvoorstel({ ...stuk, ...wat });
  return voorstelgrond === null ? voorstel : `${voorstel} ${voorstelgrond}`;
};

test('wie in het dossier van een ander staat ziet zijn eigen gegeven, en geen woorden die over de ander kunnen gaan', () => {
  for (const vondstsoort of ['melder', 'achterblijver', 'netwerkpersoon', 'geadresseerde']) {
    const hij = { soort: vondstsoort, over: vondstsoort, vondstsoort, isVerteld: vondstsoort === 'geadresseerde' };
    assert.equal(kort({ ...hij, regels: eigen }), 'tonen');
    assert.equal(kort({ ...hij, regels: [regel('naam', 'C. Vos'), regel('contact', '06-1')] }), 'tonen');
    assert.equal(kort({ ...hij, regels: [regel('relatie', 'buurvrouw'), regel('adres', 'Dijk 3')] }), 'tonen');
    for (const naam of ['rol', 'noodzaak', 'gezinsband', 'verblijfToelichting', 'tekst', 'reden'])
      assert.equal(
        kort({ ...hij, regels: [...eigen, regel(naam, 'haar man vertrok')] }),
        'inkorten andere-personen',
        naam,
      );
    // A disclosure of his item in words of people.
    assert.equal(
      kort({ ...hij, soort: 'doorverstrekt_gegeven', regels: [regel('tekst', 'Haar man vertrok.')] }),
      'inkorten andere-personen',
    );
  }
});

test('de betrokkene ziet het zijne; wat over anderen gaat blijft weg, woorden over twee mensen worden ingekort', () => {
  assert.equal(kort({}), 'tonen');
  assert.equal(kort({ soort: 'melder', over: 'melder' }), 'weglaten melder');
  // What the reporter thought is in his words.
  assert.equal(kort({ regels: [...stuk.regels, regel('mening', 'Een gevaarlijk mens.')] }), 'inkorten melder');
  assert.equal(kort({ soort: 'achterblijver', over: 'achterblijver' }), 'weglaten andere-personen');
  assert.equal(kort({ soort: 'doorverstrekt_gegeven', over: 'netwerkpersoon' }), 'weglaten andere-personen');
  assert.equal(kort({ soort: 'correctiezienswijze', over: 'melder', overMeer: true }), 'weglaten melder');
  assert.equal(kort({ soort: 'samenvoeging', over: 'samenvoeging', overMeer: true }), 'inkorten andere-personen');
  assert.equal(kort({ soort: 'stem', over: 'stem', overMeer: true, regels: [regel('voor', 'ja')] }), 'tonen');
  // What somebody said of an item with a request can be another's words, and about him.
  const punt = { soort: 'correctiepunt', over: 'signaal' };
  assert.equal(kort({ ...punt, regels: [regel('gevraagd', 'verbeterd')] }), 'tonen');
  assert.equal(
    kort({ ...punt, regels: [regel('gevraagd', 'verbeterd'), regel('aangevoerd', 'Hij was er niet.')] }),
    'inkorten andere-personen',
  );
  // What was said of informing stays out on the ground that people named, and on none that nobody did.
  for (const soort of ['informeeroordeel', 'informeerbesluit']) {
    assert.equal(kort({ soort, over: soort }), 'tonen');
    assert.equal(kort({ soort, over: soort, informeergrond: 'e' }), 'weglaten e');
  }
  const brief = { soort: 'informeerbesluit', over: 'geinformeerd', isVerteld: true, informeergrond: 'b' } as const;
  assert.equal(kort(brief), 'tonen');
  for (const naam of ['redenZonderHerkomst', 'redenZonderVertegenwoordiger', 'redenZonderBetrokkene'])
    assert.equal(
      kort({ ...brief, regels: [regel(naam, 'Zij wordt bedreigd.'), regel('wijze', 'post')] }),
      'inkorten e',
      naam,
    );
  // A letter that was made and did not go.
  const aanHem = { soort: 'geadresseerde', over: 'geadresseerde', vondstsoort: 'geadresseerde' } as const;
  assert.equal(kort(aanHem), 'weglaten e');
  assert.equal(kort({ ...aanHem, informeergrond: 'a' }), 'weglaten a');
  assert.equal(kort({ ...aanHem, isVerteld: true, regels: [regel('naam', 'C. Vos')] }), 'tonen');
  assert.deepEqual(['melder', 'achterblijver', 'netwerkpersoon', 'naw'].map(isOverAnder), [true, true, true, false]);
});

test('wie voor een ander vraagt hoort niet vanzelf wat over informeren is gezegd, of waar de ander woont', () => {
  const voorAnder = ['ouder', 'voogd', 'curator', 'mentor'];
  assert.deepEqual(hoedanigheden.filter(vraagtVoorEenAnder), voorAnder);
  const tonen = { voorstel: 'tonen', voorstelgrond: null } as const;
  const weg = { voorstel: 'weglaten', voorstelgrond: 'melder' } as const;
  const aan = (hoedanigheid: (typeof hoedanigheden)[number], wat: Partial<Parameters<typeof voorstelAan>[1]> = {}) => {
    const { voorstel, voorstelgrond } = voorstelAan(hoedanigheid, {
      ...{ ...tonen, soort: 'naw', vondstsoort: 'naw', regels: [], ...wat },
    });
    return voorstelgrond === null ? voorstel : `${voorstel} ${voorstelgrond}`;
  };
  for (const hoedanigheid of hoedanigheden) {
    const ander = voorAnder.includes(hoedanigheid);
    for (const soort of ['informeerbesluit', 'informeeroordeel'])
      assert.equal(aan(hoedanigheid, { soort }), ander ? 'weglaten e' : 'tonen');
    for (const naam of ['straat', 'postcode', 'woonplaats', 'adres', 'contact'])
      assert.equal(
        aan(hoedanigheid, { regels: [regel('achternaam', 'x'), regel(naam, 'x')] }),
        ander ? 'inkorten e' : 'tonen',
      );
    assert.equal(aan(hoedanigheid, { regels: [regel('achternaam', 'x')] }), 'tonen');
    assert.equal(aan(hoedanigheid, { soort: 'verzoek', vondstsoort: 'verzoeker' }), ander ? 'weglaten e' : 'tonen');
    for (const soort of ['correctiepunt', 'correctiezienswijze'])
      assert.equal(aan(hoedanigheid, { soort }), ander ? 'weglaten e' : 'tonen');
    assert.equal(aan(hoedanigheid, { ...weg, soort: 'melder', regels: [regel('contact', 'x')] }), 'weglaten melder');
  }
});
