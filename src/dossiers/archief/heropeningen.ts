// Proposals to reopen an archived dossier (art. 13 lid 4): what rules weigh of them, and what core parties read.
import { z } from 'zod';
import type { Archieffeiten, Archiefitem, Heropeningsvoorstel } from '../../convenant/heropening.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { vernietigenVan } from '../../convenant/termijnen.ts';
import { type HeropeningVorm, heropeningInhoud } from '../../convenant/vormen/archief.ts';
import { voorstelstanden } from '../../convenant/vormen/casusbesluiten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { merkVan } from '../merk.ts';
import { type Archiefrij, leesArchief, leesStukken, type Stukrij } from './store.ts';
import { leesWacht } from './wacht.ts';

const stemInhoud = z.strictObject({ reden: z.string() });

function leesHeropeningen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('archief.heropening as h')
    .innerJoin('beheer.partij as p', 'p.id', 'h.partij')
    .select(['h.id', 'h.vereist', 'h.stand', 'h.voorgesteld_op', 'h.gesloten_op', 'h.inhoud', 'h.nummer'])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam'])
    .where('h.dossier', '=', dossier)
    .orderBy('h.volgorde')
    .execute();
}

async function leesStemmen(tx: Tx, heropeningen: readonly string[]) {
  if (heropeningen.length === 0) return [];
  return tx.db
    .selectFrom('archief.heropening_stem as s')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.functionaris')
    .select(['s.id', 's.heropening', 's.partijsoort', 's.voor', 's.gestemd_op', 's.inhoud', 'f.naam as door'])
    .where('s.heropening', 'in', [...heropeningen])
    .orderBy('s.gestemd_op')
    .orderBy('s.id')
    .execute();
}

/** Rows that were items of a dossier, open and valid. */
function itemVan({ id, tabel, verzegeld, rij }: Stukrij): Archiefitem | undefined {
  const { soort, toestand, wpg_regime: regime } = rij;
  if (tabel !== 'gegeven' || verzegeld || toestand !== 'geldig' || typeof soort !== 'string') return undefined;
  return { id, soort, ...(typeof regime === 'string' ? { regime } : {}) };
}

/** What rules weigh of a dossier in the archive, and the version that this actor sees of it. */
async function leesFeiten(zaal: Zaal, rij: Archiefrij): Promise<{ feiten: Archieffeiten; merk: string }> {
  const heropeningen = await leesHeropeningen(zaal.tx, rij.id);
  const open = heropeningen.find(({ stand }) => stand === 'open');
  const stemmen = await leesStemmen(zaal.tx, open === undefined ? [] : [open.id]);
  const gestemd = (voor: boolean) =>
    stemmen.filter((stem) => stem.voor === voor).map((stem) => alsPartijsoort(stem.partijsoort));
  const openVoorstel: Heropeningsvoorstel | undefined =
    open === undefined
      ? undefined
      : {
          id: open.id,
          open: true,
          vereist: partijsoorten.filter((partij) => open.vereist.includes(partij)),
          voor: gestemd(true),
          tegen: gestemd(false),
        };
  const stukken = await leesStukken(zaal.tx, rij.id);
  const feiten = {
    vandaag: zaal.vandaag,
    optreden: zaal.optreden,
    weegdossier: rij.register === 'weegploeg' && rij.hoofd === null,
    verzegeld: rij.verzegeld,
    vernietigen: vernietigenVan(rij).uiterlijk,
    items: stukken.flatMap((stuk) => itemVan(stuk) ?? []),
    wacht: await leesWacht(zaal.tx, rij.id),
    ...(openVoorstel === undefined ? {} : { openVoorstel }),
  };
  const merk = merkVan([
    rij.stand,
    ...stukken.map((stuk) => JSON.stringify([stuk.id, stuk.rij['toestand'], stuk.rij['besluit']])).toSorted(),
    ...heropeningen.map(({ id, stand }) => `${id}${stand}`),
    ...stemmen.map(({ id }) => id),
  ]);
  return { feiten, merk };
}

/** A dossier in the archive and what rules weigh of it; undefined when it does not exist for this actor. */
export async function leesArchiefbeeld(zaal: Zaal, id: string) {
  const [rij] = await leesArchief(zaal.tx, id);
  if (rij === undefined) return undefined;
  return { rij, nummers: rij.nummer === null ? [] : [rij.nummer], ...(await leesFeiten(zaal, rij)) };
}

/** Proposals with their reasons and votes, oldest first. */
export async function toonHeropeningen(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  dossier: string,
): Promise<HeropeningVorm[]> {
  const heropeningen = await leesHeropeningen(zaal.tx, dossier);
  const stemmen = await leesStemmen(
    zaal.tx,
    heropeningen.map(({ id }) => id),
  );
  return heropeningen.map((rij) => ({
    id: rij.id,
    stand: z.enum(voorstelstanden).parse(rij.stand),
    vereist: partijsoorten.filter((partij) => rij.vereist.includes(partij)),
    ingediendDoor: { id: rij.partij, soort: alsPartijsoort(rij.partijsoort), naam: rij.partijnaam },
    ingediendOp: rij.voorgesteld_op,
    geslotenOp: rij.gesloten_op,
    inhoud: heropeningInhoud.parse(sleutel.open(rij.id, 'heropening', rij.inhoud)),
    stemmen: stemmen
      .filter((stem) => stem.heropening === rij.id)
      .map((stem) => ({
        partij: alsPartijsoort(stem.partijsoort),
        voor: stem.voor,
        reden: stemInhoud.parse(sleutel.open(stem.id, 'heropeningsstem', stem.inhoud)).reden,
        door: stem.door,
        op: stem.gestemd_op,
      })),
    nummer: rij.nummer,
  }));
}

/** Closes a proposal with its outcome. */
export async function sluitHeropening(
  zaal: Zaal,
  id: string,
  stand: 'aangenomen' | 'verworpen' | 'vervallen',
): Promise<void> {
  await zaal.tx.db
    .updateTable('archief.heropening')
    .set({ stand, gesloten_op: zaal.vandaag })
    .where('id', '=', id)
    .execute();
}
