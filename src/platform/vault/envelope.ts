// AES-256-GCM envelopes: what is sealed for one place (register, dossier, item, kind) opens in no other place.
import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const versie = 1;
const ivLengte = 12;
const tagLengte = 16;

/** Thrown when an envelope is damaged or was made for another place. */
export class EnvelopOngeldig extends Error {}

/** Seals bytes for a place; the result is version (1) | iv (12) | tag (16) | ciphertext (NIST SP 800-38D). */
export function sluitEnvelop(sleutel: KeyObject, plaats: readonly string[], inhoud: Buffer): Buffer {
  const iv = randomBytes(ivLengte);
  const cipher = createCipheriv('aes-256-gcm', sleutel, iv, { authTagLength: tagLengte });
  cipher.setAAD(plaatsBytes(plaats));
  const tekst = Buffer.concat([cipher.update(inhoud), cipher.final()]);
  return Buffer.concat([Buffer.of(versie), iv, cipher.getAuthTag(), tekst]);
}

/** Opens an envelope; throws EnvelopOngeldig when it is not whole, not ours or from another place. */
export function openEnvelop(sleutel: KeyObject, plaats: readonly string[], envelop: Buffer): Buffer {
  if (envelop.length < 1 + ivLengte + tagLengte || envelop[0] !== versie) throw new EnvelopOngeldig('onbekende vorm');
  const iv = envelop.subarray(1, 1 + ivLengte);
  const decipher = createDecipheriv('aes-256-gcm', sleutel, iv, { authTagLength: tagLengte });
  decipher.setAAD(plaatsBytes(plaats));
  decipher.setAuthTag(envelop.subarray(1 + ivLengte, 1 + ivLengte + tagLengte));
  try {
    return Buffer.concat([decipher.update(envelop.subarray(1 + ivLengte + tagLengte)), decipher.final()]);
  } catch (oorzaak) {
    throw new EnvelopOngeldig('beschadigd, of van een andere plaats', { cause: oorzaak });
  }
}

/** Length-prefixed parts, so that no two different places give the same bytes. */
function plaatsBytes(plaats: readonly string[]): Buffer {
  return Buffer.concat(
    plaats.flatMap((deel) => {
      const bytes = Buffer.from(deel, 'utf8');
      const lengte = Buffer.alloc(4);
      lengte.writeUInt32BE(bytes.length);
      return [lengte, bytes];
    }),
  );
}
