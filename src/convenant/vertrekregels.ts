// The rules of the acts on leaving the covenant and on annex 1, by name.
import { bijlageStemmen } from './artikelen/bijlage-stemmen.ts';
import { bijlageVoorstellen } from './artikelen/bijlage-voorstellen.ts';
import { externePartnerOpnemen } from './artikelen/externe-partner-opnemen.ts';
import { externePartnerSchrappen } from './artikelen/externe-partner-schrappen.ts';
import { opzeggingIntrekken } from './artikelen/opzegging-intrekken.ts';
import { partijOpzeggen } from './artikelen/partij-opzeggen.ts';
import { uittredingsbriefMaken } from './artikelen/uittredingsbrief-maken.ts';

export const vertrekregels = {
  'partij-opzeggen': partijOpzeggen,
  'opzegging-intrekken': opzeggingIntrekken,
  'uittredingsbrief-maken': uittredingsbriefMaken,
  'bijlage-voorstellen': bijlageVoorstellen,
  'bijlage-stemmen': bijlageStemmen,
  'externe-partner-opnemen': externePartnerOpnemen,
  'externe-partner-schrappen': externePartnerSchrappen,
} as const;
