// The statement of destruction (13 lid 1): what by number, kind, period and count, on what ground, in what way and by whom. Pure.
import { z } from 'zod';
import { dag } from '../gegevens.ts';
import { kernpartijen } from '../rollen.ts';
import { clausuleVanGrond, grootboekgronden } from '../vernietiging.ts';
import type { Documentinhoud, Documenttaal } from '../vormen/document.ts';
import { dagInWoorden } from './dagen.ts';
import { vernietigdeSoort } from './soortwoorden.ts';
import { verklaringteksten } from './verklaringteksten.ts';

/** What the statement is about, line by line; kept as JSON in this order, and its SHA-256 beside it. */
export const manifestvorm = z.strictObject({
  nummer: z.string(),
  samenwerkingsverband: z.string(),
  opgemaaktOp: dag,
  /** About what was sealed, apart. */
  verzegeld: z.boolean(),
  regels: z.array(
    z.strictObject({
      /** The id that it had: the log still names it. */
      id: z.uuid(),
      nummer: z.string().nullable(),
      register: z.enum(['weegploeg', 'casusoverleg', 'verzoeken']),
      hoortBij: z.string().nullable(),
      grond: z.enum(grootboekgronden),
      termijnVanaf: dag,
      nietVoor: dag,
      vernietigdOp: dag,
      geopendOp: dag,
      laatsteVerwerking: dag,
      /** Kind -> how many. */
      aantallen: z.array(z.tuple([z.string(), z.int()])),
      goedkeuringen: z.array(z.strictObject({ partij: z.enum(kernpartijen), door: z.string(), op: dag })),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestvorm>;

export function vernietigingsverklaring(manifest: Manifest, hash: string, taal: Documenttaal): Documentinhoud {
  const t = verklaringteksten[taal];
  const { regels } = manifest;
  const telling = new Map<string, number>();
  for (const [naam, aantal] of regels.flatMap(({ aantallen }) => aantallen)) {
    const soort = vernietigdeSoort(naam, taal);
    telling.set(soort, (telling.get(soort) ?? 0) + aantal);
  }
  const dagen = regels.map(({ vernietigdOp }) => vernietigdOp).sort();
  const goedkeuringen = new Map<string, number>();
  for (const { partij, door, op } of regels.flatMap((regel) => regel.goedkeuringen)) {
    const wie = t.goedgekeurd(door, t.partijen[partij], dagInWoorden(op, taal));
    goedkeuringen.set(wie, (goedkeuringen.get(wie) ?? 0) + 1);
  }
  const zonderGoedkeuring = regels.filter(
    (regel) => regel.register !== 'verzoeken' && regel.goedkeuringen.length === 0,
  ).length;
  return {
    language: taal,
    title: t.titel,
    reference: manifest.nummer,
    sender: [manifest.samenwerkingsverband],
    blocks: [
      {
        kind: 'facts',
        items: [
          [t.nummer, manifest.nummer],
          [t.opgemaakt, dagInWoorden(manifest.opgemaaktOp, taal)],
          [t.aantal, `${regels.length}`],
          [t.vernietigd, t.tussen(dagInWoorden(dagen[0] ?? '', taal), dagInWoorden(dagen.at(-1) ?? '', taal))],
          [t.hash, hash],
        ],
      },
      ...(manifest.verzegeld ? [{ kind: 'paragraph', text: t.verzegeld } as const] : []),
      { kind: 'heading', level: 2, text: t.grondKop },
      {
        kind: 'list',
        items: grootboekgronden
          .map((grond) => ({ grond, aantal: regels.filter((regel) => regel.grond === grond).length }))
          .filter(({ aantal }) => aantal > 0)
          .map(({ grond, aantal }) => t.grond(t.gronden[grond], clausuleVanGrond[grond], aantal)),
      },
      { kind: 'heading', level: 2, text: t.wijzeKop },
      { kind: 'paragraph', text: t.wijze },
      { kind: 'heading', level: 2, text: t.wieKop },
      ...(goedkeuringen.size === 0
        ? []
        : [
            { kind: 'paragraph', text: t.wie } as const,
            { kind: 'list', items: [...goedkeuringen].map(([wie, aantal]) => t.keer(wie, aantal)) } as const,
          ]),
      ...(zonderGoedkeuring === 0 ? [] : [{ kind: 'paragraph', text: t.wieNiemand(zonderGoedkeuring) } as const]),
      ...(regels.some(({ register }) => register === 'verzoeken')
        ? [{ kind: 'paragraph', text: t.wieVerzoeken } as const]
        : []),
      { kind: 'heading', level: 2, text: t.soortenKop },
      {
        kind: 'table',
        columns: [
          { heading: t.soort, width: 3 },
          { heading: t.hoeveel, width: 1 },
        ],
        rows: [...telling]
          .sort(([een], [ander]) => een.localeCompare(ander))
          .map(([soort, aantal]) => [soort, `${aantal}`]),
      },
      { kind: 'heading', level: 2, text: t.lijstKop },
      {
        kind: 'table',
        columns: [
          { heading: t.dossier, width: 3 },
          { heading: t.periode, width: 3 },
          { heading: t.termijn, width: 3 },
          { heading: t.vernietigdOp, width: 2 },
          { heading: t.rijen, width: 1 },
        ],
        rows: regels.map((regel) => [
          [
            regel.nummer ?? regel.id,
            t.registers[regel.register],
            ...(regel.hoortBij === null ? [] : [t.hoortBij(regel.hoortBij)]),
          ].join('\n'),
          t.tussen(dagInWoorden(regel.geopendOp, taal), dagInWoorden(regel.laatsteVerwerking, taal)),
          t.termijnregel(
            clausuleVanGrond[regel.grond],
            dagInWoorden(regel.termijnVanaf, taal),
            dagInWoorden(regel.nietVoor, taal),
          ),
          dagInWoorden(regel.vernietigdOp, taal),
          `${regel.aantallen.reduce((som, [, aantal]) => som + aantal, 0)}`,
        ]),
      },
    ],
  };
}
