// What changed in a casus since a form was opened on it, in words.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Teksten } from '../../teksten/nl.ts';

const correcties = ({ juistheid }: CasusVorm, id: string) =>
  juistheid.correcties.filter(({ gegeven }) => gegeven === id).length;

/** Changes from one reading of a casus to the next. */
export function verschillenCasus(oud: CasusVorm, nieuw: CasusVorm, t: Teksten): readonly string[] {
  const c = t.formulier.conflict;
  const m = t.monitoring.conflict;
  const { standen, soorten, partijen } = t.woorden;
  const bekend = new Set(oud.gegevens.map(({ id }) => id));
  const over = new Set(nieuw.gegevens.map(({ id }) => id));
  return [
    ...(oud.stand === nieuw.stand ? [] : [c.stand(standen[oud.stand], standen[nieuw.stand])]),
    ...nieuw.gegevens
      // A measure is told of by its number, the party that brought a signal by the signal.
      .filter(({ id, soort }) => !bekend.has(id) && soort !== 'actie' && soort !== 'inbrenger')
      .map(({ soort, bron }) => c.nieuwGegeven(soorten[soort].toLowerCase(), partijen[bron.soort])),
    ...oud.gegevens.filter(({ id }) => !over.has(id)).map(({ soort }) => c.wegGegeven(soorten[soort].toLowerCase())),
    // Improved, added to, or changed where it came from: the item is the same one.
    ...nieuw.gegevens
      .filter(({ id }) => correcties(nieuw, id) > correcties(oud, id))
      .map(({ soort }) => c.aangepast(soorten[soort].toLowerCase())),
    ...nieuw.deelnemers
      .filter(({ id }) => !oud.deelnemers.some((deelnemer) => deelnemer.id === id))
      .map(({ naam }) => c.deelnemer(naam)),
    ...nieuw.plannen.flatMap((plan) => {
      const eerder = oud.plannen.find((een) => een.plan === plan.plan);
      return [
        ...(eerder === undefined ? [c.nieuwPlan(plan.versie)] : []),
        ...plan.maatregelen
          .filter(({ id }) => !(eerder?.maatregelen ?? []).some((maatregel) => maatregel.id === id))
          .map(({ nummer }) => c.nieuweMaatregel(nummer)),
        ...plan.maatregelen.flatMap((maatregel) => {
          const oude = eerder?.maatregelen.find(({ id }) => id === maatregel.id);
          if (oude === undefined) return [];
          return [
            ...(oude.stand === maatregel.stand
              ? []
              : [m.stand(maatregel.nummer, t.monitoring.standen[maatregel.stand])]),
            ...(oude.uiterlijk === maatregel.uiterlijk ? [] : [m.dag(maatregel.nummer)]),
          ];
        }),
      ];
    }),
    ...(oud.voortgang.length === nieuw.voortgang.length ? [] : [m.voortgang]),
    ...(JSON.stringify(oud.monitoring) === JSON.stringify(nieuw.monitoring) ? [] : [m.ronde]),
  ];
}
