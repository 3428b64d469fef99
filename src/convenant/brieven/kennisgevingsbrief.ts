// The letter to who received an item and reads nothing here any more (12 lid 6, AVG 19): what was done with it, to repair one's own copies; what items say is kept apart. Pure.
import type { Archiefregel } from '../archiefregels.ts';
import type { Wijziging } from '../correcties.ts';
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import type { Brief, Brieftekst, Briefteksten } from '../vormen/kennisgevingen.ts';
import { type Aanspreekpunt, aanspreekpunt, alinea, type Blok, kop, toezichtpunt } from './briefdelen.ts';
import { soortInWoorden, veldInWoorden, waardeInWoorden } from './inzagewoorden.ts';

export interface Kennisgevingspunt {
  /** Id of the item. */
  readonly gegeven: string;
  /** Kind of the item, as its register calls it. */
  readonly soort: string;
  /** ISO days: on which the receiver had it, when that is known, and on which it changed. */
  readonly ontvangenOp: string | null;
  readonly op: string;
  /** Day on which the item was brought in, and the organisation that did, to know it by in one's own registration; null when it is not told. */
  readonly ingebrachtOp: string | null;
  readonly bron: string | null;
  readonly wijziging: Wijziging;
  /** What it says now, as far as this receiver had it; empty when it had only words about it, or nothing is left to tell. Goes into the letter where that is news. */
  readonly nu: readonly Archiefregel[];
  /** The same item changed once more, which is told further on. */
  readonly later?: boolean;
}

export interface Kennisgevingsbrieffeiten {
  readonly vandaag: string;
  readonly samenwerkingsverband: string;
  /** The organisation that received the items; never a person. */
  readonly ontvanger: string;
  /** Number of the file; null while it has none. */
  readonly nummer: string | null;
  /** The file was destroyed since: what the receiver has of it is not kept here any more (AVG 17, 19). */
  readonly vernietigd: boolean;
  readonly punten: readonly Kennisgevingspunt[];
  /** Where the receiver can ask; null while the parties named no place. */
  readonly contact: string | null;
  readonly functionaris: Aanspreekpunt['functionaris'];
}

const gedaan: Readonly<Record<Wijziging, string>> = {
  verbeterd: 'Verbeterd. Wat er eerst stond klopte niet of mocht er niet staan.',
  aangevuld: 'Aangevuld. Er ontbrak iets aan.',
  verwijderd: 'Verwijderd. Wij hebben het niet meer.',
  afgeschermd: 'Afgeschermd. Wij gebruiken het niet en laten het niet zien.',
  'niet-meer-afgeschermd': 'Niet langer afgeschermd. Het geldt weer zoals u het kreeg.',
};

const teDoen: Readonly<Record<Wijziging, string>> = {
  verbeterd: 'Verbeter het ook bij u, of verwijder het.',
  aangevuld: 'Vul het ook bij u aan, of verwijder het.',
  verwijderd: 'Verwijder het ook bij u.',
  afgeschermd: 'Gebruik het niet meer en geef het niet door, tot u van ons anders hoort.',
  'niet-meer-afgeschermd': 'U hoeft het niet meer af te schermen.',
};

/** Changes after which there is new content to tell. */
const metInhoud: readonly Wijziging[] = ['verbeterd', 'aangevuld'];

/** What is asked of the receiver: whoever is not told what it says now cannot repair it, only remove it. */
function gevraagd({ wijziging, nu, later = false }: Kennisgevingspunt, vernietigd: boolean): string {
  if (vernietigd && wijziging !== 'niet-meer-afgeschermd') return 'Gebruik het niet meer en verwijder het bij u.';
  if (later) return 'Het veranderde daarna nog een keer: doe wat verderop staat.';
  return metInhoud.includes(wijziging) && nu.length === 0
    ? 'Gebruik het niet meer en verwijder het bij u.'
    : teDoen[wijziging];
}

/** What an item says now stands in the letter as this, until it is put in. */
interface Tekstplek {
  readonly gegeven: string;
  readonly tekst: Brieftekst;
}

