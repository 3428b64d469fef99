// The rows of a file of which a request can change the words (art. 12 lid 5-6): those that an overview tells, with who wrote them.

import { type Archiefregel, archiefregelsVan } from '../convenant/archiefregels.ts';
import { isWoordsoort, type Woordsoort } from '../convenant/correcties.ts';
import { isVerzegeldRegime } from '../convenant/grondslagen.ts';
import { kernpartijen, type Partijsoort } from '../convenant/rollen.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import { leesInzagerijen, type Rij } from './inzagerijen.ts';
import { leesOrganisaties, namenVan } from './inzagestuk.ts';
import { type Verteld, wordtVerteld } from './inzagetabel.ts';
import { inzagetabellen } from './inzagetabellen.ts';
import { eersteTekst, isEnvelop, openInhoud, rijId } from './rijregels.ts';
import { type Woord, woordenIn } from './woordtekst.ts';

export type Woordregister = keyof typeof inzagetabellen;

/** A row with words, without a key: what it is, whose it is and of when. */
export interface Woordrij {
  /** Kind as the overview calls it. */
  readonly soort: Woordsoort;
  readonly id: string;
  readonly tabel: string;
  /** The party of who wrote it. */
  readonly bron: string;
  readonly bronNaam: string;
  readonly dag: string | null;
  /** It is about an item that exists for few (MB 1 lid 2). */
  readonly beperkt: boolean;
  readonly regime: string | null;
  /** Its place in the archive; undefined in a register. */
  readonly stuk: string | undefined;
  /** What its columns say, as an overview tells it: which vote, which participant. */
  readonly regels: readonly Archiefregel[];
  /** Names of organisations, by id. */
  readonly namen: ReadonlyMap<string, string>;
  readonly wat: Verteld & { readonly woorden: readonly string[] };
  readonly rij: Rij['rij'];
}

/** Who reads them, and which core parties left. */
export interface Woordlezer {
  readonly tx: Tx;
  readonly partnerschap: { readonly id: string; readonly vertrokken: readonly Partijsoort[] };
}

/** Columns that name who wrote a row of the partnership. */
const schrijvers = ['ingediend_door', 'geadviseerd_door', 'gevraagd_door', 'opgesteld_door', 'verstrekt_door', 'door'];

/** Organisations and people, by whom it is said whose words a row holds. */
async function leesSchrijvers({ tx, partnerschap }: Woordlezer) {
  const organisaties = await leesOrganisaties(tx);
  const mensen = await tx.db.selectFrom('beheer.functionaris').select(['id', 'partij']).execute();
  const namensWie = kernpartijen.find((kern) => !partnerschap.vertrokken.includes(kern));
  return { organisaties, mensen, namensWie };
}

/** Rows with words of a file, in the order of an overview; role <register>_schrijven, which sees what is shielded. */
export async function leesWoordrijen(
  wie: Woordlezer,
  register: Woordregister,
  dossier: string,
): Promise<readonly Woordrij[]> {
  return woordrijenUit(wie, register, dossier, await leesInzagerijen(wie.tx, register, dossier));
}

/** Those among these rows of a file, in a register or in the archive. */
export async function woordrijenUit(
  wie: Woordlezer,
  register: Woordregister,
  dossier: string,
  rijen: readonly Rij[],
): Promise<readonly Woordrij[]> {
  const { organisaties, mensen, namensWie } = await leesSchrijvers(wie);
  const namen = namenVan(organisaties);
  const per = (welke: string) =>
    new Map(rijen.flatMap(({ tabel, rij }) => (tabel === welke ? [[rij['id'], rij] as const] : [])));
  const [items, voorstellen, verstrekkingen] = [per('gegeven'), per('voorstel'), per('doorverstrekking')];
  const partijVan = ({ van }: Verteld, rij: Rij['rij']): string | undefined => {
    const wiens = typeof van === 'string' ? null : eersteTekst({ ...items.get(rij['gegeven']), ...rij }, [van.kolom]);
    const mens = eersteTekst(rij, schrijvers);
    return (
      organisaties.find(({ id, soort }) => id === wiens || soort === wiens)?.id ??
      mensen.find(({ id }) => id === mens)?.partij ??
      // The uitvoerder writes in the name of the core parties (1 l): one that is still there is heard of his words.
      organisaties.find(({ soort }) => soort === namensWie)?.id
    );
  };
  /** What was asked for a disclosure was there from the day on which it was proposed. */
  const dagVan = ({ dag }: Verteld, rij: Rij['rij']): string | null => {
    const voorgesteld = voorstellen.get(verstrekkingen.get(rij['doorverstrekking'])?.['voorstel']);
    return (
      eersteTekst(voorgesteld ?? {}, ['ingediend_op']) ??
      eersteTekst(rij, dag) ??
      eersteTekst(items.get(rij['gegeven']) ?? {}, ['ingebracht_op'])
    );
  };
  /** A column that names another row tells what that row is. */
  const doelVan = (rij: Rij['rij'], kolom: string): unknown => {
    switch (kolom) {
      case 'toestand':
        return undefined;
      case 'voorstel':
        return voorstellen.get(rij[kolom])?.['soort'];
      case 'gegeven':
        return items.get(rij[kolom])?.['soort'];
      case 'doorverstrekking':
        return verstrekkingen.get(rij[kolom])?.['externe_partner'];
      default:
        return rij[kolom];
    }
  };
  return Object.entries(inzagetabellen[register]).flatMap(([tabel, wat]) =>
    rijen.flatMap((een): readonly Woordrij[] => {
      if (een.tabel !== tabel || !wordtVerteld(wat) || wat.woorden === undefined) return [];
      const { rij, stuk } = een;
      const soort = tabel === 'gegeven' ? eersteTekst(rij, ['soort']) : tabel;
      const id = rijId(tabel, rij);
      const bron = partijVan(wat, rij);
      if (soort === null || !isWoordsoort(soort) || id === null || bron === undefined) return [];
      // A merge lies under the key of the file that went on.
      if (tabel === 'samenvoeging' && rij['naar'] !== dossier) return [];
      const regime = eersteTekst(items.get(rij['gegeven']) ?? {}, ['wpg_regime']);
      return [
        {
          ...{ soort, id, tabel, bron, bronNaam: namen.get(bron) ?? '', dag: dagVan(wat, rij), regime },
          beperkt: isVerzegeldRegime(regime),
          regels: Object.entries(wat.kolommen).flatMap(([kolom, naam]) =>
            archiefregelsVan(naam, doelVan(rij, kolom), namen),
          ),
          namen,
          wat: { ...wat, woorden: wat.woorden },
          ...{ rij, stuk },
        },
      ];
    }),
  );
}

/** What a row says now, by column. */
export function inhoudenVan(sleutel: Dossiersleutel, { id, soort, wat, rij }: Woordrij): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(wat.enveloppen).flatMap(([kolom, als]) => {
      const envelop = rij[kolom];
      const inhoud = isEnvelop(envelop) ? openInhoud(sleutel, id, als ?? soort, envelop) : undefined;
      return inhoud === undefined ? [] : [[kolom, inhoud] as const];
    }),
  );
}

/** The words in what it says. */
export const woordenVan = ({ wat }: Woordrij, inhouden: ReadonlyMap<string, unknown>): readonly Woord[] =>
  [...inhouden].flatMap(([kolom, inhoud]) => woordenIn(inhoud, wat.woorden, kolom));
