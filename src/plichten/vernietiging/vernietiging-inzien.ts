// Art. 13: the list of what is to be destroyed, with approvals and holds, how far it is, and the statements; by number.

import { z } from 'zod';
import { vernietigingInzien as regel } from '../../convenant/artikelen/vernietiging-inzien.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import {
  aanhoudgronden,
  clausuleVanGrond,
  informeerstandVan,
  isGoedgekeurd,
  isTeLaat,
  kanGoedkeuren,
  magOpheffen,
  nodigeGoedkeuringen,
  vraagtTot,
} from '../../convenant/vernietiging.ts';
import { type Vernietigingsvoorstel, vernietigingsvormen } from '../../convenant/vormen/vernietiging.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { telOpenBrieven } from './brieven.ts';
import { aanhouderVan, type Lijstregel, leesTeKeuren, nummersVan, plaatsvorm, registervorm } from './feiten.ts';
import { openSleutels, redenInhoud } from './sleutels.ts';
import { leesVerklaringen, telVerzegeldTeLaat, telZonderVerklaring } from './store.ts';

const grondvorm = z.enum(aanhoudgronden);

/** Who may know of informing (8.4, 11.4); what was approved and waits all the same would tell it to the others. */
const kentInformeren = ({ optreden }: Zaal): boolean => optreden.rol !== 'uitvoerder';

/** The reasons are content of the dossier: the core parties read them. */
const metReden = (zaal: Zaal, { voorstel, goedkeuringen }: Lijstregel): boolean =>
  zaal.optreden.rol === 'weegploeglid' && (voorstel.inhoud !== null || goedkeuringen.length > 0);

/** Until when destroying earlier waits for whoever was told; nothing once that is over. */
function vraagtijdVan({ vandaag }: Zaal, { feiten }: Lijstregel): Vernietigingsvoorstel['vraagtijd'] {
  const tot = vraagtTot(feiten);
  return tot === undefined || tot < vandaag || feiten.briefOp === undefined ? null : { briefOp: feiten.briefOp, tot };
}

function toonRegel(
  zaal: Zaal,
  regel: Lijstregel,
  sleutel: Dossiersleutel | undefined,
  brieven: number,
): Vernietigingsvoorstel {
  const partij = zaal.actor.partij?.soort;
  const { vertrokken } = zaal.partnerschap;
  const { voorstel, bewaard, feiten, goedkeuringen, aanhoudingen } = regel;
  const { verzoeken, verzoek_tot: verzoekTot, nagehouden } = bewaard;
  const aangehoudenTot = [...aanhoudingen, ...nagehouden].map(({ tot }) => tot);
  if (verzoeken.length > 0 && verzoekTot !== null) aangehoudenTot.push(verzoekTot);
  const lees = (id: string, soort: string, inhoud: Buffer | null) =>
    sleutel === undefined || inhoud === null ? null : redenInhoud.parse(sleutel.open(id, soort, inhoud)).reden;
  return {
    id: voorstel.id,
    dossier: voorstel.dossier,
    nummer: voorstel.nummer,
    register: registervorm.parse(voorstel.register),
    plaats: plaatsvorm.parse(bewaard.plaats),
    grond: feiten.grond,
    clausule: clausuleVanGrond[feiten.grond],
    vanaf: voorstel.vanaf,
    nietVoor: voorstel.niet_voor,
    voorgesteldOp: voorstel.op,
    door: voorstel.door,
    reden: lees(voorstel.id, 'vernietiging', voorstel.inhoud),
    nodig: nodigeGoedkeuringen(feiten, vertrokken),
    goedkeuringen: kentInformeren(zaal)
      ? goedkeuringen.flatMap(({ id, partijsoort, door, op, inhoud }) =>
          isKernpartij(partijsoort) ? [{ partij: partijsoort, door, op, reden: lees(id, 'goedkeuring', inhoud) }] : [],
        )
      : null,
    kanGoedkeuren:
      zaal.optreden.rol === 'weegploeglid' && isKernpartij(partij) && kanGoedkeuren(feiten, partij, vertrokken),
    aanhoudingen: aanhoudingen.map((rij) => ({
      id: rij.id,
      grond: grondvorm.parse(rij.grond),
      kenmerk: rij.kenmerk,
      vanaf: rij.vanaf,
      tot: rij.tot,
      door: rij.door,
      opgeheven: rij.opgeheven_op !== null,
      magOpheffen: rij.opgeheven_op === null && magOpheffen(aanhouderVan(rij), zaal.optreden),
    })),
    verzoeken: [...verzoeken],
    nagehouden: [...nagehouden],
    teLaat: isTeLaat({ ...feiten, nietVoor: voorstel.niet_voor, aangehoudenTot }, zaal.vandaag),
    brieven,
    vraagtijd: vraagtijdVan(zaal, regel),
    informatieplicht: kentInformeren(zaal) ? informeerstandVan(feiten, vertrokken) : null,
  };
}

export const vernietigingInzien = handeling({
  regel,
  rol: 'vernietiging_lezen',
  soort: 'lezen',
  ...vernietigingsvormen['vernietiging-inzien'],
  async kijk(zaal) {
    const lijst = await leesTeKeuren(zaal);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: lijst.map(({ voorstel }) => voorstel.dossier),
      nummers: lijst.flatMap(({ bewaard }) => nummersVan(bewaard)),
      gezien: lijst,
    };
  },
  async doe(zaal, _invoer, lijst) {
    const teOpenen = lijst.filter((regel) => metReden(zaal, regel)).map(({ bewaard }) => bewaard);
    const sleutels = await openSleutels(zaal, teOpenen);
    const brieven = await telOpenBrieven(
      zaal.tx,
      lijst.map(({ voorstel }) => voorstel.dossier),
    );
    const voorstellen = lijst.map((regel) => {
      const { dossier } = regel.bewaard;
      return toonRegel(zaal, regel, sleutels.get(dossier), brieven.get(dossier) ?? 0);
    });
    return {
      voorstellen,
      // What is held does not go, whether the reader may know by which request or not, nor what informing stands in the way of.
      bezig: lijst.filter((regel) => {
        const { voorstel, bewaard, feiten, aanhoudingen } = regel;
        return (
          isGoedgekeurd(feiten, zaal.partnerschap.vertrokken) &&
          voorstel.niet_voor <= zaal.vandaag &&
          aanhoudingen.length === 0 &&
          !bewaard.verzoek_open &&
          vraagtijdVan(zaal, regel) === null &&
          informeerstandVan(feiten, zaal.partnerschap.vertrokken) !== 'open'
        );
      }).length,
      verzegeldTeLaat: await telVerzegeldTeLaat(zaal),
      zonderVerklaring: await telZonderVerklaring(zaal.tx),
      verklaringen: (await leesVerklaringen(zaal.tx)).map(({ id, nummer, verzegeld, opgemaakt_op, aantal, hash }) => ({
        id,
        nummer,
        verzegeld,
        opgemaaktOp: opgemaakt_op,
        aantal,
        hash,
      })),
    };
  },
});
