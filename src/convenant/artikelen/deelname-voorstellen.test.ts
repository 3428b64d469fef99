// Test of the rule deelname-voorstellen.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { casusfeiten, casusoverleg, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Deelnamevoorstel, deelnameVoorstellen } from './deelname-voorstellen.ts';

const loopt: Besluitvoorstel = {
  id: 'voorstel',
  soort: 'deelnemer-toevoegen',
  doel: 'rvdk',
  open: true,
  vereist: ['gemeente'],
  voor: [],
  tegen: [],
};
const erbij: Deelnamevoorstel = {
  ...casusfeiten,
  soort: 'deelnemer-toevoegen',
  deelnemer: 'om',
  motivering: 'nodig voor de aanpak',
  opBijlage1: ['lyceum', 'de-brug'],
  convenantspartijen: ['gemeente', 'om', 'rvdk', 'reclassering'],
  openBesluiten: [loopt],
  weegploegVoltallig: true,
  // Whoever joins can own a measure already, in a plan of before.
  eigenaren: ['om', 'lyceum', 'rvdk'],
};
const eraf: Deelnamevoorstel = {
  ...erbij,
  soort: 'deelnemer-verwijderen',
  deelnemer: 'gemeente',
  eigenaren: ['lyceum'],
};

toetsRegel(
  deelnameVoorstellen,
  [
    erbij,
    { ...erbij, deelnemer: 'lyceum', stand: 'plan-in-opstelling' },
    // An open proposal to add somebody does not stand in the way of another one.
    { ...erbij, openBesluiten: [{ ...loopt, soort: 'deelnemer-verwijderen', doel: 'om' }] },
    eraf,
    // Without a core party nobody is added, and somebody can still be taken off.
    { ...eraf, weegploegVoltallig: false },
    // A partner that was struck from annex 1, or a party that left, can still be taken off the case.
    { ...eraf, deelnemer: 'de-brug', opBijlage1: [], stand: 'plan-vastgesteld' },
    { ...eraf, openBesluiten: [{ ...loopt, doel: 'gemeente' }] },
  ],
  {
    'stand-staat-niet-toe': inAndereCasusstanden(erbij, ['geopend', 'plan-in-opstelling', 'plan-vastgesteld']),
    'weegploeg-onvoltallig': [{ ...erbij, weegploegVoltallig: false }],
    'motivering-ontbreekt': [
      { ...erbij, motivering: undefined },
      { ...eraf, motivering: ' ' },
    ],
    'geen-partij-of-partner': [{ ...erbij, deelnemer: 'sv-meerstede' }],
    'neemt-al-deel': [{ ...erbij, deelnemer: 'reclassering' }],
    'neemt-niet-deel': [{ ...eraf, deelnemer: 'om' }],
    'laatste-partij': [
      { ...eraf, deelnemers: ['gemeente', 'de-brug'] },
      { ...eraf, convenantspartijen: ['gemeente', 'om'] },
    ],
    'heeft-lopende-maatregel': [{ ...eraf, eigenaren: ['om', 'gemeente'] }],
    'voorstel-loopt-al': [
      { ...erbij, deelnemer: 'rvdk' },
      { ...eraf, openBesluiten: [loopt, { ...loopt, soort: 'deelnemer-verwijderen', doel: 'gemeente' }] },
    ],
  },
);
toetsBevoegden(deelnameVoorstellen, [...casusoverleg, 'uitvoerder']);
