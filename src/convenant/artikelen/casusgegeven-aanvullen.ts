// Art. 10 lid 3, 12 lid 6: what is missing is added, what is there stays (casusoverleg).
import { casuscorrectie } from '../correctieregels.ts';

export const casusgegevenAanvullen = casuscorrectie('casusgegeven-aanvullen', ['geldig']);
