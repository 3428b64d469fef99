// Test of the rule archiefcorrectie-uitvoeren.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Archiefuitvoering, archiefcorrectieUitvoeren } from './archiefcorrectie-uitvoeren.ts';

const geldig: Archiefuitvoering = {
  uitTeVoeren: 1,
  teDoen: 'verbeterd',
  item: { soort: 'naw', toestand: 'geldig' },
  nieuweSoort: 'naw',
};
const zonder: Archiefuitvoering = { ...geldig, teDoen: 'verwijderd', nieuweSoort: undefined };
const weg = { soort: 'naw', toestand: 'verwijderd' } as const;

toetsRegel(
  archiefcorrectieUitvoeren,
  [
    geldig,
    { ...geldig, teDoen: 'aangevuld' },
    { ...geldig, item: { soort: 'naw', toestand: 'afgeschermd' } },
    zonder,
    { ...zonder, item: weg },
    { ...zonder, teDoen: 'afgeschermd' },
    { ...zonder, teDoen: 'niet-meer-afgeschermd', item: { soort: 'naw', toestand: 'afgeschermd' } },
  ],
  {
    'niets-uit-te-voeren': [{ ...geldig, uitTeVoeren: 0 }],
    'punt-zonder-besluit': [
      { ...zonder, teDoen: undefined },
      { ...zonder, teDoen: 'vernietigd' },
    ],
    'gegeven-al-verwijderd': [
      { ...geldig, item: weg },
      { ...zonder, teDoen: 'afgeschermd', item: weg },
    ],
    'nieuwe-inhoud-past-niet': [
      { ...geldig, nieuweSoort: undefined },
      { ...geldig, teDoen: 'aangevuld', nieuweSoort: undefined },
      { ...zonder, nieuweSoort: 'naw' },
    ],
    'soort-past-niet': [{ ...geldig, nieuweSoort: 'signaal' }],
  },
);
toetsBevoegden(archiefcorrectieUitvoeren, [...weegploeg]);
