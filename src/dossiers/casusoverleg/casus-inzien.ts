// Art. 10 lid 4: reading a casus that the actor's party takes part in, or that the uitvoerder keeps.
import { z } from 'zod';
import { casusInzien as regel } from '../../convenant/artikelen/casus-inzien.ts';
import { casusVorm } from '../../convenant/vormen/casusoverleg.ts';
import { exemplaar } from '../../convenant/vormen/gedeeld.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { toonCasus } from './tonen.ts';

export const casusInzien = handeling({
  regel,
  rol: 'casusoverleg_lezen',
  soort: 'lezen',
  invoer: z.strictObject(exemplaar),
  antwoord: casusVorm,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: beeld.feiten,
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  doe: (zaal, _invoer, beeld) => toonCasus(zaal, beeld),
});
