// By what a letter tells which item of a request it is about: as an overview would tell it, and no more than that (12 lid 3 and 5, AVG 15 lid 4, Awb 3:46).
import { registerBijEenAnder } from '../../convenant/verzoeken.ts';
import type { Puntstuk } from '../../convenant/vormen/correctieverzoeken.ts';
import * as archief from '../../dossiers/archief/inzage.ts';
import * as casusoverleg from '../../dossiers/casusoverleg/inzage.ts';
import * as weegploeg from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Vondstrij } from './vondsten.ts';

interface Plek {
  readonly register: Puntstuk['register'];
  readonly dossier: string;
  readonly gegeven: string;
}

/** In what capacity he who asks stands in the file of an item: as he was found there; in that of a copy as in that of its original. */
function alsWie(vondsten: readonly Vondstrij[], { dossier, gegeven }: Plek): string {
  const bevestigd = vondsten.filter(({ oordeel, register }) => oordeel === 'bevestigd' && register !== 'verzoeken');
  const hier = bevestigd.filter((vondst) => vondst.dossier === dossier);
  const eigen = hier.find((vondst) => vondst.gegeven === gegeven);
  if (eigen !== undefined) return eigen.soort;
  const elders = hier.length > 0 ? hier : bevestigd;
  return elders.find(({ soort }) => soort === 'naw')?.soort ?? elders[0]?.soort ?? 'naw';
}

function verzamel(zaal: Zaal, { register, ...gevonden }: Plek & { readonly soort: string }, waarom: string) {
  switch (register) {
    case 'weegploeg':
      return zaal.onder('weegploeg_schrijven', () => weegploeg.verzamelStukken(zaal, gevonden));
    case 'casusoverleg':
      return zaal.onder('casusoverleg_schrijven', () => casusoverleg.verzamelStukken(zaal, gevonden));
    case 'archief':
      return zaal.onder('archief_lezen', () => archief.verzamelRijen(zaal, gevonden, waarom));
  }
}

/**
 * The item as the person may know it: of somebody else's file not where it lies now, of what would stay out of an overview not
 * whose word it was. Undefined when no overview would have it. The entry of this act must name the file.
 */
export async function leesPuntstuk(
  zaal: Zaal,
  vondsten: readonly Vondstrij[],
  plek: Plek,
  waarom: string,
): Promise<Puntstuk | undefined> {
  const soort = alsWie(vondsten, plek);
  const stuk = (await verzamel(zaal, { ...plek, soort }, waarom)).find(({ gegeven }) => gegeven === plek.gegeven);
  if (stuk === undefined) return undefined;
  const weggelaten = stuk.voorstel === 'weglaten' ? stuk.voorstelgrond : null;
  return {
    register: registerBijEenAnder(soort) ?? plek.register,
    dag: stuk.dag,
    herkomst: stuk.voorstel === 'weglaten' ? null : stuk.herkomst,
    weggelaten,
  };
}
