// The letter of art. 11 and AVG 14 in plain Dutch (B1): facts in, a document without markup out.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Grondslagcode } from '../grondslagen.ts';
import type { Geadresseerde } from '../informatiebrief.ts';
import type { Partijsoort } from '../rollen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import {
  type Aanspreekpunt,
  aanspreekpunt,
  alinea,
  antwoordtermijn,
  type Blok,
  geadresseerde,
  hulp,
  klacht,
  kop,
  lijst,
  ondertekening,
  samen,
  type Verantwoordelijke,
} from './briefdelen.ts';
import { type Briefontvangers, wieKrijgtZe } from './briefontvangers.ts';
import { hoeLang, type Uitkomstfeiten, watErVanKwam } from './uitkomstwoorden.ts';
import { opsomming, partijNaam } from './woorden.ts';

/** Everything that a letter says; names of organisations, and of the person only where the letter is about him. */
export interface Brieffeiten extends Aanspreekpunt, Uitkomstfeiten {
  readonly vandaag: string;
  readonly nummer: string;
  readonly samenwerkingsverband: string;
  readonly verantwoordelijken: readonly Verantwoordelijke[];
  /** Where the covenant was published (11 lid 1). */
  readonly publicatie: string | undefined;
  readonly aan: Geadresseerde;
  /** Undefined when the file has no name that may be used: withdrawn, or shielded. */
  readonly betrokkene: string | undefined;
  /** On which the data in the file were brought. */
  readonly grondslagen: readonly Grondslagcode[];
  readonly soorten: readonly string[];
  /** Everybody else who received the data, with the first day; and who takes part and received nothing yet. */
  readonly ontvangers: Briefontvangers;
  /** The parties that brought the data; undefined when the letter keeps that back (AVG 23, UAVG 41). */
  readonly bronnen: readonly Partijsoort[] | undefined;
}

const grondslagzinnen: Readonly<Record<Grondslagcode, string>> = {
  'avg-6-1-e':
    'De gemeente heeft de gegevens nodig voor haar taak: zorgen voor de openbare orde en voor inwoners (artikel 6 lid 1 onder e van de AVG).',
  'avg-6-1-c':
    'De reclassering moet dit doen van de wet (artikel 6 lid 1 onder c van de AVG en de Reclasseringsregeling 1995).',
  'wjsg-39f-1':
    'Het Openbaar Ministerie mag gegevens geven als een zwaarwegend algemeen belang daarom vraagt (artikel 39f van de Wet justitiële en strafvorderlijke gegevens).',
  'wpg-20': 'De politie mag gegevens geven aan een vast samenwerkingsverband (artikel 20 van de Wet politiegegevens).',
  'wpg-18-2-machtiging':
    'De politie mag deze gegevens aan burgemeester en wethouders geven. Dat staat in een besluit van de minister (artikel 18 lid 2 van de Wet politiegegevens).',
};

/** What the three do together rests on a ground of its own, whoever brought what (7 lid 3, 8; AVG 6 lid 1 onder e). */
const eigenGrondslag = (verantwoordelijken: readonly Verantwoordelijke[]): string => {
  const wie = samen(verantwoordelijken);
  return `${wie.charAt(0).toUpperCase()}${wie.slice(1)} bekijken de gegevens samen, besluiten erover en bewaren ze. Dat hoort bij hun taak voor de veiligheid en de zorg (artikel 6 lid 1 onder e van de AVG, en artikel 7 en 8 van het convenant).`;
};

const vertegenwoordiging = {
  'wettelijk-vertegenwoordiger': 'de wettelijk vertegenwoordiger',
  curator: 'de curator',
  mentor: 'de mentor',
} as const;

