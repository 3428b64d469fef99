// What the authorisation decree asks before a seal is broken: purpose, necessity and three consultations, in either register.
import type { Vrijgavegronden } from '../../convenant/artikelen/politiegegevens-vrijgeven.ts';
import { machtigingsdoelen } from '../../convenant/gegevens.ts';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';
import { Artikelchip } from '../onderdelen/artikelchip.tsx';
import { Kaart } from '../onderdelen/kaart.tsx';
import { useTeksten } from '../teksten/taal.tsx';
import { Datumveld } from './datumveld.tsx';
import type { Veldwijzer } from './fouten.ts';
import { Rondjes, Vink, Vinkjes } from './keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from './tekstveld.tsx';

type Machtigingsdoel = (typeof machtigingsdoelen)[number];

interface Overleg {
  readonly naam: string;
  readonly datum: string;
  readonly akkoord: boolean;
}

export interface Vrijgavewaarden {
  readonly gegeven: string;
  readonly doelen: readonly Machtigingsdoel[];
  readonly noodzaak: string;
  readonly opsporingsbelang: Overleg;
  readonly functionaris: Overleg;
  readonly om: Overleg;
}

const nietGevoerd: Overleg = { naam: '', datum: '', akkoord: false };
const dagOf = (datum: string) => (datum === '' ? undefined : datum);
const alsOverleg = ({ naam, datum, akkoord }: Overleg) => ({ naam, datum: dagOf(datum), akkoord });
const alsBelang = ({ naam, datum, akkoord }: Overleg) => ({ naam, datum: dagOf(datum), geenBezwaar: akkoord });

interface Overlegeigenschappen {
  readonly veld: string;
  readonly bevestiging: { readonly veld: string; readonly label: string };
  readonly naam: string;
  readonly datum: string;
  readonly waarde: Overleg;
  readonly opWijziging: (waarde: Overleg) => void;
}

/** Who, when and whether there was agreement. */
function Overlegvelden({ veld, bevestiging, naam, datum, waarde, opWijziging }: Overlegeigenschappen) {
  return (
    <>
      <Vink {...bevestiging} aan={waarde.akkoord} opWijziging={(akkoord) => opWijziging({ ...waarde, akkoord })} />
      <div className="velden">
        <Tekstveld
          veld={`${veld}.naam`}
          label={naam}
          max={200}
          waarde={waarde.naam}
          opWijziging={(nieuw) => opWijziging({ ...waarde, naam: nieuw })}
        />
        <Datumveld
          veld={`${veld}.datum`}
          label={datum}
          waarde={waarde.datum}
          opWijziging={(nieuw) => opWijziging({ ...waarde, datum: nieuw })}
        />
      </div>
    </>
  );
}

/** Nothing recorded yet; a single sealed item needs no choice. */
export function leegVrijgave(keuzes: readonly Verzegeldkeuze[]): Vrijgavewaarden {
  return {
    gegeven: keuzes.length === 1 ? (keuzes[0]?.waarde ?? '') : '',
    doelen: [],
    noodzaak: '',
    opsporingsbelang: nietGevoerd,
    functionaris: nietGevoerd,
    om: nietGevoerd,
  };
}

/** The part of the input that records the conditions. */
export function vrijgaveinvoer(w: Vrijgavewaarden): Omit<Invoeren['politiegegevens-vrijgeven'], 'id'> {
  return {
    gegeven: w.gegeven,
    doelen: [...w.doelen],
    noodzaak: w.noodzaak,
    opsporingsbelang: alsBelang(w.opsporingsbelang),
    functionaris: alsOverleg(w.functionaris),
    om: alsOverleg(w.om),
  };
}

/** What the rule weighs of these values. */
export function vrijgavegronden(w: Vrijgavewaarden, vandaag: string): Vrijgavegronden {
  return {
    vandaag,
    doelen: w.doelen,
    noodzaak: w.noodzaak,
    opsporingsbelang: alsBelang(w.opsporingsbelang),
    functionaris: alsOverleg(w.functionaris),
    om: alsOverleg(w.om),
  };
}

/** Where each refusal belongs in the form. */
export const vrijgavewijzer: Veldwijzer = {
  'doel-ontbreekt': 'doelen',
  'noodzaak-ontbreekt': 'noodzaak',
  'opsporingsbelang-verzet-zich': 'opsporingsbelang.geenBezwaar',
  'functionaris-niet-geraadpleegd': 'functionaris.akkoord',
  'om-niet-geraadpleegd': 'om.akkoord',
};

/** A sealed item to choose. */
export interface Verzegeldkeuze {
  readonly waarde: string;
  readonly tekst: string;
  readonly toelichting: string;
}

interface Vrijgaveeigenschappen {
  readonly w: Vrijgavewaarden;
  readonly zet: <K extends keyof Vrijgavewaarden>(naam: K, waarde: Vrijgavewaarden[K]) => void;
  readonly keuzes: readonly Verzegeldkeuze[];
}

export function Vrijgavevelden({ w, zet, keuzes }: Vrijgaveeigenschappen) {
  const t = useTeksten();
  const v = t.besluitvorming.vrijgeven;
  return (
    <>
      <Kaart titel={v.welk} bij={<Artikelchip artikel="MB 1" lid="2" />}>
        {keuzes.length === 0 ? (
          <p>{v.geen}</p>
        ) : (
          <Rondjes
            veld="gegeven"
            label={v.welk}
            labelVerborgen
            opties={keuzes}
            waarde={w.gegeven}
            opWijziging={(gegeven) => zet('gegeven', gegeven)}
          />
        )}
        <Vinkjes
          veld="doelen"
          label={v.doelen}
          hint={v.doelenHint}
          opties={machtigingsdoelen.map((doel) => ({ waarde: doel, tekst: t.woorden.machtigingsdoelen[doel] }))}
          waarden={w.doelen}
          opWijziging={(doelen) => zet('doelen', doelen)}
        />
        <Tekstvlak
          veld="noodzaak"
          label={v.noodzaak}
          hint={v.noodzaakHint}
          kort
          max={2000}
          waarde={w.noodzaak}
          opWijziging={(noodzaak) => zet('noodzaak', noodzaak)}
        />
      </Kaart>
      <Kaart titel={v.opsporing} bij={<Artikelchip artikel="MB 2" lid="a" />}>
        <Overlegvelden
          veld="opsporingsbelang"
          bevestiging={{ veld: 'opsporingsbelang.geenBezwaar', label: v.geenBezwaar }}
          naam={v.opsporingNaam}
          datum={v.opsporingDatum}
          waarde={w.opsporingsbelang}
          opWijziging={(waarde) => zet('opsporingsbelang', waarde)}
        />
      </Kaart>
      <Kaart titel={v.functionaris} bij={<Artikelchip artikel="MB 2" lid="c" />}>
        <Overlegvelden
          veld="functionaris"
          bevestiging={{ veld: 'functionaris.akkoord', label: v.functionarisAkkoord }}
          naam={v.functionarisNaam}
          datum={v.functionarisDatum}
          waarde={w.functionaris}
          opWijziging={(waarde) => zet('functionaris', waarde)}
        />
      </Kaart>
      <Kaart titel={v.om} bij={<Artikelchip artikel="MB 2" lid="c" />}>
        <Overlegvelden
          veld="om"
          bevestiging={{ veld: 'om.akkoord', label: v.omAkkoord }}
          naam={v.omNaam}
          datum={v.omDatum}
          waarde={w.om}
          opWijziging={(waarde) => zet('om', waarde)}
        />
      </Kaart>
    </>
  );
}
