// Duties to inform that were still open when their dossier went to the archive (art. 11 lid 5), as days and numbers.
import type { Zaal } from '../../gate/handeling.ts';
import { leesArchiefplichten } from '../archief/ontvangst.ts';
import { alsWeegstand } from './feiten.ts';
import type { Plichtbeeld } from './informatieplicht.ts';

/** The duties that were still open when their dossier went to the archive: nobody decides on them there, they stay in sight. */
export async function leesArchiefbeelden(zaal: Zaal): Promise<readonly Plichtbeeld[]> {
  return (await leesArchiefplichten(zaal)).map((rij) => ({
    dossier: rij.dossier,
    nummer: rij.nummer,
    stand: alsWeegstand(rij.stand),
    besluit: rij.besluit === 'agenderen' ? 'agenderen' : 'niet-agenderen',
    plicht: {
      uitkomstOp: rij.uitkomst_op,
      oordelen: [],
      ...(rij.sinds === null || rij.herbeoordelen_op === null
        ? {}
        : {
            uitstel: {
              sinds: rij.sinds,
              herbeoordelenOp: rij.herbeoordelen_op,
              ...(rij.nieuw_feit_op === null ? {} : { nieuwFeitOp: rij.nieuw_feit_op }),
            },
          }),
    },
    tellend: [],
  }));
}
