// Art. 12 lid 5: an item of a casus opens, shielded or not, for who decides on a request about it or is asked for a view.
import { casuspuntInzien as regel } from '../../convenant/artikelen/casuspunt-inzien.ts';
import { puntinzagevormen } from '../../convenant/vormen/puntinzage.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarPunt, openPunt } from './puntinhoud.ts';

const { invoer, antwoord } = puntinzagevormen['casuspunt-inzien'];

export const casuspuntInzien = handeling({
  regel,
  rol: 'casusoverleg_lezen',
  // Reading: its answer holds content and must never be kept for a repeated request.
  soort: 'lezen',
  invoer,
  antwoord,
  kijk: (zaal, wat) => kijkNaarPunt(zaal, 'casusoverleg', wat),
  async doe(zaal, { id }, gezien) {
    const { inhoud, ...rest } = await openPunt(zaal, 'casusoverleg', id, gezien);
    return { ...rest, inhoud: antwoord.shape.inhoud.parse(inhoud) };
  },
});
