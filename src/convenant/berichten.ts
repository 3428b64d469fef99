// What is told to whom it concerns: which duty and which fact makes a notice, and its words. One row per kind.
import { berichtVanPlicht } from './berichtmomenten.ts';
import { evaluatieberichtteksten } from './evaluatieberichten.ts';
import { weekVoor } from './termijnen.ts';
import type { Plichtsoort, PlichtVorm } from './vormen/werkvoorraad.ts';

/** Facts that are told when they happened, to those who may see them. A new kind: a row here, its words, and its reader. */
export const gebeurtenissoorten = [
  'casus-geopend',
  'plan-vastgesteld',
  'voorstel-gesloten',
  'gegeven-gecorrigeerd',
  'archiefgegeven-gecorrigeerd',
  'gegevens-ontvangen',
  'gegevens-doorverstrekt',
  'verstrekking-geeindigd',
  'partij-opgezegd',
  'opzegging-ingetrokken',
  'partij-vertrokken',
  'bijlage-gewijzigd',
  'aanhouding-opgeheven',
] as const;
export type Gebeurtenissoort = (typeof gebeurtenissoorten)[number];

export type Berichtsoort = Plichtsoort | Gebeurtenissoort;

/** How long a fact is told, in days. A duty is told as long as it is there. */
export const gebeurtenisdagen = 30;

