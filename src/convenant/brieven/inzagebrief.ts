// The answer to a request of inzage (art. 12 lid 3, AVG 15) in plain Dutch: facts in, a document without markup out.
import { dagInWoorden } from '../documenten/dagen.ts';
import { gevuld } from '../feiten.ts';
import { isBeperkt } from '../inzage.ts';
import type { Hoedanigheid } from '../verzoeken.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import type { Stukvorm } from '../vormen/inzage.ts';
import {
  type Aanspreekpunt,
  aanspreekpunt,
  alinea,
  type Bezwaarweg,
  type Blok,
  geadresseerde,
  kop,
  ondertekening,
  rechtsmiddelen,
} from './briefdelen.ts';
import { groepeer, type Stukgroep } from './inzagegroepen.ts';
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
export interface Antwoordfeiten extends Aanspreekpunt, Bezwaarweg {
  readonly vandaag: string;
  readonly ontvangenOp: string;
  readonly samenwerkingsverband: string;
  readonly naam: string;
  readonly adres: string;
  readonly hoedanigheid: Hoedanigheid;
  /** Whom it is about, in the words of the request: who asks for more than one must know which answer this is. */
  readonly betrokkene: string;
  /** Until which day was looked. */
  readonly gezochtTot: string;
}

const hoedanigheden: Readonly<Record<Exclude<Hoedanigheid, 'zelf'>, string>> = {
  ouder: 'als ouder',
  voogd: 'als voogd',
  curator: 'als curator',
  mentor: 'als mentor',
  gemachtigde: 'als gemachtigde',
  derde: 'voor iemand anders',
};

/** Whom the answer is about: the reader, or somebody for whom he asks. */
export const over = ({ hoedanigheid, betrokkene }: Pick<Antwoordfeiten, 'hoedanigheid' | 'betrokkene'>): string =>
  hoedanigheid === 'zelf' ? 'u' : betrokkene;

/** A letter with the same head, opening, remedies and closing whatever the answer; nothing of it depends on what was found. */
export function antwoordbrief(feiten: Antwoordfeiten, blokken: readonly Blok[]): Documentinhoud {
  const { vandaag, nummer, ontvangenOp, gezochtTot, samenwerkingsverband, naam, adres, hoedanigheid } = feiten;
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
        `Op ${dagInWoorden(ontvangenOp, 'nl')} kregen wij uw verzoek om inzage.${namens} U wilt weten welke persoonsgegevens wij over ${wie} verwerken. Dit is ons besluit daarop. Wij zochten ervoor in onze bestanden tot en met ${dagInWoorden(gezochtTot, 'nl')}.`,
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
      ...rechtsmiddelen(feiten),
      kop('Heeft u vragen?'),
      alinea(aanspreekpunt(feiten)),
    ],
    closing: ondertekening(samenwerkingsverband, feiten.verantwoordelijken),
  };
}

/**
 * How long it is kept. Of what stands in somebody else's dossier a criterion (AVG 15 lid 1 d): a day would tell what was decided
 * about the other.
 */
const bewaard = (dag: string | null): [string, string] =>
  dag === null
    ? [
        'Bewaard',
        'zolang wij het dossier bewaren waarin dit staat. Dat is hoogstens vijf jaar nadat wij er voor het laatst iets mee deden, en hoogstens zes maanden als wij besloten om geen gezamenlijke aanpak te beginnen. Wat ervan is gebeurd gaat over iemand anders; daarom noemen wij geen dag.',
      ]
    : ['Bewaard tot uiterlijk', `${dagInWoorden(dag, 'nl')}, als er niets meer gebeurt`];

/** Names of organisations can have a comma of their own. */
const organisaties = (namen: readonly string[]) => namen.join('; ');

/** Who received the items of a file, and from when: one remark for all of them. */
const ontvangerszin = ({ ontvangers, latereDag }: Stukgroep<Stukvorm>): string =>
  ontvangers.length === 0
    ? 'niemand'
    : `${organisaties(ontvangers)}. Ieder vanaf de datum van het stuk${latereDag ? ', of vanaf de dag bij de naam' : ''}.`;

/** What holds for every item of a file, at its head. */
function groepsfeiten(groep: Stukgroep<Stukvorm>): [string, string][] {
  const { register, grondslag, bewaarTot } = groep;
  return [
    ['Doel', registers[register].doel],
    ...(grondslag === null ? [] : [['Grondslag', grondslagInWoorden(grondslag)] satisfies [string, string]]),
    ['Ontvangers', ontvangerszin(groep)],
    bewaard(bewaarTot),
  ];
}

