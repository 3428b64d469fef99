// Art. 12 lid 6: a letter of notice went, on a day and by whom; the list of who was told of the correction is whole with it.
import { kennisgevingsbriefVersturen as regel } from '../../convenant/artikelen/kennisgevingsbrief-versturen.ts';
import { kennisgevingsvormen } from '../../convenant/vormen/kennisgevingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarBrief, legVast } from './lezen.ts';

export const kennisgevingsbriefVersturen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...kennisgevingsvormen['kennisgevingsbrief-versturen'],
  async kijk(zaal, { id, kennisgevingen, verzondenOp }) {
    const beeld = await kijkNaarBrief(zaal, id, kennisgevingen);
    if (beeld === undefined) return undefined;
    const gewijzigdOp =
      beeld.gezien.rijen
        .map(({ op }) => op)
        .toSorted()
        .at(-1) ?? '';
    return { ...beeld, situatie: { ...beeld.feiten, verzondenOp, gewijzigdOp } };
  },
  async doe(zaal, { verzondenOp }, { eerste, rijen }) {
    const ids = rijen.map((rij) => rij.id);
    await legVast(zaal, eerste.register, ids, verzondenOp);
    return { kennisgevingen: ids };
  },
});
