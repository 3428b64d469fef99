// Sentences for refusals about the progress of a plan and its monitoring rounds.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenMonitoring = {
  'geen-vastgesteld-plan': {
    nl: 'Er is nog geen vastgesteld plan. Stel eerst een plan vast.',
    en: 'There is no adopted plan yet. Adopt a plan first.',
  },
  'maatregel-onbekend': {
    nl: 'Deze maatregel staat niet in het plan dat geldt. Kies een maatregel uit dat plan.',
    en: 'This measure is not in the plan that holds. Choose a measure of that plan.',
  },
  'maatregel-van-ander': {
    nl: 'Deze maatregel is van een ander. De eigenaar legt dit zelf vast; voor een externe partner doet de uitvoerder het.',
    en: 'This measure belongs to somebody else. The owner records this; for an external partner the uitvoerder does.',
  },
  'geen-eigen-maatregel': {
    nl: 'In dit plan loopt geen maatregel van u. Alleen de eigenaar kan dit doen, of de uitvoerder voor een externe partner.',
    en: 'No measure of yours runs in this plan. Only the owner can do this, or the uitvoerder for an external partner.',
  },
  'maatregel-niet-lopend': {
    nl: 'Deze maatregel loopt niet meer. Kies een maatregel die nog loopt.',
    en: 'This measure no longer runs. Choose a measure that still runs.',
  },
  'voortgang-ontbreekt': {
    nl: 'De woorden ontbreken. Schrijf op wat er is gedaan en wat dat opleverde.',
    en: 'The words are missing. Write down what was done and what came of it.',
  },
  'dag-in-toekomst': {
    nl: 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.',
    en: 'This day lies in the future. Choose today or an earlier day.',
  },
  'dag-voor-opening': {
    nl: 'Deze dag ligt voor de opening van de casus. Kies een latere dag.',
    en: 'This day lies before the case was opened. Choose a later day.',
  },
  'verlenging-ongeldig': {
    nl: 'De nieuwe dag is geen verlenging. Kies een dag na de huidige uiterste dag en niet voor vandaag.',
    en: 'The new day is no extension. Choose a day after the present last day and not before today.',
  },
  'rondeconclusie-ontbreekt': {
    nl: 'De conclusie ontbreekt. Schrijf op wat de ronde opleverde.',
    en: 'The conclusion is missing. Write down what came of the round.',
  },
  'rondedag-ongeldig': {
    nl: 'De dag van de volgende ronde ligt voor vandaag of niet na deze ronde. Kies een latere dag.',
    en: 'The day of the next round lies before today or not after this round. Choose a later day.',
  },
  'volgende-ronde-ontbreekt': {
    nl: 'De dag van de volgende ronde ontbreekt. Zonder die dag kan alleen wie adviseert om te sluiten.',
    en: 'The day of the next round is missing. Only those who advise to close can do without it.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
