// Art. 10 lid 3, 12 lid 6: a shielded item is shown again (casusoverleg).
import { casuscorrectie } from '../correctieregels.ts';

export const casusafschermingOpheffen = casuscorrectie('casusafscherming-opheffen', ['afgeschermd']);