/** The words of every kind, for screens and mail. They name no person and no content. */
export const berichtteksten: Record<Berichtsoort, { readonly nl: string; readonly en: string }> = {
  'stem-gevraagd': { nl: 'Uw stem wordt gevraagd', en: 'Your vote is asked for' },
  'informatie-gevraagd': { nl: 'U wordt om informatie gevraagd', en: 'You are asked for information' },
  'informatie-verwacht': { nl: 'Gevraagde informatie is er nog niet', en: 'Information asked for has not come yet' },
  'vrijgave-afwachten': { nl: 'Een vrijgave wacht', en: 'A release is waiting' },
  'analyse-maken': { nl: 'Er zijn signalen om te analyseren', en: 'There are signals to analyse' },
  'voorstel-doen': { nl: 'Er is een voorstel nodig over agenderen', en: 'A proposal on scheduling is needed' },
  'doorgifte-overwegen': {
    nl: 'Een nieuw signaal bij een lopende casus vraagt een besluit',
    en: 'A new signal about a running case asks for a decision',
  },
  vernietigen: { nl: 'Vernietigen', en: 'Destruction' },
  'vernietiging-goedkeuren': { nl: 'Een vernietiging vraagt goedkeuring', en: 'A destruction asks for approval' },
  ...evaluatieberichtteksten,
  'vernietiging-tegengehouden': {
    nl: 'Een goedgekeurde vernietiging wacht op artikel 11',
    en: 'An approved destruction waits for article 11',
  },
  'vernietiging-te-laat': { nl: 'Vernietiging', en: 'Destruction' },
  'verzegeld-te-laat': {
    nl: 'Iets wat verzegeld is had vernietigd moeten zijn',
    en: 'Something sealed should have been destroyed',
  },
  'vernietiging-verzoek-te-laat': {
    nl: 'Een vernietiging wacht op een verzoek',
    en: 'A destruction waits for a request',
  },
  'plan-opstellen': { nl: 'Er is een plan nodig', en: 'A plan is needed' },
  'plan-vaststellen': { nl: 'Een plan wacht op vaststelling', en: 'A plan waits to be adopted' },
  'maatregel-uitvoeren': { nl: 'Maatregel', en: 'Measure' },
  'identiteit-vaststellen': {
    nl: 'De identiteit van een verzoeker moet worden vastgesteld',
    en: 'The identity of a requester must be established',
  },
  'vertegenwoordiger-toetsen': {
    nl: 'Een vertegenwoordiger moet worden getoetst',
    en: 'A representative must be checked',
  },
  'verzoek-doorzoeken': { nl: 'Een verzoek moet worden doorzocht', en: 'A request must be searched for' },
  'vondsten-beoordelen': {
    nl: 'Wat voor een verzoek is gevonden wacht op uw oordeel',
    en: 'Finds for a request wait for your judgement',
  },
  'correctie-voorleggen': { nl: 'Gegevens kunnen worden voorgelegd', en: 'Items can be put forward' },
  'zienswijzen-afwachten': { nl: 'Zienswijzen worden afgewacht', en: 'Views are waited for' },
  'correctie-beslissen': { nl: 'Een correctie wacht op uw besluit', en: 'A correction waits for your decision' },
  'antwoord-verwacht': { nl: 'Verzoek van een betrokkene', en: 'Request of a data subject' },
  'inzagestukken-beoordelen': {
    nl: 'Stukken van een overzicht wachten op uw besluit',
    en: 'Items of an overview wait for your decision',
  },
  'verzoek-beantwoorden': { nl: 'Een verzoek wacht op antwoord', en: 'A request waits for its answer' },
  'verzoek-te-laat': { nl: 'Verzoek van een betrokkene', en: 'Request of a data subject' },
  'verzoek-bewaken': {
    nl: 'Een verzoek ligt nog bij de uitvoerder',
    en: 'A request is still with the uitvoerder',
  },
  'wettelijke-grens-voorbij': {
    nl: 'De grens van de wet voor een verzoek',
    en: 'The limit of the law for a request',
  },
  'zienswijze-geven': { nl: 'Uw zienswijze wordt gevraagd', en: 'Your view is asked for' },
  'correctie-uitvoeren': { nl: 'Besluit op correctie of verzet', en: 'Decision on a correction or an objection' },
  'correctie-te-laat': { nl: 'Besluit op correctie of verzet', en: 'Decision on a correction or an objection' },
  'kennisgeving-per-brief': { nl: 'Een kennisgeving per brief', en: 'A notice by letter' },
  'archiefcorrectie-beslissen': {
    nl: 'Besluit over een correctie of verzet in het archief',
    en: 'Decision on a correction or an objection in the archive',
  },
  'archiefcorrectie-uitvoeren': {
    nl: 'Besluit over een gegeven in het archief uitvoeren',
    en: 'Carrying out a decision on an archived item',
  },
  'autorisatie-beslissen': { nl: 'Een autorisatie is aangevraagd', en: 'An authorisation was requested' },
  'autorisatie-verlengen': { nl: 'Uw autorisatie loopt af', en: 'Your authorisation ends' },
  'autorisaties-verlengen': { nl: 'Autorisaties lopen af', en: 'Authorisations end' },
  'laatste-beheerder': {
    nl: 'Straks is er geen functioneel beheerder meer',
    en: 'Soon there is no functioneel beheerder any more',
  },
  'laatste-uitvoerder': { nl: 'Straks is er geen uitvoerder meer', en: 'Soon there is no uitvoerder any more' },
  'instellingen-stemmen': {
    nl: 'Uw stem wordt gevraagd over de instellingen',
    en: 'Your vote is asked for on the settings',
  },
  'bijlage-stemmen': { nl: 'Uw stem wordt gevraagd over bijlage 1', en: 'Your vote is asked for on annex 1' },
  'bijlage-gewijzigd': {
    nl: 'Bijlage 1 met de externe casuspartners is gewijzigd',
    en: 'Annex 1 with the external partners has changed',
  },
  'weegploeg-eindigt': {
    nl: 'Een kernpartij vertrekt; daarna is er geen weegploeg',
    en: 'A core party leaves; after that there is no weegploeg',
  },
  'weegdossier-afronden': { nl: 'Een weging moet worden afgerond', en: 'A weighing must be wound up' },
  'vraag-zonder-partij': {
    nl: 'Op een vraag om informatie komt geen antwoord meer',
    en: 'A question for information gets no answer any more',
  },
  'maatregel-overdragen': {
    nl: 'Een maatregel van wie vertrekt moet worden overgedragen',
    en: 'A measure of whoever leaves must be handed over',
  },
  'voorstel-vervallen': {
    nl: 'Een voorstel is vervallen door een vertrek',
    en: 'A proposal lapsed because somebody left',
  },
  'partij-opgezegd': { nl: 'Een partij heeft haar deelname opgezegd', en: 'A party has given notice' },
  'opzegging-ingetrokken': {
    nl: 'Een partij heeft haar opzegging ingetrokken',
    en: 'A party has taken back its notice',
  },
  'partij-vertrokken': { nl: 'Een partij neemt niet meer deel', en: 'A party no longer takes part' },
  'geheimhouding-bevestigen': {
    nl: 'Bevestig de geheimhouding opnieuw',
    en: 'Confirm secrecy again',
  },
  'informeren-overleggen': { nl: 'Een oordeel over informeren wordt gevraagd', en: 'A view on informing is asked for' },
  'informatieplicht-beslissen': { nl: 'Beslis over informeren', en: 'Decide on informing' },
  'uitstel-herbeoordelen': { nl: 'Uitstel van informeren', en: 'Postponement of informing' },
  'informeren-te-laat': { nl: 'Informeren van een betrokkene', en: 'Informing a person' },
  'herbeoordeling-te-laat': { nl: 'Uitstel van informeren', en: 'Postponement of informing' },
  'juistheid-controleren': { nl: 'Controle op juistheid', en: 'Check of correctness' },
  'casusjuistheid-controleren': { nl: 'Controle op juistheid', en: 'Check of correctness' },
  doorverstrekken: { nl: 'Een doorverstrekking kan worden gedaan', en: 'A disclosure can be made' },
  'advies-verwacht': { nl: 'Gevraagd advies is er nog niet', en: 'Advice asked for has not come yet' },
  'maatregel-te-laat': { nl: 'Maatregel van een deelnemer', en: 'Measure of a participant' },
  'monitoring-plannen': { nl: 'Er is een monitoringronde nodig', en: 'A monitoring round is needed' },
  'monitoring-houden': { nl: 'Monitoringronde', en: 'Monitoring round' },
  'plan-bijstellen': { nl: 'Een plan moet worden bijgesteld', en: 'A plan needs to be adjusted' },
  'gegeven-gecorrigeerd': { nl: 'Een gegeven is gecorrigeerd', en: 'An item was corrected' },
  'archiefgegeven-gecorrigeerd': {
    nl: 'Een gegeven dat u ontving is gecorrigeerd in het archief; een kernpartij vertelt u welk',
    en: 'An item that you received was corrected in the archive; a core party tells you which one',
  },
  'gegevens-ontvangen': { nl: 'U hebt gegevens ontvangen', en: 'You received data' },
  'gegevens-doorverstrekt': {
    nl: 'Gegevens zijn doorverstrekt aan een externe partner',
    en: 'Data were disclosed to an external partner',
  },
  'verstrekking-geeindigd': {
    nl: 'Gegevens die u had ontvangen leest u niet meer; uw geheimhouding blijft',
    en: 'You no longer read data that you had received; your duty of secrecy goes on',
  },
  'casus-geopend': { nl: 'Uw organisatie neemt deel aan een casus', en: 'Your organisation takes part in a case' },
  'plan-vastgesteld': { nl: 'Een plan is vastgesteld', en: 'A plan was adopted' },
  'aanhouding-opgeheven': {
    nl: 'Een ander heeft een aanhouding van u opgeheven; de vernietiging kan doorgaan',
    en: 'Somebody else lifted a hold of yours; the destruction can go on',
  },
  'voorstel-gesloten': { nl: 'Over een voorstel is beslist', en: 'A proposal was decided on' },
};

