// Sentences for refusals about bringing in signals and releasing police data.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenSignaal = {
  'geen-natuurlijk-persoon': {
    nl: 'Een signaal gaat over een mens, niet over een organisatie. Breng een organisatie niet in.',
    en: 'A signal is about a human being, not about an organisation. Do not bring in an organisation.',
  },
  'geen-feitelijke-gedraging': {
    nl: 'Er staat geen feitelijke gedraging. Schrijf wat de persoon heeft gedaan of gezegd; een mening of geloof is geen signaal.',
    en: 'There is no factual behaviour. Write what the person did or said; an opinion or a belief is no signal.',
  },
  'criterium-ontbreekt': {
    nl: 'Het signaal hoort bij geen enkel criterium. Kies ten minste één criterium van het referentiekader.',
    en: 'The signal belongs to no criterion. Choose at least one criterion of the referentiekader.',
  },
  'grondslag-om-ontbreekt': {
    nl: 'De grondslag van het Openbaar Ministerie ontbreekt of klopt niet. Kies artikel 39f lid 1 Wjsg.',
    en: 'The legal ground of the Public Prosecution Service is missing or wrong. Choose article 39f(1) Wjsg.',
  },
  'grondslag-politie-ontbreekt': {
    nl: 'De grondslag van de politie ontbreekt of past niet bij het regime. Wpg 20 hoort bij artikel 8 en 13, het machtigingsbesluit bij artikel 9 en 10 lid 1 a en c.',
    en: 'The legal ground of the police is missing or does not fit the regime. Wpg 20 goes with articles 8 and 13, the authorisation decree with articles 9 and 10(1)(a) and (c).',
  },
  'grondslag-gemeente-ontbreekt': {
    nl: 'De grondslag van de gemeente ontbreekt of klopt niet. Kies artikel 6 lid 1 onder e AVG, als de publieke taak dit vraagt.',
    en: 'The legal ground of the municipality is missing or wrong. Choose article 6(1)(e) GDPR, if its public task asks for this.',
  },
  'belang-ontbreekt': {
    nl: 'Het zwaarwegend algemeen belang of het doel ontbreekt. Schrijf welk belang het Openbaar Ministerie dient en waarvoor het verstrekt.',
    en: 'The weighty public interest or the purpose is missing. Write which interest the Public Prosecution Service serves and what it provides for.',
  },
  'noodzaak-ontbreekt': {
    nl: 'De noodzaak ontbreekt. Schrijf waarom dit nodig is.',
    en: 'The necessity is missing. Write why this is needed.',
  },
  'melder-ontbreekt': {
    nl: 'De melder is niet compleet. Vul naam en contactgegevens in.',
    en: 'The reporter is not complete. Fill in name and contact details.',
  },
  'naam-ontbreekt': {
    nl: 'De achternaam ontbreekt. Vul in om wie het gaat.',
    en: 'The surname is missing. Fill in who it is about.',
  },
  'wpg-regime-ontbreekt': {
    nl: 'Het Wpg-regime ontbreekt. Vraag de politie onder welk artikel de gegevens vallen.',
    en: 'The Wpg regime is missing. Ask the police under which article the data are held.',
  },
  'wpg-regime-alleen-politie': {
    nl: 'Alleen de politie brengt politiegegevens in. Haal het Wpg-regime weg of laat de politie het gegeven inbrengen.',
    en: 'Only the police bring in police data. Remove the Wpg regime, or let the police bring in the item.',
  },
  'regime-buiten-machtiging': {
    nl: 'Gegevens uit artikel 10 lid 1 b of artikel 12 Wpg vallen buiten de machtiging. Breng ze niet in; ook niet de strekking.',
    en: 'Data under article 10(1)(b) or 12 Wpg lie outside the authorisation decree. Do not bring them in, not even their drift.',
  },
  'verstrekt-voor-inwerkingtreding': {
    nl: 'Het gegeven is verstrekt voordat het convenant in werking was. Neem het niet over.',
    en: 'The item was provided before the covenant was in force. Do not take it over.',
  },
  'datum-in-toekomst': {
    nl: 'Een datum ligt in de toekomst. Verbeter de datum van gedraging, melding of verstrekking.',
    en: 'A date lies in the future. Correct the date of the behaviour, the report or the provision.',
  },
  'dossier-verzegeld': {
    nl: 'Dit dossier bevat alleen verzegelde gegevens, dus anderen kennen het niet. Stel er geen vraag over; breng een open signaal in een nieuw dossier in en voeg daarna samen.',
    en: 'This file holds sealed items only, so others do not know of it. Ask nothing about it; bring an open signal into a new file and merge afterwards.',
  },
  'niet-verzegeld': {
    nl: 'Dit gegeven is niet verzegeld. U hoeft het niet vrij te geven.',
    en: 'This item is not sealed. There is nothing to release.',
  },
  'doel-ontbreekt': {
    nl: 'Het doel ontbreekt. Kies of beschrijf waarvoor dit nodig is.',
    en: 'The purpose is missing. Choose or describe what this is needed for.',
  },
  'opsporingsbelang-verzet-zich': {
    nl: 'Niet is vastgelegd dat het opsporingsbelang zich niet verzet. Vul in wie dat heeft verklaard en wanneer.',
    en: 'It is not recorded that the investigative interest does not oppose this. Fill in who stated so and when.',
  },
  'maatregelen-gemeente-ontbreken': {
    nl: 'Het beveiligingsplan dekt doelbinding en bewaartermijn van politiegegevens niet. Burgemeester en wethouders moeten dit eerst regelen.',
    en: 'The security plan does not cover purpose limits and retention of police data. The municipal executive must arrange this first.',
  },
  'zes-maanden-voorbij': {
    nl: 'De zes maanden na het besluit om niet te agenderen zijn voorbij. Breng het signaal in als nieuw dossier.',
    en: 'The six months after the decision not to schedule are over. Bring the signal in as a new file.',
  },
  'signaal-niet-van-u': {
    nl: 'Uw partij bracht dit signaal niet in. Alleen de partij die een signaal inbracht kan het intrekken.',
    en: 'Your party did not bring in this signal. Only the party that brought a signal in can withdraw it.',
  },
  'functionaris-niet-geraadpleegd': {
    nl: 'Het overleg met de bevoegde functionaris van de politie ontbreekt of was niet akkoord. Overleg eerst en leg naam en datum vast.',
    en: 'The consultation of the competent police functionary is missing or had no agreement. Consult first and record name and date.',
  },
  'om-niet-geraadpleegd': {
    nl: 'Het overleg met het Openbaar Ministerie ontbreekt of was niet akkoord. Overleg eerst en leg naam en datum vast.',
    en: 'The consultation of the Public Prosecution Service is missing or had no agreement. Consult first and record name and date.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
