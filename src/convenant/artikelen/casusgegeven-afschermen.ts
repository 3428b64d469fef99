// Art. 10 lid 3, 12 lid 6: the item stays, nobody sees it and it counts for nothing (casusoverleg).
import { casuscorrectie } from '../correctieregels.ts';

export const casusgegevenAfschermen = casuscorrectie('casusgegeven-afschermen', ['geldig']);
