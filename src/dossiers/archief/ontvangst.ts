// The door of the archive: dossiers go in whole and unopened, a later closure or correction follows; out goes what a reopening names.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Wacht } from '../../convenant/correctieverzoeken.ts';
import { heropeningInhoud } from '../../convenant/vormen/archief.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsHex } from '../rijregels.ts';
import {
  type Informeertabel,
  leesBrieven,
  leesRegels,
  legRijVast,
  noteerVoorBrief,
  openVoorBrief,
} from './informeren.ts';
import { leesWachtAanDeDeur } from './wacht.ts';

/** What the door knows of a dossier before it goes: no content, no name. */
export interface TeArchiverenDossier {
  readonly register: 'weegploeg' | 'casusoverleg';
  readonly nummer: string | null;
  readonly laatste_verwerking: string;
  /** The dossiers that were merged into it, and the numbers of those that have one. */
  readonly mee: readonly string[];
  readonly nummers: readonly string[];
  readonly teruggeschreven: boolean;
}

/** A dossier that is still in its register; undefined when it is not, or was merged into another. */
export function bekijkDossier(zaal: Zaal, dossier: string): Promise<TeArchiverenDossier | undefined> {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<TeArchiverenDossier>`select * from archief.bekijk(${dossier}::uuid)`.execute(zaal.tx.db);
    return rows[0];
  });
}

/** What the duty to inform of archived dossiers rests on, without content (11 lid 5); role informatieplicht_lezen or archief_schrijven. */
export const leesInformatieregels = (tx: Tx, dossier?: string) => leesRegels(tx, dossier);

/** The key of an archived weegdossier, to add to what is thought and decided of informing, or to make the letter. */
export const openVoorInformeren = (zaal: Zaal, dossier: string) =>
  zaal.onder('archief_schrijven', () => zaal.vault.openArchief(zaal.tx, 'weegploeg', dossier));

/** Adds a view, a decision or a receiver to an archived dossier. */
export const legInformerenVast = (
  zaal: Zaal,
  dossier: string,
  tabel: Informeertabel,
  rij: Readonly<Record<string, unknown>>,
) => zaal.onder('archief_schrijven', () => legRijVast(zaal.tx, dossier, tabel, rij));

/** What the letter is made of, out of the archive: why it is opened stays on record with it (13 lid 1). */
export const openBriefgegevens = (zaal: Zaal, sleutel: Dossiersleutel, dossier: string, toelichting: string) =>
  zaal.onder('archief_lezen', () => openVoorBrief(zaal, sleutel, dossier, toelichting));

/** A letter that was made and not sent, out of the archive; sealed still. */
export const leesBriefinhoud = (zaal: Zaal, dossier: string, ids: readonly string[]) =>
  zaal.onder('archief_lezen', () => leesBrieven(zaal.tx, dossier, ids));
/** Why an archived dossier is opened for its letter. */
export const noteerBriefinzage = (zaal: Zaal, sleutel: Dossiersleutel, dossier: string, toelichting: string) =>
  zaal.onder('archief_lezen', () => noteerVoorBrief(zaal, sleutel, dossier, toelichting));

/** Takes a dossier in with what was merged into it: first its keys, then its rows, in this transaction. */
export function neemDossierOp(zaal: Zaal, dossier: string, mee: readonly string[]): Promise<void> {
  return zaal.onder('deur_archief', async () => {
    await zaal.vault.archiveer(zaal.tx, [dossier, ...mee]);
    await sql`select archief.neem_op(${dossier}::uuid, ${zaal.vandaag}::date)`.execute(zaal.tx.db);
  });
}

/** The archived weegdossier that a casus came from (8 lid 2 f); undefined when it was not archived. */
export function vindWeegdossierVanCasus(zaal: Zaal, casus: string) {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<{ id: string; nummer: string | null; stand: string }>`
      select id, nummer, stand from archief.weegdossier_van_casus(${casus}::uuid)`.execute(zaal.tx.db);
    return rows[0];
  });
}

/** Who decided to close, and the content of that decision. */
export interface Afsluiting {
  readonly bron: string;
  readonly dag: string;
  readonly handeling: string;
  readonly inhoud: unknown;
}

