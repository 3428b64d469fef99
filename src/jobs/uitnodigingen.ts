// Invitations by mail: plans a task for whoever is to hear of a meeting, and carries it: compose, send one message per meeting, close.
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import {
  agendatekst,
  agendatitel,
  staatInAgenda,
  uitnodigingstekst,
  vergaderadres,
} from '../convenant/uitnodigingen.ts';
import type { UitnodigingenAntwoord } from '../convenant/vormen/vergaderingen.ts';
import type { Taakkop } from '../gate/handeling.ts';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan, type Klok, tijdzone } from '../platform/clock.ts';
import { traceId } from '../platform/ids.ts';
import type { Mailbericht, Post } from '../platform/mail/post.ts';
import type { Werk } from './drager.ts';
import { leesWijziging } from './post.ts';

/** Who is to be invited is looked for this often, in seconds of the real clock. */
const rust = 30;

/** The mail about one meeting: words for people and an item for the calendar, both without anything from a file. */
function maakUitnodiging(
  aan: string,
  taal: UitnodigingenAntwoord['taal'],
  uitnodiging: UitnodigingenAntwoord['uitnodigingen'][number],
  url: string,
): Mailbericht {
  const { mail, soort, vergadering, register, nummer, volgnummer, stempel } = uitnodiging;
  const adres = vergaderadres(url, register, vergadering);
  const { dag, begin, einde, plaats } = uitnodiging;
  return {
    id: mail,
    aan,
    ...uitnodigingstekst(soort, uitnodiging, adres, taal),
    agenda: {
      ...{ uid: vergadering, sequence: volgnummer, stamp: Temporal.Instant.from(stempel) },
      ...{ day: dag, begin, end: einde, place: plaats, cancelled: !staatInAgenda(soort) },
      title: agendatitel(nummer, taal),
      text: agendatekst(adres, taal),
      url: adres,
    },
  };
}

/**
 * The work of a task that invites. Sending cannot be in the transaction: whoever dies between sending and closing sends the
 * same messages again, under the same Message-IDs and as the same version of the same calendar item.
 */
export function uitnodigingswerk(poort: Poort, kop: Taakkop<UitnodigingenAntwoord>, post: Post, url: string): Werk {
  return async ({ id }) => {
    const uitkomst = await kop.verrichtTaak(poort, id, traceId(undefined), false);
    if (uitkomst.soort === 'niet-open') return { soort: 'elders' };
    if (uitkomst.soort === 'geweigerd')
      return { soort: 'vervallen', reden: uitkomst.weigeringen[0]?.reden ?? 'geweigerd' };
    if (uitkomst.soort !== 'gedaan' || uitkomst.antwoord.aan === null) return { soort: 'gedaan' };
    const { aan, taal, uitnodigingen } = uitkomst.antwoord;
    for (const uitnodiging of uitnodigingen) await post.verzend(maakUitnodiging(aan, taal, uitnodiging, url));
    return { soort: 'gedaan' };
  };
}

/**
 * Leaves a task for everybody for whom a meeting differs from what he was told; once per person, hour and change. The hour is
 * for an act that was counted before it could be seen.
 */
async function planUitnodigingen({ database, ids, klok }: Poort, soort: string, wijziging: string): Promise<void> {
  const nu = klok.nu();
  const dag = dagVan(nu);
  const beurt = BigInt(wijziging) * 24n + BigInt(nu.toZonedDateTimeISO(tijdzone).hour);
  await database.transactie('taken_dragen', {}, async ({ db }) => {
    const { rows } = await sql<{ samenwerkingsverband: string; functionaris: string }>`
      select samenwerkingsverband, functionaris from beheer.te_nodigen(${dag}::date)`.execute(db);
    const nieuw = rows.map(({ samenwerkingsverband, functionaris }) => ({
      ...{
        id: ids.id(),
        samenwerkingsverband,
        soort,
        object: functionaris,
        dag,
        beurt: beurt.toString(),
        tijd: nu.toString(),
      },
    }));
    if (nieuw.length > 0)
      await db
        .insertInto('taken.taak')
        .values(nieuw)
        .onConflict((oc) => oc.doNothing())
        .execute();
  });
}

/** Returns what the carrier does before each round: look who is to be invited, at most once per `rust`. */
export function maakUitnodigingsplanner(poort: Poort, soort: string, wandklok: Klok): () => Promise<void> {
  let gekeken = Number.NEGATIVE_INFINITY;
  return async () => {
    const seconde = wandklok.nu().epochMilliseconds / 1000;
    if (seconde - gekeken < rust) return;
    gekeken = seconde;
    await planUitnodigingen(poort, soort, await leesWijziging(poort));
  };
}
