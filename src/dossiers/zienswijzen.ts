// What parties said themselves of a request about an item, as registers and archive keep and show it (art. 12 lid 5).
import { sql } from 'kysely';
import { z } from 'zod';
import { type Partijsoort, partijsoorten } from '../convenant/rollen.ts';
import type { Puntregel } from '../convenant/vormen/correctieverzoeken.ts';
import { type Dossierpunt, zienswijzeinhoud } from '../convenant/vormen/zienswijzen.ts';
import { alsHoorpunt, magZichUiten } from '../convenant/zienswijzeregels.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';

interface Zienswijzerij {
  readonly id: string;
  readonly punt: string;
  readonly partijsoort: string;
  readonly op: string;
  readonly eens: boolean;
  readonly inhoud: Buffer;
}

/** Where views lie -> the column that names their file. */
const plaatsen = { weegploeg: 'dossier', casusoverleg: 'casus', archief: 'dossier' } as const;
type Zienswijzeplaats = keyof typeof plaatsen;
const tabel = (plaats: Zienswijzeplaats) => sql.table(`${plaats}.correctiezienswijze`);

/** What a party said itself of an item; its words open with the key of the file. */
export interface GegevenZienswijze {
  readonly punt: string;
  readonly partij: Partijsoort;
  readonly op: string;
  readonly eens: boolean;
  /** Undefined once the correction was carried out: then the words are gone. */
  readonly open: (sleutel: Dossiersleutel) => z.infer<typeof zienswijzeinhoud> | undefined;
}

/** Of each party what it said last of an item; the rows are in order of time. */
function laatsteZienswijzen(rijen: readonly Zienswijzerij[]): readonly GegevenZienswijze[] {
  return rijen
    .filter(
      (rij) => rij === rijen.findLast(({ punt, partijsoort }) => punt === rij.punt && partijsoort === rij.partijsoort),
    )
    .map(({ id, punt, partijsoort, op, eens, inhoud }) => ({
      punt,
      partij: z.enum(partijsoorten).parse(partijsoort),
      op,
      eens,
      open: (sleutel) =>
        inhoud.length === 0 ? undefined : zienswijzeinhoud.parse(sleutel.open(id, 'zienswijze', inhoud)),
    }));
}

/** What parties said themselves of these items: of each the last, as far as row level security lets the actor read. */
export async function leesZienswijzen(
  tx: Tx,
  plaats: Zienswijzeplaats,
  punten: readonly string[],
): Promise<readonly GegevenZienswijze[]> {
  if (punten.length === 0) return [];
  const { rows } = await sql<Zienswijzerij>`
    select z.id, z.punt, z.op::text, z.eens, z.inhoud, p.soort as partijsoort
    from ${tabel(plaats)} z join beheer.partij p on p.id = z.partij
    where z.punt = any(${[...punten]}::uuid[]) order by z.volgorde`.execute(tx.db);
  return laatsteZienswijzen(rows);
}

/** Who says it, for which party, on which day. */
interface Spreker {
  readonly tx: Tx;
  readonly ids: { readonly id: () => string };
  readonly vandaag: string;
  readonly partnerschap: { readonly id: string };
  readonly actor: { readonly functionaris: string; readonly partij?: { readonly id: string } | undefined };
}

/** Records what the actor's party says of an item; the key is for sealing only. */
export async function voegZienswijzeToe(
  { tx, ids, vandaag, partnerschap, actor: { functionaris, partij } }: Spreker,
  plaats: Zienswijzeplaats,
  sleutel: Pick<Dossiersleutel, 'sluit'>,
  wat: { readonly dossier: string; readonly punt: string; readonly eens: boolean; readonly inhoud: unknown },
): Promise<string> {
  if (partij === undefined) throw new Error('een zienswijze is van een partij');
  const id = ids.id();
  await sql`
    insert into ${tabel(plaats)} (id, samenwerkingsverband, ${sql.ref(plaatsen[plaats])}, punt, partij, functionaris, op, eens, inhoud)
    values (${id}, ${partnerschap.id}, ${wat.dossier}, ${wat.punt}, ${partij.id}, ${functionaris}, ${vandaag}, ${wat.eens},
      ${sleutel.sluit(id, 'zienswijze', wat.inhoud)})`.execute(tx.db);
  return id;
}

/** Empties what was said of an item once it is corrected: the words can repeat what was wrong. The request keeps what it took over. */
export async function wisZienswijzen(
  tx: Tx,
  plaats: Exclude<Zienswijzeplaats, 'archief'>,
  punt: string,
): Promise<void> {
  await sql`update ${tabel(plaats)} set inhoud = ${Buffer.alloc(0)} where punt = ${punt}`.execute(tx.db);
}

/** Items of a file that lie with a request, with what the party of who reads said of them and whether it can say more. */
export function toonDossierpunten(
  sleutel: Dossiersleutel,
  partij: Partijsoort | undefined,
  punten: readonly Puntregel[],
  zienswijzen: readonly GegevenZienswijze[],
): Dossierpunt[] {
  const eigen = zienswijzen.filter((een) => een.partij === partij);
  return punten.map((punt) => {
    const gezegd = eigen.find((een) => een.punt === punt.id);
    const inhoud = gezegd?.open(sleutel);
    return {
      ...punt,
      uwZienswijze: magZichUiten(alsHoorpunt(punt), partij),
      zienswijze:
        gezegd === undefined
          ? null
          : { op: gezegd.op, eens: gezegd.eens, reden: inhoud?.reden ?? null, moetZijn: inhoud?.moetZijn ?? null },
    };
  });
}
