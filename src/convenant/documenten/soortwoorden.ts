// What a statement of destruction calls the kinds of things that went: items by their kind, all else by what it was for.
import type { Casusoverlegsoort, Weegploegsoort } from '../gegevens.ts';
import type { Documenttaal } from '../vormen/document.ts';

const gegevens = {
  naw: ['Personalia', 'Personal details'],
  signaal: ['Signaal', 'Signal'],
  melder: ['Melder', 'Reporter'],
  inbrenger: ['Inbrengende partij', 'Party that brought it in'],
  analyse: ['Analyse of antwoord', 'Analysis or answer'],
  agenderingsbesluit: ['Besluit over agenderen', 'Decision on scheduling'],
  afsluitingsbesluit: ['Besluit om af te sluiten', 'Decision to close'],
  actie: ['Actie', 'Action'],
  achterblijver: ['Achterblijver', 'Person left behind'],
  netwerkpersoon: ['Netwerkpersoon', 'Network person'],
} as const satisfies Record<Weegploegsoort | Casusoverlegsoort, readonly [string, string]>;

/** By the table that held them; of items the kind. */
const soorten: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  ...gegevens,
  advies: ['Adviesvraag', 'Question for advice'],
  afsluitadvies: ['Advies over afsluiten', 'Advice on closing'],
  agendapunt: ['Agendapunt van een vergadering', 'Item on the agenda of a meeting'],
  controle: ['Controle op juistheid', 'Check of accuracy'],
  correctie: ['Correctie', 'Correction'],
  correctiepunt: ['Punt van een correctieverzoek', 'Point of a request for correction'],
  correctiezienswijze: ['Zienswijze op een correctieverzoek', 'View on a request for correction'],
  deelnemer: ['Deelname aan een casus', 'Participation in a case'],
  doorverstrekking: ['Doorverstrekking', 'Onward disclosure'],
  doorverstrekt_gegeven: ['Doorverstrekt gegeven', 'Item disclosed onward'],
  geadresseerde: ['Geadresseerde van een brief over informeren', 'Receiver of a letter about informing'],
  genoemde: ['Persoon in een verzoek', 'Person in a request'],
  gezochte: ['Naam waarop voor een verzoek wordt gezocht', 'Name that is searched for a request'],
  heropening: ['Opdracht om te heropenen', 'Order to reopen'],
  informatiebrief: ['Opgemaakte brief over informeren', 'Letter about informing that was made'],
  informatievraag: ['Vraag om nadere informatie', 'Question for more information'],
  informeerbesluit: ['Besluit over informeren', 'Decision on informing'],
  informeeroordeel: ['Oordeel over informeren', 'View on informing'],
  intrekking: ['Ingetrokken signaal', 'Withdrawn signal'],
  kennisgeving: ['Bericht aan een ontvanger over een correctie', 'Notice to a receiver of a correction'],
  kennisgevingsbrief: ['Brief aan een ontvanger over een correctie', 'Letter to a receiver about a correction'],
  maatregel: ['Maatregel', 'Measure'],
  monitoring: ['Monitoringsronde', 'Monitoring round'],
  ontvanger: ['Ontvanger van een doorverstrekking', 'Receiver of an onward disclosure'],
  plan: ['Versie van een plan', 'Version of a plan'],
  samenvoeging: ['Samenvoeging', 'Merge'],
  stap: ['Stap in een verzoek', 'Step in a request'],
  stem: ['Stem', 'Vote'],
  stuk: ['Stuk bij een verzoek', 'Piece of a request'],
  teruggang: ['Gescheiden na samenvoegen', 'Parted after a merge'],
  verstrekking: ['Verstrekking', 'Provision'],
  verzoek: ['Verzoek van een betrokkene', 'Request of a data subject'],
  vondst: ['Vondst bij een verzoek', 'Find for a request'],
  voorstel: ['Voorstel', 'Proposal'],
  voorstel_selectie: ['Gekozen gegeven bij een voorstel', 'Item chosen for a proposal'],
  voortgang: ['Voortgang van een maatregel', 'Progress of a measure'],
  vrijgave: ['Vrijgave van verzegelde gegevens', 'Release of sealed data'],
};

const anders = ['Ander stuk', 'Other piece'] as const;

/** What a kind is called; one that this version does not know (any more) is another piece. */
export const vernietigdeSoort = (soort: string, taal: Documenttaal): string =>
  (soorten[soort] ?? anders)[taal === 'nl' ? 0 : 1];
