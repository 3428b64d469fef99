// Every screen in both languages: axe, a round with the Tab key, 320 pixels, dark colours, and nothing personal where it does not belong.
import assert from 'node:assert/strict';
import { after, before, type TestContext, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { bezetting } from '../proefwereld.ts';
import { vulBestand } from './bestandwerk.ts';
import { type Bezoeker, beeld, beginmoment, type Opstelling, startOpstelling } from './browser.ts';
import {
  analyseer,
  breng,
  maakPlan,
  maakVerzegeld,
  maakWeging,
  meldPloegAan,
  monitor,
  type Ploeg,
  personen,
  stelPlanVast,
  stelVoor,
  verstrek,
  vindCasus,
  vraagVerstrekking,
} from './dossierwerk.ts';
import { maakInformeren, stelInformerenUit } from './informeerwerk.ts';
import { kiesRondje, naar, typ, verstuur } from './invullen.ts';
import { bewaard } from './sporen.ts';
import { axe, geenZijwaartsScrollen, toetsenbordronde } from './toegankelijkheid.ts';
import { bereidVoor, sluitVergadering, stemTegelijk } from './vergaderwerk.ts';
import { vraagArchiefcorrectie } from './verzoekwerk.ts';

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
  // A page can have more than one part that loads.
  await page.locator('.laden').first().waitFor({ state: 'detached' });
}

type Taal = 'nl' | 'en';

/** The page in one of both languages, Dutch in the light and English in the dark: axe, and narrow. */
async function beproefTaal(page: Page, taal: Taal, waar: string): Promise<void> {
  await spreek(page, taal);
  const plek = taal === 'nl' ? waar : `${waar} in het Engels en in het donker`;
  await axe(page, plek);
  await geenZijwaartsScrollen(page, plek);
}

async function taalVan(page: Page): Promise<Taal> {
  return (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl';
}

/** Goes over to a language, unless the page is in it already. */
async function spreek(page: Page, taal: Taal): Promise<void> {
  if ((await taalVan(page)) === taal) return;
  await page.emulateMedia({ colorScheme: taal === 'nl' ? 'light' : 'dark' });
  await page.getByRole('button', { name: taal === 'nl' ? 'Nederlands' : 'English' }).click();
  await page.locator(`html[lang="${taal}"]`).waitFor();
}

/** Both languages and a round by keyboard on the page that is open, beginning and ending in Dutch. */
async function beproef({ page }: Bezoeker, waar: string): Promise<void> {
  await klaar(page);
  await beproefTaal(page, 'nl', waar);
  await toetsenbordronde(page, waar);
  await beproefTaal(page, 'en', waar);
  await spreek(page, 'nl');
}

/** Screens that the manual shows, by address; of a screen that is visited more than once the last visit counts. */
const beelden: Readonly<Record<string, string>> = {
  '/casussen/:id?tab=plan': 'plan-volgen',
  '/casussen/:id?tab=betrokkenen': 'betrokkenen',
  '/casussen/:id?tab=tijdlijn': 'tijdlijn',
  '/casussen/:id/gegeven-verstrekken': 'gegeven-verstrekken',
  '/casussen/:id/doorverstrekking-voorstellen': 'doorverstrekking-voorstellen',
  '/casusbesluiten/:id': 'casusbesluit',
  '/plannen/:id': 'plan-extern',
  '/weegdossiers/:id/juistheid-controleren': 'juistheid-controleren',
  '/weegdossiers/:id/nadere-informatie-vragen': 'nadere-informatie-vragen',
  '/weegdossiers/:id?tab=informatieplicht': 'informatieplicht',
  '/informatieplichten': 'informatieplichten',
  '/berichten': 'berichten',
  '/vergaderingen': 'vergaderingen',
  '/vergaderingen/weegploeg/voorbereiden': 'vergadering-voorbereiden',
  '/vergaderingen/weegploeg/:id': 'vergadering',
  '/verzoeken/:id': 'verzoek',
  '/archief': 'archief',
  '/samenwerkingsverband/instellingen-stemmen': 'instellingen-stemmen',
  '/samenwerkingsverband/bijlage-stemmen/:id': 'bijlage-stemmen',
  '/samenwerkingsverband/opzeggen': 'opzeggen',
};

/**
 * The same for addresses one after the other, each a test of its own. The first is opened from nothing and in Dutch; what
 * follows as the links of the application go, each in the language in which the one before it ended.
 */
async function beproefAlle(t: TestContext, bezoeker: Bezoeker, adressen: readonly string[]): Promise<void> {
  const { page } = bezoeker;
  for (const [plaats, adres] of adressen.entries()) {
    // Ids are random; the name of the test is not.
    const waar = adres.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
    await t.test(waar, async () => {
      const naam = process.env['WEEGWIJS_BEELDEN'] === '1' ? beelden[waar] : undefined;
      if (naam !== undefined) await spreek(page, 'nl');
      await (plaats === 0 ? page.goto(adres) : ga(page, adres));
      await klaar(page);
      if (naam !== undefined) {
        const blad = page.getByRole('tabpanel');
        await beeld(page, naam, (await blad.count()) === 0 ? undefined : blad);
      }
      const taal = await taalVan(page);
      await beproefTaal(page, taal, adres);
      await toetsenbordronde(page, adres);
      await beproefTaal(page, taal === 'nl' ? 'en' : 'nl', adres);
    });
  }
  await spreek(page, 'nl');
}

/** Goes to another page as a link of the application does, without loading everything anew. */
async function ga(page: Page, adres: string): Promise<void> {
  const nieuw = new URL(adres, page.url());
  // Another part of the same page has the same heading: nothing would tell that it is there.
  if (nieuw.pathname === new URL(page.url()).pathname) {
    await page.goto(adres);
    return;
  }
  await page.evaluate((naar) => {
    for (const kop of document.querySelectorAll('h1')) kop.dataset['vorige'] = '';
    history.pushState({}, '', naar);
  }, adres);
  await page.locator('h1:not([data-vorige])').waitFor();
}

/** Every figure keeps its cards on the drawing and its words within them, also in another letter than its own. */
async function figurenPassen({ page }: Bezoeker, waar: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const uit = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.prent svg[role="img"]')].flatMap((beeld) => {
        const vlak = beeld.getBoundingClientRect();
        return [...beeld.querySelectorAll('rect, tspan')]
          .filter((deel) => {
            const kaart = deel.tagName === 'tspan' ? deel.closest('g')?.querySelector(':scope > rect.kaartje') : null;
            const { left, right } = deel.getBoundingClientRect();
            const binnen = kaart?.getBoundingClientRect() ?? vlak;
            return left < vlak.left - 1 || right > vlak.right + 1 || right > binnen.right + 1;
          })
          .map((deel) => `${deel.tagName} ${deel.textContent}`);
      }),
    );
  await page.waitForFunction(() => document.querySelector('.prent svg[role="img"] tspan') !== null);
  let over = await uit();
  for (let keer = 0; keer < 20 && over.length > 0; keer += 1) {
    await page.evaluate(() => new Promise((klaarMet) => requestAnimationFrame(klaarMet)));
    over = await uit();
  }
  assert.deepEqual(over, [], waar);
}