/** How the letter speaks of the person: to him, or about him to who stands in for him. */
function aanspreking({ aan, betrokkene }: Brieffeiten) {
  if (aan.hoedanigheid === 'betrokkene') {
    return {
      opening: 'Wij gebruiken gegevens over u. Dat moeten wij u vertellen.',
      over: 'over u',
      gegevens: 'uw gegevens',
      Gegevens: 'Uw gegevens',
      naam: 'uw naam, adres, woonplaats en geboortedatum',
      namens: '',
    };
  }
  const wie = betrokkene ?? 'deze persoon';
  const u = `U krijgt deze brief omdat u ${vertegenwoordiging[aan.hoedanigheid]} bent van`;
  return {
    opening:
      betrokkene === undefined
        ? `${u} iemand over wie wij gegevens gebruiken. Dat moeten wij u vertellen. De naam van deze persoon gebruiken wij nu niet. Weet u niet om wie het gaat? Vraag het dan aan ons contactpunt.`
        : `${u} ${betrokkene}. Wij gebruiken gegevens over ${betrokkene}. Dat moeten wij u vertellen.`,
    over: `over ${wie}`,
    gegevens: `de gegevens van ${wie}`,
    Gegevens: `De gegevens van ${wie}`,
    naam: 'naam, adres, woonplaats en geboortedatum',
    namens: ` U doet dit namens ${wie}.`,
  };
}

function watIsErGebeurd(feiten: Brieffeiten, { over }: { over: string }): Blok[] {
  const dag = dagInWoorden(feiten.besluitOp, 'nl');
  const waarover = feiten.soorten.includes('signaal')
    ? `Wij kregen signalen ${over}. Een signaal beschrijft wat iemand heeft gedaan of gezegd. Op ${dag} hebben wij ${feiten.opnieuw === undefined ? 'de signalen samen besproken' : 'de signalen besproken die er toen waren'}.`
    : `Wij kregen gegevens ${over}. Op ${dag} hebben wij samen besloten wat wij daarmee doen.`;
  return [
    kop('Wat is er gebeurd?'),
    alinea(
      `Wij werken samen: ${samen(feiten.verantwoordelijken)}. Wij willen voorkomen dat mensen radicaliseren of geweld gebruiken voor hun ideeën. ${waarover}`,
    ),
    alinea(watErVanKwam(feiten)),
  ];
}

function wieEnWaarom(feiten: Brieffeiten, { gegevens }: { gegevens: string }): Blok[] {
  const { verantwoordelijken, publicatie, grondslagen } = feiten;
  return [
    kop('Wie is verantwoordelijk?'),
    alinea(`Deze organisaties zijn samen verantwoordelijk voor ${gegevens}:`),
    lijst(verantwoordelijken.map(({ naam }) => naam)),
    alinea(`Heeft u vragen? ${aanspreekpunt(feiten)}`),
    kop('Waarom gebruiken wij de gegevens?'),
    lijst([
      'Wij willen gevaar voor de samenleving kleiner maken. Het gaat om radicalisering, extremisme, en om reizen naar een strijdgebied en terugkeren.',
      'Wij willen zorg bieden aan de mensen om wie het gaat.',
      'Wij willen jongeren beschermen als hun ontwikkeling gevaar loopt.',
    ]),
    alinea(
      `Dit mag van de wet. Wij hebben onze afspraken vastgelegd in een convenant.${publicatie === undefined ? '' : ` Dat is bekendgemaakt in ${publicatie}.`}`,
    ),
    lijst([eigenGrondslag(verantwoordelijken), ...grondslagen.map((code) => grondslagzinnen[code])]),
  ];
}

/** What the file of the casusoverleg may hold (10 lid 2): the weegploeg, which writes the letter, does not read it. */
const voorHetPlan: readonly Blok[] = [
  alinea('Voor het plan is er een eigen dossier. Daarin kunnen staan:'),
  lijst([
    'van de gegevens hierboven: wat nodig is voor het plan',
    'welke organisatie de signalen heeft ingebracht, en hoe die te bereiken is',
    'welke organisaties meewerken, en waarom',
    'het plan: het doel, de maatregelen, en wie wat doet',
    'hoe het gaat: wat er is gedaan, en wat het opleverde',
    'wat organisaties elkaar vragen en laten weten voor het plan, en waarom',
    'gegevens over achtergebleven gezinsleden en over andere mensen in de omgeving, als dat nodig is voor het plan',
    'de besluiten over het plan, met de redenen',
  ]),
];

/** Where the data come from, unless that is kept back. */
function waarvandaan({ bronnen, soorten }: Brieffeiten): string {
  if (bronnen === undefined)
    return 'Wij zeggen niet van wie wij de gegevens kregen. Dat mag als het nodig is om anderen te beschermen, of om een ander zwaar belang uit de wet (artikel 41 van de Uitvoeringswet AVG).';
  // Everything that was brought was withdrawn, removed or shielded.
  if (bronnen.length === 0)
    return 'De gegevens waarmee het begon, gebruiken wij nu niet. Daarom zeggen wij niet van wie die kwamen.';
  const melding = soorten.includes('signaal') ? 'het signaal' : 'iets';
  return `Wij kregen de gegevens via ${opsomming(bronnen.map(partijNaam))}. Wie ${melding} bij die organisatie heeft gemeld, zeggen wij niet. Zo beschermen wij de melder.`;
}

