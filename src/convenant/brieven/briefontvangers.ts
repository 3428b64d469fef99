// Who else receives the data, in the letter of art. 11: who does now, who may, and who did (AVG 14 lid 1 onder e). Pure.
import { dagInWoorden } from '../documenten/dagen.ts';
import { alinea, type Blok, lijst } from './briefdelen.ts';

/** An organisation with the first day on which it received something. */
export interface Briefontvanger {
  readonly naam: string;
  readonly sinds: string;
}
export interface Briefontvangers {
  /** Who received something and still can read. */
  readonly nu: readonly Briefontvanger[];
  /** Who received something, and receives nothing any more. */
  readonly eerder: readonly Briefontvanger[];
  /** Who takes part and received nothing yet. */
  readonly mogelijk: readonly string[];
}

const sinds = (wie: readonly Briefontvanger[]) =>
  lijst(wie.map(({ naam, sinds: dag }) => `${naam}, vanaf ${dagInWoorden(dag, 'nl')}`));

/** Everybody but the controllers; once the approach `klaar` is, nobody receives anything for it any more. */
export function wieKrijgtZe({ nu, eerder, mogelijk }: Briefontvangers, klaar: boolean): readonly Blok[] {
  const straks = klaar ? [] : mogelijk;
  if (nu.length + eerder.length + straks.length === 0) return [alinea('Niemand anders krijgt ze.')];
  const metGegevens = klaar
    ? 'Deze organisaties kregen gegevens voor het plan. Zij kunnen ze nog zien:'
    : 'Deze organisaties werken mee aan het plan. Zij krijgen de gegevens die daarvoor nodig zijn:';
  return [
    ...(nu.length === 0 ? [] : [alinea(metGegevens), sinds(nu)]),
    ...(straks.length === 0
      ? []
      : [alinea('Deze organisaties kunnen gegevens krijgen als dat nodig is voor het plan:'), lijst(straks)]),
    ...(eerder.length === 0
      ? []
      : [alinea('Deze organisaties kregen eerder gegevens. Nu krijgen zij niets meer:'), sinds(eerder)]),
  ];
}
