// Making the letter by which somebody is informed: to whom it goes, what it says of the source, and where questions go.
import { informatiebriefOpmaken } from '../../../convenant/artikelen/informatiebrief-opmaken.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Hoedanigheid, hoedanigheden, leeftijden } from '../../../convenant/informatiebrief.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { personalia } from '../weegdossier/inhoud.ts';
import { informatiefeitenVan } from './feiten.ts';
import { type Informeereigenschappen, MetPlicht, type Plichteigenschappen } from './met-plicht.tsx';
import {
  alleenCuratorOfMentor,
  briefVan,
  gekozenVan,
  leeftijdVan,
  legeOntvangervelden,
  type Ontvanger,
  ontvangerVan,
  ontvangerveld,
  type Waarden,
} from './waarden.ts';

/** Reasons that rest on the age. */
const opLeeftijd: readonly string[] = ['vertegenwoordiger-niet-geadresseerd', 'vertegenwoordiger-past-niet'];

function Opmaakblad({ plicht, dossier, merk, terug, herlees, klaar }: Plichteigenschappen) {
  const t = useTeksten().informeren;
  const sessie = useSessie();
  const feiten = informatiefeitenVan(plicht, sessie);
  const naw = personalia(dossier).at(-1)?.naw;
  const zelf = ontvangerVan(naw);
  const leeftijd = leeftijdVan(naw, sessie.vandaag);
  const begin: Waarden = {
    leeftijd,
    aan: leeftijd === 'onder-16' ? {} : { betrokkene: zelf },
    redenZonderVertegenwoordiger: '',
    redenZonderBetrokkene: '',
    vastgesteldHoe: '',
    vastgesteldOp: '',
    herkomst: 'noemen',
    redenZonderHerkomst: '',
    contact: sessie.contactpunt ?? '',
    archiefreden: '',
  };
  const formulier = useFormulier({
    handeling: 'informatiebrief-opmaken',
    begin,
    merk,
    invoer: (w) => ({ id: dossier.id, ...briefVan(w) }),
    kies: (w) => [...(w.leeftijd === '' ? ['leeftijd'] : []), ...(gekozenVan(w).length === 0 ? ['aan'] : [])],
    vul: legeOntvangervelden,
    regels: (w) =>
      weeg(informatiebriefOpmaken.artikel, informatiebriefOpmaken.voorwaarden, { ...feiten, ...briefVan(w) }).filter(
        // Said at the field that is empty; and as long as no age is chosen nothing follows from it.
        ({ reden }) => reden !== 'geadresseerde-ontbreekt' && (w.leeftijd !== '' || !opLeeftijd.includes(reden)),
      ),
    velden: {
      'vertegenwoordiger-niet-geadresseerd': 'redenZonderVertegenwoordiger',
      'vertegenwoordiger-past-niet': 'aan',
      'betrokkene-niet-geadresseerd': 'redenZonderBetrokkene',
      'contact-ontbreekt': 'contact',
      'archiefreden-ontbreekt': 'archiefreden',
      'reden-herkomst-ontbreekt': 'redenZonderHerkomst',
      'curator-niet-vastgesteld': 'vastgesteldHoe',
      'curatele-dag-ongeldig': 'vastgesteldOp',
    },
    herlees,
    klaar: () => klaar(t.isOpgemaakt, 'informatieplicht'),
  });
  const { w, zet } = formulier;
  const zetOntvanger = (hoedanigheid: Hoedanigheid, deel: Partial<Ontvanger>) =>
    zet('aan', { ...w.aan, [hoedanigheid]: { ...(w.aan[hoedanigheid] ?? { naam: '', adres: '' }), ...deel } });
  return (
    <Formulier stand={formulier} handeling="informatiebrief-opmaken" terug={terug}>
      <Kaart titel={t.ontvangers} bij={<Artikelchip artikel="12" lid="1" />}>
        <Rondjes
          veld="leeftijd"
          label={t.leeftijd}
          hint={t.leeftijdHint}
          opties={leeftijden.map((waarde) => ({ waarde, tekst: t.leeftijden[waarde] }))}
          waarde={w.leeftijd}
          opWijziging={(gekozen) => zet('leeftijd', gekozen)}
        />
        <Vinkjes
          veld="aan"
          label={t.aan}
          hint={t.aanHint}
          opties={hoedanigheden.map((waarde) => ({ waarde, tekst: t.hoedanigheden[waarde] }))}
          waarden={gekozenVan(w)}
          opWijziging={(gekozen) =>
            zet(
              'aan',
              Object.fromEntries(
                gekozen.map((een) => [een, w.aan[een] ?? (een === 'betrokkene' ? zelf : { naam: '', adres: '' })]),
              ),
            )
          }
          bij={(een) => (
            <>
              <Tekstveld
                veld={ontvangerveld(w, een, 'naam')}
                label={t.naam}
                over={t.hoedanigheden[een]}
                max={200}
                waarde={w.aan[een]?.naam ?? ''}
                opWijziging={(naam) => zetOntvanger(een, { naam })}
              />
              <Tekstvlak
                veld={ontvangerveld(w, een, 'adres')}
                label={t.adres}
                over={t.hoedanigheden[een]}
                kort
                max={600}
                waarde={w.aan[een]?.adres ?? ''}
                opWijziging={(adres) => zetOntvanger(een, { adres })}
              />
            </>
          )}
        />
        {w.leeftijd === 'onder-16' && w.aan['wettelijk-vertegenwoordiger'] === undefined ? (
          <Tekstvlak
            veld="redenZonderVertegenwoordiger"
            label={t.zonderVertegenwoordiger}
            hint={t.zonderVertegenwoordigerHint}
            kort
            max={2000}
            waarde={w.redenZonderVertegenwoordiger}
            opWijziging={(reden) => zet('redenZonderVertegenwoordiger', reden)}
          />
        ) : null}
        {alleenCuratorOfMentor(w) ? (
          <Tekstvlak
            veld="redenZonderBetrokkene"
            label={t.zonderBetrokkene}
            hint={t.zonderBetrokkeneHint}
            kort
            max={2000}
            waarde={w.redenZonderBetrokkene}
            opWijziging={(reden) => zet('redenZonderBetrokkene', reden)}
          />
        ) : null}
        {w.aan.curator !== undefined || w.aan.mentor !== undefined ? (
          <>
            <Tekstvlak
              veld="vastgesteldHoe"
              label={t.vastgesteldHoe}
              hint={t.vastgesteldHoeHint}
              kort
              max={2000}
              waarde={w.vastgesteldHoe}
              opWijziging={(hoe) => zet('vastgesteldHoe', hoe)}
            />
            <Datumveld
              veld="vastgesteldOp"
              label={t.vastgesteldOp}
              hint={t.vastgesteldOpHint}
              waarde={w.vastgesteldOp}
              opWijziging={(dag) => zet('vastgesteldOp', dag)}
            />
          </>
        ) : null}
      </Kaart>
      <Kaart titel={t.deBrief} bij={<Artikelchip artikel="11" lid="2" />}>
        <Rondjes
          veld="herkomst"
          label={t.herkomst}
          hint={t.herkomstHint}
          opties={[
            { waarde: 'noemen', tekst: t.herkomstNoemen },
            { waarde: 'weglaten', tekst: t.herkomstWeglaten },
          ]}
          waarde={w.herkomst}
          opWijziging={(herkomst) => zet('herkomst', herkomst)}
        />
        {w.herkomst === 'weglaten' ? (
          <Tekstvlak
            veld="redenZonderHerkomst"
            label={t.zonderHerkomst}
            kort
            max={2000}
            waarde={w.redenZonderHerkomst}
            opWijziging={(reden) => zet('redenZonderHerkomst', reden)}
          />
        ) : null}
        <Tekstveld
          veld="contact"
          label={t.contact}
          hint={t.contactHint}
          max={300}
          waarde={w.contact}
          opWijziging={(contact) => zet('contact', contact)}
        />
        {plicht.gearchiveerd ? (
          <Tekstvlak
            veld="archiefreden"
            label={t.archiefreden}
            hint={t.archiefredenHint}
            kort
            max={2000}
            waarde={w.archiefreden}
            opWijziging={(reden) => zet('archiefreden', reden)}
          />
        ) : null}
      </Kaart>
    </Formulier>
  );
}

export function InformatiebriefOpmaken(eigenschappen: Informeereigenschappen) {
  return <MetPlicht {...eigenschappen} Blad={Opmaakblad} />;
}