function welkeGegevens(feiten: Brieffeiten, { naam, Gegevens }: { naam: string; Gegevens: string }): Blok[] {
  const { besluit, soorten, ontvangers, afgeslotenOp, opnieuw } = feiten;
  const heeft = (soort: string) => soorten.includes(soort);
  return [
    kop('Welke gegevens hebben wij?'),
    lijst([
      ...(heeft('naw') ? [naam] : []),
      ...(heeft('signaal') ? ['beschrijvingen van signalen: wat er is gedaan of gezegd, en wanneer'] : []),
      // What came in after the decision is not in what was thought and decided before.
      ...(heeft('analyse')
        ? [`ons oordeel over ${opnieuw === undefined ? 'die' : 'eerdere'} signalen, met uitleg`]
        : []),
      opnieuw === undefined ? 'ons besluit, met de redenen' : 'ons eerdere besluit, met de redenen',
    ]),
    ...(besluit === 'agenderen' ? voorHetPlan : []),
    kop('Wie krijgt de gegevens?'),
    alinea(
      `${Gegevens} zijn te zien voor ${samen(feiten.verantwoordelijken)}. Ook wie namens hen het dossier beheert, ziet ze.`,
    ),
    ...wieKrijgtZe(ontvangers, afgeslotenOp !== undefined),
    alinea('Wij sturen de gegevens niet naar landen buiten de Europese Unie.'),
    kop('Hoe komen wij aan de gegevens?'),
    alinea(waarvandaan(feiten)),
  ];
}

function watKuntUDoen({ contact }: Brieffeiten, { namens }: { namens: string }): Blok[] {
  return [
    kop('Wat kunt u doen?'),
    lijst([
      'U kunt vragen welke gegevens wij hebben. U krijgt dan een overzicht.',
      'Klopt iets niet, of mist er iets? Vraag ons dan om het te verbeteren of aan te vullen.',
      'U kunt ons vragen om gegevens te wissen, of om ze een tijd niet te gebruiken.',
      'Bent u het er niet mee eens dat wij de gegevens gebruiken? Dan kunt u verzet aantekenen. Dat heet ook bezwaar maken.',
    ]),
    alinea(
      `Stuur uw vraag aan de uitvoerder van het samenwerkingsverband: ${contact}. ${antwoordtermijn} Wij vragen eerst wie u bent, zodat niemand anders de gegevens krijgt.${namens} Soms mogen wij nee zeggen. Dan leggen wij uit waarom, als dat kan.`,
    ),
    alinea('Mensen hebben dit besluit genomen, geen computer. Niemand krijgt een score.'),
    kop('Bent u het niet met ons eens?'),
    alinea(`U kunt naar de rechter gaan. ${hulp}`),
    alinea(klacht),
  ];
}

/** One letter to one addressee. Its title and reference say nothing about a person. */
export function maakInformatiebrief(feiten: Brieffeiten): Documentinhoud {
  const wijze = aanspreking(feiten);
  const { aan, nummer, vandaag, samenwerkingsverband } = feiten;
  return {
    language: 'nl',
    title: 'Brief over het gebruik van persoonsgegevens',
    reference: nummer,
    sender: [samenwerkingsverband],
    address: geadresseerde(aan.naam ?? '', aan.adres ?? ''),
    blocks: [
      alinea(`Datum: ${dagInWoorden(vandaag, 'nl')}\nOns kenmerk: ${nummer}`),
      alinea(`Geachte ${aan.naam ?? ''},`),
      alinea(`${wijze.opening} In deze brief leest u wat wij doen, waarom, en wat u kunt doen.`),
      ...watIsErGebeurd(feiten, wijze),
      ...wieEnWaarom(feiten, wijze),
      ...welkeGegevens(feiten, wijze),
      ...hoeLang(feiten),
      ...watKuntUDoen(feiten, wijze),
    ],
    closing: ondertekening(samenwerkingsverband, feiten.verantwoordelijken),
  };
}
