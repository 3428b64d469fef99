// About whom: the personal details, and the search for a dossier that exists already.
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { BestaandDossier } from './bestaand.tsx';
import type { Kaarteigenschappen } from './eigenschappen.ts';
import type { Nawveld } from './waarden.ts';

const lengtes: Record<Nawveld, number> = {
  voornaam: 120,
  voorletters: 20,
  straat: 160,
  huisnummer: 12,
  toevoeging: 20,
  postcode: 12,
  woonplaats: 120,
  land: 80,
};

export function Persoon({ waarden, zet }: Kaarteigenschappen) {
  const t = useTeksten();
  const s = t.signaal;
  const n = t.weegdossier.naw;
  const nawveld = (naam: Nawveld) => (
    <Tekstveld
      veld={`onderwerp.${naam}`}
      label={n[naam]}
      optioneel
      max={lengtes[naam]}
      waarde={waarden[naam]}
      opWijziging={(waarde) => zet({ [naam]: waarde })}
    />
  );
  return (
    <Kaart titel={s.wie} bij={<Artikelchip artikel="8" lid="2 a" />}>
      <Rondjes
        veld="onderwerp.aard"
        label={s.aard}
        naastElkaar
        opties={(['natuurlijk-persoon', 'rechtspersoon'] as const).map((aard) => ({
          waarde: aard,
          tekst: s.aarden[aard],
        }))}
        waarde={waarden.aard}
        opWijziging={(aard) => zet({ aard })}
      />
      <Tekstveld
        veld="onderwerp.achternaam"
        label={n.achternaam}
        hint={s.achternaamHint}
        max={160}
        waarde={waarden.achternaam}
        opWijziging={(achternaam) => zet({ achternaam })}
      />
      <Datumveld
        veld="onderwerp.geboortedatum"
        label={n.geboortedatum}
        hint={s.geboortedatumHint}
        optioneel
        waarde={waarden.geboortedatum}
        opWijziging={(geboortedatum) => zet({ geboortedatum })}
      />
      <BestaandDossier waarden={waarden} zet={zet} />
      <div className="velden">
        {nawveld('voornaam')}
        {nawveld('voorletters')}
      </div>
      <div className="velden">
        {nawveld('straat')}
        {nawveld('huisnummer')}
        {nawveld('toevoeging')}
        {nawveld('postcode')}
        {nawveld('woonplaats')}
        {nawveld('land')}
      </div>
    </Kaart>
  );
}
