// The view of the own party after consultation: an impediment or not, on which grounds, and why.
import { informerenOverleggen } from '../../../convenant/artikelen/informeren-overleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Uitstelgrond, uitstelletters } from '../../../convenant/regimes/convenant-2017.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { informatiefeitenVan } from './feiten.ts';
import { type Informeereigenschappen, MetPlicht, type Plichteigenschappen } from './met-plicht.tsx';

const begin: {
  readonly beletsel: 'ja' | 'nee' | '';
  readonly gronden: readonly Uitstelgrond[];
  readonly reden: string;
} = { beletsel: '', gronden: [], reden: '' };

function Formulierblad({ plicht, dossier, merk, terug, herlees, klaar }: Plichteigenschappen) {
  const t = useTeksten().informeren;
  const feiten = informatiefeitenVan(plicht, useSessie());
  const formulier = useFormulier({
    handeling: 'informeren-overleggen',
    begin,
    merk,
    invoer: ({ beletsel, gronden, reden }) => ({
      id: dossier.id,
      beletsel: beletsel === 'ja',
      gronden: beletsel === 'ja' ? [...gronden] : [],
      reden,
    }),
    kies: ({ beletsel }) => (beletsel === '' ? ['beletsel'] : []),
    regels: (w) =>
      weeg(informerenOverleggen.artikel, informerenOverleggen.voorwaarden, {
        ...feiten,
        ...w,
        beletsel: w.beletsel === 'ja',
      }),
    velden: { 'uitstelgrond-ontbreekt': 'gronden', 'reden-ontbreekt': 'reden' },
    herlees,
    klaar: () => klaar(t.oordeelVastgelegd, 'informatieplicht'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="informeren-overleggen" terug={terug}>
      <Kaart titel={t.uwOordeel} bij={<Artikelchip artikel="11" lid="3" />}>
        <Rondjes
          veld="beletsel"
          label={t.beletselVraag}
          opties={[
            { waarde: 'nee', tekst: t.geenBeletsel },
            { waarde: 'ja', tekst: t.beletsel },
          ]}
          waarde={w.beletsel}
          opWijziging={(beletsel) => zet('beletsel', beletsel)}
        />
        {w.beletsel === 'ja' ? (
          <Vinkjes
            veld="gronden"
            label={t.gekozenGronden}
            hint={t.grondenHint}
            opties={uitstelletters.map((letter) => ({ waarde: letter, tekst: t.grond(letter, t.gronden[letter]) }))}
            waarden={w.gronden}
            opWijziging={(gronden) => zet('gronden', gronden)}
          />
        ) : null}
        <Tekstvlak
          veld="reden"
          label={t.reden}
          hint={t.oordeelHint}
          max={4000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </Kaart>
    </Formulier>
  );
}

export function InformerenOverleggen(eigenschappen: Informeereigenschappen) {
  return <MetPlicht {...eigenschappen} Blad={Formulierblad} />;
}
