// The timeline of a weegdossier, from what its reader may see.
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Gebeurtenis } from '../../figuren/gebeurtenissen.ts';
import { Tijdlijnfiguur } from '../../figuren/tijdlijnfiguur.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import type { Teksten } from '../../teksten/nl.ts';
import { useTeksten } from '../../teksten/taal.tsx';

function gebeurtenissen(dossier: WeegdossierVorm, t: Teksten): readonly Gebeurtenis[] {
  const l = t.weegdossier.tijdlijn;
  const { partijen, soorten, uitkomstenKort, stemmen } = t.woorden;
  return [
    { baan: 'dossier', dag: dossier.aangemaaktOp, wat: l.aangemaakt },
    ...dossier.gegevens.flatMap((gegeven): Gebeurtenis[] => {
      if (gegeven.soort === 'signaal') {
        return [
          {
            baan: 'signalen',
            dag: gegeven.ingebrachtOp,
            wat: l.gegeven(soorten.signaal, partijen[gegeven.bron.soort]),
            door: gegeven.ingebrachtDoor,
            verzegeld: gegeven.verzegeld,
          },
        ];
      }
      if (gegeven.soort === 'analyse' && gegeven.inhoud.vorm === 'analyse') {
        return [{ baan: 'weging', dag: gegeven.ingebrachtOp, wat: l.analyse, door: gegeven.ingebrachtDoor }];
      }
      // Every decision, also one that a new signal overtook.
      if (gegeven.soort === 'agenderingsbesluit') {
        return [
          { baan: 'dossier', dag: gegeven.ingebrachtOp, wat: l.besloten(uitkomstenKort[gegeven.inhoud.uitkomst]) },
        ];
      }
      return [];
    }),
    ...dossier.vragen.flatMap((vraag): Gebeurtenis[] => [
      { baan: 'vragen', dag: vraag.gevraagdOp, wat: l.gevraagd(partijen[vraag.aan.soort]) },
      ...(vraag.beantwoordOp === null
        ? []
        : [{ baan: 'vragen' as const, dag: vraag.beantwoordOp, wat: l.beantwoord(partijen[vraag.aan.soort]) }]),
    ]),
    ...dossier.vragen.flatMap(({ aan, wijzigingen }) =>
      wijzigingen.map(({ wat, op, door }) => ({
        baan: 'vragen' as const,
        dag: op,
        wat: wat === 'verlengd' ? l.verlengd(partijen[aan.soort]) : l.vraagIngetrokken(partijen[aan.soort]),
        door,
      })),
    ),
    ...dossier.voorstellen.flatMap((voorstel): Gebeurtenis[] => [
      {
        baan: 'weging',
        dag: voorstel.ingediendOp,
        wat: l.voorgesteld(uitkomstenKort[voorstel.soort], partijen[voorstel.ingediendDoor.soort]),
      },
      ...voorstel.stemmen.map((stem) => ({
        baan: 'weging' as const,
        dag: stem.op,
        wat: l.gestemd(partijen[stem.partij], (stem.voor ? stemmen.voor : stemmen.tegen).toLowerCase()),
        door: stem.door,
      })),
    ]),
    ...dossier.intrekkingen.map((rij) => ({
      baan: 'signalen' as const,
      dag: rij.op,
      wat: l.ingetrokken(partijen[rij.partij.soort]),
      door: rij.door,
      verzegeld: rij.verzegeld,
    })),
    ...dossier.samenvoegingen.flatMap(({ ander, erin, op, door, verzegeld, ongedaan }): Gebeurtenis[] => {
      const nummer = ander.nummer ?? t.weegdossier.verzegeldNummer;
      return [
        { baan: 'dossier', dag: op, wat: erin ? l.erin(nummer) : l.naar(nummer), door, verzegeld },
        ...(ongedaan === null
          ? []
          : [
              { baan: 'dossier' as const, dag: ongedaan.op, wat: l.gescheiden(nummer), door: ongedaan.door, verzegeld },
            ]),
      ];
    }),
    ...(dossier.heropendOp === null ? [] : [{ baan: 'dossier' as const, dag: dossier.heropendOp, wat: l.heropend }]),
  ];
}

export function Dossiertijdlijn({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten();
  return (
    <Deel titel={t.weegdossier.tijdlijn.titel}>
      <Tijdlijnfiguur gebeurtenissen={gebeurtenissen(dossier, t)} />
    </Deel>
  );
}
