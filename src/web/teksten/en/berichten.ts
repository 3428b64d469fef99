// English words of the notices, of the preference and of the tasks that keep failing.
import type { Teksten } from '../nl.ts';

export const berichten: Teksten['berichten'] = {
  titel: 'Notices',
  inleiding: 'What you do not know yet, by number. A notice goes away when there is nothing more to do or know.',
  knop: (ongelezen) => (ongelezen === 0 ? 'Notices' : `Notices, ${ongelezen} unread`),
  ongelezen: 'Unread',
  gelezen: 'Read',
  leeg: 'No notices',
  leegUitleg: 'As soon as something is asked of you or shared with you, it is here.',
  allesGelezen: 'You have read everything.',
  markeer: 'Mark as read',
  markeerEen: (wat) => `Mark as read: ${wat}`,
  markeerAlles: 'Mark all as read',
  voorkeur: {
    titel: 'Notices by mail',
    uitleg:
      'A mail holds numbers and what is asked of you only, never a name. In Weegwijs you always see your notices. Invitations to meetings are always mailed.',
    mail: 'When',
    keuzes: { direct: 'At once', dagelijks: 'Once a day, after seven', uit: 'Never' },
    taal: 'Language of the mail',
    talen: { nl: 'Dutch', en: 'English' },
    opgeslagen: 'Your preference was saved.',
  },
  taken: {
    titel: 'Tasks that keep failing',
    uitleg: 'What the system had to do and cannot. It does not say whom or what it is about.',
    leeg: 'Nothing keeps failing.',
    nummer: 'Task',
    pogingen: 'Attempts',
    fout: 'Cause',
    standen: { open: 'Will be tried again', dood: 'Given up' },
    hervat: (nummer) => `Resume task: ${nummer}`,
    hervatMelding: (nummer) => `Task ${nummer} will be tried again.`,
  },
};
