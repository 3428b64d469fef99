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
};
