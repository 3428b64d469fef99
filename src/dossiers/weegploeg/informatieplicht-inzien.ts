// Art. 11 lid 4: reading what the core parties thought and decided about informing one person.
import { z } from 'zod';
import { informatieplichtInzien as regel } from '../../convenant/artikelen/informatieplicht-inzien.ts';
import { exemplaar } from '../../convenant/vormen/gedeeld.ts';
import { informatieplichtVorm } from '../../convenant/vormen/informeren.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { toonArchiefplicht } from './archiefplicht-tonen.ts';
import { leesArchiefbeeld } from './archiefplichten.ts';
import { nummersVan } from './feiten.ts';
import { leesEerdere, leesPlichtbeelden, leesVerder } from './informatieplicht.ts';
import { toonPlicht } from './informatieplicht-tonen.ts';

export const informatieplichtInzien = handeling({
  regel,
  rol: 'informatieplicht_lezen',
  soort: 'lezen',
  invoer: z.strictObject(exemplaar),
  antwoord: informatieplichtVorm,
  async kijk(zaal, { id }) {
    const gevonden = (await kijkInRegister(zaal, id)) ?? (await kijkInArchief(zaal, id));
    return gevonden && { situatie: { vandaag: zaal.vandaag }, ...gevonden };
  },
  doe: (zaal, _invoer, { toon }) => toon(zaal),
});

async function kijkInRegister(zaal: Zaal, id: string) {
  const [beeld] = await leesPlichtbeelden(zaal.tx, id);
  if (beeld === undefined) return undefined;
  const eerdere = await leesEerdere(zaal.tx, id);
  const verder = (await leesVerder(zaal.tx, id)) ?? null;
  return {
    objecten: [id, ...eerdere.map((elk) => elk.id)],
    nummers: [...nummersVan(beeld), ...eerdere.flatMap(({ nummer }) => nummer ?? [])],
    gezien: { toon: async (open: Zaal) => ({ ...(await toonPlicht(open, beeld)), eerdere, verder }) },
  };
}

/** In the archive: by number and day, nothing of it is opened (13 lid 1). */
async function kijkInArchief(zaal: Zaal, id: string) {
  const plicht = await leesArchiefbeeld(zaal.tx, id);
  if (plicht === undefined) return undefined;
  return {
    objecten: [id],
    nummers: [...nummersVan(plicht.beeld)],
    gezien: { toon: (open: Zaal) => toonArchiefplicht(open, plicht) },
  };
}
