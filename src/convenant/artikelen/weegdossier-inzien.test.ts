// Test of the rule weegdossier-inzien.
import { weegstanden } from '../dossier.ts';
import { toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { weegdossierInzien } from './weegdossier-inzien.ts';

const inElkeStand = weegstanden.map((stand) => ({ ...weegfeiten, stand }));

toetsRegel(weegdossierInzien, inElkeStand, {}, { altijdVervuld: ['stand-staat-niet-toe'] });
toetsBevoegden(weegdossierInzien, [...weegploeg, 'uitvoerder']);
