// Test of the rule weegvergaderingen-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { weegvergaderingenInzien } from './weegvergaderingen-inzien.ts';

toetsRegel(weegvergaderingenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(weegvergaderingenInzien, [...weegploeg, 'uitvoerder']);
