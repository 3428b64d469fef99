// Where the signal comes from: own or of a third party, and the reporter, who stays in the weegploeg.
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Kaarteigenschappen } from './eigenschappen.ts';

export function Herkomst({ waarden, zet }: Kaarteigenschappen) {
  const s = useTeksten().signaal;
  return (
    <Kaart titel={s.herkomst} bij={<Artikelchip artikel="8" lid="2 c" />}>
      <Rondjes
        veld="afkomst"
        label={s.afkomst}
        opties={(['eigen', 'derde'] as const).map((afkomst) => ({ waarde: afkomst, tekst: s.afkomsten[afkomst] }))}
        waarde={waarden.afkomst}
        opWijziging={(afkomst) => zet({ afkomst })}
      />
      <Tekstveld
        veld="melder.naam"
        label={s.melderNaam}
        hint={s.melderUitleg}
        max={200}
        waarde={waarden.melderNaam}
        opWijziging={(melderNaam) => zet({ melderNaam })}
      />
      <Tekstveld
        veld="melder.contact"
        label={s.melderContact}
        max={300}
        waarde={waarden.melderContact}
        opWijziging={(melderContact) => zet({ melderContact })}
      />
      <Tekstveld
        veld="melder.relatie"
        label={s.melderRelatie}
        optioneel
        max={200}
        waarde={waarden.melderRelatie}
        opWijziging={(melderRelatie) => zet({ melderRelatie })}
      />
      <Tekstveld
        veld="kenmerk"
        label={s.kenmerk}
        hint={s.kenmerkHint}
        optioneel
        smal
        max={60}
        waarde={waarden.kenmerk}
        opWijziging={(kenmerk) => zet({ kenmerk })}
      />
    </Kaart>
  );
}
