// Names of acts on a request, in words that fit what is asked: who objects reads of an objection, who asks to correct of a correction.
import type { Handelingnaam, Taakhandeling } from '../dossier.ts';
import { handelingteksten } from '../handelingteksten.ts';
import type { Verzoeksoort } from '../verzoeken.ts';
import { act, type Handelingtekst } from './vorm.ts';

type Naam = Handelingnaam | Taakhandeling;

/** Kind of request -> act -> its texts; where there are none of its own, those for every kind hold. */
const eigen: Readonly<Record<Verzoeksoort, Readonly<Partial<Record<Naam, Handelingtekst>>>>> = {
  inzage: {},
  correctie: {
    'correctie-beslissen': act(
      'Over een correctie beslissen',
      'Decide on a correction',
      'Besluit per gegeven of en waarom het verandert, nadat de inbrengende partij is gehoord.',
      'Decides of each item whether and why it changes, after the party that brought it was heard.',
    ),
    'correctie-beantwoorden': act(
      'Verzoek om correctie beantwoorden',
      'Answer the request to correct',
      handelingteksten['correctie-beantwoorden'].uitleg.nl,
      handelingteksten['correctie-beantwoorden'].uitleg.en,
    ),
    'archiefcorrectie-beslissen': act(
      'Over een correctie in het archief beslissen',
      'Decide on a correction in the archive',
      handelingteksten['archiefcorrectie-beslissen'].uitleg.nl,
      handelingteksten['archiefcorrectie-beslissen'].uitleg.en,
    ),
    'archiefcorrectie-uitvoeren': act(
      'Correctie in het archief uitvoeren',
      'Carry out a correction in the archive',
      handelingteksten['archiefcorrectie-uitvoeren'].uitleg.nl,
      handelingteksten['archiefcorrectie-uitvoeren'].uitleg.en,
    ),
  },
  verzet: {
    'correctie-voorleggen': act(
      'Gegevens voorleggen',
      'Put items to the objection',
      'Zegt over welke gegevens het verzet gaat; vanaf dan zien de lezers van het dossier dat erover wordt beslist.',
      'Says which items the objection is about; from then on the readers of the file see that it will be decided on.',
    ),
    'correctie-beslissen': act(
      'Over het verzet beslissen',
      'Decide on the objection',
      'Legt per gegeven vast wat de kernpartijen op het verzet besluiten, en waarom.',
      'Records of each item what the core parties decide on the objection, and why.',
    ),
    'correctie-beantwoorden': act(
      'Verzet beantwoorden',
      'Answer the objection',
      'Sluit het verzet met de brief zoals hij is verzonden, open of zonder te zeggen of er iets is; uitvoeren loopt daarna door.',
      'Closes the objection with the letter as it went, open or without saying whether there is anything; carrying out goes on after it.',
    ),
    'archiefcorrectie-voorleggen': act(
      'Gegevens uit het archief voorleggen',
      'Put archived items to the objection',
      'Zegt over welke gegevens in het archief het verzet gaat. De uitvoerder kan daar niet bij; een kernpartij doet het.',
      'Says which archived items the objection is about. The uitvoerder cannot look there; a core party does it.',
    ),
    'archiefcorrectie-beslissen': act(
      'Over het verzet in het archief beslissen',
      'Decide on the objection in the archive',
      'Legt per gegeven vast wat de kernpartijen op het verzet besluiten, en waarom. Eerder vernietigen kan in het archief niet.',
      'Records of each item what the core parties decide on the objection, and why. Earlier destruction is not possible in the archive.',
    ),
    'archiefcorrectie-uitvoeren': act(
      'Besluit op het verzet in het archief uitvoeren',
      'Carry out the decision on the objection in the archive',
      handelingteksten['archiefcorrectie-uitvoeren'].uitleg.nl,
      handelingteksten['archiefcorrectie-uitvoeren'].uitleg.en,
    ),
  },
};

/** The texts of an act on a request of this kind. */
export const verzoekhandelingtekst =
  (soort: Verzoeksoort) =>
  (handeling: Naam): Handelingtekst =>
    eigen[soort][handeling] ?? handelingteksten[handeling];
