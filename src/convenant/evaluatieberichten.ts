// What is told of evaluations: the words of their duties.
import type { evaluatietaken } from './evaluaties.ts';

type Evaluatietaak = (typeof evaluatietaken)[number];

export const evaluatieberichtteksten = {
  'beveiliging-evalueren': { nl: 'De beveiliging moet worden geëvalueerd', en: 'The security must be evaluated' },
  'convenant-evalueren': { nl: 'Het convenant moet worden geëvalueerd', en: 'The covenant must be evaluated' },
  'beveiligingsevaluatie-te-laat': { nl: 'Evaluatie van de beveiliging', en: 'Evaluation of the security' },
  'convenantevaluatie-te-laat': { nl: 'Evaluatie van het convenant', en: 'Evaluation of the covenant' },
} as const satisfies Record<Evaluatietaak, { readonly nl: string; readonly en: string }>;
