// The letter that confirms that a request is withdrawn: the same words for everybody, whether or not there is anything to know.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { intrekwegen, Verzoeksoort } from '../verzoeken.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { alinea, antwoordtermijn, type Blok, klacht, kop } from './briefdelen.ts';
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

/** The body of the letter. It knows what was asked and how it was withdrawn: not whether anything was looked for or found. */
export function ingetrokkenDelen({ soort, ontvangenOp, nummer, op, weg, van }: Ingetrokken): readonly Blok[] {
  const wie = van === 'verzoeker' ? 'hebt u' : 'heeft de persoon voor wie u vraagt';
  return [
    alinea(
      `Op ${dagInWoorden(ontvangenOp, 'nl')} kregen wij uw verzoek om ${vragen[soort]} (${nummer}). Op ${dagInWoorden(op, 'nl')} ${wie} ons ${verzoekwoorden.weg[weg]} laten weten dat het wordt ingetrokken. Daarmee is het verzoek afgesloten.`,
    ),
    kop('Wat betekent dat?'),
    alinea(
      'U krijgt geen antwoord meer op de inhoud van uw verzoek. Deze brief zegt niet of wij gegevens over iemand verwerken. Hij is voor iedereen hetzelfde.',
    ),
    ...besluiten[soort].map(alinea),
    kop('Klopt het niet dat het verzoek is ingetrokken?'),
    alinea('Laat het ons dan meteen weten.'),
    alinea(klacht),
    kop('Wilt u opnieuw vragen?'),
    alinea(`U kunt altijd een nieuw verzoek doen. Stuur het naar dezelfde plek als uw verzoek. ${antwoordtermijn}`),
  ];
}

export const ingetrokkenBrief = (verzoek: Ingetrokken, verzending: Verzending): Documentinhoud =>
  verzoekbrief('Uw verzoek is ingetrokken', verzoek.nummer, verzending, ingetrokkenDelen(verzoek));
