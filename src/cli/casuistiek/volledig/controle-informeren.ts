// Compares the duty to inform with what the file of decisions says of it, and looks who can read of it (art. 11 lid 4, 8 lid 4).
import type { Einde } from './einde.ts';
import { verschil, verschilLijst } from './vergelijken.ts';
import { lees, type Wereld } from './werk.ts';

const besluitsoorten = {
  uitstel: 'uitgesteld',
  verlenging: 'verlengd',
  'einde-uitstel': 'vervallen',
  brief: 'geinformeerd',
} as const;

/** The decisions that must be there on the day of looking, with the day that each of them sets. */
function verwachteBesluiten({ informeren }: Einde['geval'], peildatum: string): readonly string[] {
  return informeren.flatMap((stap) => {
    if (stap.soort === 'overleg' || stap.op > peildatum) return [];
    const dag = stap.soort === 'einde-uitstel' ? '' : stap.soort === 'brief' ? stap.op : stap.herbeoordelenOp;
    return [`${besluitsoorten[stap.soort]} ${stap.op} ${dag}`.trim()];
  });
}

/** Differences of the duty to inform of a case, as sentences. */
export async function vergelijkInformeren(
  { mensen }: Wereld,
  { geval, dossier }: Einde,
  peildatum: string,
): Promise<readonly string[]> {
  if (dossier === undefined) return [];
  const vraag = { id: dossier.id };
  const plicht = await lees(await mensen.partij('gemeente', peildatum), 'informatieplicht-inzien', vraag);
  const uitvoerder = await (await mensen.uitvoerder(peildatum)).doe('informatieplicht-inzien', vraag);
  const fg = await (await mensen.fg(peildatum)).doe('informatieplicht-inzien', vraag);
  const { informatieplicht } = geval.eindstand;
  return [
    ...verschil('uitkomst om over te informeren', geval.besluit?.op, plicht.uitkomstOp),
    ...verschilLijst(
      'besluiten over informeren',
      verwachteBesluiten(geval, peildatum),
      plicht.besluiten.map(({ soort, op, herbeoordelenOp, verzondenOp }) =>
        `${soort} ${op} ${herbeoordelenOp ?? verzondenOp ?? ''}`.trim(),
      ),
    ),
    ...(informatieplicht === undefined
      ? []
      : [
          ...verschil('geïnformeerd op', informatieplicht.geinformeerdOp, plicht.geinformeerdOp),
          ...verschil('informeren of herbeoordelen uiterlijk', informatieplicht.uiterlijk, plicht.taak?.uiterlijk),
        ]),
    ...(uitvoerder.soort === 'gedaan' ? ['zicht van uitvoerder: leest of iemand is geïnformeerd'] : []),
    ...verschil(
      'zicht van de functionaris gegevensbescherming',
      plicht.uitkomstOp === null ? 'niet-gevonden' : 'gedaan',
      fg.soort,
    ),
    ...(fg.soort === 'gedaan' &&
    fg.antwoord.besluiten.some(({ aan, brieven }) => brieven.length > 0 || aan.some(({ naam }) => naam !== null))
      ? ['zicht van de functionaris gegevensbescherming: leest een naam of een brief']
      : []),
  ];
}
