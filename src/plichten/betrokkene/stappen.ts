// Adding what was done to a request: the step with its sealed words, and the stand when the request ends with it.
import type { z } from 'zod';
import { vraagtInhoud } from '../../convenant/archiefcorrecties.ts';
import type { Puntbesluit } from '../../convenant/correctieverzoeken.ts';
import { bezwaarTegen, type Verzoekeinde } from '../../convenant/verzoekbewaring.ts';
import { stapinhoud, type verzoekstappen } from '../../convenant/vormen/verzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';

export interface Stap {
  readonly soort: (typeof verzoekstappen)[number];
  /** The day on which it happened. */
  readonly op: string;
  readonly inhoud: z.input<typeof stapinhoud>;
  /** Of an answer: it told that there is something about the person on record. */
  readonly open?: boolean;
}

/** Adds a step; with `einde` the request ends on the day of the step, and the time to object to its letter begins. */
export async function voegStapToe(zaal: Zaal, verzoek: string, stap: Stap, einde?: Verzoekeinde): Promise<void> {
  const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', verzoek);
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('verzoeken.stap')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      verzoek,
      soort: stap.soort,
      op: stap.op,
      vastgelegd_op: zaal.vandaag,
      door: zaal.actor.functionaris,
      inhoud: sleutel.sluit(id, stap.soort, stapinhoud.parse(stap.inhoud)),
      open: stap.open ?? null,
    })
    .execute();
  if (einde === undefined) return;
  const bezwaar = bezwaarTegen(einde, stap.op);
  await zaal.tx.db
    .updateTable('verzoeken.verzoek')
    .set({ stand: einde.stand, afgehandeld_op: stap.op })
    .set(bezwaar === undefined ? {} : { bezwaar_tot: bezwaar.tot, volledig: bezwaar.volledig })
    .where('id', '=', verzoek)
    .execute();
}

/** What is asked of an item, and what the person says of it; that it says something the rule looked at. */
export const vraagVan = <G extends string>({
  gevraagd,
  aangevoerd,
}: {
  readonly gevraagd: G;
  readonly aangevoerd?: string | undefined;
}) => ({ gevraagd, aangevoerd: alsGevuld(aangevoerd) ?? null });

/** A text that says nothing is left out. */
export function alsGevuld(tekst: string | undefined): string | undefined {
  return tekst === '' ? undefined : tekst;
}

/** The words that an item becomes by its decision; none when nothing new comes in. */
export function nieuweWoordenVan({
  besluit,
  wordt,
}: {
  readonly besluit: Puntbesluit;
  readonly wordt?: string | undefined;
}) {
  const woorden = vraagtInhoud(besluit) ? alsGevuld(wordt) : undefined;
  return woorden === undefined ? {} : { wordt: woorden };
}
