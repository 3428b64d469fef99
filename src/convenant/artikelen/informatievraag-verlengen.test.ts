// Test of the rule informatievraag-verlengen.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { informatievraagVerlengen, type Vraagverlenging } from './informatievraag-verlengen.ts';

const geldig: Vraagverlenging = {
  ...weegfeiten,
  stand: 'informatie-gevraagd',
  openVragen: [
    { id: 'vraag', aan: 'om', uiterlijk: '2026-11-22' },
    { id: 'andere', aan: 'politie', uiterlijk: '2026-12-31' },
  ],
  vraagId: 'vraag',
  uiterlijk: '2026-11-23',
  reden: 'het dossier ligt bij de rechtbank',
};

toetsRegel(informatievraagVerlengen, [geldig, { ...geldig, vraagId: 'andere', uiterlijk: '2027-01-01' }], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, ['informatie-gevraagd']),
  'vraag-niet-open': [
    { ...geldig, vraagId: 'onbekend' },
    { ...geldig, openVragen: [] },
  ],
  'verlenging-ongeldig': [
    { ...geldig, vraagId: 'andere', uiterlijk: '2026-12-31' },
    { ...geldig, openVragen: [{ id: 'vraag', aan: 'om', uiterlijk: '2026-11-21' }], uiterlijk: '2026-11-22' },
  ],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
});
toetsBevoegden(informatievraagVerlengen, [...weegploeg, 'uitvoerder']);
