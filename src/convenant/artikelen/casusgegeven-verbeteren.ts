// Art. 10 lid 3, 12 lid 6: the wrong content is replaced and gone (casusoverleg).
import { casuscorrectie } from '../correctieregels.ts';

export const casusgegevenVerbeteren = casuscorrectie('casusgegeven-verbeteren', ['geldig']);
