// Words for what an archived file says and no overview tells: columns and codes of its rows, in both languages of the screens.
import { grondslagcodes, grondslagen } from '../grondslagen.ts';
import type { Documenttaal } from '../vormen/document.ts';
import { bekendInWoorden, grondslagInWoorden, soorten, soortInWoorden, veldInWoorden } from './inzagewoorden.ts';

type Tweetalig = Readonly<Record<Documenttaal, string>>;

/** Column or field -> its words; what is not here is called as in an overview. */
export const archiefvelden: Readonly<Record<string, Tweetalig>> = {
  // Who did what, and when.
  door: { nl: 'Door', en: 'By' },
  functionaris: { nl: 'Door', en: 'By' },
  op: { nl: 'Op', en: 'On' },
  bron: { nl: 'Van', en: 'From' },
  partij: { nl: 'Partij', en: 'Party' },
  partijsoort: { nl: 'Partij', en: 'Party' },
  partners: { nl: 'Partners', en: 'Partners' },
  externe_partner: { nl: 'Partner', en: 'Partner' },
  externePartners: { nl: 'Partners', en: 'Partners' },
  partijen: { nl: 'Partijen', en: 'Parties' },
  aanwezig: { nl: 'Aanwezig', en: 'Present' },
  vereist: { nl: 'Wie beslissen', en: 'Who decide' },
  besloten_door: { nl: 'Besloten door', en: 'Decided by' },
  brief_door: { nl: 'Brief verzonden door', en: 'Letter sent by' },
  geadviseerd_door: { nl: 'Geadviseerd door', en: 'Advised by' },
  gepland_door: { nl: 'Gepland door', en: 'Planned by' },
  gevraagd_door: { nl: 'Gevraagd door', en: 'Asked by' },
  ingebracht_door: { nl: 'Ingebracht door', en: 'Brought in by' },
  ingediend_door: { nl: 'Ingediend door', en: 'Submitted by' },
  ingetrokken_door: { nl: 'Ingetrokken door', en: 'Withdrawn by' },
  ongedaan_door: { nl: 'Ongedaan gemaakt door', en: 'Undone by' },
  opgemaaktDoor: { nl: 'Brief opgemaakt door', en: 'Letter drawn up by' },
  opgesteld_door: { nl: 'Opgesteld door', en: 'Drawn up by' },
  vastgesteld_door: { nl: 'Vastgesteld door', en: 'Adopted by' },
  verstrekt_door: { nl: 'Verstrekt door', en: 'Disclosed by' },
  vrijgegeven_door: { nl: 'Vrijgegeven door', en: 'Released by' },
  behandeld_op: { nl: 'Behandeld op', en: 'Dealt with on' },
  brief_op: { nl: 'Brief verzonden op', en: 'Letter sent on' },
  geadviseerd_op: { nl: 'Geadviseerd op', en: 'Advised on' },
  gehouden_op: { nl: 'Gehouden op', en: 'Held on' },
  geheimhouding_op: { nl: 'Geheimhouding bevestigd op', en: 'Secrecy confirmed on' },
  gestemd_op: { nl: 'Gestemd op', en: 'Voted on' },
  gevraagd_op: { nl: 'Gevraagd op', en: 'Asked on' },
  ingebracht_op: { nl: 'Ingebracht op', en: 'Brought in on' },
  ingediend_op: { nl: 'Ingediend op', en: 'Submitted on' },
  ingetrokken_op: { nl: 'Ingetrokken op', en: 'Withdrawn on' },
  ontvangen_op: { nl: 'Ontvangen op', en: 'Received on' },
  opgedragen_op: { nl: 'Opgedragen op', en: 'Ordered on' },
  opgesteld_op: { nl: 'Opgesteld op', en: 'Drawn up on' },
  vastgesteld_op: { nl: 'Vastgesteld op', en: 'Adopted on' },
  voorgelegd_op: { nl: 'Voorgelegd op', en: 'Put forward on' },
  wens_op: { nl: 'Dag van de wens', en: 'Day of the wish' },
  zienswijze_uiterlijk: { nl: 'Zienswijze uiterlijk op', en: 'View at the latest on' },
  sinds: { nl: 'Stond er sinds', en: 'Stood there since' },
  dag: { nl: 'Dag', en: 'Day' },
  // What it is about.
  gegeven: { nl: 'Over', en: 'About' },
  gegevens: { nl: 'Gegevens', en: 'Items' },
  bij: { nl: 'Hoort bij', en: 'Belongs to' },
  vervangt: { nl: 'In plaats van', en: 'In the place of' },
  bekeken: { nl: 'Nagelopen', en: 'Checked' },
  aan_te_passen: { nl: 'Aan te passen', en: 'To be changed' },
  voorstel: { nl: 'Voorstel', en: 'Proposal' },
  doel: { nl: 'Doel', en: 'Purpose' },
  nummer: { nl: 'Nummer', en: 'Number' },
  aantal: { nl: 'Aantal brieven', en: 'Number of letters' },
  maatregel: { nl: 'Maatregel', en: 'Measure' },
  ingekort: { nl: 'Ingekort', en: 'Shortened' },
  selectie: { nl: 'Gekozen gegevens', en: 'Chosen items' },
  eigenaar: { nl: 'Eigenaar', en: 'Owner' },
  contact: { nl: 'Contact', en: 'Contact' },
  akkoord: { nl: 'Akkoord', en: 'Agreed' },
  // How it stood.
  grondslag: { nl: 'Grondslag', en: 'Legal ground' },
  stand_van: { nl: 'Stand van het ene dossier', en: 'State of the one file' },
  stand_naar: { nl: 'Stand van het andere dossier', en: 'State of the other file' },
  beperken: { nl: 'Afschermen tot het besluit', en: 'To be shielded until the decision' },
  beperkt: { nl: 'Voor weinigen te zien', en: 'For few to see' },
  blijft_afgeschermd: { nl: 'Was al afgeschermd', en: 'Was shielded already' },
  per_brief: { nl: 'Per brief', en: 'By letter' },
  in_woorden: { nl: 'Ook in woorden van anderen', en: 'In the words of others too' },
};

