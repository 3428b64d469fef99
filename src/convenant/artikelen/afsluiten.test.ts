// Test of the rule afsluiten.
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { inAndereCasusstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { afsluiten } from './afsluiten.ts';
import type { Besluitfeiten } from './casusbesluit-stemmen.ts';

const geldig: Besluitfeiten = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'om' },
  stand: 'plan-vastgesteld',
  voorstel: {
    id: 'voorstel',
    soort: 'afsluiten',
    doel: 'advies',
    open: true,
    vereist: ['gemeente', 'om', 'politie'],
    voor: ['gemeente', 'politie', 'om'],
    tegen: [],
  },
};
const met = (anders: Partial<Besluitvoorstel>): Besluitfeiten => ({
  ...geldig,
  voorstel: { ...geldig.voorstel, ...anders },
});

toetsRegel(afsluiten, [geldig], {
  'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-vastgesteld']),
  'niet-eensgezind': [met({ voor: ['gemeente', 'om'] }), met({ tegen: ['om'] }), met({ soort: 'deelnemer-toevoegen' })],
});
toetsBevoegden(afsluiten, [...weegploeg, 'casusoverleglid gemeente', 'casusoverleglid om', 'casusoverleglid politie']);
