// A letter of notice as registers and archive keep it (art. 12 lid 6): who made it when and whether it went, and what it says, what items say sealed apart.
import { z } from 'zod';
import { metTeksten } from '../convenant/brieven/kennisgevingsbrief.ts';
import type { Documentinhoud } from '../convenant/vormen/document.ts';
import { type Brief, type Briefteksten, brieftekstVorm, briefVorm } from '../convenant/vormen/kennisgevingen.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';

/** A letter without what it says. */
export interface Briefrij {
  readonly id: string;
  readonly dossier: string;
  readonly nummer: string | null;
  /** Name of the party or partner; its kind when it is a party. */
  readonly naam: string;
  readonly partijsoort: string | null;
  readonly kennisgevingen: readonly string[];
  readonly op: string;
  readonly door: string;
  readonly brief_op: string | null;
  readonly brief_door: string | null;
}

/** What is kept of a new letter: of these notices of one receiver, made today. */
export interface NieuweBrief {
  readonly id: string;
  readonly dossier: string;
  /** Id of the party or external partner. */
  readonly ontvanger: string;
  readonly isPartij: boolean;
  readonly kennisgevingen: readonly string[];
  readonly brief: Brief;
  readonly teksten: Briefteksten;
}

interface Verzegeldebrief {
  readonly inhoud: Buffer;
  readonly gegevens: readonly string[];
  readonly teksten: readonly Buffer[];
}

const inhoudVorm = z.strictObject({ brief: briefVorm });
const tekstVorm = z.strictObject({ tekst: brieftekstVorm });
const soort = 'kennisgevingsbrief';
const tekstsoort = (gegeven: string) => `${soort} ${gegeven}`;

export function sluitBrief(sleutel: Pick<Dossiersleutel, 'sluit'>, { id, brief, teksten }: NieuweBrief) {
  return {
    inhoud: sleutel.sluit(id, soort, { brief }),
    gegevens: [...teksten.keys()],
    teksten: [...teksten].map(([gegeven, tekst]) => sleutel.sluit(id, tekstsoort(gegeven), { tekst })),
  };
}

/** The letter as it went; what an item said only as long as it says that still. */
export function openBrief(
  sleutel: Pick<Dossiersleutel, 'open'>,
  id: string,
  { inhoud, gegevens, teksten }: Verzegeldebrief,
): Documentinhoud {
  const { brief } = inhoudVorm.parse(sleutel.open(id, soort, inhoud));
  const gebleven = gegevens.flatMap((gegeven, plaats) => {
    const tekst = teksten[plaats];
    return tekst === undefined || tekst.length === 0
      ? []
      : [[gegeven, tekstVorm.parse(sleutel.open(id, tekstsoort(gegeven), tekst)).tekst] as const];
  });
  return metTeksten(brief, new Map(gebleven));
}
