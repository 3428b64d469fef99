// Who received a row of a dossier, and from which day: parties, who took part in the casus, partners, readers of the archive (12 lid 3, AVG 15 lid 1 c). Pure.

import { z } from 'zod';
import { dagInCijfers } from '../convenant/documenten/dagen.ts';
import { isKernpartij } from '../convenant/rollen.ts';
import type { Rij } from './inzagerijen.ts';

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  /** Kind of party; undefined for an external partner. */
  readonly soort: string | undefined;
  /** Day on which the party left the partnership. */
  readonly einde: string | null;
}

/** How somebody came to read: from a day, to a day; null when there is no such day. */
interface Lezer {
  readonly naam: string;
  readonly vanaf: string | null;
  readonly tot: string | null;
}

/** Somebody who received a row: the first day on which he could read it, and the day on which that ended. */
export interface Ontvangst {
  readonly naam: string;
  readonly op: string | null;
  readonly tot: string | null;
}

const naam = z.string().nullable().optional();
const velden = z.looseObject({
  ...{ id: naam, gegeven: naam, bij: naam, plan: naam, doorverstrekking: naam, partij: naam, externe_partner: naam },
  ...{ vanaf: naam, tot: naam, vastgesteld_op: naam, vrijgegeven_op: naam, verstrekt_op: naam, ingediend_op: naam },
  ...{ ingetrokken_op: naam, gesloten_op: naam, wpg_regime: naam },
  vereist: z.array(z.string()).optional(),
});

/** Police data of these regimes exist for core parties only, also when they were released (MB 1 lid 2). */
const alleenKern = new Set(['9', '10-1-a', '10-1-c']);

const later = (een: string | null, ander: string | null) =>
  een === null || (ander !== null && ander > een) ? ander : een;

const isPartij = ({ einde }: Organisatie, dag: string | null) => einde === null || dag === null || einde > dag;

/** Each name once, with its first day; earliest first. */
function inWoorden(lezers: readonly Ontvangst[]): readonly string[] {
  const eerste = new Map<string, string | null>();
  for (const { naam: wie, op } of lezers) {
    const eerder = eerste.get(wie);
    if (eerder === undefined || eerder === null || (op !== null && op < eerder)) eerste.set(wie, op ?? eerder ?? null);
  }
  return [...eerste]
    .map(([wie, op]) => ({ wie, op }))
    .sort((a, b) => (a.op ?? '').localeCompare(b.op ?? '') || a.wie.localeCompare(b.wie))
    .map(({ wie, op }) => (op === null ? wie : `${wie} (${dagInCijfers(op)})`));
}

/**
 * Who received a row of this day, each time that somebody came to read it. `gearchiveerd` is the day from which core parties read it in the archive. What a row is
 * about is looked up in the rows of its dossier: participation, adopted plans, releases.
 */
