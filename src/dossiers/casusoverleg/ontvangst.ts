// The only door between the registers: it adds a new casus, or items to one that runs, and reads nothing of it; the one thing that goes back is a closure.
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Aanleiding, Correctiereden, Wijziging } from '../../convenant/correcties.ts';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import { type agenderingsbesluit, type Casusoverlegsoort, naw } from '../../convenant/gegevens.ts';
import { casusbesluitInhoud } from '../../convenant/vormen/casusbesluiten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { neemBronwijzigingOp } from '../archief/ontvangst.ts';
import { tokensVan } from '../persoon.ts';
import { laatDeelnemen } from './mutaties.ts';
import { leesWachtAanDeDeur } from './wacht.ts';

/** One item on its way through the door, with the party that brought it (10 lid 2 c) and its ground. */
export interface OverTeDragen {
  /** The id that the copy gets, so that the other side can keep the link to its original. */
  readonly id: string;
  readonly soort: Extract<Casusoverlegsoort, 'naw' | 'signaal' | 'analyse'>;
  readonly inhoud: unknown;
  readonly bron: string;
  readonly bronNaam: string;
  readonly bronContact: string;
  /** Who brought it in for that party, not who cast the last vote. */
  readonly ingebrachtDoor: string;
  readonly grondslag: string;
}

export interface Aankomst {
  readonly casus: string;
  readonly casusnummer: string;
  readonly besluit: z.infer<typeof agenderingsbesluit>;
  readonly gegevens: readonly OverTeDragen[];
}

/** The next casus number of this partnership and year; from a sequence of its own, so that it tells no W number. */
export function reserveerCasusnummer(zaal: Zaal): Promise<string> {
  return zaal.onder('deur_casusoverleg', async () => {
    const { rows } = await sql<{ nummer: string }>`
      select casusoverleg.volgend_nummer(${Number(zaal.vandaag.slice(0, 4))}) as nummer`.execute(zaal.tx.db);
    const nummer = rows[0]?.nummer;
    if (nummer === undefined) throw new Error('geen casusnummer gekregen');
    return nummer;
  });
}

/** Opens a casus behind the wall; durable together with the decision, in one transaction. */
export function ontvangCasus(zaal: Zaal, aankomst: Aankomst): Promise<void> {
  return zaal.onder('deur_casusoverleg', async () => {
    await zaal.tx.db
      .insertInto('casusoverleg.casus')
      .values({
        id: aankomst.casus,
        samenwerkingsverband: zaal.partnerschap.id,
        nummer: aankomst.casusnummer,
        stand: 'geopend',
        geopend_op: zaal.vandaag,
        laatste_verwerking: zaal.vandaag,
      })
      .execute();
    const sleutel = await zaal.vault.maak(zaal.tx, 'casusoverleg', aankomst.casus);
    for (const gegeven of aankomst.gegevens) await neemOp(zaal, sleutel, aankomst.casus, 'agenderen', gegeven);
    for (const partij of aankomst.besluit.partijen)
      await laatDeelnemen(zaal, sleutel, aankomst.casus, partij.reden, { partij: partij.id });
    for (const partner of aankomst.besluit.externePartners)
      await laatDeelnemen(zaal, sleutel, aankomst.casus, partner.reden, { externe_partner: partner.id });
  });
}

/** A change of the original of an item that came through this door (art. 12 lid 6). */
export interface Bronwijziging {
  readonly casus: string;
  readonly kopie: string;
  /** Since when the copy is in the casus. */
  readonly sinds: string;
  readonly soort: string;
  readonly bron: string;
  readonly wijziging: Wijziging;
  readonly reden: Correctiereden;
  readonly aanleiding: Aanleiding;
}

/** Tells a casus that an item changed where it came from; who receives it is seen to behind the wall. */
export async function meldBronwijziging(zaal: Zaal, { kopie, ...wijziging }: Bronwijziging): Promise<void> {
  const rij = {
    id: zaal.ids.id(),
    samenwerkingsverband: zaal.partnerschap.id,
    gegeven: kopie,
    ...wijziging,
    aan_de_bron: true,
    door: zaal.actor.functionaris,
    op: zaal.vandaag,
  };
  // A casus that was archived notes it there; of one that was destroyed there is nothing left to tell.
  if (await neemBronwijzigingOp(zaal, wijziging.casus, rij)) return;
  await zaal.onder('deur_casusoverleg', () => zaal.tx.db.insertInto('casusoverleg.correctie').values(rij).execute());
}

