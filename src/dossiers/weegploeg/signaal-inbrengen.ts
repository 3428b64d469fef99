// Art. 7 lid 1-2: a signal comes in with its ground; police data under the authorisation come in sealed.
import { komtVerzegeldBinnen, signaalInbrengen as regel } from '../../convenant/artikelen/signaal-inbrengen.ts';
import { naw, signaal as signaalVorm } from '../../convenant/gegevens.ts';
import { signaalInbrengenAntwoord, signaalInbrengenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesReferentiekader } from '../../toegang/partnerschap.ts';
import { persoonIn } from '../correctie.ts';
import { tokensVan } from '../persoon.ts';
import { leesWeegbeeld, nummersVan, type Weegbeeld } from './feiten.ts';
import { verwerkAankomst, voegGegevenToe, voegZoeksleutelsToe, volgendNummer } from './mutaties.ts';
import { leesDossiers } from './store.ts';
import { zoekMogelijkDezelfde } from './zoeken.ts';

interface Gezien {
  readonly dossier: string;
  /** The dossier that it is added to; none for a new one. */
  readonly bestaand: Weegbeeld | undefined;
  readonly nummer: string | null;
  readonly referentiekader: number;
}

/** A new dossier; one that holds only sealed items gets no number, so that no gap tells of it. */
async function openDossier(zaal: Zaal, gezien: Gezien, verzegeld: boolean): Promise<Dossiersleutel> {
  await zaal.tx.db
    .insertInto('weegploeg.dossier')
    .values({
      id: gezien.dossier,
      samenwerkingsverband: zaal.partnerschap.id,
      nummer: gezien.nummer,
      verzegeld,
      stand: 'ingebracht',
      aangemaakt_op: zaal.vandaag,
      laatste_verwerking: zaal.vandaag,
    })
    .execute();
  return zaal.vault.maak(zaal.tx, 'weegploeg', gezien.dossier);
}

