// Art. 12 lid 6: the letter of notice, made from the file of today and kept as it is: what is sent is one of these letters.
import { kennisgevingsbriefOpmaken as regel } from '../../convenant/artikelen/kennisgevingsbrief-opmaken.ts';
import { kennisgevingsvormen } from '../../convenant/vormen/kennisgevingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { bewaarBrief, kijkNaarBrief, leesNu } from './lezen.ts';
import { stelOp } from './opstellen.ts';

export const kennisgevingsbriefOpmaken = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...kennisgevingsvormen['kennisgevingsbrief-opmaken'],
  async kijk(zaal, { id, kennisgevingen, toelichting }) {
    const beeld = await kijkNaarBrief(zaal, id, kennisgevingen);
    if (beeld === undefined) return undefined;
    const { register } = beeld.gezien.eerste;
    const waar = { vernietigd: register === 'vernietigd', inArchief: register === 'archief' };
    return { ...beeld, situatie: { ...beeld.feiten, ...waar, toelichting } };
  },
  async doe(zaal, { id: dossier, toelichting = '' }, gezien) {
    const { eerste, rijen } = gezien;
    if (eerste.register === 'vernietigd') throw new Error('de regel vraagt een dossier dat er nog is');
    const opgesteld = await stelOp(zaal, gezien, await leesNu(zaal, eerste.register, dossier, rijen, toelichting));
    const id = zaal.ids.id();
    const aan = { ontvanger: eerste.ontvanger, isPartij: eerste.partijsoort !== null };
    const kennisgevingen = rijen.map((rij) => rij.id);
    await bewaarBrief(zaal, eerste.register, { id, dossier, ...aan, kennisgevingen, ...opgesteld });
    return { brief: id };
  },
});
