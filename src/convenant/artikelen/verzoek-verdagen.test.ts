// Test of the rule verzoek-verdagen.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Verdaging, verzoekVerdagen } from './verzoek-verdagen.ts';

const geldig: Verdaging = { ...verzoekfeiten, reden: 'Vier partijen zoeken nog.', berichtOp: '2026-11-23' };

toetsRegel(
  verzoekVerdagen,
  [geldig, { ...geldig, uiterlijk: '2026-11-23' }, { ...geldig, berichtOp: geldig.ontvangenOp }],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'niet-behandeld' }],
    'al-verdaagd': [
      { ...geldig, verdaagdOp: '2026-11-20' },
      { ...geldig, verdaagdOp: '2026-11-20', uiterlijk: '2026-11-22' },
    ],
    'termijn-voorbij': [{ ...geldig, uiterlijk: '2026-11-22' }],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
    'berichtdag-ongeldig': [
      { ...geldig, berichtOp: '2026-11-24' },
      { ...geldig, berichtOp: '2026-10-31' },
    ],
  },
);
toetsBevoegden(verzoekVerdagen, ['uitvoerder']);
