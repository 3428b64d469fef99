// Test of the rule doorverstrekking-voorstellen.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Doorverstrekkingsvoorstel, doorverstrekkingVoorstellen } from './doorverstrekking-voorstellen.ts';

const loopt: Besluitvoorstel = {
  id: 'voorstel',
  soort: 'doorverstrekken',
  doel: 'lyceum',
  open: true,
  vereist: ['gemeente'],
  voor: [],
  tegen: [],
};
const geldig: Doorverstrekkingsvoorstel = {
  ...casusfeiten,
  ontvanger: 'de-brug',
  soortGegevens: 'naam, adres en soort problematiek',
  noodzaak: 'zonder adres kan de intake niet beginnen',
  selectie: [
    { gegeven: 'naw', noodzaak: 'wie het betreft' },
    { gegeven: 'analyse', noodzaak: 'waar de begeleiding op let', tekst: 'schulden en een scheiding' },
  ],
  items: [
    { id: 'naw', soort: 'naw' },
    { id: 'signaal', soort: 'signaal', regime: '8' },
    { id: 'inbrenger', soort: 'inbrenger' },
    { id: 'analyse', soort: 'analyse' },
    { id: 'actie', soort: 'actie' },
    { id: 'achterblijver', soort: 'achterblijver' },
    { id: 'netwerkpersoon', soort: 'netwerkpersoon' },
    { id: 'sluiting', soort: 'afsluitingsbesluit' },
    { id: 'machtiging-9', soort: 'signaal', regime: '9' },
    { id: 'machtiging-10-1-a', soort: 'signaal', regime: '10-1-a' },
    { id: 'machtiging-10-1-c', soort: 'analyse', regime: '10-1-c' },
  ],
  opBijlage1: ['sv-meerstede', 'de-brug'],
};
const [keuze, analyse] = geldig.selectie;
const kies = (...gegevens: readonly string[]): Doorverstrekkingsvoorstel => ({
  ...geldig,
  selectie: [...geldig.selectie, ...gegevens.map((gegeven) => ({ gegeven, noodzaak: 'nodig', tekst: 'kort' }))],
});

toetsRegel(
  doorverstrekkingVoorstellen,
  [
    geldig,
    ...(['geopend', 'plan-in-opstelling', 'plan-vastgesteld'] as const).map((stand) => ({ ...geldig, stand })),
    // What is asked for another partner, or about this one's taking part, does not stand in the way.
    { ...geldig, openBesluiten: [loopt, { ...loopt, soort: 'deelnemer-verwijderen', doel: 'de-brug' }] },
    kies('signaal', 'inbrenger', 'achterblijver', 'netwerkpersoon'),
    { ...geldig, selectie: [{ gegeven: 'signaal', noodzaak: 'veiligheid van het personeel' }] },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'ontvanger-geen-deelnemer': [{ ...geldig, ontvanger: 'sv-meerstede' }],
    'niet-op-bijlage-1': [
      { ...geldig, opBijlage1: [] },
      // A party gets items by provision in the casusoverleg, never as an external.
      { ...geldig, ontvanger: 'reclassering' },
    ],
    'voorstel-loopt-al': [
      { ...geldig, openBesluiten: [{ ...loopt, doel: 'de-brug' }] },
      { ...geldig, openBesluiten: [loopt, { ...loopt, doel: 'de-brug' }] },
    ],
    'soort-gegevens-ontbreekt': [
      { ...geldig, soortGegevens: undefined },
      { ...geldig, soortGegevens: ' ' },
    ],
    'noodzaak-ontbreekt': [
      { ...geldig, noodzaak: undefined },
      { ...geldig, noodzaak: '\n' },
    ],
    'geen-gegeven-gekozen': [{ ...geldig, selectie: [] }],
    'dubbel-genoemd': [kies('naw'), kies('signaal', 'signaal')],
    'noodzaak-per-gegeven-ontbreekt': [
      { ...geldig, selectie: [{ ...keuze, gegeven: 'naw', noodzaak: ' ' }] },
      { ...geldig, selectie: [...geldig.selectie, { gegeven: 'signaal', noodzaak: '' }] },
    ],
    'gegeven-niet-door-te-verstrekken': [kies('actie'), kies('sluiting'), kies('onbekend'), kies('signaal', 'actie')],
    'analyse-in-eigen-woorden': [
      ...[undefined, ' '].map((tekst) => ({
        ...geldig,
        selectie: [...geldig.selectie.slice(0, 1), { noodzaak: 'nodig', ...analyse, gegeven: 'analyse', tekst }],
      })),
      { ...geldig, selectie: [{ gegeven: 'analyse', noodzaak: 'waar de begeleiding op let' }] },
    ],
    'machtiging-alleen-college': [
      kies('machtiging-9'),
      kies('machtiging-10-1-a'),
      kies('machtiging-10-1-c'),
      { ...geldig, selectie: [{ gegeven: 'machtiging-9', noodzaak: 'de ernst' }] },
    ],
  },
  {
    samenloop: [
      {
        situatie: { ...geldig, selectie: [{ gegeven: 'machtiging-10-1-c', noodzaak: 'de ernst' }] },
        redenen: ['analyse-in-eigen-woorden', 'machtiging-alleen-college'],
      },
    ],
  },
);
toetsBevoegden(doorverstrekkingVoorstellen, casusoverleg);