const jaNee: Readonly<Record<string, Tweetalig>> = { ja: { nl: 'ja', en: 'yes' }, nee: { nl: 'nee', en: 'no' } };
const partijen: Readonly<Record<string, Tweetalig>> = {
  gemeente: { nl: 'gemeente', en: 'municipality' },
  om: { nl: 'Openbaar Ministerie', en: 'Public Prosecution Service' },
  politie: { nl: 'politie', en: 'police' },
  rvdk: { nl: 'Raad voor de Kinderbescherming', en: 'Child Care and Protection Board' },
  reclassering: { nl: 'reclassering', en: 'probation service' },
};
const standen: Readonly<Record<string, Tweetalig>> = {
  ingebracht: { nl: 'ingebracht', en: 'brought in' },
  'informatie-gevraagd': { nl: 'informatie gevraagd', en: 'information asked' },
  geanalyseerd: { nl: 'geanalyseerd', en: 'analysed' },
  voorgesteld: { nl: 'voorgesteld', en: 'proposed' },
  geagendeerd: { nl: 'geagendeerd', en: 'scheduled' },
  'niet-geagendeerd': { nl: 'niet geagendeerd', en: 'not scheduled' },
  samengevoegd: { nl: 'samengevoegd', en: 'merged' },
  afgesloten: { nl: 'afgesloten', en: 'closed' },
};
const artikelen: Readonly<Record<string, Tweetalig>> = {
  'convenant-7-3': { nl: 'artikel 7 lid 3 van het convenant', en: 'article 7(3) of the covenant' },
  'convenant-9-3': { nl: 'artikel 9 lid 3 van het convenant', en: 'article 9(3) of the covenant' },
  'convenant-9-4': { nl: 'artikel 9 lid 4 van het convenant', en: 'article 9(4) of the covenant' },
  ...Object.fromEntries(
    grondslagcodes.map((code) => {
      const { artikel } = grondslagen[code];
      return [code, { nl: grondslagInWoorden(artikel), en: grondslagInWoorden(artikel, 'en') }];
    }),
  ),
};
const itemsoorten: Readonly<Record<string, Tweetalig>> = Object.fromEntries(
  Object.keys(soorten).map((soort) => [
    soort,
    {
      nl: soortInWoorden(soort).toLocaleLowerCase('nl'),
      en: soortInWoorden(soort, 'en').toLocaleLowerCase('en'),
    },
  ]),
);
const items = ['gegeven', 'gegevens', 'bij', 'vervangt', 'bekeken', 'aan_te_passen', 'in_woorden', 'maatregel'];
const aanUit = ['beperken', 'beperkt', 'blijft_afgeschermd', 'per_brief', 'in_woorden', 'ingekort', 'akkoord'];

