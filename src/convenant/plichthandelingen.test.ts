// For every kind of duty and every stand of a file: the act that the duty asks for is allowed there, or nobody has the duty.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casusoverleghandelingen, casusstanden, weegploeghandelingen, weegstanden } from './dossier.ts';
import { staatCasusToe, staatWeegdossierToe } from './levensloop.ts';
import { isHaalbaar, plichthandelingen } from './plichthandelingen.ts';
import { plichtsoorten } from './vormen/werkvoorraad.ts';

/** The kinds that nobody can have in this stand. */
const weg = (register: 'weegploeg' | 'casusoverleg', stand: Parameters<typeof isHaalbaar>[1]) =>
  plichtsoorten.filter((soort) => !isHaalbaar({ soort, register }, stand));

test('een plicht bestaat in precies de standen die toelaten wat zij vraagt', () => {
  for (const soort of plichtsoorten) {
    const gevraagd = plichthandelingen[soort];
    for (const stand of weegstanden) {
      const kan = weegploeghandelingen.some((naam) => gevraagd.includes(naam) && staatWeegdossierToe(stand, naam));
      assert.equal(isHaalbaar({ soort, register: 'weegploeg' }, stand), kan || gevraagd.length === 0, soort + stand);
    }
    for (const stand of casusstanden) {
      const kan = casusoverleghandelingen.some((naam) => gevraagd.includes(naam) && staatCasusToe(stand, naam));
      assert.equal(isHaalbaar({ soort, register: 'casusoverleg' }, stand), kan || gevraagd.length === 0, soort + stand);
    }
  }
});

/** Written out: a new kind of duty is decided on here. */
const zonderStand = [
  'vernietigen',
  'vernietiging-goedkeuren',
  'vernietiging-tegengehouden',
  'vernietiging-te-laat',
  'verzegeld-te-laat',
  'vernietiging-verzoek-te-laat',
  'informeren-te-laat',
  'herbeoordeling-te-laat',
  'identiteit-vaststellen',
  'vertegenwoordiger-toetsen',
  'verzoek-doorzoeken',
  'vondsten-beoordelen',
  'correctie-voorleggen',
  'zienswijzen-afwachten',
  'correctie-beslissen',
  'antwoord-verwacht',
  'inzagestukken-beoordelen',
  'verzoek-beantwoorden',
  'verzoek-te-laat',
  'verzoek-bewaken',
  'wettelijke-grens-voorbij',
  'correctie-uitvoeren',
  'correctie-te-laat',
  'kennisgeving-per-brief',
  'archiefcorrectie-beslissen',
  'archiefcorrectie-uitvoeren',
  'autorisatie-beslissen',
  'autorisatie-verlengen',
  'autorisaties-verlengen',
  'laatste-beheerder',
  'laatste-uitvoerder',
  'instellingen-stemmen',
  'bijlage-stemmen',
  'beveiliging-evalueren',
  'convenant-evalueren',
  'beveiligingsevaluatie-te-laat',
  'convenantevaluatie-te-laat',
  'weegploeg-eindigt',
  'geheimhouding-bevestigen',
];

test('van een gesloten casus en een afgesloten weegdossier resten informeren, corrigeren en vernietigen', () => {
  const over = (...weggevallen: readonly string[]) => plichtsoorten.filter((soort) => !weggevallen.includes(soort));
  const informeren = ['informeren-overleggen', 'informatieplicht-beslissen', 'uitstel-herbeoordelen'];
  assert.deepEqual(over(...weg('casusoverleg', 'gesloten'), ...zonderStand), ['zienswijze-geven']);
  assert.deepEqual(over(...weg('weegploeg', 'afgesloten'), ...zonderStand), [...informeren, 'zienswijze-geven']);
  assert.deepEqual(over(...weg('weegploeg', 'samengevoegd'), ...zonderStand), []);
});

test('van een bestand waarvan de stand niet bekend is vraagt geen plicht iets; in andere registers telt geen stand', () => {
  for (const soort of plichtsoorten) {
    assert.equal(isHaalbaar({ soort, register: 'weegploeg' }, undefined), zonderStand.includes(soort), soort);
    assert.equal(isHaalbaar({ soort, register: 'casusoverleg' }, undefined), zonderStand.includes(soort), soort);
    assert.equal(isHaalbaar({ soort, register: 'archief' }, undefined), true, soort);
  }
});
