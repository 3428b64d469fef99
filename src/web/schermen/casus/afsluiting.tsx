// Closing a casus: the advice of the casusoverleg, and on it the proposal to the core parties.
import { afsluitingAdviseren } from '../../../convenant/artikelen/afsluiting-adviseren.ts';
import { afsluitingVoorstellen } from '../../../convenant/artikelen/afsluiting-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import { Adviezen } from './besluiten.tsx';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

export function AfsluitingAdviseren({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().casusbesluit.adviseren;
  const sessie = useSessie();
  const formulier = useFormulier({
    handeling: 'afsluiting-adviseren',
    begin: { advies: '' },
    merk,
    invoer: ({ advies }) => ({ id: casus.id, advies }),
    regels: ({ advies }) =>
      weeg(afsluitingAdviseren.artikel, afsluitingAdviseren.voorwaarden, { ...casusfeitenVan(casus, sessie), advies }),
    velden: { 'motivering-ontbreekt': 'advies' },
    herlees,
    klaar: () => klaar(t.gelukt, 'besluiten'),
  });
  return (
    <Formulier stand={formulier} handeling="afsluiting-adviseren" terug={terug}>
      <div className="kaart">
        <Tekstvlak
          veld="advies"
          label={t.advies}
          hint={t.adviesHint}
          max={4000}
          waarde={formulier.w.advies}
          opWijziging={(advies) => formulier.zet('advies', advies)}
        />
      </div>
    </Formulier>
  );
}

export function AfsluitingVoorstellen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().casusbesluit.afsluiten;
  const sessie = useSessie();
  const formulier = useFormulier({
    handeling: 'afsluiting-voorstellen',
    begin: { motivering: '' },
    merk,
    invoer: ({ motivering }) => ({ id: casus.id, motivering }),
    regels: ({ motivering }) =>
      weeg(afsluitingVoorstellen.artikel, afsluitingVoorstellen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        motivering,
      }),
    velden: { 'motivering-ontbreekt': 'motivering' },
    herlees,
    klaar: () => klaar(t.gelukt, 'besluiten'),
  });
  return (
    <Formulier stand={formulier} handeling="afsluiting-voorstellen" terug={terug}>
      <Kaart titel={t.advies} bij={<Artikelchip artikel="9" lid="4" />}>
        <Adviezen adviezen={casus.afsluitadviezen.slice(-1)} />
      </Kaart>
      <Bericht soort="weet">
        <p>{t.gevolg}</p>
      </Bericht>
      <div className="kaart">
        <Tekstvlak
          veld="motivering"
          label={t.motivering}
          hint={t.motiveringHint}
          max={4000}
          waarde={formulier.w.motivering}
          opWijziging={(motivering) => formulier.zet('motivering', motivering)}
        />
      </div>
    </Formulier>
  );
}
