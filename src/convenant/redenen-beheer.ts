// Reasons for which an act about the partnership while it runs is refused: its settings, leaving, annex 1 and evaluations.

export const beheerredenen = [
  // settings of the partnership
  'instellingsvoorstel-open',
  'instellingen-gelijk',
  'contactpunt-onvolledig',
  // leaving
  'weegploeg-onvoltallig',
  'al-opgezegd',
  'opzegdag-ongeldig',
  'niet-opgezegd',
  'opzegging-geeindigd',
  // annex 1
  'partnergegevens-ontbreken',
  'contact-van-ander',
  'al-op-bijlage-1',
  'bijlagevoorstel-open',
  // evaluations
  'evaluatie-van-ander',
  'niets-te-evalueren',
  'evaluatiedag-ongeldig',
  'evaluatiedeelnemers-ontbreken',
  'evaluatieconclusie-ontbreekt',
  'herziening-onbekend',
] as const;
