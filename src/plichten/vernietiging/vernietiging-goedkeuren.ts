// Art. 13 lid 1 and 3: a core party approves lines of the list; enough parties together let the system destroy on the day.
import { vernietigingGoedkeuren as regel } from '../../convenant/artikelen/vernietiging-goedkeuren.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import { vernietigingGoedkeurenAntwoord, vernietigingGoedkeurenInvoer } from '../../convenant/vormen/vernietiging.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesLijst, nummersVan } from './feiten.ts';
import { openSleutel, redenInhoud } from './sleutels.ts';
import { leesVoorstellenVan } from './store.ts';

export const vernietigingGoedkeuren = handeling({
  regel,
  rol: 'vernietiging_schrijven',
  soort: 'schrijven',
  invoer: vernietigingGoedkeurenInvoer,
  antwoord: vernietigingGoedkeurenAntwoord,
  async kijk(zaal, { voorstellen, informatieplichtHerbezien, reden }) {
    const ids = [...new Set(voorstellen)];
    const lijst = await leesLijst(zaal, await leesVoorstellenVan(zaal.tx, ids));
    if (lijst.length !== ids.length) return undefined;
    const partij = zaal.actor.partij?.soort;
    return {
      situatie: {
        partij: isKernpartij(partij) ? partij : undefined,
        voorstellen: lijst.map(({ feiten }) => feiten),
        reden,
        herbezien: informatieplichtHerbezien,
      },
      objecten: lijst.map(({ voorstel }) => voorstel.dossier),
      nummers: lijst.flatMap(({ bewaard }) => nummersVan(bewaard)),
      gezien: lijst,
    };
  },
  async doe(zaal, { informatieplichtHerbezien, reden }, lijst) {
    const partij = zaal.actor.partij;
    if (partij === undefined) throw new Error('de regel vraagt een kernpartij');
    for (const { voorstel, bewaard, goedkeuringen } of lijst) {
      // Approved before informing stood in the way: the same approval, looked at again.
      const eerder = goedkeuringen.find(({ partijsoort }) => partijsoort === partij.soort);
      const id = eerder?.id ?? zaal.ids.id();
      const sleutel = await openSleutel(zaal, bewaard);
      const waarden = {
        door: zaal.actor.functionaris,
        op: zaal.vandaag,
        informatieplicht_herbezien: informatieplichtHerbezien,
        inhoud: sleutel.sluit(id, 'goedkeuring', redenInhoud.parse({ reden })),
      };
      await (eerder === undefined
        ? zaal.tx.db.insertInto('vernietiging.goedkeuring').values({
            ...waarden,
            id,
            samenwerkingsverband: zaal.partnerschap.id,
            voorstel: voorstel.id,
            partijsoort: partij.soort,
          })
        : zaal.tx.db.updateTable('vernietiging.goedkeuring').set(waarden).where('id', '=', id)
      ).execute();
    }
    return { goedgekeurd: lijst.length };
  },
});
