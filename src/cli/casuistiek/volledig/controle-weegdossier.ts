// Compares a weegdossier with what the file of decisions says of it: stand, days, rows, votes, questions, releases, terms.
import { kernpartijen } from '../../../convenant/rollen.ts';
import type { Einde } from './einde.ts';
import { verschil, verschilLijst, verschilTermijnen } from './vergelijken.ts';
import { plekVan, type Wereld } from './werk.ts';

/** Differences of the weegdossier of a case, as sentences. */
export function vergelijkWeegdossier(wereld: Wereld, { geval, dossier, casus }: Einde): readonly string[] {
  const { eindstand, besluit } = geval;
  if (dossier === undefined) return verschil('stand weegdossier', eindstand.weegdossier, undefined);
  const kenmerkVan = (id: string) =>
    geval.regels.find((kenmerk) => wereld.plekken.get(kenmerk)?.gegeven === id) ?? 'onbekende regel';
  const aangenomen = dossier.voorstellen.filter(({ stand }) => stand === 'aangenomen');
  const termijnen = eindstand.termijnen.filter(({ bestand }) => bestand === 'weegdossier');
  return [
    ...verschil('stand weegdossier', eindstand.weegdossier, dossier.stand),
    ...verschil('besluit', besluit?.op, dossier.besluitOp),
    ...verschil('casusnummer', casus?.nummer, dossier.casusnummer),
    ...(eindstand.laatsteVerwerking.weegdossier === undefined
      ? []
      : verschil('laatste verwerking weegdossier', eindstand.laatsteVerwerking.weegdossier, dossier.laatsteVerwerking)),
    ...verschilLijst(
      'regels',
      // What the municipality never sees the uitvoerder does not see either; a withdrawn row has no content.
      geval.regels.filter(
        (kenmerk) =>
          eindstand.zichtbaarVanaf[kenmerk] !== null && !geval.intrekkingen.some(({ regel }) => regel === kenmerk),
      ),
      dossier.gegevens.flatMap((een) => (een.soort === 'signaal' ? kenmerkVan(een.id) : [])),
    ),
    ...Object.entries(eindstand.zichtbaarVanaf).flatMap(([kenmerk, dag]) => {
      const { gegeven } = plekVan(wereld, kenmerk);
      const vrijgave = dossier.vrijgaven.find((een) => een.gegeven === gegeven);
      return verschil(`vrijgave ${kenmerk}`, dag, vrijgave?.vrijgegevenOp);
    }),
    ...verschilLijst(
      'vastgestelde voorstellen',
      besluit === undefined ? [] : [besluit.uitkomst],
      aangenomen.map(({ soort }) => soort),
    ),
    ...verschilLijst(
      'stemmen voor',
      besluit === undefined ? [] : kernpartijen,
      aangenomen.flatMap(({ stemmen }) => stemmen.filter(({ voor }) => voor).map(({ partij }) => partij)),
    ),
    ...verschilLijst(
      'vragen om nadere informatie',
      geval.nadereInformatie.flatMap(({ aan, op, uiterlijk, antwoorden }) =>
        aan.map(
          (partij) =>
            `${partij} ${op} ${uiterlijk} ${antwoorden.find(({ door }) => door === partij)?.op ?? 'onbeantwoord'}`,
        ),
      ),
      dossier.vragen.map(
        ({ aan, gevraagdOp, uiterlijk, beantwoordOp }) =>
          `${aan.soort} ${gevraagdOp} ${uiterlijk} ${beantwoordOp ?? 'onbeantwoord'}`,
      ),
    ),
    ...verschilTermijnen('termijn weegdossier', termijnen, dossier.termijnen),
  ];
}
