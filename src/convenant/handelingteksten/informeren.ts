// Names and explanations of informing the data subject.
import { act } from './vorm.ts';

export const handelingtekstenInformeren = {
  'informeren-overleggen': act(
    'Oordeel over informeren vastleggen',
    'Record a view on informing',
    'Legt na het overleg vast of uw partij een beletsel ziet om de betrokkene nu te informeren, op welke grond en waarom.',
    'Records after the consultation whether your party sees an impediment to informing the person now, on which ground and why.',
  ),
  'informatiebrief-opmaken': act(
    'Informatiebrief opmaken',
    'Make the information letter',
    'Maakt de brief aan de betrokkene of diens vertegenwoordiger uit het dossier en bewaart hem zoals hij is.',
    'Makes the letter to the person or the representative from the file and keeps it as it is.',
  ),
  'informatiebrief-maken': act(
    'Informatiebrief als bestand',
    'Information letter as a file',
    'Geeft de brief zoals hij is opgemaakt of verzonden als bestand.',
    'Gives the letter as it was made or sent as a file.',
  ),
  'betrokkene-informeren': act(
    'Betrokkene informeren',
    'Inform the person',
    'Legt vast dat de brief is verzonden of uitgereikt: aan wie, hoe en wanneer, met de brief zelf.',
    'Records that the letter was sent or handed over: to whom, how and when, with the letter itself.',
  ),
  'uitstel-aantekenen': act(
    'Uitstel aantekenen',
    'Note a postponement',
    'Tekent in het bestand aan waarom de betrokkene nog niet wordt geïnformeerd, en wanneer dat opnieuw wordt bekeken.',
    'Notes in the file why the person is not informed yet, and when that will be looked at again.',
  ),
  'uitstel-herbeoordelen': act(
    'Uitstel herbeoordelen',
    'Reassess a postponement',
    'Bekijkt een uitstel opnieuw: het blijft, met een nieuwe afweging, of het beletsel is weg.',
    'Looks at a postponement again: it stays, with a new weighing, or the impediment is gone.',
  ),
  'informatieplichten-inzien': act(
    'Informatieplichten inzien',
    'View the duties to inform',
    'Toont per nummer of de betrokkene is geïnformeerd, of dat is uitgesteld of nog moet gebeuren; zonder namen.',
    'Shows by number whether the person was informed, or whether that was postponed or is still to be done; no names.',
  ),
  'informatieplicht-inzien': act(
    'Informatieplicht inzien',
    'View the duty to inform',
    'Toont het overleg, de besluiten over informeren en uitstel, en de brieven van één dossier.',
    'Shows the consultation, the decisions on informing and postponing, and the letters of one file.',
  ),
} as const;
