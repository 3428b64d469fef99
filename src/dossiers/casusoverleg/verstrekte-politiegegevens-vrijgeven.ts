// MB art. 1-2: a provided police item opens for the municipality and the uitvoerder who keeps its file, and for nobody beyond them.
import { verstrektePolitiegegevensVrijgeven as regel } from '../../convenant/artikelen/verstrekte-politiegegevens-vrijgeven.ts';
import { vereisteMaatregelen } from '../../convenant/regimes/convenant-2017.ts';
import { gegevenAntwoord, politiegegevensVrijgevenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBeveiligingsplan } from '../../toegang/partnerschap.ts';
import { leesCasusbeeld } from './feiten.ts';
import { leesDeelnemers } from './store.ts';
import { leesVerstrekt, verbreekZegel, voegOntvangersToe } from './verstrekkingen.ts';

export const verstrektePolitiegegevensVrijgeven = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: politiegegevensVrijgevenInvoer,
  antwoord: gegevenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    const item = await leesVerstrekt(zaal.tx, invoer.id, invoer.gegeven);
    if (beeld === undefined || item === undefined) return undefined;
    const plan = await leesBeveiligingsplan(zaal.tx, zaal.vandaag);
    const { opsporingsbelang, functionaris, om } = invoer;
    return {
      situatie: {
        ...beeld.feiten,
        verzegeld: item.verzegeld,
        gemeenteNeemtDeel: beeld.gemeenteNeemtDeel,
        maatregelenGemeente: vereisteMaatregelen.every((maatregel) => plan?.dekt.includes(maatregel) === true),
        doelen: invoer.doelen,
        noodzaak: invoer.noodzaak,
        opsporingsbelang: {
          geenBezwaar: opsporingsbelang.geenBezwaar,
          naam: opsporingsbelang.naam,
          datum: opsporingsbelang.datum,
        },
        functionaris: { naam: functionaris.naam, datum: functionaris.datum, akkoord: functionaris.akkoord },
        om: { naam: om.naam, datum: om.datum, akkoord: om.akkoord },
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: plan?.id,
    };
  },
  async doe(zaal, invoer, plan) {
    if (plan === undefined) throw new Error('de regel vraagt een beveiligingsplan');
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const { id, gegeven, ...voorwaarden } = invoer;
    await zaal.tx.db
      .insertInto('casusoverleg.vrijgave')
      .values({
        gegeven,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: id,
        doelen: [...new Set(invoer.doelen)],
        beveiligingsplan: plan,
        vrijgegeven_door: zaal.actor.functionaris,
        vrijgegeven_op: zaal.vandaag,
        inhoud: sleutel.sluit(gegeven, 'vrijgave', voorwaarden),
      })
      .execute();
    await verbreekZegel(zaal.tx, gegeven);
    const gemeenten = (await leesDeelnemers(zaal.tx, id)).flatMap(({ partij, partijsoort }) =>
      partij !== null && partijsoort === 'gemeente' ? [partij] : [],
    );
    await voegOntvangersToe(zaal, { id: gegeven, casus: id }, gemeenten);
    // The last processing stays: those who may not know of the release read that day too.
    return { gegeven };
  },
});
