// Test of the rule advies-vastleggen.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Adviesantwoord, adviesVastleggen } from './advies-vastleggen.ts';

const geldig: Adviesantwoord = {
  ...casusfeiten,
  openAdviezen: ['een', 'twee'],
  advies: 'twee',
  antwoord: 'bied perspectief',
  herkend: [],
};

toetsRegel(
  adviesVastleggen,
  [
    ...casusstanden.filter((stand) => stand !== 'gesloten').map((stand) => ({ ...geldig, stand })),
    { ...geldig, openAdviezen: ['twee'] },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'geen-open-advies': [{ ...geldig, openAdviezen: [] }],
    'advies-al-beantwoord': [{ ...geldig, advies: 'drie' }],
    'antwoord-ontbreekt': [
      { ...geldig, antwoord: undefined },
      { ...geldig, antwoord: ' ' },
    ],
    'tekst-noemt-naam': [{ ...geldig, herkend: ['naam'] }],
    'tekst-noemt-adres': [{ ...geldig, herkend: ['adres'] }],
    'tekst-noemt-geboortedatum': [{ ...geldig, herkend: ['geboortedatum'] }],
    'tekst-noemt-nummer': [{ ...geldig, herkend: ['nummer'] }],
  },
);
toetsBevoegden(adviesVastleggen, ['uitvoerder']);
