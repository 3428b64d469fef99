// Asking consent for a disclosure: to which partner, what kind of data and why, and the items with what the partner would read.
import { useQuery } from '@tanstack/react-query';
import { doorverstrekkingVoorstellen } from '../../../convenant/artikelen/doorverstrekking-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import { Gegevenskeuze, keuzelijst, type Verstrekkeuze } from '../verstrekking/keuze.tsx';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

interface Waarden {
  readonly ontvanger: string;
  readonly soortGegevens: string;
  readonly noodzaak: string;
  readonly selectie: Verstrekkeuze;
}
const begin: Waarden = { ontvanger: '', soortGegevens: '', noodzaak: '', selectie: {} };

/** Fields that the proposal cannot do without and that are still empty. */
function leegIn(w: Waarden): readonly string[] {
  return [
    ...(['soortGegevens', 'noodzaak'] as const).filter((veld) => w[veld].trim() === ''),
    ...Object.entries(w.selectie).flatMap(([id, { noodzaak, tekst }]) => [
      ...(noodzaak.trim() === '' ? [`selectie.${id}.noodzaak`] : []),
      ...(tekst !== undefined && tekst.trim() === '' ? [`selectie.${id}.tekst`] : []),
    ]),
  ];
}

function Voorstel({
  casus,
  merk,
  terug,
  herlees,
  klaar,
  verband,
}: Casusformuliereigenschappen & { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten().verstrekking.voorstellen;
  const sessie = useSessie();
  const opBijlage1 = verband.externePartners
    .filter(({ vanaf, tot }) => vanaf <= sessie.vandaag && (tot === null || sessie.vandaag < tot))
    .map(({ id }) => id);
  const ontvangers = casus.deelnemers.filter(({ extern, id }) => extern && opBijlage1.includes(id));
  const formulier = useFormulier({
    handeling: 'doorverstrekking-voorstellen',
    begin,
    merk,
    invoer: ({ selectie, ...w }) => ({ id: casus.id, ...w, selectie: keuzelijst(selectie) }),
    kies: ({ ontvanger }) => (ontvanger === '' ? ['ontvanger'] : []),
    vul: leegIn,
    regels: (w) =>
      weeg(doorverstrekkingVoorstellen.artikel, doorverstrekkingVoorstellen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        ...w,
        selectie: keuzelijst(w.selectie),
        items: casus.gegevens.map(({ id, soort }) => ({ id, soort })),
        opBijlage1,
        // What is empty is already pointed out at its own field.
      }).filter(
        ({ reden }) =>
          ![
            'soort-gegevens-ontbreekt',
            'noodzaak-ontbreekt',
            'noodzaak-per-gegeven-ontbreekt',
            'analyse-in-eigen-woorden',
          ].includes(reden),
      ),
    velden: {
      'ontvanger-geen-deelnemer': 'ontvanger',
      'niet-op-bijlage-1': 'ontvanger',
      'soort-gegevens-ontbreekt': 'soortGegevens',
      'noodzaak-ontbreekt': 'noodzaak',
      'geen-gegeven-gekozen': 'selectie',
      'noodzaak-per-gegeven-ontbreekt': 'selectie',
      'gegeven-niet-door-te-verstrekken': 'selectie',
      'analyse-in-eigen-woorden': 'selectie',
      'machtiging-alleen-college': 'selectie',
    },
    herlees,
    klaar: () => klaar(t.gelukt),
  });
  const { w, zet } = formulier;
  return (
    <Formulier
      stand={formulier}
      handeling="doorverstrekking-voorstellen"
      terug={terug}
      verzendbaar={ontvangers.length > 0}
    >
      {ontvangers.length === 0 ? (
        <Bericht soort="letop">
          <p>
            {t.geenOntvanger} <Artikelchip artikel="1" lid="c" />
          </p>
        </Bericht>
      ) : (
        <>
          <div className="kaart">
            <Rondjes
              veld="ontvanger"
              label={t.ontvanger}
              hint={t.ontvangerHint}
              opties={ontvangers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
              waarde={w.ontvanger}
              opWijziging={(ontvanger) => zet('ontvanger', ontvanger)}
            />
            <Tekstveld
              veld="soortGegevens"
              label={t.soort}
              hint={t.soortHint}
              max={300}
              waarde={w.soortGegevens}
              opWijziging={(soortGegevens) => zet('soortGegevens', soortGegevens)}
            />
            <Tekstvlak
              veld="noodzaak"
              label={t.noodzaak}
              hint={t.noodzaakHint}
              kort
              max={2000}
              waarde={w.noodzaak}
              opWijziging={(noodzaak) => zet('noodzaak', noodzaak)}
            />
          </div>
          <Kaart titel={t.selectie} bij={<Artikelchip artikel="10" lid="5" />}>
            <Gegevenskeuze
              gegevens={casus.gegevens}
              keuze={w.selectie}
              opWijziging={(selectie) => zet('selectie', selectie)}
            />
          </Kaart>
          <Bericht soort="weet">
            <p>{t.toestemming[verband.toestemmingDoorverstrekking]}</p>
          </Bericht>
        </>
      )}
    </Formulier>
  );
}

export function DoorverstrekkingVoorstellen(eigenschappen: Casusformuliereigenschappen) {
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Voorstel {...eigenschappen} verband={data} />;
}
