// Art. 11 lid 4: reading what the core parties thought and decided about informing one person.
import { z } from 'zod';
import { informatieplichtInzien as regel } from '../../convenant/artikelen/informatieplicht-inzien.ts';
import { exemplaar } from '../../convenant/vormen/gedeeld.ts';
import { informatieplichtVorm } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { nummersVan } from './feiten.ts';
import { leesPlichtbeelden } from './informatieplicht.ts';
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
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [invoer.id],
      nummers: nummersVan(beeld),
      gezien: beeld,
    };
  },
  doe: (zaal, _invoer, beeld) => toonPlicht(zaal, beeld),
});
