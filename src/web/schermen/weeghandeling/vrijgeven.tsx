// Releasing a sealed police item: purpose, necessity, and the three consultations that the authorisation decree asks, all recorded.
import { politiegegevensVrijgeven } from '../../../convenant/artikelen/politiegegevens-vrijgeven.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { machtigingsdoelen } from '../../../convenant/gegevens.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vink, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { signaalgroepen, signaalnaam } from '../weegdossier/inhoud.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

type Machtigingsdoel = (typeof machtigingsdoelen)[number];

interface Overleg {
  readonly naam: string;
  readonly datum: string;
  readonly akkoord: boolean;
}

interface Waarden {
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

export function Vrijgeven({ dossier, terug, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const v = t.besluitvorming.vrijgeven;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const verzegeld = signaalgroepen(dossier).filter(({ signaal }) => signaal.verzegeld);
  const begin: Waarden = {
    gegeven: verzegeld.length === 1 ? (verzegeld[0]?.signaal.id ?? '') : '',
    doelen: [],
    noodzaak: '',
    opsporingsbelang: nietGevoerd,
    functionaris: nietGevoerd,
    om: nietGevoerd,
  };
  const deel = (w: Waarden): Omit<Invoeren['politiegegevens-vrijgeven'], 'id' | 'gegeven'> => ({
    doelen: [...w.doelen],
    noodzaak: w.noodzaak,
    opsporingsbelang: alsBelang(w.opsporingsbelang),
    functionaris: alsOverleg(w.functionaris),
    om: alsOverleg(w.om),
  });
  const formulier = useFormulier({
    handeling: 'politiegegevens-vrijgeven',
    begin,
    invoer: (w) => ({ id: dossier.id, gegeven: w.gegeven, ...deel(w) }),
    kies: ({ gegeven }) => (gegeven === '' ? ['gegeven'] : []),
    regels: (w) =>
      weeg(politiegegevensVrijgeven.artikel, politiegegevensVrijgeven.voorwaarden, {
        vandaag,
        stand: dossier.stand,
        verzegeld: true,
        maatregelenGemeente: true,
        doelen: w.doelen,
        noodzaak: w.noodzaak,
        opsporingsbelang: alsBelang(w.opsporingsbelang),
        functionaris: alsOverleg(w.functionaris),
        om: alsOverleg(w.om),
      }),
    velden: {
      'doel-ontbreekt': 'doelen',
      'noodzaak-ontbreekt': 'noodzaak',
      'opsporingsbelang-verzet-zich': 'opsporingsbelang.geenBezwaar',
      'functionaris-niet-geraadpleegd': 'functionaris.akkoord',
      'om-niet-geraadpleegd': 'om.akkoord',
    },
    klaar: () => klaar(v.gelukt, 'gegevens'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="politiegegevens-vrijgeven" terug={terug} verzendbaar={verzegeld.length > 0}>
      <Kaart titel={v.welk} bij={<Artikelchip artikel="MB 1" lid="2" />}>
        {verzegeld.length === 0 ? (
          <p>{v.geen}</p>
        ) : (
          <Rondjes
            veld="gegeven"
            label={v.welk}
            labelVerborgen
            opties={verzegeld.map(({ signaal }) => ({
              waarde: signaal.id,
              tekst: signaalnaam(signaal, t, taal),
              toelichting: signaal.inhoud.gedraging,
            }))}
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
      <Bericht soort="letop">
        <p>
          {v.gevolg} <Artikelchip artikel="MB 2" lid="b" />
        </p>
      </Bericht>
    </Formulier>
  );
}