/** By keyboard, every figure on the page becomes a table that names the same days, and a figure again. */
async function figurenAlsTabel({ page }: Bezoeker, waar: string): Promise<void> {
  await klaar(page);
  const prenten = page.locator('.prent [role="img"]');
  const aantal = await prenten.count();
  assert.ok(aantal > 0, waar);
  // Months are written shorter in a figure; today is in the figure only.
  const dagenIn = (teksten: readonly string[]) => {
    const tekst = teksten.join(' | ').replaceAll('maart', 'mrt');
    const dagen = [...tekst.matchAll(/\b(\d{1,2}) (\p{L}{3})\p{L}* (20\d\d)/gu)];
    return new Set(dagen.map(([, ...delen]) => delen.join(' ')));
  };
  const getekend = dagenIn(await page.locator('.prent g tspan').allTextContents());
  for (let tel = 0; tel < aantal; tel += 1) {
    await page.getByRole('button', { name: 'Toon als tabel' }).first().focus();
    await page.keyboard.press('Enter');
  }
  assert.equal(await prenten.count(), 0, waar);
  await axe(page, waar);
  await geenZijwaartsScrollen(page, waar);
  const geschreven = dagenIn(await page.locator('.figuur time, .figuur td, .figuur th, .figuur li').allTextContents());
  assert.deepEqual(
    [...getekend.difference(geschreven)].filter((dag) => dag !== '23 nov 2026'),
    [],
    waar,
  );
  await page.getByRole('button', { name: 'Toon als figuur' }).first().press('Enter');
  await prenten.first().waitFor();
}

/** A plain page without script, in Dutch with parts in English: no choice of language. */
async function beproefKaal({ page }: Bezoeker, waar: string): Promise<void> {
  await axe(page, waar);
  await page.emulateMedia({ colorScheme: 'dark' });
  await axe(page, `${waar} in het donker`);
  await page.emulateMedia({ colorScheme: 'light' });
  await geenZijwaartsScrollen(page, waar);
  await toetsenbordronde(page, waar);
}

const weegtabs = ['overzicht', 'gegevens', 'vragen', 'voorstel', 'tijdlijn'];
const casustabs = ['overzicht', 'plan', 'gegevens', 'betrokkenen', 'verstrekkingen', 'besluiten', 'tijdlijn'];

test('aanmelden, afgebroken aanmelden, geheimhouding', async (t) => {
  const gast = await opstelling.open();
  bezoekers.push(gast);
  const { page } = gast;
  await t.test('aanmelden', async () => {
    await page.goto('/');
    await beproef(gast, 'aanmelden');
  });
  await t.test('demo-aanmelding', async () => {
    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Demo-aanmelding' }).waitFor();
    await beproefKaal(gast, 'demo-aanmelding');
  });
  await t.test('afgebroken', async () => {
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Het aanmelden is afgebroken' }).waitFor();
    await beproefKaal(gast, 'afgebroken aanmelding');
  });
  await t.test('geheimhouding', async () => {
    await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
    await page.getByRole('button', { name: bezetting.lyceum }).click();
    await page.getByRole('heading', { level: 1, name: 'Verklaring van geheimhouding' }).waitFor();
    await beproef(gast, 'geheimhouding');
    for (const vinkje of await page.getByRole('checkbox').all()) await vinkje.check();
    await page.getByRole('button', { name: 'Geheimhouding bevestigen' }).click();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  });
});

