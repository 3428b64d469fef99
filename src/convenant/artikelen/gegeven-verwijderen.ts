// Art. 8 lid 3, 12 lid 6: the content goes, the trace stays.
import { weegcorrectie } from '../correctieregels.ts';

export const gegevenVerwijderen = weegcorrectie('gegeven-verwijderen', ['geldig', 'afgeschermd']);
