// Test of the rule verstrekkingen-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { partijsoorten } from '../rollen.ts';
import { type Verstrekkingsvraag, verstrekkingenInzien } from './verstrekkingen-inzien.ts';

const vraag = (optreden: Verstrekkingsvraag['optreden'], perCasus: boolean): Verstrekkingsvraag => ({
  vandaag: '2026-11-23',
  optreden,
  perCasus,
});
const lid = 'casusoverleglid';

toetsRegel(
  verstrekkingenInzien,
  [
    ...partijsoorten.map((partij) => vraag({ rol: lid, partij }, true)),
    vraag({ rol: 'uitvoerder' }, true),
    vraag({ rol: 'uitvoerder' }, false),
    ...(['gemeente', 'om', 'politie'] as const).map((partij) => vraag({ rol: lid, partij }, false)),
  ],
  {
    'overzicht-alleen-kernpartij': [
      vraag({ rol: lid, partij: 'rvdk' }, false),
      vraag({ rol: lid, partij: 'reclassering' }, false),
      vraag({ rol: lid }, false),
    ],
  },
);
toetsBevoegden(verstrekkingenInzien, [...casusoverleg, 'uitvoerder']);
