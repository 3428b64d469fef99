// Art. 12 lid 6: a letter of notice went, which, on a day and by whom; the list of who was told of the correction is whole with it.
import { kennisgevingsbriefVersturen as regel } from '../../convenant/artikelen/kennisgevingsbrief-versturen.ts';
import { kennisgevingsvormen } from '../../convenant/vormen/kennisgevingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { vergeetBrieven } from '../vernietiging/brieven.ts';
import { kijkNaarBrief, leesBrieven, legVast } from './lezen.ts';

export const kennisgevingsbriefVersturen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...kennisgevingsvormen['kennisgevingsbrief-versturen'],
  async kijk(zaal, { id, kennisgevingen, brief, verzondenOp }) {
    const beeld = await kijkNaarBrief(zaal, id, kennisgevingen);
    if (beeld === undefined) return undefined;
    const { eerste, rijen } = beeld.gezien;
    const dagen = rijen.map(({ op }) => op).toSorted();
    // The letter tells these notices and no others.
    const gekozen = new Set(kennisgevingen);
    const opgemaakt = (await leesBrieven(zaal)).find(
      (een) =>
        een.id === brief &&
        een.kennisgevingen.length === gekozen.size &&
        een.kennisgevingen.every((elk) => gekozen.has(elk)),
    );
    const feiten = { vernietigd: eerste.register === 'vernietigd', opgemaaktOp: opgemaakt?.op };
    const objecten = [...new Set([id, opgemaakt?.dossier ?? id])];
    return {
      ...beeld,
      objecten,
      situatie: { ...beeld.feiten, ...feiten, verzondenOp, gewijzigdOp: dagen.at(-1) ?? '' },
    };
  },
  async doe(zaal, { brief = '', verzondenOp }, { eerste: { register }, rijen }) {
    const ids = rijen.map((rij) => rij.id);
    if (register === 'vernietigd') await zaal.onder('vernietiging_schrijven', () => vergeetBrieven(zaal, ids));
    else await legVast(zaal, register, brief, ids, verzondenOp);
    return { kennisgevingen: ids };
  },
});
