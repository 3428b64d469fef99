// Art. 11, 12 lid 1: to whom a letter goes and what it must be told before it is made or sent.
import type { Voorwaarde } from './besluit.ts';
import { gevuld } from './feiten.ts';
import { heeftBeletsel, type Informatiefeiten, naGesprek } from './informatieplicht.ts';

/** In which capacity somebody receives the letter. */
export const hoedanigheden = ['betrokkene', 'wettelijk-vertegenwoordiger', 'curator', 'mentor'] as const;
export type Hoedanigheid = (typeof hoedanigheden)[number];

/** Below sixteen the legal representative stands in for the person (12 lid 1). */
export const leeftijden = ['onder-16', '16-of-ouder'] as const;
export type Leeftijd = (typeof leeftijden)[number];

/** How the person was told; a talk always comes with the letter. */
export const informeerwijzen = ['post', 'uitgereikt', 'gesprek-en-brief'] as const;

export interface Geadresseerde {
  readonly hoedanigheid: Hoedanigheid;
  readonly naam: string | undefined;
  readonly adres: string | undefined;
}

export interface Briefkeuzes {
  readonly leeftijd: Leeftijd;
  readonly aan: readonly Geadresseerde[];
  /** Why the legal representative is not told: only the interest of the child counts. */
  readonly redenZonderVertegenwoordiger: string | undefined;
  /** Why only a curator or mentor is told, and the person gets no letter himself. */
  readonly redenZonderBetrokkene: string | undefined;
  /** What shows that there is a curator or mentor, and on which day that was looked at. */
  readonly vastgesteldHoe?: string | undefined;
  readonly vastgesteldOp?: string | undefined;
  readonly herkomstNoemen: boolean;
  readonly redenZonderHerkomst: string | undefined;
  readonly contact: string | undefined;
  /** Why the archive is opened for the letter, of a dossier that lies there. */
  readonly archiefreden?: string | undefined;
}

/** Nothing that was decided or thought stands in the way of informing; whoever was informed once can be told again (11 lid 3, 5). */
export const vrijTeInformeren: readonly Voorwaarde<Informatiefeiten>[] = [
  { reden: 'uitstel-loopt', lid: '5', clausule: '11.5', geldt: (s) => s.uitstel === undefined },
  naGesprek,
  { reden: 'beletsel-blijft', lid: '3', clausule: '11.3.2', geldt: (s) => !heeftBeletsel(s) },
];

/** Art. 13 lid 1: a letter is made from what is in the file, and an archived file opens for a stated reason only. */
export const archiefredenGenoemd: Voorwaarde<
  Pick<Informatiefeiten, 'gearchiveerd'> & Pick<Briefkeuzes, 'archiefreden'>
> = {
  reden: 'archiefreden-ontbreekt',
  artikel: '13',
  lid: '1',
  clausule: '13.1',
  geldt: (s) => s.gearchiveerd === undefined || gevuld(s.archiefreden),
};

const gaatNaar = (s: Pick<Briefkeuzes, 'aan'>, hoedanigheid: Hoedanigheid) =>
  s.aan.some((een) => een.hoedanigheid === hoedanigheid);

/** The letter goes to somebody who stands in for the person by a decision of the court. */
const gaatNaarCuratorOfMentor = (s: Pick<Briefkeuzes, 'aan'>) => gaatNaar(s, 'curator') || gaatNaar(s, 'mentor');

/** What every letter asks (AVG 14, art. 11 and 12 lid 1). */
export const briefvoorwaarden: readonly Voorwaarde<Briefkeuzes & Pick<Informatiefeiten, 'vandaag'>>[] = [
  {
    reden: 'geadresseerde-ontbreekt',
    lid: '2',
    clausule: '11.2',
    geldt: (s) => s.aan.length > 0 && s.aan.every(({ naam, adres }) => gevuld(naam) && gevuld(adres)),
  },
  {
    reden: 'vertegenwoordiger-niet-geadresseerd',
    artikel: '12',
    lid: '1',
    clausule: '12.1.1',
    geldt: (s) =>
      s.aan.length === 0 ||
      s.leeftijd === '16-of-ouder' ||
      gaatNaar(s, 'wettelijk-vertegenwoordiger') ||
      gevuld(s.redenZonderVertegenwoordiger),
  },
  {
    reden: 'vertegenwoordiger-past-niet',
    artikel: '12',
    lid: '1',
    clausule: '12.1.1',
    // No child has a curator or mentor (BW 1:378, 1:450).
    geldt: (s) =>
      s.leeftijd === 'onder-16'
        ? !gaatNaar(s, 'curator') && !gaatNaar(s, 'mentor')
        : !gaatNaar(s, 'wettelijk-vertegenwoordiger'),
  },
  {
    reden: 'betrokkene-niet-geadresseerd',
    artikel: '12',
    lid: '1',
    clausule: '12.1.1',
    geldt: (s) =>
      s.aan.length === 0 ||
      gaatNaar(s, 'betrokkene') ||
      gaatNaar(s, 'wettelijk-vertegenwoordiger') ||
      gevuld(s.redenZonderBetrokkene),
  },
  {
    reden: 'curator-niet-vastgesteld',
    artikel: '12',
    lid: '1',
    clausule: '12.1.1',
    geldt: (s) => !gaatNaarCuratorOfMentor(s) || gevuld(s.vastgesteldHoe),
  },
  {
    reden: 'curatele-dag-ongeldig',
    artikel: '12',
    lid: '1',
    clausule: '12.1.1',
    geldt: (s) => !gaatNaarCuratorOfMentor(s) || (s.vastgesteldOp !== undefined && s.vastgesteldOp <= s.vandaag),
  },
  { reden: 'contact-ontbreekt', lid: '2', clausule: '11.2', geldt: (s) => gevuld(s.contact) },
  {
    reden: 'reden-herkomst-ontbreekt',
    lid: '3',
    clausule: '11.3.2',
    geldt: (s) => s.herkomstNoemen || gevuld(s.redenZonderHerkomst),
  },
];

/** A letter that was made: when, and the day of the first thing after it that makes it say too little or too much. */
export interface Opgemaakt {
  readonly opgemaaktOp: string;
  readonly gewijzigdOp?: string;
}

/** True when something that the letter tells changed before it went; what comes later makes it no less true when it went. */
export const isVerouderd = ({ gewijzigdOp }: Opgemaakt, verzondenOp: string): boolean =>
  gewijzigdOp !== undefined && gewijzigdOp <= verzondenOp;
