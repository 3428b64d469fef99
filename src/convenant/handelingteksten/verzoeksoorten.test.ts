// On an objection no act is called a correction, on a request to correct none an objection; for every kind together both are named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { berichtteksten } from '../berichten.ts';
import { handelingteksten } from '../handelingteksten.ts';
import { verzoekhandelingtekst } from './verzoeksoorten.ts';

const handelingen = [
  ...(['correctie-voorleggen', 'correctie-beslissen', 'woorden-corrigeren', 'correctie-beantwoorden'] as const),
  ...(['archiefcorrectie-voorleggen', 'archiefcorrectie-beslissen', 'archiefcorrectie-uitvoeren'] as const),
  ...(['verzoek-doorzoeken', 'vondst-beoordelen', 'verzoek-niet-behandelen', 'verzoek-intrekken'] as const),
];

test('een handeling heet op een verzet geen correctie, en op een verzoek om correctie geen verzet', () => {
  const tekst = (soort: 'correctie' | 'verzet') =>
    handelingen.map(verzoekhandelingtekst(soort)).flatMap(({ nl, en }) => [nl, en]);
  for (const naam of tekst('verzet')) assert.doesNotMatch(naam, /correctie|correction|request to correct/i);
  for (const naam of tekst('correctie')) assert.doesNotMatch(naam, /verzet|objection/i);
  for (const handeling of handelingen) {
    const { uitleg } = verzoekhandelingtekst('verzet')(handeling);
    assert.doesNotMatch(`${uitleg.nl} ${uitleg.en}`, /verzoek om correctie|request to correct/i);
    assert.equal(verzoekhandelingtekst('inzage')(handeling), handelingteksten[handeling]);
  }
});

test('waar geen verzoek bij staat noemt de naam beide', () => {
  for (const handeling of ['correctie-beslissen', 'correctie-beantwoorden', 'archiefcorrectie-beslissen'] as const) {
    assert.match(handelingteksten[handeling].nl, /correctie of verzet/);
    assert.match(handelingteksten[handeling].en, /correction or an objection|correct or an objection/);
  }
  for (const soort of ['correctie-uitvoeren', 'correctie-te-laat', 'archiefcorrectie-beslissen'] as const)
    assert.match(berichtteksten[soort].nl, /correctie of verzet/, soort);
});