/** What an item says, and what of it differs from the head of its file. */
function feitenVan({ stuk, afwijking }: Stukgroep<Stukvorm>['stukken'][number]): [string, string][] {
  const { besluit, grond, tekst, regels, herkomst, zonderHerkomst } = stuk;
  const inhoud: [string, string][] =
    besluit === 'weglaten'
      ? [['Inhoud', `Weggelaten${grond === null ? '' : `, omdat ${gronden[grond]}`}.`]]
      : besluit === 'inkorten'
        ? [
            ['Inhoud', tekst ?? ''],
            ['Ingekort', grond === null ? '' : `omdat ${gronden[grond]}`],
          ]
        : regels.map(({ naam, waarde }) => [veldInWoorden(naam), waardeInWoorden(naam, waarde)]);
  const { grondslag, ontvangers, ook, bewaarTot } = afwijking;
  const anders: readonly (readonly [string, string | undefined])[] = [
    // Whose word it was can point at whoever is protected.
    ['Afkomstig van', besluit === 'weglaten' || zonderHerkomst === true ? undefined : (herkomst ?? undefined)],
    ['Grondslag', grondslag === null ? 'niet vastgelegd' : grondslag && grondslagInWoorden(grondslag)],
    ['Ontvangers', ontvangers && (ontvangers.length === 0 ? 'niemand' : organisaties(ontvangers))],
    ['Ook ontvangen door', ook && organisaties(ook)],
    ...(bewaarTot === undefined ? [] : [bewaard(bewaarTot)]),
  ];
  return [
    ...inhoud,
    ...anders.flatMap(([naam, woorden]) => (woorden === undefined ? [] : [[naam, woorden] satisfies [string, string]])),
  ];
}

/** The items of one file under its head. */
function bestand(groep: Stukgroep<Stukvorm>): readonly Blok[] {
  const { register, nummer, stukken } = groep;
  return [
    kop(`${registers[register].naam}${nummer === null ? '' : `, ${nummer}`}`),
    { kind: 'facts', items: groepsfeiten(groep) },
    ...stukken.flatMap((een): Blok[] => [
      {
        kind: 'heading',
        level: 3,
        text: `${een.plaats}. ${soortInWoorden(een.stuk.soort)}${een.stuk.dag === null ? '' : `, ${dagInWoorden(een.stuk.dag, 'nl')}`}`,
      },
      { kind: 'facts', items: feitenVan(een) },
    ]),
  ];
}

/** Why something stays out for an interest of lid 4, in the words of who decided; what that was stays unsaid (AVG 12 lid 4, Awb 3:46). */
const waaromNietAlles = (motivering: string): readonly Blok[] => [
  kop('Waarom wij niet alles geven'),
  alinea(
    'Soms laten wij iets weg of korten wij iets in om een belang dat de wet beschermt (artikel 41 lid 1 UAVG). Wij bekeken per gegeven of dat echt nodig is, en of minder weglaten ook kon.',
  ),
  alinea(motivering),
];

/** The letter with the overview; `brieven` are the days on which he was told before (art. 11). */
export function inzagebrief(
  feiten: Antwoordfeiten,
  stukken: readonly Stukvorm[],
  brieven: readonly string[],
  motivering = '',
): Documentinhoud {
  if (stukken.length === 0)
    return antwoordbrief(feiten, [
      kop('Ons besluit'),
      alinea(
        `Wij hebben gezocht in het bestand van de weegploeg, het bestand van het casusoverleg, het archief, de plannen, wat aan anderen is verstrekt, onze brieven en eerdere verzoeken. Ook op andere schrijfwijzen van de naam. Wij verwerken daarin geen gegevens over ${over(feiten)}.`,
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
    ...(stukken.some(isBeperkt) && gevuld(motivering) ? waaromNietAlles(motivering) : []),
    kop('Overzicht'),
    alinea(
      'De stukken staan per bestand bij elkaar. Bovenaan staat wat voor elk stuk in dat bestand geldt: waarvoor wij het gebruiken, van welke wet dat mag, wie het kreeg en hoe lang wij het bewaren. Staat er bij een stuk iets anders, dan geldt dat. Boven elk stuk staat zijn datum. Wie een stuk kreeg, kreeg het vanaf die datum, of vanaf de latere dag die bij zijn naam staat. Elk stuk heeft een eigen nummer; de nummers staan niet altijd op volgorde.',
    ),
    ...groepeer(stukken).flatMap(bestand),
  ]);
}
