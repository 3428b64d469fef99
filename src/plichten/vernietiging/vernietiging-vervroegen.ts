// Art. 13 lid 3: people propose to destroy a dossier of somebody who was not scheduled before the six months end, with the reason.
import { vernietigingVervroegen as regel } from '../../convenant/artikelen/vernietiging-vervroegen.ts';
import { weegstanden } from '../../convenant/dossier.ts';
import { vernietigingsvoorstelAntwoord, vernietigingVervroegenInvoer } from '../../convenant/vormen/vernietiging.ts';
import { handeling } from '../../gate/handeling.ts';
import { nummersVan } from './feiten.ts';
import { openSleutel, redenInhoud } from './sleutels.ts';
import { leesBewaard, leesVoorstellenOver } from './store.ts';

export const vernietigingVervroegen = handeling({
  regel,
  rol: 'vernietiging_schrijven',
  soort: 'schrijven',
  invoer: vernietigingVervroegenInvoer,
  antwoord: vernietigingsvoorstelAntwoord,
  async kijk(zaal, { id, reden }) {
    const rij = (await leesBewaard(zaal, [id])).get(id);
    const stand = weegstanden.find((elke) => elke === rij?.stand);
    if (rij === undefined || rij.plaats !== 'register' || stand === undefined) return undefined;
    const eerder = await leesVoorstellenOver(zaal.tx, id);
    return {
      situatie: {
        stand,
        reden,
        voorgesteld: eerder.some(({ grond, vanaf }) => grond === 'niet-meer-nodig' && vanaf === rij.besluit_op),
      },
      objecten: [id],
      nummers: nummersVan(rij),
      gezien: rij,
    };
  },
  async doe(zaal, { id, reden }, rij) {
    if (rij.besluit_op === null) throw new Error('een dossier dat niet is geagendeerd heeft een besluit');
    const sleutel = await openSleutel(zaal, rij);
    const voorstel = zaal.ids.id();
    await zaal.tx.db
      .insertInto('vernietiging.voorstel')
      .values({
        id: voorstel,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: id,
        register: rij.register,
        nummer: rij.nummer,
        verzegeld: rij.verzegeld,
        grond: 'niet-meer-nodig',
        vanaf: rij.besluit_op,
        niet_voor: zaal.vandaag,
        op: zaal.vandaag,
        door: zaal.actor.functionaris,
        partij: zaal.actor.partij?.id ?? null,
        inhoud: sleutel.sluit(voorstel, 'vernietiging', redenInhoud.parse({ reden })),
      })
      .execute();
    return { voorstel };
  },
});
