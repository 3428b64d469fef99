// The timeline of a weegdossier, from what its reader may see.
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Verzegeldlabel } from '../../onderdelen/label.tsx';
import { type Gebeurtenis, Tijdlijn } from '../../onderdelen/tijdlijn.tsx';
import type { Teksten } from '../../teksten/nl.ts';
import { useTeksten } from '../../teksten/taal.tsx';

function gebeurtenissen(dossier: WeegdossierVorm, t: Teksten): readonly Gebeurtenis[] {
  const l = t.weegdossier.tijdlijn;
  const { partijen, soorten, uitkomstenKort, stemmen } = t.woorden;
  return [
    { dag: dossier.aangemaaktOp, wat: l.aangemaakt },
    ...dossier.gegevens.flatMap((gegeven): Gebeurtenis[] => {
      if (gegeven.soort === 'signaal') {
        return [
          {
            dag: gegeven.ingebrachtOp,
            wat: l.gegeven(soorten.signaal, partijen[gegeven.bron.soort]),
            door: gegeven.ingebrachtDoor,
            bij: gegeven.verzegeld ? <Verzegeldlabel /> : undefined,
          },
        ];
      }
      if (gegeven.soort === 'analyse' && gegeven.inhoud.vorm === 'analyse') {
        return [{ dag: gegeven.ingebrachtOp, wat: l.analyse, door: gegeven.ingebrachtDoor }];
      }
      // Every decision, also one that a new signal overtook.
      if (gegeven.soort === 'agenderingsbesluit') {
        return [{ dag: gegeven.ingebrachtOp, wat: l.besloten(uitkomstenKort[gegeven.inhoud.uitkomst]) }];
      }
      return [];
    }),
    ...dossier.vragen.flatMap((vraag): Gebeurtenis[] => [
      { dag: vraag.gevraagdOp, wat: l.gevraagd(partijen[vraag.aan.soort]) },
      ...(vraag.beantwoordOp === null
        ? []
        : [{ dag: vraag.beantwoordOp, wat: l.beantwoord(partijen[vraag.aan.soort]) }]),
    ]),
    ...dossier.voorstellen.flatMap((voorstel): Gebeurtenis[] => [
      {
        dag: voorstel.ingediendOp,
        wat: l.voorgesteld(uitkomstenKort[voorstel.soort], partijen[voorstel.ingediendDoor.soort]),
      },
      ...voorstel.stemmen.map((stem) => ({
        dag: stem.op,
        wat: l.gestemd(partijen[stem.partij], (stem.voor ? stemmen.voor : stemmen.tegen).toLowerCase()),
        door: stem.door,
      })),
    ]),
    ...dossier.intrekkingen.map((rij) => ({
      dag: rij.op,
      wat: l.ingetrokken(partijen[rij.partij.soort]),
      door: rij.door,
      bij: rij.verzegeld ? <Verzegeldlabel /> : undefined,
    })),
    ...(dossier.heropendOp === null ? [] : [{ dag: dossier.heropendOp, wat: l.heropend }]),
  ];
}

export function Dossiertijdlijn({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten();
  return (
    <Deel titel={t.weegdossier.tijdlijn.titel}>
      <p className="zacht klein">{t.weegdossier.tijdlijn.uitleg}</p>
      <Tijdlijn gebeurtenissen={gebeurtenissen(dossier, t)} />
    </Deel>
  );
}
