// Art. 13 lid 1-2: an archived item opened for whoever decides on it or carries that out; the look stays with the dossier, by the number of the request.
import { vraagtInhoud } from '../../convenant/archiefcorrecties.ts';
import { archiefpuntInzien as regel } from '../../convenant/artikelen/archiefpunt-inzien.ts';
import { archiefpuntAntwoord, archiefpuntInzienInvoer } from '../../convenant/vormen/archiefcorrecties.ts';
import {
  dossiersVan,
  leesElders,
  leesGeraaktVan,
  leesLopendeKopieen,
  noteerVerantwoording,
  openItem,
} from '../../dossiers/archief/rechten.ts';
import { leesOrigineel } from '../../dossiers/weegploeg/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesArchiefpunt, leesNummers } from './archiefpunten.ts';

const { weegploeg: weegitem, casusoverleg: casusitem } = archiefpuntAntwoord.shape;

export const archiefpuntInzien = handeling({
  regel,
  rol: 'archief_lezen',
  // Reading: its answer holds content and must never be kept for a repeated request.
  soort: 'lezen',
  invoer: archiefpuntInzienInvoer,
  antwoord: archiefpuntAntwoord,
  async kijk(zaal, { id, punt: welk }) {
    const punt = await leesArchiefpunt(zaal, id, welk);
    const geraakt = punt && (await leesGeraaktVan(zaal.tx, punt));
    if (punt === undefined || geraakt === undefined) return undefined;
    const mee = await leesNummers(zaal, dossiersVan(geraakt).slice(1));
    const lopend = punt.verzegeld ? [] : await leesLopendeKopieen(zaal, punt);
    const origineel =
      punt.register === 'casusoverleg'
        ? await zaal.onder('weegploeg_lezen', () => leesOrigineel(zaal.tx, punt.gegeven))
        : [];
    const elders = [
      ...(await leesElders(zaal.tx, geraakt, punt.register)),
      ...origineel.map((nummer) => ({ wat: 'origineel' as const, nummer })),
      ...lopend.map(({ casusnummer }) => ({ wat: 'kopie' as const, nummer: casusnummer })),
    ];
    return {
      situatie: { loopt: punt.besluit === null || (punt.teDoen !== null && punt.teDoen !== 'vernietigd') },
      objecten: [id, punt.dossier],
      nummers: [
        ...new Set([punt.nummer, ...[punt.dossiernummer ?? []].flat(), ...mee, ...elders.map(({ nummer }) => nummer)]),
      ],
      gezien: { punt, geraakt, mee, elders },
    };
  },
  async doe(zaal, _invoer, { punt, geraakt, mee, elders }) {
    const { register, verzoeksoort: soort, nummer } = punt;
    await noteerVerantwoording(zaal, punt, { nummer, soort });
    const { toestand } = geraakt.item;
    const inhoud =
      toestand === 'geldig' || (toestand === 'afgeschermd' && vraagtInhoud(punt.teDoen ?? undefined))
        ? { soort: punt.soort, inhoud: await openItem(zaal, geraakt, register) }
        : null;
    return {
      punt: punt.id,
      toestand,
      weegploeg: register === 'weegploeg' ? weegitem.parse(inhoud) : null,
      casusoverleg: register === 'casusoverleg' ? casusitem.parse(inhoud) : null,
      mee,
      elders,
    };
  },
});
