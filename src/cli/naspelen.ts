// What an older copy of the registers does not know: what was destroyed since goes again, what was corrected since is corrected again or named.
import type pg from 'pg';

/** A correction of after the copy, by number, kind and day; never what it says. */
export interface Hersteld {
  /** None of what is sealed. */
  readonly nummer: string | null;
  readonly soort: string;
  readonly wijziging: string;
  readonly op: string;
  /** It was carried out again. */
  readonly gedaan: boolean;
  /** Words of it may still stand in a decision, or with an external partner. */
  readonly elders: boolean;
}

/** Functions of the database work under roles of their own, by the policies of those roles. */
async function onderRollen<R extends pg.QueryResultRow>(client: pg.Client, vraag: string): Promise<readonly R[]> {
  await client.query('set local row_security = on');
  const { rows } = await client.query<R>(vraag);
  await client.query('set local row_security = off');
  return rows;
}

/** Destroys again whatever the ledger names (db, `vernietiging.speel_af`). */
export async function speelAf(client: pg.Client): Promise<number> {
  const [rij] = await onderRollen<{ n: string }>(client, 'select vernietiging.speel_af()::text as n');
  return Number(rij?.n ?? 0);
}

/** Corrects again, or names, what was corrected, removed, shielded or taken back since (db, `vernietiging.speel_wijzigingen`). */
export const speelWijzigingen = (client: pg.Client): Promise<readonly Hersteld[]> =>
  onderRollen<Hersteld & pg.QueryResultRow>(
    client,
    'select nummer, soort, wijziging, op::text, gedaan, elders from vernietiging.speel_wijzigingen()',
  );

/** One line of what people do after a restore. */
export function inRegel({ nummer, soort, wijziging, op, gedaan }: Hersteld): string {
  const wat = `${nummer ?? 'verzegeld dossier (politie)'}: ${soort}, ${wijziging} op ${op}`;
  if (gedaan)
    return `${wat}: is opnieuw gedaan. Kijk of woorden ervan nog in een besluit of bij een externe partner staan.`;
  return wijziging === 'ingetrokken'
    ? `${wat}: staat er weer. Laat de partij die het inbracht het opnieuw intrekken.`
    : `${wat}: er staat weer wat er eerst stond. Doe het opnieuw in het dossier.`;
}
