// One move of the game: an act through the gate, compared with the model behind the walls, in the log, and through somebody else's eyes.
import assert from 'node:assert/strict';
import type { Proefwereld, Wie } from '../proefwereld.ts';
import { achterZegel, kernVan, mensen, type Toestand } from './begrippen.ts';
import { besluitzetten } from './casusbesluiten.ts';
import { casuszetten } from './casusoverleg.ts';
import { controleerLog, controleerRegisters } from './controles.ts';
import { correctiezetten } from './correcties.ts';
import { doorgiftezetten } from './doorgifte.ts';
import { vraagzetten } from './informatievragen.ts';
import { informeerzetten } from './informeren.ts';
import { bladen, lijsten } from './inzien.ts';
import { samenvoegzetten } from './samenvoegen.ts';
import type { Bouwer, Stap, Zet } from './stap.ts';
import { weegbesluitzetten } from './weegbesluiten.ts';
import { weegzetten } from './weegploeg.ts';
import { neemtAlsPartnerDeel, verbodenWoorden, zietCasus } from './zicht.ts';

export const schrijfzetten: Readonly<Record<string, Bouwer>> = {
  ...weegzetten,
  ...vraagzetten,
  ...weegbesluitzetten,
  ...informeerzetten,
  ...casuszetten,
  ...besluitzetten,
  ...samenvoegzetten,
  ...doorgiftezetten,
  ...correctiezetten,
};
export const leeszetten: Readonly<Record<string, Bouwer>> = { ...lijsten, ...bladen };

export interface Spel {
  readonly wereld: Proefwereld;
  /** What was done, by act and outcome: a game in which nothing happens proves nothing. */
  readonly telling: Map<string, number>;
}

/** Who looks after this move, and at what. */
export interface Blik {
  readonly kijker: Wie;
  readonly blik: number;
}

/** Does this person notice nothing of the act, whatever he looks at? */
function merktNiets(gedaan: Stap, kijker: Wie): boolean {
  if (kijker === gedaan.wie) return false;
  const buitenWeegploeg = kernVan(kijker) === undefined && kijker !== 'uitvoerder' && kijker !== 'fg';
  switch (gedaan.raakt) {
    case 'niets':
      return true;
    case 'zegel':
      return !achterZegel(kijker);
    case 'weegploeg':
      return buitenWeegploeg;
    case 'casus':
      return (
        gedaan.casus === undefined || !(zietCasus(kijker, gedaan.casus) || neemtAlsPartnerDeel(kijker, gedaan.casus))
      );
    case 'alles':
      return false;
  }
}

/** Looks once as this person; what he reads is compared with the model, and holds nothing that is not for him. */
async function lees(spel: Spel, toestand: Toestand, bouwer: Bouwer | undefined, zet: Zet, volg: boolean) {
  const gelezen = bouwer?.(toestand, zet);
  if (gelezen === undefined) return undefined;
  const uitkomst = await gelezen.verricht(spel.wereld, volg);
  assert.deepEqual(verbodenWoorden(zet.wie, toestand, uitkomst), [], `${zet.wie} leest bij ${gelezen.naam}`);
  return uitkomst;
}

/** Looks at a list and a file, and gives what was seen. */
async function kijk(spel: Spel, toestand: Toestand, { kijker, blik }: Blik, volg: boolean): Promise<unknown[]> {
  const uit = (tabel: readonly Bouwer[], plaats: number) => tabel[plaats % tabel.length];
  const zet = { wie: kijker, waar: blik >> 4, wat: blik >> 5, hoe: 0 };
  const lijst = await lees(spel, toestand, uit(Object.values(lijsten), blik), zet, volg);
  return [lijst, await lees(spel, toestand, uit(Object.values(bladen), blik >> 3), zet, volg)];
}

/** Carries out an act and looks whether all is as the covenant says. */
export async function speel(spel: Spel, toestand: Toestand, gedaan: Stap, blik: Blik): Promise<void> {
  const { wereld, telling } = spel;
  toestand.tik += 1;
  const stil = merktNiets(gedaan, blik.kijker);
  const ervoor = stil ? await kijk(spel, toestand, blik, false) : [];
  const spoor = toestand.tik.toString(16).padStart(32, '0');
  const uitkomst = await gedaan.verricht(wereld, true, spoor);
  const wat = `${gedaan.naam} ${gedaan.verwacht}`;
  telling.set(wat, (telling.get(wat) ?? 0) + 1);
  await controleerLog(wereld, spoor, gedaan);
  assert.deepEqual(verbodenWoorden(gedaan.wie, toestand, uitkomst), [], `${gedaan.wie} hoort bij ${gedaan.naam}`);
  await controleerRegisters(wereld, toestand);
  const erna = await kijk(spel, toestand, blik, true);
  if (stil) assert.deepEqual(erna, ervoor, `${blik.kijker} merkt iets van ${gedaan.naam} door ${gedaan.wie}`);
}

/** At the end everybody looks at every list, and one of each kind at every file. */
export async function kijkRond(spel: Spel, toestand: Toestand): Promise<void> {
  for (const wie of mensen)
    for (const bouwer of Object.values(lijsten))
      await lees(spel, toestand, bouwer, { wie, waar: 0, wat: 0, hoe: 0 }, true);
  for (const wie of ['gemeente', 'politie', 'rvdk', 'uitvoerder'] as const)
    for (const bouwer of Object.values(bladen))
      for (const waar of toestand.dossiers.keys())
        await lees(spel, toestand, bouwer, { wie, waar, wat: 0, hoe: 0 }, true);
}
