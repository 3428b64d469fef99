// English words around documents that can be taken along.
import type { Teksten } from '../nl.ts';

export const document: Teksten['document'] = {
  als: {
    pdf: (wat) => `${wat} as PDF`,
    odt: (wat) => `${wat} as ODT`,
  },
  bezig: 'Making the document …',
  klaar: (naam) => `Saved as ${naam}.`,
  agenda: 'Put in your calendar',
  agendaUitleg: 'A calendar file with number, day, time and place; nothing from a file.',
  plan: 'A copy to read (PDF) or to work on (ODT), with your duty of secrecy on it. It does not change along.',
};
