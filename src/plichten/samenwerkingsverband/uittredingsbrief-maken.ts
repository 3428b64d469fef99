// Art. 18 lid 2, 14: the letter about a notice as words for a document; the entrance makes the file of it.
import { uittredingsbriefMaken as regel } from '../../convenant/artikelen/uittredingsbrief-maken.ts';
import { uittredingsbrief } from '../../convenant/brieven/uittredingsbrief.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import { vertrekvormen } from '../../convenant/vormen/vertrek.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesOpzeggingen } from './opzeggingen.ts';

export const uittredingsbriefMaken = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  ...vertrekvormen['uittredingsbrief-maken'],
  async kijk(zaal, { id }) {
    const opzegging = (await leesOpzeggingen(zaal.tx)).find((een) => een.id === id && een.ingetrokkenOp === null);
    if (opzegging === undefined) return undefined;
    return { situatie: { vandaag: zaal.vandaag }, objecten: [id], nummers: [], gezien: opzegging };
  },
  async doe(zaal, { taal, formaat }, { partij, naam, ontvangenOp, einde }) {
    return {
      formaat,
      bestandsnaam: `${taal === 'nl' ? 'einde-deelname' : 'end-of-participation'}-${partij}-${einde}`,
      document: uittredingsbrief(
        {
          samenwerkingsverband: zaal.partnerschap.naam,
          partij: naam,
          vandaag: zaal.vandaag,
          ontvangenOp,
          einde,
          kernpartij: isKernpartij(partij),
        },
        taal,
      ),
    };
  },
});