test('een weegdossier in weging', async (t) => {
  const id = await maakWeging(ploeg);
  const ander = await breng(ploeg.om, 'weging', {
    grondslag: 'wjsg-39f-1',
    onderbouwing: { belang: 'voorkomen van strafbare feiten', doel: 'aanpak' },
  });
  await ploeg.uitvoerder.doe('dossiers-samenvoegen', { id, ander, reden: 'Zelfde naam en geboortedatum.' });
  await beproefAlle(t, ploeg.gemeente, [
    '/',
    '/weegdossiers',
    '/weegdossiers/signaal-inbrengen',
    `/weegdossiers/signaal-inbrengen?dossier=${id}`,
    ...weegtabs.map((tab) => `/weegdossiers/${id}?tab=${tab}`),
    `/weegdossiers/${id}/nadere-informatie-vragen`,
    `/weegdossiers/${id}/nadere-informatie-geven`,
    `/weegdossiers/${id}/informatievraag-verlengen`,
    `/weegdossiers/${id}/informatievraag-intrekken`,
    `/weegdossiers/${id}/signalen-analyseren`,
    `/weegdossiers/${id}/dossiers-samenvoegen`,
    `/weegdossiers/${id}/samenvoeging-ongedaan-maken`,
    `/weegdossiers/${id}/signaal-intrekken`,
    // Not possible yet: the screen that says why.
    `/weegdossiers/${id}/agendering-voorstellen`,
    '/bestaat-niet',
  ]);
  const { gegevens } = await ploeg.uitvoerder.doe('weegdossier-inzien', { id });
  const signaal = gegevens.find(({ soort }) => soort === 'signaal')?.id ?? '';
  await beproefAlle(t, ploeg.uitvoerder, [
    '/berichten',
    `/weegdossiers/${id}/juistheid-controleren`,
    `/weegdossiers/${id}/gegeven-verbeteren?gegeven=${signaal}`,
  ]);
});

test('een verzegeld dossier', async (t) => {
  const id = await maakVerzegeld(ploeg);
  await beproefAlle(t, ploeg.politie, [
    `/weegdossiers/${id}?tab=gegevens`,
    `/weegdossiers/${id}/politiegegevens-vrijgeven`,
    `/weegdossiers/signaal-inbrengen?dossier=${id}`,
  ]);
});

test('een voorstel', async (t) => {
  const { gemeente, om } = ploeg;
  const id = await breng(gemeente, 'casus', {});
  await analyseer(ploeg, id);
  await t.test('alles gekozen in het voorstel', async () => {
    const { page } = gemeente;
    await page.goto(`/weegdossiers/${id}/agendering-voorstellen`);
    await kiesRondje(page, 'Wat stelt u voor?', 'Agenderen in het casusoverleg');
    for (const vakje of await page.getByRole('checkbox').all()) await vakje.check();
    await beproef(gemeente, 'voorstel met alle keuzes');
  });
  await stelVoor(ploeg, id);
  await beproefAlle(t, om, [
    '/berichten',
    `/weegdossiers/${id}?tab=voorstel`,
    `/weegdossiers/${id}/stemmen`,
    `/weegdossiers/${id}/agenderen`,
    `/weegdossiers/${id}/niet-agenderen`,
  ]);
  const { nummer } = await ploeg.uitvoerder.doe('weegdossier-inzien', { id });
  await beproefAlle(t, ploeg.uitvoerder, ['/vergaderingen/weegploeg/voorbereiden']);
  const vergadering = await bereidVoor(ploeg);
  await t.test('drie browsers stemmen tegelijk in een vergadering', () =>
    stemTegelijk(ploeg, vergadering, nummer ?? ''),
  );
  // While it is being held; read anew, so that no message of the last act goes away under the keyboard.
  await beproefAlle(t, ploeg.uitvoerder, [vergadering]);
  await sluitVergadering(ploeg);
  await beproefAlle(t, om, ['/vergaderingen']);
  await breng(gemeente, 'casus', { dossier: id });
  await t.test('alles gekozen in een doorgifte', async () => {
    const { page } = gemeente;
    await page.goto(`/weegdossiers/${id}/doorgifte-voorstellen`);
    await page.getByRole('checkbox').first().waitFor();
    for (const vakje of await page.getByRole('checkbox').all()) await vakje.check();
    await beeld(page, 'doorgifte');
    await beproef(gemeente, 'doorgifte met alle keuzes');
  });
  await beproefAlle(t, om, [`/weegdossiers/${id}/informeren-overleggen`]);
  const fg = await maakInformeren(opstelling, ploeg, id);
  bezoekers.push(fg);
  await beproefAlle(t, gemeente, [
    `/weegdossiers/${id}/informatiebrief-opmaken`,
    `/weegdossiers/${id}/betrokkene-informeren`,
  ]);
  await stelInformerenUit(ploeg, id);
  await beproefAlle(t, gemeente, [`/weegdossiers/${id}?tab=informatieplicht`]);
  await beproefAlle(t, om, [`/weegdossiers/${id}/uitstel-herbeoordelen`]);
  await beproefAlle(t, fg, [
    '/informatieplichten',
    `/informatieplichten/${id}`,
    '/verzoeken',
    '/verzoeken/verantwoording',
  ]);
});

