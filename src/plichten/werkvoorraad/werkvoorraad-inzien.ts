// Art. 5, 7, 9: the duties of this actor in every register that he may see, by number and last day.
import { werkvoorraadInzien as regel } from '../../convenant/artikelen/werkvoorraad-inzien.ts';
import {
  opVolgorde,
  plicht,
  plichtenVanMonitoring,
  plichtVanMaatregel,
  plichtVanWeegdossier,
  zonderDubbel,
} from '../../convenant/plichten.ts';
import type { Rol } from '../../convenant/rollen.ts';
import { controleUiterlijk, zichtbaarVanaf } from '../../convenant/termijnen.ts';
import { isVoltallig } from '../../convenant/vertrek.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { type PlichtVorm, werkvoorraadAntwoord } from '../../convenant/vormen/werkvoorraad.ts';
import {
  leesTeControleren as leesCasusTeControleren,
  leesMaatregelplichten,
  leesMonitoring,
  leesOpenAdviezen,
  leesSchuldigeStemmen,
  leesToegestemd,
  leesVerzegeldeVerstrekkingen,
  leesZonderPlan,
} from '../../dossiers/casusoverleg/inzage.ts';
import {
  leesLopend,
  leesOpenVoorstellen,
  leesOpenVragen,
  leesTeControleren,
  leesVerzegeld,
} from '../../dossiers/weegploeg/inzage.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { leesJuistheidmaanden } from '../../toegang/partnerschap.ts';
import { beheerplichten } from './beheerplichten.ts';
import { heropenplichten, vernietigplichten } from './bewaarplichten.ts';
import { haalbaar } from './haalbaar.ts';
import { informeerplichten, informeertoezicht } from './informeerplichten.ts';
import { partnerplichten } from './partnerplichten.ts';
import { overdrachtsplicht, vervalplichten, vraagplichten, weegploegplichten } from './vertrekplichten.ts';
import {
  archiefcorrectieplichten,
  briefplichten,
  correctieplichten,
  verzoekplichten,
  zienswijzeplichten,
} from './verzoekplichten.ts';

/** The first of these roles that the actor holds: under that hat he looks at a register. */
export function hoedVoor(zaal: Zaal, rollen: readonly Rol[]): Rol | undefined {
  return zaal.actor.mandaten.find((mandaat) => rollen.includes(mandaat.rol))?.rol;
}

/** Art. 8 lid 3, 10 lid 3: the uitvoerder sees a check coming a month before its last day. */
async function controleplichten(
  zaal: Zaal,
  soort: 'juistheid-controleren' | 'casusjuistheid-controleren',
  dossiers: readonly { readonly dossier: string; readonly nummer: string | null; readonly vanaf: string }[],
): Promise<readonly PlichtVorm[]> {
  const maanden = await leesJuistheidmaanden(zaal.tx);
  return dossiers.flatMap((dossier) => {
    const uiterlijk = controleUiterlijk(dossier.vanaf, maanden(dossier.vanaf));
    if (zaal.vandaag < zichtbaarVanaf(uiterlijk)) return [];
    return [
      plicht(soort, soort === 'juistheid-controleren' ? 'weegploeg' : 'casusoverleg', dossier, uiterlijk, zaal.vandaag),
    ];
  });
}

const isUitvoerder = (zaal: Zaal) => zaal.actor.mandaten.some((mandaat) => mandaat.rol === 'uitvoerder');

async function weegplichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const { tx, vandaag, actor } = zaal;
  const partij = actor.partij;
  const stemmen = (await leesOpenVoorstellen(tx, partij?.soort))
    .filter((voorstel) => voorstel.schuldig)
    .map((voorstel) => plicht('stem-gevraagd', 'weegploeg', voorstel, null, vandaag));
  const open = await leesOpenVragen(tx);
  const vragen = open.map((vraag) =>
    plicht(
      vraag.gevraagd_aan === partij?.id ? 'informatie-gevraagd' : 'informatie-verwacht',
      'weegploeg',
      vraag,
      vraag.uiterlijk,
      vandaag,
    ),
  );
  const verzegeld = (await leesVerzegeld(tx)).map((item) =>
    plicht('vrijgave-afwachten', 'weegploeg', item, null, vandaag),
  );
  const voltallig = isVoltallig(zaal.partnerschap.vertrokken);
  const lopend = (await leesLopend(tx)).flatMap((dossier) => plichtVanWeegdossier(dossier, vandaag, voltallig) ?? []);
  const controles = isUitvoerder(zaal)
    ? await controleplichten(zaal, 'juistheid-controleren', await leesTeControleren(tx))
    : [];
  return haalbaar(zaal, 'weegploeg', [
    ...stemmen,
    ...(voltallig ? [...vragen, ...verzegeld] : isUitvoerder(zaal) ? vraagplichten(open, vandaag) : []),
    ...lopend,
    ...controles,
  ]);
}

