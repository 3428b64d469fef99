// Art. 13: votes on reopening and approvals of destruction that the actor's party owes.
import { plicht } from '../../convenant/plichten.ts';
import { isKernpartij, type Rol } from '../../convenant/rollen.ts';
import {
  clausuleVanGrond,
  informeerstandVan,
  isGoedgekeurd,
  isTeLaat,
  kanGoedkeuren,
} from '../../convenant/vernietiging.ts';
import { isVoltallig } from '../../convenant/vertrek.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import { leesSchuldigeHeropeningen } from '../../dossiers/archief/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesTeKeuren, registervorm } from '../vernietiging/feiten.ts';
import { telVerzegeldTeLaat } from '../vernietiging/store.ts';

/** Votes on reopening that the actor's party owes (13 lid 4). */
export async function heropenplichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const { tx, vandaag, actor } = zaal;
  const partij = actor.partij;
  // Nothing goes to a weegploeg that is not there (18 lid 3).
  if (partij === undefined || !isVoltallig(zaal.partnerschap.vertrokken)) return [];
  return (await leesSchuldigeHeropeningen(tx, partij.soort)).map((voorstel) =>
    plicht('stem-gevraagd', 'archief', voorstel, null, vandaag),
  );
}

/**
 * Art. 13: the lines of the list that ask for the approval of the actor's party, what was approved and informing holds (11 lid 5),
 * and for who watches over it what should have been destroyed and is not, of what is sealed only that there is something.
 */
export async function vernietigplichten(zaal: Zaal, hoed: Rol): Promise<readonly PlichtVorm[]> {
  const partij = hoed === 'weegploeglid' ? zaal.actor.partij?.soort : undefined;
  const { vertrokken } = zaal.partnerschap;
  const verzegeld =
    (await telVerzegeldTeLaat(zaal)) > 0 ? [plicht('verzegeld-te-laat', 'archief', undefined, null, zaal.vandaag)] : [];
  const regels = (await leesTeKeuren(zaal)).flatMap(({ voorstel, feiten, bewaard, aanhoudingen }) => {
    const goedgekeurd = isGoedgekeurd(feiten, vertrokken);
    const tegengehouden = goedgekeurd && informeerstandVan(feiten, vertrokken) === 'open';
    const gevraagd = isKernpartij(partij) && kanGoedkeuren(feiten, partij, vertrokken) && !goedgekeurd;
    const aangehoudenTot = [
      ...aanhoudingen.map(({ tot }) => tot),
      ...(bewaard.verzoek_tot === null ? [] : [bewaard.verzoek_tot]),
    ];
    const teLaat =
      hoed === 'functionaris-gegevensbescherming' &&
      isTeLaat({ ...feiten, nietVoor: voorstel.niet_voor, aangehoudenTot }, zaal.vandaag);
    const soort = tegengehouden
      ? 'vernietiging-tegengehouden'
      : gevraagd
        ? 'vernietiging-goedkeuren'
        : teLaat
          ? bewaard.verzoek_open
            ? 'vernietiging-verzoek-te-laat'
            : 'vernietiging-te-laat'
          : undefined;
    return soort === undefined
      ? []
      : [
          {
            ...plicht(
              soort,
              registervorm.parse(voorstel.register),
              { dossier: voorstel.dossier, nummer: voorstel.nummer, aanleiding: voorstel.id },
              voorstel.niet_voor,
              zaal.vandaag,
            ),
            // What is approved rests on the article of its ground: the year, or the six months.
            ...(soort === 'vernietiging-goedkeuren' ? { clausule: clausuleVanGrond[feiten.grond] } : {}),
          },
        ];
  });
  return [...regels, ...verzegeld];
}
