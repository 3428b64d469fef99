// Art. 12 lid 3: the second four weeks, once; the letter that tells the requester why and until when is kept as it went.
import { verzoekVerdagen as regel } from '../../convenant/artikelen/verzoek-verdagen.ts';
import { verdagingBrief } from '../../convenant/brieven/verdaging.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { verzoekVerdagenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesVerzending } from './antwoord.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { voegStapToe } from './stappen.ts';

export const verzoekVerdagen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekVerdagenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, reden, berichtOp }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, reden, berichtOp });
  },
  async doe(zaal, { id, reden, berichtOp }, beeld) {
    if (reden === undefined) throw new Error('de regel vraagt een reden');
    const { soort, ontvangenOp } = beeld.feiten;
    const brief = verdagingBrief(
      { soort, ontvangenOp, nummer: beeld.rij.nummer, reden },
      await leesVerzending(zaal, beeld, berichtOp),
    );
    await voegStapToe(zaal, id, { soort: 'verdaagd', op: berichtOp, inhoud: { tekst: reden, brief } });
    return { verzoek: id };
  },
});