/** Field -> code -> its words. */
export const archiefcodes: Readonly<Record<string, Readonly<Record<string, Tweetalig>>>> = {
  ...Object.fromEntries(items.map((veld) => [veld, itemsoorten])),
  ...Object.fromEntries(aanUit.map((veld) => [veld, jaNee])),
  in_woorden: { ...itemsoorten, ...jaNee },
  ...{ partijsoort: partijen, vereist: partijen },
  ...{ stand_van: standen, stand_naar: standen },
  grondslag: artikelen,
};

/** Table -> what one of its rows is; what is not here is called as in an overview. */
export const archieftabellen: Readonly<Record<string, Tweetalig>> = {
  advies: { nl: 'Advies van een deskundige', en: 'Advice of an expert' },
  afsluitadvies: { nl: 'Advies om af te sluiten', en: 'Advice to close' },
  controle: { nl: 'Controle op juistheid', en: 'Check for correctness' },
  correctie: { nl: 'Correctie', en: 'Correction' },
  deelnemer: { nl: 'Deelnemer', en: 'Participant' },
  doorverstrekking: { nl: 'Doorverstrekking', en: 'Disclosure' },
  doorverstrekt_gegeven: { nl: 'Doorverstrekt gegeven', en: 'Disclosed item' },
  geadresseerde: { nl: 'Brief over informeren aan', en: 'Letter about informing to' },
  heropening: { nl: 'Herkomst uit het archief', en: 'Origin in the archive' },
  informatievraag: { nl: 'Vraag om informatie', en: 'Question for information' },
  intrekking: { nl: 'Intrekking', en: 'Withdrawal' },
  kennisgeving: { nl: 'Kennisgeving', en: 'Notice' },
  kennisgevingsbrief: { nl: 'Kennisgevingsbrief', en: 'Letter of notice' },
  maatregel: { nl: 'Maatregel', en: 'Measure' },
  monitoring: { nl: 'Monitoringronde', en: 'Monitoring round' },
  ontvanger: { nl: 'Ontvanger', en: 'Recipient' },
  plan: { nl: 'Plan', en: 'Plan' },
  samenvoeging: { nl: 'Samenvoeging', en: 'Merge' },
  stem: { nl: 'Stem', en: 'Vote' },
  verstrekking: { nl: 'Verstrekking', en: 'Provision' },
  voorstel: { nl: 'Voorstel', en: 'Proposal' },
  voorstel_selectie: { nl: 'Gekozen gegeven', en: 'Chosen item' },
  voortgang: { nl: 'Voortgang', en: 'Progress' },
  vrijgave: { nl: 'Vrijgave', en: 'Release' },
  informatiebrief: { nl: 'Opgemaakte brief over informeren', en: 'Letter about informing, drawn up' },
};

/** What a row of an archived table is. */
export const archieftabelInWoorden = (tabel: string, taal: Documenttaal): string =>
  archieftabellen[tabel]?.[taal] ?? soortInWoorden(tabel, taal);

/** A field of an archived row in words. */
export const archiefveldInWoorden = (naam: string, taal: Documenttaal): string =>
  archiefvelden[naam]?.[taal] ?? veldInWoorden(naam, taal);

/** A day or codes of an archived row in words; undefined when the value stands as people wrote it. */
export function archiefwaardeInWoorden(naam: string, waarde: string, taal: Documenttaal): string | undefined {
  const codes = archiefcodes[naam];
  const delen = codes === undefined ? [] : waarde.split(', ').map((deel) => codes[deel]?.[taal]);
  return delen.length > 0 && delen.every((deel) => deel !== undefined)
    ? delen.join('; ')
    : bekendInWoorden(naam, waarde, taal);
}
