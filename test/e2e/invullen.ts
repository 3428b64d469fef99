// Filling in forms as people do: fields found by their label, typed key by key, chosen by clicking, sent by the button.
import type { Locator, Page } from 'playwright-core';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import { handelingteksten } from '../../src/convenant/handelingteksten.ts';

/** A page or a part of it. */
export type Vlak = Page | Locator;

function letterlijk(tekst: string): string {
  return tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The label of a field, with or without the words that it is optional. */
function alsLabel(label: string): RegExp {
  return new RegExp(`^${letterlijk(label)}( \\(niet verplicht\\))?$`);
}

export function tekstveld(vlak: Vlak, label: string): Locator {
  return vlak.getByRole('textbox', { name: alsLabel(label) });
}

/** Longer texts are pasted, as people do from a message of their own. */
const teLangOmTeTypen = 30;

/** Clicks a text field and types key by key, or pastes. */
export async function typ(vlak: Vlak, label: string, tekst: string): Promise<void> {
  await typIn(tekstveld(vlak, label), tekst);
}

/** The same for a field that was found in another way. */
export async function typIn(veld: Locator, tekst: string): Promise<void> {
  await veld.click();
  const { keyboard } = veld.page();
  await (tekst.length > teLangOmTeTypen ? keyboard.insertText(tekst) : keyboard.type(tekst));
}

export function datumveld(vlak: Vlak, label: string): Locator {
  return vlak.getByRole('group', { name: alsLabel(label) });
}

/** Types a date (`dd-mm-jjjj`) from its first part; the parts pass the focus on by themselves. */
export async function typDatum(vlak: Vlak, label: string, datum: string): Promise<void> {
  const eerste = datumveld(vlak, label).getByRole('spinbutton').first();
  await eerste.click();
  await eerste.page().keyboard.type(datum.replaceAll('-', ''));
}

/** Chooses a radio button of a group; an option may go on with an explanation. */
export async function kiesRondje(vlak: Vlak, groep: string, optie: string): Promise<void> {
  await vlak
    .getByRole('group', { name: alsLabel(groep) })
    .getByRole('radio', { name: new RegExp(`^${letterlijk(optie)}`) })
    .check();
}

/** Ticks a box of a group; a letter or number may come first. */
export async function vink(vlak: Vlak, groep: string, optie: string): Promise<void> {
  await vlak
    .getByRole('group', { name: alsLabel(groep) })
    .getByRole('checkbox', { name: optie })
    .check();
}

/** Chooses from a drop-down list. */
export async function kiesUitLijst(vlak: Vlak, label: string, optie: string): Promise<void> {
  await vlak.getByRole('combobox', { name: alsLabel(label) }).selectOption({ label: optie });
}

/** Sends the form by the button that bears the name of the act. */
export async function verstuur(page: Page, handeling: Handelingnaam): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: handelingteksten[handeling].nl, exact: true }).click();
}

/** Waits for the news that something succeeded. */
export async function meldt(page: Page, tekst: string | RegExp): Promise<void> {
  await page.getByRole('status').getByText(tekst).waitFor();
}

/** Opens an act from the panel of what can be done now. */
export async function begin(page: Page, handeling: Handelingnaam): Promise<void> {
  await kunnen(page).getByRole('link', { name: handelingteksten[handeling].nl, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: handelingteksten[handeling].nl }).waitFor();
}

/** The panel of what can be done now. */
export function kunnen(page: Page): Locator {
  return page.getByRole('region', { name: 'Wat kan nu' });
}

/** Goes to a part of the main menu. */
export async function naar(page: Page, menu: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: menu, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: menu }).waitFor();
}

/**
 * Reads the page again: somebody else may have moved the file on, and what was read a moment ago is not asked again by
 * itself, because every read is logged.
 */
export async function ververs(page: Page): Promise<void> {
  const kop = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.reload();
  await page.getByRole('heading', { level: 1, name: kop }).waitFor();
}

/** Opens a dossier or casus from the list by its number, as it is now. */
export async function openNummer(page: Page, menu: 'Weegdossiers' | 'Casussen', nummer: string): Promise<void> {
  await naar(page, menu);
  await ververs(page);
  await page.getByRole('main').getByRole('link', { name: nummer, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: nummer }).waitFor();
}

/** Opens the dossier of the newest duty of a kind from the werkvoorraad. */
export async function openPlicht(page: Page, plicht: string, nummer: string): Promise<void> {
  await naar(page, 'Werkvoorraad');
  await ververs(page);
  await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: nummer })
    .getByRole('link', { name: plicht })
    .click();
  await page.getByRole('heading', { level: 1, name: nummer }).waitFor();
}

/** Opens a tab of a dossier or casus. */
export async function openTab(page: Page, naam: string): Promise<Locator> {
  await page.getByRole('tab', { name: naam, exact: true }).click();
  const paneel = page.getByRole('tabpanel', { name: naam, exact: true });
  await paneel.waitFor();
  return paneel;
}
