// All SQL of joint decisions about a casus: proposals, votes, and how they are closed.
import type { Besluitvoorstel } from '../../convenant/casusbesluiten.ts';
import { type Casusbesluitsoort, vereistBijCasusbesluit } from '../../convenant/regimes/convenant-2017.ts';
import { type Partijsoort, partijsoorten } from '../../convenant/rollen.ts';
import { type CasusbesluitInhoud, casusbesluitInhoud, voorstelstanden } from '../../convenant/vormen/casusbesluiten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';

const soorten = Object.keys(vereistBijCasusbesluit).filter(
  (naam): naam is Casusbesluitsoort => naam in vereistBijCasusbesluit,
);

/** A kind of proposal from the database; anything else is a bug and throws. */
function alsCasusbesluitsoort(waarde: string): Casusbesluitsoort {
  const soort = soorten.find((bekend) => bekend === waarde);
  if (soort === undefined) throw new Error(`onbekend casusbesluit ${waarde}`);
  return soort;
}

/** A stand of a proposal from the database; anything else is a bug and throws. */
export function alsVoorstelstand(waarde: string): (typeof voorstelstanden)[number] {
  const stand = voorstelstanden.find((bekend) => bekend === waarde);
  if (stand === undefined) throw new Error(`onbekende voorstelstand ${waarde}`);
  return stand;
}

/** The proposals on a casus in the order in which they were made, with who made them and what they are about. */
export function leesVoorstellen(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .leftJoin('beheer.partij as p', 'p.id', 'v.partij')
    .leftJoin('beheer.partij as dp', 'dp.id', 'v.doel')
    .leftJoin('beheer.externe_partner as de', 'de.id', 'v.doel')
    .select(['v.id', 'v.soort', 'v.doel', 'v.vereist', 'v.stand', 'v.ingediend_op', 'v.gesloten_op', 'v.inhoud'])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam'])
    .select(['dp.naam as doelpartij', 'de.naam as doelpartner'])
    .where('v.casus', '=', casus)
    .orderBy('v.volgorde')
    .execute();
}

/** Votes on proposals, with the reason sealed and the name of who voted; for those who read the case file. */
export function leesStemmen(tx: Tx, voorstellen: readonly string[]) {
  if (voorstellen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.stem as s')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.functionaris')
    .select(['s.id', 's.voorstel', 's.partijsoort', 's.voor', 's.gestemd_op', 's.inhoud', 'f.naam as door'])
    .where('s.voorstel', 'in', [...voorstellen])
    .orderBy('s.volgorde')
    .execute();
}

/** Advice to close in the order in which it was given, with its text sealed. */
export function leesAfsluitadviezen(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.afsluitadvies as a')
    .leftJoin('beheer.partij as p', 'p.id', 'a.partij')
    .select([
      'a.id',
      'a.geadviseerd_op',
      'a.inhoud',
      'p.id as partij',
      'p.soort as partijsoort',
      'p.naam as partijnaam',
    ])
    .where('a.casus', '=', casus)
    .orderBy('a.volgorde')
    .execute();
}

