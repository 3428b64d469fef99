// Test of the rule nadere-informatie-vragen.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Informatievraag, nadereInformatieVragen } from './nadere-informatie-vragen.ts';

const geldig: Informatievraag = {
  ...weegfeiten,
  vraag: 'Wat is er over het verzuim bekend?',
  aan: ['gemeente', 'politie'],
  meer: [{ vraag: 'Loopt er een strafzaak?', aan: ['om'] }],
  uiterlijk: '2026-11-24',
};
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd'] as const;

toetsRegel(
  nadereInformatieVragen,
  [...kan.map((stand) => ({ ...geldig, stand })), { ...geldig, aan: ['om'], meer: [] }],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, kan),
    'dossier-verzegeld': [{ ...geldig, verzegeld: true }],
    'vraag-ontbreekt': [
      { ...geldig, vraag: undefined },
      { ...geldig, vraag: ' ' },
      { ...geldig, meer: [...geldig.meer, { vraag: '', aan: ['om'] }] },
    ],
    'geen-kernpartij-gevraagd': [
      { ...geldig, aan: [] },
      { ...geldig, meer: [{ vraag: 'En?', aan: [] }] },
      { ...geldig, meer: [...geldig.meer, { vraag: 'En?', aan: ['om', 'rvdk'] }] },
      { ...geldig, aan: ['gemeente', 'rvdk'] },
      { ...geldig, aan: ['reclassering'] },
    ],
    'antwoorddatum-ongeldig': [
      { ...geldig, uiterlijk: '2026-11-23' },
      { ...geldig, uiterlijk: '2026-11-22' },
    ],
  },
);
toetsBevoegden(nadereInformatieVragen, [...weegploeg, 'uitvoerder']);
