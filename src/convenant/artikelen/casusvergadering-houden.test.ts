// Test of the rule casusvergadering-houden.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { zittingsgevallen } from '../vergaderingen.test.ts';
import { casusvergaderingHouden } from './casusvergadering-houden.ts';

toetsRegel(casusvergaderingHouden, ...zittingsgevallen);
toetsBevoegden(casusvergaderingHouden, ['uitvoerder']);
