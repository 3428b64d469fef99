// Keeping and destroying over random pasts and days, by the rules: nothing a day too long, nothing a day early, and a hold holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { archiveren } from '../src/convenant/artikelen/archiveren.ts';
import { vernietigen } from '../src/convenant/artikelen/vernietigen.ts';
import { vernietigingGoedkeuren } from '../src/convenant/artikelen/vernietiging-goedkeuren.ts';
import { vernietigingVervroegen } from '../src/convenant/artikelen/vernietiging-vervroegen.ts';
import { vernietigingVoorstellen } from '../src/convenant/artikelen/vernietiging-voorstellen.ts';
import { toets } from '../src/convenant/besluit.ts';
import { type Kernpartij, kernpartijen } from '../src/convenant/rollen.ts';
import { loopAf, weekVoor, zichtbaarVanaf } from '../src/convenant/termijnen.ts';
import { type Bewaard, type Vernietigingsgrond, vernietigtermijnVan } from '../src/convenant/vernietiging.ts';
import { dagVan } from '../src/platform/clock.ts';
import {
  type Aanhouding,
  amsterdamseDag,
  dagenLater,
  laatsteZondag,
  maandenLater,
  plaatsOp,
  type Verleden,
} from './bewaren/naslag.ts';
import { dagenRond, eenDag, eenVerloop, type Stap, type Verloop } from './bewaren/verloop.ts';

interface Voorstel {
  readonly grond: Vernietigingsgrond;
  readonly vanaf: string;
  readonly nietVoor: string;
  readonly voorgesteldOp: string;
  readonly goedgekeurdDoor: Kernpartij[];
}

/** What the registers hold of a dossier or a case, and beside it what happened, for the second reckoning. */
interface Bewaarstuk {
  rij: Bewaard;
  weg: boolean;
  briefOp?: string;
  voorstellen: Voorstel[];
  verleden: Verleden;
}

const plicht = { oordelen: [] };
const mag = (besluit: ReturnType<typeof toets>) => besluit.toegestaan;

function nieuw(dag: string, stand: Bewaard['stand'], aanhoudingen: readonly Aanhouding[]): Bewaarstuk {
  return {
    rij: { plaats: 'register', stand, laatsteVerwerking: dag },
    weg: false,
    voorstellen: [],
    verleden: { verwerkt: [dag], aanhoudingen },
  };
}

function verwerk(stuk: Bewaarstuk, dag: string, stand: Bewaard['stand'], besluit = false): void {
  stuk.rij = { plaats: stuk.rij.plaats, stand, laatsteVerwerking: dag, ...(besluit ? { besluitOp: dag } : {}) };
  const { verwerkt, aanhoudingen, brief } = stuk.verleden;
  stuk.verleden = {
    verwerkt: [...verwerkt, dag],
    aanhoudingen,
    ...(brief === undefined ? {} : { brief }),
    ...(stand === 'niet-geagendeerd' ? { nietGeagendeerd: dag } : {}),
  };
}

function stelVoor(
  { voorstellen }: Bewaarstuk,
  dag: string,
  grond: Vernietigingsgrond,
  vanaf: string,
  nietVoor: string,
) {
  voorstellen.push({ grond, vanaf, nietVoor, voorgesteldOp: dag, goedgekeurdDoor: [] });
}

/** What people and the system do on a day with what is kept: all that the rules let them. */
function werkAf(stuk: Bewaarstuk, vandaag: string): void {
  const { verleden, voorstellen } = stuk;
  if (stuk.rij.plaats === 'register' && mag(toets(archiveren, { ...stuk.rij, vandaag, teruggeschreven: true })))
    stuk.rij = { ...stuk.rij, plaats: 'archief' };
  const bewaard = stuk.rij;
  const termijn = vernietigtermijnVan(bewaard);
  const voorgesteld = voorstellen.some(({ grond, vanaf }) => grond === termijn?.grond && vanaf === termijn.vanaf);
  if (termijn !== undefined && mag(toets(vernietigingVoorstellen, { ...bewaard, vandaag, voorgesteld })))
    stelVoor(stuk, vandaag, termijn.grond, termijn.vanaf, termijn.uiterlijk);
  for (const voorstel of voorstellen) {
    // Whoever approves looks again at informing.
    const feiten = { ...voorstel, verzegeld: false, bewaard, plicht, herbezienDoor: voorstel.goedgekeurdDoor };
    for (const partij of kernpartijen) {
      const goedkeuring = { partij, voorstellen: [feiten], reden: 'Nagelopen.', herbezien: true };
      if (mag(toets(vernietigingGoedkeuren, goedkeuring))) voorstel.goedgekeurdDoor.push(partij);
    }
    const aangehoudenTot = verleden.aanhoudingen.flatMap(({ vanaf, tot }) => (vanaf <= vandaag ? [tot] : []));
    const brief = stuk.briefOp === undefined ? {} : { briefOp: stuk.briefOp };
    const nu = { ...feiten, ...brief, vandaag, aangehoudenTot, verzoekOpen: false, vertrokken: [] };
    if (mag(toets(vernietigen, nu))) stuk.weg = true;
  }
}

/** A person: the file of the weegploeg, and the case when there is one. */
interface Persoon {
  readonly weeg: Bewaarstuk;
  casus?: Bewaarstuk;
}

