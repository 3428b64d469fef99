// English words of leaving the covenant.
import type { vertrek as nl } from '../nl/vertrek.ts';

export const vertrek: typeof nl = {
  titel: 'Notices to leave',
  stand: 'Participation',
  neemtDeel: 'takes part',
  eindigt: (dag) => `gave notice, ends on ${dag}`,
  vertrokken: (dag) => `left on ${dag}`,
  onvoltallig: 'The weegploeg is at a standstill',
  onvoltalligUitleg:
    'A core party has left the covenant. Nobody is brought in, weighed or scheduled any more. What is open can only be wound up: propose not to schedule. Informing, requests of data subjects, archiving and destroying go on, and so do running cases.',
  straksOnvoltallig: (dag) => `From ${dag} there is no weegploeg`,
  straksOnvoltalligUitleg:
    'A core party has given notice. Decide before that day on what the weegploeg must still weigh; after it the only decision left is not to schedule somebody.',
  op: 'Recorded',
  doorOp: (door, dag) => `${door}, ${dag}`,
  ontvangen: 'Notice received by all parties',
  einde: 'End of participation',
  reden: 'Reason',
  ingetrokken: (dag) => `Taken back on ${dag}`,
  waarom: 'Why it was taken back',
  brief: (partij) => `Exit letter ${partij}`,
  briefUitleg: 'The last day, and that article 14 keeps applying. It says nothing about persons.',
  opzeggen: {
    gevolg:
      'On the end day itself the access of all your people and your part in all cases end. What you brought stays in the files. Secrecy goes on.',
    kernpartij: 'Your party is a core party: from the end day on there is no weegploeg any more.',
    ontvangenOp: 'On which day did all parties have the written notice?',
    ontvangenOpHint: 'The three months run from that day.',
    eindigtOp: (dag) => `Participation then ends on ${dag}.`,
    reden: 'Why do you give notice?',
    redenHint: 'The covenant asks no reason. Nothing about persons or files.',
    gelukt: (dag) => `The notice is recorded. Participation ends on ${dag}; everybody is told.`,
  },
  intrekken: {
    reden: 'Why do you take the notice back?',
    redenHint: 'Nothing about persons or files.',
    gelukt: 'The notice is taken back. Everybody is told.',
  },
};
