// The rules of the acts on leaving the covenant, on annex 1, on evaluations, and on letters to who is reached no more, by name.
import { bijlageStemmen } from './artikelen/bijlage-stemmen.ts';
import { bijlageVoorstellen } from './artikelen/bijlage-voorstellen.ts';
import { evaluatieVastleggen } from './artikelen/evaluatie-vastleggen.ts';
import { externePartnerOpnemen } from './artikelen/externe-partner-opnemen.ts';
import { externePartnerSchrappen } from './artikelen/externe-partner-schrappen.ts';
import { kennisgevingsbriefMaken } from './artikelen/kennisgevingsbrief-maken.ts';
import { kennisgevingsbriefOpmaken } from './artikelen/kennisgevingsbrief-opmaken.ts';
import { kennisgevingsbriefVersturen } from './artikelen/kennisgevingsbrief-versturen.ts';
import { kennisgevingsbrievenInzien } from './artikelen/kennisgevingsbrieven-inzien.ts';
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
  'evaluatie-vastleggen': evaluatieVastleggen,
  'kennisgevingsbrieven-inzien': kennisgevingsbrievenInzien,
  'kennisgevingsbrief-opmaken': kennisgevingsbriefOpmaken,
  'kennisgevingsbrief-maken': kennisgevingsbriefMaken,
  'kennisgevingsbrief-versturen': kennisgevingsbriefVersturen,
} as const;
