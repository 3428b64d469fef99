// Test of the rule informatievraag-intrekken.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { informatievraagIntrekken, type Vraagintrekking } from './informatievraag-intrekken.ts';

const geldig: Vraagintrekking = {
  ...weegfeiten,
  stand: 'informatie-gevraagd',
  openVragen: [
    { id: 'vraag', aan: 'om', uiterlijk: '2026-11-22' },
    { id: 'andere', aan: 'politie', uiterlijk: '2026-12-31' },
  ],
  vraagId: 'vraag',
  reden: 'al bekend',
};

toetsRegel(informatievraagIntrekken, [geldig, { ...geldig, vraagId: 'andere' }], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['informatie-gevraagd']),
  'vraag-niet-open': [
    { ...geldig, vraagId: 'onbekend' },
    { ...geldig, openVragen: [] },
  ],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
});
toetsBevoegden(informatievraagIntrekken, [...weegploeg, 'uitvoerder']);
