// What is told of evaluations: when a duty makes a notice, and its words.
import type { evaluatietaken } from './evaluaties.ts';

type Evaluatietaak = (typeof evaluatietaken)[number];

/** A month before its last day, and again when it is late; who watches over it hears that it is late. */
export const evaluatieberichten = {
  'beveiliging-evalueren': 'zodra',
  'convenant-evalueren': 'zodra',
  'beveiligingsevaluatie-te-laat': 'te-laat',
  'convenantevaluatie-te-laat': 'te-laat',
} as const satisfies Record<Evaluatietaak, string>;

export const evaluatieberichtteksten = {
  'beveiliging-evalueren': { nl: 'De beveiliging moet worden geëvalueerd', en: 'The security must be evaluated' },
  'convenant-evalueren': { nl: 'Het convenant moet worden geëvalueerd', en: 'The covenant must be evaluated' },
  'beveiligingsevaluatie-te-laat': { nl: 'Evaluatie van de beveiliging', en: 'Evaluation of the security' },
  'convenantevaluatie-te-laat': { nl: 'Evaluatie van het convenant', en: 'Evaluation of the covenant' },
} as const satisfies Record<Evaluatietaak, { readonly nl: string; readonly en: string }>;
