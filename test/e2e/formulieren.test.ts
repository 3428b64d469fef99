// What happens when filling in goes wrong: faults, leaving, conflict, an expired session, no connection, and texts that are too long for a layout.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Bezoeker, kiesPersoon, type Opstelling, startOpstelling } from './browser.ts';
import { breng, maakWeging, meldPloegAan, type Ploeg } from './dossierwerk.ts';
import {
  datumveld,
  kiesRondje,
  kiesUitLijst,
  meldt,
  naar,
  tekstveld,
  typ,
  typDatum,
  verstuur,
  vink,
} from './invullen.ts';
import { geenZijwaartsScrollen } from './toegankelijkheid.ts';

const vraagtekst = 'Zijn er eerdere meldingen op dit adres?';

let opstelling: Opstelling;
let ploeg: Ploeg;
let dossier: string;

before(async () => {
  opstelling = await startOpstelling();
  ploeg = await meldPloegAan(opstelling);
  dossier = await maakWeging(ploeg);
});
after(() => opstelling.stop());

/** Opens the form that asks for more information, and fills in all of it. */
async function vulVraag({ page }: Bezoeker): Promise<void> {
  await page.goto(`/weegdossiers/${dossier}/nadere-informatie-vragen`);
  await typ(page, 'Vraag', vraagtekst);
  await vink(page, 'Aan welke kernpartij?', 'Openbaar Ministerie');
  await typDatum(page, 'Antwoord uiterlijk op', '07-12-2026');
}

/** Where the focus is: the id of the nearest field around it. */
async function focusInVeld(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest('[id^="veld-"]')?.id ?? null);
}

