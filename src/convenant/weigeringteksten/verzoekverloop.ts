// Sentences for refusals when a request is put off, withdrawn or mended.
import type { Reden } from '../redenen.ts';

export const weigeringtekstenVerzoekverloop = {
  'al-verdaagd': {
    nl: 'Dit verzoek is al verdaagd. Een tweede keer kan niet.',
    en: 'This request was put off already. A second time is not possible.',
  },
  'termijn-voorbij': {
    nl: 'De vier weken zijn voorbij. Verdagen kan alleen zolang zij lopen; antwoord zo snel mogelijk.',
    en: 'The four weeks are over. Putting off is possible only while they run; answer as soon as you can.',
  },
  'niet-verdaagd': {
    nl: 'Dit verzoek is niet verdaagd; er ging geen brief over uitstel.',
    en: 'This request was not put off; no letter about more time went.',
  },
  'berichtdag-ongeldig': {
    nl: 'De dag van het bericht aan de verzoeker kan niet kloppen. Kies een dag vanaf de ontvangst, uiterlijk vandaag.',
    en: 'The day on which the requester was told cannot be right. Choose a day from the receipt on, today at the latest.',
  },
  'intrekweg-ontbreekt': {
    nl: 'Hoe het verzoek is ingetrokken ontbreekt. Kies hoe dat is gezegd.',
    en: 'How the request was withdrawn is missing. Choose how that was said.',
  },
  'intrekking-van-ander': {
    nl: 'Wie vroeg trekt in. De betrokkene zelf kan dat alleen als hij een ander met een volmacht liet vragen.',
    en: 'Whoever asked withdraws. The data subject himself can do so only when somebody asked with his mandate.',
  },
  'intrekdag-ongeldig': {
    nl: 'De dag van intrekken kan niet kloppen. Kies een dag vanaf de ontvangst, uiterlijk vandaag.',
    en: 'The day of withdrawing cannot be right. Choose a day from the receipt on, today at the latest.',
  },
  'ontvangst-na-stap': {
    nl: 'De dag van ontvangst ligt na wat al met het verzoek is gedaan. Kies een eerdere dag.',
    en: 'The day of receipt lies after what was done with the request already. Choose an earlier day.',
  },
  'uiterlijk-gemeld': {
    nl: 'De verzoeker heeft een brief met de laatste dag van het antwoord. Die wordt niet later; laat de dag van ontvangst staan of kies een eerdere.',
    en: 'The requester has a letter with the last day of the answer. That does not become later; leave the day of receipt or choose an earlier one.',
  },
} as const satisfies Partial<Record<Reden, { readonly nl: string; readonly en: string }>>;
