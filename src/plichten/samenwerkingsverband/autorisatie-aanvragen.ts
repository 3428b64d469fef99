// Art. 15 lid 2 c: a mandate is asked for; a representative asks for people of his own party only.
import { autorisatieAanvragen as regel } from '../../convenant/artikelen/autorisatie-aanvragen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { autorisatieAanvragenInvoer, autorisatieAntwoord } from '../../convenant/vormen/beheer.ts';
import { handeling } from '../../gate/handeling.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { leesAndereRollen } from './feiten.ts';

export const autorisatieAanvragen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: autorisatieAanvragenInvoer,
  antwoord: autorisatieAntwoord,
  async kijk(zaal, invoer) {
    const mens = await zaal.tx.db
      .selectFrom('beheer.functionaris as f')
      .leftJoin('beheer.partij as p', 'p.id', 'f.partij')
      .select(['f.id', 'f.externe_partner', 'p.id as partij', 'p.soort'])
      .where('f.id', '=', invoer.functionaris)
      .executeTakeFirst();
    const eigenPartij = zaal.actor.partij?.id;
    if (mens === undefined || (eigenPartij !== undefined && mens.partij !== eigenPartij)) return undefined;
    return {
      situatie: {
        vandaag: zaal.vandaag,
        rol: invoer.rol,
        andere: await leesAndereRollen(zaal, mens.id, true),
        partij: mens.soort === null ? undefined : alsPartijsoort(mens.soort),
        extern: mens.externe_partner !== null,
        doel: invoer.doel,
        begin: invoer.begin,
        einde: invoer.einde,
        // A mandate cannot begin before today, so the table of terms covers every day that can pass.
        uiterlijkEinde: invoer.begin < zaal.vandaag ? zaal.vandaag : loopAf('rechten-herzien', invoer.begin),
      },
      objecten: [mens.id],
      nummers: [],
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const autorisatie = zaal.ids.id();
    await zaal.tx.db
      .insertInto('beheer.autorisatie')
      .values({
        id: autorisatie,
        samenwerkingsverband: zaal.partnerschap.id,
        functionaris: invoer.functionaris,
        rol: invoer.rol,
        doel: invoer.doel ?? '',
        begin: invoer.begin,
        einde: invoer.einde,
        aangevraagd_door: zaal.actor.functionaris,
        aangevraagd_op: zaal.vandaag,
      })
      .execute();
    return { autorisatie };
  },
});
