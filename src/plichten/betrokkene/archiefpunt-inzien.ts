// Art. 13 lid 1-2: an archived item opened for whoever decides on it or carries that out; the look stays with the dossier, by the number of the request.

import { vraagtInhoud } from '../../convenant/archiefcorrecties.ts';
import { archiefpuntInzien as regel } from '../../convenant/artikelen/archiefpunt-inzien.ts';
import { isWoordsoort } from '../../convenant/correcties.ts';
import { archiefpuntAntwoord, archiefpuntInzienInvoer } from '../../convenant/vormen/archiefcorrecties.ts';
import { leesAangevoerd, openWoorden } from '../../dossiers/archief/inzage.ts';
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
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { leesArchiefpunt, leesNummers } from './archiefpunten.ts';

const { weegploeg: weegitem, casusoverleg: casusitem } = archiefpuntAntwoord.shape;

type Geraakt = NonNullable<Awaited<ReturnType<typeof leesGeraaktVan>>>;

/** Where else the item of a point lies: the dossiers that change with it, and originals and copies that do not. */
async function leesOmgeving(zaal: Zaal, punt: Archiefpunt, geraakt: Geraakt) {
  const lopend = punt.verzegeld ? [] : await leesLopendeKopieen(zaal, punt);
  const origineel =
    punt.register === 'casusoverleg'
      ? await zaal.onder('weegploeg_lezen', () => leesOrigineel(zaal.tx, punt.gegeven))
      : [];
  return {
    mee: await leesNummers(zaal, dossiersVan(geraakt).slice(1)),
    elders: [
      ...(await leesElders(zaal.tx, geraakt, punt.register)),
      ...origineel.map((nummer) => ({ wat: 'origineel' as const, nummer })),
      ...lopend.map(({ casusnummer }) => ({ wat: 'kopie' as const, nummer: casusnummer })),
    ],
  };
}

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
    const geraakt = isWoordsoort(punt.soort) ? undefined : await leesGeraaktVan(zaal.tx, punt);
    if (geraakt === undefined && !isWoordsoort(punt.soort)) return undefined;
    const omgeving = geraakt === undefined ? { mee: [], elders: [] } : await leesOmgeving(zaal, punt, geraakt);
    const nummers = [...omgeving.mee, ...omgeving.elders.map(({ nummer }) => nummer)];
    return {
      situatie: { loopt: punt.besluit === null || (punt.teDoen !== null && punt.teDoen !== 'vernietigd') },
      objecten: [id, punt.dossier],
      nummers: [...new Set([punt.nummer, ...[punt.dossiernummer ?? []].flat(), ...nummers])],
      gezien: { punt, geraakt, ...omgeving },
    };
  },
  async doe(zaal, _invoer, { punt, geraakt, mee, elders }) {
    const { register, verzoeksoort: soort, nummer } = punt;
    await noteerVerantwoording(zaal, punt, { nummer, soort });
    const aangevoerd = await leesAangevoerd(zaal, punt);
    if (geraakt === undefined) {
      const open = await openWoorden(zaal, punt);
      return {
        punt: punt.id,
        aangevoerd,
        toestand: open?.afgeschermd === true ? ('afgeschermd' as const) : ('geldig' as const),
        ...{
          weegploeg: null,
          casusoverleg: null,
          mee: [],
          elders: [],
          woorden: [...(open?.woorden ?? [])],
        },
      };
    }
    const { toestand } = geraakt.item;
    const inhoud =
      toestand === 'geldig' ||
      // Nobody decides on an objection, or gives a view on it, without reading what it is about (AVG 18 lid 2).
      (toestand === 'afgeschermd' &&
        ((punt.besluit === null && soort === 'verzet') || vraagtInhoud(punt.teDoen ?? undefined)))
        ? { soort: punt.soort, inhoud: await openItem(zaal, geraakt, register) }
        : null;
    return {
      punt: punt.id,
      aangevoerd,
      toestand,
      weegploeg: register === 'weegploeg' ? weegitem.parse(inhoud) : null,
      casusoverleg: register === 'casusoverleg' ? casusitem.parse(inhoud) : null,
      mee,
      elders,
      woorden: null,
    };
  },
});
