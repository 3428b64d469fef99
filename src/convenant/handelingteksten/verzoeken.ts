// Names and explanations of the acts on requests of data subjects.
import { act } from './vorm.ts';

export const handelingtekstenVerzoeken = {
  'verzoek-ontvangen': act(
    'Verzoek ontvangen',
    'Take in a request',
    'Legt een verzoek om inzage, correctie of verzet vast; de vier weken lopen vanaf de dag van ontvangst.',
    'Records a request to see, correct or object; the four weeks run from the day of receipt.',
  ),
  'identiteit-vaststellen': act(
    'Identiteit vaststellen',
    'Establish the identity',
    'Legt vast hoe en wanneer is vastgesteld wie vraagt; een kopie van het document wordt niet bewaard.',
    'Records how and when it was established who asks; no copy of the document is kept.',
  ),
  'vertegenwoordiger-toetsen': act(
    'Vertegenwoordiger toetsen',
    'Check the representative',
    'Legt vast of wie voor een ander vraagt daartoe bevoegd is, en met welk stuk dat is aangetoond.',
    'Records whether who asks for somebody else has the power to, and by which paper that was shown.',
  ),
  'verzoek-verdagen': act(
    'Verzoek verdagen',
    'Put a request off',
    'Geeft één keer vier weken extra, met een reden die de verzoeker heeft gehoord.',
    'Gives four more weeks once, with a reason that the requester was told.',
  ),
  'verzoek-niet-behandelen': act(
    'Verzoek niet behandelen',
    'Do not deal with a request',
    'Sluit een verzoek van wie het niet kan doen, met een vast antwoord; er wordt niets gezocht.',
    'Closes a request of somebody who cannot make it, with a fixed answer; nothing is searched.',
  ),
  'verzoek-aanhouden': act(
    'Verzoek langer bewaren',
    'Keep a request longer',
    'Bewaart een afgehandeld verzoek tot een gekozen dag, om een bezwaar, klacht of rechtsvordering. De laatste keuze telt.',
    'Keeps a request that ended until a chosen day, for an objection, complaint or claim in law. The last choice counts.',
  ),
  'verzoek-doorzoeken': act(
    'Verzoek doorzoeken',
    'Search for a request',
    'Zoekt de betrokkene in alle bestanden: de uitvoerder in weegploeg en casusoverleg, politie en OM in het archief en achter het zegel. Wie gevonden is beoordelen mensen.',
    'Looks for the data subject in all registers: the uitvoerder in weegploeg and casusoverleg, police and OM in the archive and behind the seal. People judge who was found.',
  ),
  'vondst-beoordelen': act(
    'Vondst beoordelen',
    'Judge a find',
    'Legt vast of wie gevonden is de betrokkene is, met de reden.',
    'Records whether who was found is the data subject, with the reason.',
  ),
  'correctie-voorleggen': act(
    'Gegevens voorleggen',
    'Put items to the request',
    'Zegt over welke gegevens een verzoek om correctie of verzet gaat; vanaf dan zien de lezers van het dossier dat erover wordt beslist.',
    'Says which items a request to correct or an objection is about; from then on the readers of the file see that it will be decided on.',
  ),
  'correctie-beslissen': act(
    'Over een correctie beslissen',
    'Decide on a correction',
    'Besluit per gegeven of en waarom het verandert, nadat de inbrengende partij is gehoord; bij verzet beslissen de kernpartijen.',
    'Decides of each item whether and why it changes, after the party that brought it was heard; of an objection the core parties decide.',
  ),
  'correctiebrief-opmaken': act(
    'Antwoordbrief opmaken',
    'Draw up the answer',
    'Maakt de brief met de besluiten en de weg van bezwaar als bestand; er wordt niets vastgelegd.',
    'Makes the letter with the decisions and the way of objecting as a file; nothing is recorded.',
  ),
  'correctie-beantwoorden': act(
    'Verzoek om correctie beantwoorden',
    'Answer a request to correct',
    'Sluit het verzoek met de brief zoals hij is verzonden; uitvoeren loopt daarna door.',
    'Closes the request with the letter as it went; carrying out goes on after it.',
  ),
  'archiefcorrectie-voorleggen': act(
    'Gegevens uit het archief voorleggen',
    'Put archived items to the request',
    'Zegt over welke gegevens in het archief een verzoek om correctie of verzet gaat. De uitvoerder kan daar niet bij; een kernpartij doet het.',
    'Says which archived items a request to correct or an objection is about. The uitvoerder cannot look there; a core party does it.',
  ),
  'archiefcorrectie-beslissen': act(
    'Over een correctie in het archief beslissen',
    'Decide on a correction in the archive',
    'Besluit per gegeven of en waarom het verandert, nadat de inbrengende partij is gehoord. Eerder vernietigen kan in het archief niet.',
    'Decides of each item whether and why it changes, after the party that brought it was heard. Earlier destruction is not possible in the archive.',
  ),
  'archiefcorrectie-uitvoeren': act(
    'Correctie in het archief uitvoeren',
    'Carry out a correction in the archive',
    'Voert uit wat is besloten, ook in de kopie van het gegeven die in het archief ligt. De bewaartermijn verandert niet.',
    'Carries out what was decided, also in the copy of the item that lies in the archive. The term of keeping does not change.',
  ),
  'archiefpunt-inzien': act(
    'Gegeven in het archief openen',
    'Open an archived item',
    'Toont het gegeven aan wie erover beslist of het besluit uitvoert; het openen staat bij het dossier, met het nummer van het verzoek.',
    'Shows the item to whoever decides on it or carries that out; the opening is noted with the file, by the number of the request.',
  ),
  'inzagestukken-beoordelen': act(
    'Stukken van het overzicht beoordelen',
    'Decide on items of the overview',
    'Legt per stuk vast of het in het overzicht komt, ingekort wordt of wegblijft, met grond en reden.',
    'Records per item whether it comes into the overview, is shortened or stays out, with ground and reason.',
  ),
  'overzichtsbrief-bekijken': act(
    'Brief met het overzicht bekijken',
    'Look at the letter with the overview',
    'Toont vóór het besluit de brief zoals hij zou uitgaan; er wordt niets vastgelegd.',
    'Shows before the decision the letter as it would go; nothing is recorded.',
  ),
  'weigerbrief-bekijken': act(
    'Brief met de weigering bekijken',
    'Look at the letter of refusal',
    'Toont vóór het besluit de brief met de weigering zoals hij zou uitgaan; er wordt niets vastgelegd.',
    'Shows before the decision the letter of refusal as it would go; nothing is recorded.',
  ),
  'inzage-verlenen': act(
    'Inzage verlenen',
    'Give the overview',
    'Antwoordt met het overzicht, of dat niets is vastgelegd. De brief wordt bewaard zoals hij uitgaat.',
    'Answers with the overview, or that nothing is on record. The letter is kept as it goes out.',
  ),
  'inzage-weigeren': act(
    'Inzage weigeren',
    'Refuse the overview',
    'Weigert inzage met grond en motivering, of zonder te bevestigen of te ontkennen.',
    'Refuses with ground and reasons, or without confirming or denying.',
  ),
  'inzagebrief-maken': act(
    'Antwoordbrief maken',
    'Make the letter of the answer',
    'Maakt van het bewaarde antwoord een PDF of een OpenDocument-bestand.',
    'Makes a PDF or OpenDocument file of the answer that was kept.',
  ),
  'verzoeken-inzien': act(
    'Verzoeken inzien',
    'View the requests',
    'Toont de verzoeken met nummer, soort en uiterste dag; geen namen.',
    'Shows the requests with number, kind and last day; no names.',
  ),
  'verzoek-inzien': act(
    'Verzoek inzien',
    'View a request',
    'Toont één verzoek met wie vraagt, wat wordt gevraagd en wat er is gedaan.',
    'Shows one request with who asks, what is asked and what was done.',
  ),
};
