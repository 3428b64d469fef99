// Art. 12 lid 6: the letter of notice as words for a document; the entrance makes the file of it, and nothing is recorded.
import { z } from 'zod';
import { kennisgevingsbriefMaken as regel } from '../../convenant/artikelen/kennisgevingsbrief-maken.ts';
import { kennisgevingsbrief } from '../../convenant/brieven/kennisgevingsbrief.ts';
import { contactregel } from '../../convenant/contactpunt.ts';
import { wijzigingen } from '../../convenant/correcties.ts';
import { kennisgevingsvormen } from '../../convenant/vormen/kennisgevingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesContactpunt, leesFunctionarisGegevensbescherming } from '../../toegang/partnerschap.ts';
import { kijkNaarBrief, leesNu } from './lezen.ts';

export const kennisgevingsbriefMaken = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  ...kennisgevingsvormen['kennisgevingsbrief-maken'],
  async kijk(zaal, { id, kennisgevingen, toelichting }) {
    const beeld = await kijkNaarBrief(zaal, id, kennisgevingen);
    if (beeld === undefined) return undefined;
    const inArchief = beeld.gezien.eerste.register === 'archief';
    return { ...beeld, situatie: { ...beeld.feiten, inArchief, toelichting } };
  },
  async doe(zaal, { id, formaat, toelichting = '' }, { eerste, rijen }) {
    const nu = await leesNu(zaal, eerste.register, id, rijen, toelichting);
    const contactpunt = await leesContactpunt(zaal.tx, zaal.vandaag);
    const laatste = new Map(rijen.map((rij) => [rij.gegeven, rij.id]));
    return {
      formaat,
      bestandsnaam: ['kennisgeving', eerste.nummer ?? 'verzegeld', eerste.partijsoort ?? 'partner'].join('-'),
      document: kennisgevingsbrief({
        vandaag: zaal.vandaag,
        samenwerkingsverband: zaal.partnerschap.naam,
        ontvanger: eerste.naam,
        nummer: eerste.nummer,
        contact: contactpunt === null ? null : contactregel(contactpunt),
        functionaris: await leesFunctionarisGegevensbescherming(zaal.tx, zaal.vandaag),
        vernietigd: eerste.register === 'vernietigd',
        punten: rijen.map((rij) => ({
          soort: rij.soort,
          // The day and the party of an item come with the item; who had words about it knows neither, and a partner no more than that.
          ingebrachtOp: rij.in_woorden ? null : rij.ingebracht_op,
          bron: rij.in_woorden || rij.partijsoort === null ? null : rij.bron,
          ontvangenOp: rij.ontvangen_op,
          op: rij.op,
          wijziging: z.enum(wijzigingen).parse(rij.wijziging),
          later: laatste.get(rij.gegeven) !== rij.id,
          nu: nu.get(rij.gegeven) ?? [],
        })),
      }),
    };
  },
});
