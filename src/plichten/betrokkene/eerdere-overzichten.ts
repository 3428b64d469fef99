// The overviews that the person of a request got before: which number was which item, so that he can be understood when he names one (art. 12 lid 3 and 5).
import { sql } from 'kysely';
import type { Briefnummer } from '../../convenant/vormen/inzage.ts';
import { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import { leesStukidsVan } from '../../dossiers/archief/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';

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

/** What each said, opened; the entry of this act names their requests. Answers of before numbers were kept have none. */
export async function openAntwoorden(zaal: Zaal, antwoorden: readonly Eerderantwoord[]) {
  const sleutels = await zaal.vault.openAlle(
    zaal.tx,
    'verzoeken',
    antwoorden.map(({ verzoek }) => verzoek),
  );
  return antwoorden.map(({ id, verzoek, inhoud, ...wanneer }) => {
    const { nummers = [], overzicht } = stapinhoud.parse(sleutels.get(verzoek)?.open(id, 'beantwoord', inhoud));
    return { ...wanneer, nummers, overzicht };
  });
}

/** Every numbered item of these answers, with the ids that it has now: its own, and that of its row in the archive. */
export async function leesBriefnummers(zaal: Zaal, antwoorden: readonly Eerderantwoord[]): Promise<Briefnummer[]> {
  const genummerd = (await openAntwoorden(zaal, antwoorden)).flatMap(({ nummer: brief, op, nummers }) =>
    nummers.map((een) => ({ ...een, brief, op })),
  );
  const ids = genummerd.map(({ gegeven }) => gegeven);
  const inArchief = ids.length === 0 ? [] : await zaal.onder('archief_lezen', () => leesStukidsVan(zaal.tx, ids));
  return genummerd.map(({ gegeven, ...een }) => ({
    ...een,
    gegevens: [gegeven, ...inArchief.flatMap(({ van, stuk }) => (van === gegeven && stuk !== gegeven ? [stuk] : []))],
  }));
}
