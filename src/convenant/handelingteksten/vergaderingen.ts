// Names and explanations of the acts on meetings of weegploeg and casusoverleg.
import { act } from './vorm.ts';

export const handelingtekstenVergaderingen = {
  'weegvergadering-voorbereiden': act(
    'Weegploeg voorbereiden',
    'Prepare the weegploeg',
    'Legt dag, tijd, plaats en agenda van een vergadering van de weegploeg vast; de kernpartijen zien haar bij Vergaderingen.',
    'Records day, time, place and agenda of a meeting of the weegploeg; the core parties see it under Meetings.',
  ),
  'weegvergadering-houden': act(
    'Weegploeg houden',
    'Hold the weegploeg',
    'Neemt een agendapunt in behandeling met wie er is, of sluit de vergadering. Besluiten zijn handelingen van de partijen zelf.',
    'Takes up an item of the agenda with who is there, or ends the meeting. Decisions are acts of the parties themselves.',
  ),
  'weegvergaderingen-inzien': act(
    'Vergaderingen van de weegploeg inzien',
    'View meetings of the weegploeg',
    'Toont de vergaderingen van de weegploeg: agenda op nummer, wie er was, en wat is besloten.',
    'Shows the meetings of the weegploeg: agenda by number, who was there, and what was decided.',
  ),
  'weeguitnodiging-maken': act(
    'Weegploeg in uw agenda zetten',
    'Put the weegploeg in your calendar',
    'Maakt een agendabestand van een vergadering van de weegploeg: nummer, dag, tijd, plaats en adres, en niets uit een dossier.',
    'Makes a calendar file of a meeting of the weegploeg: number, day, time, place and address, and nothing from a file.',
  ),
  'casusvergadering-voorbereiden': act(
    'Casusoverleg voorbereiden',
    'Prepare the casusoverleg',
    'Legt dag, tijd, plaats en agenda van een casusoverleg vast; wie aan een casus op de agenda deelneemt ziet haar bij Vergaderingen.',
    'Records day, time, place and agenda of a casusoverleg; who takes part in a case on the agenda sees it under Meetings.',
  ),
  'casusvergadering-houden': act(
    'Casusoverleg houden',
    'Hold the casusoverleg',
    'Neemt een casus in behandeling met de deelnemers die er zijn, of sluit de vergadering. Besluiten zijn handelingen van de partijen zelf.',
    'Takes up a case with the participants that are there, or ends the meeting. Decisions are acts of the parties themselves.',
  ),
  'casusvergaderingen-inzien': act(
    'Vergaderingen van het casusoverleg inzien',
    'View meetings of the casusoverleg',
    'Toont de vergaderingen waar een eigen casus op de agenda staat, met alleen die casus.',
    'Shows the meetings with a case of your own on the agenda, with that case only.',
  ),
  'casusuitnodiging-maken': act(
    'Casusoverleg in uw agenda zetten',
    'Put the casusoverleg in your calendar',
    'Maakt een agendabestand van een casusoverleg: nummer, dag, tijd, plaats en adres, en niets uit een casus.',
    'Makes a calendar file of a casusoverleg: number, day, time, place and address, and nothing from a case.',
  ),
  'uitnodigingen-mailen': act(
    'Uitnodigingen mailen',
    'Mail invitations',
    'Mailt iemand de vergaderingen waarvoor hij is uitgenodigd, wat eraan verandert en wat niet doorgaat, op nummer.',
    'Mails somebody the meetings that he is invited to, what changes about them and what is called off, by number.',
  ),
} as const;
