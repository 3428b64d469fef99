// The words around a plan on paper, in both languages.
import type { Maatregelstand } from '../gegevens.ts';
import type { Documenttaal } from '../vormen/document.ts';

interface Planteksten {
  readonly titel: (nummer: string, versie: number) => string;
  readonly versie: (versie: number) => string;
  readonly bestandsdeel: string;
  readonly feiten: {
    readonly verband: string;
    readonly casus: string;
    readonly versie: string;
    readonly opgesteld: string;
    readonly vastgesteld: string;
    readonly afschrift: string;
    readonly voor: string;
  };
  readonly geheim: { readonly kop: string; readonly deelnemer: string; readonly extern: string };
  readonly afschrift: string;
  readonly eerder: { readonly kop: string; readonly tekst: (geldend: number) => string };
  readonly doelen: string;
  readonly wens: (dag: string) => string;
  readonly verblijf: string;
  readonly maatregelen: string;
  readonly kolommen: {
    readonly nummer: string;
    readonly maatregel: string;
    readonly wie: string;
    readonly uiterlijk: string;
    readonly stand: string;
  };
  readonly resultaat: string;
  readonly extern: string;
  readonly was: (dag: string) => string;
  readonly standen: Record<Maatregelstand, string>;
  readonly op: (stand: string, dag: string) => string;
  readonly voorbij: string;
  readonly ontvangen: {
    readonly kop: string;
    readonly uitleg: string;
    readonly een: (nummer: number, dag: string) => string;
    readonly naam: string;
    readonly voorletters: string;
    readonly geboortedatum: string;
    readonly adres: string;
    readonly rol: string;
    readonly inbrenger: string;
    readonly contact: string;
    readonly gedragingOp: string;
    readonly onbekend: string;
    readonly gedraging: string;
  };
}

export const planteksten: Record<Documenttaal, Planteksten> = {
  nl: {
    titel: (nummer, versie) => `Plan van aanpak ${nummer}, versie ${versie}`,
    versie: (versie) => `versie ${versie}`,
    bestandsdeel: 'versie',
    feiten: {
      verband: 'Samenwerkingsverband',
      casus: 'Casus',
      versie: 'Versie',
      opgesteld: 'Opgesteld op',
      vastgesteld: 'Vastgesteld op',
      afschrift: 'Afschrift gemaakt op',
      voor: 'Afschrift voor',
    },
    geheim: {
      kop: 'Geheimhouding',
      deelnemer:
        'U houdt geheim wat u uit dit plan over personen weet (artikel 14 lid 1 van het convenant). U deelt het alleen als een wet dat voorschrijft of als uw taak het nodig maakt.',
      extern:
        'U ontvangt dit plan als externe casuspartner. U houdt geheim wat u hieruit over personen weet (artikel 14 lid 2 van het convenant). U deelt het alleen als een wet dat voorschrijft of als uw taak in dit plan het nodig maakt. Dat geldt ook nadat uw deelname is geëindigd.',
    },
    afschrift:
      'Dit afschrift verandert niet mee. Kijk in Weegwijs welke versie geldt, en vernietig dit afschrift zodra u het niet meer nodig hebt.',
    eerder: { kop: 'Eerdere versie', tekst: (geldend) => `Deze versie geldt niet meer: nu geldt versie ${geldend}.` },
    doelen: 'Doelen (artikel 3)',
    wens: (dag) => `Achterblijvers vroegen op ${dag} om hulp.`,
    verblijf: 'Toelichting op het verblijf',
    maatregelen: 'Maatregelen',
    kolommen: {
      nummer: 'Nr.',
      maatregel: 'Maatregel en resultaat',
      wie: 'Wie',
      uiterlijk: 'Uiterlijk',
      stand: 'Stand',
    },
    resultaat: 'Verwacht resultaat',
    extern: 'externe partner',
    was: (dag) => `eerst ${dag}`,
    standen: { lopend: 'Loopt', afgerond: 'Afgerond', gestopt: 'Gestopt' },
    op: (stand, dag) => `${stand} op ${dag}`,
    voorbij: 'Loopt; de uiterste dag is voorbij',
    ontvangen: {
      kop: 'Gegevens die aan u zijn verstrekt',
      uitleg: 'Deze gegevens kreeg uw organisatie naast het plan (artikel 10 lid 5), in precies deze bewoording.',
      een: (nummer, dag) => `Gegeven ${nummer}, verstrekt op ${dag}`,
      naam: 'Naam',
      voorletters: 'Voorletters',
      geboortedatum: 'Geboortedatum',
      adres: 'Adres',
      rol: 'Rol',
      inbrenger: 'Ingebracht door',
      contact: 'Contact',
      gedragingOp: 'Wanneer',
      onbekend: 'onbekend',
      gedraging: 'Gedraging',
    },
  },
  en: {
    titel: (nummer, versie) => `Action plan ${nummer}, version ${versie}`,
    versie: (versie) => `version ${versie}`,
    bestandsdeel: 'version',
    feiten: {
      verband: 'Partnership',
      casus: 'Case',
      versie: 'Version',
      opgesteld: 'Drawn up on',
      vastgesteld: 'Adopted on',
      afschrift: 'Copy made on',
      voor: 'Copy for',
    },
    geheim: {
      kop: 'Secrecy',
      deelnemer:
        'You keep secret what you know from this plan about people (article 14(1) of the covenant). You share it only when a law says so or when your task makes it necessary.',
      extern:
        'You receive this plan as an external partner. You keep secret what you know from it about people (article 14(2) of the covenant). You share it only when a law says so or when your task in this plan makes it necessary. This also holds after your participation has ended.',
    },
    afschrift:
      'This copy does not change along. Look in Weegwijs which version holds, and destroy this copy as soon as you no longer need it.',
    eerder: {
      kop: 'Earlier version',
      tekst: (geldend) => `This version no longer holds: version ${geldend} does now.`,
    },
    doelen: 'Aims (article 3)',
    wens: (dag) => `Those left behind asked for help on ${dag}.`,
    verblijf: 'Note on residence',
    maatregelen: 'Measures',
    kolommen: { nummer: 'No.', maatregel: 'Measure and result', wie: 'Who', uiterlijk: 'Due by', stand: 'Stand' },
    resultaat: 'Expected result',
    extern: 'external partner',
    was: (dag) => `first ${dag}`,
    standen: { lopend: 'Running', afgerond: 'Completed', gestopt: 'Stopped' },
    op: (stand, dag) => `${stand} on ${dag}`,
    voorbij: 'Running; the last day has passed',
    ontvangen: {
      kop: 'Data disclosed to you',
      uitleg: 'Your organisation received these data beside the plan (article 10(5)), in exactly these words.',
      een: (nummer, dag) => `Item ${nummer}, disclosed on ${dag}`,
      naam: 'Name',
      voorletters: 'Initials',
      geboortedatum: 'Date of birth',
      adres: 'Address',
      rol: 'Role',
      inbrenger: 'Brought in by',
      contact: 'Contact',
      gedragingOp: 'When',
      onbekend: 'unknown',
      gedraging: 'Behaviour',
    },
  },
};
