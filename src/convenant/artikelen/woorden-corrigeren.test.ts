// Test of the rule woorden-corrigeren.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Woordcorrectie, woordenCorrigeren } from './woorden-corrigeren.ts';

const geldig: Woordcorrectie = { uitTeVoeren: 1, teDoen: 'verwijderd', ingevuld: 0 };

toetsRegel(
  woordenCorrigeren,
  [
    geldig,
    { ...geldig, teDoen: 'verbeterd', ingevuld: 1 },
    { ...geldig, teDoen: 'aangevuld', ingevuld: 2 },
    { ...geldig, teDoen: 'afgeschermd' },
    { ...geldig, teDoen: 'niet-meer-afgeschermd' },
  ],
  {
    'niets-uit-te-voeren': [{ ...geldig, uitTeVoeren: 0 }],
    'punt-zonder-besluit': [
      { ...geldig, teDoen: undefined },
      { ...geldig, teDoen: 'vernietigd' },
    ],
    'nieuwe-inhoud-past-niet': [
      { ...geldig, ingevuld: 1 },
      { ...geldig, teDoen: 'verbeterd' },
      { ...geldig, teDoen: 'aangevuld' },
    ],
  },
);
toetsBevoegden(woordenCorrigeren, ['uitvoerder']);
