// A later last day of a measure, with the reason; the present day stays in sight.
import { maatregelVerlengen } from '../../../convenant/artikelen/maatregel-verlengen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import { alsOpties, eigenMaatregelen } from './maatregelkeuze.ts';

export function MaatregelVerlengen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().monitoring;
  const { taal } = useTaal();
  const sessie = useSessie();
  const lopend = eigenMaatregelen(casus, sessie).filter(({ stand }) => stand === 'lopend');
  const [enige] = lopend.length === 1 ? lopend : [];
  const formulier = useFormulier({
    handeling: 'maatregel-verlengen',
    begin: { maatregel: enige?.id ?? '', uiterlijk: '', reden: '' },
    merk,
    invoer: (w) => ({ id: casus.id, ...w }),
    kies: ({ maatregel }) => (maatregel === '' ? ['maatregel'] : []),
    regels: (w) =>
      weeg(maatregelVerlengen.artikel, maatregelVerlengen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        ...w,
      }).filter(({ reden }) => w.maatregel !== '' || reden !== 'maatregel-onbekend'),
    velden: {
      'maatregel-onbekend': 'maatregel',
      'maatregel-van-ander': 'maatregel',
      'maatregel-niet-lopend': 'maatregel',
      'verlenging-ongeldig': 'uiterlijk',
      'reden-ontbreekt': 'reden',
    },
    herlees,
    klaar: () => klaar(t.gelukt.verlengd(gekozen()?.nummer ?? 0)),
  });
  const { w, zet } = formulier;
  const gekozen = () => lopend.find(({ id }) => id === w.maatregel);
  const huidig = gekozen()?.uiterlijk;
  return (
    <Formulier stand={formulier} handeling="maatregel-verlengen" terug={terug}>
      <div className="kaart">
        <Keuzelijst
          veld="maatregel"
          label={t.velden.maatregel}
          hint={t.velden.maatregelHint}
          opties={alsOpties(lopend)}
          waarde={w.maatregel}
          opWijziging={(maatregel) => zet('maatregel', maatregel)}
        />
        <Datumveld
          veld="uiterlijk"
          label={t.velden.uiterlijk}
          hint={huidig === undefined ? undefined : t.velden.uiterlijkHint(datumInWoorden(huidig, taal))}
          waarde={w.uiterlijk}
          opWijziging={(uiterlijk) => zet('uiterlijk', uiterlijk)}
        />
        <Tekstvlak
          veld="reden"
          label={t.velden.reden}
          hint={t.velden.redenHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}
