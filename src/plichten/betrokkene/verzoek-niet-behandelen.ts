// Art. 12 lid 1 and 3: the request ends with the fixed answer, which tells nothing; what was not decided of an item lapses with it.
import { verzoekNietBehandelen as regel } from '../../convenant/artikelen/verzoek-niet-behandelen.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { verzoekNietBehandelenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { maakNietBehandeld } from './niet-behandeld.ts';
import { voegStapToe } from './stappen.ts';
import { laatPuntenVervallen } from './store.ts';

export const verzoekNietBehandelen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekNietBehandelenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, identiteitBlijftUit, verzondenOp }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, identiteitBlijftUit, verzondenOp });
  },
  async doe(zaal, { id, verzondenOp }, beeld) {
    // Kept as it goes, like every other answer.
    const brief = await maakNietBehandeld(zaal, beeld, verzondenOp);
    await laatPuntenVervallen(zaal, id);
    const stap = { soort: 'niet-behandeld', op: verzondenOp, inhoud: { brief } } as const;
    await voegStapToe(zaal, id, stap, { stand: 'niet-behandeld' });
    return { verzoek: id };
  },
});
