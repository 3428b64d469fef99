// What goes along to the casusoverleg (art. 8 lid 5): the chosen items, shortened where people did so, without opinion and reporter.

import type { z } from 'zod';
import type { keuze } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import type { OverTeDragen } from '../casusoverleg/ontvangst.ts';
import { kopieVan } from '../kopie.ts';

type Keuze = z.infer<typeof keuze>;

/** Opens the chosen items and makes their copies; each keeps the party that brought it and its ground. */
export async function maakOverdracht(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  dossier: string,
  selectie: readonly Keuze[],
): Promise<readonly (OverTeDragen & { readonly origineel: string })[]> {
  const rijen = await zaal.tx.db
    .selectFrom('weegploeg.gegeven as g')
    .innerJoin('beheer.partij as p', 'p.id', 'g.bron')
    .innerJoin('beheer.functionaris as f', 'f.id', 'g.ingebracht_door')
    .select([
      'g.id',
      'g.soort',
      'g.grondslag',
      'g.inhoud',
      'p.id as partij',
      'p.naam as partijnaam',
      'f.id as door',
      'f.email',
    ])
    .where('g.dossier', '=', dossier)
    .where('g.verzegeld', '=', false)
    .where('g.toestand', '=', 'geldig')
    .execute();
  return selectie.map((gekozen) => {
    const rij = rijen.find((kandidaat) => kandidaat.id === gekozen.gegeven);
    const kopie =
      rij === undefined ? undefined : kopieVan(rij.soort, sleutel.open(rij.id, rij.soort, rij.inhoud), gekozen.tekst);
    if (rij === undefined || kopie === undefined) throw new Error('de regel laat alleen over te dragen gegevens door');
    return {
      id: zaal.ids.id(),
      origineel: rij.id,
      ...kopie,
      bron: rij.partij,
      bronNaam: rij.partijnaam,
      bronContact: rij.email,
      ingebrachtDoor: rij.door,
      grondslag: rij.grondslag,
    };
  });
}
