// The one letter to whoever cannot make a request, as it goes on a day (art. 12 lid 1).
import { nietBehandeldBrief } from '../../convenant/brieven/niet-behandeld.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesVerzending } from './antwoord.ts';
import type { Verzoekbeeld } from './feiten.ts';

export async function maakNietBehandeld(zaal: Zaal, beeld: Verzoekbeeld, dag: string): Promise<Documentinhoud> {
  const { soort, ontvangenOp } = beeld.feiten;
  return nietBehandeldBrief({ soort, ontvangenOp, nummer: beeld.rij.nummer }, await leesVerzending(zaal, beeld, dag));
}
