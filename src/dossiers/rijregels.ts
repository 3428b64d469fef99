// What the sealed content of a row says: opened for the place that it was sealed for, live or archived, and told in lines.
import { z } from 'zod';
import { type Archiefregel, archiefregelsVan } from '../convenant/archiefregels.ts';
import { EnvelopOngeldig } from '../platform/vault/envelope.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';

/** Bytes as they lie in a row that is kept as JSON. */
export const alsHex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

export const isEnvelop = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && /^\\x[0-9a-f]*$/.test(waarde);

/** The id that a row goes by: what releases or provides an item has the id of that item. */
export const rijId = (tabel: string, rij: Readonly<Record<string, unknown>>): string | null =>
  eersteTekst(rij, tabel === 'verstrekking' || tabel === 'vrijgave' ? ['gegeven'] : ['id']);

/** What an envelope says; undefined when it was sealed for another place than this. */
export function openInhoud(sleutel: Dossiersleutel, id: string, soort: string, envelop: string): unknown {
  const bytes = Buffer.from(envelop.slice(2), 'hex');
  if (bytes.length === 0) return {};
  try {
    return sleutel.open(id, soort, bytes);
  } catch (fout) {
    if (fout instanceof EnvelopOngeldig) return undefined;
    throw fout;
  }
}

/** Fields of content that are never told: they name other rows or an official, say how a text was made, or what a column says. */
export const stil = new Set(['selectie', 'signalen', 'ronde', 'ingekort', 'vorm', 'soort', 'door', 'opgemaaktDoor']);
const velden = z.record(z.string(), z.unknown());

/** How an organisation is reached is a member of its staff, who is named in no overview. */
export function zonderMedewerkers(inhoud: unknown): unknown {
  const { contact: _, ...rest } = velden.parse(inhoud);
  return 'partij' in rest ? rest : inhoud;
}

/** Everything that opened content says, as lines; of these fields only when given. */
export function regelsVan(
  inhoud: unknown,
  namen: ReadonlyMap<string, string>,
  alleen?: readonly string[],
): readonly Archiefregel[] {
  return Object.entries(velden.parse(inhoud))
    .filter(([naam]) => !stil.has(naam) && (alleen === undefined || alleen.includes(naam)))
    .flatMap(([naam, deel]) => archiefregelsVan(naam, deel, namen))
    .filter(({ naam }) => !stil.has(naam));
}

/** The first of these columns that says something. */
export function eersteTekst(rij: Readonly<Record<string, unknown>>, kolommen: readonly string[]): string | null {
  for (const kolom of kolommen) {
    const waarde = rij[kolom];
    if (typeof waarde === 'string' && waarde !== '') return waarde;
  }
  return null;
}
