// Test of the rule aanhouding-opheffen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { opheffingsgronden } from '../vernietiging.ts';
import { aanhoudingOpheffen, type Opheffing } from './aanhouding-opheffen.ts';

const om = { rol: 'weegploeglid', partij: 'om' } as const;
const gemeente = { rol: 'weegploeglid', partij: 'gemeente' } as const;
const uitvoerder = { rol: 'uitvoerder', partij: 'gemeente' } as const;
const fg = { rol: 'functionaris-gegevensbescherming' } as const;
const geldig: Opheffing = { loopt: true, optreden: om, aanhouder: { ...om, weg: false }, grond: 'afgehandeld' };

toetsRegel(
  aanhoudingOpheffen,
  [
    ...opheffingsgronden.map((grond) => ({ ...geldig, grond })),
    // Who watches over it all lifts any.
    { ...geldig, optreden: fg },
    { ...geldig, optreden: fg, aanhouder: { ...fg, weg: false } },
    // An office, whoever holds it now.
    { ...geldig, optreden: { rol: 'uitvoerder' }, aanhouder: { ...uitvoerder, weg: false } },
    // Nobody is left who placed it.
    { ...geldig, aanhouder: { ...gemeente, weg: true } },
    { ...geldig, aanhouder: { ...uitvoerder, weg: true } },
  ],
  {
    'aanhouding-loopt-niet': [{ ...geldig, loopt: false }],
    'aanhouding-van-ander': [
      { ...geldig, aanhouder: { ...gemeente, weg: false } },
      { ...geldig, aanhouder: { ...fg, weg: false } },
      { ...geldig, optreden: uitvoerder },
      { ...geldig, optreden: gemeente, aanhouder: { ...uitvoerder, weg: false } },
      { ...geldig, optreden: uitvoerder, aanhouder: { ...fg, weg: true } },
    ],
    'opheffingsgrond-ontbreekt': [{ ...geldig, grond: undefined }],
  },
);
toetsBevoegden(aanhoudingOpheffen, [...weegploeg, 'uitvoerder', 'functionaris-gegevensbescherming']);
