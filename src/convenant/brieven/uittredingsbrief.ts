// The letter to a party that gave notice (18 lid 2): its last day, that secrecy goes on (14), and what becomes of what it gave and received. Pure.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Documentinhoud, Documenttaal } from '../vormen/document.ts';
import { alinea, type Blok, kop } from './briefdelen.ts';

export interface Uittreding {
  readonly samenwerkingsverband: string;
  readonly partij: string;
  /** ISO day of the letter. */
  readonly vandaag: string;
  /** ISO days. */
  readonly ontvangenOp: string;
  readonly einde: string;
  /** A core party: from its end there is no weegploeg (1 m). */
  readonly kernpartij: boolean;
}

interface Woorden {
  readonly titel: string;
  readonly feiten: readonly [string, string, string, string];
  inleiding(ontvangen: string, einde: string): string;
  readonly geheimKop: string;
  readonly geheim: readonly string[];
  readonly blijftKop: string;
  readonly blijft: readonly string[];
  readonly toegangKop: string;
  toegang(einde: string): readonly string[];
  readonly weegploegKop: string;
  readonly weegploeg: string;
  readonly slot: readonly string[];
}

const woorden: Record<Documenttaal, Woorden> = {
  nl: {
    titel: 'Einde van uw deelname aan het convenant',
    feiten: ['Datum', 'Partij', 'Opzegging ontvangen', 'Einde van de deelname'],
    inleiding: (ontvangen, einde) =>
      `Op ${ontvangen} hadden alle partijen uw schriftelijke opzegging. De opzegtermijn is drie maanden (artikel 18 lid 2). Uw deelname eindigt op ${einde}.`,
    geheimKop: 'Geheimhouding blijft',
    geheim: [
      'Artikel 14 blijft na de opzegging voor u gelden. U houdt geheim wat u uit het samenwerkingsverband weet, tenzij een wet u tot mededeling verplicht of uw taak dat nodig maakt.',
      'Dat geldt voor uw organisatie en voor ieder die namens haar toegang had, ook na het einde van zijn functie. Aan wie van u gegevens kreeg, legt u dezelfde plicht op.',
    ],
    toegangKop: 'Toegang en lopend werk',
    toegang: (einde) => [
      `Op ${einde} zelf is er al geen toegang meer: aanmeldingen, autorisaties en deelname aan casussen eindigen die dag.`,
      'Draag maatregelen die u uitvoert vóór die dag over. Wat dan nog openstaat, legt de uitvoerder aan de andere partijen voor.',
    ],
    blijftKop: 'Wat u inbracht en ontving',
    blijft: [
      'Wat u inbracht blijft in de dossiers staan, met uw organisatie als bron, tot de termijnen van artikel 13 eindigen. Uw vertrek maakt die termijnen niet langer.',
      'Wordt later een gegeven verbeterd, verwijderd of afgeschermd dat u ontving, dan krijgt u daarvan bericht (artikel 12 lid 6). Pas het dan ook bij u aan.',
    ],
    weegploegKop: 'De weegploeg',
    weegploeg:
      'Uw organisatie is een kernpartij. Zonder haar is er vanaf het einde geen weegploeg (artikel 1 onder m en 18 lid 3): niemand wordt dan nog ingebracht, gewogen of geagendeerd. Informeren, verzoeken van betrokkenen, archiveren en vernietigen gaan door.',
    slot: ['Met vriendelijke groet,'],
  },
  en: {
    titel: 'End of your participation in the covenant',
    feiten: ['Date', 'Party', 'Notice received', 'End of participation'],
    inleiding: (ontvangen, einde) =>
      `On ${ontvangen} all parties had your written notice. The period of notice is three months (article 18(2)). Your participation ends on ${einde}.`,
    geheimKop: 'Secrecy goes on',
    geheim: [
      'Article 14 keeps applying to you after the notice. You keep secret what you know from the partnership, unless a law obliges you to tell or your task makes it necessary.',
      'This holds for your organisation and for everybody who had access on its behalf, also after the end of their function. Whoever got data from you is bound by you to the same duty.',
    ],
    toegangKop: 'Access and running work',
    toegang: (einde) => [
      `On ${einde} itself there is no access any more: sessions, authorisations and participation in cases end on that day.`,
      'Hand over the measures that you carry out before that day. What is open then, the uitvoerder puts to the other parties.',
    ],
    blijftKop: 'What you brought and received',
    blijft: [
      'What you brought stays in the files, with your organisation as its source, until the terms of article 13 end. Your leaving does not make those terms longer.',
      'When an item that you received is corrected, removed or shielded later, you are told (article 12(6)). Then change it in your own records too.',
    ],
    weegploegKop: 'The weegploeg',
    weegploeg:
      'Your organisation is a core party. Without it there is no weegploeg from that end on (article 1(m) and 18(3)): nobody is brought in, weighed or scheduled any more. Informing, requests of data subjects, archiving and destroying go on.',
    slot: ['Yours sincerely,'],
  },
};

export function uittredingsbrief(uittreding: Uittreding, taal: Documenttaal): Documentinhoud {
  const t = woorden[taal];
  const ontvangen = dagInWoorden(uittreding.ontvangenOp, taal);
  const einde = dagInWoorden(uittreding.einde, taal);
  const deel = (titel: string, alineas: readonly string[]): Blok[] => [kop(titel), ...alineas.map(alinea)];
  return {
    language: taal,
    title: t.titel,
    reference: `18-2 ${uittreding.einde}`,
    sender: [uittreding.samenwerkingsverband],
    address: [uittreding.partij],
    blocks: [
      {
        kind: 'facts',
        items: [
          [t.feiten[0], dagInWoorden(uittreding.vandaag, taal)],
          [t.feiten[1], uittreding.partij],
          [t.feiten[2], ontvangen],
          [t.feiten[3], einde],
        ],
      },
      alinea(t.inleiding(ontvangen, einde)),
      ...deel(t.geheimKop, t.geheim),
      ...deel(t.toegangKop, t.toegang(einde)),
      ...deel(t.blijftKop, t.blijft),
      ...(uittreding.kernpartij ? deel(t.weegploegKop, [t.weegploeg]) : []),
    ],
    closing: [...t.slot, uittreding.samenwerkingsverband],
  };
}
