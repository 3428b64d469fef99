// Proposing to pass items on to the case that runs already: why it needs them, and which, item by item, each with a reason.
import { doorgifteVoorstellen } from '../../../convenant/artikelen/doorgifte-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { wachtVan, weegfeitenVan } from '../feiten.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';
import { overTeDragen, type Selectie, Selectiekeuze, selectielijst, zonderReden } from './selectie.tsx';

const begin: { readonly motivering: string; readonly selectie: Selectie } = { motivering: '', selectie: {} };

export function DoorgifteVoorstellen({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten().besluitvorming;
  const d = t.doorgeven;
  const feiten = weegfeitenVan(dossier, useSessie());
  const ietsNieuws = overTeDragen(dossier).length > 0;
  const formulier = useFormulier({
    handeling: 'doorgifte-voorstellen',
    begin,
    merk,
    invoer: ({ motivering, selectie }) => ({ id: dossier.id, motivering, selectie: selectielijst(selectie) }),
    vul: ({ selectie }) => zonderReden('selectie', selectielijst(selectie)),
    regels: ({ motivering, selectie }) =>
      weeg(doorgifteVoorstellen.artikel, doorgifteVoorstellen.voorwaarden, {
        ...feiten,
        motivering,
        selectie: selectielijst(selectie),
        doorgegeven: dossier.doorgegeven,
        wacht: wachtVan(dossier),
        // A missing reason is already pointed out at its own field.
      }).filter(({ reden }) => reden !== 'reden-per-gegeven-ontbreekt'),
    velden: {
      'motivering-ontbreekt': 'motivering',
      'selectie-leeg': 'selectie',
      'reden-per-gegeven-ontbreekt': 'selectie',
      'al-doorgegeven': 'selectie',
      'gegeven-niet-over-te-dragen': 'selectie',
      'machtiging-alleen-college': 'selectie',
    },
    herlees,
    klaar: () => klaar(t.voorstellen.gelukt, 'voorstel'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="doorgifte-voorstellen" terug={terug} verzendbaar={ietsNieuws}>
      <Bericht soort="weet">
        <p>
          {d.uitleg(dossier.casusnummer ?? '')} <Artikelchip artikel="9" lid="2" />
        </p>
      </Bericht>
      <Kaart titel={d.motivering} bij={<Artikelchip artikel="9" lid="2" />}>
        <Tekstvlak
          veld="motivering"
          label={d.motivering}
          hint={d.motiveringHint}
          max={8000}
          waarde={w.motivering}
          opWijziging={(motivering) => zet('motivering', motivering)}
        />
      </Kaart>
      <Kaart titel={t.voorstellen.selectie} bij={<Artikelchip artikel="8" lid="5" />}>
        {ietsNieuws ? (
          <Selectiekeuze
            dossier={dossier}
            hint={d.selectieHint}
            selectie={w.selectie}
            opWijziging={(selectie) => zet('selectie', selectie)}
          />
        ) : (
          <p className="zacht">{d.niets}</p>
        )}
      </Kaart>
    </Formulier>
  );
}
