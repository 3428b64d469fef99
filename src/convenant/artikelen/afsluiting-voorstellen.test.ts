// Test of the rule afsluiting-voorstellen.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { casusfeiten, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Afsluitvoorstel, afsluitingVoorstellen } from './afsluiting-voorstellen.ts';

const loopt: Besluitvoorstel = {
  id: 'voorstel',
  soort: 'deelnemer-toevoegen',
  doel: 'rvdk',
  open: true,
  vereist: ['gemeente'],
  voor: [],
  tegen: [],
};
const geldig: Afsluitvoorstel = {
  ...casusfeiten,
  stand: 'plan-vastgesteld',
  nieuwAdvies: 'advies',
  openBesluiten: [loopt],
  motivering: 'het doel is bereikt',
};
const { nieuwAdvies: _, ...zonderAdvies } = geldig;

toetsRegel(afsluitingVoorstellen, [geldig, { ...geldig, openBesluiten: [] }], {
  'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-vastgesteld']),
  'advies-ontbreekt': [zonderAdvies],
  'voorstel-loopt-al': [{ ...geldig, openBesluiten: [loopt, { ...loopt, soort: 'afsluiten', doel: 'eerder advies' }] }],
  'motivering-ontbreekt': [
    { ...geldig, motivering: undefined },
    { ...geldig, motivering: ' ' },
  ],
});
toetsBevoegden(afsluitingVoorstellen, [
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
  'uitvoerder',
]);
