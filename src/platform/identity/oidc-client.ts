// Signs a person in by OpenID Connect: authorization code, PKCE S256, state, nonce, and a checked level of assurance.
import * as oidc from 'openid-client';
import { isLoopback } from './loopback.ts';

const geduldSeconden = 10;

export interface OidcOpties {
  /** Issuer identifier, exactly as the provider publishes it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Without a secret this is a public client that rests on PKCE alone. */
  readonly clientSecret?: string;
  /** Registered at the provider; compared exactly, so without query or fragment. */
  readonly redirectUri: string;
  /** The levels of assurance (`acr`, eIDAS URIs) that suffice; all are asked for, in this order of preference. */
  readonly acr: readonly string[];
  /** Allows http, for an issuer and a redirect URI on loopback only. */
  readonly toegestaneHttp: boolean;
  readonly fetch?: oidc.CustomFetch;
}

/** What must be remembered between start and finish, by the browser that started and out of reach of all others. */
export interface Aanvraag {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who signed in, in the words of the provider: an opaque subject, its session if it names one, and the level reached. */
export interface Identiteit {
  readonly sub: string;
  readonly sid?: string;
  readonly acr: string;
}

/** `geweigerd`: the provider or the person said no. `ongeldig`: the answer does not belong to this request, or not anymore. */
export type Aanmelduitkomst =
  | ({ readonly ok: true; readonly idToken: string } & Identiteit)
  | { readonly ok: false; readonly reden: 'acr-te-laag' | 'geweigerd' | 'ongeldig' };

export interface OidcClient {
  /** Where to send the browser. Throws AanmelddienstStoort when the provider cannot be reached. */
  start(): Promise<{ readonly url: string } & Aanvraag>;
  /**
   * Weighs the answer that the browser brought back; `callbackUrl` may be relative to the redirect URI. Throws
   * AanmelddienstStoort when the provider fails or refuses this client.
   */
  finish(callbackUrl: string, aanvraag: Aanvraag): Promise<Aanmelduitkomst>;
  /** Where to send the browser to end the session at the provider too; undefined when it offers no such place. */
  uitlogUrl(idToken: string, terugNaar: string): Promise<string | undefined>;
}

/** The provider does not answer, or not as agreed: nothing that the person who signs in can help. */
export class AanmelddienstStoort extends Error {}

/** Throws on options that could never be safe; asks nothing of the network until the first sign-in. */
export function maakOidcClient(opties: OidcOpties): OidcClient {
  const issuer = veiligeUrl(opties.issuer, opties.toegestaneHttp);
  const redirectUri = veiligeUrl(opties.redirectUri, opties.toegestaneHttp);
  if (opties.acr.length === 0) throw new Error('Er moet ten minste een betrouwbaarheidsniveau (acr) zijn ingesteld.');

  let ontdekt: Promise<oidc.Configuration> | undefined;

  function ontdek(): Promise<oidc.Configuration> {
    return oidc.discovery(
      issuer,
      opties.clientId,
      undefined,
      opties.clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(opties.clientSecret),
      {
        timeout: geduldSeconden,
        // The signature of the ID token is checked even though it comes straight from the token endpoint.
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
        ],
        ...(opties.fetch === undefined ? {} : { [oidc.customFetch]: opties.fetch }),
      },
    );
  }

  /** The provider's own description: asked once, and again after a failure. */
  async function configuratie(): Promise<oidc.Configuration> {
    ontdekt ??= ontdek();
    try {
      return await ontdekt;
    } catch (fout) {
      ontdekt = undefined;
      throw new AanmelddienstStoort('de aanmelddienst geeft haar gegevens niet', { cause: fout });
    }
  }

  return {
    async start() {
      const config = await configuratie();
      const aanvraag = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri.href,
        scope: 'openid',
        state: aanvraag.state,
        nonce: aanvraag.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(aanvraag.codeVerifier),
        code_challenge_method: 'S256',
        acr_values: opties.acr.join(' '),
      });
      return { url: url.href, ...aanvraag };
    },

    async finish(callbackUrl, aanvraag) {
      const terug = URL.parse(callbackUrl, redirectUri);
      if (terug === null || terug.origin !== redirectUri.origin || terug.pathname !== redirectUri.pathname)
        return { ok: false, reden: 'ongeldig' };
      const config = await configuratie();
      const antwoord = await haalTokens(config, terug, aanvraag);
      if (!antwoord.ok) return antwoord;
      const { id_token: idToken } = antwoord.tokens;
      const claims = antwoord.tokens.claims();
      if (claims === undefined || idToken === undefined) return { ok: false, reden: 'ongeldig' };
      const { acr, sid, sub } = claims;
      if (typeof acr !== 'string' || !opties.acr.includes(acr)) return { ok: false, reden: 'acr-te-laag' };
      return { ok: true, sub, acr, idToken, ...(typeof sid === 'string' ? { sid } : {}) };
    },

    async uitlogUrl(idToken, terugNaar) {
      const config = await configuratie();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: terugNaar }).href;
    },
  };
}

function veiligeUrl(tekst: string, toegestaneHttp: boolean): URL {
  const url = new URL(tekst);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && toegestaneHttp && isLoopback(url.hostname)))
    throw new Error(`Aanmelden gaat over https, of over http op deze machine zelf: ${tekst}`);
  if (url.search !== '' || url.hash !== '') throw new Error(`Zonder vraagteken en hekje: ${tekst}`);
  return url;
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;
type Tokenantwoord =
  | { readonly ok: true; readonly tokens: Tokens }
  | { readonly ok: false; readonly reden: 'geweigerd' | 'ongeldig' };

async function haalTokens(config: oidc.Configuration, terug: URL, aanvraag: Aanvraag): Promise<Tokenantwoord> {
  try {
    const tokens = await oidc.authorizationCodeGrant(config, terug, {
      expectedState: aanvraag.state,
      expectedNonce: aanvraag.nonce,
      pkceCodeVerifier: aanvraag.codeVerifier,
      idTokenExpected: true,
    });
    return { ok: true, tokens };
  } catch (fout) {
    if (fout instanceof oidc.AuthorizationResponseError) return { ok: false, reden: 'geweigerd' };
    if (isOngeldig(fout)) return { ok: false, reden: 'ongeldig' };
    throw new AanmelddienstStoort('de aanmelddienst geeft geen bruikbaar antwoord', { cause: fout });
  }
}

// RFC 6749 section 5.2 for the first; the others are checks of this one answer: state, issuer, nonce, time, signature.
const ongeldigeCodes = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
]);

function isOngeldig(fout: unknown): boolean {
  if (fout instanceof oidc.ResponseBodyError) return fout.error === 'invalid_grant';
  return fout instanceof oidc.ClientError && fout.code !== undefined && ongeldigeCodes.has(fout.code);
}
