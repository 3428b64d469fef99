// The acts on notices by letter (art. 12 lid 6), by name.
import { kennisgevingsbriefMaken } from './kennisgevingsbrief-maken.ts';
import { kennisgevingsbriefOpmaken } from './kennisgevingsbrief-opmaken.ts';
import { kennisgevingsbriefVersturen } from './kennisgevingsbrief-versturen.ts';
import { kennisgevingsbrievenInzien } from './kennisgevingsbrieven-inzien.ts';

export const kennisgevingshandelingen = {
  'kennisgevingsbrieven-inzien': kennisgevingsbrievenInzien,
  'kennisgevingsbrief-opmaken': kennisgevingsbriefOpmaken,
  'kennisgevingsbrief-maken': kennisgevingsbriefMaken,
  'kennisgevingsbrief-versturen': kennisgevingsbriefVersturen,
} as const;
