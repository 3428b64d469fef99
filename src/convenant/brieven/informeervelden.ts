// Dutch words for the fields of the duty to inform in an overview (art. 11), and for the codes that they can hold.

/** Fields of views and decisions on informing that are told -> their word. */
export const informeervelden = {
  beletsel: 'Beletsel om u te informeren',
  gronden: 'Gronden',
  informeersoort: 'Besluit',
  herbeoordelenOp: 'Opnieuw bekijken op',
  verzondenOp: 'Brief verzonden op',
  wijze: 'Wijze',
  aan: 'Aan',
  redenZonderVertegenwoordiger: 'Waarom niet aan de vertegenwoordiger',
  redenZonderBetrokkene: 'Waarom alleen aan een curator of mentor',
  redenZonderHerkomst: 'Waarom zonder herkomst',
  vastgesteldHoe: 'Waaruit curatele of mentorschap bleek',
  vastgesteldOp: 'Gezien op',
  opgemaaktOp: 'Brief opgemaakt op',
  redenVerouderd: 'Waarom de brief nog klopte',
} as const;

/** Field -> code -> its words. */
export const informeerwoorden = {
  informeersoort: {
    uitgesteld: 'uitgesteld',
    verlengd: 'langer uitgesteld',
    vervallen: 'niet langer uitgesteld',
    geinformeerd: 'geïnformeerd',
  },
} as const;
