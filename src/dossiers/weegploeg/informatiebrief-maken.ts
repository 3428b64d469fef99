// Art. 11 lid 2: the letter as it went, as a file again; also of a dossier that was merged since.
import { informatiebriefMaken as regel } from '../../convenant/artikelen/informatiebrief-maken.ts';
import { informatiebriefAntwoord, informatiebriefMakenInvoer } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { verstuurdeBrief } from '../verstuurde-brief.ts';
import { nummersVan } from './feiten.ts';

export const informatiebriefMaken = handeling({
  regel,
  rol: 'weegploeg_lezen',
  soort: 'lezen',
  invoer: informatiebriefMakenInvoer,
  antwoord: informatiebriefAntwoord,
  async kijk(zaal, { id, besluit }) {
    const rij = await zaal.tx.db
      .selectFrom('weegploeg.informeerbesluit as b')
      .innerJoin('weegploeg.dossier as d', 'd.id', 'b.dossier')
      .select(['b.id', 'b.inhoud', 'd.nummer'])
      .where('b.id', '=', besluit)
      .where('b.dossier', '=', id)
      .where('b.soort', '=', 'geinformeerd')
      .executeTakeFirst();
    if (rij === undefined) return undefined;
    return { situatie: { vandaag: zaal.vandaag }, objecten: [id], nummers: nummersVan(rij), gezien: rij };
  },
  async doe(zaal, invoer, { id, nummer, inhoud }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const brief = verstuurdeBrief(sleutel.open(id, 'informeerbesluit', inhoud), nummer, invoer);
    if (brief === undefined) throw new InvoerOngeldig([{ path: ['voor'], message: 'op deze plaats is geen brief' }]);
    return brief;
  },
});
