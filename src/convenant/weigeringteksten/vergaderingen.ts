// Sentences for refusals about meetings.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenVergaderingen = {
  'vergadering-begonnen': {
    nl: 'Deze vergadering is al begonnen, gesloten of afgezegd. Bereid een nieuwe vergadering voor.',
    en: 'This meeting has begun, ended or been called off. Prepare a new meeting.',
  },
  'niets-af-te-zeggen': {
    nl: 'Deze vergadering is nog niet vastgelegd. Er is niets af te zeggen.',
    en: 'This meeting was not recorded yet. There is nothing to call off.',
  },
  'vergaderdag-voorbij': {
    nl: 'Deze dag is voorbij. Kies vandaag of een latere dag.',
    en: 'This day has passed. Choose today or a later day.',
  },
  'vergadertijd-ongeldig': {
    nl: 'De vergadering eindigt voor zij begint. Kies een latere eindtijd.',
    en: 'The meeting ends before it begins. Choose a later end.',
  },
  'agenda-leeg': {
    nl: 'Er staat niets op de agenda. Kies ten minste één dossier.',
    en: 'There is nothing on the agenda. Choose at least one file.',
  },
  'agendapunt-ongeldig': {
    nl: 'Een dossier op de agenda loopt niet meer. Haal het van de agenda.',
    en: 'A file on the agenda no longer runs. Take it off the agenda.',
  },
  'vergadering-niet-vandaag': {
    nl: 'De vergadering is niet vandaag. Behandel een agendapunt op de dag zelf, of verplaats de vergadering.',
    en: 'The meeting is not today. Take up an item on the day itself, or move the meeting.',
  },
  'vergadering-niet-open': {
    nl: 'De vergadering loopt niet. Zij is nog niet begonnen, of al gesloten of afgezegd.',
    en: 'The meeting is not in session. It has not begun, or it has ended or was called off.',
  },
  'niemand-aanwezig': {
    nl: 'Er is niemand aanwezig. Vink aan wie er is.',
    en: 'Nobody is there. Tick who is there.',
  },
  'aanwezige-hoort-er-niet': {
    nl: 'Een aanwezige hoort niet bij dit agendapunt. Behandel het alleen met wie eraan deelneemt.',
    en: 'Somebody who is there does not belong to this item. Take it up with its participants only.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
