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
  bijKernpartijen: (nodig) =>
    nodig === 1 ? 'With the core parties; one approves' : `With the core parties; ${nodig} approve`,
  reden: (tekst) => `Reason: ${tekst}`,
  door: (wie) => `Proposed by ${wie}`,
  niets: 'Nothing',
  nietAangehouden: 'Not put on hold',
  informatieplicht: {
    open: 'First look again whether the person can be informed',
    tegengehouden: 'Approved, but article 11 holds it: look again whether the person can be informed',
    herbezien: 'Duty to inform looked at again',
    'staat-toe': '',
  },
  verzoek: (nummer) => `Request ${nummer} is open; nothing is destroyed until it is answered.`,
  nagehouden: {
    aangehouden: (nummer) =>
      `Request ${nummer} was answered and is held for an objection, complaint or claim, up to and including`,
    bezwaartermijn: (nummer) => `The answer to request ${nummer} can still be objected to, up to and including`,
  },
  briefGing: 'The letter to the data subject (article 11) went on',
  wachtTot: 'Destroying early waits as long as the data subject can ask what there is, up to and including',
  brievenNog: (aantal: number) => (aantal === 1 ? 'one letter still to send' : `${aantal} letters still to send`),
  brieven: (aantal: number) =>
    aantal === 1
      ? 'Holds nothing: one letter about a correction must still go. That duty stays once the file is destroyed.'
      : `Holds nothing: ${aantal} letters about a correction must still go. That duty stays once the file is destroyed.`,
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
    kenmerkHint: 'The reference of the paper that it is about, with a digit in it. No name.',
    tot: 'Up to and including',
    totHint: 'At most a year ahead. After that the destruction goes on, when it was approved.',
    klaar: 'The destruction is held.',
    opheffen: (kenmerk) => `Lift hold ${kenmerk}`,
    waaromOpheffen: (kenmerk) => `Why is hold ${kenmerk} no longer needed?`,
    opheffingsgronden: {
      afgehandeld: 'Settled: answered, decided or ruled on',
      ingetrokken: 'Taken back by who asked for it',
      onterecht: 'Should not have been there, for example on another file',
    },
    opgeheven: 'The hold was lifted. Nothing is destroyed today.',
    vandaagOpgeheven: 'Lifted today; it holds until tomorrow.',
  },
  goedkeuren: {
    titel: 'Approving for your organisation',
    welke: 'Which do you approve?',
    alles: 'Choose all',
    niets: 'There is nothing now that your organisation can still approve.',
    herbezien:
      'I looked again whether the data subjects can be informed; that is still not possible, and the reason says why nobody was informed.',
    reden: 'Reason',
    redenHint: 'What you checked: complaints, requests, the term. The reason is destroyed with the file.',
    redenHintHerzien:
      'What you went through, and why nobody was informed. The reason is destroyed together with the file.',
    gevolg:
      'Destroying cannot be undone. It happens once enough core parties approved and the day has come; until then it can be held.',
    klaar: (aantal) => (aantal === 1 ? 'You approved 1 file.' : `You approved ${aantal} files.`),
  },
  voortgang: (aantal) => (aantal === 1 ? '1 file is being destroyed now.' : `${aantal} files are being destroyed now.`),
  verzegeldTeLaat: (aantal) =>
    aantal === 1
      ? 'A sealed file was not destroyed on its last day. Only the police and the public prosecutor know which: ask them.'
      : `${aantal} sealed files were not destroyed on their last day. Only the police and the public prosecutor know which: ask them.`,
  zonderVerklaring: (aantal) => `Destroyed without a statement so far: ${aantal}. The statement follows by itself.`,
  klaar: 'Nothing is being destroyed any more. What was destroyed is in the statements below.',
  verklaringen: {
    titel: 'Statements of destruction',
    leeg: 'Nothing has been destroyed yet.',
    dossiers: (aantal) => (aantal === 1 ? '1 file or request' : `${aantal} files and requests`),
    verzegeld: 'About what was sealed; only the police and the public prosecutor see this statement.',
    opgemaakt: 'Drawn up',
    hash: 'SHA-256 of the list',
    nietVoorU: 'The statements themselves are read by the core parties and the data protection officer.',
    uitleg: 'Without names of data subjects. PDF/A-2a to keep.',
  },
  vervroegen: {
    reden: 'Why is it no longer necessary?',
    redenHint:
      'The reason is destroyed with the file. Whoever just got a letter can first ask what there is: then it waits seven weeks, but never past the six months.',
    klaar: 'The proposal is on the list of what is to be destroyed.',
  },
};
