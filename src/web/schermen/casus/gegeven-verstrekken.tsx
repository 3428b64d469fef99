// Providing a signal or another item of one's own party: what, for which phase of the plan, and on which ground.
import { gegevenVerstrekken } from '../../../convenant/artikelen/gegeven-verstrekken.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Reclasseringsdoel, reclasseringsdoelen, type Verstrekkingsfase } from '../../../convenant/gegevens.ts';
import { fasenVan } from '../../../convenant/levensloop.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Grondslagvelden, type Grondslagwaarde, grondslaginvoer, leegGrondslag } from '../../formulier/grondslag.tsx';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import { useCriteria } from '../weegdossier/gegevens.tsx';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

interface Waarden extends Grondslagwaarde {
  readonly soort: 'signaal' | 'analyse' | '';
  readonly gedraging: string;
  readonly gedragingDatum: string;
  readonly criteria: readonly string[];
  readonly conclusie: string;
  readonly fase: Verstrekkingsfase | '';
  readonly reclasseringsdoel: Reclasseringsdoel | '';
}

const iets = <T extends string>(waarde: T | '') => (waarde === '' ? undefined : waarde);

/** What belongs to the chosen kind; what was typed under the other kind is not sent. */
function inhoudVan(w: Waarden) {
  return w.soort === 'signaal'
    ? { gedraging: w.gedraging, gedragingDatum: iets(w.gedragingDatum), conclusie: undefined }
    : { gedraging: undefined, gedragingDatum: undefined, conclusie: w.conclusie };
}

interface Inhoudeigenschappen {
  readonly w: Waarden;
  readonly zet: (deel: Partial<Waarden>) => void;
}

function Inhoudvelden({ w, zet }: Inhoudeigenschappen) {
  const v = useTeksten().dossierwerk.verstrekken;
  const criteria = useCriteria();
  return (
    <Kaart titel={v.wat} bij={<Artikelchip artikel="9" lid="2" />}>
      <Rondjes
        veld="soort"
        label={v.soort}
        opties={(['signaal', 'analyse'] as const).map((soort) => ({ waarde: soort, tekst: v.soorten[soort] }))}
        waarde={w.soort}
        opWijziging={(soort) => zet({ soort })}
      />
      {w.soort === 'signaal' ? (
        <>
          <Tekstvlak
            veld="gedraging"
            label={v.gedraging}
            hint={v.gedragingHint}
            max={8000}
            waarde={w.gedraging}
            opWijziging={(gedraging) => zet({ gedraging })}
          />
          <Datumveld
            veld="gedragingDatum"
            label={v.gedragingDatum}
            optioneel
            waarde={w.gedragingDatum}
            opWijziging={(gedragingDatum) => zet({ gedragingDatum })}
          />
          <Vinkjes
            veld="criteria"
            label={v.criteria}
            hint={v.criteriaHint}
            opties={criteria.map((criterium, plaats) => ({ waarde: String(plaats + 1), tekst: criterium }))}
            waarden={w.criteria}
            opWijziging={(gekozen) => zet({ criteria: gekozen })}
          />
        </>
      ) : null}
      {w.soort === 'analyse' ? (
        <Tekstvlak
          veld="conclusie"
          label={v.conclusie}
          hint={v.conclusieHint}
          max={8000}
          waarde={w.conclusie}
          opWijziging={(conclusie) => zet({ conclusie })}
        />
      ) : null}
    </Kaart>
  );
}

