// Art. 8 lid 3, 12 lid 6: the wrong content is replaced and gone.
import { weegcorrectie } from '../correctieregels.ts';

export const gegevenVerbeteren = weegcorrectie('gegeven-verbeteren', ['geldig']);
