// Test of the rule convenant-in-werking-stellen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { partijsoorten } from '../rollen.ts';
import { convenantInWerkingStellen, type Inwerkingfeiten } from './convenant-in-werking-stellen.ts';

const geldig: Inwerkingfeiten = {
  vandaag: '2026-11-23',
  inWerking: false,
  ondertekend: partijsoorten,
  uitvoerder: true,
  referentiekader: true,
  datum: '2026-11-23',
};

toetsRegel(convenantInWerkingStellen, [geldig, { ...geldig, datum: '2022-01-01' }], {
  'convenant-al-in-werking': [{ ...geldig, inWerking: true }],
  'handtekening-ontbreekt': [
    ...partijsoorten.map((weg) => ({ ...geldig, ondertekend: partijsoorten.filter((soort) => soort !== weg) })),
    { ...geldig, ondertekend: [] },
  ],
  'geen-uitvoerder': [{ ...geldig, uitvoerder: false }],
  'referentiekader-ontbreekt': [{ ...geldig, referentiekader: false }],
  'datum-niet-bereikt': [
    { ...geldig, datum: undefined },
    { ...geldig, datum: '2026-11-24' },
  ],
});
toetsBevoegden(convenantInWerkingStellen, weegploeg);