export const signaalInbrengen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  nummert: true,
  invoer: signaalInbrengenInvoer,
  antwoord: signaalInbrengenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = invoer.dossier === undefined ? undefined : await leesWeegbeeld(zaal, invoer.dossier);
    if (invoer.dossier !== undefined && beeld === undefined) return undefined;
    const kader = await leesReferentiekader(zaal.tx, zaal.vandaag);
    const partij = zaal.actor.partij;
    if (partij === undefined) throw new Error('een weegploeglid hoort bij een kernpartij');
    const dossier = beeld?.dossier.id ?? zaal.ids.id();
    const naamBekend = beeld?.feiten.items.some((item) => item.soort === 'naw') === true;
    return {
      situatie: {
        vandaag: zaal.vandaag,
        ...(beeld === undefined ? {} : beeld.feiten),
        partij: partij.soort,
        aard: invoer.onderwerp?.aard ?? 'natuurlijk-persoon',
        // Known already only where an open item names the person; a name behind the seal names nobody to the others.
        achternaam: invoer.onderwerp === undefined && naamBekend ? 'bekend' : invoer.onderwerp?.achternaam,
        gedraging: invoer.gedraging,
        gedragingDatum: invoer.gedragingDatum,
        meldDatum: invoer.meldDatum,
        criteria: invoer.criteria.filter((nummer) => nummer <= (kader?.criteria.length ?? 0)).length,
        grondslag: invoer.grondslag,
        noodzaak: invoer.onderbouwing.noodzaak,
        belang: invoer.onderbouwing.belang,
        doel: invoer.onderbouwing.doel,
        melderNaam: invoer.melder.naam,
        melderContact: invoer.melder.contact,
        regime: invoer.wpgRegime,
        verstrektOp: invoer.verstrektOp,
        inwerkingtreding: zaal.partnerschap.inwerkingtreding ?? zaal.vandaag,
      },
      objecten: [dossier],
      nummers: beeld === undefined ? [] : nummersVan(beeld.dossier),
      ...(beeld === undefined ? {} : { merk: beeld.merk }),
      gezien: {
        dossier,
        bestaand: beeld,
        nummer: beeld?.dossier.nummer ?? null,
        referentiekader: kader?.versie ?? 0,
      },
    };
  },
  async bereid(zaal, invoer, gezien) {
    if (gezien.bestaand !== undefined || komtVerzegeldBinnen(invoer.wpgRegime))
      return { gezien, objecten: [], nummers: [] };
    const nummer = await volgendNummer(zaal);
    return { gezien: { ...gezien, nummer }, objecten: [], nummers: [nummer] };
  },
  async doe(zaal, invoer, gezien) {
    const verzegeld = komtVerzegeldBinnen(invoer.wpgRegime);
    const sleutel =
      gezien.bestaand === undefined
        ? await openDossier(zaal, gezien, verzegeld)
        : await zaal.vault.open(zaal.tx, 'weegploeg', gezien.dossier);
    const basis = {
      dossier: gezien.dossier,
      grondslag: invoer.grondslag ?? '',
      wpgRegime: invoer.wpgRegime,
      verzegeld,
      handeling: regel.handeling,
    };
    const signaal = zaal.ids.id();
    await voegGegevenToe(zaal, sleutel, {
      ...basis,
      id: signaal,
      soort: 'signaal',
      inhoud: signaalVorm.parse({
        gedraging: invoer.gedraging,
        gedragingDatum: invoer.gedragingDatum,
        meldDatum: invoer.meldDatum,
        criteria: invoer.criteria,
        referentiekader: gezien.referentiekader,
        mening: invoer.mening === '' ? undefined : invoer.mening,
        afkomst: invoer.afkomst,
        kenmerk: invoer.kenmerk === '' ? undefined : invoer.kenmerk,
        verstrektOp: invoer.verstrektOp,
        onderbouwing: invoer.onderbouwing,
      }),
    });
    if (invoer.onderwerp !== undefined) {
      const { aard: _, ...persoonsgegevens } = invoer.onderwerp;
      const persoon = naw.parse(persoonsgegevens);
      const id = zaal.ids.id();
      await voegGegevenToe(zaal, sleutel, { ...basis, id, soort: 'naw', bij: signaal, inhoud: persoon });
      const tokens = tokensVan(zaal.vault.index('weegploeg'), persoon);
      await voegZoeksleutelsToe(zaal, { id, dossier: gezien.dossier, verzegeld }, tokens);
    }
    const melder = { ...invoer.melder, relatie: invoer.melder.relatie === '' ? undefined : invoer.melder.relatie };
    const melderId = zaal.ids.id();
    await voegGegevenToe(zaal, sleutel, { ...basis, id: melderId, soort: 'melder', bij: signaal, inhoud: melder });
    // A reporter is found only when he asks for his own data (art. 12), never by a search for dossiers.
    const eigen = persoonIn('melder', melder);
    if (eigen !== undefined)
      await voegZoeksleutelsToe(
        zaal,
        { id: melderId, dossier: gezien.dossier, verzegeld },
        tokensVan(zaal.vault.index('weegploeg'), eigen),
      );
    // What is sealed is no visible change, so it must not move a visible date.
    if (!verzegeld && gezien.bestaand !== undefined)
      await verwerkAankomst(zaal, gezien.bestaand.dossier, gezien.bestaand.feiten.openVragen.length);
    const zelfde = await zoekMogelijkDezelfde(zaal, gezien.dossier);
    const dossiers = await leesDossiers(
      zaal.tx,
      zelfde.map((kandidaat) => kandidaat.dossier),
    );
    return {
      dossier: gezien.dossier,
      nummer: gezien.nummer,
      gegeven: signaal,
      verzegeld,
      mogelijkDezelfde: dossiers.map((ander) => ({ dossier: ander.id, nummer: ander.nummer })),
    };
  },
});
