// The moves of the game as they are drawn: any act by anybody, an act that is possible or just not, days that pass, and two at once.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draagTaken } from '../proefbesluiten.ts';
import { stem } from '../proefdossiers.ts';
import { mensen, type Toestand } from './begrippen.ts';
import { controleerRegisters } from './controles.ts';
import { correctiezetten } from './correcties.ts';
import { kwamIetsNieuws } from './informeren.ts';
import { type Blik, leeszetten, type Spel, schrijfzetten, speel } from './spel.ts';
import type { Bouwer, Stap, Zet } from './stap.ts';

const allezetten: Readonly<Record<string, Bouwer>> = { ...schrijfzetten, ...leeszetten };

type Opdracht = fc.AsyncCommand<Toestand, Spel>;

/** Any act by anybody on anything. */
class Willekeurig implements Opdracht {
  readonly #naam: string;
  readonly #zet: Zet;
  readonly #blik: Blik;
  constructor(naam: string, zet: Zet, blik: Blik) {
    this.#naam = naam;
    this.#zet = zet;
    this.#blik = blik;
  }
  check(toestand: Readonly<Toestand>): boolean {
    return allezetten[this.#naam]?.(toestand, this.#zet) !== undefined;
  }
  async run(toestand: Toestand, spel: Spel): Promise<void> {
    const gedaan = allezetten[this.#naam]?.(toestand, this.#zet);
    if (gedaan !== undefined) await speel(spel, toestand, gedaan, this.#blik);
  }
  toString(): string {
    const { wie, waar, wat, hoe } = this.#zet;
    return `${this.#naam}(${wie}, waar ${waar}, wat ${wat}, hoe ${hoe}; ${this.#blik.kijker} ${this.#blik.blik})`;
  }
}

/** How often an act is chosen when it is possible: what goes on before what goes back. */
const gewichten: Readonly<Record<string, number>> = {
  'nadere-informatie-vragen': 2,
  'informatievraag-intrekken': 2,
  'signaal-intrekken': 2,
  'signalen-analyseren': 6,
  'agendering-voorstellen': 24,
  stemmen: 24,
  'casusbesluit-stemmen': 16,
  doorverstrekken: 16,
  'doorverstrekking-intrekken': 2,
  'doorgifte-voorstellen': 24,
  'dossiers-samenvoegen': 16,
  'samenvoeging-ongedaan-maken': 16,
  'maatregel-opnemen': 6,
  'plan-vaststellen': 8,
  'plan-opstellen': 2,
  'afsluiting-adviseren': 2,
  // Possible at every moment: often enough by their number.
  ...Object.fromEntries(Object.keys(correctiezetten).map((naam) => [naam, 1])),
};

/** An act that the covenant allows now, so that games get somewhere; or one that lacks a single condition. */
class Gericht implements Opdracht {
  readonly #keuze: readonly [number, number];
  readonly #wat: number;
  readonly #blik: Blik;
  readonly #mist: 0 | 1;
  #gekozen = '';
  constructor(mist: 0 | 1, keuze: readonly [number, number], wat: number, blik: Blik) {
    this.#mist = mist;
    this.#keuze = keuze;
    this.#wat = wat;
    this.#blik = blik;
  }
  #kies(toestand: Toestand): Stap | undefined {
    const [welke, wie] = this.#keuze;
    const plekken = [...Array(Math.max(toestand.dossiers.length, toestand.casussen.length, 1)).keys()];
    const kansen = Object.entries(schrijfzetten).flatMap(([naam, bouwer]) => {
      // With a few files there is enough to do; more of them would leave each at its beginning.
      if (
        naam === 'signaal-inbrengen' &&
        toestand.dossiers.filter(({ naar }) => naar === undefined).length >= 3 &&
        welke % 4 !== 0
      )
        return [];
      const stappen = mensen.flatMap((mens) =>
        plekken.flatMap((waar) => {
          // What lacks a condition does so by where things stand as often as by what somebody left out.
          const hoe = this.#mist === 0 || wie % 2 === 0 ? 0 : (wie >> 1) % 4;
          const gebouwd = bouwer(toestand, { wie: mens, waar, wat: this.#wat, hoe });
          const past = this.#mist === 0 ? gebouwd?.verwacht === 'gedaan' : gebouwd?.mist === 1;
          return gebouwd !== undefined && past ? [gebouwd] : [];
        }),
      );
      return stappen.length === 0 ? [] : Array(this.#mist === 0 ? (gewichten[naam] ?? 4) : 1).fill(stappen);
    });
    const gekozen: readonly Stap[] = kansen[welke % Math.max(kansen.length, 1)] ?? [];
    return gekozen[wie % Math.max(gekozen.length, 1)];
  }
  check(): boolean {
    return true;
  }
  async run(toestand: Toestand, spel: Spel): Promise<void> {
    const gedaan = this.#kies(toestand);
    if (gedaan === undefined) return;
    this.#gekozen = `${gedaan.naam} door ${gedaan.wie}`;
    await speel(spel, toestand, gedaan, this.#blik);
  }
  toString(): string {
    return `${this.#mist === 0 ? 'vooruit' : 'net niet'}(${this.#keuze}, wat ${this.#wat}; ${this.#blik.kijker} ${this.#blik.blik}): ${this.#gekozen}`;
  }
}

/** Days pass; never beyond the mandates and promises of the people. */
class Dagen implements Opdracht {
  readonly #dagen: number;
  constructor(dagen: number) {
    this.#dagen = dagen;
  }
  #naar = (vandaag: string) => new Date(Date.parse(vandaag) + this.#dagen * 864e5).toISOString().slice(0, 10);
  check(toestand: Readonly<Toestand>): boolean {
    return this.#naar(toestand.vandaag) < '2027-10-01';
  }
  async run(toestand: Toestand, { wereld }: Spel): Promise<void> {
    toestand.vandaag = this.#naar(toestand.vandaag);
    wereld.klok.zet(toestand.vandaag);
  }
  toString(): string {
    return `${this.#dagen} dagen later`;
  }
}

/** The system carries what people decided: a closure comes into the weegploeg register (8.2 f). */
class Taken implements Opdracht {
  check(): boolean {
    return true;
  }
  async run(toestand: Toestand, { wereld }: Spel): Promise<void> {
    await draagTaken(wereld);
    for (const dossier of toestand.dossiers.filter(({ casus }) => casus?.nogOverTeNemen === true)) {
      dossier.stand = 'afgesloten';
      kwamIetsNieuws(dossier);
      // What was to go into the case cannot any more (9.4).
      for (const voorstel of dossier.voorstellen) if (voorstel.stand === 'open') voorstel.stand = 'vervallen';
      if (dossier.casus !== undefined) dossier.casus.nogOverTeNemen = false;
    }
    await controleerRegisters(wereld, toestand);
  }
  toString(): string {
    return 'taken';
  }
}

/** Two representatives of one party vote at the same moment: one vote counts, whoever comes first. */
class Tegelijk implements Opdracht {
  readonly #waar: number;
  constructor(waar: number) {
    this.#waar = waar;
  }
  #waarover(toestand: Readonly<Toestand>) {
    const kansen = toestand.dossiers.flatMap((dossier) =>
      dossier.voorstellen
        .filter(({ stand, stemmen }) => stand === 'open' && stemmen.every(({ partij }) => partij !== 'gemeente'))
        // The last vote would decide too; that is for one at a time.
        .filter(
          ({ stemmen, soort }) => stemmen.length < 2 && (soort !== 'doorgeven' || dossier.casus?.stand !== 'gesloten'),
        )
        .map((voorstel) => ({ dossier, voorstel })),
    );
    return kansen[this.#waar % Math.max(kansen.length, 1)];
  }
  check(toestand: Readonly<Toestand>): boolean {
    return this.#waarover(toestand) !== undefined;
  }
  async run(toestand: Toestand, { wereld }: Spel): Promise<void> {
    const over = this.#waarover(toestand);
    if (over === undefined) return;
    const { dossier, voorstel } = over;
    const invoer = stem({ dossier: dossier.id, gegeven: '', nummer: '', voorstel: voorstel.id });
    const uitkomsten = await Promise.all(
      (['gemeente', 'gemeenteTweede'] as const).map((wie) => wereld.doe('stemmen', wie, invoer)),
    );
    assert.deepEqual(uitkomsten.map(({ soort }) => soort).sort(), ['gedaan', 'geweigerd']);
    voorstel.stemmen.push({ partij: 'gemeente', voor: true });
    await controleerRegisters(wereld, toestand);
  }
  toString(): string {
    return `tegelijk(${this.#waar})`;
  }
}

const getal = fc.noBias(fc.nat(1023));
const blik = fc.record({ kijker: fc.constantFrom(...mensen), blik: getal });
const zet = fc.record({
  wie: fc.constantFrom(...mensen),
  waar: getal,
  wat: getal,
  hoe: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }) }),
});
const gericht = (mist: 0 | 1) =>
  fc.tuple(fc.tuple(getal, getal), getal, blik).map(([keuze, wat, kijker]) => new Gericht(mist, keuze, wat, kijker));
const willekeurig = (tabel: Readonly<Record<string, Bouwer>>) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(tabel)), zet, blik)
    .map(([naam, keuze, kijker]) => new Willekeurig(naam, keuze, kijker));

/** A game of at most so many moves. */
export const spelverloop = (zetten: number) =>
  fc.noBias(
    fc.commands<Toestand, Spel, false>(
      [
        ...[1, 2, 3, 4, 5, 6].map(() => gericht(0)),
        ...[1, 2, 3, 4, 5].map(() => gericht(1)),
        willekeurig(schrijfzetten),
        willekeurig(leeszetten),
        fc.oneof(
          { weight: 4, arbitrary: fc.noBias(fc.integer({ min: 1, max: 40 })).map((dagen) => new Dagen(dagen)) },
          { weight: 2, arbitrary: fc.constant(undefined).map(() => new Taken()) },
          { weight: 2, arbitrary: getal.map((waar) => new Tegelijk(waar)) },
        ),
      ],
      { maxCommands: zetten, size: 'max' },
    ),
  );
