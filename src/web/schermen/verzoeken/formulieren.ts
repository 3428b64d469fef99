// The acts on one request that have a form, in the order in which they come up, and what each form is given.
import type { ReactNode } from 'react';
import type { Verzoekhandeling } from '../../../convenant/dossier.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';

export const verzoekformulieren = [
  'identiteit-vaststellen',
  'vertegenwoordiger-toetsen',
  'verzoek-doorzoeken',
  'vondst-beoordelen',
  'correctie-voorleggen',
  'correctie-beslissen',
  'woorden-corrigeren',
  'archiefcorrectie-voorleggen',
  'archiefcorrectie-beslissen',
  'archiefcorrectie-uitvoeren',
  'correctie-beantwoorden',
  'inzagestukken-beoordelen',
  'inzage-verlenen',
  'inzage-weigeren',
  'verzoek-niet-behandelen',
  'verzoek-verdagen',
  'verzoek-herstellen',
  'verzoek-intrekken',
  'verzoek-aanhouden',
] as const satisfies readonly Verzoekhandeling[];
export type Verzoekformulier = (typeof verzoekformulieren)[number];

export interface Verzoekformuliereigenschappen {
  readonly verzoek: VerzoekVorm;
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  readonly klaar: () => void;
}
