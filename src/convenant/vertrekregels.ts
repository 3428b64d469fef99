// The rules of the acts on leaving the covenant, by name.
import { opzeggingIntrekken } from './artikelen/opzegging-intrekken.ts';
import { partijOpzeggen } from './artikelen/partij-opzeggen.ts';
import { uittredingsbriefMaken } from './artikelen/uittredingsbrief-maken.ts';

export const vertrekregels = {
  'partij-opzeggen': partijOpzeggen,
  'opzegging-intrekken': opzeggingIntrekken,
  'uittredingsbrief-maken': uittredingsbriefMaken,
} as const;
