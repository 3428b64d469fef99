// The facts of a request as rules weigh them, from its row and what was done with it; no key is needed for them.
import { createHash } from 'node:crypto';
import { loopAf } from '../../convenant/termijnen.ts';
import { type Bewaardverzoek, verzoektermijnVan } from '../../convenant/verzoekbewaring.ts';
import {
  type Hoedanigheid,
  hoedanigheden,
  laatsteStap,
  type Verzoekfeiten,
  type Verzoeksoort,
  type Verzoekstand,
  verzoeksoorten,
  verzoekstanden,
  wettelijkeGrensVan,
} from '../../convenant/verzoeken.ts';
import type { Verzoeklijstregel, Verzoekregel } from '../../convenant/vormen/verzoekregel.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesStappen, leesVerzoek, leesVerzoeken, type Staprij, type Verzoekrij } from './store.ts';

/** A word of the register as one of a closed list. @throws on a word that the list does not have. */
export function uit<T extends string>(lijst: readonly T[], waarde: string): T {
  const bekend = lijst.find((elk) => elk === waarde);
  if (bekend === undefined) throw new Error(`onbekende waarde in het register van verzoeken: ${waarde}`);
  return bekend;
}

interface Kaal {
  readonly soort: string;
  readonly hoedanigheid: string;
  readonly stand: string;
  readonly ontvangen_op: string;
  readonly zestien_op: string | null;
}

/** The facts of a request on a day. */
export function feitenVan(
  rij: Kaal,
  stappen: readonly { readonly soort: string; readonly op: string }[],
  vandaag: string,
): Verzoekfeiten {
  const identiteit = laatsteStap(stappen, ['identiteit'], 'identiteit-vervallen');
  const toets = laatsteStap(stappen, ['bevoegd', 'onbevoegd'], 'bevoegdheid-vervallen');
  const verdaging = stappen.findLast(({ soort }) => soort === 'verdaagd');
  const doorzocht = laatsteStap(stappen, ['doorzocht'], 'zoeken-vervallen');
  const archief = laatsteStap(stappen, ['archief-doorzocht'], 'zoeken-vervallen');
  return {
    vandaag,
    soort: uit<Verzoeksoort>(verzoeksoorten, rij.soort),
    hoedanigheid: uit<Hoedanigheid>(hoedanigheden, rij.hoedanigheid),
    stand: uit<Verzoekstand>(verzoekstanden, rij.stand),
    ontvangenOp: rij.ontvangen_op,
    uiterlijk: loopAf(verdaging === undefined ? 'verzoek-beantwoorden' : 'verzoek-verdaagd', rij.ontvangen_op),
    ...(rij.zestien_op === null ? {} : { zestienOp: rij.zestien_op }),
    ...(identiteit === undefined ? {} : { identiteitOp: identiteit.op }),
    ...(toets === undefined ? {} : { bevoegd: toets.soort === 'bevoegd' }),
    ...(verdaging === undefined ? {} : { verdaagdOp: verdaging.op }),
    ...(doorzocht === undefined ? {} : { doorzochtOp: doorzocht.op }),
    ...(archief === undefined ? {} : { archiefDoorzochtOp: archief.op }),
  };
}

/** A row as far as its keeping looks at it. */
export function bewaardVan(rij: {
  readonly stand: string;
  readonly afgehandeld_op: string | null;
  readonly dossier_weg_op: string | null;
}): Bewaardverzoek {
  return {
    stand: uit(verzoekstanden, rij.stand),
    ...(rij.afgehandeld_op === null ? {} : { afgehandeldOp: rij.afgehandeld_op }),
    ...(rij.dossier_weg_op === null ? {} : { dossierWegOp: rij.dossier_weg_op }),
  };
}

/** A request as a line of the list. */
export function regelVan(
  rij: {
    readonly id: string;
    readonly nummer: string;
    readonly afgehandeld_op: string | null;
    readonly dossier_weg_op: string | null;
    readonly aangehouden_tot: string | null;
  },
  feiten: Verzoekfeiten,
): Verzoekregel {
  const bewaardTot = verzoektermijnVan(bewaardVan({ ...rij, stand: feiten.stand }))?.uiterlijk ?? null;
  return {
    id: rij.id,
    nummer: rij.nummer,
    soort: feiten.soort,
    stand: feiten.stand,
    ontvangenOp: feiten.ontvangenOp,
    uiterlijk: feiten.uiterlijk,
    wettelijkeGrens: wettelijkeGrensVan(feiten),
    verdaagd: feiten.verdaagdOp !== undefined,
    afgehandeldOp: rij.afgehandeld_op,
    bewaardTot,
    aangehoudenTot:
      bewaardTot !== null && rij.aangehouden_tot !== null && rij.aangehouden_tot >= bewaardTot
        ? rij.aangehouden_tot
        : null,
    teLaat: (rij.afgehandeld_op ?? feiten.vandaag) > feiten.uiterlijk,
  };
}

/** Every request that exists for the actor, as a line of the list. */
export const leesVerzoekregels = async (zaal: Zaal): Promise<Verzoeklijstregel[]> =>
  (await leesVerzoeken(zaal)).map(({ verzoek, stappen, bijUitvoerder }) => ({
    ...regelVan(verzoek, feitenVan(verzoek, stappen, zaal.vandaag)),
    bijUitvoerder,
  }));

/** What an act that shows these lines saw: the log names each of them. */
export const gezienVanRegels = (zaal: Zaal, verzoeken: Verzoeklijstregel[]) => ({
  situatie: { vandaag: zaal.vandaag },
  objecten: verzoeken.map(({ id }) => id),
  nummers: verzoeken.map(({ nummer }) => nummer),
  gezien: verzoeken,
});

export interface Verzoekbeeld {
  readonly rij: Verzoekrij;
  readonly stappen: readonly Staprij[];
  readonly feiten: Verzoekfeiten;
  readonly merk: string;
}

/** A request with its facts; undefined when it does not exist for this actor. */
export async function leesVerzoekbeeld(zaal: Zaal, id: string): Promise<Verzoekbeeld | undefined> {
  const rij = await leesVerzoek(zaal.tx, id);
  if (rij === undefined) return undefined;
  const stappen = await leesStappen(zaal.tx, id);
  return {
    rij,
    stappen,
    feiten: feitenVan(rij, stappen, zaal.vandaag),
    merk: createHash('sha256')
      .update([rij.stand, ...stappen.map((stap) => stap.id)].join(' '))
      .digest('hex')
      .slice(0, 32),
  };
}

/** What the gate needs of a request that an act is about. */
export function gezienVan<S>(beeld: Verzoekbeeld, situatie: S) {
  return {
    situatie,
    objecten: [beeld.rij.id],
    nummers: [beeld.rij.nummer],
    merk: beeld.merk,
    gezien: beeld,
  };
}
