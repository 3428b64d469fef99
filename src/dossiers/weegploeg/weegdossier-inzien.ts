// Art. 8 lid 4: reading a weegdossier, every item with its source and ground, and what this actor can do now.

import { z } from 'zod';
import { weegdossierInzien as regel } from '../../convenant/artikelen/weegdossier-inzien.ts';
import { exemplaar } from '../../convenant/vormen/gedeeld.ts';
import { weegdossierVorm } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { toonDossier } from './tonen.ts';

export const weegdossierInzien = handeling({
  regel,
  rol: 'weegploeg_lezen',
  soort: 'lezen',
  invoer: z.strictObject(exemplaar),
  antwoord: weegdossierVorm,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: beeld.feiten,
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  doe: (zaal, _invoer, beeld) => toonDossier(zaal, beeld),
});
