// What people decided about keeping one case (art. 13): an older file that went to the archive, reopening, and destruction.
import { z } from 'zod';
import { dag, dagOfMaand, melder, naw, onderbouwing, plandoelen, tekst } from '../../../convenant/gegevens.ts';
import { grondslagcodes } from '../../../convenant/grondslagen.ts';
import { kenmerk, kernpartij, lang } from './gedeeld.ts';

const reden = tekst(2000);

export const bewaarbesluiten = {
  /** Signals of before the lists, such as those of a case that lies in the archive by now. */
  buitenLijst: z
    .array(
      z.strictObject({
        regel: kenmerk,
        op: dag,
        door: kernpartij.default('gemeente'),
        onderwerp: naw,
        gedraging: lang,
        gedragingDatum: dagOfMaand.optional(),
        criteria: z.array(z.int().min(1)).min(1),
        melder,
        grondslag: z.enum(grondslagcodes),
        onderbouwing,
      }),
    )
    .default([]),
  /** The last day by which both files must lie in the archive (13 lid 2). */
  gearchiveerdOp: dag.optional(),
  /** A joint order to give items of an archived dossier to the weegploeg again (13 lid 4). */
  heropening: z
    .strictObject({
      op: dag,
      door: kernpartij.default('gemeente'),
      /** The row of the dossier in the archive, and the reference under which it goes on here. */
      van: kenmerk,
      als: kenmerk,
      noodzaak: tekst(4000),
      doelen: z.array(z.enum(plandoelen)).min(1),
      selectie: z.array(z.strictObject({ soort: z.enum(['naw', 'signaal', 'melder']), reden })).min(1),
    })
    .optional(),
  /** The end: who approved when, and the day on which the dossier is gone (13 lid 3). */
  vernietiging: z
    .strictObject({
      /** Earlier than the term, because it is needed no longer. */
      vervroegd: z.strictObject({ op: dag, reden }).optional(),
      goedkeuringen: z.array(z.strictObject({ op: dag, door: kernpartij, reden })).min(1),
      op: dag,
    })
    .optional(),
};
