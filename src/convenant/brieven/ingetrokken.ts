// The letter that confirms that a request is withdrawn: the same words for everybody, whether or not there is anything to know.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { intrekwegen, Verzoeksoort } from '../verzoeken.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { klacht } from './briefdelen.ts';
import { type Briefverzoek, type Verzending, verzoekbrief, vragen } from './verzoekbrief.ts';
import { verzoekwoorden } from './verzoekvelden.ts';

/** A request that is withdrawn: when and how that was said, and by whom. */
export interface Ingetrokken extends Briefverzoek {
  /** ISO day. */
  readonly op: string;
  readonly weg: (typeof intrekwegen)[number];
  readonly van: 'verzoeker' | 'betrokkene';
}

/** What becomes of decisions that were taken before; said whether or not there are any (AVG 18 lid 3). */
const besluiten: Readonly<Record<Verzoeksoort, readonly string[]>> = {
  inzage: [],
  correctie: [
    'Hebben wij over een gegeven al een besluit genomen, dan voeren wij dat uit. Over andere gegevens besluiten wij niet meer.',
  ],
  verzet: [
    'Hebben wij over een gegeven al een besluit genomen, dan voeren wij dat uit. Over andere gegevens besluiten wij niet meer. Was een gegeven afgeschermd zolang uw verzet liep, dan houdt dat binnen vier weken op.',
  ],
};

/** The paragraphs of the letter. It knows what was asked and how it was withdrawn: not whether anything was looked for or found. */
export function ingetrokkenAlineas({ soort, ontvangenOp, nummer, op, weg, van }: Ingetrokken): readonly string[] {
  const wie = van === 'verzoeker' ? 'hebt u' : 'heeft de persoon voor wie u vraagt';
  return [
    `Op ${dagInWoorden(ontvangenOp, 'nl')} ontvingen wij uw verzoek om ${vragen[soort]} (${nummer}). Op ${dagInWoorden(op, 'nl')} ${wie} ons ${verzoekwoorden.weg[weg]} laten weten dat het wordt ingetrokken. Daarmee is het verzoek afgesloten.`,
    'U krijgt geen antwoord meer op de inhoud van uw verzoek. Deze brief zegt niet of wij gegevens over iemand verwerken; hij luidt voor iedereen hetzelfde.',
    ...besluiten[soort],
    'Klopt het niet dat het verzoek is ingetrokken? Laat het ons dan meteen weten. U kunt ook altijd een nieuw verzoek doen; dan krijgt u daarop antwoord binnen vier weken. Stuur het naar dezelfde plek als uw verzoek; daar kunt u ook met vragen terecht.',
    klacht,
  ];
}

export const ingetrokkenBrief = (verzoek: Ingetrokken, verzending: Verzending): Documentinhoud =>
  verzoekbrief('Uw verzoek is ingetrokken', verzoek.nummer, verzending, ingetrokkenAlineas(verzoek));
