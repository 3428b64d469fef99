// The answer to a request of inzage (art. 12 lid 3, AVG 15) in plain Dutch: facts in, a document without markup out.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Hoedanigheid } from '../verzoeken.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import type { Stukvorm } from '../vormen/inzage.ts';
import {
  type Aanspreekpunt,
  aanspreekpunt,
  alinea,
  type Blok,
  geadresseerde,
  kop,
  rechtsmiddelen,
} from './briefdelen.ts';
import {
  gronden,
  grondslagInWoorden,
  registers,
  soortInWoorden,
  veldInWoorden,
  waardeInWoorden,
} from './inzagewoorden.ts';
import { opsomming } from './woorden.ts';

/** What every answer says of request, sender and receiver. */
export interface Antwoordfeiten extends Aanspreekpunt {
  readonly vandaag: string;
  readonly nummer: string;
  readonly ontvangenOp: string;
  readonly samenwerkingsverband: string;
  readonly naam: string;
  readonly adres: string;
  /** In what capacity was asked; of whoever it is about the letter names nobody but the reader. */
  readonly hoedanigheid: Hoedanigheid;
}

const hoedanigheden: Readonly<Record<Exclude<Hoedanigheid, 'zelf'>, string>> = {
  ouder: 'als ouder',
  curator: 'als curator',
  mentor: 'als mentor',
  gemachtigde: 'als gemachtigde',
  derde: 'voor iemand anders',
};

/** Whom the answer is about: the reader, or somebody for whom he asks. */
export const over = ({ hoedanigheid }: Pick<Antwoordfeiten, 'hoedanigheid'>): string =>
  hoedanigheid === 'zelf' ? 'u' : 'de persoon voor wie u vraagt';

/** A letter with the same head, opening, remedies and closing whatever the answer; nothing of it depends on what was found. */
export function antwoordbrief(feiten: Antwoordfeiten, blokken: readonly Blok[]): Documentinhoud {
  const { vandaag, nummer, ontvangenOp, samenwerkingsverband, naam, adres, hoedanigheid } = feiten;
  const wie = over(feiten);
  const namens = hoedanigheid === 'zelf' ? '' : ` U vraagt dat ${hoedanigheden[hoedanigheid]}.`;
  return {
    language: 'nl',
    title: 'Antwoord op een verzoek om inzage',
    reference: nummer,
    sender: [samenwerkingsverband],
    address: geadresseerde(naam, adres),
    blocks: [
      alinea(`Datum: ${dagInWoorden(vandaag, 'nl')}\nOns kenmerk: ${nummer}`),
      alinea(`Geachte ${naam},`),
      alinea(
        `Op ${dagInWoorden(ontvangenOp, 'nl')} kregen wij uw verzoek om inzage.${namens} U wilt weten welke persoonsgegevens wij over ${wie} verwerken. Dit is ons besluit daarop.`,
      ),
      ...blokken,
      kop('Politiegegevens'),
      alinea(
        'Over gegevens die alleen de politie of het Openbaar Ministerie mag zien, beslissen zij zelf. Deze brief zegt niet of die er zijn. U kunt daarover een verzoek doen bij de politie (artikel 25 van de Wet politiegegevens) of bij het Openbaar Ministerie (artikel 39i van de Wet justitiële en strafvorderlijke gegevens).',
      ),
      kop('Uw rechten'),
      alinea(
        'Klopt iets niet, of mist er iets? Vraag ons dan om gegevens te verbeteren, aan te vullen, te verwijderen of af te schermen. U kunt ook verzet aantekenen tegen het gebruik van gegevens.',
      ),
      ...rechtsmiddelen({ nummer, samenwerkingsverband }),
      kop('Heeft u vragen?'),
      alinea(aanspreekpunt(feiten)),
    ],
    closing: [
      'Met vriendelijke groet,',
      samenwerkingsverband,
      'namens de gemeente, het Openbaar Ministerie en de politie',
    ],
  };
}

function feitenVan(stuk: Stukvorm): [string, string][] {
  const { besluit, grond, tekst, regels, herkomst, grondslag, ontvangers, bewaarTot, register, nummer, dag } = stuk;
  const inhoud: [string, string][] =
    besluit === 'weglaten'
      ? [['Inhoud', `Weggelaten${grond === null ? '' : `, omdat ${gronden[grond]}`}.`]]
      : besluit === 'inkorten'
        ? [
            ['Inhoud', tekst ?? ''],
            ['Ingekort', grond === null ? '' : `omdat ${gronden[grond]}`],
          ]
        : regels.map(({ naam, waarde }) => [veldInWoorden(naam), waardeInWoorden(naam, waarde)]);
  return [
    ['Waar', `${registers[register].naam}${nummer === null ? '' : `, ${nummer}`}`],
    ...(dag === null ? [] : [['Datum', dagInWoorden(dag, 'nl')] satisfies [string, string]]),
    ...inhoud,
    // Whose word it was can point at whoever is protected.
    ...(herkomst === null || besluit === 'weglaten' ? [] : [['Afkomstig van', herkomst] satisfies [string, string]]),
    ...(grondslag === null ? [] : [['Grondslag', grondslagInWoorden(grondslag)] satisfies [string, string]]),
    ['Doel', registers[register].doel],
    ['Ontvangers', opsomming(ontvangers)],
    ['Bewaard tot uiterlijk', `${dagInWoorden(bewaarTot, 'nl')}, als er niets meer gebeurt`],
  ];
}

/** The letter with the overview; `brieven` are the days on which he was told before (art. 11). */
export function inzagebrief(
  feiten: Antwoordfeiten,
  stukken: readonly Stukvorm[],
  brieven: readonly string[],
): Documentinhoud {
  if (stukken.length === 0)
    return antwoordbrief(feiten, [
      kop('Ons besluit'),
      alinea(
        `Wij hebben gezocht in het bestand van de weegploeg, het bestand van het casusoverleg, het archief, de plannen en wat aan anderen is verstrekt. Ook op andere schrijfwijzen van de naam. Wij verwerken daarin geen gegevens over ${over(feiten)}.`,
      ),
      alinea('Uw verzoek zelf bewaren wij, zodat wij kunnen laten zien hoe wij het hebben behandeld.'),
    ]);
  const weg = stukken.filter(({ besluit }) => besluit !== 'tonen').length;
  return antwoordbrief(feiten, [
    kop('Ons besluit'),
    alinea(
      weg === 0
        ? `U krijgt inzage. In het overzicht hieronder staan alle gegevens die wij over ${over(feiten)} verwerken.`
        : 'U krijgt inzage, maar niet in alles. Wat wij weglaten of inkorten staat met de reden in het overzicht hieronder.',
    ),
    alinea(
      'De gegevens gaan niet naar landen buiten de Europese Unie. Mensen nemen de besluiten, geen computer. Niemand krijgt een score.',
    ),
    ...(brieven.length === 0
      ? []
      : [
          alinea(
            `Wij schreven over het gebruik van deze gegevens op ${opsomming(brieven.map((dag) => dagInWoorden(dag, 'nl')))}.`,
          ),
        ]),
    kop('Overzicht'),
    ...stukken.flatMap((stuk, plaats): Blok[] => [
      { kind: 'heading', level: 3, text: `${plaats + 1}. ${soortInWoorden(stuk.soort)}` },
      { kind: 'facts', items: feitenVan(stuk) },
    ]),
  ]);
}
