// Test of the rule verzoek-inzien.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { verzoekInzien } from './verzoek-inzien.ts';

toetsRegel(verzoekInzien, [verzoekfeiten, { ...verzoekfeiten, stand: 'niet-behandeld' }], {});
toetsBevoegden(verzoekInzien, [...weegploeg, 'uitvoerder']);
