// The login of the application must be powerless by itself; production refuses any other.
import pg from 'pg';
import { databaserollen, type Verbinding } from './transaction.ts';

/** Thrown when the application would run with a login that can do more than take the roles of its acts. */
export class LoginTeMachtig extends Error {}

/** @throws {LoginTeMachtig} when the login is superuser, inherits, bypasses row level security, creates roles, owns a table, or can take another role than those of acts. */
export async function weigerMachtigLogin(verbinding: Verbinding): Promise<void> {
  const client = new pg.Client(verbinding);
  await client.connect();
  try {
    const { rows } = await client.query<{ machtig: boolean; eigenaar: boolean }>(
      `select r.rolsuper or r.rolinherit or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
           or exists (select from pg_roles ander where pg_has_role(r.oid, ander.oid, 'member')
             and ander.oid <> r.oid and ander.rolname <> all ($1)) as machtig,
         exists (select from pg_class c where c.relowner = r.oid) as eigenaar
       from pg_roles r where r.rolname = current_user`,
      [[...databaserollen]],
    );
    if (rows[0] === undefined || rows[0].machtig || rows[0].eigenaar) {
      throw new LoginTeMachtig(
        'De databaselogin van de toepassing mag te veel: gebruik in DATABASE_URL de login weegwijs_app, die niets bezit en niets erft.',
      );
    }
  } finally {
    await client.end();
  }
}
