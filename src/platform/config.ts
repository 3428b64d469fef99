// Configuration: parsed once at start by a strict schema; production refuses what is not safe, in a sentence that says what to do.
import { resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './identity/loopback.ts';

const omgeving = z.strictObject({
  WEEGWIJS_MODUS: z.enum(['demo', 'productie']).default('demo'),
  WEEGWIJS_PORT: z.coerce.number().int().min(0).max(65535).default(8410),
  WEEGWIJS_HOST: z.string().min(1).default('127.0.0.1'),
  /** Address at which browsers reach the system; needed for sign-in and for the origin check. */
  WEEGWIJS_URL: z.url({ protocol: /^https?$/ }).optional(),
  WEEGWIJS_DATA: z.string().min(1).default('data'),
  WEEGWIJS_KEYRING: z.string().min(1).optional(),
  /** Key of the copies; must lie apart from them. */
  WEEGWIJS_RESERVESLEUTEL: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  WEEGWIJS_MIGRATIE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  WEEGWIJS_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  WEEGWIJS_OIDC_CLIENT_ID: z.string().min(1).optional(),
  WEEGWIJS_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  WEEGWIJS_OIDC_ACR: z
    .string()
    .min(1)
    .default('http://eidas.europa.eu/LoA/substantial http://eidas.europa.eu/LoA/high'),
  WEEGWIJS_LOGNIVEAU: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  WEEGWIJS_POSTGRES: z.enum(['systeem', 'npm']).optional(),
  /** Where notices are handed over: smtps://user:password@host:465, or smtp://host:587 with STARTTLS. */
  WEEGWIJS_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  WEEGWIJS_MAIL_VAN: z.email().optional(),
  /** Where whoever finds a leak can turn, as an address that a program can open (RFC 9116). */
  WEEGWIJS_BEVEILIGINGSCONTACT: z
    .url({ protocol: /^(https|mailto|tel)$/ })
    .regex(/^\S+$/)
    .optional(),
  WEEGWIJS_VERZOEKEN_PER_MINUUT: z.coerce.number().int().min(10).default(3000),
});

/** Ours too, but read elsewhere: the browser of the tests, and the session of the command line. */
const vanAnderen = ['WEEGWIJS_CHROMIUM', 'WEEGWIJS_SESSIE', 'WEEGWIJS_BEELDEN'];

export interface Config {
  readonly productie: boolean;
  readonly host: string;
  readonly port: number;
  readonly url: string;
  readonly dataFolder: string;
  readonly keyringFile: string;
  readonly reservesleutel: string;
  readonly databaseUrl: string | undefined;
  readonly migratieUrl: string | undefined;
  readonly oidc:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined }
    | undefined;
  readonly acr: readonly string[];
  readonly logniveau: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly postgres: 'systeem' | 'npm' | undefined;
  readonly beveiligingscontact: string | undefined;
  readonly verzoekenPerMinuut: number;
  readonly mail: {
    readonly van: string;
    /** Undefined: caught in a folder in the demo, not sent at all in production. */
    readonly smtp: string | undefined;
    readonly map: string | undefined;
  };
}

/** Thrown with every fault of the configuration at once, in sentences for who runs the system. */
export class ConfigOngeldig extends Error {}

/** `gekozen` when whoever runs it said which mode it is. */
function onveilig(config: Config, gekozen: boolean): readonly string[] {
  if (!config.productie) {
    return [
      ...(isLoopback(config.host)
        ? []
        : [
            'De demo luistert alleen op de eigen machine: zet WEEGWIJS_HOST op 127.0.0.1, of zet WEEGWIJS_MODUS op productie.',
          ]),
      // In the demo anybody moves the clock, without signing in: a line left out must not do that to real files.
      ...(config.databaseUrl === undefined || gekozen
        ? []
        : ['Met een databaseserver staat de modus vast: zet WEEGWIJS_MODUS op productie, of op demo.']),
    ];
  }
  const url = new URL(config.url);
  return [
    ...(config.oidc === undefined
      ? ['Productie werkt niet met de demo-aanmelding: zet WEEGWIJS_OIDC_ISSUER en WEEGWIJS_OIDC_CLIENT_ID.']
      : []),
    ...(config.oidc !== undefined && new URL(config.oidc.issuer).protocol !== 'https:'
      ? ['De aanmelddienst moet https gebruiken: verander WEEGWIJS_OIDC_ISSUER.']
      : []),
    ...(isLoopback(config.host)
      ? []
      : ['Weegwijs spreekt zelf geen https: zet WEEGWIJS_HOST op 127.0.0.1, met een https-proxy op dezelfde machine.']),
    ...(url.protocol !== 'https:' && !isLoopback(url.hostname)
      ? ['Zonder https alleen op de eigen machine: zet WEEGWIJS_URL op een https-adres, met een proxy ervoor.']
      : []),
  ];
}

