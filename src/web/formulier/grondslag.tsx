// On which ground a party provides: only its own grounds, for the police through the regime of the Wpg, with the reasons the law asks.
import {
  grondslagBijRegime,
  grondslagcodes,
  grondslagen,
  isGrondslagVan,
  isVerzegeldRegime,
  regimesUitgesloten,
  type WpgRegime,
  wpgRegimes,
} from '../../convenant/grondslagen.ts';
import type { Partijsoort } from '../../convenant/rollen.ts';
import { Artikelchip } from '../onderdelen/artikelchip.tsx';
import { Bericht } from '../onderdelen/bericht.tsx';
import { useSessie } from '../schil/sessie.tsx';
import { useTeksten } from '../teksten/taal.tsx';
import { Keuzelijst, Rondjes } from './keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from './tekstveld.tsx';

export interface Grondslagwaarde {
  readonly regime: WpgRegime | '';
  readonly grondslag: string;
  readonly noodzaak: string;
  readonly belang: string;
  readonly doel: string;
  readonly taak: string;
}

/** The grounds of a party that hold on a day. */
export function grondslagenVan(partij: Partijsoort, dag: string) {
  return grondslagcodes.filter((code) => isGrondslagVan(code, partij, dag));
}

/** Nothing filled in; a party with a single ground needs no choice. */
export function leegGrondslag(partij: Partijsoort | null, dag: string): Grondslagwaarde {
  const eigen = partij === null || partij === 'politie' ? [] : grondslagenVan(partij, dag);
  const [enige = ''] = eigen.length === 1 ? eigen : [];
  return { regime: '', grondslag: enige, noodzaak: '', belang: '', doel: '', taak: '' };
}

const gevuld = (tekst: string) => (tekst.trim() === '' ? undefined : tekst);

/** The part of an input that names the ground and what it rests on. */
export function grondslaginvoer(w: Grondslagwaarde) {
  return {
    grondslag: gevuld(w.grondslag),
    wpgRegime: w.regime === '' ? undefined : w.regime,
    onderbouwing: {
      noodzaak: gevuld(w.noodzaak),
      belang: gevuld(w.belang),
      doel: gevuld(w.doel),
      taak: gevuld(w.taak),
    },
  };
}

/** What a regime means for who reads the item, where that differs from the weegploeg. */
export interface Regimetekst {
  readonly vrij: string;
  readonly verzegeld: string;
  readonly lid: { readonly artikel: string; readonly lid: string };
}

function Regimeuitleg({ regime, tekst }: { readonly regime: WpgRegime; readonly tekst: Regimetekst | undefined }) {
  const t = useTeksten().signaal;
  if (regimesUitgesloten.includes(regime)) {
    return (
      <Bericht soort="fout">
        <p>
          {t.regimeGeweigerd} <Artikelchip artikel="MB 1" lid="2" />
        </p>
      </Bericht>
    );
  }
  return isVerzegeldRegime(regime) ? (
    <Bericht soort="zegel">
      <p>
        {tekst?.verzegeld ?? t.regimeVerzegeld} <Artikelchip artikel="MB 1" lid="2" />
      </p>
    </Bericht>
  ) : (
    <Bericht soort="weet">
      <p>
        {tekst?.vrij ?? t.regimeVrij} <Artikelchip {...(tekst?.lid ?? { artikel: '8', lid: '4' })} />
      </p>
    </Bericht>
  );
}

interface Grondslageigenschappen {
  readonly waarde: Grondslagwaarde;
  readonly opWijziging: (waarde: Grondslagwaarde) => void;
  /** The regimes that can be chosen; all of them when left out. */
  readonly regimes?: readonly WpgRegime[];
  readonly regimetekst?: Regimetekst;
  /** Every party gives the necessity, not the police alone. */
  readonly noodzaakVerplicht?: boolean;
  readonly noodzaakHint?: string;
}

export function Grondslagvelden({
  waarde,
  opWijziging,
  regimes = wpgRegimes,
  regimetekst,
  noodzaakVerplicht = false,
  noodzaakHint,
}: Grondslageigenschappen) {
  const t = useTeksten();
  const s = t.signaal;
  const { partij, vandaag } = useSessie();
  const zet = (deel: Partial<Grondslagwaarde>) => opWijziging({ ...waarde, ...deel });
  const isPolitie = partij === 'politie';
  const eigen = partij === null ? [] : grondslagenVan(partij, vandaag);
  const gekozen = grondslagcodes.find((code) => code === waarde.grondslag);
  return (
    <>
      {isPolitie ? (
        <Keuzelijst
          veld="wpgRegime"
          label={s.regime}
          hint={s.regimeHint}
          opties={regimes.map((regime) => ({ waarde: regime, tekst: t.woorden.regimes[regime] }))}
          waarde={waarde.regime}
          opWijziging={(regime) => zet({ regime, grondslag: grondslagBijRegime(regime) ?? '' })}
        />
      ) : (
        <Rondjes
          veld="grondslag"
          label={s.grondslag}
          hint={s.grondslagHint}
          opties={eigen.map((code) => ({
            waarde: code,
            tekst: grondslagen[code].artikel,
            toelichting: t.woorden.grondslagen[code],
          }))}
          waarde={gekozen ?? ''}
          opWijziging={(grondslag) => zet({ grondslag })}
        />
      )}
      {waarde.regime === '' ? null : (
        <div className="kolom" aria-live="polite">
          <Regimeuitleg regime={waarde.regime} tekst={regimetekst} />
          {gekozen === undefined ? null : (
            <p>
              {s.grondslag}: <strong>{grondslagen[gekozen].artikel}</strong>.{' '}
              <span className="zacht">{s.grondslagVolgt}</span>
            </p>
          )}
        </div>
      )}
      <Tekstvlak
        veld="onderbouwing.noodzaak"
        label={s.noodzaak}
        hint={noodzaakHint ?? s.noodzaakHint}
        optioneel={!isPolitie && !noodzaakVerplicht}
        kort
        max={2000}
        waarde={waarde.noodzaak}
        opWijziging={(noodzaak) => zet({ noodzaak })}
      />
      <Tekstveld
        veld="onderbouwing.belang"
        label={s.belang}
        hint={s.belangHint}
        optioneel={partij !== 'om'}
        max={500}
        waarde={waarde.belang}
        opWijziging={(belang) => zet({ belang })}
      />
      <Tekstveld
        veld="onderbouwing.doel"
        label={s.doel}
        hint={s.doelHint}
        optioneel={partij !== 'om'}
        max={500}
        waarde={waarde.doel}
        opWijziging={(doel) => zet({ doel })}
      />
      <Tekstveld
        veld="onderbouwing.taak"
        label={s.taak}
        hint={s.taakHint}
        optioneel
        max={500}
        waarde={waarde.taak}
        opWijziging={(taak) => zet({ taak })}
      />
    </>
  );
}
