// Test of the rule autorisatie-intrekken.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { autorisatieIntrekken, type Intrekking } from './autorisatie-intrekken.ts';

const geldig: Intrekking = { vandaag: '2026-11-23', lopend: true, reden: 'andere functie' };

toetsRegel(autorisatieIntrekken, [geldig], {
  'autorisatie-niet-lopend': [{ ...geldig, lopend: false }],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
});
toetsBevoegden(autorisatieIntrekken, ['functioneel-beheerder']);