/** What a mail server needs; how TLS is done is not for an address to say. */
function mailfouten(smtp: string | undefined, van: string | undefined): readonly string[] {
  if (smtp === undefined) return [];
  const { search, hash, pathname, port, protocol, hostname } = new URL(smtp);
  return [
    ...(van === undefined ? ['Mail heeft een afzender nodig: zet WEEGWIJS_MAIL_VAN op een adres.'] : []),
    ...(search !== '' || hash !== '' || pathname.replace('/', '') !== ''
      ? ['WEEGWIJS_SMTP_URL bevat alleen server, poort en aanmelding: haal de rest weg.']
      : []),
    // Port 25 without a word about TLS is how mail leaks; STARTTLS belongs to submission.
    ...(protocol === 'smtp:' && port === '25' && !isLoopback(hostname)
      ? ['Mail gaat alleen met TLS de machine uit: zet WEEGWIJS_SMTP_URL op smtps://… of smtp://…:587.']
      : []),
  ];
}

/** Parses the environment. @throws {ConfigOngeldig} when a value is wrong, unknown or unsafe for production. */
export function leesConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // Only names of ours: others' variables are none of our business, a misspelt one of ours is a fault.
  const eigen = Object.fromEntries(
    Object.entries(env).filter(
      ([naam, waarde]) => (naam.startsWith('WEEGWIJS_') || naam === 'DATABASE_URL') && waarde !== '',
    ),
  );
  for (const naam of vanAnderen) delete eigen[naam];
  const gelezen = omgeving.safeParse(eigen);
  if (!gelezen.success) {
    throw new ConfigOngeldig(
      gelezen.error.issues.map((fout) => `Instelling ${fout.path.join('.') || 'onbekend'}: ${fout.message}`).join('\n'),
    );
  }
  const e = gelezen.data;
  const dataFolder = resolve(e.WEEGWIJS_DATA);
  const config: Config = {
    productie: e.WEEGWIJS_MODUS === 'productie',
    host: e.WEEGWIJS_HOST,
    port: e.WEEGWIJS_PORT,
    url: (e.WEEGWIJS_URL ?? `http://localhost:${e.WEEGWIJS_PORT}`).replace(/\/$/, ''),
    dataFolder,
    reservesleutel:
      e.WEEGWIJS_RESERVESLEUTEL === undefined ? `${dataFolder}/reservesleutel` : resolve(e.WEEGWIJS_RESERVESLEUTEL),
    keyringFile: e.WEEGWIJS_KEYRING === undefined ? `${dataFolder}/keyring.json` : resolve(e.WEEGWIJS_KEYRING),
    databaseUrl: e.DATABASE_URL,
    migratieUrl: e.WEEGWIJS_MIGRATIE_URL,
    oidc:
      e.WEEGWIJS_OIDC_ISSUER === undefined || e.WEEGWIJS_OIDC_CLIENT_ID === undefined
        ? undefined
        : {
            issuer: e.WEEGWIJS_OIDC_ISSUER,
            clientId: e.WEEGWIJS_OIDC_CLIENT_ID,
            clientSecret: e.WEEGWIJS_OIDC_CLIENT_SECRET,
          },
    acr: e.WEEGWIJS_OIDC_ACR.split(' ').filter((waarde) => waarde !== ''),
    logniveau: e.WEEGWIJS_LOGNIVEAU,
    postgres: e.WEEGWIJS_POSTGRES,
    beveiligingscontact: e.WEEGWIJS_BEVEILIGINGSCONTACT,
    verzoekenPerMinuut: e.WEEGWIJS_VERZOEKEN_PER_MINUUT,
    mail: {
      van: e.WEEGWIJS_MAIL_VAN ?? 'weegwijs@localhost',
      smtp: e.WEEGWIJS_SMTP_URL,
      map: e.WEEGWIJS_MODUS === 'demo' && e.WEEGWIJS_SMTP_URL === undefined ? `${dataFolder}/post` : undefined,
    },
  };
  const dienst = [e.WEEGWIJS_OIDC_ISSUER, e.WEEGWIJS_OIDC_CLIENT_ID].filter((deel) => deel !== undefined).length;
  const fouten = [
    // Never quietly the demo sign-in where somebody meant another.
    ...(dienst === 1 || (dienst === 0 && e.WEEGWIJS_OIDC_CLIENT_SECRET !== undefined)
      ? ['De aanmelddienst is half ingesteld: zet WEEGWIJS_OIDC_ISSUER en WEEGWIJS_OIDC_CLIENT_ID, of geen van beide.']
      : []),
    ...mailfouten(e.WEEGWIJS_SMTP_URL, e.WEEGWIJS_MAIL_VAN),
    ...onveilig(config, eigen['WEEGWIJS_MODUS'] !== undefined),
  ];
  if (fouten.length > 0) throw new ConfigOngeldig(fouten.join('\n'));
  return config;
}
