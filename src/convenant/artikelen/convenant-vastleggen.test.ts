// Test of the rule convenant-vastleggen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { partijsoorten } from '../rollen.ts';
import { convenantVastleggen, type Vastlegging } from './convenant-vastleggen.ts';

const partijen = partijsoorten.map((soort) => ({ soort, vertegenwoordigers: 1 }));
const geldig: Vastlegging = {
  vandaag: '2026-11-23',
  vastgelegd: false,
  partijen,
  criteria: 1,
  uitvoerder: 'H. Bosscha',
  ondertekend: '2022-01-01',
  inwerkingtreding: '2022-01-01',
};

toetsRegel(convenantVastleggen, [geldig, { ...geldig, ondertekend: '2021-12-31', criteria: 5 }], {
  'convenant-al-vastgelegd': [{ ...geldig, vastgelegd: true }],
  'partij-ontbreekt': [
    ...partijsoorten.map((weg) => ({ ...geldig, partijen: partijen.filter(({ soort }) => soort !== weg) })),
    { ...geldig, partijen: [...partijen, { soort: 'om' as const, vertegenwoordigers: 1 }] },
    { ...geldig, partijen: [] },
  ],
  'vertegenwoordiger-ontbreekt': [
    {
      ...geldig,
      partijen: partijen.map((partij) => (partij.soort === 'rvdk' ? { ...partij, vertegenwoordigers: 0 } : partij)),
    },
  ],
  'referentiekader-ontbreekt': [{ ...geldig, criteria: 0 }],
  'geen-uitvoerder': [
    { ...geldig, uitvoerder: undefined },
    { ...geldig, uitvoerder: ' ' },
  ],
  'ondertekend-na-inwerkingtreding': [{ ...geldig, ondertekend: '2022-01-02' }],
});
toetsBevoegden(convenantVastleggen, ['functioneel-beheerder']);
