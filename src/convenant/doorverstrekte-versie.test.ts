// What a released version holds of each kind of item, and what it never holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doorTeVerstrekkenVersie } from './doorverstrekte-versie.ts';

const signaal = {
  gedraging: 'Deelde pamfletten uit.',
  gedragingDatum: '2026-11-03',
  meldDatum: '2026-11-05',
  criteria: [1, 2],
  ingekort: false,
};
const persoon = { naw: { achternaam: 'Deckers' }, rol: 'steun thuis', noodzaak: 'zij woont bij hem' };

test('van een signaal gaan gedraging en dag mee; criteria en melddatum niet', () => {
  assert.deepEqual(doorTeVerstrekkenVersie('signaal', signaal, undefined), {
    vorm: 'signaal',
    gedraging: 'Deelde pamfletten uit.',
    gedragingDatum: '2026-11-03',
  });
  const { gedragingDatum: _, ...zonderDag } = signaal;
  assert.deepEqual(doorTeVerstrekkenVersie('signaal', zonderDag, undefined), {
    vorm: 'signaal',
    gedraging: 'Deelde pamfletten uit.',
  });
});

test('personalia, inbrenger en personen om het subject gaan zonder wat de partner niet aangaat', () => {
  assert.deepEqual(doorTeVerstrekkenVersie('naw', { achternaam: 'Kuiper' }, undefined), {
    vorm: 'naw',
    naw: { achternaam: 'Kuiper' },
  });
  assert.deepEqual(doorTeVerstrekkenVersie('inbrenger', { partij: 'Raad', contact: 'raad@voorbeeld.example' }, ' '), {
    vorm: 'inbrenger',
    partij: 'Raad',
    contact: 'raad@voorbeeld.example',
  });
  const achterblijver = { ...persoon, gezinsband: 'woonden samen', hulp: true, wensOp: '2026-11-20' };
  for (const [soort, inhoud] of Object.entries({ achterblijver, netwerkpersoon: persoon }))
    assert.deepEqual(doorTeVerstrekkenVersie(soort, inhoud, undefined), {
      vorm: 'persoon',
      naw: { achternaam: 'Deckers' },
      rol: 'steun thuis',
    });
});

test('eigen woorden vervangen alles, bij elke soort', () => {
  for (const soort of ['naw', 'signaal', 'analyse', 'inbrenger', 'netwerkpersoon'])
    assert.deepEqual(doorTeVerstrekkenVersie(soort, signaal, 'Kort.'), { vorm: 'woorden', tekst: 'Kort.' });
});

test('een analyse of iets anders gaat nooit letterlijk', () => {
  for (const soort of ['analyse', 'actie', 'afsluitingsbesluit', 'melder'])
    for (const tekst of [undefined, '', ' '])
      assert.throws(() => doorTeVerstrekkenVersie(soort, signaal, tekst), /niet letterlijk/);
});
