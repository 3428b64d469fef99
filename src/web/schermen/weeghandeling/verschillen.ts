// What changed in a dossier since a form was opened on it, in words, for whoever was overtaken.
import type { Weegploeghandeling } from '../../../convenant/dossier.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Brief } from '../../api/api.ts';
import type { Herlezing } from '../../formulier/gebruik.ts';
import type { Teksten } from '../../teksten/nl.ts';

const correcties = ({ juistheid }: WeegdossierVorm, id: string) =>
  juistheid.correcties.filter(({ gegeven }) => gegeven === id).length;

/** Changes from one reading of a weegdossier to the next. */
export function verschillenWeegdossier(oud: WeegdossierVorm, nieuw: WeegdossierVorm, t: Teksten): readonly string[] {
  const c = t.formulier.conflict;
  const { partijen, soorten, standen, uitkomstenKort } = t.woorden;
  const bekend = new Set(oud.gegevens.map(({ id }) => id));
  const over = new Set(nieuw.gegevens.map(({ id }) => id));
  return [
    ...(oud.stand === nieuw.stand ? [] : [c.stand(standen[oud.stand], standen[nieuw.stand])]),
    ...nieuw.gegevens
      // Personalia and reporter come with a signal; the signal says it.
      .filter(({ id, soort }) => !bekend.has(id) && soort !== 'naw' && soort !== 'melder')
      .map(({ soort, bron }) => c.nieuwGegeven(soorten[soort].toLowerCase(), partijen[bron.soort])),
    ...oud.gegevens.filter(({ id }) => !over.has(id)).map(({ soort }) => c.wegGegeven(soorten[soort].toLowerCase())),
    // Improved, added to, or changed where it came from: the item is the same one.
    ...nieuw.gegevens
      .filter(({ id }) => correcties(nieuw, id) > correcties(oud, id))
      .map(({ soort }) => c.aangepast(soorten[soort].toLowerCase())),
    ...nieuw.vragen
      .filter(({ id }) => !oud.vragen.some((vraag) => vraag.id === id))
      .map(({ aan }) => c.nieuweVraag(partijen[aan.soort])),
    ...nieuw.vragen
      .filter(
        ({ id, beantwoordOp }) =>
          beantwoordOp !== null && oud.vragen.some((vraag) => vraag.id === id && vraag.beantwoordOp === null),
      )
      .map(({ aan }) => c.antwoord(partijen[aan.soort])),
    ...nieuw.voorstellen.flatMap((voorstel) => {
      const eerder = oud.voorstellen.find(({ id }) => id === voorstel.id);
      return [
        ...(eerder === undefined ? [c.nieuwVoorstel(uitkomstenKort[voorstel.soort])] : []),
        ...voorstel.stemmen
          .filter(({ partij }) => !(eerder?.stemmen ?? []).some((stem) => stem.partij === partij))
          .map(({ partij }) => c.nieuweStem(partijen[partij])),
      ];
    }),
  ];
}

const openVoorstel = ({ voorstellen }: WeegdossierVorm) => voorstellen.find(({ stand }) => stand === 'open')?.id;

/** True when nothing but votes of others came in on the proposal that is still open: each party votes for itself. */
export function alleenStemmen(oud: WeegdossierVorm, nieuw: WeegdossierVorm, t: Teksten): boolean {
  return (
    openVoorstel(oud) === openVoorstel(nieuw) &&
    verschillenWeegdossier({ ...oud, voorstellen: nieuw.voorstellen }, nieuw, t).length === 0
  );
}

/** What a form is told after a conflict; a vote does not wait for the votes of others. */
export function herlezing(
  handeling: Weegploeghandeling,
  oud: WeegdossierVorm,
  { merk, waarde }: Brief<WeegdossierVorm>,
  t: Teksten,
): Herlezing {
  return {
    merk,
    verschillen: verschillenWeegdossier(oud, waarde, t),
    stil: handeling === 'stemmen' && alleenStemmen(oud, waarde, t),
  };
}
