// Art. 1 m, 9: the open proposals on which the actor's party must vote; of the case no more than its number.
import { casusbesluitenInzien as regel } from '../../convenant/artikelen/casusbesluiten-inzien.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { casusbesluitenAntwoord, casusbesluitInhoud } from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { toonDoel } from './besluiten-tonen.ts';
import { leesAlleGevraagd, leesStemgedrag } from './voorstellen.ts';

export const casusbesluitenInzien = handeling({
  regel,
  rol: 'casusbesluit_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: casusbesluitenAntwoord,
  async kijk(zaal) {
    const gevraagd = await leesAlleGevraagd(zaal.tx);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...new Set(gevraagd.map((voorstel) => voorstel.casus))],
      nummers: [...new Set(gevraagd.map((voorstel) => voorstel.nummer))],
      gezien: gevraagd,
    };
  },
  async doe(zaal, _invoer, gevraagd) {
    const sleutels = await zaal.vault.openAlle(zaal.tx, 'casusoverleg', [
      ...new Set(gevraagd.map((voorstel) => voorstel.casus)),
    ]);
    const stemmen = await leesStemgedrag(
      zaal.tx,
      gevraagd.map((voorstel) => voorstel.id),
    );
    const eigen = zaal.actor.partij?.soort;
    return {
      besluiten: gevraagd.map((voorstel) => {
        const sleutel = sleutels.get(voorstel.casus);
        if (sleutel === undefined) throw new Error('een casus met een voorstel heeft een sleutel');
        return {
          id: voorstel.id,
          casus: voorstel.casus,
          casusnummer: voorstel.nummer,
          doel: toonDoel(voorstel),
          inhoud: casusbesluitInhoud.parse(sleutel.open(voorstel.id, 'voorstel', voorstel.inhoud)),
          vereist: partijsoorten.filter((soort) => voorstel.vereist.includes(soort)),
          ingediendOp: voorstel.ingediend_op,
          gestemd: stemmen.some((stem) => stem.voorstel === voorstel.id && stem.partijsoort === eigen),
        };
      }),
    };
  },
});
