// Names and explanations of the acts of the casusoverleg.
import type { Casusoverleghandeling } from '../dossier.ts';
import { handelingtekstenCasusjuistheid } from './juistheid.ts';
import { handelingtekstenVergaderingen } from './vergaderingen.ts';
import { act, type Handelingtekst } from './vorm.ts';

export const handelingtekstenCasusoverleg: Record<Casusoverleghandeling, Handelingtekst> = {
  ...handelingtekstenVergaderingen,
  ...handelingtekstenCasusjuistheid,
  'gegeven-verstrekken': act(
    'Gegeven verstrekken',
    'Provide an item',
    'Verstrekt een signaal of ander gegeven van uw partij aan de deelnemers, met noodzaak, fase en grondslag.',
    'Provides a signal or another item of your party to the participants, with necessity, phase and ground.',
  ),
  'verstrekte-politiegegevens-vrijgeven': act(
    'Verstrekte politiegegevens vrijgeven',
    'Release provided police data',
    'Haalt het zegel van een verstrekt politiegegeven, zodat de gemeente het kan zien; de andere deelnemers niet.',
    'Takes the seal off a police item that was provided, so that the municipality can see it; other participants cannot.',
  ),
  'achterblijver-opnemen': act(
    'Achterblijver opnemen',
    'Record somebody left behind',
    'Neemt iemand op die met de uitreiziger als gezin samenwoonde, voor zover het plan dat nodig maakt.',
    'Records somebody who lived with the traveller as a family, as far as the plan needs it.',
  ),
  'netwerkpersoon-opnemen': act(
    'Netwerkpersoon opnemen',
    'Record a network person',
    'Neemt iemand uit het sociale netwerk op die een rol heeft bij het uitvoeren van het plan.',
    'Records somebody of the social network who has a part in carrying out the plan.',
  ),
  'advies-vragen': act(
    'Advies vragen',
    'Ask for advice',
    'Legt een vraag aan de NCTV of een andere deskundige vast, zonder persoonsgegevens.',
    'Records a question to the NCTV or another expert, without personal data.',
  ),
  'advies-vastleggen': act(
    'Advies vastleggen',
    'Record advice',
    'Legt vast wat de deskundige antwoordde, zonder persoonsgegevens.',
    'Records what the expert answered, without personal data.',
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
  'afsluiting-adviseren': act(
    'Afsluiting adviseren',
    'Advise to close',
    'Legt vast dat het casusoverleg de kernpartijen adviseert het plan af te sluiten, met de reden.',
    'Records that the casusoverleg advises the core parties to close the plan, with the reason.',
  ),
  'afsluiting-voorstellen': act(
    'Afsluiting voorstellen',
    'Propose to close',
    'Stelt de kernpartijen voor de casus af te sluiten, op het advies van het casusoverleg.',
    'Proposes to the core parties to close the case, on the advice of the casusoverleg.',
  ),
  afsluiten: act(
    'Casus afsluiten',
    'Close the case',
    'Sluit het plan en de casus af; volgt vanzelf uit de laatste stem en gaat naar het weegdossier.',
    'Closes the plan and the case; follows by itself from the last vote and goes to the weegploeg file.',
  ),
  'casusbesluiten-inzien': act(
    'Voorstellen over casussen inzien',
    'View proposals on cases',
    'Toont de open voorstellen waarover uw partij moet stemmen, ook als zij niet aan de casus deelneemt.',
    'Shows the open proposals on which your party must vote, also when it does not take part in the case.',
  ),
  'voortgang-vastleggen': act(
    'Voortgang vastleggen',
    'Record progress',
    'Legt vast hoe het gaat met een maatregel of met het hele plan. Externe partners lezen dit niet.',
    'Records how a measure or the whole plan gets on. External partners do not read this.',
  ),
  'maatregel-afronden': act(
    'Maatregel afronden',
    'Finish a measure',
    'Sluit een maatregel: met het verwachte resultaat, zonder, of voortijdig.',
    'Ends a measure: with the expected result, without it, or before its end.',
  ),
  'maatregel-verlengen': act(
    'Maatregel verlengen',
    'Extend a measure',
    'Geeft een maatregel een latere uiterste dag, met de reden; de oude dag blijft zichtbaar.',
    'Gives a measure a later last day, with the reason; the old day stays visible.',
  ),
  'monitoring-plannen': act(
    'Monitoring plannen',
    'Plan a monitoring round',
    'Legt vast op welke dag het casusoverleg de voortgang van het plan bespreekt.',
    'Records the day on which the casusoverleg discusses the progress of the plan.',
  ),
  'monitoring-vastleggen': act(
    'Monitoring vastleggen',
    'Record a monitoring round',
    'Legt vast wat een monitoringronde opleverde: voortgang, conclusie, uitkomst en de volgende ronde.',
    'Records what a monitoring round came to: progress, conclusion, outcome and the next round.',
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
  'plandocument-maken': act(
    'Plandocument maken',
    'Make the plan document',
    'Maakt van een vastgesteld plan een bestand om te lezen (PDF) of om mee verder te werken (ODT). Het is een afschrift: het verandert niet mee.',
    'Makes a file of an adopted plan, to read (PDF) or to work on (ODT). It is a copy: it does not change along.',
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
