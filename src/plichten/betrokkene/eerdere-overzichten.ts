// The answers that the person of a request got before: which number was which item, and what people kept from him (art. 12 lid 3-5).
import { sql } from 'kysely';
import { laatstVerzwegen, type Verzwegen } from '../../convenant/verzwegen.ts';
import type { Briefnummer } from '../../convenant/vormen/inzage.ts';
import { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import { leesStukidsVan } from '../../dossiers/archief/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesVerwanteIds } from './meegaan.ts';

/** The answer to an earlier request, sealed still. */
export interface Eerderantwoord {
  readonly id: string;
  readonly verzoek: string;
  readonly nummer: string;
  readonly op: string;
  readonly inhoud: Buffer;
}

/**
 * Answers to requests of inzage about the same person, as people confirmed, newest first. Answers exist for the core parties only:
 * to others a number would tell that there was an overview, and none that there was not (11, 12 lid 4).
 */
export async function leesEerdereAntwoorden(
  zaal: Pick<Zaal, 'tx'>,
  verzoek: string,
): Promise<readonly Eerderantwoord[]> {
  const { rows } = await sql<Eerderantwoord>`
    select s.id, s.verzoek, q.nummer, s.op::text as op, s.inhoud
    from verzoeken.stap s join verzoeken.verzoek q on q.id = s.verzoek
    where s.soort = 'beantwoord' and q.soort = 'inzage' and exists (
      select from verzoeken.vondst f
      where f.verzoek = ${verzoek}::uuid and f.register = 'verzoeken' and f.oordeel = 'bevestigd' and f.dossier = q.id
        and (f.soort = 'betrokkene' or f.soort = 'verzoeker' and q.hoedanigheid = 'zelf'))
    order by s.op desc, s.volgorde desc`.execute(zaal.tx.db);
  return rows;
}

/** What each said, opened; the entry of this act names their requests. */
async function openAntwoorden(zaal: Zaal, antwoorden: readonly Eerderantwoord[]) {
  const sleutels = await zaal.vault.openAlle(
    zaal.tx,
    'verzoeken',
    antwoorden.map(({ verzoek }) => verzoek),
  );
  return antwoorden.map(({ id, verzoek, inhoud, ...wanneer }) => {
    const { uitkomst, overzicht, nummers } = stapinhoud.parse(sleutels.get(verzoek)?.open(id, 'beantwoord', inhoud));
    return { ...wanneer, uitkomst, overzicht, nummers };
  });
}

/** Every numbered item of these answers, with the ids that it has now: its own, and that of its row in the archive. */
export async function leesBriefnummers(zaal: Zaal, antwoorden: readonly Eerderantwoord[]): Promise<Briefnummer[]> {
  const genummerd = (await openAntwoorden(zaal, antwoorden)).flatMap(({ nummer: brief, op, nummers = [] }) =>
    nummers.map((een) => ({ ...een, brief, op })),
  );
  const ids = genummerd.map(({ gegeven }) => gegeven);
  const inArchief = ids.length === 0 ? [] : await zaal.onder('archief_lezen', () => leesStukidsVan(zaal.tx, ids));
  return genummerd.map(({ gegeven, ...een }) => ({
    ...een,
    gegevens: [gegeven, ...inArchief.flatMap(({ van, stuk }) => (van === gegeven && stuk !== gegeven ? [stuk] : []))],
  }));
}

/** Items that a letter of this request speaks of -> what people kept of each when they last answered the same person; for a core party. */
export async function leesVerzwegen(
  zaal: Zaal,
  verzoek: string,
  antwoorden: readonly Eerderantwoord[],
  items: readonly { readonly gegeven: string; readonly soort: string; readonly dag: string | null }[],
): Promise<(gegeven: string | undefined) => Verzwegen | undefined> {
  if (antwoorden.length === 0) return () => undefined;
  const gezegd = await openAntwoorden(zaal, antwoorden);
  const verwant = await leesVerwanteIds(
    zaal,
    verzoek,
    items.map(({ gegeven }) => gegeven),
  );
  const alle = items.map((item) => ({ ...item, ids: [item.gegeven, ...verwant(item.gegeven)] }));
  const inArchief = await zaal.onder('archief_lezen', () =>
    leesStukidsVan(
      zaal.tx,
      alle.flatMap(({ ids }) => ids),
    ),
  );
  const verzwegen = new Map(
    alle.map(({ gegeven, soort, dag, ids }) => {
      const ook = inArchief.flatMap(({ van, stuk }) => (ids.includes(van) ? [stuk] : []));
      return [gegeven, laatstVerzwegen(gezegd, { ids: new Set([...ids, ...ook]), soort, dag })];
    }),
  );
  return (gegeven) => (gegeven === undefined ? undefined : verzwegen.get(gegeven));
}
