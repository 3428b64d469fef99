// The duty to inform of dossiers that lie in the archive, where it goes on (art. 11 lid 5): days, kinds and numbers, no content.
import { z } from 'zod';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesInformatieregels } from '../archief/ontvangst.ts';
import { merkVan } from '../merk.ts';
import { alsWeegstand } from './feiten.ts';
import { eersteAntwoordNa, leesOpenAntwoorden, type Openantwoord } from './openantwoorden.ts';
import { maakPlichtbeeld, type Plichtbeeld } from './plichtbeeld.ts';

/** Numbers of the register come as such or as words. */
const volgorde = z.union([z.number(), z.string()]).transform(String);
const uitkomstrij = z.looseObject({
  id: z.uuid(),
  soort: z.string(),
  handeling: z.string(),
  ingebracht_op: z.string(),
});
const oordeelrij = z.looseObject({
  id: z.uuid(),
  dossier: z.uuid(),
  uitkomst: z.uuid(),
  partijsoort: z.string(),
  beletsel: z.boolean(),
  gronden: z.array(z.string()),
  functionaris: z.uuid(),
  op: z.string(),
  volgorde,
});
const besluitrij = z.looseObject({
  id: z.uuid(),
  dossier: z.uuid(),
  uitkomst: z.uuid(),
  soort: z.string(),
  gronden: z.array(z.string()),
  herbeoordelen_op: z.string().nullable(),
  verzonden_op: z.string().nullable(),
  wijze: z.string().nullable(),
  door: z.uuid(),
  op: z.string(),
  volgorde,
});
const feitrij = z.looseObject({
  soort: z.string().nullish(),
  handeling: z.string().nullish(),
  ingebracht_op: z.string().nullish(),
  op: z.string().nullish(),
  volgorde,
});

type Regels = Awaited<ReturnType<typeof leesInformatieregels>>;

/** What was thought and decided, in order of time. */
const gezegdIn = (regels: Regels) => ({
  oordelen: regels.filter(({ tabel }) => tabel === 'informeeroordeel').map(({ rij }) => oordeelrij.parse(rij)),
  besluiten: regels.filter(({ tabel }) => tabel === 'informeerbesluit').map(({ rij }) => besluitrij.parse(rij)),
});

interface Na {
  readonly volgorde: string;
  readonly beletsel?: boolean;
}

/**
 * The day of the first thing that happened after a view or a postponement: a signal, an answer, a correction, the closure of the case,
 * or an open answer to a request.
 */
function nieuwFeitNa(dossier: string, regels: Regels, antwoorden: readonly Openantwoord[], na: Na): string | undefined {
  const feiten = regels.filter(({ tabel }) => tabel === 'gegeven' || tabel === 'correctie');
  return feiten
    .map(({ rij }) => feitrij.parse(rij))
    .filter((feit) => feit.soort !== 'agenderingsbesluit' && BigInt(feit.volgorde) > BigInt(na.volgorde))
    .map((feit) => feit.ingebracht_op ?? feit.op ?? '')
    .concat(eersteAntwoordNa(dossier, na, antwoorden) ?? [])
    .sort()
    .at(0);
}

function alsBeeld(regels: Regels, antwoorden: readonly Openantwoord[]): Plichtbeeld | undefined {
  const uitkomst = regels
    .filter(({ tabel }) => tabel === 'gegeven')
    .map(({ rij }) => uitkomstrij.parse(rij))
    .findLast(
      ({ soort, handeling }) =>
        soort === 'agenderingsbesluit' && (handeling === 'agenderen' || handeling === 'niet-agenderen'),
    );
  const [kop] = regels;
  if (kop === undefined || uitkomst === undefined) return undefined;
  const { oordelen, besluiten } = gezegdIn(regels);
  return maakPlichtbeeld(
    {
      basis: { dossier: kop.hoofd, nummer: kop.nummer, stand: alsWeegstand(kop.stand), gearchiveerd: true },
      uitkomst: uitkomst.id,
      handeling: uitkomst.handeling,
      uitkomstOp: uitkomst.ingebracht_op,
      oordelen: oordelen.filter((een) => een.uitkomst === uitkomst.id),
      besluiten: besluiten.filter((een) => een.uitkomst === uitkomst.id),
    },
    (na) => nieuwFeitNa(kop.hoofd, regels, antwoorden, na),
  );
}

/** The duties that are still open in the archive; role informatieplicht_lezen. */
export async function leesArchiefbeelden(tx: Tx): Promise<readonly Plichtbeeld[]> {
  const perDossier = Map.groupBy(await leesInformatieregels(tx), ({ hoofd }) => hoofd);
  const antwoorden = await leesOpenAntwoorden(tx, [...perDossier.keys()]);
  return [...perDossier.values()].flatMap((regels) => alsBeeld(regels, antwoorden) ?? []);
}

/** One archived dossier with an outcome, met or not, and what was thought and decided; undefined when it is not there. */
export async function leesArchiefbeeld(tx: Tx, dossier: string) {
  const regels = await leesInformatieregels(tx, dossier);
  const beeld = alsBeeld(regels, await leesOpenAntwoorden(tx, [dossier]));
  if (beeld === undefined) return undefined;
  const gezegd = gezegdIn(regels);
  const merk = merkVan([beeld.stand, ...[...gezegd.oordelen, ...gezegd.besluiten].map(({ id }) => id)]);
  return { beeld, ...gezegd, merk };
}
export type Archiefplicht = NonNullable<Awaited<ReturnType<typeof leesArchiefbeeld>>>;