test('de foutsamenvatting krijgt de focus en leidt naar elk veld', async () => {
  const { page } = ploeg.gemeente;
  await page.goto('/weegdossiers/signaal-inbrengen');
  await verstuur(page, 'signaal-inbrengen');
  const overzicht = page.getByRole('region', { name: /^Er zijn \d+ fouten$/ });
  await overzicht.waitFor();
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^Er zijn \d+ fouten$/);
  const koppelingen = overzicht.getByRole('link');
  const aantal = await koppelingen.count();
  assert.ok(aantal >= 5, `${aantal} koppelingen`);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const koppeling = koppelingen.nth(nummer);
    const doel = (await koppeling.getAttribute('href'))?.slice(1) ?? '';
    await koppeling.focus();
    await page.keyboard.press('Enter');
    const veld = await focusInVeld(page);
    assert.ok(
      veld === doel || veld?.startsWith(doel),
      `${await koppeling.textContent()} leidt naar ${veld}, niet ${doel}`,
    );
    // The field says by itself what is wrong with it.
    await page.locator(`[id="${doel}-fout"]`).waitFor();
  }
  // Every refusal of the covenant names its article, and opens what it says.
  await overzicht.getByRole('button', { name: 'art. 1 onder h' }).first().click();
  await page.getByRole('dialog', { name: 'art. 1 onder h' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('een half ingevulde datum is een fout, geen lege datum', async () => {
  const { page } = ploeg.gemeente;
  await page.goto('/weegdossiers/signaal-inbrengen');
  await typDatum(page, 'Geboortedatum', '14-03');
  await verstuur(page, 'signaal-inbrengen');
  await page.getByRole('link', { name: 'Geboortedatum: vul een geldige datum in (dd-mm-jjjj)' }).waitFor();
  await page.reload();
});

test('een dag die niet bestaat blijft staan zoals hij is getypt, en het veld zegt wat de laatste is', async () => {
  const { page } = ploeg.gemeente;
  for (const [getypt, delen, woorden] of [
    ['31-11-2026', ['31', '11', '2026'], '30 november 2026 is de laatste dag van de maand'],
    ['29-02-2027', ['29', '02', '2027'], '28 februari 2027 is de laatste dag van de maand'],
    ['30-11-26', ['30', '11', '26'], 'schrijf het jaar met vier cijfers'],
  ] as const) {
    await page.goto('/weegdossiers/signaal-inbrengen');
    await typDatum(page, 'Geboortedatum', getypt);
    await tekstveld(page, 'Achternaam').focus();
    const veld = datumveld(page, 'Geboortedatum');
    await page.locator('[id="veld-onderwerp.geboortedatum-fout"]').getByText(woorden).waitFor();
    const staat = await veld.getByRole('spinbutton').allTextContents();
    assert.deepEqual(
      staat.map((deel) => deel.replace(/^0+(?=\d{2}$)/, '')),
      delen,
      getypt,
    );
    if (delen[1] === '11')
      assert.match((await veld.getByRole('spinbutton').nth(1).getAttribute('aria-valuetext')) ?? '', /november/);
    await verstuur(page, 'signaal-inbrengen');
    await page.getByRole('link', { name: new RegExp(`^Geboortedatum: .*${woorden}`) }).waitFor();
  }
  // Mended in its own part it is a date again.
  await page.goto('/weegdossiers/signaal-inbrengen');
  await typDatum(page, 'Geboortedatum', '31-11-2026');
  await datumveld(page, 'Geboortedatum').getByRole('spinbutton').first().click();
  await page.keyboard.type('30');
  await verstuur(page, 'signaal-inbrengen');
  await page.getByRole('region', { name: /^Er (is 1 fout|zijn \d+ fouten)$/ }).waitFor();
  assert.equal(await page.getByRole('link', { name: /^Geboortedatum/ }).count(), 0);
});

test('wie voor zichzelf vraagt geeft zijn naam één keer; die staat bij het verzoek en later op de brief', async () => {
  const { page, doe } = ploeg.uitvoerder;
  await page.goto('/verzoeken/verzoek-ontvangen');
  await kiesRondje(page, 'Wat wordt gevraagd', 'Inzage');
  await typDatum(page, 'Dag van ontvangst', '20-11-2026');
  await kiesUitLijst(page, 'Hoe het binnenkwam', 'Brief');
  await typ(page, 'Inhoud van het verzoek', 'Wat ligt er over mij?');
  await typ(page, 'Naam van de verzoeker', 'Een vergissing');
  await kiesUitLijst(page, 'Wie vraagt', 'De betrokkene zelf');
  assert.equal(await tekstveld(page, 'Naam van de verzoeker').count(), 0);
  await typ(page, 'Adres voor het antwoord', 'Kade 4, Waterhoek');
  await verstuur(page, 'verzoek-ontvangen');
  await page.getByRole('link', { name: /^Achternaam/ }).waitFor();
  assert.equal(await page.getByRole('region', { name: /^Er / }).getByText('Naam van de verzoeker').count(), 0);
  await typ(page, 'Voornaam', 'Wiebrig');
  await typ(page, 'Achternaam', 'Enkelstra');
  await typDatum(page, 'Geboortedatum', '14-03-1990');
  await verstuur(page, 'verzoek-ontvangen');
  await page.waitForURL(/\/verzoeken\/[0-9a-f-]{36}$/);
  const { inhoud } = await doe('verzoek-inzien', { id: page.url().slice(-36) });
  assert.deepEqual(inhoud.verzoeker, { naam: 'Wiebrig Enkelstra', contact: 'Kade 4, Waterhoek' });
});

test('wie tekst heeft getypt, wordt gevraagd voor hij weggaat', async () => {
  const { page } = ploeg.om;
  await page.goto(`/weegdossiers/${dossier}/nadere-informatie-vragen`);
  await typ(page, 'Vraag', vraagtekst);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await menu.getByRole('link', { name: 'Werkvoorraad' }).click();
  const dialoog = page.getByRole('alertdialog', { name: 'Deze pagina verlaten?' });
  await dialoog.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Hier blijven');
  await page.keyboard.press('Escape');
  await dialoog.waitFor({ state: 'detached' });
  assert.equal(await tekstveld(page, 'Vraag').inputValue(), vraagtekst);

  // The browser itself asks when the whole page would go.
  const gevraagd = new Promise<string>((klaar) => {
    page.once('dialog', (vraag) => {
      klaar(vraag.type());
      void vraag.dismiss();
    });
  });
  await page.evaluate(() => location.reload());
  assert.equal(await gevraagd, 'beforeunload');
  assert.equal(await tekstveld(page, 'Vraag').inputValue(), vraagtekst);

  await menu.getByRole('link', { name: 'Werkvoorraad' }).click();
  await dialoog.getByRole('button', { name: 'Verlaten zonder te bewaren' }).click();
  await page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
});

test('wie niets heeft getypt, gaat zonder vraag weg', async () => {
  const { page } = ploeg.om;
  await page.goto(`/weegdossiers/${dossier}/nadere-informatie-vragen`);
  await tekstveld(page, 'Vraag').click();
  await naar(page, 'Werkvoorraad');
});

test('wie intussen is ingehaald, leest wat er veranderde en houdt zijn tekst', async () => {
  const { page } = ploeg.gemeente;
  const id = await breng(ploeg.gemeente, 'casus', {});
  await page.goto(`/weegdossiers/${id}/signalen-analyseren`);
  for (const nummer of [1, 2, 3, 4, 5]) {
    const kaart = page.getByRole('region', { name: new RegExp(`^${nummer}\\. `) });
    await kaart.getByRole('radio', { name: 'Onbekend' }).check();
    await kaart.getByRole('textbox').fill('Daarover is niets bekend.');
  }
  await typ(page, 'Conclusie', 'Nog te vroeg om te zeggen.');
  await breng(ploeg.om, 'casus', {
    dossier: id,
    gedraging: 'Is op 3 november gehoord.',
    afkomst: 'eigen',
    grondslag: 'wjsg-39f-1',
    onderbouwing: { belang: 'openbare veiligheid', doel: 'weging' },
  });
  await verstuur(page, 'signalen-analyseren');
  const bericht = page.getByRole('alert').filter({ hasText: 'Dit dossier is intussen gewijzigd' });
  await bericht.getByText('Nieuw: signaal, van Openbaar Ministerie.').waitFor();
  assert.equal(await tekstveld(page, 'Conclusie').inputValue(), 'Nog te vroeg om te zeggen.');
  await verstuur(page, 'signalen-analyseren');
  await meldt(page, 'De analyse is vastgelegd.');
});

test('een verlopen sessie kost geen tekst', async () => {
  const { gemeente } = ploeg;
  const { page } = gemeente;
  await vulVraag(gemeente);
  await gemeente.beeindigSessies();
  await verstuur(page, 'nadere-informatie-vragen');
  const bericht = page.getByRole('alert').filter({ hasText: 'Uw aanmelding is verlopen' });
  await bericht.waitFor();
  assert.equal(await tekstveld(page, 'Vraag').inputValue(), vraagtekst);
  const nieuw = page.context().waitForEvent('page');
  await bericht.getByRole('link', { name: 'Aanmelden in een nieuw venster' }).click();
  const venster = await nieuw;
  await kiesPersoon(venster, gemeente.naam);
  await venster.close();
  await verstuur(page, 'nadere-informatie-vragen');
  await meldt(page, 'De vraag is gesteld.');
});

test('een verlopen sessie leidt tot aanmelden', async () => {
  const { uitvoerder } = ploeg;
  const { page } = uitvoerder;
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
  await uitvoerder.beeindigSessies();
  await naar(page, 'Weegdossiers');
  await page.getByRole('heading', { name: 'Uw aanmelding is verlopen' }).waitFor();
  await page.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
  await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
  await kiesPersoon(page, uitvoerder.naam);
});

test('twee keer klikken is een keer versturen', async () => {
  const { gemeente } = ploeg;
  const { page } = gemeente;
  await vulVraag(gemeente);
  await page.getByRole('main').getByRole('button', { name: 'Nadere informatie vragen' }).dblclick();
  await meldt(page, 'De vraag is gesteld.');
  const { vragen } = await gemeente.doe('weegdossier-inzien', { id: dossier });
  // One of these was asked by the test of the expired session.
  assert.equal(vragen.filter(({ vraag, aan }) => vraag === vraagtekst && aan.soort === 'om').length, 2);
});

test('leeg, laden, fout en geen verbinding zeggen wat er is', async () => {
  const { page } = ploeg.rvdk;
  await page.goto('/');
  await page.getByRole('heading', { name: 'Er ligt niets voor u' }).waitFor();
  await page.goto('/casussen');
  await page.getByRole('heading', { name: 'Geen casus gevonden' }).waitFor();

  let laatDoor: () => void = () => undefined;
  const wacht = new Promise<void>((klaar) => {
    laatDoor = klaar;
  });
  await page.route('**/v1/werkvoorraad', async (route) => {
    await wacht;
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('status').getByText('Bezig met laden…').waitFor();
  laatDoor();
  await page.getByRole('heading', { name: 'Er ligt niets voor u' }).waitFor();
  await page.unroute('**/v1/werkvoorraad');

  for (const [status, kop] of [
    [500, 'Er ging iets mis'],
    [503, 'Even niet beschikbaar'],
    [429, 'Te veel verzoeken'],
  ] as const) {
    await page.route('**/v1/werkvoorraad', (route) => route.fulfill({ status, body: '' }));
    await page.goto('/');
    await page.getByRole('heading', { name: kop }).waitFor();
    await page.unroute('**/v1/werkvoorraad');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByRole('heading', { name: 'Er ligt niets voor u' }).waitFor();
  }

  await page.context().setOffline(true);
  await page.getByRole('status').getByText('U bent offline.').waitFor();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Casussen' }).click();
  await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByRole('heading', { name: 'Geen casus gevonden' }).waitFor();
});

test('geen recht noemt het artikel; wat er voor u niet is, is niet gevonden', async () => {
  const { page } = ploeg.rvdk;
  await page.goto('/weegdossiers');
  await page.getByRole('heading', { name: 'U mag dit niet zien' }).waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^art\. / })
    .first()
    .waitFor();
  for (const pad of [`/weegdossiers/${dossier}`, '/weegdossiers/00000000-0000-4000-8000-000000000000']) {
    await page.goto(pad);
    await page.getByRole('heading', { name: /^(U mag dit niet zien|Niet gevonden)$/ }).waitFor();
  }
  assert.ok(!((await page.getByRole('main').textContent()) ?? '').includes('W-2026'));
});

test('lange namen en teksten breken de opmaak niet, en wat op een script lijkt is tekst', async (t) => {
  const { gemeente } = ploeg;
  const { page } = gemeente;
  const lang = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  const id = await breng(gemeente, 'verzegeld', {
    onderwerp: {
      aard: 'natuurlijk-persoon',
      voornaam: lang,
      achternaam: `${lang}-${lang}`,
      straat: lang,
      huisnummer: '123456789012',
      woonplaats: lang,
    },
    gedraging: `<img src=x onerror="alert(1)"><script>alert(2)</script> ${'Onafgebroken'.repeat(80)} ${'Woord na woord. '.repeat(200)}`,
    mening: lang.repeat(4),
    kenmerk: 'K'.repeat(60),
    melder: { naam: lang.repeat(3), contact: lang.repeat(4), relatie: lang.repeat(3) },
    onderbouwing: { noodzaak: lang.repeat(10), belang: lang.repeat(5), doel: lang.repeat(5), taak: lang.repeat(5) },
  });
  await ploeg.uitvoerder.doe('nadere-informatie-vragen', {
    id,
    vraag: lang.repeat(10),
    aan: ['gemeente'],
    uiterlijk: '2026-12-04',
  });
  for (const pad of [
    '/weegdossiers',
    ...['overzicht', 'gegevens', 'vragen', 'tijdlijn'].map((tab) => `/weegdossiers/${id}?tab=${tab}`),
    `/weegdossiers/${id}/signalen-analyseren`,
    `/weegdossiers/${id}/nadere-informatie-geven`,
  ]) {
    await t.test(pad.replace(id, ':id'), async () => {
      await page.goto(pad);
      await page
        .getByText(lang.slice(0, 20))
        .or(page.getByText('ingebracht door'))
        .filter({ visible: true })
        .first()
        .waitFor();
      for (const breed of [1280, 768]) {
        const past = await page
          .setViewportSize({ width: breed, height: 900 })
          .then(() =>
            page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
          );
        assert.ok(past, `steekt uit bij ${breed} pixels`);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await geenZijwaartsScrollen(page, pad);
    });
  }
  assert.deepEqual(gemeente.sporen.fouten, []);
});

test('niemand stuitte op een fout in de console', () => {
  for (const bezoeker of Object.values(ploeg)) assert.deepEqual(bezoeker.sporen.fouten, [], bezoeker.naam);
});
