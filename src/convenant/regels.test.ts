// Tests over all rules at once: which acts work before the covenant is in force, and that every stand is guarded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWerking, persoonlijk } from './artikelen/algemeen.ts';
import { artikeltekst, artikelteksten } from './artikelteksten.ts';
import { clausules } from './clausules.ts';
import { casusoverleghandelingen, weegploeghandelingen } from './dossier.ts';
import { levensloopCasus, levensloopWeegdossier } from './levensloop.ts';
import { regels, taakregels } from './regels.ts';
import { standaardcriteria, vereisteMaatregelen, vereistePartijen } from './regimes/convenant-2017.ts';
import { rollen } from './rollen.ts';

const alle = Object.entries(regels).map(([naam, regel]) => ({
  naam,
  handeling: regel.handeling,
  artikel: regel.artikel,
  wie: regel.wie,
  voorInwerkingtreding: regel.voorInwerkingtreding,
  voorwaarden: [...regel.vooraf, ...regel.voorwaarden].map(({ artikel, lid, reden }) => ({
    artikel: artikel ?? regel.artikel,
    lid,
    reden,
  })),
}));

test('elke regel heet naar zijn handeling en heeft bevoegden', () => {
  for (const { naam, handeling, wie } of alle) {
    assert.equal(handeling, naam);
    assert.ok(wie.length > 0, naam);
    for (const { rol } of wie) assert.ok(rollen.includes(rol), naam);
  }
});

test('voor de inwerkingtreding werkt alleen wat daarvoor nodig is', () => {
  assert.deepEqual(
    alle.filter((regel) => regel.voorInwerkingtreding).map(({ naam }) => naam),
    [
      'convenant-vastleggen',
      'convenant-in-werking-stellen',
      'geheimhouding-bevestigen',
      'autorisatie-aanvragen',
      'autorisatie-toekennen',
      'autorisatie-intrekken',
      'autorisaties-inzien',
      'samenwerkingsverband-inzien',
    ],
  );
  for (const { handeling, voorInwerkingtreding } of Object.values(taakregels))
    assert.equal(voorInwerkingtreding, false, handeling);
});

test('elke handeling op een dossier let op de stand, en zoeken en beheren doen dat niet', () => {
  const opDossier = new Set<string>([
    ...weegploeghandelingen.filter((naam) => Object.values(levensloopWeegdossier).some((rij) => rij.includes(naam))),
    ...casusoverleghandelingen.filter((naam) => Object.values(levensloopCasus).some((rij) => rij.includes(naam))),
  ]);
  // A plan is read by its own list, whatever the stand of the casus.
  opDossier.delete('plan-inzien');
  assert.deepEqual(
    alle
      .filter(({ voorwaarden }) => voorwaarden.some(({ reden }) => reden === 'stand-staat-niet-toe'))
      .map(({ naam }) => naam)
      .sort(),
    [...opDossier].sort(),
  );
});

test('elk artikel en lid van een weigering is uitgelegd', () => {
  const algemeen = [...inWerking, ...persoonlijk].map(({ artikel, lid }) => ({ artikel: artikel ?? '', lid }));
  for (const { artikel, lid } of [...algemeen, ...alle.flatMap(({ voorwaarden }) => voorwaarden), ...clausules]) {
    const { nl, en } = artikeltekst(artikel, lid);
    assert.ok(nl.length > 10 && en.length > 10 && nl !== en, `${artikel} ${lid}`);
  }
});

test('zonder uitleg is een artikel onbekend', () => {
  assert.throws(() => artikeltekst('19', '1'), RangeError);
  assert.throws(() => artikeltekst('7', '9'), RangeError);
  assert.equal(artikeltekst('7', '2 a-c'), artikelteksten['7']?.['2']);
});

test('het regime van 2017: drie kernpartijen beslissen, vijf criteria, twee maatregelen', () => {
  assert.deepEqual(vereistePartijen.agenderen, ['gemeente', 'om', 'politie']);
  assert.deepEqual(vereistePartijen['niet-agenderen'], ['gemeente', 'om', 'politie']);
  assert.equal(standaardcriteria.length, 5);
  assert.equal(vereisteMaatregelen.length, 2);
});
