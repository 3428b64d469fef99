// Keeping a request that ended longer than its term: for what, by which reference, and until when.
import { verzoekAanhouden } from '../../../convenant/artikelen/verzoek-aanhouden.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { verzoekaanhoudgronden } from '../../../convenant/verzoekbewaring.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import {
  Aanhoudvelden,
  type Aanhoudwaarden,
  aanhoudingVan,
  aanhoudvelden,
  geenAanhouding,
} from '../vernietiging/aanhoudvelden.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

export function VerzoekAanhouden({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken.velden;
  const { vandaag } = useSessie();
  const waarden = (w: Aanhoudwaarden) => ({ ...aanhoudingVan(w), grond: uitLijst(verzoekaanhoudgronden, w.grond) });
  const formulier = useFormulier({
    handeling: 'verzoek-aanhouden',
    begin: geenAanhouding,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...waarden(w) }),
    regels: (w) =>
      weeg(verzoekAanhouden.artikel, verzoekAanhouden.voorwaarden, {
        ...verzoekfeitenVan(verzoek, vandaag),
        ...waarden(w),
      }),
    velden: aanhoudvelden,
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="verzoek-aanhouden" terug={terug}>
      <div className="kaart">
        <Aanhoudvelden gronden={verzoekaanhoudgronden} totHint={t.aanhoudenHint} w={w} zet={zet} />
      </div>
    </Formulier>
  );
}
