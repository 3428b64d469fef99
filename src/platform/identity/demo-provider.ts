// An OpenID Connect provider with fictional people, for development and demonstration on this machine only.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type {} from '@fastify/swagger';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type Configuration, type errors, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Klok } from '../clock.ts';
import { type DemoPersoon, keuzepagina, verlopenPagina } from './demo-page.ts';
import { isLoopback } from './loopback.ts';
import { maakGeheugenAdapter } from './memory-adapter.ts';
import { alsHtml, type Pagina, paginaHeaders } from './page.ts';

/** Everything of the demo provider lives below this path; its issuer is the base URL with this path. */
export const demoPad = '/demo-aanmelden';
/** The client that the demo provider knows: this application. */
export const demoClientId = 'weegwijs';
/** The level of assurance that the demo provider claims for everyone. */
export const demoAcr = 'http://eidas.europa.eu/LoA/substantial';

const minuut = 60;
// Not part of the API that is described to others.
const verborgen = { schema: { hide: true } };

export interface DemoOpties {
  /** Where this server is reached, such as `http://127.0.0.1:8080`; not on loopback: throws. */
  readonly basisUrl: string;
  readonly redirectUri: string;
  /** Asked at every choice, so that the list follows the partnership. */
  readonly personen: () => readonly DemoPersoon[] | Promise<readonly DemoPersoon[]>;
  readonly wandklok: Klok;
}

/** Mounts the provider on the server that the application itself runs on, so that a demo needs one port. */
export const demoProvider: FastifyPluginAsync<DemoOpties> = async (app, opties) => {
  const basis = new URL(opties.basisUrl);
  if (!isLoopback(basis.hostname)) throw new Error('De demo-aanmelding werkt alleen op deze machine zelf (loopback).');
  const provider = new Provider(`${basis.origin}${demoPad}`, instellingen(opties, basis));
  provider.on('server_error', (_ctx, fout) => app.log.error(fout, 'demo-aanmelding'));
  // Koa would print to the console; what it may expose (a bad request) is no fault of ours.
  provider.onerror = (fout) => {
    if (!('expose' in fout && fout.expose === true)) app.log.error(fout, 'demo-aanmelding');
  };
  const verwerk = provider.callback();

  app.addHook('onRequest', async (request, reply) => {
    // A browser can be led here under another name (DNS rebinding) or, by a wrong set-up, from another machine.
    if (!isLoopback(request.socket.remoteAddress ?? '') || request.headers.host !== basis.host)
      return toon(reply, 403, verlopenPagina(basis.href));
  });

  await app.register(
    async (pagina) => {
      pagina.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: 4096 },
        (_request, tekst, done) => done(null, new URLSearchParams(tekst.toString())),
      );

      /** The sign-in that this browser is in the middle of, if it is the one in the address. */
      async function lopend(request: FastifyRequest<{ Params: { uid: string } }>, reply: FastifyReply) {
        const details = await provider.interactionDetails(request.raw, reply.raw).catch(geenSessie);
        return details?.uid === request.params.uid && details.prompt.name === 'login' ? details : undefined;
      }

      pagina.get<{ Params: { uid: string } }>('/kies/:uid', verborgen, async (request, reply) => {
        if ((await lopend(request, reply)) === undefined) return toon(reply, 400, verlopenPagina(basis.href));
        return toon(reply, 200, keuzepagina(await opties.personen(), `${demoPad}/kies/${request.params.uid}`));
      });

      pagina.post<{ Params: { uid: string } }>('/kies/:uid', verborgen, async (request, reply) => {
        const { body } = request;
        const veld = (naam: string) => (body instanceof URLSearchParams ? body.get(naam) : null);
        const persoon = (await opties.personen()).find(({ sub }) => sub === veld('sub'));
        if ((await lopend(request, reply)) === undefined || (persoon === undefined && veld('annuleren') === null))
          return toon(reply, 400, verlopenPagina(basis.href));
        const keuze =
          persoon === undefined
            ? { error: 'access_denied', error_description: 'geannuleerd' }
            : { login: { accountId: persoon.sub, acr: demoAcr, remember: false } };
        return reply.redirect(await provider.interactionResult(request.raw, reply.raw, keuze), 303);
      });
    },
    { prefix: demoPad, logLevel: 'warn' },
  );

  await app.register(
    async (rest) => {
      // The provider reads its own bodies.
      rest.removeAllContentTypeParsers();
      rest.addContentTypeParser('*', (_request, _inhoud, done) => done(null));
      rest.route({
        method: ['GET', 'POST'],
        url: '/*',
        ...verborgen,
        async handler({ raw }, reply) {
          reply.hijack();
          // The provider finds the path that it is mounted on by comparing the two.
          Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(demoPad.length) });
          await verwerk(raw, reply.raw);
        },
      });
    },
    { prefix: demoPad, logLevel: 'warn' },
  );
};

function toon(reply: FastifyReply, status: number, pagina: Pagina): FastifyReply {
  return reply.code(status).headers(paginaHeaders(pagina)).send(alsHtml(pagina));
}

/** Only "no such sign-in" is an answer; anything else is a fault of ours. */
function geenSessie(fout: unknown): undefined {
  if (fout instanceof Error && 'error' in fout && fout.name === 'SessionNotFound') return undefined;
  throw fout;
}

function instellingen({ redirectUri, personen, wandklok }: DemoOpties, basis: URL): Configuration {
  const sleutel = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const uit = { enabled: false };
  return {
    adapter: maakGeheugenAdapter(1000, wandklok),
    acrValues: [demoAcr],
    claims: { openid: ['sub'], acr: null },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clients: [
      {
        client_id: demoClientId,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ kty: 'EC', ...sleutel }] },
    cookies: {
      // Cookies are not separated by port, so these are named apart from the application's and from other demos'.
      names: { session: 'demo-sessie', interaction: 'demo-keuze', resume: 'demo-vervolg' },
      // The session's path is one that nobody visits: everyone chooses anew, and changing person needs no signing out.
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: `${demoPad}/sessie` },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      keys: [randomBytes(32)],
    },
    interactions: { url: (_ctx, keuze) => `${demoPad}/kies/${keuze.uid}` },
    features: {
      devInteractions: uit,
      dPoP: uit,
      pushedAuthorizationRequests: uit,
      resourceIndicators: uit,
      rpInitiatedLogout: uit,
      userinfo: uit,
    },
    ttl: {
      AccessToken: minuut,
      AuthorizationCode: minuut,
      Grant: 10 * minuut,
      IdToken: 5 * minuut,
      Interaction: 10 * minuut,
      Session: 10 * minuut,
    },
    clientBasedCORS: () => false,
    async findAccount(_ctx, sub) {
      const bekend = (await personen()).some((persoon) => persoon.sub === sub);
      return bekend ? { accountId: sub, claims: () => ({ sub }) } : undefined;
    },
    // Our own application is the only client: there is nothing to consent to.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError(ctx: KoaContextWithOIDC, _uit, _fout: errors.OIDCProviderError | Error) {
      const pagina = verlopenPagina(basis.href);
      ctx.set(paginaHeaders(pagina));
      ctx.body = alsHtml(pagina);
    },
  };
}