/** Words for a duty whose last day has passed, in both languages. */
export const teLaatTekst = { nl: 'te laat', en: 'overdue' } as const;

/** One notice before anybody read it. `sleutel` names the fact: the same fact is told once. */
export interface Bericht {
  readonly sleutel: string;
  readonly soort: Berichtsoort;
  readonly teLaat: boolean;
  readonly register: PlichtVorm['register'];
  readonly dossier: string | null;
  readonly nummer: string | null;
  readonly dag: string | null;
}

/** The notice that a duty makes on `vandaag`; undefined when it makes none. `wie` owes it. */
export function berichtVan(plicht: PlichtVorm, wie: string, vandaag: string): Bericht | undefined {
  const wanneer = berichtVanPlicht[plicht.soort];
  const { soort, teLaat, register, dossier, nummer, uiterlijk, aanleiding } = plicht;
  if (wanneer === 'nooit' || (wanneer === 'te-laat' && !teLaat)) return undefined;
  // What has no last day waits already.
  if (wanneer === 'week-vooraf' && uiterlijk !== null && vandaag < weekVoor(uiterlijk)) return undefined;
  // A file without a number is still sealed.
  if (dossier !== null && nummer === null) return undefined;
  const delen = [
    soort,
    ...(teLaat ? ['te-laat'] : []),
    aanleiding ?? dossier ?? wie,
    ...(uiterlijk === null ? [] : [uiterlijk]),
    // Of what is sealed neither file nor day may be told: it is told anew every month as long as there is any.
    ...(soort === 'verzegeld-te-laat' ? [vandaag.slice(0, 7)] : []),
  ];
  return { sleutel: delen.join(':'), soort, teLaat, register, dossier, nummer, dag: uiterlijk };
}
