// Support for the tests of rules: one valid situation on every boundary, then one broken condition at a time; and who may act.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Besluit, type Regel, toets, type Voorwaarde, weeg } from './besluit.ts';
import { type Casusstand, casusstanden, type Weegstand, weegstanden } from './dossier.ts';
import type { Casusfeiten, Weegfeiten } from './feiten.ts';
import type { Inzagefeiten } from './inzage.ts';
import type { Reden } from './redenen.ts';
import { isBevoegd, type Partijsoort, partijenBijRol, rollen } from './rollen.ts';
import type { Verzoekfeiten } from './verzoeken.ts';

/** Reason -> situations that break the condition of that reason and no other. */
export type Tegenvoorbeelden<S> = Partial<Record<Reden, readonly S[]>>;

/** A situation in which conditions cannot but fail together, with every reason in the order of the rule. */
export interface Samenloop<S> {
  readonly situatie: S;
  readonly redenen: readonly Reden[];
}

export interface Bijzonder<S> {
  readonly samenloop?: readonly Samenloop<S>[];
  /** Conditions that today's tables always meet. The valid situations must then walk the whole table, so that this only shrinks. */
  readonly altijdVervuld?: readonly Reden[];
}

/**
 * Tests a table of conditions: the valid situations pass, every condition has counterexamples that give exactly its refusal,
 * and there is no counterexample of a condition that the table does not have.
 */
export function toetsVoorwaarden<S>(
  naam: string,
  artikel: string,
  voorwaarden: readonly Voorwaarde<S>[],
  geldig: readonly S[],
  tegenvoorbeelden: Tegenvoorbeelden<S>,
  altijdVervuld: readonly Reden[] = [],
): void {
  test(`${naam}: wat op elke grens klopt, mag`, () => {
    assert.ok(geldig.length > 0, 'zonder geldige situatie is er niets getoetst');
    for (const situatie of geldig) assert.deepEqual(weeg(artikel, voorwaarden, situatie), [], JSON.stringify(situatie));
  });
  for (const voorwaarde of voorwaarden.filter(({ reden }) => !altijdVervuld.includes(reden))) {
    test(`${naam}: ${voorwaarde.reden}`, () => {
      const situaties = tegenvoorbeelden[voorwaarde.reden] ?? [];
      assert.ok(situaties.length > 0, `voorwaarde ${voorwaarde.reden} heeft geen tegenvoorbeeld`);
      for (const situatie of situaties) {
        assert.deepEqual(
          weeg(artikel, voorwaarden, situatie),
          [
            {
              artikel: voorwaarde.artikel ?? artikel,
              lid: voorwaarde.lid,
              clausule: voorwaarde.clausule,
              reden: voorwaarde.reden,
            },
          ],
          JSON.stringify(situatie),
        );
      }
    });
  }
  test(`${naam}: elke reden hoort bij één voorwaarde, elk tegenvoorbeeld ook`, () => {
    const redenen = voorwaarden.map((voorwaarde) => voorwaarde.reden);
    assert.deepEqual([...new Set(redenen)], redenen);
    assert.deepEqual([...Object.keys(tegenvoorbeelden), ...altijdVervuld].sort(), [...redenen].sort());
  });
}

/** Tests a whole rule by the same pattern, and that `toets` comes to the same Besluit. */
export function toetsRegel<F, S extends F>(
  regel: Regel<F, S, string>,
  geldig: readonly S[],
  tegenvoorbeelden: Tegenvoorbeelden<S>,
  { samenloop = [], altijdVervuld = [] }: Bijzonder<S> = {},
): void {
  toetsVoorwaarden<S>(
    regel.handeling,
    regel.artikel,
    [...regel.vooraf, ...regel.voorwaarden],
    geldig,
    tegenvoorbeelden,
    altijdVervuld,
  );
  test(`${regel.handeling}: de regel als geheel weegt alles tegelijk`, () => {
    for (const situatie of geldig) assert.deepEqual(toets(regel, situatie), { toegestaan: true });
    for (const [reden, situaties] of Object.entries(tegenvoorbeelden))
      for (const situatie of situaties) assert.deepEqual(redenenVan(toets(regel, situatie)), [reden]);
    for (const { situatie, redenen } of samenloop) assert.deepEqual(redenenVan(toets(regel, situatie)), redenen);
  });
}

/** Tests who may carry out the act: roles, with the party where a role is held for a party. Everybody else may not. */
export function toetsBevoegden(
  regel: Pick<Regel<never, never, string>, 'handeling' | 'wie'>,
  bevoegd: readonly string[],
): void {
  test(`${regel.handeling}: alleen wie bevoegd is`, () => {
    const mogen = rollen.flatMap((rol) => {
      const partijen: readonly Partijsoort[] = partijenBijRol[rol];
      if (partijen.length === 0) return isBevoegd(regel.wie, rol, undefined) ? [rol] : [];
      return partijen.filter((partij) => isBevoegd(regel.wie, rol, partij)).map((partij) => `${rol} ${partij}`);
    });
    assert.deepEqual(mogen, bevoegd);
  });
}

