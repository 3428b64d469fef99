// The aims of a plan (art. 3 a-f) in words, for screens and documents, in both languages.
import type { Plandoel } from './gegevens.ts';
import type { Documenttaal } from './vormen/document.ts';

export const plandoelteksten: Record<Documenttaal, Record<Plandoel, string>> = {
  nl: {
    a: 'deradicalisering bevorderen',
    b: 'gedragsverandering stimuleren',
    c: 'veiligheidsrisico’s beperken',
    d: 'uitreizen naar een strijdgebied voorkomen',
    e: 'zorg bieden aan de betrokkene',
    f: 'hulp bieden aan achterblijvers, als zij dat willen',
  },
  en: {
    a: 'further deradicalisation',
    b: 'encourage a change of behaviour',
    c: 'limit risks to safety',
    d: 'prevent departure to a conflict area',
    e: 'offer care to the person concerned',
    f: 'offer help to those left behind, if they want it',
  },
};
