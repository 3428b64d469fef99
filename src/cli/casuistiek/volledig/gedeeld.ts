// Small shapes that the parts of a file of decisions share.
import { z } from 'zod';
import { tekst } from '../../../convenant/gegevens.ts';
import { kernpartijen, partijsoorten } from '../../../convenant/rollen.ts';

export const kenmerk = tekst(60);
export const label = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const kernpartij = z.enum(kernpartijen);
export const partij = z.enum(partijsoorten);
/** A kind of party, or the name of an external partner. */
export const wie = tekst(200);
export const lang = tekst(8000);
