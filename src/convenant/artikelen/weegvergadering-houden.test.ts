// Test of the rule weegvergadering-houden.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { zittingsgevallen } from '../vergaderingen.test.ts';
import { weegvergaderingHouden } from './weegvergadering-houden.ts';

toetsRegel(weegvergaderingHouden, ...zittingsgevallen);
toetsBevoegden(weegvergaderingHouden, ['uitvoerder']);
