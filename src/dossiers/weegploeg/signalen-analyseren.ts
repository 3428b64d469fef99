// Art. 7 lid 3, 8 lid 2 d: the judgement per criterion is recorded in words; a later analysis succeeds an earlier one.
import { signalenAnalyseren as regel } from '../../convenant/artikelen/signalen-analyseren.ts';
import { analyse } from '../../convenant/gegevens.ts';
import { gegevenAntwoord, signalenAnalyserenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesReferentiekader } from '../../toegang/partnerschap.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { standNaVragen, verwerkDossier, voegGegevenToe } from './mutaties.ts';

/** The analysis is the weegploeg's own work on the task of art. 7 lid 3; its ground is the covenant. */
export const grondslagWeegploeg = 'convenant-7-3';

export const signalenAnalyseren = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: signalenAnalyserenInvoer,
  antwoord: gegevenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const kader = await leesReferentiekader(zaal.tx, zaal.vandaag);
    return {
      situatie: {
        ...beeld.feiten,
        aantalCriteria: kader?.criteria.length ?? 0,
        oordelen: invoer.criteria,
        conclusie: invoer.conclusie,
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: { beeld, versie: kader?.versie ?? 0 },
    };
  },
  async doe(zaal, invoer, { beeld, versie }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const id = zaal.ids.id();
    await voegGegevenToe(zaal, sleutel, {
      id,
      dossier: invoer.id,
      soort: 'analyse',
      grondslag: grondslagWeegploeg,
      verzegeld: false,
      handeling: regel.handeling,
      inhoud: analyse.parse({
        vorm: 'analyse',
        referentiekader: versie,
        criteria: invoer.criteria,
        conclusie: invoer.conclusie,
      }),
    });
    await verwerkDossier(zaal, invoer.id, { stand: standNaVragen(beeld.feiten.openVragen.length, true) });
    return { gegeven: id };
  },
});
