// Seals the sign-in that is under way, so that it can be left with the browser: nobody reads, changes or keeps it.
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Klok } from '../platform/clock.ts';
import type { Aanvraag } from '../platform/identity/oidc-client.ts';

const algoritme = 'aes-256-gcm';
const doel = Buffer.from('weegwijs/aanmelding/1');
const ivBytes = 12;
const tagBytes = 16;

const vorm = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  verloopt: z.string(),
});

export interface Zegel {
  verzegel(aanvraag: Aanvraag): string;
  /** Undefined when the text was not sealed here, was changed, or is older than its life. */
  open(tekst: string): Aanvraag | undefined;
}

/** A seal with AES-256-GCM under `sleutel` (32 bytes; throws on another length); what it closes lives `seconden`. */
export function maakZegel(sleutel: Uint8Array, seconden: number, wandklok: Klok): Zegel {
  if (sleutel.byteLength !== 32) throw new Error('De sleutel voor het aanmelden moet 32 bytes lang zijn.');
  const geheim = createSecretKey(sleutel);
  return {
    verzegel({ state, nonce, codeVerifier }) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algoritme, geheim, iv, { authTagLength: tagBytes }).setAAD(doel);
      const verloopt = wandklok.nu().add({ seconds: seconden }).toString();
      const inhoud = cipher.update(JSON.stringify({ state, nonce, codeVerifier, verloopt }), 'utf8');
      return Buffer.concat([iv, inhoud, cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open(tekst) {
      const bytes = Buffer.from(tekst, 'base64url');
      if (bytes.length < ivBytes + tagBytes) return undefined;
      const open = createDecipheriv(algoritme, geheim, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
      open.setAAD(doel).setAuthTag(bytes.subarray(-tagBytes));
      const inhoud = open.update(bytes.subarray(ivBytes, -tagBytes));
      try {
        open.final();
      } catch {
        return undefined;
      }
      // Authentic from here on: what does not parse now is a bug of ours, not a bad cookie.
      const { verloopt, ...aanvraag } = vorm.parse(JSON.parse(inhoud.toString('utf8')));
      return Temporal.Instant.compare(verloopt, wandklok.nu()) > 0 ? aanvraag : undefined;
    },
  };
}
