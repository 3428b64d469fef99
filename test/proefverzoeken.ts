// Requests of data subjects for tests: one of each kind, and the steps that bring it to its answer.
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import { volledigeNaam } from '../src/dossiers/persoon.ts';
import { begindag, type Proefwereld, type Wie } from './proefwereld.ts';

/** A request to see by somebody of age about himself, received on the day the world begins. */
export function verzoek(deel: Partial<Invoeren['verzoek-ontvangen']> = {}): Invoeren['verzoek-ontvangen'] {
  return {
    soort: 'inzage',
    weg: 'brief',
    hoedanigheid: 'zelf',
    ontvangenOp: begindag,
    // Whoever asks for himself has the name of whom it is about.
    verzoeker: {
      naam:
        deel.betrokkene === undefined
          ? 'Sietske Vraagstra'
          : `${deel.betrokkene.voornaam ?? ''} ${deel.betrokkene.achternaam}`.trim(),
      contact: 'Proeflaan 1, Waterhoek',
    },
    betrokkene: { voornaam: 'Sietske', achternaam: 'Vraagstra', geboortedatum: '1987-07-04' },
    vraag: 'Wil weten wat er over haar is vastgelegd.',
    ...deel,
  };
}

/** The identity of the requester, shown on the day the world begins. */
export function identiteit(
  id: string,
  deel: Partial<Invoeren['identiteit-vaststellen']> = {},
): Invoeren['identiteit-vaststellen'] {
  return { id, wijzen: ['paspoort'], op: begindag, van: 'verzoeker', geenKopie: true, ...deel };
}

/** A request that can be answered: taken in, and its requester known. */
export async function brengVerzoekIn(
  wereld: Proefwereld,
  deel: Partial<Invoeren['verzoek-ontvangen']> = {},
): Promise<string> {
  const { verzoek: id } = await wereld.lukt('verzoek-ontvangen', 'uitvoerder', verzoek(deel));
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(id));
  return id;
}

/**
 * Searched by both who search, under these other names too, and everything that each may judge confirmed; `zonder` the other
 * requests that are found, those rejected.
 */
export async function doorzoek(
  wereld: Proefwereld,
  id: string,
  { ookAls = [], zonder = '' }: { readonly ookAls?: readonly string[]; readonly zonder?: '' | 'verzoeken' } = {},
): Promise<void> {
  for (const wie of ['uitvoerder', 'politie'] as const) {
    await wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [...ookAls] });
    const { vondsten } = await wereld.lukt('verzoek-inzien', wie, { id });
    for (const { id: vondst, register } of vondsten.filter(
      ({ uwOordeel, oordeel }) => uwOordeel && oordeel === 'open',
    )) {
      const oordeel = register === zonder ? 'verworpen' : 'bevestigd';
      await wereld.lukt('vondst-beoordelen', wie, { id, vondst, oordeel, reden: 'Zelfde persoon.' });
    }
  }
}

/** Searched under the name that a file has, so that people can confirm that the person of the request is in it. */
export async function vindIn(
  wereld: Proefwereld,
  id: string,
  dossier: string,
  register: 'weegploeg' | 'casusoverleg' = 'weegploeg',
): Promise<void> {
  const lees = register === 'weegploeg' ? 'weegdossier-inzien' : 'casus-inzien';
  const { gegevens } = await wereld.lukt(lees, 'uitvoerder', { id: dossier });
  const namen = gegevens.flatMap((gegeven) => (gegeven.soort === 'naw' ? [volledigeNaam(gegeven.inhoud)] : []));
  await doorzoek(wereld, id, { ookAls: namen });
}

/** Everybody takes over what is proposed for what is his. */
export async function beslisStukken(
  wereld: Proefwereld,
  id: string,
  // What was said of informing comes along with the first act of a core party, so the first of them looks again.
  wie: readonly Wie[] = ['uitvoerder', 'gemeente', 'om', 'politie', 'gemeente'],
): Promise<void> {
  for (const een of wie) {
    const keuzes = (await wereld.lukt('verzoek-inzien', een, { id })).stukken
      .filter(({ uwBesluit, besluit }) => uwBesluit && besluit === null)
      .map(({ id: stuk, voorstel, voorstelgrond }) => ({
        stuk,
        besluit: voorstel,
        ...(voorstelgrond === null ? {} : { grond: voorstelgrond, reden: 'Dit gaat niet over de verzoeker.' }),
        ...(voorstel === 'inkorten' ? { tekst: 'Wat hiervan over de verzoeker gaat.' } : {}),
      }));
    if (keuzes.length > 0) await wereld.lukt('inzagestukken-beoordelen', een, { id, keuzes });
  }
}
