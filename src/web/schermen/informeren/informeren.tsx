// Informing the person: to whom the letter goes, what it says of the source, the letter itself, and how and when it was sent.
import { betrokkeneInformeren } from '../../../convenant/artikelen/betrokkene-informeren.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Hoedanigheid, hoedanigheden, informeerwijzen, leeftijden } from '../../../convenant/informatiebrief.ts';
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
import { Briefknoppen } from './briefknoppen.tsx';
import { informatiefeitenVan } from './feiten.ts';
import { type Informeereigenschappen, MetPlicht, type Plichteigenschappen } from './met-plicht.tsx';
import { alleenCuratorOfMentor, briefVan, leeftijdVan, type Ontvanger, ontvangerVan, type Waarden } from './waarden.ts';

function Informeerblad({ plicht, dossier, merk, terug, herlees, klaar }: Plichteigenschappen) {
  const t = useTeksten().informeren;
  const sessie = useSessie();
  const feiten = informatiefeitenVan(plicht, sessie);
  const naw = personalia(dossier).at(-1)?.naw;
  const zelf = ontvangerVan(naw);
  const opnieuw = plicht.geinformeerdOp !== null;
  const leeftijd = leeftijdVan(naw, sessie.vandaag);
  const begin: Waarden = {
    leeftijd,
    aan: leeftijd === 'onder-16' ? {} : { betrokkene: zelf },
    redenZonderVertegenwoordiger: '',
    redenZonderBetrokkene: '',
    herkomst: 'noemen',
    redenZonderHerkomst: '',
    contact: '',
    archiefreden: '',
    verzondenOp: '',
    wijze: '',
    redenOpnieuw: '',
  };
  const formulier = useFormulier({
    handeling: 'betrokkene-informeren',
    begin,
    merk,
    invoer: (w) => ({
      id: dossier.id,
      ...briefVan(w),
      verzondenOp: w.verzondenOp,
      wijze: w.wijze === '' ? 'post' : w.wijze,
      redenOpnieuw: w.redenOpnieuw,
    }),
    kies: ({ leeftijd: gekozen, wijze }) => [
      ...(gekozen === '' ? ['leeftijd'] : []),
      ...(wijze === '' ? ['wijze'] : []),
    ],
    vul: ({ verzondenOp }) => (verzondenOp === '' ? ['verzondenOp'] : []),
    regels: (w) =>
      w.verzondenOp === ''
        ? []
        : weeg(betrokkeneInformeren.artikel, betrokkeneInformeren.voorwaarden, {
            ...feiten,
            ...briefVan(w),
            verzondenOp: w.verzondenOp,
            redenOpnieuw: w.redenOpnieuw,
          }),
    velden: {
      'geadresseerde-ontbreekt': 'aan',
      'vertegenwoordiger-niet-geadresseerd': 'redenZonderVertegenwoordiger',
      'vertegenwoordiger-past-niet': 'aan',
      'betrokkene-niet-geadresseerd': 'redenZonderBetrokkene',
      'contact-ontbreekt': 'contact',
      'archiefreden-ontbreekt': 'archiefreden',
      'reden-herkomst-ontbreekt': 'redenZonderHerkomst',
      'verzending-ongeldig': 'verzondenOp',
      'reden-ontbreekt': 'redenOpnieuw',
    },
    herlees,
    klaar: () => klaar(t.geinformeerd, 'informatieplicht'),
  });
  const { w, zet } = formulier;
  const zetOntvanger = (hoedanigheid: Hoedanigheid, deel: Partial<Ontvanger>) =>
    zet('aan', { ...w.aan, [hoedanigheid]: { ...(w.aan[hoedanigheid] ?? { naam: '', adres: '' }), ...deel } });
  return (
    <Formulier stand={formulier} handeling="betrokkene-informeren" terug={terug}>
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
          waarden={hoedanigheden.filter((een) => w.aan[een] !== undefined)}
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
                veld={`aan.${een}.naam`}
                label={t.naam}
                over={t.hoedanigheden[een]}
                max={200}
                waarde={w.aan[een]?.naam ?? ''}
                opWijziging={(naam) => zetOntvanger(een, { naam })}
              />
              <Tekstvlak
                veld={`aan.${een}.adres`}
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
        <Briefknoppen dossier={dossier.id} brief={briefVan(w)} />
      </Kaart>
      <Kaart titel={t.verzending} bij={<Artikelchip artikel="11" lid="5" />}>
        <Rondjes
          veld="wijze"
          label={t.wijze}
          opties={informeerwijzen.map((waarde) => ({ waarde, tekst: t.wijzen[waarde] }))}
          waarde={w.wijze}
          opWijziging={(wijze) => zet('wijze', wijze)}
        />
        <Datumveld
          veld="verzondenOp"
          label={t.verzonden}
          hint={t.verzondenHint}
          waarde={w.verzondenOp}
          opWijziging={(dag) => zet('verzondenOp', dag)}
        />
        {opnieuw ? (
          <Tekstvlak
            veld="redenOpnieuw"
            label={t.redenOpnieuw}
            hint={t.redenOpnieuwHint}
            kort
            max={2000}
            waarde={w.redenOpnieuw}
            opWijziging={(reden) => zet('redenOpnieuw', reden)}
          />
        ) : null}
      </Kaart>
    </Formulier>
  );
}

export function BetrokkeneInformeren(eigenschappen: Informeereigenschappen) {
  return <MetPlicht {...eigenschappen} Blad={Informeerblad} />;
}
