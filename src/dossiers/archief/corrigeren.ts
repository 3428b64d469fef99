// Carrying out what was decided of an archived item (art. 12 lid 6): what was wrong goes from every row of the archive that holds it; only a trace stays.
import { sql } from 'kysely';
import { neemtWeg, toestandNa, vraagtInhoud } from '../../convenant/archiefcorrecties.ts';
import type { Correctiereden, Toestand, Wijziging } from '../../convenant/correcties.ts';
import { casusoverlegsoorten, casussignaal, weegploegsoorten } from '../../convenant/gegevens.ts';
import {
  casusaanvulling,
  casusverbetering,
  weegaanvulling,
  weegverbetering,
} from '../../convenant/vormen/correctie.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { InvoerOngeldig, inhoudVan } from '../../gate/verzoek.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { persoonIn, verbeter, vulAan } from '../correctie.ts';
import { vervallenVersie, zonderTekst } from '../corrigeren.ts';
import { kopieVan } from '../kopie.ts';
import { tokensVan } from '../persoon.ts';
import { alsHex } from '../rijregels.ts';
import { type Archiefgegeven, dossiersVan, type Geraakt } from './geraakt.ts';
import { leesArchief } from './store.ts';
import { toonKop } from './tonen.ts';

export type Archiefregister = 'weegploeg' | 'casusoverleg';

/** What is done with a point. */
export interface Uitvoering {
  readonly punt: string;
  readonly wijziging: Wijziging;
  readonly reden: Correctiereden;
  readonly nieuw: { readonly soort: string; readonly inhoud: Readonly<Record<string, unknown>> } | undefined;
  readonly beperkt: boolean;
  readonly anderBeperkt: boolean;
}

/** The key and the register of a dossier. */
interface Geopend {
  readonly register: Archiefregister;
  readonly sleutel: Dossiersleutel;
}

/** Opens every dossier that is touched; role archief_schrijven, after the entry that names them. */
async function openAlle(zaal: Zaal, geraakt: Geraakt): Promise<(dossier: string) => Geopend> {
  const open = new Map<string, Geopend>();
  for (const dossier of dossiersVan(geraakt)) {
    const [rij] = await leesArchief(zaal.tx, dossier);
    if (rij === undefined) throw new Error('een dossier met een kopie is er niet');
    const { register } = toonKop(rij);
    open.set(dossier, { register, sleutel: await zaal.vault.openArchief(zaal.tx, register, dossier) });
  }
  return (dossier) => {
    const gevonden = open.get(dossier);
    if (gevonden === undefined) throw new Error('dit dossier is niet geopend');
    return gevonden;
  };
}

const vormen = {
  weegploeg: { verbeterd: weegverbetering, aangevuld: weegaanvulling },
  casusoverleg: { verbeterd: casusverbetering, aangevuld: casusaanvulling },
} as const;

function schemaVan(register: Archiefregister, soort: string) {
  const soorten = Object.entries(register === 'weegploeg' ? weegploegsoorten : casusoverlegsoorten);
  const schema = soorten.find(([naam]) => naam === soort)?.[1];
  if (schema === undefined) throw new Error(`onbekende soort gegeven ${soort}`);
  return schema;
}

/** The content after the change. @throws {InvoerOngeldig} when what comes in is no content of this kind. */
function nieuweInhoud(
  register: Archiefregister,
  soort: string,
  oud: unknown,
  wijziging: 'verbeterd' | 'aangevuld',
  nieuw: Uitvoering['nieuw'],
): unknown {
  const gelezen = vormen[register][wijziging].safeParse(nieuw);
  if (!gelezen.success)
    throw new InvoerOngeldig(gelezen.error.issues.map(({ path, message }) => ({ path: ['nieuw', ...path], message })));
  const pas = wijziging === 'verbeterd' ? verbeter : vulAan;
  return inhoudVan(pas(schemaVan(register, soort), oud, gelezen.data.inhoud));
}

function schrijf(zaal: Zaal, punt: string, stuk: string, nieuw: Readonly<Record<string, string>>) {
  return sql`select archief.corrigeer_stuk(${punt}::uuid, ${stuk}::uuid, ${JSON.stringify(nieuw)}::jsonb)`.execute(
    zaal.tx.db,
  );
}

/** Makes the tokens of a row anew; without content it is found by nothing. */
async function herindexeer(
  zaal: Zaal,
  punt: string,
  register: Archiefregister,
  { stuk, soort }: Archiefgegeven,
  inhoud: unknown,
): Promise<void> {
  const persoon = inhoud === undefined ? undefined : persoonIn(soort, inhoud);
  const tokens = persoon === undefined ? [] : tokensVan(zaal.vault.index(register), persoon);
  await sql`select archief.vervang_zoeksleutels(${punt}::uuid, ${stuk}::uuid,
    ${tokens.map((token) => token.soort)}::text[], ${tokens.map(({ token }) => token)}::bytea[])`.execute(zaal.tx.db);
}

/** Rows whose own last correction shielded them: they stay so when the item that they belong to opens again. */
async function leesApartAfgeschermd(zaal: Zaal, geraakt: Geraakt): Promise<ReadonlySet<string>> {
  const ids = geraakt.bij.map(({ id }) => id);
  const { rows } = await sql<{ gegeven: string; wijziging: string }>`
    select rij ->> 'gegeven' as gegeven, rij ->> 'wijziging' as wijziging from archief.stuk
    where dossier = any(${[...dossiersVan(geraakt)]}::uuid[]) and tabel = 'correctie' and rij ->> 'gegeven' = any(${ids}::text[])
    order by rij ->> 'op', (rij ->> 'volgorde')::bigint nulls last`.execute(zaal.tx.db);
  const laatste = new Map(rows.map(({ gegeven, wijziging }) => [gegeven, wijziging]));
  return new Set([...laatste].flatMap(([gegeven, wijziging]) => (wijziging === 'afgeschermd' ? [gegeven] : [])));
}

