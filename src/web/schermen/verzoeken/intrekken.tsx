// Recording that a request is withdrawn: when and how that was said, by whom, and the letter that confirms it.
import { verzoekIntrekken } from '../../../convenant/artikelen/verzoek-intrekken.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { toonDelen } from '../../../convenant/brieven/brieftekst.ts';
import { ingetrokkenDelen } from '../../../convenant/brieven/ingetrokken.ts';
import { intrekwegen } from '../../../convenant/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefdelen } from '../informeren/brieftekst.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';

interface Waarden {
  readonly weg: (typeof intrekwegen)[number] | '';
  readonly van: 'verzoeker' | 'betrokkene' | '';
  readonly op: string;
}

export function VerzoekIntrekken({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const begin: Waarden = { weg: '', van: verzoek.hoedanigheid === 'gemachtigde' ? '' : 'verzoeker', op: '' };
  const ingevuld = ({ weg, van, op }: Waarden) => ({
    weg: weg === '' ? undefined : weg,
    van: van === '' ? ('verzoeker' as const) : van,
    op,
  });
  const regels = (w: Waarden) =>
    weeg(verzoekIntrekken.artikel, verzoekIntrekken.voorwaarden, {
      ...verzoekfeitenVan(verzoek, vandaag),
      ...ingevuld(w),
    });
  const formulier = useFormulier({
    handeling: 'verzoek-intrekken',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...ingevuld(w) }),
    kies: ({ van }) => (van === '' ? ['van'] : []),
    regels,
    velden: { 'intrekweg-ontbreekt': 'weg', 'intrekking-van-ander': 'van', 'intrekdag-ongeldig': 'op' },
    klaar,
  });
  const { w, zet } = formulier;
  const { weg, van, op } = w;
  return (
    <Formulier stand={formulier} handeling="verzoek-intrekken" terug={terug}>
      <div className="kaart">
        {verzoek.hoedanigheid === 'gemachtigde' ? (
          <Rondjes
            veld="van"
            label={t.velden.intrekVan}
            opties={(['verzoeker', 'betrokkene'] as const).map((waarde) => ({ waarde, tekst: t.van[waarde] }))}
            waarde={van}
            opWijziging={(waarde) => zet('van', waarde)}
          />
        ) : null}
        <Rondjes
          veld="weg"
          label={t.velden.intrekweg}
          opties={intrekwegen.map((waarde) => ({ waarde, tekst: t.wegen[waarde] }))}
          waarde={weg}
          opWijziging={(waarde) => zet('weg', waarde)}
        />
        <Datumveld veld="op" label={t.velden.intrekOp} waarde={op} opWijziging={(waarde) => zet('op', waarde)} />
        <h2>{t.delen.bevestiging}</h2>
        <p className="zacht">{t.delen.bevestigingUitleg}</p>
        {weg === '' || van === '' || regels(w).length > 0 ? null : (
          <Briefdelen delen={toonDelen(ingetrokkenDelen({ ...verzoek, op, weg, van }))} />
        )}
      </div>
    </Formulier>
  );
}
