// Recording somebody who was left behind: who, the family tie, the role and, for help, the wish with its day.
import { achterblijverOpnemen } from '../../../convenant/artikelen/achterblijver-opnemen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import {
  leegPersoon,
  type Persoonwaarden,
  persooninvoer,
  persoonsituatie,
  persoonwijzer,
  Rolvelden,
  Wievelden,
} from './persoonvelden.tsx';

interface Waarden extends Persoonwaarden {
  readonly gezinsband: string;
  readonly hulp: boolean;
  readonly wensOp: string;
}

const begin: Waarden = { ...leegPersoon, gezinsband: '', hulp: false, wensOp: '' };
const wensVan = ({ wensOp }: Waarden) => (wensOp === '' ? undefined : wensOp);

export function AchterblijverOpnemen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten();
  const p = t.dossierwerk.personen;
  const feiten = casusfeitenVan(casus, useSessie());
  const formulier = useFormulier({
    handeling: 'achterblijver-opnemen',
    begin,
    merk,
    invoer: (w) => ({
      id: casus.id,
      ...persooninvoer(w),
      gezinsband: w.gezinsband,
      hulp: w.hulp,
      wensOp: wensVan(w),
    }),
    regels: (w) =>
      weeg(achterblijverOpnemen.artikel, achterblijverOpnemen.voorwaarden, {
        ...feiten,
        ...persoonsituatie(w),
        gezinsband: w.gezinsband,
        hulp: w.hulp,
        wensOp: wensVan(w),
      }),
    velden: { ...persoonwijzer, 'gezinsband-ontbreekt': 'gezinsband', 'wens-achterblijver-ontbreekt': 'wensOp' },
    herlees,
    klaar: () => klaar(p.gelukt(t.woorden.soorten.achterblijver), 'betrokkenen'),
  });
  const { w, zet, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="achterblijver-opnemen" terug={terug}>
      <Wievelden w={w} zet={zetDeel} />
      <Kaart titel={p.waarom} bij={<Artikelchip artikel="10" lid="2 f" />}>
        <Tekstvlak
          veld="gezinsband"
          label={p.gezinsband}
          hint={p.gezinsbandHint}
          kort
          max={500}
          waarde={w.gezinsband}
          opWijziging={(gezinsband) => zet('gezinsband', gezinsband)}
        />
        <Rolvelden w={w} zet={zetDeel} rolHint={p.rolHintAchterblijver} />
      </Kaart>
      <Kaart titel={p.hulp} bij={<Artikelchip artikel="3" lid="f" />}>
        <Vink veld="hulp" label={p.hulpVraag} aan={w.hulp} opWijziging={(hulp) => zet('hulp', hulp)} />
        <Datumveld
          veld="wensOp"
          label={p.wensOp}
          hint={p.wensHint}
          optioneel={!w.hulp}
          waarde={w.wensOp}
          opWijziging={(wensOp) => zet('wensOp', wensOp)}
        />
      </Kaart>
      <Bericht soort="weet">
        <p>
          {p.rechten} <Artikelchip artikel="12" lid="2" />
        </p>
      </Bericht>
    </Formulier>
  );
}
