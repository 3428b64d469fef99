// Art. 8 lid 3, 12 lid 6: a shielded item is shown again and counts again.
import { weegcorrectie } from '../correctieregels.ts';

export const afschermingOpheffen = weegcorrectie('afscherming-opheffen', ['afgeschermd']);
