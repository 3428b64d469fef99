// Notices by mail: plans a task for whoever may have something to hear, and carries it: compose, send, close.
import { sql } from 'kysely';
import type { MailAntwoord } from '../convenant/vormen/berichten.ts';
import type { Taakkop } from '../gate/handeling.ts';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan, type Klok, tijdzone } from '../platform/clock.ts';
import { traceId } from '../platform/ids.ts';
import type { Post } from '../platform/mail/post.ts';
import { maakBrief } from './brief.ts';
import type { Werk } from './drager.ts';

/** The hour in Amsterdam after which the mail of the day goes out. */
const uurVanDeDag = 7;
/** Those who want mail at once are looked after this often, in seconds of the real clock. */
const rust = 30;

/**
 * The work of a task that mails. Sending cannot be in the transaction: whoever dies between sending and closing sends the
 * same message again, under the same Message-ID.
 */
export function postwerk(poort: Poort, kop: Taakkop<MailAntwoord>, post: Post, url: string): Werk {
  return async ({ id }) => {
    const uitkomst = await kop.verrichtTaak(poort, id, traceId(undefined), false);
    if (uitkomst.soort === 'niet-open') return { soort: 'elders' };
    // Who may not read his notices today is told nothing, today or by a later attempt.
    if (uitkomst.soort === 'geweigerd')
      return { soort: 'vervallen', reden: uitkomst.weigeringen[0]?.reden ?? 'geweigerd' };
    if (uitkomst.soort === 'gedaan' && uitkomst.antwoord.aan !== null) {
      await post.verzend({ id, aan: uitkomst.antwoord.aan, ...maakBrief(uitkomst.antwoord, url) });
    }
    return { soort: 'gedaan' };
  };
}

interface Rooster {
  readonly dag: string;
  /** The day's mail may go. */
  readonly dagpost: boolean;
  /** The change after which those who want mail at once are looked after; undefined when not now. */
  readonly wijziging: string | undefined;
}

async function zetUit({ database, ids, klok }: Poort, soort: string, rooster: Rooster): Promise<void> {
  const { dag, dagpost, wijziging } = rooster;
  const tijd = klok.nu().toString();
  await database.transactie('taken_dragen', {}, async ({ db }) => {
    const { rows } = await sql<{ samenwerkingsverband: string; functionaris: string; mail: string }>`
      select samenwerkingsverband, functionaris, mail from beheer.postontvangers(${dag})`.execute(db);
    const nieuw = rows.flatMap(({ samenwerkingsverband, functionaris, mail }) => {
      const beurt = mail === 'direct' ? wijziging : dagpost ? '0' : undefined;
      return beurt === undefined
        ? []
        : [{ id: ids.id(), samenwerkingsverband, soort, object: functionaris, dag, beurt, tijd }];
    });
    // Another process may have planned the same: person, day and turn are unique.
    if (nieuw.length > 0)
      await db
        .insertInto('taken.taak')
        .values(nieuw)
        .onConflict((oc) => oc.doNothing())
        .execute();
  });
}

/** Returns what the carrier does before each round: plan the mail that is due by the clock of the acts. */
export function maakPostplanner(poort: Poort, soort: string, wandklok: Klok): () => Promise<void> {
  let dagpostVan: string | undefined;
  let gekeken: { readonly bij: number; readonly wijziging: string } | undefined;
  let gepland = '';
  return async () => {
    const nu = poort.klok.nu();
    const dag = dagVan(nu);
    if (dagpostVan !== dag && nu.toZonedDateTimeISO(tijdzone).hour >= uurVanDeDag) {
      await zetUit(poort, soort, { dag, dagpost: true, wijziging: undefined });
      dagpostVan = dag;
    }
    const seconde = wandklok.nu().epochMilliseconds / 1000;
    if (gekeken !== undefined && seconde - gekeken.bij < rust) return;
    // An act counts just before it commits: what was counted one look ago is there for sure by now.
    const wijziging = gekeken?.wijziging;
    gekeken = { bij: seconde, wijziging: await leesWijziging(poort) };
    if (wijziging === undefined || gepland === `${dag} ${wijziging}`) return;
    await zetUit(poort, soort, { dag, dagpost: false, wijziging });
    gepland = `${dag} ${wijziging}`;
  };
}

/** The count of changes, of everything in every partnership. */
export function leesWijziging({ database }: Pick<Poort, 'database'>): Promise<string> {
  return database.transactie('taken_dragen', {}, async ({ db }) => {
    const { rows } = await sql<{ laatste: string }>`select last_value::text as laatste from taken.wijziging`.execute(
      db,
    );
    return rows[0]?.laatste ?? '0';
  });
}
