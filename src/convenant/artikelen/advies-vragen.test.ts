// Test of the rule advies-vragen.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Adviesvraag, adviesVragen } from './advies-vragen.ts';

const geldig: Adviesvraag = {
  ...casusfeiten,
  organisatie: 'NCTV',
  functie: 'adviseur weerbaarheid',
  vraag: 'welke aanpak werkt?',
  noodzaak: 'de deelnemers kennen deze groep niet',
  uiterlijk: '2026-11-24',
  herkend: [],
};

toetsRegel(
  adviesVragen,
  casusstanden.filter((stand) => stand !== 'gesloten').map((stand) => ({ ...geldig, stand })),
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'deskundige-ontbreekt': [
      { ...geldig, organisatie: ' ' },
      { ...geldig, functie: undefined },
    ],
    'vraag-ontbreekt': [
      { ...geldig, vraag: undefined },
      { ...geldig, vraag: ' ' },
    ],
    'noodzaak-ontbreekt': [
      { ...geldig, noodzaak: undefined },
      { ...geldig, noodzaak: ' ' },
    ],
    'antwoorddatum-ongeldig': [
      { ...geldig, uiterlijk: '2026-11-23' },
      { ...geldig, uiterlijk: '2026-11-22' },
    ],
    'tekst-noemt-naam': [{ ...geldig, herkend: ['naam'] }],
    'tekst-noemt-adres': [{ ...geldig, herkend: ['adres'] }],
    'tekst-noemt-geboortedatum': [{ ...geldig, herkend: ['geboortedatum'] }],
    'tekst-noemt-nummer': [{ ...geldig, herkend: ['nummer'] }],
  },
  {
    samenloop: [
      { situatie: { ...geldig, herkend: ['nummer', 'naam'] }, redenen: ['tekst-noemt-naam', 'tekst-noemt-nummer'] },
    ],
  },
);
toetsBevoegden(adviesVragen, ['uitvoerder']);