async function casusplichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const { tx, vandaag, actor } = zaal;
  const plannen = (await leesZonderPlan(tx)).map((casus) =>
    plicht(casus.stand === 'geopend' ? 'plan-opstellen' : 'plan-vaststellen', 'casusoverleg', casus, null, vandaag),
  );
  // The uitvoerder follows every measure; a party carries out its own.
  const partij = actor.partij?.id;
  const maatregelen = (await leesMaatregelplichten(tx)).flatMap(
    (maatregel) =>
      (partij === undefined ? overdrachtsplicht(maatregel, vandaag) : undefined) ??
      plichtVanMaatregel(maatregel, partij === undefined || maatregel.partij === partij, vandaag) ??
      [],
  );
  const controles = isUitvoerder(zaal)
    ? await controleplichten(zaal, 'casusjuistheid-controleren', await leesCasusTeControleren(tx))
    : [];
  const verstrekkingen = (await leesToegestemd(tx, actor.partij?.id)).map((casus) =>
    plicht('doorverstrekken', 'casusoverleg', casus, null, vandaag),
  );
  const verzegeld = (await leesVerzegeldeVerstrekkingen(tx)).map((item) =>
    plicht('vrijgave-afwachten', 'casusoverleg', item, null, vandaag),
  );
  // The uitvoerder asked and records the answer; the others read it in the file.
  const adviezen = zaal.actor.mandaten.some((mandaat) => mandaat.rol === 'uitvoerder')
    ? (await leesOpenAdviezen(tx)).map((advies) =>
        plicht('advies-verwacht', 'casusoverleg', advies, advies.uiterlijk, vandaag),
      )
    : [];
  const vervallen = isUitvoerder(zaal) ? await vervalplichten(zaal) : [];
  const monitoring = (await leesMonitoring(tx)).flatMap((casus) => plichtenVanMonitoring(casus, vandaag));
  return haalbaar(zaal, 'casusoverleg', [
    ...plannen,
    ...maatregelen,
    ...monitoring,
    ...verstrekkingen,
    ...verzegeld,
    ...adviezen,
    ...vervallen,
    ...controles,
  ]);
}

/** Votes that the actor's party owes, taking part in the case or not. */
async function stemplichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const partij = zaal.actor.partij;
  if (partij === undefined) return [];
  const plichten = (await leesSchuldigeStemmen(zaal.tx, partij.soort)).map((voorstel) =>
    plicht('stem-gevraagd', 'casusoverleg', voorstel, null, zaal.vandaag),
  );
  return haalbaar(zaal, 'casusoverleg', plichten);
}

/** Every duty of this actor, register by register under the hat that he may look with. */
export async function leesPlichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const weeghoed = hoedVoor(zaal, ['weegploeglid', 'uitvoerder']);
  const informeerhoed = hoedVoor(zaal, ['weegploeglid']);
  const casushoed = hoedVoor(zaal, ['casusoverleglid', 'uitvoerder']);
  const partnerhoed = hoedVoor(zaal, ['externe-casuspartner']);
  const stemhoed = hoedVoor(zaal, ['weegploeglid', 'casusoverleglid']);
  const verzoekhoed = hoedVoor(zaal, ['uitvoerder', 'weegploeglid', 'functionaris-gegevensbescherming']);
  const toezichthoed = hoedVoor(zaal, ['functionaris-gegevensbescherming']);
  const archiefhoed = hoedVoor(zaal, ['weegploeglid', 'functionaris-gegevensbescherming']);
  const correctiehoed = hoedVoor(zaal, ['uitvoerder', 'functionaris-gegevensbescherming']);
  return zonderDubbel([
    ...(weeghoed === undefined ? [] : await zaal.onder('weegploeg_lezen', () => weegplichten(zaal), weeghoed)),
    ...(informeerhoed === undefined
      ? []
      : await zaal.onder('weegploeg_lezen', () => informeerplichten(zaal), informeerhoed)),
    ...(toezichthoed === undefined ? [] : await informeertoezicht(zaal, toezichthoed)),
    ...(archiefhoed === undefined
      ? []
      : await zaal.onder('vernietiging_lezen', () => vernietigplichten(zaal, archiefhoed), archiefhoed)),
    ...(casushoed === undefined ? [] : await zaal.onder('casusoverleg_lezen', () => casusplichten(zaal), casushoed)),
    ...(partnerhoed === undefined ? [] : await zaal.onder('plan_lezen', () => partnerplichten(zaal), partnerhoed)),
    ...(stemhoed === undefined ? [] : await zaal.onder('casusbesluit_lezen', () => stemplichten(zaal), stemhoed)),
    ...(informeerhoed === undefined
      ? []
      : await zaal.onder('archief_lezen', () => heropenplichten(zaal), informeerhoed)),
    ...(verzoekhoed === undefined
      ? []
      : await zaal.onder('verzoeken_toezien', () => verzoekplichten(zaal, verzoekhoed), verzoekhoed)),
    ...(correctiehoed === undefined ? [] : await correctieplichten(zaal, correctiehoed)),
    ...(weeghoed === undefined ? [] : await briefplichten(zaal, weeghoed)),
    ...(await zienswijzeplichten(zaal, {
      weegploeg: informeerhoed,
      casusoverleg: hoedVoor(zaal, ['casusoverleglid']),
    })),
    ...(archiefhoed === undefined ? [] : await archiefcorrectieplichten(zaal, archiefhoed)),
    ...(weeghoed === undefined ? [] : await weegploegplichten(zaal)),
    ...(await beheerplichten(zaal, stemhoed !== undefined)),
  ]);
}

export const werkvoorraadInzien = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: werkvoorraadAntwoord,
  async kijk(zaal) {
    const plichten = await leesPlichten(zaal);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...new Set(plichten.flatMap((elk) => elk.dossier ?? []))],
      nummers: [...new Set(plichten.flatMap((elk) => elk.nummer ?? []))],
      gezien: plichten,
    };
  },
  async doe(zaal, _invoer, plichten) {
    return { vandaag: zaal.vandaag, plichten: opVolgorde(plichten) };
  },
});
