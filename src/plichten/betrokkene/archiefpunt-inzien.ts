// Art. 13 lid 1-2: an archived item opened for whoever decides on it or carries that out; the look stays with the dossier, by the number of the request.
import { vraagtInhoud } from '../../convenant/archiefcorrecties.ts';
import { archiefpuntInzien as regel } from '../../convenant/artikelen/archiefpunt-inzien.ts';
import { isWoordsoort } from '../../convenant/correcties.ts';
import { archiefpuntAntwoord, archiefpuntInzienInvoer } from '../../convenant/vormen/archiefcorrecties.ts';
import { openWoorden } from '../../dossiers/archief/inzage.ts';
import {
  type Archiefpunt,
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

/** What the entry names, and whether something is still to be decided or done of the point. */
const kopVan = (id: string, punt: Archiefpunt) => ({
  situatie: { loopt: punt.besluit === null || (punt.teDoen !== null && punt.teDoen !== 'vernietigd') },
  objecten: [id, punt.dossier],
  nummers: [punt.nummer, ...[punt.dossiernummer ?? []].flat()],
});

export const archiefpuntInzien = handeling({
  regel,
  rol: 'archief_lezen',
  // Reading: its answer holds content and must never be kept for a repeated request.
  soort: 'lezen',
  invoer: archiefpuntInzienInvoer,
  antwoord: archiefpuntAntwoord,
  async kijk(zaal, { id, punt: welk }) {
    const punt = await leesArchiefpunt(zaal, id, welk);
    if (punt === undefined) return undefined;
    if (isWoordsoort(punt.soort)) return { ...kopVan(id, punt), gezien: { punt, woorden: true as const } };
    const geraakt = await leesGeraaktVan(zaal.tx, punt);
    if (geraakt === undefined) return undefined;
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
      ...kopVan(id, punt),
      nummers: [
        ...new Set([punt.nummer, ...[punt.dossiernummer ?? []].flat(), ...mee, ...elders.map(({ nummer }) => nummer)]),
      ],
      gezien: { punt, woorden: false as const, geraakt, mee, elders },
    };
  },
  async doe(zaal, _invoer, gezien) {
    const { punt } = gezien;
    const { register, verzoeksoort: soort, nummer } = punt;
    await noteerVerantwoording(zaal, punt, { nummer, soort });
    if (gezien.woorden) {
      const open = await openWoorden(zaal, punt);
      return {
        punt: punt.id,
        toestand: open?.afgeschermd === true ? ('afgeschermd' as const) : ('geldig' as const),
        ...{ weegploeg: null, casusoverleg: null, mee: [], elders: [], woorden: [...(open?.woorden ?? [])] },
      };
    }
    const { geraakt, mee, elders } = gezien;
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
      woorden: null,
    };
  },
});
