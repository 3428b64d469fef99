// Test of the rule signalen-analyseren.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Signaalanalyse, signalenAnalyseren } from './signalen-analyseren.ts';

const oordeel = (criterium: number) => ({ criterium, reden: 'blijkt uit het signaal', signalen: ['signaal'] });
const geldig: Signaalanalyse = {
  ...weegfeiten,
  aantalCriteria: 2,
  oordelen: [oordeel(1), oordeel(2)],
  conclusie: 'een gezamenlijke aanpak is nodig',
};
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd'] as const;

toetsRegel(
  signalenAnalyseren,
  [
    ...kan.map((stand) => ({ ...geldig, stand })),
    { ...geldig, aantalCriteria: 1, oordelen: [{ criterium: 1, reden: 'onbekend gebleven', signalen: [] }] },
    {
      ...geldig,
      items: [...geldig.items, { id: 'antwoord', soort: 'analyse' }],
      oordelen: [oordeel(2), { ...oordeel(1), signalen: ['signaal', 'politiesignaal', 'antwoord'] }],
    },
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, kan),
    'geen-signaal': [
      {
        ...geldig,
        items: [
          { id: 'naw', soort: 'naw' },
          { id: 'signaal', soort: 'analyse' },
        ],
      },
    ],
    'criteria-niet-volledig': [
      { ...geldig, aantalCriteria: 0, oordelen: [] },
      { ...geldig, oordelen: [] },
      { ...geldig, oordelen: [oordeel(1)] },
      { ...geldig, oordelen: [oordeel(1), oordeel(1)] },
      { ...geldig, oordelen: [oordeel(1), oordeel(2), oordeel(2)] },
      { ...geldig, oordelen: [oordeel(0), oordeel(1)] },
      { ...geldig, oordelen: [oordeel(2), oordeel(3)] },
    ],
    'reden-ontbreekt': [{ ...geldig, oordelen: [oordeel(1), { ...oordeel(2), reden: ' ' }] }],
    'signaal-onbekend': [
      ...['elders', 'naw', 'melder'].map((id) => ({
        ...geldig,
        oordelen: [oordeel(1), { ...oordeel(2), signalen: ['signaal', id] }],
      })),
    ],
    'oordeel-ontbreekt': [
      { ...geldig, conclusie: undefined },
      { ...geldig, conclusie: ' ' },
    ],
  },
  { samenloop: [{ situatie: { ...geldig, items: [] }, redenen: ['geen-signaal', 'signaal-onbekend'] }] },
);
toetsBevoegden(signalenAnalyseren, weegploeg);
