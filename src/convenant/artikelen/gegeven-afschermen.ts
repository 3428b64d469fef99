// Art. 8 lid 3, 12 lid 6: the item stays, nobody sees it and it counts for nothing.
import { weegcorrectie } from '../correctieregels.ts';

export const gegevenAfschermen = weegcorrectie('gegeven-afschermen', ['geldig']);