export function ontvangstenUit(
  register: 'weegploeg' | 'casusoverleg',
  rijen: readonly Rij[],
  organisaties: readonly Organisatie[],
  gearchiveerd: string | null,
): (rij: Rij, dag: string | null) => readonly Ontvangst[] {
  const van = (tabel: string) => rijen.filter((een) => een.tabel === tabel).map(({ rij }) => velden.parse(rij));
  const bekend = new Map(organisaties.map((een) => [een.id, een]));
  /** The core parties that were party on this day. */
  const kernOp = (dag: string | null) => organisaties.filter((een) => isKernpartij(een.soort) && isPartij(een, dag));
  const gegevens = new Map(van('gegeven').map((een) => [een.id, een]));
  const vrijgaven = new Map(van('vrijgave').map((een) => [een.gegeven, een.vrijgegeven_op ?? null]));
  const vastgesteld = new Map(
    van('plan').flatMap(({ id, vastgesteld_op: op }) => (op === null || op === undefined ? [] : [[id, op] as const])),
  );
  const maatregelen = van('maatregel');
  const verstrekkingen = van('doorverstrekking');
  const verstrekt = van('doorverstrekt_gegeven');
  const deelnemers = van('deelnemer').flatMap(({ partij, externe_partner: partner, vanaf, tot }) => {
    const wie = bekend.get(partij ?? partner ?? '');
    return wie === undefined ? [] : [{ wie, vanaf: vanaf ?? null, tot: tot ?? null }];
  });

  /** Days on which a plan that tells this row was adopted: a plan itself, or a measure of it. */
  function inPlan(tabel: string, id: string): readonly string[] {
    const plannen =
      tabel === 'plan'
        ? [id]
        : maatregelen.flatMap(({ gegeven, plan }) => (tabel === 'gegeven' && gegeven === id && plan ? [plan] : []));
    return plannen.flatMap((plan) => vastgesteld.get(plan) ?? []);
  }

  /** Disclosures that told this row to a partner: the item, the version of it, or the disclosure itself. */
  function doorverstrekt(tabel: string, rij: z.infer<typeof velden>): readonly string[] {
    if (tabel === 'doorverstrekking') return [rij.id ?? ''];
    if (tabel === 'doorverstrekt_gegeven') return [rij.doorverstrekking ?? ''];
    return tabel === 'gegeven'
      ? verstrekt.flatMap(({ gegeven, doorverstrekking }) => (gegeven === rij.id ? (doorverstrekking ?? []) : []))
      : [];
  }

  /** From the day that he reads and the row exists; nothing for who had left by then. */
  const leest = ({ naam: wie, vanaf, tot }: Lezer, dag: string | null) =>
    tot !== null && dag !== null && tot < dag ? [] : [{ naam: wie, op: later(vanaf, dag), tot }];

  return ({ tabel, rij: ruw }, dag) => {
    const rij = velden.parse(ruw);
    const id = rij.id ?? '';
    const item = tabel === 'gegeven' ? rij : gegevens.get(rij.gegeven ?? '');
    const vrijgave = vrijgaven.get(item?.id ?? '') ?? vrijgaven.get(item?.bij ?? '') ?? null;
    const beperkt = alleenKern.has(item?.wpg_regime ?? '') || vrijgave !== null;
    // What came in sealed exists for others than police and OM from its release.
    const dagVoor = (soort: string | undefined) => (soort === 'politie' || soort === 'om' ? dag : later(dag, vrijgave));
    const partijen =
      register === 'weegploeg'
        ? kernOp(dag).map(({ naam: wie, soort, einde }) => ({ naam: wie, soort, vanaf: null, tot: einde }))
        : deelnemers.flatMap(({ wie, vanaf, tot }) =>
            wie.soort === undefined || (beperkt && !isKernpartij(wie.soort))
              ? []
              : [{ naam: wie.naam, soort: wie.soort, vanaf, tot }],
          );
    // Who must vote reads what is asked, and why, taking part or not.
    const gevraagd =
      tabel === 'voorstel' && rij.vereist !== undefined
        ? organisaties.filter((een) => rij.vereist?.includes(een.soort ?? '') && isPartij(een, dag))
        : [];
    // A party gives its view on a correction to who keeps the file, not to the others.
    const lezers =
      tabel === 'correctiezienswijze'
        ? partijen.filter(({ naam: wie }) => wie === bekend.get(rij.partij ?? '')?.naam)
        : partijen;
    return [
      ...lezers.flatMap((lezer) => leest(lezer, dagVoor(lezer.soort))),
      ...gevraagd.map(({ naam: wie }) => ({ naam: wie, op: dag, tot: rij.gesloten_op ?? null })),
      ...deelnemers.flatMap(({ wie, vanaf, tot }) =>
        wie.soort === undefined ? inPlan(tabel, id).flatMap((op) => leest({ naam: wie.naam, vanaf, tot }, op)) : [],
      ),
      ...doorverstrekt(tabel, rij).flatMap((welke) =>
        verstrekkingen.flatMap(
          ({ id: doorverstrekking, externe_partner: partner, verstrekt_op: op, ingetrokken_op }) =>
            doorverstrekking === welke && op
              ? [{ naam: bekend.get(partner ?? '')?.naam ?? '', op, tot: ingetrokken_op ?? null }]
              : [],
        ),
      ),
      ...(gearchiveerd === null
        ? []
        : kernOp(gearchiveerd).map(({ naam: wie, einde }) => ({ naam: wie, op: gearchiveerd, tot: einde }))),
    ];
  };
}

/** The receivers of a row on its day, by name with the first day. */
export function ontvangersUit(
  ...dossier: Parameters<typeof ontvangstenUit>
): (rij: Rij, dag: string | null) => readonly string[] {
  const ontvangsten = ontvangstenUit(...dossier);
  return (rij, dag) => inWoorden(ontvangsten(rij, dag));
}
