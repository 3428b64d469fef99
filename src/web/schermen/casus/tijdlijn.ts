// What happened with a casus, day by day, from what its reader may see.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Gebeurtenis } from '../../figuren/gebeurtenissen.ts';
import type { Teksten } from '../../teksten/nl.ts';

export function gebeurtenissenVanCasus(casus: CasusVorm, t: Teksten): readonly Gebeurtenis[] {
  const l = t.casus.tijdlijn;
  return [
    { baan: 'casus', dag: casus.geopendOp, wat: l.geopend },
    ...casus.deelnemers.map(({ vanaf, naam }) => ({ baan: 'deelnemers' as const, dag: vanaf, wat: l.deelnemer(naam) })),
    ...casus.gegevens
      // The party came with its signal; measures that a new version of the plan took along are no news.
      // Progress stands on the day that it is about, not on the day that it was recorded.
      .filter((gegeven) => !(gegeven.soort === 'actie' && 'vorm' in gegeven.inhoud))
      .filter(({ soort, handeling }) => soort !== 'inbrenger' && handeling !== 'plan-opstellen')
      .map(({ ingebrachtOp, soort, ingebrachtDoor }) => ({
        baan: 'gegevens' as const,
        dag: ingebrachtOp,
        wat: l.gegeven(t.woorden.soorten[soort]),
        door: ingebrachtDoor,
      })),
    ...casus.voortgang
      .filter(({ monitoring }) => monitoring === null)
      .map(({ dag, inhoud, door }) => ({
        baan: 'plan' as const,
        dag,
        wat: t.monitoring.voortgang.vormen[inhoud.vorm],
        door,
      })),
    ...casus.monitoring.flatMap(({ gehoudenOp, uitkomst }) =>
      gehoudenOp === null || uitkomst === null
        ? []
        : [
            {
              baan: 'plan' as const,
              dag: gehoudenOp,
              wat: `${t.monitoring.rondes.titel}: ${t.monitoring.uitkomsten[uitkomst].toLowerCase()}`,
            },
          ],
    ),
    ...casus.plannen.flatMap(({ opgesteldOp, vastgesteldOp, versie }) => [
      { baan: 'plan' as const, dag: opgesteldOp, wat: l.opgesteld(versie) },
      ...(vastgesteldOp === null ? [] : [{ baan: 'plan' as const, dag: vastgesteldOp, wat: l.vastgesteld(versie) }]),
    ]),
  ];
}
