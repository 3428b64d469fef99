// Art. 10 lid 5: the items that were released to the actor's organisation, in the cases in which it takes part.
import { ontvangenGegevensInzien as regel } from '../../convenant/artikelen/ontvangen-gegevens-inzien.ts';
import {
  doorverstrekteVersie,
  ontvangenGegevensAntwoord,
  ontvangenGegevensInzienInvoer,
} from '../../convenant/vormen/doorverstrekking.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesOntvangenGegevens, leesOntvangsten } from './doorverstrekkingen.ts';
import { leesCasussen } from './store.ts';

export const ontvangenGegevensInzien = handeling({
  regel,
  rol: 'plan_lezen',
  soort: 'lezen',
  invoer: ontvangenGegevensInzienInvoer,
  antwoord: ontvangenGegevensAntwoord,
  async kijk(zaal, invoer) {
    const gevraagd = invoer.casus === undefined ? [] : await leesCasussen(zaal.tx, [invoer.casus]);
    if (invoer.casus !== undefined && gevraagd.length === 0) return undefined;
    const ontvangsten = await leesOntvangsten(zaal.tx, invoer.casus);
    const casussen = new Map([
      ...gevraagd.map((casus) => [casus.id, casus.nummer] as const),
      ...ontvangsten.map((ontvangst) => [ontvangst.casus, ontvangst.nummer] as const),
    ]);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...casussen.keys()],
      nummers: [...casussen.values()],
      gezien: ontvangsten,
    };
  },
  async doe(zaal, _invoer, ontvangsten) {
    const gegevens = await leesOntvangenGegevens(
      zaal.tx,
      ontvangsten.map((ontvangst) => ontvangst.id),
    );
    const sleutels = await zaal.vault.openAlle(zaal.tx, 'casusoverleg', [
      ...new Set(ontvangsten.map((ontvangst) => ontvangst.casus)),
    ]);
    return {
      ontvangen: ontvangsten.flatMap((ontvangst) => {
        const sleutel = sleutels.get(ontvangst.casus);
        if (sleutel === undefined) return [];
        return {
          casus: ontvangst.casus,
          casusnummer: ontvangst.nummer,
          verstrektOp: ontvangst.verstrekt_op ?? '',
          gegevens: gegevens
            .filter((gegeven) => gegeven.doorverstrekking === ontvangst.id)
            .map((gegeven) => ({
              id: gegeven.id,
              versie: doorverstrekteVersie.parse(sleutel.open(gegeven.id, 'doorverstrekt', gegeven.versie)),
            })),
        };
      }),
    };
  },
});
