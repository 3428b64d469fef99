// Test of the rule verzoek-ontvangen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Ontvangst, verzoekOntvangen } from './verzoek-ontvangen.ts';

const geldig: Ontvangst = {
  vandaag: '2026-11-23',
  soort: 'inzage',
  hoedanigheid: 'zelf',
  ontvangenOp: '2026-11-23',
  vraag: 'Wil weten wat er is vastgelegd.',
  reden: undefined,
  verzoekerNaam: 'A. Vrager',
  verzoekerContact: 'Laan 1, Waterhoek',
  geboortedatum: '1987-07-04',
};
const correctie: Ontvangst = { ...geldig, soort: 'correctie', reden: 'De datum is fout.' };

toetsRegel(
  verzoekOntvangen,
  [
    geldig,
    correctie,
    { ...correctie, soort: 'verzet' },
    // A stranger need not know when the other was born.
    { ...geldig, hoedanigheid: 'derde', geboortedatum: undefined },
    { ...geldig, ontvangenOp: '2018-05-25' },
    { ...geldig, geboortedatum: '2026-11-22' },
  ],
  {
    'verzoeker-ontbreekt': [
      { ...geldig, verzoekerNaam: ' ' },
      { ...geldig, verzoekerContact: '' },
      { ...geldig, verzoekerNaam: undefined, verzoekerContact: undefined },
    ],
    'verzoek-ontbreekt': [
      { ...geldig, vraag: undefined },
      { ...geldig, vraag: ' ' },
    ],
    'verzoekreden-ontbreekt': [
      { ...correctie, reden: undefined },
      { ...correctie, soort: 'verzet', reden: ' ' },
    ],
    'geboortedatum-ontbreekt': [
      { ...geldig, geboortedatum: undefined },
      { ...geldig, hoedanigheid: 'ouder', geboortedatum: undefined },
    ],
    'ontvangstdag-ongeldig': [
      { ...geldig, ontvangenOp: '2026-11-24' },
      { ...geldig, ontvangenOp: '2018-05-24' },
      { ...geldig, geboortedatum: '2026-11-23' },
      { ...geldig, geboortedatum: '2027-01-01' },
    ],
  },
);
toetsBevoegden(verzoekOntvangen, ['uitvoerder']);
