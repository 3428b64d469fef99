// Names and explanations of checking a file and correcting its items.
import { act } from './vorm.ts';

export const handelingtekstenJuistheid = {
  'juistheid-controleren': act(
    'Juistheid controleren',
    'Check correctness',
    'Legt vast dat elk gegeven van het weegdossier is nagelopen op juistheid en volledigheid, en wat moet veranderen.',
    'Records that every item of the assessment file was checked for correctness and completeness, and what must change.',
  ),
  'gegeven-verbeteren': act(
    'Gegeven verbeteren',
    'Improve an item',
    'Vervangt onjuiste inhoud; wat er stond is daarna weg. Wie het gegeven kreeg, krijgt bericht.',
    'Replaces content that is wrong; what it said is gone afterwards. Whoever received the item is told.',
  ),
  'gegeven-aanvullen': act(
    'Gegeven aanvullen',
    'Add to an item',
    'Vult een leeg veld of zet tekst achter wat er staat; niets wordt vervangen.',
    'Fills an empty field or puts text behind what is there; nothing is replaced.',
  ),
  'gegeven-verwijderen': act(
    'Gegeven verwijderen',
    'Remove an item',
    'Haalt de inhoud van een gegeven voorgoed weg; alleen dat het er was blijft zichtbaar.',
    'Takes the content of an item away for good; only that it was there stays visible.',
  ),
  'gegeven-afschermen': act(
    'Gegeven afschermen',
    'Shield an item',
    'Laat een gegeven staan, maar toont het aan niemand; het telt niet meer mee en gaat nergens heen.',
    'Keeps an item but shows it to nobody; it no longer counts and goes nowhere.',
  ),
  'afscherming-opheffen': act(
    'Afscherming opheffen',
    'End shielding',
    'Toont een afgeschermd gegeven weer aan wie het mag zien; het telt weer mee.',
    'Shows a shielded item again to those who may see it; it counts again.',
  ),
  'correctiezienswijze-geven': act(
    'Zienswijze geven',
    'Give a view',
    'Zegt namens uw partij of een verzoek over een gegeven moet worden ingewilligd, waarom, en wat er zou moeten staan. Tot het besluit kan het nog anders.',
    'Says for your party whether a request about an item should be granted, why, and what it should say. Until the decision it can still be changed.',
  ),
};

export const handelingtekstenCasusjuistheid = {
  'casusjuistheid-controleren': act(
    'Juistheid controleren (casus)',
    'Check correctness (case)',
    'Legt vast dat elk gegeven van de casus is nagelopen op juistheid en volledigheid, en wat moet veranderen.',
    'Records that every item of the case was checked for correctness and completeness, and what must change.',
  ),
  'casusgegeven-verbeteren': act(
    'Gegeven verbeteren (casus)',
    'Improve an item (case)',
    'Vervangt onjuiste inhoud; wat er stond is daarna weg. Wie het gegeven kreeg, krijgt bericht.',
    'Replaces content that is wrong; what it said is gone afterwards. Whoever received the item is told.',
  ),
  'casusgegeven-aanvullen': act(
    'Gegeven aanvullen (casus)',
    'Add to an item (case)',
    'Vult een leeg veld of zet tekst achter wat er staat; niets wordt vervangen.',
    'Fills an empty field or puts text behind what is there; nothing is replaced.',
  ),
  'casusgegeven-verwijderen': act(
    'Gegeven verwijderen (casus)',
    'Remove an item (case)',
    'Haalt de inhoud van een gegeven voorgoed weg; alleen dat het er was blijft zichtbaar.',
    'Takes the content of an item away for good; only that it was there stays visible.',
  ),
  'casusgegeven-afschermen': act(
    'Gegeven afschermen (casus)',
    'Shield an item (case)',
    'Laat een gegeven staan, maar toont het aan niemand; het telt niet meer mee en gaat nergens heen.',
    'Keeps an item but shows it to nobody; it no longer counts and goes nowhere.',
  ),
  'casusafscherming-opheffen': act(
    'Afscherming opheffen (casus)',
    'End shielding (case)',
    'Toont een afgeschermd gegeven weer aan wie het mag zien; het telt weer mee.',
    'Shows a shielded item again to those who may see it; it counts again.',
  ),
  'casuszienswijze-geven': act(
    'Zienswijze geven (casus)',
    'Give a view (case)',
    'Zegt namens uw partij of een verzoek over een gegeven moet worden ingewilligd, waarom, en wat er zou moeten staan. Tot het besluit kan het nog anders.',
    'Says for your party whether a request about an item should be granted, why, and what it should say. Until the decision it can still be changed.',
  ),
};
