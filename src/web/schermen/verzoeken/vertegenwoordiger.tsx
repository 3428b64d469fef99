// Whether who asks for somebody else has the power to, and the paper that shows it.
import { vertegenwoordigerToetsen } from '../../../convenant/artikelen/vertegenwoordiger-toetsen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Bewijsstuk, heeftGezag, stukkenBij } from '../../../convenant/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes, Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

interface Waarden {
  readonly uitkomst: 'bevoegd' | 'onbevoegd' | '';
  readonly stuk: Bewijsstuk | '';
  readonly stukVan: string;
  readonly belangKind: boolean;
  readonly toelichting: string;
}
const begin: Waarden = { uitkomst: '', stuk: '', stukVan: '', belangKind: false, toelichting: '' };

/** The input as the act takes it: what was not filled in is left out. */
function ingevuld(w: Waarden) {
  return {
    uitkomst: w.uitkomst === '' ? ('bevoegd' as const) : w.uitkomst,
    stuk: w.stuk === '' ? undefined : w.stuk,
    stukVan: w.stukVan === '' ? undefined : w.stukVan,
    belangKind: w.belangKind,
    toelichting: w.toelichting,
  };
}

export function VertegenwoordigerToetsen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const stukken: readonly Bewijsstuk[] = stukkenBij[verzoek.hoedanigheid];
  const formulier = useFormulier({
    handeling: 'vertegenwoordiger-toetsen',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...ingevuld(w) }),
    kies: ({ uitkomst }) => (uitkomst === '' ? ['uitkomst'] : []),
    regels: (w) =>
      w.uitkomst === ''
        ? []
        : weeg(vertegenwoordigerToetsen.artikel, vertegenwoordigerToetsen.voorwaarden, {
            ...verzoekfeitenVan(verzoek, vandaag),
            ...ingevuld(w),
          }),
    velden: {
      'leeftijd-past-niet': 'uitkomst',
      'bewijsstuk-ontbreekt': 'stuk',
      'stukdag-ongeldig': 'stukVan',
      'stuk-te-oud': 'stukVan',
      'belang-kind-niet-gewogen': 'belangKind',
      'toelichting-ontbreekt': 'toelichting',
    },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="vertegenwoordiger-toetsen" terug={terug}>
      <div className="kaart">
        <p>{t.hoedanigheden[verzoek.hoedanigheid]}</p>
        <Rondjes
          veld="uitkomst"
          label={t.velden.uitkomst}
          opties={(['bevoegd', 'onbevoegd'] as const).map((waarde) => ({ waarde, tekst: t.uitkomsten[waarde] }))}
          waarde={w.uitkomst}
          opWijziging={(uitkomst) => zet('uitkomst', uitkomst)}
        />
        {w.uitkomst === 'onbevoegd' ? null : (
          <>
            <Keuzelijst
              veld="stuk"
              label={t.velden.stuk}
              opties={stukken.map((waarde) => ({ waarde, tekst: t.stukken[waarde] }))}
              waarde={w.stuk}
              opWijziging={(stuk) => zet('stuk', stuk)}
            />
            <Datumveld
              veld="stukVan"
              label={t.velden.stukVan}
              hint={t.velden.stukVanHint}
              waarde={w.stukVan}
              opWijziging={(stukVan) => zet('stukVan', stukVan)}
            />
            {heeftGezag(verzoek.hoedanigheid) ? (
              <Vink
                veld="belangKind"
                label={t.velden.belangKind}
                aan={w.belangKind}
                opWijziging={(aan) => zet('belangKind', aan)}
              />
            ) : null}
          </>
        )}
        <Tekstvlak
          veld="toelichting"
          label={t.velden.toelichting}
          hint={t.velden.toelichtingHint}
          optioneel={w.uitkomst !== 'onbevoegd'}
          kort
          max={2000}
          waarde={w.toelichting}
          opWijziging={(toelichting) => zet('toelichting', toelichting)}
        />
      </div>
    </Formulier>
  );
}