test('verzoeken van betrokkenen', async (t) => {
  const { uitvoerder } = ploeg;
  const { verzoek } = await uitvoerder.doe('verzoek-ontvangen', {
    soort: 'verzet',
    weg: 'e-mail',
    hoedanigheid: 'ouder',
    ontvangenOp: '2026-11-20',
    verzoeker: { naam: 'Hildegonda van den Bovenkamp-Uiterwijk', contact: 'Kade 1, Waterhoek' },
    betrokkene: { voornaam: 'Tjalling', achternaam: 'van den Bovenkamp', geboortedatum: '2011-02-03' },
    vraag: 'Wil dat er niets meer wordt vastgelegd. '.repeat(12),
    reden: 'Het is opgelost.',
  });
  await beproefAlle(t, uitvoerder, [
    '/verzoeken',
    '/verzoeken/verzoek-ontvangen',
    `/verzoeken/${verzoek}`,
    `/verzoeken/${verzoek}/vertegenwoordiger-toetsen`,
    `/verzoeken/${verzoek}/verzoek-herstellen`,
  ]);
  const { gemeente, politie } = ploeg;
  const { verzoek: id } = await uitvoerder.doe('verzoek-ontvangen', {
    soort: 'inzage',
    weg: 'brief',
    hoedanigheid: 'zelf',
    ontvangenOp: '2026-11-20',
    verzoeker: { naam: 'Wolmoed Zeggelaar', contact: 'Kade 2, Waterhoek' },
    betrokkene: { voornaam: 'Wolmoed', achternaam: 'Zeggelaar', geboortedatum: '1991-02-03' },
    vraag: 'Wat ligt er over mij?',
  });
  const op = '2026-11-20';
  await uitvoerder.doe('identiteit-vaststellen', { id, wijzen: ['paspoort'], op, van: 'verzoeker', geenKopie: true });
  const { dossier } = await gemeente.doe('signaal-inbrengen', {
    onderwerp: { aard: 'natuurlijk-persoon', voornaam: 'Wolmoed', achternaam: 'Zeggelaar' },
    gedraging: 'Riep op tot wanorde. '.repeat(20),
    meldDatum: '2026-11-05',
    criteria: [1],
    afkomst: 'derde',
    melder: { naam: 'Gijsbertina Overgaauw', contact: '06-12312312' },
    grondslag: 'avg-6-1-e',
  });
  for (const wie of [uitvoerder, politie]) await wie.doe('verzoek-doorzoeken', { id, ookAls: [] });
  const { vondsten } = await uitvoerder.doe('verzoek-inzien', { id });
  await beproefAlle(t, uitvoerder, [`/verzoeken/${id}/vondst-beoordelen`]);
  await t.test('wie beoordeelt vergelijkt met het gevonden gegeven ernaast', async () => {
    const { page } = uitvoerder;
    await page.goto(`/verzoeken/${id}/vondst-beoordelen`);
    await page.getByRole('button', { name: 'Toon het gegeven' }).press('Enter');
    await page.getByRole('region', { name: 'Het gevonden gegeven' }).getByText('Zeggelaar').waitFor();
    await beproefTaal(page, 'nl', 'een vondst beoordelen');
  });
  for (const { id: vondst } of vondsten)
    await uitvoerder.doe('vondst-beoordelen', { id, vondst, oordeel: 'bevestigd', reden: 'Adres klopt.' });
  await beproefAlle(t, gemeente, [
    `/verzoeken/${id}`,
    `/verzoeken/${id}/inzagestukken-beoordelen`,
    `/verzoeken/${id}/inzage-weigeren`,
  ]);
  await t.test('de brief vooraf', async () => {
    const { page } = gemeente;
    await page.goto(`/verzoeken/${id}/inzage-weigeren`);
    await kiesRondje(page, 'Hoe u weigert', 'Zonder te bevestigen of te ontkennen');
    await page.getByRole('group', { name: 'Gronden' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Bekijk de brief' }).press('Enter');
    await page.getByRole('heading', { name: 'Zo gaat de brief uit' }).waitFor();
    await beeld(page, 'brief-vooraf', page.getByRole('main'));
    await beproefTaal(page, 'nl', 'de brief vooraf');
    await toetsenbordronde(page, 'de brief vooraf');
  });
  const { verzoek: correctie } = await uitvoerder.doe('verzoek-ontvangen', {
    soort: 'correctie',
    weg: 'brief',
    hoedanigheid: 'zelf',
    ontvangenOp: op,
    verzoeker: { naam: 'Wolmoed Zeggelaar', contact: 'Kade 2, Waterhoek' },
    betrokkene: { voornaam: 'Wolmoed', achternaam: 'Zeggelaar', geboortedatum: '1991-02-03' },
    vraag: 'Er staat iets anders dan wat ik deed.',
    reden: 'Ik was er niet.',
  });
  const wie = { wijzen: ['paspoort' as const], op, van: 'verzoeker' as const, geenKopie: true };
  await uitvoerder.doe('identiteit-vaststellen', { id: correctie, ...wie });
  for (const wie of [uitvoerder, politie]) await wie.doe('verzoek-doorzoeken', { id: correctie, ookAls: [] });
  for (const { id: vondst } of (await uitvoerder.doe('verzoek-inzien', { id: correctie })).vondsten)
    await uitvoerder.doe('vondst-beoordelen', { id: correctie, vondst, oordeel: 'bevestigd', reden: 'Adres klopt.' });
  const { gegevens } = await uitvoerder.doe('weegdossier-inzien', { id: dossier });
  const gegeven = gegevens.find(({ soort }) => soort === 'signaal')?.id ?? '';
  const punten = [{ gegeven, gevraagd: 'verbeterd' as const, aangevoerd: 'Het klopt niet.' }];
  await uitvoerder.doe('correctie-voorleggen', { id: correctie, register: 'weegploeg', dossier, punten });
  await beproefAlle(t, gemeente, [`/weegdossiers/${dossier}/correctiezienswijze-geven`]);
  await t.test(
    'een correctie: wie beslist en wie uitvoert leest de partij, en wie antwoordt leest eerst de brief',
    async () => {
      const [punt] = (await uitvoerder.doe('verzoek-inzien', { id: correctie })).punten;
      const zienswijze = {
        punt: punt?.id ?? '',
        eens: true,
        reden: 'De melder was er niet bij.',
        moetZijn: 'Was erbij.',
      };
      await gemeente.doe('correctiezienswijze-geven', { id: dossier, ...zienswijze });
      await uitvoerder.page.goto(`/verzoeken/${correctie}/correctie-beslissen`);
      await uitvoerder.page.getByText('Zou moeten zijn: Was erbij.').waitFor();
      await uitvoerder.doe('correctie-beslissen', {
        ...{
          id: correctie,
          register: 'weegploeg',
          punt: zienswijze.punt,
          besluit: 'verbeterd',
          grond: 'feitelijk-onjuist',
        },
        ...{ motivering: 'Het klopt niet.', wordt: 'Was aanwezig.' },
      });
      await uitvoerder.page.goto(`/verzoeken/${correctie}`);
      await uitvoerder.page.getByRole('link', { name: 'Nu verbeteren', exact: true }).click();
      for (const tekst of ['Was aanwezig.', 'De melder was er niet bij.', 'Zou moeten zijn: Was erbij.'])
        await uitvoerder.page.getByRole('main').getByText(tekst).first().waitFor();
      for (const wie of [uitvoerder, politie]) await wie.doe('verzoek-doorzoeken', { id: correctie, ookAls: [] });
      for (const { id: vondst, oordeel } of (await uitvoerder.doe('verzoek-inzien', { id: correctie })).vondsten)
        if (oordeel === 'open')
          await uitvoerder.doe('vondst-beoordelen', {
            id: correctie,
            vondst,
            oordeel: 'bevestigd',
            reden: 'Adres klopt.',
          });
      const { page } = gemeente;
      await page.goto(`/verzoeken/${correctie}/correctie-beantwoorden`);
      await page.getByRole('button', { name: 'Bekijk de brief' }).press('Enter');
      await page.getByRole('heading', { name: 'Zo gaat de brief uit' }).waitFor();
      await page.getByRole('main').getByText('Was aanwezig.').waitFor();
      await beproefTaal(page, 'nl', 'de brief over een correctie vooraf');
    },
  );
});

test('een casus en zijn plan', async (t) => {
  const { rvdk, uitvoerder } = ploeg;
  const casus = await vindCasus(ploeg);
  await beproefAlle(t, rvdk, ['/', '/casussen', `/casussen/${casus}?tab=plan`, `/casussen/${casus}/plan-opstellen`]);
  await maakPlan(ploeg, casus);
  await vulBestand(ploeg, casus);
  await beproefAlle(t, ploeg.politie, [
    `/casussen/${casus}?tab=gegevens`,
    `/casussen/${casus}/gegeven-verstrekken`,
    `/casussen/${casus}/verstrekte-politiegegevens-vrijgeven`,
  ]);
  await beproefAlle(t, uitvoerder, [
    '/',
    ...casustabs.map((tab) => `/casussen/${casus}?tab=${tab}`),
    `/casussen/${casus}/maatregel-opnemen`,
    `/casussen/${casus}/plan-vaststellen`,
    `/casussen/${casus}/achterblijver-opnemen`,
    `/casussen/${casus}/netwerkpersoon-opnemen`,
    `/casussen/${casus}/advies-vragen`,
    `/casussen/${casus}/advies-vastleggen`,
  ]);
  await t.test('elke figuur is ook een tabel', async () => {
    for (const tab of casustabs) {
      await uitvoerder.page.goto(`/casussen/${casus}?tab=${tab}`);
      await klaar(uitvoerder.page);
      await figurenPassen(uitvoerder, `figuren op ${tab}`);
      await figurenAlsTabel(uitvoerder, `figuren op ${tab}`);
    }
    // A wider letter stands in until the own one is there, or for good.
    await uitvoerder.page.goto(`/casussen/${casus}`);
    await klaar(uitvoerder.page);
    await uitvoerder.page.evaluate(() => {
      document.body.style.fontFamily = 'monospace';
      document.fonts.dispatchEvent(new Event('loadingdone'));
    });
    await figurenPassen(uitvoerder, 'figuren zonder eigen letter');
  });
  await stelPlanVast(ploeg, casus);
  await monitor(ploeg, casus);
  await beproefAlle(t, ploeg.gemeente, [
    `/casussen/${casus}?tab=plan`,
    ...[
      'maatregel-afronden',
      'maatregel-verlengen',
      'monitoring-vastleggen',
      'deelname-voorstellen',
      'afsluiting-adviseren',
    ].map((act) => `/casussen/${casus}/${act}`),
  ]);
  const ggz = await opstelling.meldAan('ggz');
  bezoekers.push(ggz);
  const verstrekking = await vraagVerstrekking(ploeg, casus);
  await beproefAlle(t, rvdk, [`/casussen/${casus}/doorverstrekking-voorstellen`]);
  const [besluit] = (await ploeg.om.doe('casusbesluiten-inzien', {})).besluiten;
  assert.ok(besluit !== undefined);
  await beproefAlle(t, ploeg.om, ['/casusbesluiten', `/casusbesluiten/${besluit.id}`]);
  const reclassering = await opstelling.meldAan('reclassering');
  bezoekers.push(reclassering);
  await verstrek(ploeg, reclassering, casus, verstrekking);
  await beproefAlle(t, reclassering, [`/casussen/${casus}?tab=verstrekkingen`]);
  await beproefAlle(t, rvdk, [`/casussen/${casus}/verstrekkingen/${verstrekking}`]);
  const naw = (await uitvoerder.doe('casus-inzien', { id: casus })).gegevens.find(({ soort }) => soort === 'naw');
  await uitvoerder.doe('casusgegeven-aanvullen', {
    ...{ id: casus, gegeven: naw!.id, reden: 'onvolledig', aanleiding: 'melding' },
    nieuw: { soort: 'naw', inhoud: { toevoeging: 'B' } },
  });
  // As if nobody of the Raad could read it any more.
  await opstelling.achter('update casusoverleg.kennisgeving set per_brief = true where partij = $1', [
    (await rvdk.doe('samenwerkingsverband-inzien', {})).partijen.find(({ soort }) => soort === 'rvdk')?.id,
  ]);
  const [brief] = (await uitvoerder.doe('kennisgevingsbrieven-inzien', {})).brieven;
  await uitvoerder.page.goto('/kennisgevingsbrieven');
  await uitvoerder.page.getByRole('button', { name: /^Kennisgevingsbrief opmaken voor/ }).click();
  await uitvoerder.page.getByRole('button', { name: /brief 1 van/ }).waitFor();
  const brieven = ['/kennisgevingsbrieven', `/kennisgevingsbrieven/${brief!.items[0]!.id}`];
  await beproefAlle(t, uitvoerder, ['/verstrekkingen', ...brieven]);
  await beproefAlle(t, ggz, ['/plannen', `/plannen/${casus}`, '/weegdossiers']);
});

test('het archief', async (t) => {
  const { om } = ploeg;
  await om.page.goto('/archief');
  await om.page.getByText('Het archief is leeg').waitFor();
  const casus = await vindCasus(ploeg);
  await opstelling.achter(`update casusoverleg.casus set laatste_verwerking = '2025-11-24' where id = $1`, [casus]);
  const [weegdossier] = await opstelling.achter(
    `update weegploeg.dossier set laatste_verwerking = '2025-11-24' where casus = $1 returning id`,
    [casus],
  );
  // The day begins and the system plans it.
  opstelling.zetKlok('2026-11-24T09:00:00+01:00');
  while ((await om.doe('archief-inzien', {})).dossiers.length < 2) await om.page.waitForTimeout(300);
  opstelling.zetKlok(beginmoment);
  // The letter that still had to go is the core parties' now.
  await beproefAlle(t, om, ['/archief', '/kennisgevingsbrieven', `/archief/${casus}`]);
  await t.test('geopend met doel en reden', async () => {
    await kiesRondje(om.page, 'Doel', 'Verantwoording');
    await typ(om.page, 'Reden', 'Vraag van de raad, brief 12.');
    await verstuur(om.page, 'archiefdossier-inzien');
    await om.page.getByRole('heading', { name: 'Eerder geopend' }).waitFor();
    await beproef(om, 'geopend archiefdossier');
  });
  await t.test('een heropening wordt voorgesteld', async () => {
    await om.page.goto(`/archief/${weegdossier.id}`);
    await kiesRondje(om.page, 'Doel', 'Heropening');
    await typ(om.page, 'Reden', 'Nieuwe signalen.');
    await verstuur(om.page, 'archiefdossier-inzien');
    await om.page.getByRole('button', { name: 'Heropening voorstellen' }).click();
    await om.page.getByRole('group', { name: 'Wat meegaat' }).getByRole('checkbox').first().check();
    await beproef(om, 'heropening voorstellen');
  });
  await t.test('een gegeven in het archief wordt gecorrigeerd', async (deel) => {
    const { id, nummer, stuk } = await vraagArchiefcorrectie(ploeg, weegdossier.id);
    await om.page.goto(`/verzoeken/${id}/archiefcorrectie-voorleggen`);
    await kiesRondje(om.page, 'Uit welk dossier', nummer);
    await om.page.getByRole('button', { name: 'Dossier openen' }).click();
    await om.page.getByRole('group', { name: 'Gegevens' }).getByRole('checkbox').first().check();
    await beproef(om, 'archiefcorrectie voorleggen');
    const {
      punten: [punt = ''],
    } = await om.doe('archiefcorrectie-voorleggen', {
      id,
      dossier: weegdossier.id,
      punten: [{ stuk, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
    });
    await beproefAlle(deel, ploeg.gemeente, ['/archiefzienswijzen']);
    await beproefAlle(deel, om, [`/verzoeken/${id}`, `/verzoeken/${id}/archiefcorrectie-beslissen`]);
    await om.doe('archiefcorrectie-beslissen', {
      ...{
        id,
        punt,
        besluit: 'verbeterd',
        grond: 'feitelijk-onjuist',
        motivering: 'Het uittreksel laat het zien.',
        wordt: 'Zo is het.',
      },
      gehoord: [{ partij: 'gemeente', op: '2026-11-23', eens: true }],
    });
    await beproefAlle(deel, om, [`/verzoeken/${id}/archiefcorrectie-uitvoeren`]);
  });
});

test('vernietiging', async (t) => {
  const { om, politie } = ploeg;
  const { dossiers } = await om.doe('archief-inzien', {});
  const casus = dossiers[0]?.id ?? '';
  const wacht = async (tot: (beeld: Awaited<ReturnType<typeof kijk>>) => boolean) => {
    while (!tot(await kijk())) await om.page.waitForTimeout(300);
  };
  const kijk = () => om.doe('vernietiging-inzien', {});
  await opstelling.achter(`update archief.dossier set laatste_verwerking = '2021-11-25' where id = $1`, [casus]);
  opstelling.zetKlok('2026-11-25T09:00:00+01:00');
  await wacht(({ voorstellen }) => voorstellen.length > 0);
  const { voorstellen } = await kijk();
  const { aanhouding } = await om.doe('vernietiging-aanhouden', {
    id: casus,
    grond: 'klacht',
    kenmerk: 'K-2026/12',
    tot: '2026-12-31',
  });
  await politie.doe('vernietiging-goedkeuren', {
    voorstellen: voorstellen.map(({ id }) => id),
    reden: 'Nagelopen: er loopt niets meer.',
    informatieplichtHerbezien: true,
  });
  opstelling.zetKlok(beginmoment);
  await beproefAlle(t, om, ['/vernietiging', `/vernietiging/${casus}`]);
  await t.test('goedgekeurd, vernietigd en verklaard', async () => {
    await om.page.goto('/vernietiging');
    await om.page.getByRole('checkbox').first().check();
    await typ(om.page, 'Reden', 'Nagelopen: de klacht is afgehandeld.');
    await verstuur(om.page, 'vernietiging-goedkeuren');
    await om.page.getByText('U hebt 1 dossier goedgekeurd.').waitFor();
    await om.doe('aanhouding-opheffen', { id: aanhouding, grond: 'afgehandeld' });
    opstelling.zetKlok('2026-11-25T09:00:00+01:00');
    await wacht(({ verklaringen }) => verklaringen.length > 0);
    opstelling.zetKlok(beginmoment);
    await om.page.reload();
    await om.page.getByRole('heading', { name: 'VV-2026-0001' }).waitFor();
    await beproef(om, 'verklaringen');
  });
});

test('samenwerkingsverband en autorisaties', async (t) => {
  const beheerder = await opstelling.meldAan('beheerder');
  bezoekers.push(beheerder);
  const { functionarissen } = await ploeg.gemeente.doe('samenwerkingsverband-inzien', {});
  const iemand = functionarissen.find(({ naam }) => naam === bezetting.gemeenteTweede);
  assert.ok(iemand !== undefined);
  const { autorisatie } = await ploeg.gemeente.doe('autorisatie-aanvragen', {
    functionaris: iemand.id,
    rol: 'casusoverleglid',
    doel: 'waarneming tijdens verlof',
    begin: '2026-12-01',
    einde: '2027-01-31',
  });
  await beproefAlle(t, beheerder, [
    '/',
    '/samenwerkingsverband',
    '/samenwerkingsverband/convenant-vastleggen',
    '/autorisaties',
    '/autorisaties?stand=aangevraagd',
    `/autorisaties/${autorisatie}/autorisatie-intrekken`,
  ]);
  await beproefAlle(t, ploeg.gemeente, [
    '/autorisaties/autorisatie-aanvragen',
    '/samenwerkingsverband/instellingen-voorstellen',
  ]);
  await ploeg.gemeente.doe('instellingen-voorstellen', {
    toestemmingDoorverstrekking: 'deelnemende-partijen',
    juistheidMaanden: 3,
    reden: 'Wij willen vaker kijken, en alleen vragen wie erbij hoort.',
  });
  const { externePartners } = await ploeg.gemeente.doe('samenwerkingsverband-inzien', {});
  const { voorstel } = await ploeg.gemeente.doe('bijlage-voorstellen', {
    soort: 'schrappen',
    partner: externePartners[0]!.id,
    reden: 'Biedt geen hulp meer die bij een plan past.',
  });
  await beproefAlle(t, ploeg.gemeente, [
    '/samenwerkingsverband/instellingen-stemmen',
    `/samenwerkingsverband/bijlage-stemmen/${voorstel}`,
    '/samenwerkingsverband/bijlage-voorstellen',
    '/samenwerkingsverband/opzeggen',
    '/samenwerkingsverband/evaluatie-vastleggen',
  ]);
  await ploeg.rvdk.doe('partij-opzeggen', {
    ontvangenOp: '2026-11-23',
    reden: 'Wij stoppen met dit werk. '.repeat(20),
  });
  await beproefAlle(t, ploeg.rvdk, ['/samenwerkingsverband', '/samenwerkingsverband/opzegging-intrekken']);
  await t.test('toekennen in een venster', async () => {
    const { page } = beheerder;
    await page.goto('/autorisaties?stand=aangevraagd');
    const knop = page.getByRole('button', { name: /^Toekennen/ });
    await knop.focus();
    await page.keyboard.press('Enter');
    const venster = page.getByRole('dialog', { name: 'Autorisatie toekennen' });
    await venster.waitFor();
    await axe(page, 'venster van toekennen');
    await focusBinnen(venster);
    await page.keyboard.press('Escape');
    await venster.waitFor({ state: 'detached' });
    await heeftFocus(knop);
  });
});

test('zonder autorisatie opent niets', async () => {
  const tweede = await opstelling.meldAan('gemeenteTweede');
  bezoekers.push(tweede);
  await opstelling.achter(
    `update beheer.autorisatie set ingetrokken_op = '2026-11-22', reden_intrekking = 'proef'
     where functionaris in (select id from beheer.functionaris where naam = $1)`,
    [bezetting.gemeenteTweede],
  );
  await tweede.page.goto('/');
  await tweede.page.getByRole('heading', { level: 1, name: 'U heeft nog geen toegang' }).waitFor();
  await beproef(tweede, 'geen mandaat');
});

test('tabbladen, uitleg, menu en samenvattingen gaan met het toetsenbord', async (t) => {
  const { gemeente } = ploeg;
  const { page } = gemeente;
  const id = await breng(gemeente, 'weging', {});

  await t.test('naar de inhoud springen', async () => {
    await page.goto('/weegdossiers');
    await klaar(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await focusBinnen(page.getByRole('main'));
  });

  await t.test('tabbladen met pijlen, Home en End', async () => {
    await page.goto(`/weegdossiers/${id}`);
    await page.getByRole('tab', { name: 'Overzicht' }).focus();
    for (const [toets, naam] of [
      ['ArrowRight', 'Signalen en analyse'],
      ['ArrowRight', 'Vragen'],
      ['End', 'Tijdlijn'],
      ['ArrowRight', 'Overzicht'],
      ['ArrowLeft', 'Tijdlijn'],
      ['Home', 'Overzicht'],
    ] as const) {
      await page.keyboard.press(toets);
      await page.getByRole('tab', { name: naam, selected: true }).waitFor();
      await page.getByRole('tabpanel', { name: naam }).waitFor();
    }
    // The address follows, so that a part can be found back.
    await page.keyboard.press('End');
    await page.waitForURL('**tab=tijdlijn');
  });

  await t.test('uitleg van een artikel', async () => {
    await page.goto(`/weegdossiers/${id}?tab=gegevens`);
    const chip = page.getByRole('main').getByRole('button', { name: 'art. 7 lid 3' }).first();
    await chip.focus();
    await page.keyboard.press('Enter');
    const uitleg = page.getByRole('dialog', { name: 'art. 7 lid 3' });
    await uitleg.waitFor();
    await axe(page, 'uitleg van een artikel');
    await page.keyboard.press('Escape');
    await uitleg.waitFor({ state: 'detached' });
    await heeftFocus(chip);
  });

  await t.test('menu op een smal scherm', async () => {
    await page.goto('/weegdossiers');
    await klaar(page);
    await page.setViewportSize({ width: 320, height: 700 });
    try {
      const knop = page.getByRole('button', { name: 'Menu', exact: true });
      const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
      assert.equal(await knop.getAttribute('aria-expanded'), 'false');
      await knop.focus();
      await page.keyboard.press('Enter');
      await menu.waitFor();
      assert.equal(await knop.getAttribute('aria-expanded'), 'true');
      await axe(page, 'menu op een smal scherm');
      await toetsenbordronde(page, 'menu op een smal scherm');
      await menu.getByRole('link', { name: 'Werkvoorraad' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
      await menu.waitFor({ state: 'hidden' });
    } finally {
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  await t.test('fouten in een formulier', async () => {
    await page.goto('/weegdossiers/signaal-inbrengen');
    await verstuur(page, 'signaal-inbrengen');
    await page.getByRole('region', { name: /^Er zijn \d+ fouten$/ }).waitFor();
    await beproef(gemeente, 'signaal met fouten');
  });

  await t.test('de vraag voor wie weggaat', async () => {
    await page.goto('/weegdossiers/signaal-inbrengen');
    await typ(page, 'Achternaam', 'de Wit');
    await page.getByRole('link', { name: 'Werkvoorraad' }).click();
    const vraag = page.getByRole('alertdialog', { name: 'Deze pagina verlaten?' });
    await vraag.waitFor();
    await axe(page, 'de vraag voor wie weggaat');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await focusBinnen(vraag);
    await vraag.getByRole('button', { name: 'Verlaten zonder te bewaren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
  });

  await t.test('na het openen van een pagina begint lezen bij de kop', async () => {
    await naar(page, 'Weegdossiers');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
  });
});

test('nergens stond iets persoonlijks in een adres, een titel of de browser, en nergens ging iets mis', async () => {
  const namen = [
    ...Object.values(personen).flatMap((persoon) => Object.values(persoon)),
    ...Object.values(bezetting),
    'Slootweg',
    'Hildegonda',
    'Bovenkamp',
    '06-00000199',
    'waarneming tijdens verlof',
  ].flatMap((naam) => [naam, encodeURIComponent(naam), naam.replaceAll(' ', '+')]);
  for (const { naam, page, sporen } of bezoekers) {
    assert.deepEqual(sporen.fouten, [], naam);
    assert.deepEqual(sporen.elders, [], naam);
    assert.ok(sporen.titels.size > 0, `${naam} zag geen titel`);
    const plekken = [...sporen.adressen, ...sporen.titels, await bewaard(page)];
    assert.deepEqual(
      plekken.filter((plek) => namen.some((een) => plek.toLowerCase().includes(een.toLowerCase()))),
      [],
      naam,
    );
    // Nothing is kept but the choice of language.
    const opslag = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
    assert.deepEqual(opslag, [['weegwijs-taal'], []], naam);
  }
});

/**
 * Waits until the focus is within an element. A dialog of React Aria lets go of the focus for one frame after half a
 * second, so that VoiceOver announces it; a single look could fall in that frame.
 */
async function focusBinnen(vlak: Locator): Promise<void> {
  await vlak.and(vlak.page().locator(':focus-within')).waitFor();
}

/** Waits until an element itself has the focus, e.g. after a dialog gave it back. */
async function heeftFocus(plek: Locator): Promise<void> {
  await plek.and(plek.page().locator(':focus')).waitFor();
}