/** Whether a casus still takes something in; all that the door can learn of it, and the database refuses otherwise. */
export function staatCasusOpen(zaal: Zaal, casus: string): Promise<boolean> {
  return zaal.onder('deur_casusoverleg', async () => {
    const { rows } = await sql<{ open: boolean }>`select casusoverleg.staat_open(${casus}::uuid) as open`.execute(
      zaal.tx.db,
    );
    return rows[0]?.open === true;
  });
}

/** Adds items to a casus that runs (9.2); the transaction must have logged `doorgeven` for it. Moves its last processing. */
export function ontvangAanvulling(zaal: Zaal, casus: string, gegevens: readonly OverTeDragen[]): Promise<void> {
  return zaal.onder('deur_casusoverleg', async () => {
    await sql`select casusoverleg.verwerk_aankomst(${casus}::uuid, ${zaal.vandaag}::date)`.execute(zaal.tx.db);
    const sleutel = await zaal.vault.deur(zaal.tx, casus);
    for (const gegeven of gegevens) await neemOp(zaal, sleutel, casus, 'doorgeven', gegeven);
  });
}

async function neemOp(
  zaal: Zaal,
  sleutel: Pick<Dossiersleutel, 'sluit'>,
  casus: string,
  handeling: Handelingnaam,
  gegeven: OverTeDragen,
): Promise<void> {
  const voegToe = (id: string, soort: Casusoverlegsoort, inhoud: unknown, bij: string | null) =>
    zaal.tx.db
      .insertInto('casusoverleg.gegeven')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus,
        soort,
        bron: gegeven.bron,
        grondslag: gegeven.grondslag,
        bij,
        ingebracht_door: gegeven.ingebrachtDoor,
        ingebracht_op: zaal.vandaag,
        handeling,
        inhoud: sleutel.sluit(id, soort, inhoud),
      })
      .execute();
  const { id } = gegeven;
  await voegToe(id, gegeven.soort, gegeven.inhoud, null);
  if (gegeven.soort === 'signaal') {
    // Art. 10 lid 2 c: the party takes the place of the reporter.
    await voegToe(zaal.ids.id(), 'inbrenger', { partij: gegeven.bronNaam, contact: gegeven.bronContact }, id);
  }
  if (gegeven.soort !== 'naw') return;
  const tokens = tokensVan(zaal.vault.index('casusoverleg'), naw.parse(gegeven.inhoud));
  if (tokens.length === 0) return;
  await zaal.tx.db
    .insertInto('casusoverleg.zoeksleutel')
    .values(
      tokens.map((token) => ({
        samenwerkingsverband: zaal.partnerschap.id,
        gegeven: id,
        casus,
        soort: token.soort,
        sleutel: token.token,
      })),
    )
    .execute();
}

/** The way back (8 lid 2 f): a closure that was decided, for the task that carries it on; undefined when it was not. */
export function vindAfsluiting(zaal: Zaal, casus: string, voorstel: string) {
  return zaal.onder('deur_afsluiting', () =>
    zaal.tx.db
      .selectFrom('casusoverleg.voorstel')
      .select(['id', 'gesloten_op', 'inhoud'])
      .where('id', '=', voorstel)
      .where('casus', '=', casus)
      .executeTakeFirst(),
  );
}

/** What the words of that closure wait for (12 lid 6). */
export const leesAfsluitWacht = (zaal: Zaal, casus: string, voorstel: string) =>
  zaal.onder('deur_afsluiting', () => leesWachtAanDeDeur(zaal.tx, casus, voorstel));

/** Opens the reasons of that closure, after the entry of the task. */
export function openAfsluiting(
  zaal: Zaal,
  casus: string,
  voorstel: { readonly id: string; readonly inhoud: Buffer },
): Promise<string> {
  return zaal.onder('deur_afsluiting', async () => {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus);
    const inhoud = casusbesluitInhoud.parse(sleutel.open(voorstel.id, 'voorstel', voorstel.inhoud));
    if (inhoud.soort !== 'afsluiten') throw new Error('dit voorstel is er geen om af te sluiten');
    return inhoud.motivering;
  });
}
