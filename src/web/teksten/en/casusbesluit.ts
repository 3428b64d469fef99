// English words of joint decisions about a casus: who takes part, closing, votes.
import type { casusbesluit as nederlands } from '../nl/casusbesluit.ts';

export const casusbesluit: typeof nederlands = {
  titel: 'Decisions about the case',
  uitleg:
    'What the parties decide together. Each party that is asked votes once, with a reason; one vote against closes the proposal.',
  geen: 'Nothing has been proposed yet.',
  soorten: {
    'deelnemer-toevoegen': 'Add a participant',
    'deelnemer-verwijderen': 'End participation',
    afsluiten: 'Close the case',
    doorverstrekken: 'Disclose to a partner',
  },
  uitvoerder: 'the uitvoerder',
  door: (wie, datum) => `Proposed by ${wie} on ${datum}`,
  gesloten: (datum) => `Closed on ${datum}`,
  over: 'About',
  motivering: 'Reasoning',
  soortGegevens: 'Kind of data',
  stemmen: 'Votes',
  stemmenVan: (voorstel) => `Votes on: ${voorstel}`,
  naarStem: 'Vote',
  adviezen: 'Advice to close',
  advies: (wie, datum) => `${wie}, ${datum}`,
  deelname: {
    soort: 'What do you propose?',
    deelnemer: 'Who',
    deelnemerHint: 'Parties of the covenant and partners on the current annex 1.',
    niemand: 'There is nobody to choose.',
    motivering: 'Reasoning',
    motiveringHint:
      'Why the plan needs this. A core party that does not take part reads it too: no name, and nothing of the file.',
    gelukt: 'The proposal has been made. The core parties can vote.',
  },
  adviseren: {
    advies: 'Advice of the casusoverleg',
    adviesHint: 'Why the progress gives reason to close. The participants read this.',
    gelukt: 'The advice has been recorded.',
  },
  afsluiten: {
    advies: 'The advice',
    motivering: 'Reasoning',
    motiveringHint:
      'Why the case can close. It becomes the decision in both registers; a core party that does not take part reads it too. No name.',
    gevolg:
      'With three votes in favour the case closes: after that nobody can do anything in it but what articles 11 to 13 ask.',
    gelukt: 'The proposal has been made. The core parties can vote.',
  },
  lijst: {
    titel: 'Proposals on cases',
    inleiding:
      'Open proposals on which your party must vote. When your party does not take part, you see of the case only what stands here.',
    leeg: 'No open proposals',
    leegUitleg: 'There is no proposal on which your party must vote.',
    casus: 'Case',
    voorstel: 'Proposal',
    over: 'About',
    sinds: 'Proposed on',
    stem: 'Your vote',
    gestemd: 'Voted',
    schuldig: 'Not voted yet',
  },
  stem: {
    titel: (nummer) => `Vote on ${nummer}`,
    terug: 'Back to the proposals',
    gevraagd: 'What is asked',
    beperkt: 'Of the case itself you see nothing here; for that your party must take part.',
    dicht: 'This proposal is no longer open, or your party does not vote on it.',
    al: 'Your party has voted already. A vote no longer changes.',
    uw: 'Your vote',
    voor: 'In favour: I agree with this proposal',
    tegen: 'Against: the proposal is closed',
    reden: 'Reason of your vote',
    redenHint: 'Everyone gives a reason, also with a vote in favour. The participants read it.',
    gelukt: {
      open: 'Your vote has been recorded.',
      aangenomen: 'Your vote has been recorded. The proposal is adopted.',
      verworpen: 'Your vote has been recorded. The proposal is turned down.',
      vervallen:
        'Your vote has been recorded. All agreed, but the decision is no longer possible; the proposal has lapsed.',
    },
  },
};
