// Art. 10 lid 3, 12 lid 6: the content goes, the trace stays (casusoverleg).
import { casuscorrectie } from '../correctieregels.ts';

export const casusgegevenVerwijderen = casuscorrectie('casusgegeven-verwijderen', ['geldig', 'afgeschermd']);
