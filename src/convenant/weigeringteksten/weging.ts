// Sentences for refusals about weighing in the weegploeg and about the plan of the casusoverleg.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenWeging = {
  'zelfde-dossier': {
    nl: 'U koos twee keer hetzelfde dossier. Kies een ander dossier om samen te voegen.',
    en: 'You chose the same file twice. Choose another file to merge.',
  },
  'ander-dossier-staat-niet-toe': {
    nl: 'Het andere dossier is te ver om nog samen te voegen. Kies een dossier waarover nog niets is voorgesteld of besloten.',
    en: 'The other file is too far on to be merged. Choose one on which nothing has been proposed or decided.',
  },
  'al-ongedaan-gemaakt': {
    nl: 'Deze samenvoeging is al ongedaan gemaakt. Beide dossiers bestaan weer.',
    en: 'This merge was undone already. Both files exist again.',
  },
  'geen-weg-terug': {
    nl: 'Bij deze oude samenvoeging is niet vastgelegd waar alles stond. Verbeter of verwijder wat niet klopt.',
    en: 'This old merge did not record where everything stood. Improve or remove what is wrong.',
  },
  'samen-besloten': {
    nl: 'Sinds de samenvoeging is over beide samen besloten; dat is niet meer te scheiden. Verbeter of verwijder wat niet klopt.',
    en: 'Since the merge both were decided on together; that cannot be parted. Improve or remove what is wrong.',
  },
  'dubbel-genoemd': {
    nl: 'Een partij, partner of gegeven staat er meer dan één keer. Noem elk één keer.',
    en: 'A party, partner or item is named more than once. Name each of them once.',
  },
  'casus-gesloten': {
    nl: 'De casus is gesloten en neemt niets meer aan. Wat nieuw is, blijft in het weegdossier.',
    en: 'The case has been closed and takes in nothing more. What is new stays in the assessment file.',
  },
  'correctie-wacht': {
    nl: 'Over een gegeven hierin is na een verzoek besloten dat het anders moet of weg moet, en dat is nog niet uitgevoerd. Voorstellen, voorstemmen, vaststellen en doorgeven kan pas als dat is gedaan. Kan de uitvoerder het niet doen zolang een voorstel openligt, stem dan tegen; daarna kan een nieuw voorstel.',
    en: 'Of an item in here it was decided after a request that it must change or go, and that has not been done yet. You can propose, vote in favour, adopt and pass on once it has. If the uitvoerder cannot do it while a proposal is open, vote against; a new proposal can follow.',
  },
  'afscherming-wacht': {
    nl: 'Een gegeven hierin moet worden afgeschermd zolang op verzet niet is beslist, en dat is nog niet gedaan. Voorstellen, voorstemmen, vaststellen en doorgeven kan pas als het is afgeschermd. Kan de uitvoerder het niet doen zolang een voorstel openligt, stem dan tegen; daarna kan een nieuw voorstel.',
    en: 'An item in here must be shielded until an objection is decided on, and that has not been done yet. You can propose, vote in favour, adopt and pass on once it is shielded. If the uitvoerder cannot do it while a proposal is open, vote against; a new proposal can follow.',
  },
  'al-doorgegeven': {
    nl: 'Een gekozen gegeven staat al in de casus. Kies alleen wat daar nog niet is.',
    en: 'A chosen item is in the case already. Choose only what is not there yet.',
  },
  'doel-verzegeld': {
    nl: 'Het dossier dat doorgaat bevat alleen verzegelde gegevens. Voeg samen in de andere richting.',
    en: 'The file that goes on holds sealed items only. Merge the other way round.',
  },
  'vraag-ontbreekt': {
    nl: 'De vraag ontbreekt. Schrijf wat u wilt weten.',
    en: 'The question is missing. Write what you want to know.',
  },
  'geen-kernpartij-gevraagd': {
    nl: 'Kies alleen kernpartijen, ten minste één. Informatie komt alleen via hen in de weegploeg.',
    en: 'Choose core parties only, at least one. Information reaches the weegploeg through them only.',
  },
  'antwoorddatum-ongeldig': {
    nl: 'De datum voor het antwoord ligt niet na vandaag. Kies een latere dag.',
    en: 'The day for the answer does not lie after today. Choose a later day.',
  },
  'vraag-niet-open': {
    nl: 'Deze vraag is al beantwoord of ingetrokken. Kies een vraag die nog openstaat.',
    en: 'This question has been answered or withdrawn. Choose a question that is still open.',
  },
  'vraag-niet-aan-u': {
    nl: 'Deze vraag is niet aan uw partij gesteld of is al beantwoord. Kies een open vraag aan uw partij.',
    en: 'This question was not put to your party or has been answered. Choose an open question to your party.',
  },
  'antwoord-ontbreekt': {
    nl: 'Het antwoord ontbreekt. Schrijf wat uw partij weet, ook als dat niets is.',
    en: 'The answer is missing. Write what your party knows, also when that is nothing.',
  },
  'regime-niet-in-antwoord': {
    nl: 'Een antwoord mag geen gegevens bevatten die eerst verzegeld moeten worden. Breng ze in als signaal, of laat ze weg.',
    en: 'An answer cannot hold data that must be sealed first. Bring them in as a signal, or leave them out.',
  },
  'geen-signaal': {
    nl: 'Er is nog geen signaal dat meetelt. Breng eerst een signaal in of geef het vrij.',
    en: 'There is no signal yet that counts. Bring in or release a signal first.',
  },
  'criteria-niet-volledig': {
    nl: 'Niet elk criterium heeft precies één oordeel. Loop alle criteria van het referentiekader na.',
    en: 'Not every criterion has exactly one judgement. Go through all criteria of the referentiekader.',
  },
  'signaal-onbekend': {
    nl: 'Een oordeel verwijst naar iets dat niet in dit dossier staat. Kies een signaal uit dit dossier.',
    en: 'A judgement refers to something that is not in this file. Choose a signal of this file.',
  },
  'oordeel-ontbreekt': {
    nl: 'De conclusie ontbreekt. Schrijf of een gezamenlijke aanpak nodig is en waarom.',
    en: 'The conclusion is missing. Write whether a joint approach is needed and why.',
  },
  'analyse-ontbreekt': {
    nl: 'De signalen zijn nog niet geanalyseerd. Maak eerst een analyse.',
    en: 'The signals have not been analysed yet. Make an analysis first.',
  },
  'analyse-verouderd': {
    nl: 'Na de analyse kwam er nieuwe informatie bij. Maak eerst een nieuwe analyse.',
    en: 'New information arrived after the analysis. Make a new analysis first.',
  },
  'informatie-loopt-nog': {
    nl: 'Er staat nog een vraag om informatie open. Wacht op het antwoord.',
    en: 'A question for information is still open. Wait for the answer.',
  },
  'motivering-ontbreekt': {
    nl: 'De motivering ontbreekt. Schrijf in eigen woorden waarom u dit besluit.',
    en: 'The reasoning is missing. Write in your own words why you decide this.',
  },
  'geen-partij-te-betrekken': {
    nl: 'Er is geen partij gekozen, of een gekozen partij hoort niet bij het convenant. Kies ten minste één partij van het convenant.',
    en: 'No party is chosen, or a chosen one is not in the covenant. Choose at least one party of the covenant.',
  },
  'reden-per-deelnemer-ontbreekt': {
    nl: 'Bij een deelnemer ontbreekt de reden. Schrijf voor elke deelnemer waarom die nodig is.',
    en: 'A participant has no reason. Write for every participant why it is needed.',
  },
  'niet-op-bijlage-1': {
    nl: 'Een gekozen partner staat niet op bijlage 1. Kies alleen partners van de huidige bijlage 1.',
    en: 'A chosen partner is not on annex 1. Choose partners of the current annex 1 only.',
  },
  'selectie-leeg': {
    nl: 'Het casusoverleg heeft ten minste de personalia en één signaal nodig. Kies die om mee te geven.',
    en: 'The casusoverleg needs the personal details and one signal at least. Choose them to go along.',
  },
  'reden-per-gegeven-ontbreekt': {
    nl: 'Bij een gekozen gegeven ontbreekt de reden. Schrijf bij elk gegeven waarom het mee moet.',
    en: 'A chosen item has no reason. Write for every item why it must go along.',
  },
  'gegeven-niet-over-te-dragen': {
    nl: 'Een gekozen gegeven mag niet naar het casusoverleg of bestaat niet. Kies alleen personalia, signalen en analyses uit dit dossier.',
    en: 'A chosen item may not go to the casusoverleg or does not exist. Choose personal details, signals and analyses of this file only.',
  },
  'machtiging-alleen-college': {
    nl: 'Deze politiegegevens zijn alleen voor burgemeester en wethouders. Laat ze weg; de politie kan zelf iets verstrekken op eigen grond.',
    en: 'These police data are for the municipal executive only. Leave them out; the police can provide something on a ground of their own.',
  },
  'geen-open-voorstel': {
    nl: 'Er is geen open voorstel. Doe eerst een voorstel.',
    en: 'There is no open proposal. Make a proposal first.',
  },
  'partij-niet-vereist': {
    nl: 'Uw partij beslist niet mee over dit voorstel. Alleen de partijen die het voorstel noemt stemmen.',
    en: 'Your party does not decide on this proposal. Only the parties that it names vote.',
  },
  'al-gestemd': {
    nl: 'Uw partij heeft al gestemd. Een stem verandert niet meer.',
    en: 'Your party has voted already. A vote no longer changes.',
  },
  'niet-eensgezind': {
    nl: 'Nog niet alle partijen die beslissen zijn het eens. Wacht tot zij allemaal voor hebben gestemd.',
    en: 'Not all parties that decide agree yet. Wait until all of them have voted in favour.',
  },
  'doel-plan-ontbreekt': {
    nl: 'Het plan heeft nog geen doel. Kies ten minste één doel en beschrijf het.',
    en: 'The plan has no aim yet. Choose at least one aim and describe it.',
  },
  'wens-achterblijver-ontbreekt': {
    nl: 'Hulp aan achterblijvers kan alleen als zij dat willen. Leg vast wanneer zij om hulp vroegen.',
    en: 'Help to those left behind is possible only if they want it. Record when they asked for help.',
  },
  'eigenaar-geen-deelnemer': {
    nl: 'De eigenaar doet niet mee aan deze casus. Kies een deelnemer als eigenaar van de maatregel.',
    en: 'The owner does not take part in this case. Choose a participant as owner of the measure.',
  },
  'maatregel-ontbreekt': {
    nl: 'Het plan heeft nog geen maatregel. Neem ten minste één maatregel op.',
    en: 'The plan has no measure yet. Enter at least one measure.',
  },
  'resultaat-ontbreekt': {
    nl: 'De maatregel is niet compleet. Vul omschrijving, verantwoordelijke en verwacht resultaat in.',
    en: 'The measure is not complete. Fill in description, responsible person and expected result.',
  },
  'uiterlijk-ongeldig': {
    nl: 'De uiterste datum ligt voor vandaag. Kies vandaag of een latere dag.',
    en: 'The last day lies before today. Choose today or a later day.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
