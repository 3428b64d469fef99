// Art. 5 lid 2: the notices of this person, by number, the unread ones first.
import { berichtenInzien as regel } from '../../convenant/artikelen/berichten-inzien.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { berichtenAntwoord } from '../../convenant/vormen/berichten.ts';
import { handeling } from '../../gate/handeling.ts';
import { inLogboek, leesBerichten, leesMerken, leesVoorkeur } from './lezen.ts';

export const berichtenInzien = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: berichtenAntwoord,
  async kijk(zaal) {
    const berichten = await leesBerichten(zaal);
    return { situatie: { vandaag: zaal.vandaag }, ...inLogboek(berichten), gezien: berichten };
  },
  async doe({ tx, vandaag }, _invoer, berichten) {
    const merken = await leesMerken(tx);
    const getoond = berichten.map((bericht) => ({
      ...bericht,
      gelezen: merken.get(bericht.sleutel)?.gelezen ?? false,
    }));
    const ongelezen = getoond.filter((bericht) => !bericht.gelezen);
    return {
      vandaag,
      ongelezen: ongelezen.length,
      berichten: [...ongelezen, ...getoond.filter((bericht) => bericht.gelezen)],
      voorkeur: await leesVoorkeur(tx),
    };
  },
});