/** Which parties voted what, without their reasons; for those who must vote or carry out. */
export function leesStemgedrag(tx: Tx, voorstellen: readonly string[]) {
  if (voorstellen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.stem')
    .select(['voorstel', 'partijsoort', 'voor'])
    .where('voorstel', 'in', [...voorstellen])
    .execute();
}

/** A proposal as rules weigh it. */
export function alsBesluitvoorstel(
  rij: {
    readonly id: string;
    readonly soort: string;
    readonly doel: string;
    readonly stand: string;
    readonly vereist: readonly string[];
  },
  stemmen: readonly { readonly voorstel: string; readonly partijsoort: string; readonly voor: boolean }[],
): Besluitvoorstel {
  const gestemd = (voor: boolean) =>
    stemmen
      .filter((stem) => stem.voorstel === rij.id && stem.voor === voor)
      .map((stem) => alsPartijsoort(stem.partijsoort));
  return {
    id: rij.id,
    soort: alsCasusbesluitsoort(rij.soort),
    doel: rij.doel,
    open: rij.stand === 'open',
    vereist: partijsoorten.filter((partij) => rij.vereist.includes(partij)),
    voor: gestemd(true),
    tegen: gestemd(false),
  };
}

/** What a party that must vote may see of a case and of one proposal; undefined when it is not asked. */
export async function leesGevraagd(tx: Tx, casus: string, voorstel: string) {
  const rij = await tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
    .select(['v.id', 'v.soort', 'v.doel', 'v.vereist', 'v.stand', 'c.nummer', 'c.stand as casusstand'])
    .where('v.id', '=', voorstel)
    .where('v.casus', '=', casus)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  return {
    nummer: rij.nummer,
    casusstand: rij.casusstand,
    voorstel: alsBesluitvoorstel(rij, await leesStemgedrag(tx, [voorstel])),
  };
}

/** All open proposals on which the actor's party must vote, with the number of their case. */
export function leesAlleGevraagd(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
    .leftJoin('beheer.partij as dp', 'dp.id', 'v.doel')
    .leftJoin('beheer.externe_partner as de', 'de.id', 'v.doel')
    .select(['v.id', 'v.casus', 'v.doel', 'v.vereist', 'v.ingediend_op', 'v.inhoud', 'c.nummer'])
    .select(['dp.naam as doelpartij', 'de.naam as doelpartner'])
    .orderBy('v.volgorde')
    .execute();
}

export interface NieuwVoorstel {
  readonly casus: string;
  readonly doel: string;
  readonly inhoud: CasusbesluitInhoud;
  readonly vereist: readonly Partijsoort[];
}

/** Makes a proposal on which the required parties must vote; returns its id. */
export async function dienVoorstelIn(zaal: Zaal, sleutel: Dossiersleutel, nieuw: NieuwVoorstel): Promise<string> {
  const id = zaal.ids.id();
  await zaal.tx.db
    .insertInto('casusoverleg.voorstel')
    .values({
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      casus: nieuw.casus,
      soort: nieuw.inhoud.soort,
      doel: nieuw.doel,
      vereist: [...nieuw.vereist],
      ingediend_door: zaal.actor.functionaris,
      partij: zaal.actor.partij?.id ?? null,
      ingediend_op: zaal.vandaag,
      stand: 'open',
      inhoud: sleutel.sluit(id, 'voorstel', nieuw.inhoud),
    })
    .execute();
  return id;
}

/** What all agreed on, as it was proposed. */
export async function leesInhoud(tx: Tx, sleutel: Dossiersleutel, voorstel: string): Promise<CasusbesluitInhoud> {
  const rij = await tx.db
    .selectFrom('casusoverleg.voorstel')
    .select(['id', 'inhoud'])
    .where('id', '=', voorstel)
    .executeTakeFirstOrThrow();
  return casusbesluitInhoud.parse(sleutel.open(rij.id, 'voorstel', rij.inhoud));
}

/** Closes whatever else is still open in a casus that ends: nothing of it can be carried out any more. */
export async function laatOverigeVervallen(zaal: Zaal, casus: string, behalve: string): Promise<void> {
  await zaal.tx.db
    .updateTable('casusoverleg.voorstel')
    .set({ stand: 'vervallen', gesloten_op: zaal.vandaag })
    .where('casus', '=', casus)
    .where('stand', '=', 'open')
    .where('id', '!=', behalve)
    .execute();
}

/** Closes a proposal with its outcome. */
export async function sluitVoorstel(
  zaal: Zaal,
  voorstel: string,
  stand: 'aangenomen' | 'verworpen' | 'vervallen',
): Promise<void> {
  await zaal.tx.db
    .updateTable('casusoverleg.voorstel')
    .set({ stand, gesloten_op: zaal.vandaag })
    .where('id', '=', voorstel)
    .execute();
}
