// A real server and a real Chromium for the browser tests: one fixed day, one context per person, and everything that goes wrong on the way.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { openGebouw } from '../../src/cli/opbouw.ts';
import { demobestand, laadPartnerschap, leesPartnerschapsbestand } from '../../src/cli/partnerschap-laden.ts';
import { start } from '../../src/cli/start.ts';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../../src/convenant/vormen/handelingen.ts';
import { routes, sessieVorm } from '../../src/http/contract.ts';
import { type Config, leesConfig } from '../../src/platform/config.ts';
import { evaluaties } from '../proefaanloop.ts';
import { bezetting, type Wie } from '../proefwereld.ts';
import { type Sporen, volgSporen } from './sporen.ts';

/** The moment on which every browser test begins; the clock of the acts runs on from here. */
export const beginmoment = '2026-11-23T09:00:00+01:00';

const venster = { width: 1280, height: 900 } as const;

/** What Chromium needs to run as root and without any network of its own. */
const vlaggen = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const antwoordvormen: { readonly [H in Handelingnaam]: { readonly antwoord: z.ZodType<Antwoorden[H]> } } =
  handelingvormen;

/** Somebody at a screen of his own. */
export interface Bezoeker {
  readonly naam: string;
  readonly page: Page;
  readonly sporen: Sporen;
  /** Carries out an act with this person's session but without a screen, to prepare or to interfere. */
  doe<H extends Handelingnaam>(handeling: H, invoer: Invoeren[H]): Promise<Antwoorden[H]>;
  /** Ends all sessions of this person at the server, as an administrator or the idle limit would. */
  beeindigSessies(): Promise<void>;
  sluit(): Promise<void>;
}

export interface Opstelling {
  readonly url: string;
  readonly browser: Browser;
  /** A window for somebody who has not signed in. */
  open(opties?: BrowserContextOptions): Promise<Bezoeker>;
  /** Signs in, and confirms secrecy when that is asked. */
  meldAan(wie: Wie, opties?: BrowserContextOptions): Promise<Bezoeker>;
  /** SQL as the owner of the database, behind all walls. */
  achter(sql: string, waarden?: readonly unknown[]): Promise<pg.QueryResult['rows']>;
  /** Sets the clock of the acts. */
  zetKlok(moment: string): void;
  stop(): Promise<void>;
}

/** Starts server and browser with the partnership of a file; the built screens must be in dist/web. */
export async function startOpstelling(partijen = demobestand): Promise<Opstelling> {
  const folder = await mkdtemp(join(tmpdir(), 'weegwijs-e2e-'));
  const postgres = process.env['WEEGWIJS_POSTGRES'];
  const config = leesConfig({
    WEEGWIJS_DATA: folder,
    WEEGWIJS_PORT: '0',
    WEEGWIJS_LOGNIVEAU: 'silent',
    ...(postgres === undefined ? {} : { WEEGWIJS_POSTGRES: postgres }),
  });
  await laadOpVasteDag(config, partijen);
  const lopend = await start(config);
  lopend.gebouw.demoklok?.zet(Temporal.Instant.from(beginmoment));
  const browser = await chromium.launch({
    executablePath: process.env['WEEGWIJS_CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: [...vlaggen],
  });
  assert.ok(lopend.gebouw.eigenaar !== undefined);
  const eigenaar = new pg.Client(lopend.gebouw.eigenaar);
  await eigenaar.connect();
  const achter: Opstelling['achter'] = async (sql, waarden) =>
    (await eigenaar.query(sql, waarden === undefined ? undefined : [...waarden])).rows;

  async function open(opties: BrowserContextOptions = {}, naam = 'niemand'): Promise<Bezoeker> {
    const context = await browser.newContext({
      baseURL: lopend.url,
      viewport: venster,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      ...opties,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    return {
      naam,
      page,
      sporen: await volgSporen(context, lopend.url),
      async doe(handeling, invoer) {
        const { methode, pad } = routes[handeling];
        const { id = '', ...rest } = { id: '', ...invoer };
        const metId = pad.includes('{id}');
        const antwoord = await context.request.fetch(pad.replace('{id}', id), {
          method: methode,
          ...(methode === 'GET' ? {} : { data: metId ? rest : invoer }),
        });
        assert.equal(antwoord.status(), 200, `${handeling} door ${naam}: ${await antwoord.text()}`);
        return antwoordvormen[handeling].antwoord.parse(await antwoord.json());
      },
      async beeindigSessies() {
        await achter(
          'update beheer.sessie set ingetrokken = now() where functionaris in (select id from beheer.functionaris where naam = $1)',
          [naam],
        );
      },
      sluit: () => context.close(),
    };
  }

  return {
    url: lopend.url,
    browser,
    achter,
    open: (opties) => open(opties),
    async meldAan(wie, opties) {
      const bezoeker = await open(opties, bezetting[wie]);
      await meldAan(bezoeker);
      return bezoeker;
    },
    zetKlok(moment) {
      lopend.gebouw.demoklok?.zet(Temporal.Instant.from(moment));
    },
    async stop() {
      await browser.close();
      await eigenaar.end();
      await lopend.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Loads the partnership on the day of the tests, so that its mandates run then, whenever the tests are run. */
async function laadOpVasteDag(config: Config, partijen: string): Promise<void> {
  const gebouw = await openGebouw(config);
  try {
    gebouw.demoklok?.zet(Temporal.Instant.from(beginmoment));
    assert.ok(gebouw.eigenaar !== undefined);
    const bestand = leesPartnerschapsbestand(JSON.parse(await readFile(partijen, 'utf8')));
    await laadPartnerschap(gebouw.poort, gebouw.eigenaar, bestand);
    const eigenaar = new pg.Client(gebouw.eigenaar);
    await eigenaar.connect();
    await eigenaar.query(evaluaties);
    await eigenaar.end();
  } finally {
    await gebouw.stop();
  }
}

/** Signs in and confirms secrecy without a screen (both screens have tests of their own), and opens the first page. */
async function meldAan({ page, naam, doe }: Bezoeker): Promise<void> {
  const { request } = page.context();
  const personen: readonly { sub: string; naam: string }[] = await (await request.get('/demo/personen')).json();
  const sub = personen.find((persoon) => persoon.naam === naam)?.sub;
  assert.ok(sub !== undefined, `${naam} hoort bij de demo`);
  const keuze = await request.get('/aanmelden');
  await request.post(keuze.url(), { form: { sub } });
  const sessie = sessieVorm.parse(await (await request.get('/v1/sessie')).json());
  if (sessie.geheimhoudingTot === null)
    await doe('geheimhouding-bevestigen', { geheimhouding: true, richtlijnen: true });
  await page.goto('/');
  await page.getByRole('banner').getByText(naam).waitFor();
}

/** Chooses a person on the page of the demo provider. */
export async function kiesPersoon(page: Page, naam: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Demo-aanmelding' }).waitFor();
  await page.getByRole('button', { name: naam }).click();
  await page.getByRole('banner').getByText(naam).waitFor();
}

/** Keeps a picture of a page, or of a part of it, for README and manual, only when asked: a normal run changes no files. */
export async function beeld(page: Page, naam: string, deel?: Locator): Promise<void> {
  if (process.env['WEEGWIJS_BEELDEN'] !== '1') return;
  // News of what just succeeded is not part of the screen.
  const nieuws = page.getByRole('status').getByRole('button', { name: 'Sluiten' });
  if (await nieuws.isVisible()) await nieuws.click();
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, 0);
  });
  await (deel ?? page).screenshot({
    path: join(import.meta.dirname, `../../docs/beelden/${naam}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
