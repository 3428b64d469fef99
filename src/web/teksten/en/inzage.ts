// English words of the overview of a request of inzage.
import type { Teksten } from '../nl.ts';

export const inzage: Teksten['verzoeken']['inzage'] = {
  leeg: 'Nothing: no find about the data subject was confirmed here.',
  niets: 'Nothing is on record about the data subject. The letter says so.',
  aantal: (getoond: number, alle: number) => `Of ${alle} items ${getoond} come into the overview.`,
  beperkt: (aantal) =>
    `${aantal === 1 ? 'One item stays out or is' : `${aantal} items stay out or are`} shortened on a ground a-e. That is a refusal in part: weigh it, and give the reasons in the letter (article 12(4)).`,
  briefBekijken: 'Look at the letter',
  briefBekijkenUitleg:
    'The letter as it would go with what you fill in here. Nothing is kept; the log says that you looked.',
  briefZoGaat: 'The letter as it will go',
  briefNogNiet: 'The letter cannot be made yet',
  eerderOpenTitel: 'The data subject knows already that there is something',
  eerderOpen: {
    informatiebrief: 'A letter about the processing went (article 11) on',
    antwoord: 'An earlier request was answered openly on',
  },
  eerderOpenUitleg:
    'A letter that neither confirms nor denies may then mislead, or says nothing new. If you want to keep silent all the same, write below why that still protects something.',
  uitstelTitel: 'Informing the data subject is postponed',
  uitstelSinds: 'informing is postponed (article 11, paragraph 3) since',
  uitstelUitleg:
    'What goes out openly tells what the data subject could not know yet. Leave out what harms that interest, or refuse. What the system proposes for each item does not take this postponement into account: the uitvoerder may not know of it. After an open answer the core parties look at the postponement again.',
  openreden: 'Why an open answer no longer harms that interest',
  openredenHint:
    'For example: the investigation is closed, or the data subject was arrested. Stays with the request and is not in the letter.',
  zwijgreden: 'Why silence still protects something',
  zwijgredenHint: 'For example: what came in since that day. Stays with the request and is not in the letter.',
  dag: 'Date',
  herkomst: 'Comes from',
  ontvangers: 'Recipients',
  ook: 'Also received by',
  doel: 'Purpose',
  grondslag: 'Legal ground',
  bewaarTot: 'Kept at the latest until',
  voorAlles:
    'This holds for every item below, unless something else stands with it. A recipient received an item from its date, or from the later day beside his name.',
  besluit: 'Decision',
  grond: 'Ground',
  voorstel: (besluit: string, grond: string | undefined) =>
    `Proposal of the system: ${besluit.toLocaleLowerCase('en')}${grond === undefined ? '' : `, ${grond}`}.`,
  toonSamen: (aantal: number, soort: string) => `Show all ${aantal} without running text (${soort})`,
  gekozen: (gekozen: number, alle: number) =>
    gekozen === alle
      ? `You chose for each of the ${alle} items.`
      : `You chose for ${gekozen} of the ${alle} items. The rest stays open; you can go on with it later.`,
  nietGenoemd: 'is not named',
  zonderHerkomst: (wie: string) => `Do not name whose word this is (${wie})`,
  herkomstVerzwegen:
    'The letter about informing did not name the source. Weigh of every item whether you name whose word it is: otherwise shorten it without its source.',
  inkortHint:
    'These are the words of the item as the letter would give them, in Dutch. Take out what the data subject may not read; what is left goes as it is.',
  nietIngekort: 'everything still stands here; take something out, or choose Show',
  besloten: (aantal: number) => `Decided already (${aantal})`,
  beslotenUitleg: 'You can change a decision as long as the request has no answer.',
  wijzig: 'Change',
  wijzigNiet: 'Leave as it is',
  naAntwoord: 'The items are gone since the answer. What was decided and the letter stay with the request.',
  naEinde: 'The items are gone since the request ended.',
  aantallen: 'In the overview',
  aantallenTekst: (tonen: number, inkorten: number, weglaten: number) =>
    `${tonen} shown, ${inkorten} shortened, ${weglaten} left out`,
  zonderDag: 'as long as the file of the other; the letter names no day',
  buiten: 'Not shown, or not whole',
  open: (wie: string, voorstel: string) => `To be decided by ${wie}. Proposal: ${voorstel}.`,
  voorEenAnder: (wie: string) =>
    `This overview does not go to the data subject himself: who asks is “${wie}”. Weigh of every item whether he would want that and whether it does not harm him: where he stays, what he said in confidence, what is about the requester himself.`,
  beoordeelUitleg:
    'Read every item and choose yourself: nothing is filled in beforehand. You can work in parts; what you do not choose stays open. Mind names and data of others in running text: shorten such an item. What you leave out or shorten has a ground and a reason.',
  beslissers: {
    gemeente: 'the municipality',
    om: 'the OM',
    politie: 'the police',
    uitvoerder: 'the uitvoerder',
    kernpartij: 'a core party',
  },
  besluiten: { tonen: 'Show', inkorten: 'Shorten', weglaten: 'Leave out' },
  gronden: {
    melder: 'protects a reporter (GDPR 15(4))',
    'andere-personen': 'is about other people (GDPR 15(4))',
    a: 'a: security of the State',
    b: 'b: preventing, detecting, prosecuting offences',
    c: 'c: weighty economic interests of government',
    d: 'd: supervision of compliance',
    e: 'e: protection of the data subject or of others',
  },
  vormen: {
    gemotiveerd: {
      tekst: 'With ground and reasons',
      toelichting: 'The letter says that there are data and why you do not give them.',
    },
    neutraal: {
      tekst: 'Without confirming or denying',
      toelichting: 'One fixed letter, the same for who is not and for who is in a register.',
    },
  },
  uitkomsten: {
    verleend: 'Overview given',
    gedeeltelijk: 'Overview given in part',
    niets: 'Nothing on record',
    geweigerd: 'Overview refused',
    neutraal: 'Neither confirmed nor denied',
  },
  brief: 'letter of the answer',
  briefUitleg: 'The letter as it was kept, in Dutch. Send it unchanged, on the day of the decision.',
  briefVerstuurd: 'The letter as it went, with the day on which it was sent.',
  briefBijKernpartij:
    'A core party gave the answer and sends the letter. You do not see it: it can tell what lies in the archive or what was decided on informing (article 11).',
};
