// The facts that the rules weigh, from what the screen has read, so that a form can say beforehand what the server would refuse.
import { type Wacht, wachtOp } from '../../convenant/correctieverzoeken.ts';
import type { Casusfeiten, Itemfeit, Weegfeiten } from '../../convenant/feiten.ts';
import { wpgRegimes } from '../../convenant/grondslagen.ts';
import type { CasusVorm, PlanVorm } from '../../convenant/vormen/casusoverleg.ts';
import type { WeegdossierVorm } from '../../convenant/vormen/weegploeg.ts';
import type { SessieVorm } from '../../http/contract.ts';
import { optredenVan } from '../schil/sessie.tsx';

/** Facts of a weegdossier; what is sealed does not count (MB 2). */
export function weegfeitenVan(dossier: WeegdossierVorm, sessie: SessieVorm): Weegfeiten {
  const tellend = dossier.gegevens.filter((gegeven) => !gegeven.verzegeld);
  const items = tellend.map((gegeven): Itemfeit => {
    const regime = wpgRegimes.find((een) => een === gegeven.wpgRegime);
    return { id: gegeven.id, soort: gegeven.soort, ...(regime === undefined ? {} : { regime }) };
  });
  const laatste = tellend.findLastIndex((gegeven) => gegeven.soort === 'analyse' && gegeven.inhoud.vorm === 'analyse');
  const open = dossier.voorstellen.find((voorstel) => voorstel.stand === 'open');
  return {
    vandaag: sessie.vandaag,
    optreden: optredenVan(sessie),
    stand: dossier.stand,
    ...(dossier.besluitOp === null ? {} : { besluitOp: dossier.besluitOp }),
    ...(dossier.casusOpen === null ? {} : { casusOpen: dossier.casusOpen }),
    verzegeld: dossier.verzegeld,
    items,
    ...(laatste === -1
      ? {}
      : {
          analyse: {
            actueel:
              laatste === tellend.length - 1 && !dossier.juistheid.verouderd.includes(tellend[laatste]?.id ?? ''),
          },
        }),
    openVragen: dossier.vragen
      .filter((vraag) => vraag.beantwoordOp === null && vraag.ingetrokkenOp === null)
      .map((vraag) => ({ id: vraag.id, aan: vraag.aan.soort, uiterlijk: vraag.uiterlijk })),
    ...(open === undefined
      ? {}
      : {
          openVoorstel: {
            id: open.id,
            soort: open.soort,
            vereist: open.vereist,
            voor: open.stemmen.filter((stem) => stem.voor).map((stem) => stem.partij),
            tegen: open.stemmen.filter((stem) => !stem.voor).map((stem) => stem.partij),
            selectie: open.inhoud.selectie.map((keuze) => keuze.gegeven),
          },
        }),
  };
}

/** What items of a file wait for before anybody votes for what rests on them. */
export function wachtVan({ juistheid }: Pick<WeegdossierVorm | CasusVorm, 'juistheid'>): readonly Wacht[] {
  const zonder = new Map(juistheid.zonderInhoud.map(({ id, toestand }) => [id, toestand]));
  return wachtOp(
    juistheid.verzoeken.map(({ gegeven, besluit, teDoen }) => ({
      besluit,
      teDoen,
      toestand: zonder.get(gegeven) ?? 'geldig',
    })),
  );
}

/** The latest adopted version: the plan that holds. */
export function geldendPlan(casus: CasusVorm): PlanVorm | undefined {
  return casus.plannen.findLast(({ stand }) => stand === 'vastgesteld');
}

/** Who owns a measure that still runs, in the plan that holds or in the draft. */
export function eigenarenVan(casus: CasusVorm): readonly string[] {
  return [geldendPlan(casus), casus.plannen.find(({ stand }) => stand === 'in-opstelling')].flatMap((plan) =>
    (plan?.maatregelen ?? []).filter(({ stand }) => stand === 'lopend').map(({ eigenaar }) => eigenaar.id),
  );
}

/** Facts of a casus. */
export function casusfeitenVan(casus: CasusVorm, sessie: SessieVorm): Casusfeiten {
  const wens = casus.gegevens
    .flatMap((gegeven) => (gegeven.soort === 'achterblijver' ? (gegeven.inhoud.wensOp ?? []) : []))
    .sort()
    .at(0);
  const plan = casus.plannen.at(-1);
  const geldend = geldendPlan(casus);
  return {
    vandaag: sessie.vandaag,
    optreden: optredenVan(sessie),
    stand: casus.stand,
    geopendOp: casus.geopendOp,
    deelnemers: casus.deelnemers.map((deelnemer) => deelnemer.id),
    ...nieuwAdvies(casus),
    openBesluiten: casus.besluiten
      .filter(({ stand }) => stand === 'open')
      .map(({ id, inhoud, doel, vereist, stemmen }) => ({
        id,
        soort: inhoud.soort,
        doel: doel?.id ?? casus.afsluitadviezen.at(-1)?.id ?? casus.id,
        open: true,
        vereist,
        voor: stemmen.filter((stem) => stem.voor).map((stem) => stem.partij),
        tegen: stemmen.filter((stem) => !stem.voor).map((stem) => stem.partij),
      })),
    ...(wens === undefined ? {} : { wensAchterblijver: wens }),
    ...(plan === undefined
      ? {}
      : {
          plan: {
            versie: plan.versie,
            inOpstelling: plan.stand === 'in-opstelling',
            doelen: plan.doelen,
            maatregelen: plan.maatregelen.length,
          },
        }),
    ...(geldend === undefined
      ? {}
      : {
          geldend: {
            versie: geldend.versie,
            maatregelen: geldend.maatregelen.map(({ id, eigenaar, stand, uiterlijk }) => ({
              id,
              eigenaar: eigenaar.soort ?? 'extern',
              stand,
              uiterlijk,
            })),
          },
        }),
  };
}

/** The latest advice to close, as long as the case shows no proposal that came after it. */
function nieuwAdvies({ afsluitadviezen: adviezen, mogelijkheden }: CasusVorm): Pick<Casusfeiten, 'nieuwAdvies'> {
  const laatste = adviezen.at(-1);
  const mag = mogelijkheden.find(({ handeling }) => handeling === 'afsluiting-voorstellen');
  return laatste === undefined || mag?.weigeringen.some(({ reden }) => reden === 'advies-ontbreekt') === true
    ? {}
    : { nieuwAdvies: laatste.id };
}
