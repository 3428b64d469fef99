// Recording what the expert answered to a question that is still open.
import { adviesVastleggen } from '../../../convenant/artikelen/advies-vastleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import { adviesgroepen } from './adviezen.tsx';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

export function AdviesVastleggen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const a = useTeksten().dossierwerk.advies;
  const feiten = casusfeitenVan(casus, useSessie());
  const open = adviesgroepen(casus).filter(({ advies }) => advies.antwoord === null);
  const formulier = useFormulier({
    handeling: 'advies-vastleggen',
    begin: { advies: open.length === 1 ? (open[0]?.advies.id ?? '') : '', antwoord: '' },
    merk,
    invoer: (w) => ({ id: casus.id, ...w }),
    kies: ({ advies }) => (advies === '' ? ['advies'] : []),
    regels: (w) =>
      weeg(adviesVastleggen.artikel, adviesVastleggen.voorwaarden, {
        ...feiten,
        ...w,
        openAdviezen: open.map(({ advies }) => advies.id),
        herkend: [],
      }),
    velden: {
      'advies-al-beantwoord': 'advies',
      'antwoord-ontbreekt': 'antwoord',
      'tekst-noemt-naam': 'antwoord',
      'tekst-noemt-adres': 'antwoord',
      'tekst-noemt-geboortedatum': 'antwoord',
      'tekst-noemt-nummer': 'antwoord',
    },
    herlees,
    klaar: () => klaar(a.vastgelegd, 'gegevens'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="advies-vastleggen" terug={terug} verzendbaar={open.length > 0}>
      <Bericht soort="letop">
        <p>
          {a.zonder} <Artikelchip artikel="9" lid="5" />
        </p>
      </Bericht>
      <div className="kaart">
        <Rondjes
          veld="advies"
          label={a.welke}
          opties={open.map(({ advies, vraag }) => ({
            waarde: advies.id,
            tekst: vraag?.vraag ?? '',
            toelichting: vraag === undefined ? '' : a.vanAan(vraag.functie, vraag.organisatie),
          }))}
          waarde={w.advies}
          opWijziging={(advies) => zet('advies', advies)}
        />
        <Tekstvlak
          veld="antwoord"
          label={a.antwoordVeld}
          hint={a.antwoordHint}
          max={8000}
          waarde={w.antwoord}
          opWijziging={(antwoord) => zet('antwoord', antwoord)}
        />
      </div>
    </Formulier>
  );
}
