// A measure of the plan: what, by which participant, under which function, by when, with what result.
import { maatregelOpnemen } from '../../../convenant/artikelen/maatregel-opnemen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

const begin = { eigenaar: '', omschrijving: '', verantwoordelijke: '', verwachtResultaat: '', uiterlijk: '' };

export function MaatregelOpnemen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().casus;
  const m = t.maatregel;
  const sessie = useSessie();
  const formulier = useFormulier({
    handeling: 'maatregel-opnemen',
    begin,
    merk,
    invoer: (w) => ({ id: casus.id, ...w }),
    kies: ({ eigenaar }) => (eigenaar === '' ? ['eigenaar'] : []),
    vul: (w) =>
      (['omschrijving', 'verantwoordelijke', 'verwachtResultaat'] as const).filter((veld) => w[veld].trim() === ''),
    regels: (w) =>
      weeg(maatregelOpnemen.artikel, maatregelOpnemen.voorwaarden, { ...casusfeitenVan(casus, sessie), ...w })
        // Missing texts are already pointed out at their own fields.
        .filter(({ reden }) => reden !== 'resultaat-ontbreekt'),
    velden: {
      'eigenaar-geen-deelnemer': 'eigenaar',
      'resultaat-ontbreekt': 'verwachtResultaat',
      'uiterlijk-ongeldig': 'uiterlijk',
    },
    herlees,
    klaar: ({ nummer }) => klaar(m.gelukt(nummer)),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="maatregel-opnemen" terug={terug}>
      <div className="kaart">
        <Tekstvlak
          veld="omschrijving"
          label={m.omschrijving}
          hint={m.omschrijvingHint}
          kort
          max={2000}
          waarde={w.omschrijving}
          opWijziging={(omschrijving) => zet('omschrijving', omschrijving)}
        />
        <Keuzelijst
          veld="eigenaar"
          label={m.eigenaar}
          hint={m.eigenaarHint}
          opties={casus.deelnemers.map(({ id, naam, extern }) => ({
            waarde: id,
            tekst: extern ? `${naam} (${t.plan.extern})` : naam,
          }))}
          waarde={w.eigenaar}
          opWijziging={(eigenaar) => zet('eigenaar', eigenaar)}
        />
        <Tekstveld
          veld="verantwoordelijke"
          label={m.verantwoordelijke}
          hint={m.verantwoordelijkeHint}
          max={200}
          waarde={w.verantwoordelijke}
          opWijziging={(verantwoordelijke) => zet('verantwoordelijke', verantwoordelijke)}
        />
        <Datumveld
          veld="uiterlijk"
          label={m.uiterlijk}
          waarde={w.uiterlijk}
          opWijziging={(uiterlijk) => zet('uiterlijk', uiterlijk)}
        />
        <Tekstvlak
          veld="verwachtResultaat"
          label={m.resultaat}
          hint={m.resultaatHint}
          kort
          max={2000}
          waarde={w.verwachtResultaat}
          opWijziging={(verwachtResultaat) => zet('verwachtResultaat', verwachtResultaat)}
        />
      </div>
    </Formulier>
  );
}
