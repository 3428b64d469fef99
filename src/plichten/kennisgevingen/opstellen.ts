// The letter of notice as it would go today (art. 12 lid 6, AVG 19): what stands in it of its file, its receiver and the day.
import { z } from 'zod';
import { stelKennisgevingsbriefOp } from '../../convenant/brieven/kennisgevingsbrief.ts';
import { contactregel } from '../../convenant/contactpunt.ts';
import { wijzigingen } from '../../convenant/correcties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesContactpunt, leesFunctionarisGegevensbescherming } from '../../toegang/partnerschap.ts';
import type { kijkNaarBrief, leesNu } from './lezen.ts';

type Gezien = NonNullable<Awaited<ReturnType<typeof kijkNaarBrief>>>['gezien'];

/** Without ending: number and kind of receiver. */
export const bestandsnaamVan = ({
  nummer,
  partijsoort,
}: {
  readonly nummer: string | null;
  readonly partijsoort: string | null;
}): string => ['kennisgeving', nummer ?? 'verzegeld', partijsoort ?? 'partner'].join('-');

/** `nu` is what the items say now, as far as the receiver had them; role beheer_lezen or _schrijven. */
export async function stelOp(zaal: Zaal, { eerste, rijen }: Gezien, nu: Awaited<ReturnType<typeof leesNu>>) {
  const contactpunt = await leesContactpunt(zaal.tx, zaal.vandaag);
  const laatste = new Map(rijen.map((rij) => [rij.gegeven, rij.id]));
  return stelKennisgevingsbriefOp({
    vandaag: zaal.vandaag,
    samenwerkingsverband: zaal.partnerschap.naam,
    ontvanger: eerste.naam,
    nummer: eerste.nummer,
    contact: contactpunt === null ? null : contactregel(contactpunt),
    functionaris: await leesFunctionarisGegevensbescherming(zaal.tx, zaal.vandaag),
    vernietigd: eerste.register === 'vernietigd',
    punten: rijen.map((rij) => ({
      gegeven: rij.gegeven,
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
  });
}
