// One decision about informing as a row of the file, with what belongs to it sealed (art. 11 lid 3-5).
import type { z } from 'zod';
import type { informeerwijzen } from '../../convenant/informatiebrief.ts';
import type { Uitstelgrond } from '../../convenant/regimes/convenant-2017.ts';
import type { informeerbesluitInhoud } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { openPlicht, voegInformeerrijToe } from './informeerrijen.ts';
import type { Plichtbeeld } from './plichtbeeld.ts';

export interface NieuwInformeerbesluit {
  readonly soort: 'uitgesteld' | 'verlengd' | 'vervallen' | 'geinformeerd';
  readonly gronden?: readonly Uitstelgrond[];
  readonly herbeoordelenOp?: string | undefined;
  readonly verzondenOp?: string;
  readonly wijze?: (typeof informeerwijzen)[number];
  readonly inhoud: z.input<typeof informeerbesluitInhoud>;
}

/** Adds the decision in the name of the actor and gives its id; it is no processing of content, so no term moves. */
export async function legInformeerbesluitVast(
  zaal: Zaal,
  beeld: Plichtbeeld,
  nieuw: NieuwInformeerbesluit,
): Promise<{ besluit: string }> {
  if (beeld.uitkomst === undefined) throw new Error('de regel vraagt een uitkomst');
  const sleutel = await openPlicht(zaal, beeld);
  const id = zaal.ids.id();
  await voegInformeerrijToe(zaal, beeld, {
    tabel: 'informeerbesluit',
    rij: {
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      dossier: beeld.dossier,
      uitkomst: beeld.uitkomst,
      soort: nieuw.soort,
      gronden: [...new Set(nieuw.gronden ?? [])],
      herbeoordelen_op: nieuw.herbeoordelenOp ?? null,
      verzonden_op: nieuw.verzondenOp ?? null,
      wijze: nieuw.wijze ?? null,
      door: zaal.actor.functionaris,
      op: zaal.vandaag,
      inhoud: sleutel.sluit(id, 'informeerbesluit', nieuw.inhoud),
    },
  });
  return { besluit: id };
}