function overPunt(punt: Kennisgevingspunt, plaats: number, vernietigd: boolean): (Blok | Tekstplek)[] {
  const { gegeven, soort, ingebrachtOp, bron, ontvangenOp, op, wijziging, nu, later = false } = punt;
  const inWoorden = (dag: string) => dagInWoorden(dag, 'nl');
  return [
    { kind: 'heading', level: 3, text: `${plaats}. ${soortInWoorden(soort)}` },
    {
      kind: 'facts',
      items: [
        ...(ingebrachtOp === null ? [] : [['Datum', inWoorden(ingebrachtOp)] satisfies [string, string]]),
        ...(bron === null ? [] : [['Afkomstig van', bron] satisfies [string, string]]),
        ...(ontvangenOp === null ? [] : [['U had dit sinds', inWoorden(ontvangenOp)] satisfies [string, string]]),
        ['Wat wij deden', `${gedaan[wijziging]} Dat was op ${inWoorden(op)}.`],
        ['Wat u doet', gevraagd(punt, vernietigd)],
      ],
    },
    ...(vernietigd || later || !metInhoud.includes(wijziging)
      ? []
      : nu.length === 0
        ? [alinea('Wat er nu staat, delen wij niet met u: u kreeg het gegeven niet zelf, of het geldt niet meer.')]
        : [
            alinea('Dit staat er nu:'),
            {
              gegeven,
              tekst: nu.map(({ naam, waarde }): [string, string] => [
                veldInWoorden(naam),
                waardeInWoorden(naam, waarde),
              ]),
            },
          ]),
  ];
}

/** The letter, and apart from it what its items say; title and reference say number and article, and nothing about a person. */
export function stelKennisgevingsbriefOp(feiten: Kennisgevingsbrieffeiten): {
  readonly brief: Brief;
  readonly teksten: Briefteksten;
} {
  const { vandaag, samenwerkingsverband, ontvanger, nummer, vernietigd, punten, contact, functionaris } = feiten;
  const dossier = nummer === null ? 'een dossier' : `dossier ${nummer}`;
  const delen: (Blok | Tekstplek)[] = [
    alinea(`Datum: ${dagInWoorden(vandaag, 'nl')}${nummer === null ? '' : `\nOns kenmerk: ${nummer}`}`),
    alinea(
      `Van ons samenwerkingsverband kreeg u gegevens uit ${dossier}. Daarin is iets veranderd. U leest niet meer mee in ons systeem, dus hoort u het met deze brief (artikel 12 lid 6 van het convenant en artikel 19 van de AVG).`,
    ),
    ...(vernietigd
      ? [alinea('Daarna hebben wij het hele dossier vernietigd. Wij hebben dus niets meer van wat u eruit kreeg.')]
      : []),
    kop(punten.length === 1 ? 'Wat is er veranderd?' : 'Wat is er veranderd, per gegeven?'),
    ...punten.flatMap((punt, plaats) => overPunt(punt, plaats + 1, vernietigd)),
    kop('Wat vragen wij u?'),
    alinea(
      'Kijk of u deze gegevens nog hebt: in uw systemen, op papier, in e-mail en in wat u ervan afleidde. Doe daarmee wat hierboven staat. Gaf u de gegevens door, vertel het dan ook aan wie ze van u kreeg. Hebt u niets meer, dan hoeft u niets te doen.',
    ),
    kop('Geheimhouding blijft'),
    alinea(
      'De plicht tot geheimhouding van artikel 14 geldt nog steeds, ook voor wie niet meer deelneemt. Zij geldt ook voor deze brief. Bewaar hem niet langer dan nodig is om uw gegevens aan te passen.',
    ),
    kop('Heeft u vragen?'),
    alinea(contact === null ? toezichtpunt({ functionaris }) : aanspreekpunt({ contact, functionaris })),
  ];
  const plekken = delen.filter((deel) => 'gegeven' in deel);
  return {
    brief: {
      document: {
        language: 'nl',
        title: 'Kennisgeving over gegevens die u ontving',
        reference: nummer === null ? '12-6' : `12-6 ${nummer}`,
        sender: [samenwerkingsverband],
        address: [ontvanger],
        blocks: delen.filter((deel) => 'kind' in deel),
        closing: ['Met vriendelijke groet,', samenwerkingsverband],
      },
      plekken: plekken.map((plek, eerder) => ({ gegeven: plek.gegeven, voor: delen.indexOf(plek) - eerder })),
    },
    teksten: new Map(plekken.map(({ gegeven, tekst }) => [gegeven, tekst])),
  };
}

/** A letter with what its items said; of an item that changed since it says that this is not kept (12 lid 6, AVG 5 lid 1 d). */
export function metTeksten({ document, plekken }: Brief, teksten: Briefteksten): Documentinhoud {
  const tekstVan = (gegeven: string): Blok => {
    const items = teksten.get(gegeven);
    return items === undefined
      ? alinea('[Dit gegeven is na deze brief opnieuw gewijzigd. Wat hier stond bewaren wij niet.]')
      : { kind: 'facts', items: items.map(([naam, waarde]) => [naam, waarde]) };
  };
  const voor = (plaats: number) =>
    plekken.filter((plek) => plek.voor === plaats).map(({ gegeven }) => tekstVan(gegeven));
  return { ...document, blocks: document.blocks.flatMap((blok, plaats) => [...voor(plaats), blok]) };
}
