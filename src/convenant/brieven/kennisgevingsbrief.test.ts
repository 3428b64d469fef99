// The letter of notice: number, kind, day and change of every item; new content only where the receiver had the item; nobody in title or reference.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Wijziging, wijzigingen } from '../correcties.ts';
import { toonBrief } from './brieftekst.ts';
import { type Kennisgevingspunt, metTeksten, stelKennisgevingsbriefOp } from './kennisgevingsbrief.ts';

const punt = (wijziging: Wijziging, nu: Kennisgevingspunt['nu'] = []): Kennisgevingspunt => ({
  gegeven: '00000000-0000-4000-8000-000000000001',
  soort: 'naw',
  ingebrachtOp: '2026-11-05',
  bron: 'Gemeente Waterhoek',
  ontvangenOp: '2026-11-23',
  op: '2027-03-01',
  wijziging,
  nu,
});
const feiten = {
  vandaag: '2027-03-05',
  samenwerkingsverband: 'Samenwerkingsverband Waterland',
  ontvanger: 'GGZ Waterland',
  nummer: 'C-2026-0001',
  vernietigd: false,
  contact: 'Bureau Aanpak, Postbus 1, 1234 AB Waterhoek',
  functionaris: { naam: 'Sander Hoekema', email: 'fg@waterhoek.example' },
  punten: [punt('verbeterd', [{ naam: 'achternaam', waarde: 'Goedschrift' }])],
};
const heel = (alle: Parameters<typeof stelKennisgevingsbriefOp>[0]) => {
  const { brief, teksten } = stelKennisgevingsbriefOp(alle);
  return metTeksten(brief, teksten);
};
const woorden = (anders: Partial<typeof feiten> & { readonly nummer?: string | null } = {}) =>
  JSON.stringify(toonBrief(heel({ ...feiten, ...anders })));

test('nummer, soort, dag van ontvangst, wat er gebeurde, wat er nu staat, en de geheimhouding die blijft', () => {
  const brief = woorden();
  for (const deel of [
    'dossier C-2026-0001',
    '1. Persoonsgegevens',
    'Datum: 5 november 2026',
    'Afkomstig van: Gemeente Waterhoek',
    'U had dit sinds: 23 november 2026',
    'op 1 maart 2027',
    'Dit staat er nu',
    'Achternaam: Goedschrift',
    'artikel 12 lid 6',
    'artikel 19',
    'artikel 14',
    'contactpunt: Bureau Aanpak, Postbus 1',
    'fg@waterhoek.example',
    'GGZ Waterland',
  ])
    assert.ok(brief.includes(deel), deel);
});

test('elke wijziging zegt wat zij was en wat de ontvanger doet; nieuwe inhoud wordt alleen bij verbeteren en aanvullen gemist', () => {
  const zinnen = new Set(wijzigingen.map((wijziging) => woorden({ punten: [punt(wijziging)] })));
  assert.equal(zinnen.size, wijzigingen.length);
  for (const wijziging of wijzigingen)
    assert.equal(
      woorden({ punten: [punt(wijziging)] }).includes('delen wij niet met u'),
      wijziging === 'verbeterd' || wijziging === 'aangevuld',
      wijziging,
    );
  assert.ok(!woorden().includes('delen wij niet met u'));
  // Who cannot repair it removes it.
  assert.ok(woorden({ punten: [punt('verbeterd')] }).includes('Gebruik het niet meer en verwijder het bij u'));
  assert.ok(woorden().includes('Verbeter het ook bij u'));
  for (const oud of ['verwijderd', 'niet-meer-afgeschermd'] as const)
    assert.ok(!woorden({ punten: [punt(oud, feiten.punten[0]?.nu)] }).includes('Goedschrift'), oud);
});

