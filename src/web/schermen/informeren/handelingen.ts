// The acts about informing that have a screen, in the order in which they come up.

export const informeerhandelingen = [
  'informeren-overleggen',
  'informatiebrief-opmaken',
  'betrokkene-informeren',
  'uitstel-aantekenen',
  'uitstel-herbeoordelen',
] as const;
export type Informeerhandeling = (typeof informeerhandelingen)[number];