export function GegevenVerstrekken({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten();
  const v = t.dossierwerk.verstrekken;
  const sessie = useSessie();
  const { partij } = sessie;
  const feiten = casusfeitenVan(casus, sessie);
  const fasen = fasenVan(feiten.stand, feiten.plan?.versie);
  const begin: Waarden = {
    soort: '',
    gedraging: '',
    gedragingDatum: '',
    criteria: [],
    conclusie: '',
    fase: fasen.length === 1 ? (fasen[0] ?? '') : '',
    reclasseringsdoel: '',
    ...leegGrondslag(partij, sessie.vandaag),
  };
  const formulier = useFormulier({
    handeling: 'gegeven-verstrekken',
    begin,
    merk,
    invoer: (w) => ({
      id: casus.id,
      soort: w.soort === 'signaal' ? 'signaal' : 'analyse',
      ...inhoudVan(w),
      criteria: w.soort === 'signaal' ? w.criteria.map(Number) : [],
      fase: w.fase === '' ? 'opstellen' : w.fase,
      reclasseringsdoel: partij === 'reclassering' ? iets(w.reclasseringsdoel) : undefined,
      ...grondslaginvoer(w),
    }),
    kies: ({ soort, fase }) => [...(soort === '' ? ['soort'] : []), ...(fase === '' ? ['fase'] : [])],
    vul: ({ belang, doel }) =>
      partij === 'om'
        ? [
            ...(belang.trim() === '' ? ['onderbouwing.belang'] : []),
            ...(doel.trim() === '' ? ['onderbouwing.doel'] : []),
          ]
        : [],
    regels: (w) =>
      partij === null || w.soort === '' || w.fase === ''
        ? []
        : weeg(gegevenVerstrekken.artikel, gegevenVerstrekken.voorwaarden, {
            ...feiten,
            partij,
            soort: w.soort,
            ...inhoudVan(w),
            criteria: w.criteria.length,
            fase: w.fase,
            noodzaak: w.noodzaak,
            grondslag: w.grondslag,
            belang: w.belang,
            doel: w.doel,
            reclasseringsdoel: w.reclasseringsdoel,
            regime: iets(w.regime),
          }),
    velden: {
      'geen-feitelijke-gedraging': 'gedraging',
      'criterium-ontbreekt': 'criteria',
      'conclusie-ontbreekt': 'conclusie',
      'datum-in-toekomst': 'gedragingDatum',
      'noodzaak-ontbreekt': 'onderbouwing.noodzaak',
      'fase-past-niet': 'fase',
      'grondslag-om-ontbreekt': 'grondslag',
      'grondslag-gemeente-ontbreekt': 'grondslag',
      'grondslag-rvdk-ontbreekt': 'grondslag',
      'grondslag-reclassering-ontbreekt': 'grondslag',
      'grondslag-politie-ontbreekt': 'wpgRegime',
      'wpg-regime-ontbreekt': 'wpgRegime',
      'regime-buiten-machtiging': 'wpgRegime',
      'belang-ontbreekt': 'onderbouwing.belang',
      'reclasseringsdoel-ontbreekt': 'reclasseringsdoel',
    },
    herlees,
    klaar: ({ verzegeld }) => klaar(verzegeld ? v.geluktVerzegeld : v.gelukt, 'gegevens'),
  });
  const { w, zet, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="gegeven-verstrekken" terug={terug}>
      <Inhoudvelden w={w} zet={zetDeel} />
      <Kaart titel={v.waarvoor} bij={<Artikelchip artikel="9" lid="2" />}>
        <Rondjes
          veld="fase"
          label={v.fase}
          hint={v.faseHint}
          opties={fasen.map((fase) => ({ waarde: fase, tekst: v.fasen[fase] }))}
          waarde={w.fase}
          opWijziging={(fase) => zet('fase', fase)}
        />
        {partij === 'reclassering' ? (
          <Rondjes
            veld="reclasseringsdoel"
            label={v.reclasseringsdoel}
            opties={reclasseringsdoelen.map((doel) => ({ waarde: doel, tekst: v.reclasseringsdoelen[doel] }))}
            waarde={w.reclasseringsdoel}
            opWijziging={(doel) => zet('reclasseringsdoel', doel)}
          />
        ) : null}
      </Kaart>
      <Kaart titel={t.signaal.grondslagTitel} bij={<Artikelchip artikel="6" lid="a-e" />}>
        <Grondslagvelden
          waarde={w}
          regimetekst={{ vrij: v.vrij, verzegeld: v.verzegeld, lid: { artikel: '10', lid: '4' } }}
          noodzaakVerplicht
          noodzaakHint={v.noodzaakHint}
          opWijziging={zetDeel}
        />
      </Kaart>
      {partij === 'politie' ? null : (
        <Bericht soort="weet">
          <p>
            {v.vrij} <Artikelchip artikel="10" lid="4" />
          </p>
        </Bericht>
      )}
    </Formulier>
  );
}
