// Art. 13 lid 4: it is proposed to the core parties to give chosen items of an archived dossier to the weegploeg again.
import { heropeningVoorstellen as regel } from '../../convenant/artikelen/heropening-voorstellen.ts';
import { vereistBijHeropening } from '../../convenant/regimes/convenant-2017.ts';
import { heropeningAntwoord, heropeningInhoud, heropeningVoorstellenInvoer } from '../../convenant/vormen/archief.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesArchiefbeeld } from './heropeningen.ts';

export const heropeningVoorstellen = handeling({
  regel,
  rol: 'archief_schrijven',
  soort: 'schrijven',
  invoer: heropeningVoorstellenInvoer,
  antwoord: heropeningAntwoord,
  async kijk(zaal, { id, noodzaak, doelen, selectie }) {
    const beeld = await leesArchiefbeeld(zaal, id);
    const partij = zaal.actor.partij;
    if (beeld === undefined || partij === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, noodzaak, doelen, selectie },
      objecten: [id],
      nummers: beeld.nummers,
      merk: beeld.merk,
      gezien: partij.id,
    };
  },
  async doe(zaal, { id: dossier, noodzaak, doelen, selectie }, partij) {
    const sleutel = await zaal.vault.openArchief(zaal.tx, 'weegploeg', dossier);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('archief.heropening')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier,
        vereist: [...vereistBijHeropening],
        voorgesteld_door: zaal.actor.functionaris,
        partij,
        voorgesteld_op: zaal.vandaag,
        stukken: selectie.map(({ stuk }) => stuk),
        stand: 'open',
        inhoud: sleutel.sluit(id, 'heropening', heropeningInhoud.parse({ noodzaak, doelen, selectie })),
      })
      .execute();
    return { voorstel: id };
  },
});
