// Art. 7 lid 4 onder 1: the answer becomes an item of the analysis (8 lid 2 d) with the ground of the party that gives it.
import { nadereInformatieGeven as regel } from '../../convenant/artikelen/nadere-informatie-geven.ts';
import { gegevenAntwoord, nadereInformatieGevenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { standNaVragen, verwerkDossier, voegGegevenToe } from './mutaties.ts';
import { grondslagWeegploeg } from './signalen-analyseren.ts';

/** How an answer without information is recorded. */
const nietsBekend = 'Bij deze partij is hierover niets bekend.';

export const nadereInformatieGeven = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: nadereInformatieGevenInvoer,
  antwoord: gegevenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const partij = zaal.actor.partij;
    if (beeld === undefined || partij === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        vraagId: invoer.vraag,
        partij: partij.soort,
        antwoord: invoer.antwoord,
        nietsBekend: invoer.nietsBekend,
        noodzaak: invoer.onderbouwing.noodzaak,
        belang: invoer.onderbouwing.belang,
        doel: invoer.onderbouwing.doel,
        grondslag: invoer.grondslag,
        regime: invoer.wpgRegime,
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  async doe(zaal, invoer, beeld) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const id = zaal.ids.id();
    await voegGegevenToe(zaal, sleutel, {
      id,
      dossier: invoer.id,
      soort: 'analyse',
      // Knowing nothing holds no personal data; the question itself is its ground.
      grondslag: invoer.nietsBekend ? grondslagWeegploeg : (invoer.grondslag ?? ''),
      wpgRegime: invoer.nietsBekend ? undefined : invoer.wpgRegime,
      verzegeld: false,
      handeling: regel.handeling,
      inhoud: {
        vorm: 'antwoord',
        vraag: invoer.vraag,
        antwoord: invoer.nietsBekend ? nietsBekend : invoer.antwoord,
        onderbouwing: invoer.onderbouwing,
      },
    });
    await zaal.tx.db
      .updateTable('weegploeg.informatievraag')
      .set({ beantwoord_op: zaal.vandaag, antwoord: id })
      .where('id', '=', invoer.vraag)
      .execute();
    const open = beeld.feiten.openVragen.filter((vraag) => vraag.id !== invoer.vraag).length;
    await verwerkDossier(zaal, invoer.id, { stand: standNaVragen(open, beeld.feiten.analyse !== undefined) });
    return { gegeven: id };
  },
});
