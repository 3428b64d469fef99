// Short names of the acts for buttons and headings, and one sentence that says what each does, in Dutch and in English.
import type { Handelingnaam, Taakhandeling } from './dossier.ts';

/** Name of an act and what it does, in both languages. */
export interface Handelingtekst {
  readonly nl: string;
  readonly en: string;
  readonly uitleg: { readonly nl: string; readonly en: string };
}

const act = (nl: string, en: string, uitlegNl: string, uitlegEn: string): Handelingtekst => ({
  nl,
  en,
  uitleg: { nl: uitlegNl, en: uitlegEn },
});

/** Act -> its texts; a missing act does not compile. */
export const handelingteksten: Record<Handelingnaam | Taakhandeling, Handelingtekst> = {
  'convenant-vastleggen': act(
    'Convenant vastleggen',
    'Record the covenant',
    'Legt partijen, vertegenwoordigers, bijlagen en handtekeningen van het convenant vast.',
    'Records the parties, representatives, annexes and signatures of the covenant.',
  ),
  'convenant-in-werking-stellen': act(
    'Convenant in werking stellen',
    'Put the covenant into force',
    'Zet het convenant in werking zodra alles daarvoor vastligt; daarna pas kunnen dossiers ontstaan.',
    'Puts the covenant into force once everything for it is recorded; only then can files arise.',
  ),
  'geheimhouding-bevestigen': act(
    'Geheimhouding bevestigen',
    'Confirm secrecy',
    'Bevestigt voor een jaar dat u geheimhoudt wat u leest en de richtlijnen volgt.',
    'Confirms for one year that you keep secret what you read and follow the guidelines.',
  ),
  'autorisatie-aanvragen': act(
    'Autorisatie aanvragen',
    'Request an authorisation',
    'Vraagt voor iemand een rol aan, met het doel en de laatste dag.',
    'Asks for a role for somebody, with its purpose and last day.',
  ),
  'autorisatie-toekennen': act(
    'Autorisatie toekennen',
    'Grant an authorisation',
    'Kent een rol toe die een ander heeft aangevraagd.',
    'Grants a role that somebody else asked for.',
  ),
  'autorisatie-intrekken': act(
    'Autorisatie intrekken',
    'Withdraw an authorisation',
    'Trekt een rol in; de toegang stopt meteen.',
    'Withdraws a role; access ends at once.',
  ),
  'autorisaties-inzien': act(
    'Autorisaties inzien',
    'View authorisations',
    'Toont wie welke rol heeft, tot wanneer en door wie die is toegekend.',
    'Shows who has which role, until when and by whom it was granted.',
  ),
  'samenwerkingsverband-inzien': act(
    'Samenwerkingsverband inzien',
    'View the partnership',
    'Toont de partijen, de partners van bijlage 1 en het referentiekader; geen dossiers.',
    'Shows the parties, the partners of annex 1 and the referentiekader; no files.',
  ),
  'werkvoorraad-inzien': act(
    'Werkvoorraad inzien',
    'View my work',
    'Toont wat u moet doen en uiterlijk wanneer, per dossiernummer.',
    'Shows what you have to do and by when, by file number.',
  ),
  'signaal-inbrengen': act(
    'Signaal inbrengen',
    'Bring in a signal',
    'Brengt een feitelijke gedraging van een persoon in bij de weegploeg, met melder en grondslag.',
    'Brings a factual behaviour of a person to the weegploeg, with reporter and legal ground.',
  ),
  'signaal-intrekken': act(
    'Signaal intrekken',
    'Withdraw a signal',
    'Haalt een signaal van uw eigen partij weg, met de melder; zichtbaar blijft dat, wanneer en waarom.',
    'Removes a signal of your own party, with its reporter; what stays is that, when and why.',
  ),
  'politiegegevens-vrijgeven': act(
    'Politiegegevens vrijgeven',
    'Release police data',
    'Haalt het zegel van een politiegegeven, zodat de gemeente het kan zien en het meetelt.',
    'Takes the seal off a police item, so that the municipality can see it and it counts.',
  ),
  'dossiers-samenvoegen': act(
    'Dossiers samenvoegen',
    'Merge files',
    'Voegt twee dossiers over dezelfde persoon samen tot één.',
    'Merges two files about the same person into one.',
  ),
  'nadere-informatie-vragen': act(
    'Nadere informatie vragen',
    'Ask for more information',
    'Vraagt een of meer kernpartijen om informatie, met een uiterste datum.',
    'Asks one or more core parties for information, with a last day.',
  ),
  'nadere-informatie-geven': act(
    'Nadere informatie geven',
    'Give more information',
    'Beantwoordt een vraag aan uw partij, op uw eigen grondslag.',
    'Answers a question to your party, on your own legal ground.',
  ),
  'signalen-analyseren': act(
    'Signalen analyseren',
    'Analyse signals',
    'Legt per criterium een oordeel met reden vast, en een conclusie; zonder score.',
    'Records a judgement with its reason for every criterion, and a conclusion; without a score.',
  ),
  'agendering-voorstellen': act(
    'Agendering voorstellen',
    'Propose an outcome',
    'Stelt voor om de persoon wel of niet te agenderen, met redenen, deelnemers en wat er meegaat.',
    'Proposes to schedule the person or not, with reasons, participants and what goes along.',
  ),
  stemmen: act(
    'Stemmen',
    'Vote',
    'Legt de stem van uw partij over het voorstel vast, met een reden.',
    'Records the vote of your party on the proposal, with a reason.',
  ),
  agenderen: act(
    'Agenderen',
    'Schedule',
    'Opent een casus en kopieert de gekozen gegevens naar het casusoverleg; het origineel blijft staan.',
    'Opens a case and copies the chosen items to the casusoverleg; the original stays.',
  ),
  'niet-agenderen': act(
    'Niet agenderen',
    'Do not schedule',
    'Sluit de weging af zonder casus; het dossier wordt binnen zes maanden vernietigd.',
    'Ends the weighing without a case; the file is destroyed within six months.',
  ),
  'weegdossiers-zoeken': act(
    'Weegdossiers zoeken',
    'Search assessment files',
    'Zoekt in de dossiers van de weegploeg op naam of geboortedatum.',
    'Searches the files of the weegploeg by name or birth date.',
  ),
  'weegdossier-inzien': act(
    'Weegdossier inzien',
    'View an assessment file',
    'Toont een dossier van de weegploeg met bron en grondslag van elk gegeven.',
    'Shows a file of the weegploeg with source and legal ground of every item.',
  ),
  'plan-opstellen': act(
    'Plan opstellen',
    'Draw up a plan',
    'Begint een plan van aanpak, of een nieuwe versie ervan, met een of meer doelen.',
    'Starts a plan, or a new version of it, with one or more aims.',
  ),
  'maatregel-opnemen': act(
    'Maatregel opnemen',
    'Enter a measure',
    'Voegt een maatregel toe aan het plan, met eigenaar, uiterste datum en verwacht resultaat.',
    'Adds a measure to the plan, with owner, last day and expected result.',
  ),
  'plan-vaststellen': act(
    'Plan vaststellen',
    'Adopt the plan',
    'Stelt het plan van aanpak vast; vanaf dan zien externe partners het ook.',
    'Adopts the plan; from then on external partners see it too.',
  ),
  'deelname-voorstellen': act(
    'Deelname voorstellen',
    'Propose participation',
    'Stelt de kernpartijen voor een partij of externe partner aan de casus te laten deelnemen, of die deelname te beëindigen.',
    'Proposes to the core parties that a party or external partner takes part in the case, or no longer does.',
  ),
  'casusbesluit-stemmen': act(
    'Stemmen over een casus',
    'Vote on a case',
    'Brengt de stem van uw partij uit over een voorstel; de laatste stem voor voert het besluit uit.',
    'Casts the vote of your party on a proposal; the last vote in favour carries the decision out.',
  ),
  'deelnemer-toevoegen': act(
    'Deelnemer toevoegen',
    'Add a participant',
    'Laat een partij of externe partner deelnemen aan de casus; volgt vanzelf uit de laatste stem.',
    'Lets a party or external partner take part in the case; follows by itself from the last vote.',
  ),
  'deelnemer-verwijderen': act(
    'Deelnemer verwijderen',
    'Remove a participant',
    'Beëindigt de deelname aan de casus; de toegang stopt meteen. Volgt vanzelf uit de laatste stem.',
    'Ends participation in the case; access ends at once. Follows by itself from the last vote.',
  ),
  'casusbesluiten-inzien': act(
    'Voorstellen over casussen inzien',
    'View proposals on cases',
    'Toont de open voorstellen waarover uw partij moet stemmen, ook als zij niet aan de casus deelneemt.',
    'Shows the open proposals on which your party must vote, also when it does not take part in the case.',
  ),
  'casussen-zoeken': act(
    'Casussen zoeken',
    'Search cases',
    'Zoekt in de casussen waaraan uw partij deelneemt.',
    'Searches the cases that your party takes part in.',
  ),
  'casus-inzien': act(
    'Casus inzien',
    'View a case',
    'Toont een casus waaraan uw partij deelneemt, met gegevens, deelnemers en plan.',
    'Shows a case that your party takes part in, with items, participants and plan.',
  ),
  'plan-inzien': act(
    'Plan inzien',
    'View the plan',
    'Toont de plannen van aanpak van de casussen waaraan u deelneemt.',
    'Shows the plans of the cases that you take part in.',
  ),
  'doorverstrekking-voorstellen': act(
    'Doorverstrekking voorstellen',
    'Propose a disclosure',
    'Vraagt de partijen toestemming om gekozen gegevens aan een externe partner in de casus te geven.',
    'Asks the parties for consent to give chosen items to an external partner in the case.',
  ),
  doorverstrekken: act(
    'Doorverstrekken',
    'Disclose',
    'Geeft de externe partner precies de gegevens waarmee elke partij heeft ingestemd.',
    'Gives the external partner exactly the items that every party consented to.',
  ),
  'doorverstrekking-intrekken': act(
    'Doorverstrekking intrekken',
    'Withdraw a disclosure',
    'Beëindigt een doorverstrekking; de partner ziet de gegevens meteen niet meer. De vastlegging blijft.',
    'Ends a disclosure; the partner no longer sees the items at once. The record stays.',
  ),
  'verstrekkingen-inzien': act(
    'Verstrekkingen inzien',
    'View disclosures',
    'Toont wat aan externe partners is verstrekt: door wie, wanneer, waarom en met wiens toestemming.',
    'Shows what was disclosed to external partners: by whom, when, why and with whose consent.',
  ),
  'ontvangen-gegevens-inzien': act(
    'Ontvangen gegevens inzien',
    'View received items',
    'Toont de gegevens die naast het plan aan uw organisatie zijn verstrekt.',
    'Shows the items that were disclosed to your organisation beside the plan.',
  ),
};
