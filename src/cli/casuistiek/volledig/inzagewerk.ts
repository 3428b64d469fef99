// What an overview rests on: the search in every register, the judgement of who was found, and the decisions item by item (art. 12 lid 3-4).
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';
import type { Aangemelde } from '../dienst.ts';
import { bevat } from './tekst.ts';
import { type Verzoekwerk, verzoekVan } from './verzoekgeheugen.ts';
import { doe, lees, Misgelopen } from './werk.ts';

/** The case that a find is in, by any of its dossiers, or the other request. */
function gevalVan(werk: Verzoekwerk, dossier: string): string | undefined {
  for (const [naam, { geval, geheugen }] of werk.gevallen)
    if (geheugen.casus === dossier || geval.regels.some((regel) => werk.plekken.get(regel)?.dossier === dossier))
      return naam;
  for (const [nr, { geheugen }] of werk.verzoeken) if (geheugen.id === dossier) return nr;
  return undefined;
}

/** What the answer rests on is of its own day: whoever searched before searches again. */
export async function zoekOpnieuw(werk: Verzoekwerk): Promise<void> {
  const { zoeken } = werk.besluit;
  if (zoeken !== undefined && zoeken.op !== werk.stap.dag) await zoek(werk);
}

type Vondst = Antwoorden['verzoek-inzien']['vondsten'][number];
type Vondstbesluit = NonNullable<Verzoekwerk['besluit']['zoeken']>['vondsten'][number];

/** What the file decides of a find; of two people of one kind in a casus whoever judges reads there which one it is. */
async function besluitVan(
  wie: Aangemelde,
  { register, dossier, gegeven, soort }: Vondst,
  kandidaten: readonly Vondstbesluit[],
): Promise<Vondstbesluit | undefined> {
  const eigen = kandidaten.filter((een) => een.soort === soort);
  if (register !== 'casusoverleg' || eigen.every(({ bevat: deel }) => deel === undefined)) return eigen[0];
  const { gegevens } = await lees(wie, 'casus-inzien', { id: dossier });
  const stuk = gegevens.find(({ id }) => id === gegeven);
  return eigen.find(({ bevat: deel }) => deel === undefined || bevat(stuk, deel));
}

/** The uitvoerder searches his registers, the police the archive and behind the seal; then every find is judged. */
export async function zoek(werk: Verzoekwerk): Promise<boolean> {
  const id = verzoekVan(werk);
  const { ookAls = [], vondsten = [] } = werk.besluit.zoeken ?? {};
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const politie = await werk.mensen.partij('politie', werk.stap.dag);
  const { herhaald } = await doe(werk, uitvoerder, 'verzoek-doorzoeken', { id, ookAls });
  await doe(werk, politie, 'verzoek-doorzoeken', { id, ookAls }, 'archief-doorzoeken');
  const gebruikt = new Set<(typeof vondsten)[number]>();
  for (const wie of [uitvoerder, politie])
    for (const vondst of (await lees(wie, 'verzoek-inzien', { id })).vondsten) {
      if (!vondst.uwOordeel) continue;
      const naam = gevalVan(werk, vondst.dossier);
      const oordeel = await besluitVan(
        wie,
        vondst,
        vondsten.filter(({ geval }) => geval === naam),
      );
      if (oordeel === undefined)
        throw new Misgelopen(
          `gevonden als ${vondst.soort} in ${naam ?? 'een onbekend geval'}: daar beslist niemand over`,
        );
      gebruikt.add(oordeel);
      if (vondst.oordeel !== 'open') continue;
      const invoer = { id, vondst: vondst.id, oordeel: oordeel.oordeel, reden: oordeel.reden };
      await doe(werk, wie, 'vondst-beoordelen', invoer, `vondst-${vondst.id}`);
    }
  for (const een of vondsten)
    if (!gebruikt.has(een)) throw new Misgelopen(`niet gevonden als ${een.soort} in ${een.geval}`);
  return herhaald;
}

const kern = (werk: Verzoekwerk, beslist: 'gemeente' | 'om' | 'politie' | 'kernpartij'): Promise<Aangemelde> =>
  werk.mensen.partij(beslist === 'kernpartij' ? 'gemeente' : beslist, werk.stap.dag);

type Stuk = Antwoorden['verzoek-inzien']['stukken'][number];

/** Every item gets a decision, of whom it is: as was proposed, or as the file says. */
export async function beoordeelStukken(werk: Verzoekwerk): Promise<void> {
  const id = verzoekVan(werk);
  const { dag } = werk.stap;
  const gezien = await lees(await werk.mensen.uitvoerder(dag), 'verzoek-inzien', { id });
  const keuzeVoor = (stuk: Stuk) => {
    const wens = werk.besluit.stukken.find(
      (een) => een.soort === stuk.soort && (een.bevat === undefined || bevat(stuk.regels, een.bevat)),
    );
    // Which words stay is nothing that a proposal says.
    if (wens === undefined && stuk.voorstel === 'inkorten')
      throw new Misgelopen(`van het stuk ${stuk.soort} zegt het bestand niet welke woorden blijven`);
    if (wens === undefined)
      return {
        stuk: stuk.id,
        besluit: stuk.voorstel,
        grond: stuk.voorstelgrond ?? undefined,
        reden: stuk.voorstel === 'tonen' ? undefined : 'Zoals voorgesteld: dit gaat over iemand anders.',
      };
    return { stuk: stuk.id, besluit: wens.besluit, grond: wens.grond, tekst: wens.tekst, reden: wens.reden };
  };
  for (const { soort, bevat: deel } of werk.besluit.stukken)
    if (!gezien.stukken.some((stuk) => stuk.soort === soort && (deel === undefined || bevat(stuk.regels, deel))))
      throw new Misgelopen(`er is geen stuk van soort ${soort} zoals het bestand zegt`);
  const beslis = async (alle: readonly Stuk[], ronde: string) => {
    for (const [beslist, stukken] of Map.groupBy(alle, (stuk) => stuk.beslist)) {
      const wie = beslist === 'uitvoerder' ? await werk.mensen.uitvoerder(dag) : await kern(werk, beslist);
      const open = stukken.filter(({ besluit }) => besluit === null);
      if (open.length > 0)
        await doe(werk, wie, 'inzagestukken-beoordelen', { id, keuzes: open.map(keuzeVoor) }, `${ronde}-${beslist}`);
    }
  };
  await beslis(gezien.stukken, 'stukken');
  // What was said of informing came along by then, for the core parties only.
  const overInformeren = await lees(await kern(werk, 'kernpartij'), 'verzoek-inzien', { id });
  await beslis(overInformeren.stukken, 'informeren');
}
