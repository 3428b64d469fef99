// Art. 9 lid 5: advice of the NCTV or another expert, when it is needed, with a question that names nobody.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import type { Bevoegde } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

/** What a text can give away of the people in a file. */
export const herkenningen = ['naam', 'adres', 'geboortedatum', 'nummer'] as const;
export type Herkenning = (typeof herkenningen)[number];

export interface Herkenbaar {
  /** What the system recognised in the texts, by comparing them with what the file holds. */
  readonly herkend: readonly Herkenning[];
}

export interface Adviesvraag extends Casusfeiten, Herkenbaar {
  readonly organisatie: string | undefined;
  readonly functie: string | undefined;
  readonly vraag: string | undefined;
  readonly noodzaak: string | undefined;
  readonly uiterlijk: string;
}

/** The uitvoerder keeps the file and asks on behalf of the participants (art. 5, 10 lid 1). */
export const adviesbevoegden: readonly Bevoegde[] = [{ rol: 'uitvoerder' }];

const noemtGeen = (wat: Herkenning) => (s: Herkenbaar) => !s.herkend.includes(wat);

/** Advice goes without personal data; with them it is a disclosure, which has conditions of its own (10 lid 5). */
export const zonderPersoonsgegevens: readonly Voorwaarde<Herkenbaar>[] = [
  { reden: 'tekst-noemt-naam', artikel: '9', lid: '5', clausule: '9.5', geldt: noemtGeen('naam') },
  { reden: 'tekst-noemt-adres', artikel: '9', lid: '5', clausule: '9.5', geldt: noemtGeen('adres') },
  { reden: 'tekst-noemt-geboortedatum', artikel: '9', lid: '5', clausule: '9.5', geldt: noemtGeen('geboortedatum') },
  { reden: 'tekst-noemt-nummer', artikel: '9', lid: '5', clausule: '9.5', geldt: noemtGeen('nummer') },
];

export const adviesVragen: Regel<Casusfeiten, Adviesvraag> = {
  handeling: 'advies-vragen',
  artikel: '9',
  clausules: ['9.5', '10.2', '5.2'],
  wie: adviesbevoegden,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('advies-vragen')],
  voorwaarden: [
    {
      reden: 'deskundige-ontbreekt',
      lid: '5',
      clausule: '9.5',
      geldt: (s) => gevuld(s.organisatie) && gevuld(s.functie),
    },
    { reden: 'vraag-ontbreekt', lid: '5', clausule: '9.5', geldt: (s) => gevuld(s.vraag) },
    { reden: 'noodzaak-ontbreekt', lid: '5', clausule: '9.5', geldt: (s) => gevuld(s.noodzaak) },
    { reden: 'antwoorddatum-ongeldig', lid: '5', clausule: '9.5', geldt: (s) => s.uiterlijk > s.vandaag },
    ...zonderPersoonsgegevens,
  ],
};
