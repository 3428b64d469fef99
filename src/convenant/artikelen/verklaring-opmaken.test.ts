// Test of the rule verklaring-opmaken.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { verklaringOpmaken } from './verklaring-opmaken.ts';

toetsRegel(verklaringOpmaken, [{ aantal: 1 }], { 'niets-te-verklaren': [{ aantal: 0 }] });
toetsBevoegden(verklaringOpmaken, []);
