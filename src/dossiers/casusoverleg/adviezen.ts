// The SQL of advice (9 lid 5), and the check that a text names nobody of the file, by tokens alone: no content is opened for it.
import { sql } from 'kysely';
import type { Herkenning } from '../../convenant/artikelen/advies-vragen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mentionTokens } from '../../platform/mentioned-people.ts';

/** The requests for advice of a casus, oldest first. */
export function leesAdviezen(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.advies')
    .select(['id', 'vraag', 'antwoord', 'gevraagd_op', 'uiterlijk', 'beantwoord_op'])
    .where('casus', '=', casus)
    .orderBy('gevraagd_op')
    .orderBy('id')
    .execute();
}
export type Adviesrij = Awaited<ReturnType<typeof leesAdviezen>>[number];

const perTokensoort: Readonly<Record<string, Herkenning>> = {
  exact: 'naam',
  geboortedatum: 'geboortedatum',
  'geboortedatum-omgewisseld': 'geboortedatum',
  adres: 'adres',
};

const streep = '[-\\u2010-\\u2015\\u2212\\s_/.]*';
const nummervormen = [
  // A number of a weegdossier or casus, however it is written.
  new RegExp(`(?<![\\p{L}\\p{N}])[WC]${streep}\\d{4}${streep}\\d{4,}`, 'iu'),
  // A citizen service number, a telephone number, a reference: nothing that a question without personal data needs.
  /\d{8,}/,
  /(?<!\d)0(?:[\s.-]*\d){9}(?!\d)/,
] as const;
const adresvormen = [/(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?!\p{L})/u, /\S@\S+\.\S/] as const;

/** What can be told from the look of a text alone. */
export function herkenAanVorm(tekst: string): readonly Herkenning[] {
  const plat = tekst.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return [
    ...(nummervormen.some((vorm) => vorm.test(plat)) ? (['nummer'] as const) : []),
    ...(adresvormen.some((vorm) => vorm.test(plat)) ? (['adres'] as const) : []),
  ];
}

/**
 * What texts give away of the people in a casus, as the index of the register knows them for this actor. Says which kinds, never
 * where or what.
 */
export async function herken(
  zaal: Zaal,
  casus: string,
  teksten: readonly (string | undefined)[],
): Promise<readonly Herkenning[]> {
  const geschreven = teksten.flatMap((tekst) => tekst ?? []);
  const sleutel = zaal.vault.index('casusoverleg');
  const tokens = geschreven.flatMap((tekst) => mentionTokens(sleutel, tekst));
  const { rows } = await sql<{ soort: string }>`
    select distinct z.soort from casusoverleg.zoeksleutel z
    where z.casus = ${casus}::uuid and z.sleutel = any(${tokens.map((token) => token.token)}::bytea[])`.execute(
    zaal.tx.db,
  );
  return [
    ...new Set([...rows.flatMap(({ soort }) => perTokensoort[soort] ?? []), ...geschreven.flatMap(herkenAanVorm)]),
  ];
}
