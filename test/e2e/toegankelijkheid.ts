// Checks of WCAG 2.2 AA on the page that is open: axe, a run with the Tab key, and reflow at 320 pixels.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const normen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violations of WCAG 2.2 AA or of good practice. */
export async function axe(page: Page, waar: string): Promise<void> {
  await animatiesKlaar(page);
  // Reading the checks takes longer than most of them do: a page that has them keeps them.
  const aanwezig = await page.evaluate(() => Reflect.has(globalThis, 'axe'));
  const bouwer = new AxeBuilder(aanwezig ? { page, axeSource: ';' } : { page });
  // Our pages have no frames; the plain mode of axe needs no second page.
  bouwer.setLegacyMode(true).options({ runOnly: { type: 'tag', values: normen }, resultTypes: ['violations'] });
  const { violations } = await bouwer.analyze();
  const gevonden = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  assert.deepEqual(gevonden, [], `axe op ${waar}`);
}

/** Colours that are still moving would be measured half-way. */
async function animatiesKlaar(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animatie) => animatie.finished.catch(() => undefined)));
  });
}

/** At 320 CSS pixels nothing sticks out sideways (1.4.10), and the window gets its size back. */
export async function geenZijwaartsScrollen(page: Page, waar: string): Promise<void> {
  const venster = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  const uitstekend = await page.evaluate(() => {
    const breed = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= breed) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > breed + 1)
      .map((element) => `${element.tagName}.${element.className} ${(element.textContent ?? '').slice(0, 40)}`)
      .slice(-4);
  });
  if (venster !== null) await page.setViewportSize(venster);
  assert.deepEqual(uitstekend, [], `320 pixels op ${waar}`);
}

/** One stop of the Tab key. */
interface Halte {
  readonly nummer: number;
  readonly wat: string;
  readonly zichtbaar: boolean;
}

/** Marks everything that the keyboard should reach, in the order of the document, and describes it. */
async function merkBereikbaar(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kan =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const doet = (element: Element): boolean => {
      if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (element.closest('[inert], [aria-hidden="true"]') !== null) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // Of a group of radio buttons the Tab key reaches the chosen one, or the first when none is chosen.
      const groep = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
        (ander) => ander.name === element.name && ander.form === element.form,
      );
      return (groep.find((ander) => ander.checked) ?? groep[0]) === element;
    };
    for (const oud of document.querySelectorAll('[data-halte]')) oud.removeAttribute('data-halte');
    return [...document.querySelectorAll(kan)].filter(doet).map((element, nummer) => {
      element.setAttribute('data-halte', String(nummer));
      return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.id ?? ''} ${(element.textContent ?? '').trim().slice(0, 60)}`;
    });
  });
}

/** From now on every release of the Tab key notes in the page where the focus is and whether it can be seen. */
async function volgHaltes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const haltes: Halte[] = [];
    Reflect.set(globalThis, 'haltes', haltes);
    if (Reflect.get(globalThis, 'volgtHaltes') === true) return;
    Reflect.set(globalThis, 'volgtHaltes', true);
    const omtrek = (element: Element | null): boolean => {
      if (element === null) return false;
      const stijl = getComputedStyle(element);
      return stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 1;
    };
    const noteer = () => {
      const lijst: unknown = Reflect.get(globalThis, 'haltes');
      if (!Array.isArray(lijst)) return;
      for (const animatie of document.getAnimations()) animatie.finish();
      const actief = document.activeElement;
      if (!(actief instanceof HTMLElement) || actief === document.body) {
        lijst.push({ nummer: -1, wat: 'buiten de pagina', zichtbaar: true });
        return;
      }
      const vak = actief.getBoundingClientRect();
      const inBeeld =
        vak.width > 0 && vak.bottom > 0 && vak.right > 0 && vak.top < innerHeight && vak.left < innerWidth;
      lijst.push({
        nummer: Number(actief.dataset['halte'] ?? '-2'),
        wat: `${actief.tagName.toLowerCase()} ${actief.getAttribute('aria-label') ?? ''} ${(actief.textContent ?? '').trim().slice(0, 60)}`,
        zichtbaar: inBeeld && (omtrek(actief) || omtrek(actief.closest('label, .invoer'))),
      });
    };
    document.addEventListener('keyup', (toets) => toets.key === 'Tab' && noteer(), true);
  });
}

async function leesHaltes(page: Page): Promise<readonly Halte[]> {
  return page.evaluate((): Halte[] => Reflect.get(globalThis, 'haltes'));
}

/**
 * Presses Tab from the top of the page to its end: everything is reached once, in the order of reading, and the focus is
 * always in view and marked (2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11).
 */
export async function toetsenbordronde(page: Page, waar: string): Promise<void> {
  await page.evaluate(() => {
    // Wherever the focus was, the round starts before the first thing on the page.
    const begin = document.createElement('span');
    begin.tabIndex = -1;
    document.body.prepend(begin);
    begin.focus();
    window.scrollTo(0, 0);
    document.addEventListener('focusin', () => begin.remove(), { once: true });
  });
  const verwacht = await merkBereikbaar(page);
  await volgHaltes(page);
  for (const _halte of verwacht) await page.keyboard.press('Tab');
  const haltes = await leesHaltes(page);
  const gezien = haltes.map(({ nummer }) => nummer);
  const gemist = verwacht.filter((_wat, nummer) => !gezien.includes(nummer));
  assert.deepEqual(gemist, [], `met het toetsenbord niet te bereiken op ${waar}`);
  const onzichtbaar = haltes.filter(({ zichtbaar }) => !zichtbaar).map(({ wat }) => wat);
  assert.deepEqual(onzichtbaar, [], `focus niet te zien op ${waar}`);
  assert.deepEqual(
    gezien,
    verwacht.map((_wat, nummer) => nummer),
    `volgorde van het toetsenbord op ${waar}`,
  );
}
