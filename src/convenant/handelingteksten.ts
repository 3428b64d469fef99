// Short names of the acts for buttons and headings, and one sentence that says what each does, in Dutch and in English.
import type { Handelingnaam, Taakhandeling } from './dossier.ts';
import { handelingtekstenArchief } from './handelingteksten/archief.ts';
import { handelingtekstenCasusoverleg } from './handelingteksten/casusoverleg.ts';
import { handelingtekstenInformeren } from './handelingteksten/informeren.ts';
import { handelingtekstenJuistheid } from './handelingteksten/juistheid.ts';
import { handelingtekstenVergaderingen } from './handelingteksten/vergaderingen.ts';
import { handelingtekstenVertrek } from './handelingteksten/vertrek.ts';
import { handelingtekstenVerzoeken } from './handelingteksten/verzoeken.ts';
import { act, type Handelingtekst } from './handelingteksten/vorm.ts';

/** Act -> its texts; a missing act does not compile. */
export const handelingteksten: Record<Handelingnaam | Taakhandeling, Handelingtekst> = {
  ...handelingtekstenArchief,
  ...handelingtekstenInformeren,
  ...handelingtekstenJuistheid,
  ...handelingtekstenVergaderingen,
  ...handelingtekstenVertrek,
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
  'instellingen-voorstellen': act(
    'Instellingen voorstellen',
    'Propose settings',
    'Stelt voor wiens toestemming nodig is bij doorverstrekken, hoe vaak een bestand wordt nagelopen, of het contactpunt te wijzigen.',
    'Proposes to change whose consent a disclosure needs, how often a file is checked, or the contact point.',
  ),
  'instellingen-stemmen': act(
    'Stemmen over instellingen',
    'Vote on settings',
    'Uw partij stemt één keer, met reden; zijn alle gevraagde partijen voor, dan gelden de nieuwe instellingen meteen.',
    'Your party votes once, with its reason; when all parties that are asked agree the new settings hold at once.',
  ),
  'instellingen-wijzigen': act(
    'Instellingen wijzigen',
    'Change settings',
    'Voert het gezamenlijke besluit uit; wat al loopt houdt de instelling waaronder het begon.',
    'Carries out the joint decision; what runs already keeps the setting under which it began.',
  ),
  'werkvoorraad-inzien': act(
    'Werkvoorraad inzien',
    'View my work',
    'Toont wat u moet doen en uiterlijk wanneer, per dossiernummer.',
    'Shows what you have to do and by when, by file number.',
  ),
  'berichten-inzien': act(
    'Berichten inzien',
    'View notices',
    'Toont wat u nog niet weet: wat van u wordt gevraagd, wat te laat is en wat met u is gedeeld, op nummer.',
    'Shows what you do not know yet: what is asked of you, what is late and what was shared with you, by number.',
  ),
  'bericht-gelezen': act(
    'Als gelezen markeren',
    'Mark as read',
    'Houdt bij dat u deze berichten las; wat u las, wordt niet gemaild.',
    'Notes that you read these notices; what you read is not mailed.',
  ),
  'berichtvoorkeur-instellen': act(
    'Voorkeur opslaan',
    'Save preference',
    'Stelt in of en wanneer u de berichten per mail krijgt, en in welke taal.',
    'Sets whether and when you get notices by mail, and in which language.',
  ),
  'taken-inzien': act(
    'Taken inzien',
    'View tasks',
    'Toont welke taken van het systeem niet lukken, op volgnummer.',
    'Shows which tasks of the system keep failing, by their own number.',
  ),
  'taak-hervatten': act(
    'Taak hervatten',
    'Resume task',
    'Laat het systeem een vastgelopen taak opnieuw proberen.',
    'Lets the system try again what it gave up.',
  ),
  'berichten-mailen': act(
    'Berichten mailen',
    'Mail notices',
    'Mailt iemand welke berichten op hem wachten, op nummer; het systeem kijkt daarvoor met zijn ogen.',
    'Mails somebody which notices wait for him, by number; the system looks with his eyes for it.',
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
  'samenvoeging-ongedaan-maken': act(
    'Samenvoeging ongedaan maken',
    'Undo a merge',
    'Geeft twee mensen die ten onrechte zijn samengevoegd hun eigen dossier terug; kan zolang niet is besloten.',
    'Gives two people who were merged by mistake their own files back; possible as long as nothing was decided.',
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
  'informatievraag-verlengen': act(
    'Antwoordtermijn verlengen',
    'Give more time to answer',
    'Geeft een gevraagde partij een latere dag om te antwoorden, met de reden.',
    'Gives a party that was asked a later day to answer, with the reason.',
  ),
  'informatievraag-intrekken': act(
    'Vraag intrekken',
    'Withdraw a question',
    'Neemt een vraag terug die niet meer beantwoord hoeft te worden; de vraag blijft zichtbaar.',
    'Takes back a question that need not be answered any more; the question stays visible.',
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
  'doorgifte-voorstellen': act(
    'Doorgifte voorstellen',
    'Propose to pass on',
    'Stelt voor om gegevens uit dit dossier aan de lopende casus te geven, elk met een reden.',
    'Proposes to give items of this file to the running case, each with a reason.',
  ),
  doorgeven: act(
    'Doorgeven aan de casus',
    'Pass on to the case',
    'Kopieert de gekozen gegevens naar de lopende casus; het origineel blijft staan.',
    'Copies the chosen items to the running case; the original stays.',
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
  ...handelingtekstenCasusoverleg,
  ...handelingtekstenVerzoeken,
  'afsluiting-overnemen': act(
    'Afsluiting overnemen',
    'Take over the closure',
    'Schrijft de beslissing om af te sluiten in het weegdossier; het systeem doet dit na de laatste stem.',
    'Writes the decision to close into the weegploeg file; the system does this after the last vote.',
  ),
  'deelnemer-toelaten': act(
    'Deelnemer toelaten',
    'Let a participant in',
    'Laat deelnemen wie de kernpartijen toevoegden toen nog een correctie of afscherming wachtte; het systeem doet dit als die is uitgevoerd.',
    'Lets in whoever the core parties added while a correction or shielding still waited; the system does this once that is carried out.',
  ),
};
