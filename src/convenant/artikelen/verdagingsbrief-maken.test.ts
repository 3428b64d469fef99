// Test of the rule verdagingsbrief-maken.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { verdagingsbriefMaken } from './verdagingsbrief-maken.ts';

const geldig = { ...verzoekfeiten, verdaagdOp: '2026-11-23' };

// It can be made again when the request was answered, too.
toetsRegel(verdagingsbriefMaken, [geldig, { ...geldig, stand: 'beantwoord' }, { ...geldig, stand: 'ingetrokken' }], {
  'niet-verdaagd': [verzoekfeiten],
});
toetsBevoegden(verdagingsbriefMaken, ['uitvoerder']);
