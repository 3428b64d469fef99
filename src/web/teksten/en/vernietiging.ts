// English words of destruction.
import type { vernietiging as nederlands } from '../nl/vernietiging.ts';

export const vernietiging: typeof nederlands = {
  titel: 'Destruction',
  inleiding:
    'What is at the end of its term, with numbers and days. Two core parties approve; on the last day the system destroys.',
  voorstellen: (aantal) => `To be destroyed (${aantal})`,
  leeg: 'There is nothing to destroy',
  leegUitleg: 'A file comes here a month before its term ends.',
  zonderNummer: 'Without number (sealed)',
  kolommen: {
    nummer: 'Number',
    grond: 'Ground',
    nietVoor: 'To be destroyed on',
    goedgekeurd: 'Approved',
    ophoudt: 'What holds it',
  },
  registers: { weegploeg: 'Weegploeg', casusoverleg: 'Casusoverleg' },
  inArchief: 'in the archive',
  gronden: {
    bewaartermijn: 'Five years after the last processing',
    'niet-geagendeerd': 'Six months after the decision not to schedule',
    'niet-meer-nodig': 'No longer necessary, before the six months end',
  },
  vanaf: 'From',
  zodra: 'Once approved',
  stand: (aantal, nodig) => `${aantal} of ${nodig}`,
  reden: (tekst) => `Reason: ${tekst}`,
  door: (wie) => `Proposed by ${wie}`,
  niets: 'Nothing',
  informatieplicht: {
    open: 'First look again whether the person can be informed',
    herbezien: 'Duty to inform looked at again',
    'staat-toe': '',
  },
  verzoek: (nummer) => `Request ${nummer} is open; nothing is destroyed until it is answered.`,
  aanhouding: (grond, kenmerk) => `Held: ${grond} ${kenmerk}, up to and including`,
  aanhoudgronden: {
    verzoek: 'request of a data subject',
    bezwaar: 'objection',
    klacht: 'complaint',
    rechtsvordering: 'claim in law',
  },
  aanhouden: {
    knop: (nummer) => `Hold ${nummer}`,
    titel: (nummer) => `Hold the destruction of ${nummer}`,
    waarom: 'Why must it wait?',
    kenmerk: 'Reference',
    kenmerkHint: 'The reference of the request, complaint or case, with a digit in it. No name.',
    tot: 'Up to and including',
    totHint: 'At most a year ahead. After that the destruction goes on, when it was approved.',
    klaar: 'The destruction is held.',
    opheffen: (kenmerk) => `Lift hold ${kenmerk}`,
    opgeheven: 'The hold is lifted.',
  },
  goedkeuren: {
    titel: 'Approving for your organisation',
    welke: 'Which do you approve?',
    alles: 'Choose all',
    niets: 'There is nothing now that your organisation can still approve.',
    herbezien:
      'I looked again whether the people of the files in the archive can be informed; that is still not possible.',
    reden: 'Reason',
    redenHint: 'What you checked: complaints, requests, the term. The reason is destroyed with the file.',
    gevolg:
      'Destroying cannot be undone. It happens once enough core parties approved and the day has come; until then it can be held.',
    klaar: (aantal) => (aantal === 1 ? 'You approved 1 file.' : `You approved ${aantal} files.`),
  },
  voortgang: (aantal) => (aantal === 1 ? '1 file is being destroyed now.' : `${aantal} files are being destroyed now.`),
  zonderVerklaring: (aantal) => `Destroyed without a statement so far: ${aantal}. The statement follows by itself.`,
  verklaringen: {
    titel: 'Statements of destruction',
    leeg: 'Nothing has been destroyed yet.',
    dossiers: (aantal) => (aantal === 1 ? '1 file or request' : `${aantal} files and requests`),
    verzegeld: 'About what was sealed; only the police and the public prosecutor see this statement.',
    opgemaakt: 'Drawn up',
    hash: 'SHA-256 of the list',
    uitleg: 'Without names of data subjects. PDF/A-2a to keep.',
  },
  vervroegen: {
    uitleg:
      'Possible before the six months are over too, when nothing needs the file any more (article 13 paragraph 3).',
    reden: 'Why is it no longer necessary?',
    redenHint: 'The reason is destroyed with the file.',
    klaar: 'The proposal is on the list of what is to be destroyed.',
  },
};
