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
};
