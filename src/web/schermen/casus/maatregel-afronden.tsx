// The end of a measure: how it ended, on which day, and what came of it.
import { maatregelAfronden } from '../../../convenant/artikelen/maatregel-afronden.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Maatregeluitkomst, maatregeluitkomsten } from '../../../convenant/gegevens.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import { alsOpties, eigenMaatregelen } from './maatregelkeuze.ts';

interface Waarden {
  readonly maatregel: string;
  readonly uitkomst: Maatregeluitkomst | '';
  readonly dag: string;
  readonly tekst: string;
}

export function MaatregelAfronden({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().monitoring;
  const sessie = useSessie();
  const lopend = eigenMaatregelen(casus, sessie).filter(({ stand }) => stand === 'lopend');
  const [enige] = lopend.length === 1 ? lopend : [];
  const begin: Waarden = { maatregel: enige?.id ?? '', uitkomst: '', dag: sessie.vandaag, tekst: '' };
  const formulier = useFormulier({
    handeling: 'maatregel-afronden',
    begin,
    merk,
    // Without a choice the form is not sent; the schema needs one all the same.
    invoer: ({ uitkomst, ...rest }) => ({ id: casus.id, uitkomst: uitkomst === '' ? 'gestopt' : uitkomst, ...rest }),
    kies: ({ maatregel, uitkomst }) => [
      ...(maatregel === '' ? ['maatregel'] : []),
      ...(uitkomst === '' ? ['uitkomst'] : []),
    ],
    regels: ({ maatregel, dag, tekst }) =>
      weeg(maatregelAfronden.artikel, maatregelAfronden.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        maatregel,
        dag,
        tekst,
      }).filter(({ reden }) => maatregel !== '' || reden !== 'maatregel-onbekend'),
    velden: {
      'maatregel-onbekend': 'maatregel',
      'maatregel-van-ander': 'maatregel',
      'maatregel-niet-lopend': 'maatregel',
      'dag-in-toekomst': 'dag',
      'dag-voor-opening': 'dag',
      'voortgang-ontbreekt': 'tekst',
    },
    herlees,
    klaar: () => klaar(t.gelukt.afgerond(lopend.find(({ id }) => id === formulier.w.maatregel)?.nummer ?? 0)),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="maatregel-afronden" terug={terug}>
      <div className="kaart">
        <Keuzelijst
          veld="maatregel"
          label={t.velden.maatregel}
          hint={t.velden.maatregelHint}
          opties={alsOpties(lopend)}
          waarde={w.maatregel}
          opWijziging={(maatregel) => zet('maatregel', maatregel)}
        />
        <Rondjes
          veld="uitkomst"
          label={t.velden.uitkomst}
          opties={maatregeluitkomsten.map((waarde) => ({ waarde, tekst: t.maatregeluitkomsten[waarde] }))}
          waarde={w.uitkomst}
          opWijziging={(uitkomst) => zet('uitkomst', uitkomst)}
        />
        <Datumveld veld="dag" label={t.velden.afrondingDag} waarde={w.dag} opWijziging={(dag) => zet('dag', dag)} />
        <Tekstvlak
          veld="tekst"
          label={t.velden.afrondingTekst}
          hint={t.velden.tekstHint}
          max={4000}
          waarde={w.tekst}
          opWijziging={(tekst) => zet('tekst', tekst)}
        />
      </div>
    </Formulier>
  );
}
