// Test of the rule ontvangen-gegevens-inzien.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { ontvangenGegevensInzien } from './ontvangen-gegevens-inzien.ts';

toetsRegel(ontvangenGegevensInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(ontvangenGegevensInzien, ['externe-casuspartner']);