/** Writes the closure into an archived weegdossier; its five years run from that decision. */
export function neemAfsluitingOver(zaal: Zaal, dossier: string, afsluiting: Afsluiting): Promise<void> {
  return zaal.onder('deur_archief', async () => {
    const soort = 'afsluitingsbesluit';
    const id = zaal.ids.id();
    const sleutel = await zaal.vault.openArchief(zaal.tx, 'weegploeg', dossier);
    const rij = {
      id,
      dossier,
      soort,
      bron: afsluiting.bron,
      grondslag: 'convenant-9-4',
      ingebracht_door: zaal.actor.functionaris,
      ingebracht_op: zaal.vandaag,
      handeling: afsluiting.handeling,
      verzegeld: false,
      toestand: 'geldig',
      inhoud: alsHex(sleutel.sluit(id, soort, afsluiting.inhoud)),
    };
    await sql`select archief.neem_afsluiting_over(${dossier}::uuid, ${afsluiting.dag}::date, ${JSON.stringify(rij)}::jsonb)`.execute(
      zaal.tx.db,
    );
  });
}

/** A change of an original whose copy is not in the casusoverleg register any more; true when that is so. */
export function neemBronwijzigingOp(
  zaal: Zaal,
  casus: string,
  wijziging: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<{ weg: boolean }>`
      select archief.neem_bronwijziging_op(${casus}::uuid, ${JSON.stringify(wijziging)}::jsonb) as weg`.execute(
      zaal.tx.db,
    );
    return rows[0]?.weg === true;
  });
}

/** An order to reopen that was given and not carried out yet; undefined when there is none. */
export function bekijkOpdracht(zaal: Zaal, heropening: string) {
  return zaal.onder('deur_archief', async () => {
    const { rows } = await sql<{
      dossier: string;
      nummer: string;
      stand: string;
      laatste_verwerking: string;
      besluit_op: string | null;
      gesloten_op: string;
      inhoud: Buffer;
    }>`select * from archief.te_heropenen(${heropening}::uuid)`.execute(zaal.tx.db);
    return rows[0];
  });
}

/** What items of an archived dossier wait for, for the task that copies them. */
export const bekijkWacht = (zaal: Zaal, dossier: string): Promise<readonly Wacht[]> =>
  zaal.onder('deur_archief', () => leesWachtAanDeDeur(zaal.tx, dossier));

/** An item on its way back to the weegploeg (13 lid 4), opened. */
export interface Heropend {
  readonly id: string;
  readonly soort: string;
  readonly bron: string;
  readonly grondslag: string;
  readonly wpgRegime: string | undefined;
  readonly ingebrachtDoor: string;
  readonly bij: string | undefined;
  readonly inhoud: unknown;
}

const heropendeRij = z.object({
  id: z.uuid(),
  soort: z.string(),
  bron: z.uuid(),
  grondslag: z.string(),
  wpg_regime: z.string().nullable(),
  ingebracht_door: z.uuid(),
  bij: z.uuid().nullable(),
  inhoud: z.string(),
});

/** Lets out what an order names, opened, and why it was necessary; notes the dossier that it becomes. */
export function geefHeropendUit(
  zaal: Zaal,
  heropening: string,
  { dossier, inhoud }: { readonly dossier: string; readonly inhoud: Buffer },
  alsNummer: string,
): Promise<{ readonly noodzaak: string; readonly items: readonly Heropend[] }> {
  return zaal.onder('deur_archief', async () => {
    const sleutel = await zaal.vault.openArchief(zaal.tx, 'weegploeg', dossier);
    const { noodzaak } = heropeningInhoud.parse(sleutel.open(heropening, 'heropening', inhoud));
    const { rows } = await sql<{ rij: unknown }>`
      select rij from archief.heropende_stukken(${heropening}::uuid)`.execute(zaal.tx.db);
    await sql`select archief.noteer_heropening(${heropening}::uuid, ${alsNummer})`.execute(zaal.tx.db);
    const items = rows.map(({ rij }) => {
      const { id, soort, bron, grondslag, wpg_regime, ingebracht_door, bij, inhoud: envelop } = heropendeRij.parse(rij);
      return {
        id,
        soort,
        bron,
        grondslag,
        wpgRegime: wpg_regime ?? undefined,
        ingebrachtDoor: ingebracht_door,
        bij: bij ?? undefined,
        inhoud: sleutel.open(id, soort, Buffer.from(envelop.slice(2), 'hex')),
      };
    });
    return { noodzaak, items };
  });
}
