// Art. 11 lid 4: reading what the core parties thought and decided about informing one person.
import { z } from 'zod';
import { informatieplichtInzien as regel } from '../../convenant/artikelen/informatieplicht-inzien.ts';
import { exemplaar } from '../../convenant/vormen/gedeeld.ts';
import { informatieplichtVorm } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { nummersVan } from './feiten.ts';
import { leesEerdere, leesPlichtbeelden, leesVerder } from './informatieplicht.ts';
import { toonPlicht } from './informatieplicht-tonen.ts';

export const informatieplichtInzien = handeling({
  regel,
  rol: 'informatieplicht_lezen',
  soort: 'lezen',
  invoer: z.strictObject(exemplaar),
  antwoord: informatieplichtVorm,
  async kijk(zaal, invoer) {
    const [beeld] = await leesPlichtbeelden(zaal.tx, invoer.id);
    if (beeld === undefined) return undefined;
    const eerdere = await leesEerdere(zaal.tx, invoer.id);
    const verder = (await leesVerder(zaal.tx, invoer.id)) ?? null;
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [invoer.id, ...eerdere.map(({ id }) => id)],
      nummers: [...nummersVan(beeld), ...eerdere.flatMap(({ nummer }) => nummer ?? [])],
      gezien: { beeld, eerdere, verder },
    };
  },
  doe: async (zaal, _invoer, { beeld, eerdere, verder }) => ({ ...(await toonPlicht(zaal, beeld)), eerdere, verder }),
});
