// Art. 15 lid 3, 18 lid 4: to evaluate the security and the covenant, seen a month before; who watches over it sees what is late.
import { evaluatiesoorten, evaluatieTeLaat, evalueert } from '../../convenant/evaluaties.ts';
import { plicht } from '../../convenant/plichten.ts';
import { evaluatietermijn, termijnenVanSamenwerkingsverband, zichtbaarVanaf } from '../../convenant/termijnen.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesEvaluatiebegin, leesEvaluaties } from '../samenwerkingsverband/evaluaties.ts';

export async function evaluatieplichten(zaal: Zaal): Promise<readonly PlichtVorm[]> {
  const { vandaag, actor } = zaal;
  const partij = actor.partij?.soort;
  const rollen = actor.mandaten.map(({ rol }) => rol);
  const zietToe = rollen.includes('functionaris-gegevensbescherming');
  const eigen = evaluatiesoorten.filter((soort) =>
    rollen.some((rol) => evalueert(soort, { rol, ...(partij === undefined ? {} : { partij }) })),
  );
  if (eigen.length === 0 && !zietToe) return [];
  const termijnen = termijnenVanSamenwerkingsverband(await leesEvaluatiebegin(zaal), await leesEvaluaties(zaal.tx));
  return termijnen.flatMap(({ naam, uiterlijk }) => {
    const soort = evaluatiesoorten.find((elk) => evaluatietermijn[elk] === naam);
    if (soort === undefined) return [];
    if (eigen.includes(soort))
      return vandaag < zichtbaarVanaf(uiterlijk)
        ? []
        : [plicht(evaluatietermijn[soort], 'beheer', undefined, uiterlijk, vandaag)];
    return zietToe && uiterlijk < vandaag
      ? [plicht(evaluatieTeLaat[soort], 'beheer', undefined, uiterlijk, vandaag)]
      : [];
  });
}
