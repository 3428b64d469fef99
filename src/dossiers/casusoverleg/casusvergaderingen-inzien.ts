// Art. 5 lid 2: the meetings of the casusoverleg that this actor may take part in, by number; for the uitvoerder also what is due.
import { casusvergaderingenInzien as regel } from '../../convenant/artikelen/casusvergaderingen-inzien.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { casusvergaderingenAntwoord } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { inLogboek, leesPunten, leesVergaderingen, toonVergaderingen } from '../vergaderingen.ts';
import { leesAgenda } from './agenda.ts';

export const casusvergaderingenInzien = handeling({
  regel,
  rol: 'plan_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: casusvergaderingenAntwoord,
  async kijk(zaal) {
    const lezen = async () => {
      const rijen = await leesVergaderingen(zaal.tx, 'casusoverleg');
      const punten = await leesPunten(zaal.tx, 'casusoverleg');
      const agenda = zaal.optreden.rol === 'uitvoerder' ? await leesAgenda(zaal.tx, zaal.vandaag) : [];
      return { rijen, punten, agenda };
    };
    // An external partner sees when it is expected for its own cases, and nothing of proposals.
    const extern = zaal.optreden.rol === 'externe-casuspartner';
    const gezien = extern ? await lezen() : await zaal.onder('casusoverleg_lezen', lezen);
    const { objecten, nummers } = inLogboek(gezien.punten);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...new Set([...objecten, ...gezien.agenda.map(({ dossier }) => dossier)])],
      nummers: [...new Set([...nummers, ...gezien.agenda.map(({ nummer }) => nummer)])],
      gezien: { ...gezien, extern },
    };
  },
  async doe(zaal, _invoer, { rijen, punten, agenda, extern }) {
    const tonen = () => toonVergaderingen(zaal.tx, 'casusoverleg', rijen, punten, !extern);
    const vergaderingen = extern ? await tonen() : await zaal.onder('casusoverleg_lezen', tonen);
    return casusvergaderingenAntwoord.parse({ vandaag: zaal.vandaag, vergaderingen, agenda });
  },
});