/** State and content of one row, and by what it is found. */
async function zet(
  zaal: Zaal,
  punt: string,
  { register, sleutel }: Geopend,
  gegeven: Archiefgegeven,
  toestand: Toestand,
  inhoud: unknown,
): Promise<void> {
  const weg = toestand === 'verwijderd';
  await schrijf(zaal, punt, gegeven.stuk, {
    toestand,
    inhoud: weg ? '\\x' : alsHex(sleutel.sluit(gegeven.id, gegeven.soort, inhoud)),
  });
  // Only the search of a request looks in the archive, and it finds what is shielded too (12 lid 3).
  await herindexeer(zaal, punt, register, gegeven, weg ? undefined : inhoud);
}

const openen = ({ sleutel }: Geopend, { id, soort, inhoud }: Pick<Archiefgegeven, 'id' | 'soort' | 'inhoud'>) =>
  inhoud.length === 0 ? {} : sleutel.open(id, soort, inhoud);

/** The content of a copy after its item changed: made from it anew, as what was shortened repeats what is wrong. */
function kopieinhoud(kopie: Archiefgegeven, oud: unknown, inhoud: unknown, wijziging: Wijziging): unknown {
  const gelezen = casussignaal.safeParse(oud);
  const ingekort = gelezen.success ? gelezen.data.ingekort : Object(oud).ingekort === true;
  if (!vraagtInhoud(wijziging) || (wijziging === 'aangevuld' && ingekort)) return oud;
  return kopieVan(kopie.soort, inhoud, undefined)?.inhoud ?? oud;
}

/** Does it: item, copies, reporters, released versions and texts of decisions, and a trace in each dossier. */
export async function voerUit(zaal: Zaal, geraakt: Geraakt, uitvoering: Uitvoering): Promise<void> {
  const { punt, wijziging, reden, nieuw, beperkt, anderBeperkt } = uitvoering;
  const map = await openAlle(zaal, geraakt);
  const { item } = geraakt;
  const toestandVan = ({ toestand }: Archiefgegeven) => toestandNa(wijziging, { toestand, beperkt, anderBeperkt });
  const oud = openen(map(item.dossier), item);
  const inhoud = vraagtInhoud(wijziging)
    ? nieuweInhoud(map(item.dossier).register, item.soort, oud, wijziging, nieuw)
    : oud;
  await zet(zaal, punt, map(item.dossier), item, toestandVan(item), inhoud);
  for (const kopie of geraakt.kopieen) {
    const anders = kopieinhoud(kopie, openen(map(kopie.dossier), kopie), inhoud, wijziging);
    await zet(zaal, punt, map(kopie.dossier), kopie, toestandVan(kopie), anders);
  }
  const apart = await leesApartAfgeschermd(zaal, geraakt);
  for (const bij of geraakt.bij) {
    const toestand = toestandVan(bij);
    if (toestand === bij.toestand || (toestand === 'geldig' && apart.has(bij.id))) continue;
    await zet(zaal, punt, map(bij.dossier), bij, toestand, openen(map(bij.dossier), bij));
  }
  if (neemtWeg(wijziging)) await ruimTeksten(zaal, geraakt, punt, map);
  for (const { stuk, id, soort, bron } of [item, ...geraakt.kopieen]) {
    const spoor = {
      id: zaal.ids.id(),
      gegeven: id,
      soort,
      bron,
      wijziging,
      reden,
      aanleiding: 'verzoek',
      aan_de_bron: false,
      door: zaal.actor.functionaris,
      op: zaal.vandaag,
    };
    await sql`select archief.noteer_correctie(${punt}::uuid, ${stuk}::uuid, ${JSON.stringify(spoor)}::jsonb)`.execute(
      zaal.tx.db,
    );
  }
}

/** Versions that were released, and shortened texts in proposals and decisions, repeat what is wrong or gone. */
async function ruimTeksten(
  zaal: Zaal,
  { item, versies, besluitteksten }: Geraakt,
  punt: string,
  map: (dossier: string) => Geopend,
): Promise<void> {
  for (const { stuk, dossier, id, soort } of versies)
    await schrijf(zaal, punt, stuk, { versie: alsHex(map(dossier).sleutel.sluit(id, soort, vervallenVersie)) });
  for (const { stuk, dossier, id, soort, inhoud } of besluitteksten) {
    if (inhoud.length === 0) continue;
    const { sleutel } = map(dossier);
    const besluit = zonderTekst(sleutel.open(id, soort, inhoud), item.id);
    if (besluit !== undefined) await schrijf(zaal, punt, stuk, { inhoud: alsHex(sleutel.sluit(id, soort, besluit)) });
  }
}

/** An archived item as it stands, opened; for whoever decides on it or carries that out. */
export async function openItem(zaal: Zaal, { item }: Geraakt, register: Archiefregister): Promise<unknown> {
  const sleutel = await zaal.vault.openArchief(zaal.tx, register, item.dossier);
  return schemaVan(register, item.soort).parse(openen({ register, sleutel }, item));
}
