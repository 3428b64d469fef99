// The first hour of a partnership: its row and its functioneel beheerder, put there by who installs the system, once.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Verbinding } from '../platform/database/transaction.ts';

export interface Installatie {
  readonly naam: string;
  readonly gemeente: string;
  /** First day on which the functioneel beheerder may work (ISO day). */
  readonly vanaf: string;
  readonly beheerder: { readonly sub: string; readonly naam: string; readonly email: string };
}

/** How long who is appointed by the covenant may work, in years; every year the rights are looked at again (15 lid 2 f). */
const benoemingsjaren = 5;

/**
 * The last day (ISO) of whoever is appointed from `vanaf` and recorded on `vandaag`: an old covenant that is recorded today still
 * has people who can work, and whoever is appointed for later has the same years.
 */
export function benoemdTot(vanaf: string, vandaag: string): string {
  const begin = vanaf < vandaag ? vandaag : vanaf;
  return Temporal.PlainDate.from(begin).add({ years: benoemingsjaren }).toString();
}

/** The installation of this functioneel beheerder, when it was begun before; by his e-mail address. */
export async function vindInstallatie(
  eigenaar: Verbinding,
  email: string,
): Promise<{ readonly samenwerkingsverband: string; readonly functionaris: string } | undefined> {
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    const { rows } = await client.query<{ samenwerkingsverband: string; functionaris: string }>(
      `select f.samenwerkingsverband, f.id as functionaris from beheer.functionaris f
       join beheer.autorisatie a on a.functionaris = f.id
       where f.email = $1 and a.rol = 'functioneel-beheerder' limit 1`,
      [email],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

/**
 * Makes an empty partnership with one functioneel beheerder, as the owner of the database; everything after this is an act.
 * `vandaag` is the day of installing (ISO). Returns the ids. Throws when the subject has an account already.
 */
export async function installeer(
  eigenaar: Verbinding,
  installatie: Installatie,
  vandaag: string,
): Promise<{ readonly samenwerkingsverband: string; readonly functionaris: string }> {
  const samenwerkingsverband = randomUUID();
  const functionaris = randomUUID();
  const einde = benoemdTot(installatie.vanaf, vandaag);
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.samenwerkingsverband', $1, true)", [samenwerkingsverband]);
    await client.query(
      "insert into beheer.samenwerkingsverband (id, naam, gemeente, regime) values ($1, $2, $3, 'convenant-2017')",
      [samenwerkingsverband, installatie.naam, installatie.gemeente],
    );
    await client.query(
      `insert into beheer.functionaris (id, samenwerkingsverband, sub, naam, functie, email)
       values ($1, $2, $3, $4, 'functioneel beheerder', $5)`,
      [
        functionaris,
        samenwerkingsverband,
        installatie.beheerder.sub,
        installatie.beheerder.naam,
        installatie.beheerder.email,
      ],
    );
    await client.query(
      `insert into beheer.autorisatie (id, samenwerkingsverband, functionaris, rol, doel, begin, einde,
         aangevraagd_in_convenant, aangevraagd_op, toegekend_op)
       values ($1, $2, $3, 'functioneel-beheerder', 'installatie', $4, $5, true, $4, $4)`,
      [randomUUID(), samenwerkingsverband, functionaris, installatie.vanaf, einde],
    );
    await client.query('commit');
    return { samenwerkingsverband, functionaris };
  } finally {
    await client.end();
  }
}
