// Art. 8 lid 3: two people who were merged by mistake get their own dossiers back, as they were and with what came since.
import { samenvoegingOngedaanMaken as regel } from '../../convenant/artikelen/samenvoeging-ongedaan-maken.ts';
import type { Weegstand } from '../../convenant/dossier.ts';
import { scheidenAntwoord, scheidenInvoer } from '../../convenant/vormen/weegwerk.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { laatBesluitGelden } from './eerder-besluit.ts';
import { alsWeegstand, leesWeegbeeld, nummersVan } from './feiten.ts';
import { standNaVragen, verwerkDossier, volgendNummer } from './mutaties.ts';
import { isSamenBesloten, leesSamenvoeging, type Samenvoegingrij } from './samenvoegingen.ts';
import { isOpen, leesItems, leesVragen } from './store.ts';
import { meldTeruggang, plaatsTerug } from './terugplaatsing.ts';

/** The stand that a dossier gets back: the one it had, unless its questions were answered or put since, or it was analysed since. */
async function standNaTeruggang(zaal: Zaal, dossier: string, toen: string | null, sinds: string): Promise<Weegstand> {
  const stand = alsWeegstand(toen ?? '');
  const open = (await leesVragen(zaal.tx, dossier)).filter(isOpen).length;
  const analyses = (await leesItems(zaal.tx, dossier)).filter(
    (item) => !item.verzegeld && item.handeling === 'signalen-analyseren',
  );
  if (open > 0 || stand === 'informatie-gevraagd') return standNaVragen(open, analyses.length > 0);
  return analyses.some((item) => BigInt(item.volgorde) > BigInt(sinds)) ? 'geanalyseerd' : stand;
}

interface Gezien {
  readonly rij: Samenvoegingrij;
  /** The number that the dossier gets; none when it has one already, or stays sealed. */
  readonly nieuw: string | null;
}

/** A dossier that was sealed and has an open item now is one that all core parties know: it gets a number. */
const wordtOpen = ({ verzegeld, gegevens, nummer }: Samenvoegingrij) =>
  verzegeld && gegevens.length > 0 && nummer === null;

export const samenvoegingOngedaanMaken = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  nummert: true,
  invoer: scheidenInvoer,
  antwoord: scheidenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const rij = await leesSamenvoeging(zaal.tx, invoer.id, invoer.samenvoeging);
    if (beeld === undefined || rij === undefined) return undefined;
    const gezien: Gezien = { rij, nieuw: null };
    return {
      situatie: {
        stand: beeld.feiten.stand,
        alOngedaan: rij.ongedaan_op !== null,
        wegTerug: rij.volgordes !== null,
        samenBesloten: await isSamenBesloten(zaal.tx, rij),
        reden: invoer.reden,
      },
      objecten: [invoer.id, rij.van],
      nummers: [...nummersVan(beeld.dossier), ...nummersVan(rij)],
      merk: beeld.merk,
      gezien,
    };
  },
  async bereid(zaal, _invoer, gezien) {
    if (!wordtOpen(gezien.rij)) return { gezien, objecten: [], nummers: [] };
    const nieuw = await volgendNummer(zaal);
    return { gezien: { ...gezien, nieuw }, objecten: [], nummers: [nieuw] };
  },
  async doe(zaal, invoer, { rij, nieuw }) {
    const oud = await zaal.vault.open(zaal.tx, 'weegploeg', rij.naar);
    const eigen = await zaal.vault.open(zaal.tx, 'weegploeg', rij.van);
    const terug = await plaatsTerug(zaal, rij, oud, eigen);
    await zaal.tx.db
      .updateTable('weegploeg.samenvoeging')
      .set({
        ongedaan_op: zaal.vandaag,
        ongedaan_door: zaal.actor.functionaris,
        ongedaan_inhoud: oud.sluit(rij.id, 'samenvoeging-ongedaan', { reden: invoer.reden }),
      })
      .where('id', '=', rij.id)
      .execute();
    await zaal.tx.db
      .updateTable('weegploeg.dossier')
      .set({
        stand: await standNaTeruggang(zaal, rij.van, rij.stand_van, rij.volgorde),
        samengevoegd_met: null,
        laatste_verwerking: zaal.vandaag,
        ...(nieuw === null ? {} : { verzegeld: false, nummer: nieuw }),
      })
      .where('id', '=', rij.van)
      .execute();
    // What stayed sealed was never part of this dossier for those outside the seal, so nothing visible changes in it.
    if (!rij.verzegeld || terug.length > 0) {
      await meldTeruggang(zaal, rij);
      const stand = await standNaTeruggang(zaal, rij.naar, rij.stand_naar, rij.volgorde);
      await verwerkDossier(zaal, rij.naar, { stand });
      // What was withdrawn or removed meanwhile may have been all that reopened the weighing of either.
      for (const dossier of [rij.van, rij.naar])
        if (await laatBesluitGelden(zaal, dossier)) await verwerkDossier(zaal, dossier, {});
    }
    return { dossier: rij.van, nummer: nieuw ?? rij.nummer };
  },
});
