// Asking advice of the NCTV or another expert: of whom, what, and why; the server refuses a text that names anybody of the file.
import { adviesVragen } from '../../../convenant/artikelen/advies-vragen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

const begin = { organisatie: '', functie: '', vraag: '', noodzaak: '', uiterlijk: '' };

export function AdviesVragen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const a = useTeksten().dossierwerk.advies;
  const feiten = casusfeitenVan(casus, useSessie());
  const formulier = useFormulier({
    handeling: 'advies-vragen',
    begin,
    merk,
    invoer: (w) => ({ id: casus.id, ...w }),
    vul: (w) => (['organisatie', 'functie'] as const).filter((veld) => w[veld].trim() === ''),
    regels: (w) =>
      weeg(adviesVragen.artikel, adviesVragen.voorwaarden, { ...feiten, ...w, herkend: [] })
        // A missing organisation or function is already pointed out at its own field.
        .filter(({ reden }) => reden !== 'deskundige-ontbreekt'),
    velden: {
      'deskundige-ontbreekt': 'organisatie',
      'vraag-ontbreekt': 'vraag',
      'noodzaak-ontbreekt': 'noodzaak',
      'antwoorddatum-ongeldig': 'uiterlijk',
    },
    herlees,
    klaar: () => klaar(a.gelukt, 'gegevens'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="advies-vragen" terug={terug}>
      <Bericht soort="letop">
        <p>
          {a.zonder} <Artikelchip artikel="9" lid="5" />
        </p>
      </Bericht>
      <Kaart titel={a.wie} bij={<Artikelchip artikel="9" lid="5" />}>
        <Tekstveld
          veld="organisatie"
          label={a.organisatie}
          hint={a.organisatieHint}
          max={200}
          waarde={w.organisatie}
          opWijziging={(organisatie) => zet('organisatie', organisatie)}
        />
        <Tekstveld
          veld="functie"
          label={a.functie}
          hint={a.functieHint}
          max={200}
          waarde={w.functie}
          opWijziging={(functie) => zet('functie', functie)}
        />
      </Kaart>
      <Kaart titel={a.wat}>
        <Tekstvlak
          veld="vraag"
          label={a.vraag}
          hint={a.vraagHint}
          max={4000}
          waarde={w.vraag}
          opWijziging={(vraag) => zet('vraag', vraag)}
        />
        <Tekstvlak
          veld="noodzaak"
          label={a.noodzaak}
          hint={a.noodzaakHint}
          kort
          max={2000}
          waarde={w.noodzaak}
          opWijziging={(noodzaak) => zet('noodzaak', noodzaak)}
        />
        <Datumveld
          veld="uiterlijk"
          label={a.uiterlijk}
          waarde={w.uiterlijk}
          opWijziging={(uiterlijk) => zet('uiterlijk', uiterlijk)}
        />
      </Kaart>
    </Formulier>
  );
}
