// Art. 12 lid 6: the letter of notice as it was made or went, as words for a document; of a file that was destroyed what is left to tell.
import { kennisgevingsbriefMaken as regel } from '../../convenant/artikelen/kennisgevingsbrief-maken.ts';
import { metTeksten } from '../../convenant/brieven/kennisgevingsbrief.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import { kennisgevingsvormen } from '../../convenant/vormen/kennisgevingen.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { kijkNaarBrief, leesBrief, leesBrieven } from './lezen.ts';
import { bestandsnaamVan, stelOp } from './opstellen.ts';

interface Briefplek {
  readonly nummer: string | null;
  readonly partijsoort: string | null;
  readonly inArchief: boolean;
  readonly open: (zaal: Zaal, toelichting: string) => Promise<Documentinhoud>;
}

async function vindBewaard(zaal: Zaal, dossier: string, id: string): Promise<Briefplek | undefined> {
  const rij = (await leesBrieven(zaal)).find((brief) => brief.id === id && brief.dossier === dossier);
  if (rij === undefined) return undefined;
  return {
    ...{ nummer: rij.nummer, partijsoort: rij.partijsoort, inArchief: rij.register === 'archief' },
    open: (binnen, toelichting) => leesBrief(binnen, rij, toelichting),
  };
}

/** Of what is left of a file there is one letter, which is not kept. */
async function vindOverVernietigd(
  zaal: Zaal,
  dossier: string,
  kennisgevingen: readonly string[],
): Promise<Briefplek | undefined> {
  const gezien = (await kijkNaarBrief(zaal, dossier, kennisgevingen))?.gezien;
  if (gezien?.eerste.register !== 'vernietigd') return undefined;
  return {
    ...{ nummer: gezien.eerste.nummer, partijsoort: gezien.eerste.partijsoort, inArchief: false },
    async open(binnen) {
      const { brief, teksten } = await stelOp(binnen, gezien, new Map());
      return metTeksten(brief, teksten);
    },
  };
}

export const kennisgevingsbriefMaken = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  ...kennisgevingsvormen['kennisgevingsbrief-maken'],
  async kijk(zaal, { id, brief, kennisgevingen = [], toelichting }) {
    const plek =
      brief === undefined ? await vindOverVernietigd(zaal, id, kennisgevingen) : await vindBewaard(zaal, id, brief);
    if (plek === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, inArchief: plek.inArchief, toelichting },
      objecten: [id],
      nummers: plek.nummer === null ? [] : [plek.nummer],
      gezien: plek,
    };
  },
  async doe(zaal, { formaat, toelichting = '' }, plek) {
    return { formaat, bestandsnaam: bestandsnaamVan(plek), document: await plek.open(zaal, toelichting) };
  },
});
