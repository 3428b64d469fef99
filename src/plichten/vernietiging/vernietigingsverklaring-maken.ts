// Art. 13 lid 1: a statement of destruction as words for a document to keep; the entrance makes the file of it.
import { vernietigingsverklaringMaken as regel } from '../../convenant/artikelen/vernietigingsverklaring-maken.ts';
import { manifestvorm, vernietigingsverklaring } from '../../convenant/documenten/vernietigingsverklaring.ts';
import { vernietigingsvormen } from '../../convenant/vormen/vernietiging.ts';
import { handeling } from '../../gate/handeling.ts';
import { vindVerklaring } from './store.ts';

export const vernietigingsverklaringMaken = handeling({
  regel,
  rol: 'vernietiging_lezen',
  soort: 'lezen',
  ...vernietigingsvormen['vernietigingsverklaring-maken'],
  async kijk(zaal, { id }) {
    const rij = await vindVerklaring(zaal.tx, id);
    if (rij === undefined) return undefined;
    const manifest = manifestvorm.parse(JSON.parse(rij.manifest));
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [id],
      nummers: [rij.nummer],
      gezien: { manifest, hash: rij.hash },
    };
  },
  async doe(_zaal, { taal, formaat }, { manifest, hash }) {
    return {
      formaat,
      bewaren: true,
      bestandsnaam: `${taal === 'nl' ? 'verklaring-van-vernietiging' : 'statement-of-destruction'}-${manifest.nummer}`,
      document: vernietigingsverklaring(manifest, hash, taal),
    };
  },
});
