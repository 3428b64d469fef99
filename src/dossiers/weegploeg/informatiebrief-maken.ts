// Art. 11 lid 2: the letter as it was made, to be sent; or as it went, also of a dossier that was merged since.
import { informatiebriefMaken as regel } from '../../convenant/artikelen/informatiebrief-maken.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import {
  informatiebriefAntwoord,
  informatiebriefMakenInvoer,
  informeerbesluitInhoud,
} from '../../convenant/vormen/informeren.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { noteerBriefinzage } from '../archief/ontvangst.ts';
import { alsBriefbestand } from '../verstuurde-brief.ts';
import { openBriefversies } from './briefversies.ts';
import { nummersVan } from './feiten.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { openPlicht } from './informeerrijen.ts';

interface Briefplek {
  readonly dossier: string;
  readonly nummer: string | null;
  readonly gearchiveerd?: true;
  readonly open: (zaal: Zaal) => Promise<readonly Documentinhoud[]>;
}

/** The letters that went by a decision; of an archived dossier those are read there (archiefbrief-maken). */
async function vindVerstuurd(zaal: Zaal, dossier: string, besluit: string): Promise<Briefplek | undefined> {
  const rij = await zaal.tx.db
    .selectFrom('weegploeg.informeerbesluit as b')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'b.dossier')
    .select(['b.id', 'b.inhoud', 'd.nummer'])
    .where('b.id', '=', besluit)
    .where('b.dossier', '=', dossier)
    .where('b.soort', '=', 'geinformeerd')
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  return {
    ...{ dossier, nummer: rij.nummer },
    async open(binnen) {
      const sleutel = await openPlicht(binnen, { dossier });
      return informeerbesluitInhoud.parse(sleutel.open(rij.id, 'informeerbesluit', rij.inhoud)).brieven;
    },
  };
}

/** The letters of a version that was made and not sent. */
async function vindOpgemaakt(zaal: Zaal, dossier: string, brief: string): Promise<Briefplek | undefined> {
  const gezien = await kijkNaarPlicht(zaal, dossier);
  if (gezien === undefined || !gezien.versies.some(({ id }) => id === brief)) return undefined;
  return {
    ...gezien.beeld,
    open: async (binnen) => (await openBriefversies(binnen, gezien.beeld, [brief])).get(brief)?.brieven ?? [],
  };
}

export const informatiebriefMaken = handeling({
  regel,
  rol: 'weegploeg_lezen',
  soort: 'lezen',
  invoer: informatiebriefMakenInvoer,
  antwoord: informatiebriefAntwoord,
  async kijk(zaal, { id, brief, besluit, archiefreden }) {
    const plek =
      brief !== undefined
        ? await vindOpgemaakt(zaal, id, brief)
        : besluit === undefined
          ? undefined
          : await vindVerstuurd(zaal, id, besluit);
    if (plek === undefined) return undefined;
    const gearchiveerd = plek.gearchiveerd === undefined ? {} : { gearchiveerd: plek.gearchiveerd };
    return {
      situatie: { vandaag: zaal.vandaag, ...gearchiveerd, archiefreden },
      objecten: [id],
      nummers: nummersVan(plek),
      gezien: plek,
    };
  },
  async doe(zaal, { voor, formaat, archiefreden }, plek) {
    if (plek.gearchiveerd === true && archiefreden !== undefined)
      await noteerBriefinzage(zaal, await openPlicht(zaal, plek), plek.dossier, archiefreden);
    const document = (await plek.open(zaal))[voor];
    if (document === undefined) throw new InvoerOngeldig([{ path: ['voor'], message: 'op deze plaats is geen brief' }]);
    return alsBriefbestand(document, plek.nummer, { voor, formaat });
  },
});
