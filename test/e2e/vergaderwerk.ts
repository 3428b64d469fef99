// A meeting of the weegploeg in four browsers at once: prepared by hand, taken up, voted on by three, seen by all without loading anew.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Bezoeker } from './browser.ts';
import type { Ploeg } from './dossierwerk.ts';
import { kiesRondje, typ, typDatum, verstuur } from './invullen.ts';

/** Prepares a meeting for today through the screen, with what is due; returns the address of its screen. */
export async function bereidVoor({ uitvoerder }: Pick<Ploeg, 'uitvoerder'>): Promise<string> {
  const { page } = uitvoerder;
  await page.goto('/vergaderingen');
  await page.getByRole('link', { name: 'Weegploeg voorbereiden' }).click();
  await typDatum(page, 'Dag', '23-11-2026');
  await typ(page, 'Begin', '09:00');
  await typ(page, 'Einde', '11:00');
  await typ(page, 'Plaats', 'Stadhuis, kamer 2');
  assert.ok((await page.getByRole('checkbox', { name: /Stemmen over een voorstel/ }).count()) > 0);
  await verstuur(page, 'weegvergadering-voorbereiden');
  await page.getByRole('link', { name: '23 november 2026' }).click();
  await page.getByRole('heading', { level: 1, name: 'Weegploeg 23 november 2026' }).waitFor();
  return new URL(page.url()).pathname;
}

/** The dossier of this number, as somebody sees it. */
async function openVoorstel(wie: Bezoeker, nummer: string) {
  const { resultaten } = await wie.doe('weegdossiers-zoeken', { tekst: '' });
  return wie.doe('weegdossier-inzien', { id: resultaten.find((een) => een.nummer === nummer)?.id ?? '' });
}

const stemkaart = (page: Page) => page.getByRole('region', { name: 'Voorstel en stemmen' });

/** Three browsers vote at the same time on the item that the uitvoerder takes up; everybody sees the outcome, and what was typed stays. */
export async function stemTegelijk(ploeg: Ploeg, pad: string, nummer: string): Promise<void> {
  const { uitvoerder, gemeente, om, politie } = ploeg;
  const stemmers = [gemeente, om, politie];
  await Promise.all(stemmers.map(({ page }) => page.goto(pad)));
  await Promise.all(stemmers.map(({ page }) => page.getByText('U ziet wijzigingen meteen.').waitFor()));
  await uitvoerder.page.goto(pad);
  await uitvoerder.page.getByRole('button', { name: new RegExp(`${nummer} Stemmen`) }).press('Enter');
  await uitvoerder.page.getByRole('button', { name: 'In behandeling nemen' }).press('Enter');
  await Promise.all(
    stemmers.map(async ({ page }) => {
      await page.getByRole('status').getByRole('button', { name: 'Ga mee' }).press('Enter');
      await kiesRondje(stemkaart(page), 'Uw stem', 'Voor');
      await typ(stemkaart(page), 'Reden van uw stem', 'Wij zien dit ook zo.');
    }),
  );
  // Two vote at once, which is no conflict for either; what the third typed stays where it is.
  await Promise.all(
    [gemeente, om].map(({ page }) => stemkaart(page).getByRole('button', { name: 'Stemmen' }).press('Enter')),
  );
  const derde = stemkaart(politie.page);
  const tekst = () => derde.getByRole('textbox', { name: 'Reden van uw stem' }).inputValue();
  await derde.getByText('Voor', { exact: true }).nth(1).waitFor();
  assert.equal(await tekst(), 'Wij zien dit ook zo.');
  // A colleague in another window is first, and that closes the proposal: he reads what changed, and his text is still there.
  const { id, voorstellen } = await openVoorstel(politie, nummer);
  await politie.doe('stemmen', { id, voorstel: voorstellen.at(-1)?.id ?? '', voor: true, reden: 'Namens de politie.' });
  await derde.getByRole('button', { name: 'Stemmen' }).press('Enter');
  await derde.getByText('Dit dossier is intussen gewijzigd').waitFor();
  await derde.getByText('De stand ging van ‘Voorgesteld’ naar ‘Geagendeerd’.').waitFor();
  await derde.getByText('Politie heeft gestemd.').waitFor();
  assert.equal(await tekst(), 'Wij zien dit ook zo.');
  await derde.getByRole('button', { name: 'Annuleren' }).press('Enter');
  await Promise.all(
    [...stemmers, uitvoerder].map(({ page }) => stemkaart(page).getByText('Aangenomen').first().waitFor()),
  );
  const besluiten = (page: Page) => page.getByRole('region', { name: 'Besluitenlijst' });
  await Promise.all([...stemmers, uitvoerder].map(({ page }) => besluiten(page).getByText(nummer).waitFor()));
}

/** Ends the meeting; everybody sees that it has ended. */
export async function sluitVergadering({ uitvoerder, om }: Ploeg): Promise<void> {
  await uitvoerder.page.getByRole('button', { name: 'Vergadering sluiten' }).press('Enter');
  await Promise.all([uitvoerder, om].map(({ page }) => page.getByText('Gesloten', { exact: true }).waitFor()));
}
