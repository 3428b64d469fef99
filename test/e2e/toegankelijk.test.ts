// Every screen in both languages: axe, a round with the Tab key, 320 pixels, dark colours, and nothing personal where it does not belong.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Bezoeker, type Opstelling, startOpstelling } from './browser.ts';
import {
  maakCasus,
  maakPlan,
  maakVerzegeld,
  maakWeging,
  meldPloegAan,
  type Ploeg,
  personen,
  stelVoor,
} from './dossierwerk.ts';
import { bewaard } from './sporen.ts';
import { axe, geenZijwaartsScrollen, kleuren, toetsenbordronde } from './toegankelijkheid.ts';

let opstelling: Opstelling;
let ploeg: Ploeg;
const bezoekers: Bezoeker[] = [];

before(async () => {
  opstelling = await startOpstelling();
  ploeg = await meldPloegAan(opstelling);
  bezoekers.push(...Object.values(ploeg));
});
after(() => opstelling.stop());

/** Waits until the page shows what it has: a heading, and nothing that is still loading. */
async function klaar(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.laden').waitFor({ state: 'detached' });
}

/** Both languages, light and dark, narrow and by keyboard, on the page that is open. */
async function beproef({ page }: Bezoeker, waar: string): Promise<void> {
  await klaar(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
  await axe(page, waar);
  await page.emulateMedia({ colorScheme: 'dark' });
  await kleuren(page, `${waar} in het donker`);
  await page.emulateMedia({ colorScheme: 'light' });
  await geenZijwaartsScrollen(page, waar);
  await toetsenbordronde(page, waar);
  const titel = await page.title();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang="en"]').waitFor();
  await axe(page, `${waar} in het Engels`);
  await geenZijwaartsScrollen(page, `${waar} in het Engels`);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.locator('html[lang="nl"]').waitFor();
  assert.equal(await page.title(), titel);
}

/** The same for addresses one after the other, each a test of its own. */
async function beproefAlle(
  t: { test(naam: string, proef: () => Promise<void>): Promise<void> },
  bezoeker: Bezoeker,
  adressen: readonly string[],
): Promise<void> {
  for (const adres of adressen) {
    // Ids are random; the name of the test is not.
    await t.test(adres.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id'), async () => {
      await bezoeker.page.goto(adres);
      await beproef(bezoeker, adres);
    });
  }
}

const tabs = ['overzicht', 'gegevens', 'vragen', 'voorstel', 'tijdlijn'];

test('voor wie zich aanmeldt', async () => {
  const gast = await opstelling.open();
  bezoekers.push(gast);
  await gast.page.goto('/');
  await beproef(gast, 'aanmelden');
});

test('een weegdossier in weging', async (t) => {
  const id = await maakWeging(ploeg);
  await beproefAlle(t, ploeg.gemeente, [
    '/',
    '/?soort=informatie-gevraagd',
    '/weegdossiers',
    '/weegdossiers/signaal-inbrengen',
    `/weegdossiers/signaal-inbrengen?dossier=${id}`,
    ...tabs.map((tab) => `/weegdossiers/${id}?tab=${tab}`),
    `/weegdossiers/${id}/nadere-informatie-vragen`,
    `/weegdossiers/${id}/nadere-informatie-geven`,
    `/weegdossiers/${id}/signalen-analyseren`,
    `/weegdossiers/${id}/dossiers-samenvoegen`,
    `/weegdossiers/${id}/agendering-voorstellen`,
    '/bestaat-niet',
  ]);
});
