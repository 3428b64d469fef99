// Looks for a case that was destroyed with the eyes of everybody who could read it: nothing may be found any more (art. 13).
import { kernpartijen } from '../../../convenant/rollen.ts';
import type { Geval } from './besluiten.ts';
import { bevat } from './tekst.ts';
import { lees, type Wereld } from './werk.ts';

/** Differences of a case that must be gone. */
export async function controleerVernietigd(wereld: Wereld, geval: Geval, dag: string): Promise<readonly string[]> {
  const dossiers = new Set(geval.regels.flatMap((regel) => wereld.plekken.get(regel)?.dossier ?? []));
  const namen = new Set(geval.regels.flatMap((regel) => wereld.regels.get(regel)?.onderwerp.achternaam ?? []));
  const lezers = [
    ['uitvoerder', await wereld.mensen.uitvoerder(dag)] as const,
    ...(await Promise.all(
      kernpartijen.map(async (partij) => [partij, await wereld.mensen.partij(partij, dag)] as const),
    )),
  ];
  const gevonden: string[] = [];
  for (const [naam, wie] of lezers) {
    const meld = (wat: string) => gevonden.push(`vernietigd, en ${naam} ${wat}`);
    for (const id of dossiers) {
      if ((await wie.doe('weegdossier-inzien', { id })).soort === 'gedaan') meld('leest het dossier');
      const plicht = await wie.doe('informatieplicht-inzien', { id });
      if (plicht.soort === 'gedaan') meld('leest de informatieplicht');
    }
    for (const tekst of namen) {
      const { resultaten } = await lees(wie, 'weegdossiers-zoeken', { tekst });
      if (resultaten.some(({ id }) => dossiers.has(id))) meld('vindt het dossier');
    }
    const lijsten = [
      await lees(wie, 'werkvoorraad-inzien', {}),
      await lees(wie, 'berichten-inzien', {}),
      (await lees(wie, 'vernietiging-inzien', {})).voorstellen,
      naam === 'uitvoerder' ? [] : await lees(wie, 'archief-inzien', {}),
    ];
    for (const id of dossiers) if (lijsten.some((lijst) => bevat(lijst, id))) meld('ziet het dossier in een lijst');
  }
  return gevonden;
}
