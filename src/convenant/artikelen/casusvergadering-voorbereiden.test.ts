// Test of the rule casusvergadering-voorbereiden.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { voorbereidingsgevallen } from '../vergaderingen.test.ts';
import { casusvergaderingVoorbereiden } from './casusvergadering-voorbereiden.ts';

toetsRegel(casusvergaderingVoorbereiden, ...voorbereidingsgevallen);
toetsBevoegden(casusvergaderingVoorbereiden, ['uitvoerder']);
