// Sentences for refusals about the partnership, mandates and secrecy.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenSamenwerking = {
  'convenant-niet-in-werking': {
    nl: 'Het convenant is nog niet in werking. Een kernpartij moet het eerst in werking stellen.',
    en: 'The covenant is not in force yet. A core party must put it into force first.',
  },
  'geen-uitvoerder': {
    nl: 'Er is geen uitvoerder aangesteld. De kernpartijen moeten eerst een uitvoerder aanstellen.',
    en: 'No uitvoerder (executor) has been appointed. The core parties must appoint one first.',
  },
  'geen-mandaat': {
    nl: 'U hebt vandaag geen geldige autorisatie. Vraag uw partij om er een aan te vragen.',
    en: 'You have no valid authorisation today. Ask your party to request one.',
  },
  'geen-geheimhouding': {
    nl: 'Uw verklaring van geheimhouding ontbreekt of is verlopen. Bevestig eerst de geheimhouding.',
    en: 'Your statement of secrecy is missing or has lapsed. Confirm secrecy first.',
  },
  'niet-bevoegd': {
    nl: 'Deze handeling hoort niet bij uw rol. Iemand met de juiste rol kan dit doen.',
    en: 'This act does not belong to your role. Somebody with the right role can do it.',
  },
  'stand-staat-niet-toe': {
    nl: 'In deze stand van het dossier kan dit niet. Kijk welke stap nu aan de beurt is.',
    en: 'The file is not at a stage that allows this. See which step comes now.',
  },
  'convenant-al-vastgelegd': {
    nl: 'Het convenant is al in werking. Wat is vastgelegd, blijft staan.',
    en: 'The covenant is in force already. What was recorded stands.',
  },
  'convenant-al-in-werking': {
    nl: 'Het convenant is al in werking. U hoeft niets meer te doen.',
    en: 'The covenant is in force already. There is nothing left to do.',
  },
  'handtekening-ontbreekt': {
    nl: 'Nog niet alle vijf partijen hebben getekend. Leg de ontbrekende handtekeningen vast.',
    en: 'Not all five parties have signed yet. Record the missing signatures.',
  },
  'partij-ontbreekt': {
    nl: 'Niet elke partij van het convenant staat er precies één keer in. Vul de partijen aan of haal dubbele weg.',
    en: 'Not every party of the covenant is listed exactly once. Add the missing parties or remove doubles.',
  },
  'vertegenwoordiger-ontbreekt': {
    nl: 'Een partij heeft geen vertegenwoordiger. Noem voor elke partij ten minste één persoon.',
    en: 'A party has no representative. Name at least one person for every party.',
  },
  'referentiekader-ontbreekt': {
    nl: 'Er is geen referentiekader met criteria. Leg eerst ten minste één criterium vast.',
    en: 'There is no referentiekader with criteria. Record at least one criterion first.',
  },
  'taak-niet-vastgelopen': {
    nl: 'Deze taak is niet vastgelopen. Alleen een taak die het systeem heeft opgegeven, kan worden hervat.',
    en: 'This task was not given up. Only a task that the system gave up can be resumed.',
  },
  'datum-niet-bereikt': {
    nl: 'De afgesproken datum van inwerkingtreding ontbreekt of ligt nog in de toekomst. Wacht tot die dag.',
    en: 'The agreed day of entry into force is missing or lies ahead. Wait until that day.',
  },
  'ondertekend-na-inwerkingtreding': {
    nl: 'Het convenant is getekend na de dag waarop het in werking treedt. Verbeter een van beide datums.',
    en: 'The covenant was signed after the day on which it takes effect. Correct one of the two dates.',
  },
  'richtlijnen-niet-bevestigd': {
    nl: 'U hebt de richtlijnen voor beveiliging en toegang niet bevestigd. Lees ze en vink ze aan.',
    en: 'You have not confirmed the security and access guidelines. Read them and tick the box.',
  },
  'rol-past-niet-bij-partij': {
    nl: 'Deze rol past niet bij de partij van deze persoon. Kies een andere rol of een andere persoon.',
    en: 'This role does not fit the party of this person. Choose another role or another person.',
  },
  'rollen-botsen': {
    nl: 'Deze persoon heeft in die tijd een rol die hier niet mee samengaat. Wie toezicht houdt, beveiligt of toegang regelt, werkt niet in dossiers (ook artikel 38 lid 6 van de AVG). Kies een ander, of laat de andere rol eerst intrekken.',
    en: 'In that time this person has a role that does not go together with this one. Whoever supervises, secures or arranges access does not work in files (see also article 38(6) of the GDPR). Choose somebody else, or have the other role withdrawn first.',
  },
  'einddatum-ongeldig': {
    nl: 'De laatste dag klopt niet. Kies een dag na vandaag en na het begin, hooguit een jaar vooruit.',
    en: 'The last day is not right. Choose a day after today and after the beginning, at most one year ahead.',
  },
  'aanvrager-kent-niet-toe': {
    nl: 'U hebt deze autorisatie zelf aangevraagd. Een andere functioneel beheerder moet haar toekennen.',
    en: 'You asked for this authorisation yourself. Another functional administrator must grant it.',
  },
  'niet-aan-zichzelf': {
    nl: 'U kunt uzelf geen autorisatie toekennen. Een andere functioneel beheerder moet dat doen.',
    en: 'You cannot grant an authorisation to yourself. Another functional administrator must do that.',
  },
  'aanvraag-niet-open': {
    nl: 'Deze aanvraag wacht niet meer op een antwoord. Dien zo nodig een nieuwe aanvraag in.',
    en: 'This request no longer waits for an answer. Make a new request if needed.',
  },
  'autorisatie-niet-lopend': {
    nl: 'Deze autorisatie loopt niet meer. Er is niets om in te trekken.',
    en: 'This authorisation is no longer running. There is nothing to withdraw.',
  },
  'instellingsvoorstel-open': {
    nl: 'Er ligt al een voorstel over de instellingen. Stem daar eerst over.',
    en: 'There is a proposal on the settings already. Vote on that first.',
  },
  'contactpunt-onvolledig': {
    nl: 'Het contactpunt is niet volledig. Vul de naam van de dienst in, een postadres met postcode en plaats, en een e-mailadres of telefoonnummer.',
    en: 'The contact point is not complete. Fill in the name of the office, a postal address with postcode and place, and an e-mail address or telephone number.',
  },
  'instellingen-gelijk': {
    nl: 'Dit zijn de instellingen die nu gelden. Kies wat anders moet.',
    en: 'These are the settings that hold now. Choose what must change.',
  },
  'weegploeg-onvoltallig': {
    nl: 'Een kernpartij heeft het convenant verlaten. Zonder haar is er geen weegploeg; niet agenderen kan nog wel.',
    en: 'A core party has left the covenant. Without it there is no weegploeg; not scheduling is still possible.',
  },
  'al-opgezegd': {
    nl: 'Uw partij heeft al opgezegd. Trek die opzegging eerst in om haar opnieuw vast te leggen.',
    en: 'Your party has given notice already. Take that notice back first to record it anew.',
  },
  'opzegdag-ongeldig': {
    nl: 'Kies de dag waarop alle partijen de opzegging hadden: niet in de toekomst, en niet meer dan drie maanden terug.',
    en: 'Choose the day on which all parties had the notice: not in the future, and no more than three months ago.',
  },
  'niet-opgezegd': {
    nl: 'Uw partij heeft niet opgezegd. Er is niets om in te trekken.',
    en: 'Your party has not given notice. There is nothing to take back.',
  },
  'opzegging-geeindigd': {
    nl: 'De opzegtermijn is om. Deelnemen kan alleen nog met een nieuw convenant.',
    en: 'The period of notice is over. Taking part is only possible with a new covenant.',
  },
  'partnergegevens-ontbreken': {
    nl: 'Vul naam en soort van de partner in, en wie haar vertegenwoordigt met een e-mailadres.',
    en: 'Fill in the name and kind of the partner, and who represents it with an e-mail address.',
  },
  'contact-van-ander': {
    nl: 'Dit e-mailadres is van iemand van een andere organisatie in het samenwerkingsverband. Kies een ander.',
    en: 'This e-mail address is that of somebody of another organisation in the partnership. Choose another.',
  },
  'al-op-bijlage-1': {
    nl: 'Deze partner staat al op bijlage 1.',
    en: 'This partner is on annex 1 already.',
  },
  'bijlagevoorstel-open': {
    nl: 'Er ligt al een voorstel over deze partner. Stem daar eerst over.',
    en: 'There is a proposal on this partner already. Vote on that first.',
  },
  'evaluatie-van-ander': {
    nl: 'De evaluatie van de beveiliging legt een kernpartij of de beveiligingsfunctionaris vast, die van het convenant een partij.',
    en: 'The evaluation of the security is recorded by a core party or the security officer, that of the covenant by a party.',
  },
  'niets-te-evalueren': {
    nl: 'Er is nog niets om te evalueren: er is geen beveiligingsplan of het convenant heeft geen begin.',
    en: 'There is nothing to evaluate yet: there is no security plan or the covenant has no beginning.',
  },
  'evaluatiedag-ongeldig': {
    nl: 'Kies de dag waarop de evaluatie is gehouden: niet in de toekomst, en na de vorige evaluatie of het begin.',
    en: 'Choose the day on which the evaluation was held: not in the future, and after the last evaluation or the beginning.',
  },
  'evaluatiedeelnemers-ontbreken': {
    nl: 'Kies welke partijen meededen. Alleen wie op die dag partij was kan meedoen.',
    en: 'Choose which parties took part. Only who was a party on that day can take part.',
  },
  'evaluatieconclusie-ontbreekt': {
    nl: 'De conclusies ontbreken. Schrijf wat eruit kwam, zonder namen of dossiers.',
    en: 'The conclusions are missing. Write down what came of it, without names or files.',
  },
  'herziening-onbekend': {
    nl: 'Kies of er iets wordt herzien.',
    en: 'Choose whether something is revised.',
  },
  'reden-ontbreekt': {
    nl: 'De reden ontbreekt. Schrijf in eigen woorden waarom.',
    en: 'The reason is missing. Write down why, in your own words.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
