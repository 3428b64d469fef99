// Test of the rule woorden-inzien.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Woordinzage, woordenInzien } from './woorden-inzien.ts';

const geldig: Woordinzage = {
  ...verzoekfeiten,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  bevestigd: true,
  uitTeVoeren: 0,
};

toetsRegel(
  woordenInzien,
  [geldig, { ...geldig, soort: 'verzet' }, { ...geldig, stand: 'beantwoord', uitTeVoeren: 1 }],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
    'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'curator' }],
    'vondst-niet-bevestigd': [{ ...geldig, bevestigd: false }],
  },
);
toetsBevoegden(woordenInzien, ['uitvoerder']);
