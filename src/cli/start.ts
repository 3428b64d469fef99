// Starts the whole system on this machine: building, demo partnership when it is empty, server, and a graceful stop.
import { access, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { aanmelden, terugpad } from '../http/aanmelden.ts';
import { sessiecookie } from '../http/cookies.ts';
import { problemen } from '../http/problemen.ts';
import { sameOriginGuard } from '../http/same-origin-guard.ts';
import { maakServer } from '../http/server.ts';
import { maakBewaarplan } from '../jobs/bewaarplan.ts';
import { type Drager, type Meld, maakDrager } from '../jobs/drager.ts';
import { maakPostplanner } from '../jobs/post.ts';
import { maakUitnodigingsplanner } from '../jobs/uitnodigingen.ts';
import { maakWerken, mailtaak, uitnodigingstaak } from '../jobs/werken.ts';
import type { Config } from '../platform/config.ts';
import { maakLuisteraar } from '../platform/database/luister.ts';
import type { Verbinding } from '../platform/database/transaction.ts';
import { wijzigingkanaal } from '../platform/database/wijziging.ts';
import type { DemoPersoon } from '../platform/identity/demo-page.ts';
import { demoAcr, demoClientId, demoPad, demoProvider } from '../platform/identity/demo-provider.ts';
import { maakOidcClient } from '../platform/identity/oidc-client.ts';
import { maakMapPost, maakSmtpPost } from '../platform/mail/post.ts';
import { maakSessies } from '../toegang/sessies.ts';
import { type Gebouw, openGebouw } from './opbouw.ts';
import { demobestand, laadPartnerschap, leesPartnerschapsbestand } from './partnerschap-laden.ts';

const schermfolder = join(import.meta.dirname, '../../dist/web');

/** Limits of a session: without a request, and however busy. */
export const sessieduur = { stilteMinuten: 30, maximumUren: 10 } as const;

/** A running system: its address, the demo people, and how it stops. */
export interface Lopend {
  readonly url: string;
  readonly gebouw: Gebouw;
  readonly personen: readonly DemoPersoon[];
  stop(): Promise<void>;
}

/**
 * Whether the terms of keeping are looked at: whoever walks through past days with the demo's clock wants none of what the
 * real day asks, but may want what the days of his walk ask.
 */
export type Bewaarplan = 'altijd' | 'bij-gezette-klok' | 'nooit';

/** The people of every partnership in this database, for the demo sign-in only. */
async function leesDemopersonen(eigenaar: Verbinding): Promise<readonly DemoPersoon[]> {
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    const { rows } = await client.query<DemoPersoon>(
      `select f.sub, f.naam, f.functie as rol, coalesce(p.naam, e.naam, s.naam) as partij
       from beheer.functionaris f join beheer.samenwerkingsverband s on s.id = f.samenwerkingsverband
       left join beheer.partij p on p.id = f.partij left join beheer.externe_partner e on e.id = f.externe_partner
       order by s.naam, p.soort nulls last, e.naam nulls first, f.naam`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** True when a partnership of this database works under a covenant in force. */
async function isInWerking(eigenaar: Verbinding): Promise<boolean> {
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      'select from beheer.samenwerkingsverband where in_werking_gesteld_op is not null limit 1',
    );
    return rowCount !== 0;
  } finally {
    await client.end();
  }
}

async function bestaat(pad: string): Promise<boolean> {
  return access(pad).then(
    () => true,
    () => false,
  );
}

/** Sign-in, sessions and the origin check of a building; the demo provider when no other is configured. */
function maakToegang(config: Config, gebouw: Gebouw, url: string) {
  const { database } = gebouw.poort;
  const sessies = maakSessies({
    transactie: database.transactie,
    wandklok: gebouw.wandklok,
    ...sessieduur,
  });
  const cookie = sessiecookie(url);
  const redirectUri = `${url}${terugpad}`;
  const client = maakOidcClient(
    config.oidc === undefined
      ? { issuer: `${url}${demoPad}`, clientId: demoClientId, redirectUri, acr: [demoAcr], toegestaneHttp: true }
      : {
          issuer: config.oidc.issuer,
          clientId: config.oidc.clientId,
          ...(config.oidc.clientSecret === undefined ? {} : { clientSecret: config.oidc.clientSecret }),
          redirectUri,
          acr: [...config.acr],
          // Plain http is accepted on loopback only, in any mode.
          toegestaneHttp: true,
        },
  );
  return {
    async aangemeld(request: Parameters<typeof cookie.lees>[0], raakAan = true) {
      const token = cookie.lees(request);
      return token === undefined ? undefined : sessies.vind(token, raakAan);
    },
    async aanmelden(app: FastifyInstance): Promise<void> {
      app.addHook(
        'onRequest',
        sameOriginGuard(url, () => problemen.anderSite()),
      );
      const { eigenaar } = gebouw;
      if (config.oidc === undefined && eigenaar !== undefined) {
        const personen = () => leesDemopersonen(eigenaar);
        await app.register(demoProvider, { basisUrl: url, redirectUri, personen, wandklok: gebouw.wandklok });
        app.get('/demo/personen', { schema: { hide: true } }, personen);
      }
      await app.register(aanmelden, {
        basisUrl: url,
        client,
        sessies,
        vindFunctionaris: (sub) =>
          database.transactie('toegang', {}, async (tx) => {
            const { rows } = await sql<{ functionaris: string; samenwerkingsverband: string }>`
              select functionaris, samenwerkingsverband from beheer.functionaris_van_sub(${sub})`.execute(tx.db);
            return rows[0];
          }),
        sleutel: gebouw.aanmeldsleutel,
        wandklok: gebouw.wandklok,
      });
    },
  };
}

/** What carries tasks in this process; mail goes to the server of the configuration, or to a folder in the demo. */
function dragerVan(
  { mail }: Config,
  { poort, wandklok, demoklok }: Gebouw,
  url: string,
  meld: Meld,
  bewaarplan: Bewaarplan,
): Drager {
  const { smtp, map, van } = mail;
  const bus =
    smtp !== undefined ? maakSmtpPost({ url: smtp, van }) : map === undefined ? undefined : maakMapPost(map, van);
  const plan = maakBewaarplan(poort);
  const alsHetTijdIs = async () => {
    if (bewaarplan === 'altijd' || demoklok?.isGezet() === true) await plan();
  };
  const planners = [
    ...(bewaarplan === 'nooit' ? [] : [alsHetTijdIs]),
    ...(bus === undefined
      ? []
      : [maakPostplanner(poort, mailtaak, wandklok), maakUitnodigingsplanner(poort, uitnodigingstaak, wandklok)]),
  ];
  return maakDrager(poort, maakWerken(poort, bus === undefined ? undefined : { bus, url }), meld, {
    async vooraf() {
      for (const plan of planners) await plan();
    },
  });
}

/**
 * Starts and listens. `partijen` is the file of the partnership that an empty demo begins with.
 */
export async function start(
  config: Config,
  partijen: string = demobestand,
  bewaarplan: Bewaarplan = 'altijd',
): Promise<Lopend> {
  const gebouw = await openGebouw(config);
  const luisteraar = maakLuisteraar(gebouw.applicatie, wijzigingkanaal);
  try {
    const { eigenaar, poort } = gebouw;
    // Not only when it is empty: a first start that was cut off is finished here.
    if (eigenaar !== undefined && !config.productie && !(await isInWerking(eigenaar))) {
      await laadPartnerschap(poort, eigenaar, leesPartnerschapsbestand(JSON.parse(await readFile(partijen, 'utf8'))));
    }
    const poortnummer = config.port === 0 ? await vrijePoort(config.host) : config.port;
    const url = config.port === 0 ? `http://localhost:${poortnummer}` : config.url;
    const toegang = maakToegang(config, gebouw, url);
    const server = await maakServer({
      poort,
      aangemeld: toegang.aangemeld,
      luisteraar,
      url,
      https: url.startsWith('https:'),
      schermen: (await bestaat(join(schermfolder, 'index.html'))) ? schermfolder : undefined,
      demoklok: gebouw.demoklok,
      beveiligingscontact: config.beveiligingscontact,
      verzoekenPerMinuut: config.verzoekenPerMinuut,
      logger: config.logniveau === 'silent' ? false : { level: config.logniveau },
      aanmelden: toegang.aanmelden,
    });
    await server.listen({ host: config.host, port: poortnummer });
    const drager = dragerVan(config, gebouw, url, (bericht) => server.log.warn(bericht), bewaarplan);
    drager.begin();
    return {
      url,
      gebouw,
      personen: config.productie || eigenaar === undefined ? [] : await leesDemopersonen(eigenaar),
      async stop() {
        // First nobody asks anything any more, then what was left is put down where the next start finds it.
        await server.close();
        await luisteraar.stop();
        await drager.stop();
        await gebouw.stop();
      },
    };
  } catch (fout) {
    await luisteraar.stop();
    await gebouw.stop();
    throw fout;
  }
}

/** A port that is free now, for tests that run beside each other. */
async function vrijePoort(host: string): Promise<number> {
  const { createServer } = await import('node:net');
  const proef = createServer();
  await new Promise<void>((klaar) => proef.listen(0, host, klaar));
  const adres: AddressInfo | string | null = proef.address();
  await new Promise<void>((klaar) => proef.close(() => klaar()));
  if (adres === null || typeof adres === 'string') throw new Error('geen vrije poort');
  return adres.port;
}
