// What carrying out a decision on participation looks at: the proposal with its votes, who takes part, and who could.
import type { Deelnamebesluit } from '../../convenant/artikelen/deelnemer-toevoegen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesBijlage1, leesPartijen } from '../../toegang/partnerschap.ts';
import { alsCasusstand } from './feiten.ts';
import { laatDeelnemen } from './mutaties.ts';
import { leesDeelnemerIds } from './store.ts';
import { leesGevraagd, leesInhoud } from './voorstellen.ts';

/** Who takes part in a casus, and who could: by id, today. */
export async function leesDeelnemers(zaal: Zaal, casus: string) {
  return {
    deelnemers: await leesDeelnemerIds(zaal.tx, casus),
    opBijlage1: (await leesBijlage1(zaal.tx, zaal.vandaag)).map(({ id }) => id),
    convenantspartijen: (await leesPartijen(zaal.tx, zaal.vandaag)).map(({ id }) => id),
  };
}

/** Undefined when there is no such proposal on which the actor's party decides. */
export async function leesDeelnamebesluit(zaal: Zaal, casus: string, voorstel: string) {
  const gevraagd = await leesGevraagd(zaal.tx, casus, voorstel);
  if (gevraagd === undefined) return undefined;
  const situatie: Deelnamebesluit = {
    vandaag: zaal.vandaag,
    optreden: zaal.optreden,
    stand: alsCasusstand(gevraagd.casusstand),
    voorstel: gevraagd.voorstel,
    ...(await leesDeelnemers(zaal, casus)),
  };
  return { situatie, objecten: [casus], nummers: [gevraagd.nummer], gezien: situatie };
}

/** Lets somebody take part from today on, with the reason that was agreed on; the file must be in the entry of this act. */
export async function neemDeelnemerOp(
  zaal: Zaal,
  casus: string,
  voorstel: { readonly id: string; readonly doel: string },
  convenantspartijen: readonly string[],
): Promise<void> {
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus);
  const inhoud = await leesInhoud(zaal.tx, sleutel, voorstel.id);
  if (inhoud.soort !== 'deelnemer-toevoegen') throw new Error('de regel vraagt een voorstel om toe te voegen');
  const wie = convenantspartijen.includes(voorstel.doel)
    ? { partij: voorstel.doel }
    : { externe_partner: voorstel.doel };
  await laatDeelnemen(zaal, sleutel, casus, inhoud.motivering, wie);
}