function zetStap(persoon: Persoon, { wat }: Stap, dag: string): void {
  const { weeg, casus } = persoon;
  const { stand, plaats } = weeg.rij;
  const teWegen = !weeg.weg && plaats === 'register';
  const loopt = casus !== undefined && !casus.weg && casus.rij.plaats === 'register' && casus.rij.stand === 'geopend';
  if (wat === 'signaal' && teWegen && ['ingebracht', 'niet-geagendeerd'].includes(stand))
    verwerk(weeg, dag, 'ingebracht');
  if (wat === 'niet-agenderen' && teWegen && stand === 'ingebracht') verwerk(weeg, dag, 'niet-geagendeerd', true);
  if (wat === 'agenderen' && teWegen && stand === 'ingebracht') {
    verwerk(weeg, dag, 'geagendeerd', true);
    persoon.casus = nieuw(dag, 'geopend', weeg.verleden.aanhoudingen);
  }
  if (wat === 'verstrekken' && loopt) verwerk(casus, dag, 'geopend');
  if (wat === 'sluiten' && loopt) {
    verwerk(casus, dag, 'gesloten');
    // Written back on the same day (8.2 f), also into the archive.
    if (!weeg.weg) verwerk(weeg, dag, 'afgesloten', true);
  }
  if (wat === 'aanvullen' && teWegen && stand === 'niet-geagendeerd') {
    // Told by letter (11), on the day of the decision or later.
    weeg.briefOp = dag;
    weeg.verleden = { ...weeg.verleden, brief: dag };
  }
  if (wat === 'vervroegen' && teWegen && stand === 'niet-geagendeerd') {
    const { besluitOp } = weeg.rij;
    const voorgesteld = weeg.voorstellen.some((elk) => elk.grond === 'niet-meer-nodig' && elk.vanaf === besluitOp);
    if (
      besluitOp === undefined ||
      !mag(toets(vernietigingVervroegen, { stand, reden: 'Geen doel meer.', voorgesteld }))
    )
      return;
    stelVoor(weeg, dag, 'niet-meer-nodig', besluitOp, dag);
    weeg.verleden = { ...weeg.verleden, vervroegd: dag };
  }
}

/** Plays a past day by day, and compares each day with the second reckoning; returns how many were destroyed. */
function speel({ begin, stappen, ophoudingen }: Verloop): number {
  const aanhoudingen = ophoudingen.map(({ na, dagen }) => {
    const vanaf = dagenLater(begin, na);
    return { vanaf, tot: dagenLater(vanaf, dagen) };
  });
  let op = begin;
  const gepland = stappen.map((stap) => {
    op = dagenLater(op, stap.na);
    return { stap, dag: op };
  });
  const persoon: Persoon = { weeg: nieuw(begin, 'ingebracht', aanhoudingen) };
  const vanaf = new Set([begin, ...gepland.map(({ dag }) => dag)]);
  for (const dag of dagenRond(vanaf, [
    ...aanhoudingen.map(({ tot }) => tot),
    ...gepland.map(({ dag }) => dagenLater(dag, 49)),
  ])) {
    for (const { stap } of gepland.filter((elke) => elke.dag === dag)) zetStap(persoon, stap, dag);
    for (const stuk of [persoon.weeg, ...(persoon.casus === undefined ? [] : [persoon.casus])]) {
      if (!stuk.weg) werkAf(stuk, dag);
      assert.equal(stuk.weg ? 'weg' : stuk.rij.plaats, plaatsOp(stuk.verleden, dag), `${dag} ${JSON.stringify(stuk)}`);
    }
  }
  return [persoon.weeg, persoon.casus].filter((stuk) => stuk?.weg === true).length;
}

test('niets blijft een dag te lang, niets gaat een dag te vroeg, en een aanhouding houdt op', () => {
  let vernietigd = 0;
  fc.assert(
    fc.property(eenVerloop({ min: 2018, max: 2104 }, { minLength: 0, maxLength: 7 }), (verloop) => {
      vernietigd += speel(verloop);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 150) },
  );
  assert.ok(vernietigd > 0);
});

test('termijnen komen uit op de dag van de tweede telling, ook op schrikkeldagen en maandeinden', () => {
  fc.assert(
    fc.property(eenDag({ min: 2018, max: 2399 }), (dag) => {
      assert.deepEqual(
        [
          loopAf('vernietigen-niet-geagendeerd', dag),
          loopAf('archiveren', dag),
          loopAf('vernietigen', dag),
          zichtbaarVanaf(dag),
          weekVoor(dag),
        ],
        [
          maandenLater(dag, 6),
          maandenLater(dag, 12),
          maandenLater(dag, 60),
          maandenLater(dag, -1),
          dagenLater(dag, -7),
        ],
      );
    }),
  );
  // From gevallen.md: a month end, and a day that a shorter month does not have.
  assert.deepEqual(
    [maandenLater('2026-03-31', 6), maandenLater('2028-02-29', 12), maandenLater('2027-02-28', 12)],
    ['2026-09-30', '2029-02-28', '2028-02-28'],
  );
});

test('een dag is een dag in Amsterdam, ook als de klok wordt verzet', () => {
  const verzet = [2026, 2028, 2030].flatMap((jaar) => [laatsteZondag(jaar, 3), laatsteZondag(jaar, 10)]);
  assert.deepEqual(verzet.slice(0, 2), ['2026-03-29', '2026-10-25']);
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...verzet), eenDag({ min: 2024, max: 2037 })),
      fc.oneof(fc.integer({ min: 1300, max: 1439 }), fc.integer({ min: 0, max: 1439 })),
      fc.integer({ min: -1, max: 1 }),
      (zondag, minuut, naast) => {
        const dag = dagenLater(zondag, naast);
        const moment = Temporal.Instant.from(`${dag}T00:00:00Z`).add({ minutes: minuut });
        assert.equal(dagVan(moment), amsterdamseDag(dag, minuut));
      },
    ),
    { numRuns: 300 },
  );
});
