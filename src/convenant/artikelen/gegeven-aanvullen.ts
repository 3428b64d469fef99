// Art. 8 lid 3, 12 lid 6: what is missing is added, what is there stays.
import { weegcorrectie } from '../correctieregels.ts';

export const gegevenAanvullen = weegcorrectie('gegeven-aanvullen', ['geldig']);