test('wat niemand weet staat er niet: zonder nummer geen nummer, zonder dag geen dag; meer gegevens staan onder elkaar', () => {
  const zonder = heel({
    ...feiten,
    nummer: null,
    punten: [{ ...punt('verwijderd'), ontvangenOp: null }],
  });
  assert.equal(zonder.reference, '12-6');
  const tekst = JSON.stringify(zonder);
  assert.ok(tekst.includes('uit een dossier') && !tekst.includes('kenmerk') && !tekst.includes('U had dit sinds'));
  const meer = woorden({ punten: [punt('verwijderd'), punt('afgeschermd')] });
  assert.ok(meer.includes('per gegeven') && meer.includes('2. Persoonsgegevens'));
  assert.ok(!woorden().includes('per gegeven'));
});

test('wat daarna nog een keer veranderde verwijst naar verderop', () => {
  const brief = woorden({ punten: [{ ...punt('verbeterd'), later: true }, punt('afgeschermd')] });
  assert.ok(brief.includes('doe wat verderop staat') && !brief.includes('delen wij niet met u'));
  assert.ok(!brief.includes('Verbeter het ook bij u'));
});

test('is het dossier daarna vernietigd, dan zegt de brief dat en vraagt hij het gegeven te verwijderen, wat er ook veranderde', () => {
  assert.ok(!woorden().includes('hele dossier vernietigd'));
  for (const wijziging of wijzigingen) {
    const brief = woorden({ vernietigd: true, punten: [punt(wijziging, feiten.punten[0]?.nu)] });
    assert.ok(brief.includes('hele dossier vernietigd'), wijziging);
    assert.ok(!brief.includes('Goedschrift') && !brief.includes('delen wij niet met u'), wijziging);
    assert.equal(brief.includes('verwijder het bij u'), wijziging !== 'niet-meer-afgeschermd', wijziging);
  }
});

test('titel en kenmerk noemen nummer en artikel, en niemand', () => {
  const { title, reference, sender, address } = heel(feiten);
  assert.deepEqual(
    [title, reference, sender, address],
    ['Kennisgeving over gegevens die u ontving', '12-6 C-2026-0001', [feiten.samenwerkingsverband], ['GGZ Waterland']],
  );
});

test('wat niet wordt verteld of er niet meer is staat er niet', () => {
  const brief = woorden({ punten: [{ ...punt('verwijderd'), ingebrachtOp: null, bron: null }] });
  assert.doesNotMatch(brief, /Datum: 5 november|Afkomstig/);
});

test('zonder contactpunt wijst de brief alleen op de functionaris gegevensbescherming', () => {
  const brief = JSON.stringify(toonBrief(heel({ ...feiten, contact: null })));
  assert.doesNotMatch(brief, /contactpunt/);
  assert.match(brief, /Heeft u vragen[\s\S]*fg@waterhoek\.example/);
});

test('wat gegevens zeggen ligt apart, op zijn plaats; van wat daarna veranderde staat er alleen dat', () => {
  const ander = { ...punt('aangevuld', [{ naam: 'woonplaats', waarde: 'Waterstad' }]), gegeven: 'ander' };
  const { brief, teksten } = stelKennisgevingsbriefOp({ ...feiten, punten: [...feiten.punten, ander] });
  assert.doesNotMatch(JSON.stringify(brief), /Goedschrift|Waterstad/);
  assert.deepEqual([...teksten.values()], [[['Achternaam', 'Goedschrift']], [['Woonplaats', 'Waterstad']]]);
  assert.match(
    JSON.stringify(metTeksten(brief, teksten).blocks),
    /1\. Persoonsgegevens.*staat er nu.*Goedschrift.*2\. Persoonsgegevens.*staat er nu.*Waterstad.*Wat vragen wij u/,
  );
  const over = JSON.stringify(metTeksten(brief, new Map([...teksten].slice(1))).blocks);
  assert.match(
    over,
    /staat er nu:"},\{"kind":"paragraph","text":"\[Dit gegeven is na deze brief opnieuw gewijzigd.*Waterstad/,
  );
  assert.doesNotMatch(over, /Goedschrift/);
});