/** Who may act, spelled out here so that a change of a shared list in the rules does not go unseen. */
export const weegploeg = ['weegploeglid gemeente', 'weegploeglid om', 'weegploeglid politie'] as const;
export const casusoverleg = [
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
  'casusoverleglid rvdk',
  'casusoverleglid reclassering',
] as const;
export const iedereen = [
  ...weegploeg,
  ...casusoverleg,
  'externe-casuspartner',
  'uitvoerder',
  'functionaris-gegevensbescherming',
  'beveiligingsfunctionaris',
  'functioneel-beheerder',
] as const;

/** The reasons of a Besluit, in order; none when it is allowed. */
function redenenVan(besluit: Besluit): readonly Reden[] {
  return besluit.toegestaan ? [] : besluit.weigeringen.map((weigering) => weigering.reden);
}

/** The same situation in every stand but these. */
export function inAndereWeegstanden<S extends { readonly stand: Weegstand }>(
  situatie: S,
  behalve: readonly Weegstand[],
): readonly S[] {
  return weegstanden.filter((stand) => !behalve.includes(stand)).map((stand) => ({ ...situatie, stand }));
}

/** The same situation in every stand of a casus but these. */
export function inAndereCasusstanden<S extends { readonly stand: Casusstand }>(
  situatie: S,
  behalve: readonly Casusstand[],
): readonly S[] {
  return casusstanden.filter((stand) => !behalve.includes(stand)).map((stand) => ({ ...situatie, stand }));
}

/** A weegdossier as it comes in: one signal about one person, nothing asked or proposed yet. */
export const weegfeiten: Weegfeiten = {
  vandaag: '2026-11-23',
  optreden: { rol: 'weegploeglid', partij: 'gemeente' },
  stand: 'ingebracht',
  verzegeld: false,
  items: [
    { id: 'naw', soort: 'naw' },
    { id: 'signaal', soort: 'signaal' },
    { id: 'melder', soort: 'melder' },
    { id: 'politiesignaal', soort: 'signaal', regime: '8' },
    { id: 'vrijgegeven-signaal', soort: 'signaal', regime: '9' },
  ],
  openVragen: [],
};

/** A casus as it opens: two parties and one external partner take part, there is no plan yet. */
export const casusfeiten: Casusfeiten = {
  vandaag: '2026-11-23',
  optreden: { rol: 'casusoverleglid', partij: 'gemeente' },
  stand: 'geopend',
  geopendOp: '2026-09-01',
  deelnemers: ['gemeente', 'reclassering', 'de-brug'],
  openBesluiten: [],
};

/** A casus with an adopted plan: a running and a finished measure of the municipality, one of another party, one of an external partner. */
export const gemonitordeCasus: Casusfeiten = {
  ...casusfeiten,
  stand: 'plan-vastgesteld',
  geldend: {
    versie: 1,
    maatregelen: [
      { id: 'van-gemeente', eigenaar: 'gemeente', stand: 'lopend', uiterlijk: '2026-11-30' },
      { id: 'klaar', eigenaar: 'gemeente', stand: 'afgerond', uiterlijk: '2026-10-01' },
      { id: 'van-reclassering', eigenaar: 'reclassering', stand: 'lopend', uiterlijk: '2026-11-01' },
      { id: 'van-de-brug', eigenaar: 'extern', stand: 'lopend', uiterlijk: '2026-11-01' },
    ],
  },
};

/** A request as it comes in: somebody of age asks about himself, nothing was done yet. */
/** A request of inzage that can be answered: searched, judged and decided, with something to show. */
export const inzagefeiten: Inzagefeiten = {
  vandaag: '2026-11-23',
  soort: 'inzage',
  hoedanigheid: 'zelf',
  stand: 'open',
  ontvangenOp: '2026-11-01',
  uiterlijk: '2026-11-29',
  identiteitOp: '2026-11-20',
  doorzochtOp: '2026-11-21',
  archiefDoorzochtOp: '2026-11-22',
  nieuw: { registers: false, archief: false },
  openVondsten: 0,
  openStukken: 0,
  verouderd: 0,
  stukken: 4,
  teMelden: 3,
  getoond: 3,
  beperkt: 0,
  eerderOpen: 0,
  lopendUitstel: 0,
};

export const verzoekfeiten: Verzoekfeiten = {
  vandaag: '2026-11-23',
  soort: 'inzage',
  hoedanigheid: 'zelf',
  stand: 'open',
  ontvangenOp: '2026-11-01',
  uiterlijk: '2026-11-29',
};
