// Art. 9 lid 2: a party provides a signal or other data to those who take part; police data under the authorisation arrive sealed.
import { gegevenVerstrekken as regel } from '../../convenant/artikelen/gegeven-verstrekken.ts';
import { casusanalyse, casussignaal } from '../../convenant/gegevens.ts';
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import { gegevenVerstrekkenAntwoord, gegevenVerstrekkenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { leesReferentiekader } from '../../toegang/partnerschap.ts';
import { leesCasusbeeld } from './feiten.ts';
import { voegGegevenToe, werkCasusBij } from './mutaties.ts';
import { leesDeelnemers } from './store.ts';
import { voegOntvangersToe } from './verstrekkingen.ts';

/** The parties that read it from now on: all that take part, of what is sealed police and OM only; never an external (10.5). */
async function ontvangersVan(zaal: Zaal, casus: string, verzegeld: boolean): Promise<readonly string[]> {
  return (await leesDeelnemers(zaal.tx, casus))
    .filter(({ partijsoort }) => !verzegeld || partijsoort === 'politie' || partijsoort === 'om')
    .flatMap(({ partij }) => (partij === null || partij === zaal.actor.partij?.id ? [] : [partij]));
}

/** Where the party can be asked about it (10.2 c): the address of who provides it on its behalf. */
async function contactVan(zaal: Zaal): Promise<string> {
  const { email } = await zaal.tx.db
    .selectFrom('beheer.functionaris')
    .select('email')
    .where('id', '=', zaal.actor.functionaris)
    .executeTakeFirstOrThrow();
  return email;
}

export const gegevenVerstrekken = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: gegevenVerstrekkenInvoer,
  antwoord: gegevenVerstrekkenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const { partij } = zaal.actor;
    if (partij === undefined) throw new Error('een casusoverleglid hoort bij een partij');
    const kader = await leesReferentiekader(zaal.tx, zaal.vandaag);
    const { onderbouwing } = invoer;
    return {
      situatie: {
        ...beeld.feiten,
        partij: partij.soort,
        soort: invoer.soort,
        gedraging: invoer.gedraging,
        gedragingDatum: invoer.gedragingDatum,
        criteria: invoer.criteria.filter((nummer) => nummer <= (kader?.criteria.length ?? 0)).length,
        conclusie: invoer.conclusie,
        fase: invoer.fase,
        noodzaak: onderbouwing.noodzaak,
        grondslag: invoer.grondslag,
        belang: onderbouwing.belang,
        doel: onderbouwing.doel,
        reclasseringsdoel: invoer.reclasseringsdoel,
        regime: invoer.wpgRegime,
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: partij,
    };
  },
  async doe(zaal, invoer, partij) {
    const verzegeld = isVerzegeldRegime(invoer.wpgRegime);
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const id = zaal.ids.id();
    const basis = {
      casus: invoer.id,
      bron: partij.id,
      grondslag: invoer.grondslag ?? '',
      wpgRegime: invoer.wpgRegime,
      verzegeld,
      handeling: regel.handeling,
    };
    const inhoud =
      invoer.soort === 'signaal'
        ? casussignaal.parse({
            gedraging: invoer.gedraging,
            gedragingDatum: invoer.gedragingDatum,
            // The day on which the casusoverleg got it.
            meldDatum: zaal.vandaag,
            criteria: invoer.criteria,
            ingekort: false,
          })
        : casusanalyse.parse({ conclusie: invoer.conclusie, ingekort: false });
    await voegGegevenToe(zaal, sleutel, { ...basis, id, soort: invoer.soort, inhoud });
    if (invoer.soort === 'signaal') {
      const inbrenger = { partij: partij.naam, contact: await contactVan(zaal) };
      await voegGegevenToe(zaal, sleutel, {
        ...basis,
        id: zaal.ids.id(),
        soort: 'inbrenger',
        bij: id,
        inhoud: inbrenger,
      });
    }
    await zaal.tx.db
      .insertInto('casusoverleg.verstrekking')
      .values({
        gegeven: id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: invoer.id,
        fase: invoer.fase,
        inhoud: sleutel.sluit(id, 'verstrekking', {
          onderbouwing: invoer.onderbouwing,
          reclasseringsdoel: invoer.reclasseringsdoel,
        }),
      })
      .execute();
    await voegOntvangersToe(zaal, { id, casus: invoer.id }, await ontvangersVan(zaal, invoer.id, verzegeld));
    // What is sealed is no visible change, so it must not move a visible date.
    if (!verzegeld) await werkCasusBij(zaal, invoer.id);
    return { gegeven: id, verzegeld };
  },
});
