// Sessions: a random token with the browser, only its hash in the database; idle and absolute limits; revocable at once.
import { createHash, randomBytes } from 'node:crypto';
import type { Klok } from '../platform/clock.ts';
import type { Transactie } from '../platform/database/transaction.ts';
import type { Identiteit } from '../platform/identity/oidc-client.ts';

/** An account, and the partnership that it belongs to. */
export interface Functionaris {
  readonly functionaris: string;
  readonly samenwerkingsverband: string;
}

export interface SessieOpties {
  readonly transactie: Transactie;
  /** Real time, also when the clock of the acts is set. */
  readonly wandklok: Klok;
  /** After this long without a request the session is over. */
  readonly stilteMinuten: number;
  /** However busy, the session is over after this. */
  readonly maximumUren: number;
}

export interface Sessies {
  /** Opens a session and returns its token (32 random bytes, base64url): the only time that it is known here. */
  open(functionaris: string, samenwerkingsverband: string, identiteit: Identiteit): Promise<string>;
  /** Whose session this is; undefined when unknown, revoked, idle too long or too old. Only looking does not keep it alive (`raakAan` false). */
  vind(token: string, raakAan?: boolean): Promise<Functionaris | undefined>;
  /** Ends one session; an unknown token is no error. */
  trekIn(token: string): Promise<void>;
  /** Ends all sessions of an account. */
  trekInVoor(functionaris: string): Promise<void>;
  /** Ends all sessions that came from one session at the identity provider. */
  trekInVoorSid(sid: string): Promise<void>;
}

const tokenBytes = 32;
const tokenvorm = /^[A-Za-z0-9_-]{43}$/;
const aanrakenSeconden = 60;

/** Times go to the database as ISO 8601 text in UTC, hashes as 32 bytes (SHA-256: the token is random, so no salt). */
export function maakSessies({ transactie, wandklok, stilteMinuten, maximumUren }: SessieOpties): Sessies {
  const hash = (token: string) => createHash('sha256').update(token).digest();

  async function beeindig(kolom: 'token_hash' | 'functionaris' | 'sid', waarde: string | Buffer): Promise<void> {
    await transactie('toegang', {}, ({ db }) =>
      db
        .updateTable('beheer.sessie')
        .set({ ingetrokken: wandklok.nu().toString() })
        .where(kolom, '=', waarde)
        .where('ingetrokken', 'is', null)
        .execute(),
    );
  }

  return {
    async open(functionaris, samenwerkingsverband, { sub, sid, acr }) {
      const token = randomBytes(tokenBytes).toString('base64url');
      const nu = wandklok.nu().toString();
      await transactie('toegang', {}, ({ db }) =>
        db
          .insertInto('beheer.sessie')
          .values({
            token_hash: hash(token),
            functionaris,
            samenwerkingsverband,
            sub,
            sid: sid ?? null,
            acr,
            aangemaakt: nu,
            laatst_gebruikt: nu,
          })
          .execute(),
      );
      return token;
    },

    async vind(token, raakAan = true) {
      if (!tokenvorm.test(token)) return undefined;
      const token_hash = hash(token);
      const nu = wandklok.nu();
      return transactie('toegang', {}, async ({ db }) => {
        const rij = await db
          .selectFrom('beheer.sessie')
          .select(['functionaris', 'samenwerkingsverband', 'laatst_gebruikt'])
          .where('token_hash', '=', token_hash)
          .where('ingetrokken', 'is', null)
          .where('laatst_gebruikt', '>', new Date(nu.subtract({ minutes: stilteMinuten }).epochMilliseconds))
          .where('aangemaakt', '>', new Date(nu.subtract({ hours: maximumUren }).epochMilliseconds))
          .executeTakeFirst();
        if (rij === undefined) return undefined;
        // At most one write a minute: a page that asks ten things at once would otherwise collide with itself.
        if (raakAan && rij.laatst_gebruikt.getTime() <= nu.subtract({ seconds: aanrakenSeconden }).epochMilliseconds)
          await db
            .updateTable('beheer.sessie')
            .set({ laatst_gebruikt: nu.toString() })
            .where('token_hash', '=', token_hash)
            .execute();
        return { functionaris: rij.functionaris, samenwerkingsverband: rij.samenwerkingsverband };
      });
    },

    trekIn: (token) => beeindig('token_hash', hash(token)),
    trekInVoor: (functionaris) => beeindig('functionaris', functionaris),
    trekInVoorSid: (sid) => beeindig('sid', sid),
  };
}
