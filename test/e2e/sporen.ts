// What a visit leaves behind: faults in the console, addresses that were asked for, titles, and what the browser keeps.
import type { BrowserContext, Page } from 'playwright-core';

/** An answer of the server that was not a success. */
export interface Afwijzing {
  readonly status: number;
  readonly pad: string;
}

export interface Sporen {
  /** Console errors, uncaught exceptions and breaches of the content security policy. */
  readonly fouten: readonly string[];
  /** Answers of 400 and higher, the question who is signed in left out. */
  readonly afwijzingen: readonly Afwijzing[];
  /** Every address that was asked for, and every title that was seen. */
  readonly adressen: ReadonlySet<string>;
  readonly titels: ReadonlySet<string>;
  /** Requests that went to another origin. */
  readonly elders: readonly string[];
}

/** Follows a context from before its first page loads. */
export async function volgSporen(context: BrowserContext, url: string): Promise<Sporen> {
  const fouten: string[] = [];
  const afwijzingen: Afwijzing[] = [];
  const adressen = new Set<string>();
  const titels = new Set<string>();
  const elders: string[] = [];
  await context.exposeBinding('meldSchending', (_bron, schending: string) => {
    fouten.push(`content security policy: ${schending}`);
  });
  await context.exposeBinding('meldTitel', (_bron, titel: string) => {
    titels.add(titel);
  });
  await context.addInitScript(() => {
    const roep = (naam: string, waarde: string) => {
      const functie: unknown = Reflect.get(globalThis, naam);
      if (typeof functie === 'function') functie(waarde);
    };
    document.addEventListener('securitypolicyviolation', (schending) => {
      roep('meldSchending', `${schending.effectiveDirective} ${schending.blockedURI} ${schending.sample}`);
    });
    let titel: string | undefined;
    new MutationObserver(() => {
      if (titel === document.title) return;
      titel = document.title;
      roep('meldTitel', titel);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  context.on('console', (bericht) => {
    // A refusal of the server is an answer like any other; the browser reports it as an error all the same.
    if (bericht.type() === 'error' && !bericht.text().startsWith('Failed to load resource')) {
      fouten.push(`${bericht.text()} (${bericht.location().url})`);
    }
  });
  context.on('weberror', (fout) => fouten.push(String(fout.error())));
  context.on('request', (verzoek) => {
    adressen.add(verzoek.url());
    if (!verzoek.url().startsWith(`${url}/`)) elders.push(verzoek.url());
  });
  context.on('response', (antwoord) => {
    const { pathname } = new URL(antwoord.url());
    if (antwoord.status() >= 400 && pathname !== '/v1/sessie') {
      afwijzingen.push({ status: antwoord.status(), pad: pathname });
    }
  });
  return { fouten, afwijzingen, adressen, titels, elders };
}

/** Everything that the browser keeps for this origin, as text. */
export async function bewaard(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, document.cookie]);
  });
}
