// The version mark (ETag) of a dossier.
import { createHash } from 'node:crypto';

/** A digest of what this actor sees; a change behind the seal does not show in it. */
export function merkVan(delen: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(delen)).digest('base64url').slice(0, 22);
}
