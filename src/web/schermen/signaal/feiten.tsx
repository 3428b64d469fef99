// What happened: factual behaviour, day or month, report date, criteria; the opinion apart.
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { Datumveld, Maandveld } from '../../formulier/datumveld.tsx';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Kaarteigenschappen } from './eigenschappen.ts';

interface Feiteneigenschappen extends Kaarteigenschappen {
  readonly referentiekader: SamenwerkingsverbandVorm['referentiekader'];
}

function Wanneer({ waarden, zet }: Kaarteigenschappen) {
  const s = useTeksten().signaal;
  return (
    <Rondjes
      veld="wanneer"
      label={s.wanneer}
      opties={(['dag', 'maand', 'onbekend'] as const).map((wanneer) => ({
        waarde: wanneer,
        tekst: s.wanneerKeuze[wanneer],
      }))}
      waarde={waarden.wanneer}
      opWijziging={(wanneer) => zet({ wanneer })}
      bij={(wanneer) => {
        if (wanneer === 'onbekend') return undefined;
        return wanneer === 'dag' ? (
          <Datumveld
            veld="gedragingDatum"
            label={s.gedragingDag}
            waarde={waarden.gedragingDag}
            opWijziging={(gedragingDag) => zet({ gedragingDag })}
          />
        ) : (
          <Maandveld
            veld="gedragingDatum"
            label={s.gedragingMaand}
            waarde={waarden.gedragingMaand}
            opWijziging={(gedragingMaand) => zet({ gedragingMaand })}
          />
        );
      }}
    />
  );
}

export function Feiten({ waarden, zet, referentiekader }: Feiteneigenschappen) {
  const s = useTeksten().signaal;
  return (
    <Kaart titel={s.wat} bij={<Artikelchip artikel="1" lid="h" />}>
      <Tekstvlak
        veld="gedraging"
        label={s.gedraging}
        hint={s.gedragingHint}
        max={8000}
        waarde={waarden.gedraging}
        opWijziging={(gedraging) => zet({ gedraging })}
      />
      <Wanneer waarden={waarden} zet={zet} />
      <Datumveld
        veld="meldDatum"
        label={s.meldDatum}
        hint={s.meldDatumHint}
        waarde={waarden.meldDatum}
        opWijziging={(meldDatum) => zet({ meldDatum })}
      />
      <Vinkjes
        veld="criteria"
        label={s.criteria}
        hint={s.criteriaHint(referentiekader?.versie ?? 0)}
        opties={(referentiekader?.criteria ?? []).map((criterium, plaats) => ({
          waarde: String(plaats + 1),
          tekst: criterium,
        }))}
        waarden={waarden.criteria}
        opWijziging={(criteria) => zet({ criteria })}
      />
      <div className="mening">
        <Tekstvlak
          veld="mening"
          label={s.mening}
          hint={s.meningHint}
          optioneel
          kort
          max={4000}
          waarde={waarden.mening}
          opWijziging={(mening) => zet({ mening })}
        />
      </div>
    </Kaart>
  );
}
