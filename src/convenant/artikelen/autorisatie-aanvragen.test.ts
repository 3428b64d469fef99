// Test of the rule autorisatie-aanvragen.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Autorisatieaanvraag, autorisatieAanvragen } from './autorisatie-aanvragen.ts';

const geldig: Autorisatieaanvraag = {
  vandaag: '2026-11-23',
  rol: 'weegploeglid',
  partij: 'gemeente',
  extern: false,
  doel: 'deelname aan de weegploeg',
  begin: '2026-11-23',
  einde: '2027-11-23',
  uiterlijkEinde: '2027-11-23',
  andere: [],
};
const naast = (rol: Autorisatieaanvraag['rol'], ander: Autorisatieaanvraag['rol'], begin = '2026-01-01') => ({
  ...geldig,
  partij: rol === 'weegploeglid' || rol === 'casusoverleglid' ? ('gemeente' as const) : undefined,
  rol,
  andere: [
    { rol, begin: '2026-01-01', einde: '2026-12-31' },
    { rol: ander, begin, einde: begin === '2026-01-01' ? '2026-12-31' : '2028-01-01' },
  ],
});
const voor = (rol: Autorisatieaanvraag['rol'], partij: Autorisatieaanvraag['partij'], extern = false) => ({
  ...geldig,
  rol,
  partij,
  extern,
});

toetsRegel(
  autorisatieAanvragen,
  [
    geldig,
    { ...geldig, einde: '2026-11-24' },
    { ...geldig, begin: '2027-11-22' },
    voor('weegploeglid', 'om'),
    voor('weegploeglid', 'politie'),
    voor('casusoverleglid', 'rvdk'),
    voor('casusoverleglid', 'reclassering'),
    voor('externe-casuspartner', undefined, true),
    voor('uitvoerder', undefined),
    voor('uitvoerder', 'gemeente'),
    voor('functioneel-beheerder', undefined),
    naast('weegploeglid', 'casusoverleglid'),
    naast('uitvoerder', 'weegploeglid'),
    naast('functioneel-beheerder', 'beveiligingsfunctionaris'),
    naast('functionaris-gegevensbescherming', 'functioneel-beheerder'),
    // After one another is not together.
    naast('functioneel-beheerder', 'uitvoerder', '2027-11-23'),
    {
      ...geldig,
      begin: '2026-12-31',
      andere: [{ rol: 'functioneel-beheerder', begin: '2026-01-01', einde: '2026-12-31' }],
    },
  ],
  {
    'rol-past-niet-bij-partij': [
      voor('weegploeglid', 'rvdk'),
      voor('weegploeglid', 'reclassering'),
      voor('weegploeglid', undefined),
      voor('casusoverleglid', undefined, true),
      voor('externe-casuspartner', undefined),
      voor('externe-casuspartner', 'gemeente'),
      voor('uitvoerder', undefined, true),
      voor('functionaris-gegevensbescherming', undefined, true),
    ],
    'rollen-botsen': [
      naast('weegploeglid', 'functionaris-gegevensbescherming'),
      naast('casusoverleglid', 'beveiligingsfunctionaris'),
      naast('uitvoerder', 'functioneel-beheerder'),
      naast('functionaris-gegevensbescherming', 'weegploeglid'),
      naast('beveiligingsfunctionaris', 'uitvoerder'),
      naast('functioneel-beheerder', 'casusoverleglid'),
      // One day together is enough, at either end.
      naast('functioneel-beheerder', 'uitvoerder', '2027-11-22'),
      {
        ...geldig,
        begin: '2026-12-30',
        andere: [{ rol: 'functioneel-beheerder', begin: '2026-01-01', einde: '2026-12-31' }],
      },
    ],
    'doel-ontbreekt': [
      { ...geldig, doel: undefined },
      { ...geldig, doel: ' ' },
    ],
    'einddatum-ongeldig': [
      // On the day it begins, on this very day, and one day past the year.
      { ...geldig, begin: '2027-01-01', einde: '2027-01-01' },
      { ...geldig, begin: '2027-01-02', einde: '2027-01-01' },
      { ...geldig, begin: '2026-11-01', einde: '2026-11-23' },
      { ...geldig, begin: '2026-11-01', einde: '2026-11-22' },
      { ...geldig, einde: '2027-11-24' },
    ],
  },
);
toetsBevoegden(autorisatieAanvragen, [...weegploeg, ...casusoverleg, 'uitvoerder', 'functioneel-beheerder']);
