// Names and explanations of the acts of keeping: archive and what follows from it (art. 13).
import { act } from './vorm.ts';

export const handelingtekstenArchief = {
  archiveren: act(
    'Archiveren',
    'Archive',
    'Brengt een dossier naar het archief op de laatste dag van het jaar na de laatste verwerking; het systeem doet dit.',
    'Takes a file to the archive on the last day of the year after its last processing; the system does this.',
  ),
  'archief-inzien': act(
    'Archief inzien',
    'View the archive',
    'Toont welke dossiers in het archief zijn, met nummer en dagen, zonder namen.',
    'Shows which files are in the archive, with number and days, without names.',
  ),
  'archiefdossier-inzien': act(
    'Archiefdossier inzien',
    'View an archived file',
    'Opent een dossier in het archief voor een klacht, verantwoording of heropening, met de reden erbij.',
    'Opens a file in the archive for a complaint, accountability or reopening, with the reason.',
  ),
  'archiefbrief-maken': act(
    'Informatiebrief uit het archief maken',
    'Make the information letter from the archive',
    'Maakt de brief waarmee de betrokkene is geïnformeerd opnieuw als bestand; met waarvoor en waarom.',
    'Makes the letter by which the person was informed a file again; with what for and why.',
  ),
  'heropening-voorstellen': act(
    'Heropening voorstellen',
    'Propose reopening',
    'Stelt de kernpartijen voor om gekozen gegevens uit het archief weer aan de weegploeg te geven, met de noodzaak.',
    'Proposes to the core parties to give chosen items of the archive to the weegploeg again, with the necessity.',
  ),
  'heropening-stemmen': act(
    'Stemmen over heropening',
    'Vote on reopening',
    'Stemt namens een kernpartij over een voorstel om te heropenen, met de reden.',
    'Votes for a core party on a proposal to reopen, with the reason.',
  ),
  'heropening-opdragen': act(
    'Heropening opdragen',
    'Order reopening',
    'Draagt namens alle kernpartijen op om te heropenen; dat volgt op de laatste stem voor.',
    'Orders the reopening for all core parties; it follows the last vote in favour.',
  ),
  heropenen: act(
    'Heropenen',
    'Reopen',
    'Brengt wat de kernpartijen kozen naar een nieuw weegdossier, nooit naar een casus; het systeem doet dit.',
    'Brings what the core parties chose to a new weegploeg file, never to a case; the system does this.',
  ),
  'vernietiging-voorstellen': act(
    'Vernietiging voorstellen',
    'Propose destruction',
    'Zet een dossier op de lijst van te vernietigen dossiers, een maand voor het einde van de termijn; het systeem doet dit.',
    'Puts a file on the list of what is to be destroyed, a month before its term ends; the system does this.',
  ),
  'vernietiging-vervroegen': act(
    'Eerder vernietigen voorstellen',
    'Propose earlier destruction',
    'Stelt voor een dossier te vernietigen vóór het einde van de zes maanden, omdat het niet meer nodig is. Alle drie de kernpartijen keuren dat goed.',
    'Proposes to destroy a file before the six months end, because it is no longer necessary. All three core parties approve.',
  ),
  'vernietiging-inzien': act(
    'Vernietiging inzien',
    'View destruction',
    'Toont wat vernietigd moet worden, wat dat ophoudt en wat is verklaard, met nummers en dagen, zonder namen.',
    'Shows what is to be destroyed, what holds it and what was declared, with numbers and days, without names.',
  ),
  'vernietiging-goedkeuren': act(
    'Vernietiging goedkeuren',
    'Approve destruction',
    'Keurt namens uw organisatie goed dat dossiers worden vernietigd op de laatste dag van hun termijn.',
    'Approves for your organisation that files are destroyed on the last day of their term.',
  ),
  'vernietiging-aanhouden': act(
    'Vernietiging aanhouden',
    'Hold destruction',
    'Houdt de vernietiging van een dossier op tot een dag, om een verzoek, bezwaar, klacht of rechtsvordering.',
    'Holds the destruction of a file until a day, for a request, objection, complaint or claim in law.',
  ),
  'aanhouding-opheffen': act(
    'Aanhouding opheffen',
    'Lift a hold',
    'Heft een aanhouding op voordat zij afloopt, met de grond; vanaf de volgende dag gaat de vernietiging door. Alleen wie aanhield, of de functionaris gegevensbescherming.',
    'Lifts a hold before it ends, with the ground; from the next day the destruction goes on. Only who placed it, or the data protection officer.',
  ),
  vernietigen: act(
    'Vernietigen',
    'Destroy',
    'Verwijdert een dossier voorgoed, met alles wat erbij hoort en met zijn sleutel; het systeem doet dit.',
    'Removes a file for good, with all that belongs to it and with its key; the system does this.',
  ),
  'verklaring-opmaken': act(
    'Verklaring van vernietiging opmaken',
    'Draw up a statement of destruction',
    'Legt vast wat is vernietigd, op welke grond, hoe en door wie, zonder namen van betrokkenen; het systeem doet dit.',
    'Records what was destroyed, on what ground, how and by whom, without names of data subjects; the system does this.',
  ),
  'verzoek-vernietigen': act(
    'Verzoek vernietigen',
    'Destroy a request',
    'Verwijdert een afgehandeld verzoek van een betrokkene, met brieven en sleutel, als zijn termijn voorbij is; het systeem doet dit.',
    'Removes a request of a data subject that ended, with letters and key, when its term is over; the system does this.',
  ),
  'vernietigingsverklaring-maken': act(
    'Verklaring van vernietiging downloaden',
    'Download a statement of destruction',
    'Geeft een verklaring van vernietiging als bestand om te bewaren.',
    'Gives a statement of destruction as a file to keep.',
  ),
};
