// Art. 9 lid 4, 10 lid 5: what the adopted plans ask of an external partner: its own measures, by number and last day, and nothing else.
import { plichtVanMaatregel } from '../../convenant/plichten.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import { leesMaatregelplichten } from '../../dossiers/casusoverleg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';

/** Under the role that reads adopted plans only. */
export async function partnerplichten({ tx, vandaag, actor }: Zaal): Promise<readonly PlichtVorm[]> {
  const partner = actor.externePartner?.id;
  if (partner === undefined) return [];
  return (await leesMaatregelplichten(tx))
    .filter((maatregel) => maatregel.externe_partner === partner)
    .flatMap((maatregel) => plichtVanMaatregel(maatregel, true, vandaag) ?? []);
}
