// Sentences for refusals about joint decisions in the casusoverleg: who takes part, and closing.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenCasus = {
  'geen-partij-of-partner': {
    nl: 'Deze deelnemer is geen partij van het convenant en staat niet op de huidige bijlage 1. Kies een partij of een partner van bijlage 1.',
    en: 'This participant is no party of the covenant and not on the current annex 1. Choose a party or a partner on annex 1.',
  },
  'neemt-al-deel': {
    nl: 'Deze deelnemer doet al mee aan de casus. Kies een andere deelnemer.',
    en: 'This participant takes part in the case already. Choose another one.',
  },
  'neemt-niet-deel': {
    nl: 'Deze deelnemer doet niet (meer) mee aan de casus. Kies iemand die nu meedoet.',
    en: 'This participant does not take part in the case (any more). Choose one that does now.',
  },
  'laatste-partij': {
    nl: 'Zonder deze partij neemt geen partij van het convenant meer deel. Voeg eerst een andere partij toe.',
    en: 'Without this one no party of the covenant takes part any more. Add another party first.',
  },
  'advies-ontbreekt': {
    nl: 'Er is geen advies om af te sluiten waarover nog niet is beslist. Leg eerst het advies van het casusoverleg vast.',
    en: 'There is no advice to close that was not decided on yet. Record the advice of the casusoverleg first.',
  },
  'heeft-lopende-maatregel': {
    nl: 'Deze deelnemer heeft nog een lopende maatregel. Rond die eerst af, of geef haar in een volgend plan een andere eigenaar.',
    en: 'This participant still has a running measure. End it first, or give it another owner in a next plan.',
  },
  'voorstel-loopt-al': {
    nl: 'Hierover loopt al een voorstel. Wacht tot erover is gestemd.',
    en: 'A proposal about this is open already. Wait until the votes on it are in.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
