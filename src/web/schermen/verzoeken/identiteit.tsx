// How, when and of whom the identity was established; of the document only its kind is kept.
import { identiteitVaststellen } from '../../../convenant/artikelen/identiteit-vaststellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { identiteitswijzen } from '../../../convenant/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vink, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

interface Waarden {
  readonly wijzen: readonly (typeof identiteitswijzen)[number][];
  readonly op: string;
  readonly van: 'verzoeker' | 'betrokkene' | '';
  readonly geenKopie: boolean;
}
const begin: Waarden = { wijzen: [], op: '', van: '', geenKopie: false };

export function IdentiteitVaststellen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const formulier = useFormulier({
    handeling: 'identiteit-vaststellen',
    begin,
    merk,
    invoer: (w) => ({ ...w, wijzen: [...w.wijzen], id: verzoek.id, van: w.van === '' ? 'verzoeker' : w.van }),
    kies: ({ van }) => (van === '' ? ['van'] : []),
    regels: (w) =>
      weeg(identiteitVaststellen.artikel, identiteitVaststellen.voorwaarden, {
        ...verzoekfeitenVan(verzoek, vandaag),
        ...w,
        van: w.van === '' ? 'verzoeker' : w.van,
        wijzen: w.wijzen.length,
      }).filter(({ reden }) => w.van !== '' || reden !== 'identiteit-van-ander'),
    velden: {
      'identiteitswijze-ontbreekt': 'wijzen',
      'identiteitsdag-ongeldig': 'op',
      'identiteit-van-ander': 'van',
      'kopie-bewaard': 'geenKopie',
    },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="identiteit-vaststellen" terug={terug}>
      <div className="kaart">
        <Rondjes
          veld="van"
          label={t.velden.van}
          opties={(['verzoeker', 'betrokkene'] as const).map((waarde) => ({ waarde, tekst: t.van[waarde] }))}
          waarde={w.van}
          opWijziging={(van) => zet('van', van)}
        />
        <Vinkjes
          veld="wijzen"
          label={t.velden.wijzen}
          opties={identiteitswijzen.map((waarde) => ({ waarde, tekst: t.wijzen[waarde] }))}
          waarden={w.wijzen}
          opWijziging={(wijzen) => zet('wijzen', wijzen)}
        />
        <Datumveld veld="op" label={t.velden.op} waarde={w.op} opWijziging={(op) => zet('op', op)} />
        <Vink
          veld="geenKopie"
          label={t.velden.geenKopie}
          aan={w.geenKopie}
          opWijziging={(aan) => zet('geenKopie', aan)}
        />
      </div>
    </Formulier>
  );
}
