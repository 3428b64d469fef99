// Names and explanations of the acts on leaving the covenant, on annex 1, on evaluations, and on letters to who is reached no more.
import { act } from './vorm.ts';

export const handelingtekstenVertrek = {
  'partij-opzeggen': act(
    'Deelname opzeggen',
    'Give notice',
    'Legt vast dat uw partij haar deelname opzegt; drie maanden nadat alle partijen de opzegging hadden eindigt zij.',
    'Records that your party gives notice; its participation ends three months after all parties had the notice.',
  ),
  'opzegging-intrekken': act(
    'Opzegging intrekken',
    'Take back the notice',
    'Trekt de opzegging van uw partij in; dat kan tot de dag waarop de deelname eindigt.',
    'Takes back the notice of your party; that is possible until the day on which its participation ends.',
  ),
  'uittredingsbrief-maken': act(
    'Uittredingsbrief maken',
    'Make the exit letter',
    'Maakt de brief over het einde van de deelname: de laatste dag, en dat de geheimhouding blijft.',
    'Makes the letter on the end of participation: the last day, and that secrecy goes on.',
  ),
  'bijlage-voorstellen': act(
    'Wijziging van bijlage 1 voorstellen',
    'Propose a change of annex 1',
    'Stelt de kernpartijen voor een externe casuspartner op te nemen of te schrappen.',
    'Proposes to the core parties to take in or strike an external partner.',
  ),
  'bijlage-stemmen': act(
    'Stemmen over bijlage 1',
    'Vote on annex 1',
    'Uw partij stemt één keer, met reden; zijn alle kernpartijen voor, dan wijzigt bijlage 1 meteen.',
    'Your party votes once, with its reason; when all core parties agree annex 1 changes at once.',
  ),
  'externe-partner-opnemen': act(
    'Externe partner opnemen',
    'Take in an external partner',
    'Zet de partner op een nieuwe versie van bijlage 1; zijn vertegenwoordiger wacht op toekenning.',
    'Puts the partner on a new version of annex 1; its representative waits for the grant.',
  ),
  'externe-partner-schrappen': act(
    'Externe partner schrappen',
    'Strike an external partner',
    'Schrapt de partner van bijlage 1; toegang, deelname en wat hem is doorverstrekt eindigen die dag.',
    'Strikes the partner from annex 1; access, participation and what was disclosed to it end that day.',
  ),
  'evaluatie-vastleggen': act(
    'Evaluatie vastleggen',
    'Record an evaluation',
    'Legt vast dat de beveiliging of het convenant is geëvalueerd, met wie, en wat eruit kwam; de volgende dag schuift op.',
    'Records that the security or the covenant was evaluated, with whom, and what came of it; the next day moves on.',
  ),
  'kennisgevingsbrieven-inzien': act(
    'Kennisgevingen per brief inzien',
    'See notices by letter',
    'Toont wie van een correctie bericht per brief krijgt, uiterlijk wanneer, en wie al bericht kreeg.',
    'Shows who is told of a correction by letter, by when, and who was told already.',
  ),
  'kennisgevingsbrief-opmaken': act(
    'Kennisgevingsbrief opmaken',
    'Draw up the letter of notice',
    'Maakt de brief aan wie een gegeven ontving en hier niet meer meeleest, en bewaart hem zoals hij is: wat ermee is gebeurd, en wat er nu staat.',
    'Makes the letter to who received an item and reads nothing here any more, and keeps it as it is: what was done with it, and what it says now.',
  ),
  'kennisgevingsbrief-maken': act(
    'Kennisgevingsbrief ophalen',
    'Fetch the letter of notice',
    'Geeft de brief als bestand, zoals hij is opgemaakt of verstuurd.',
    'Gives the letter as a file, as it was drawn up or sent.',
  ),
  'kennisgevingsbrief-versturen': act(
    'Verzending van een kennisgevingsbrief vastleggen',
    'Record the sending of a letter of notice',
    'Legt vast welke brief op welke dag is verstuurd en door wie; daarmee is de ontvanger op de hoogte, en blijft die brief bewaard.',
    'Records which letter was sent on which day and by whom; with that the receiver has been told, and that letter is kept.',
  ),
  'deelname-beeindigen': act(
    'Deelname beëindigen',
    'End participation',
    'Beëindigt toegang en deelname van wie het convenant of bijlage 1 verliet; het systeem doet dit.',
    'Ends access and participation of whoever left the covenant or annex 1; the system does this.',
  ),
} as const;
