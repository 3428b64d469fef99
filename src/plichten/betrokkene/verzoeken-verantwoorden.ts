// Art. 12 lid 3: how many requests were dealt with in time and which were not, counted from the lines that a supervisor sees.
import { verzoekenVerantwoorden as regel } from '../../convenant/artikelen/verzoeken-verantwoorden.ts';
import { dagenTeLaat, telPerKwartaal } from '../../convenant/verzoekverantwoording.ts';
import { verantwoordingsvormen } from '../../convenant/vormen/verzoekverantwoording.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVanRegels, leesVerzoekregels } from './feiten.ts';

export const verzoekenVerantwoorden = handeling({
  regel,
  rol: 'verzoeken_toezien',
  soort: 'lezen',
  ...verantwoordingsvormen['verzoeken-verantwoorden'],
  async kijk(zaal) {
    return gezienVanRegels(zaal, await leesVerzoekregels(zaal));
  },
  async doe({ vandaag }, _invoer, verzoeken) {
    return {
      vandaag,
      kwartalen: telPerKwartaal(verzoeken),
      teLaat: verzoeken
        .filter(({ teLaat }) => teLaat)
        .map((verzoek) => {
          const { nummer, soort, ontvangenOp, uiterlijk, afgehandeldOp } = verzoek;
          return { nummer, soort, ontvangenOp, uiterlijk, afgehandeldOp, dagen: dagenTeLaat(verzoek, vandaag) };
        }),
    };
  },
});
