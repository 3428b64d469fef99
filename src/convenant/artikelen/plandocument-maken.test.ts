// Test of the rule plandocument-maken.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { plandocumentMaken } from './plandocument-maken.ts';

toetsRegel(plandocumentMaken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(plandocumentMaken, [...casusoverleg, 'externe-casuspartner', 'uitvoerder']);
