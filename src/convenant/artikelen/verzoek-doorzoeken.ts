// Art. 12 lid 3: a request is searched for in every register: the uitvoerder in his two, police and OM in the archive and behind the seal.
import type { Regel } from '../besluit.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand, isOntvankelijk } from './algemeen.ts';

export const verzoekDoorzoeken: Regel<Verzoekfeiten> = {
  handeling: 'verzoek-doorzoeken',
  artikel: '12',
  clausules: ['12.2', '12.3.3'],
  // The municipality does not see what is sealed, so its search would not be the whole one.
  wie: [{ rol: 'uitvoerder' }, { rol: 'weegploeglid', partijen: ['politie', 'om'] }],
  voorInwerkingtreding: false,
  vooraf: [inVerzoekstand, ...isOntvankelijk],
  voorwaarden: [],
};
