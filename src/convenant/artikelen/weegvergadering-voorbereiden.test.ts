// Test of the rule weegvergadering-voorbereiden.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { voorbereidingsgevallen } from '../vergaderingen.test.ts';
import { weegvergaderingVoorbereiden } from './weegvergadering-voorbereiden.ts';

toetsRegel(weegvergaderingVoorbereiden, ...voorbereidingsgevallen);
toetsBevoegden(weegvergaderingVoorbereiden, ['uitvoerder']);
