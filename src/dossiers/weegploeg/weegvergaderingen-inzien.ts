// Art. 5 lid 2: the meetings of the weegploeg that this actor may take part in, by number; for the uitvoerder also what is due.
import { weegvergaderingenInzien as regel } from '../../convenant/artikelen/weegvergaderingen-inzien.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { weegvergaderingenAntwoord } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { inLogboek, leesPunten, leesVergaderingen, toonVergaderingen } from '../vergaderingen.ts';
import { leesAgenda } from './agenda.ts';

export const weegvergaderingenInzien = handeling({
  regel,
  rol: 'weegploeg_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: weegvergaderingenAntwoord,
  async kijk(zaal) {
    const rijen = await leesVergaderingen(zaal.tx, 'weegploeg');
    const punten = await leesPunten(zaal.tx, 'weegploeg');
    // Only who prepares gets what is due.
    const agenda = zaal.optreden.rol === 'uitvoerder' ? await leesAgenda(zaal.tx, zaal.vandaag) : [];
    const { objecten, nummers } = inLogboek(punten);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...new Set([...objecten, ...agenda.map(({ dossier }) => dossier)])],
      nummers: [...new Set([...nummers, ...agenda.map(({ nummer }) => nummer)])],
      gezien: { rijen, punten, agenda },
    };
  },
  async doe({ tx, vandaag }, _invoer, { rijen, punten, agenda }) {
    const vergaderingen = await toonVergaderingen(tx, 'weegploeg', rijen, punten, true);
    return weegvergaderingenAntwoord.parse({ vandaag, vergaderingen, agenda });
  },
});
