// English words for the items of an overview: kinds, registers, purposes and grounds, for screens; letters are in Dutch.
import type { Grondslagcode } from '../grondslagen.ts';
import type { Weglaatgrond } from '../inzage.ts';
import type { Vondstregister } from '../verzoeken.ts';
import type { Stuksoort } from './stuksoorten.ts';

export const soortenEn: Readonly<Record<Stuksoort, string>> = {
  naw: 'Personal details',
  signaal: 'Signal',
  melder: 'Report',
  analyse: 'Judgement of signals',
  agenderingsbesluit: 'Decision on a joint approach',
  afsluitingsbesluit: 'Decision to close',
  inbrenger: 'Organisation that gave a signal',
  actie: 'Action or progress',
  achterblijver: 'Details of somebody left behind',
  netwerkpersoon: 'Details of somebody of the network',
  informatievraag: 'Question for more information',
  voorstel: 'Proposal',
  stem: 'Vote on a proposal',
  intrekking: 'Withdrawal of a signal',
  samenvoeging: 'Merge of files',
  heropening: 'Reopening from the archive',
  informeerbesluit: 'Decision on informing',
  informeeroordeel: 'View on informing',
  geadresseerde: 'Letter on informing',
  plan: 'Plan of action',
  monitoring: 'Review of the plan',
  deelnemer: 'Organisation taking part',
  afsluitadvies: 'Advice to close',
  vrijgave: 'Release of police data',
  verstrekking: 'Reason why an item is needed',
  doorverstrekking: 'Disclosure to an organisation',
  doorverstrekt_gegeven: 'Disclosed item',
  agendapunt: 'Item on an agenda',
  controle: 'Check of the accuracy of the data',
  correctie: 'Change of an item',
  correctiepunt: 'Request to change an item',
  correctiezienswijze: 'View on such a request',
  verzoek: 'Request about personal data',
  verzoekpersoon: 'Other person in that request',
  verzoekbrief: 'Answer to a request',
};

export const stukEn = { stuk: 'Piece of the file', gegeven: 'Item' } as const;

export const grondslagwoordenEn: Readonly<Record<Grondslagcode, string>> = {
  'avg-6-1-e': 'article 6(1)(e) GDPR (a task in the public interest)',
  'avg-6-1-c': 'article 6(1)(c) GDPR (a legal duty)',
  'wjsg-39f-1': 'article 39f(1) Wjsg (the Public Prosecution Service provides criminal-procedure data)',
  'wpg-20': 'article 20 Wpg (the police provide to a partnership)',
  'wpg-18-2-machtiging': 'article 18(2) Wpg and article 1(2) of the authorisation decree',
};

export const registerdoelenEn: Readonly<Record<Vondstregister, string>> = {
  weegploeg: 'discussing signals and deciding whether a joint approach is needed',
  casusoverleg: 'making, carrying out and following a plan of action',
  archief: 'handling complaints and explaining what we did',
  verzoeken: 'handling requests about personal data and explaining what we did',
};

export const grondenEn: Readonly<Record<Weglaatgrond, string>> = {
  melder: 'this protects somebody who reported something (article 15(4) GDPR)',
  'andere-personen': 'this is about other people (article 15(4) GDPR)',
  a: 'the security of the State asks it (article 41(1)(a) UAVG)',
  b: 'it is needed to prevent, detect or prosecute offences (article 41(1)(d) UAVG)',
  c: 'a weighty economic or financial interest of government asks it (article 41(1)(e) UAVG)',
  d: 'it is needed for supervision of compliance with the law (article 41(1)(h) UAVG)',
  e: 'it is needed to protect the person concerned or others (article 41(1)(i) UAVG)',
};
