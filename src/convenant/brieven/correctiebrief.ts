// The answer to a request to correct or an objection in plain Dutch (B1): what was decided of each item, why, and how to object.

import { vraagtInhoud } from '../archiefcorrecties.ts';
import { isWoordsoort } from '../correcties.ts';
import type { Correctiegrond, Puntbesluit } from '../correctieverzoeken.ts';
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Hoedanigheid } from '../verzoeken.ts';
import type { Verzwegen } from '../verzwegen.ts';
import type { Puntstuk } from '../vormen/correctieverzoeken.ts';
import type { Documentinhoud } from '../vormen/document.ts';
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
import { gronden, soortInWoorden } from './inzagewoorden.ts';

export interface Briefpunt {
  /** Kind of the item, as its register calls it. */
  readonly soort: string;
  readonly register: 'weegploeg' | 'casusoverleg' | 'archief';
  readonly besluit: Puntbesluit;
  readonly grond: Correctiegrond | undefined;
  readonly motivering: string;
  readonly beslotenOp: string;
  readonly uitvoerenUiterlijk: string;
  /** Shielded for the time of the objection. */
  readonly beperkt: boolean;
  /** Which item it is; undefined of what was decided before that was kept. */
  readonly stuk: Puntstuk | undefined;
  /** What people kept of it from him when he was answered before. */
  readonly verzwegen?: Verzwegen | undefined;
  /** What it becomes, or what comes with it. */
  readonly wordt: string | undefined;
}

export interface Correctiebrieffeiten extends Aanspreekpunt, Bezwaarweg {
  readonly vandaag: string;
  readonly soort: 'correctie' | 'verzet';
  readonly ontvangenOp: string;
  readonly hoedanigheid: Hoedanigheid;
  /** Whom it is about, in the words of the request. */
  readonly betrokkene: string;
  /** Until which day was looked; of everybody the letter says it. */
  readonly gezochtTot: string;
  readonly samenwerkingsverband: string;
  readonly aan: { readonly naam: string; readonly adres: string };
  /** The letter says of nobody whether there are data; so does the letter about somebody of whom there are none. */
  readonly neutraal: boolean;
  readonly punten: readonly Briefpunt[];
}

const soorten: Readonly<Record<string, string>> = {
  naw: 'Naam, adres en geboortedatum',
  signaal: 'Een signaal: wat iemand heeft gedaan of gezegd',
  melder: 'Naam en gegevens van een melder',
  inbrenger: 'Wie een signaal heeft ingebracht',
  analyse: 'Een oordeel over signalen, of een antwoord op een vraag daarover',
  actie: 'Een afspraak uit het plan',
  achterblijver: 'Gegevens van een achterblijver',
  netwerkpersoon: 'Gegevens van iemand in de omgeving',
};

const registers = {
  weegploeg: 'In het dossier van de weegploeg',
  casusoverleg: 'In het dossier van het casusoverleg',
  archief: 'In het archief. Daar ligt een dossier dat niet meer wordt gebruikt tot wij het moeten vernietigen.',
} as const;

/** The same of words: what was decided or voted stays as it was. */
const woordzinnen: Readonly<Record<Puntbesluit, string>> = {
  verbeterd:
    'Wij verbeteren wat hier is geschreven. Wat er fout in stond verdwijnt. Wat toen is besloten verandert niet.',
  aangevuld: 'Wij zetten uw aanvulling erbij. Wat er al stond blijft.',
  verwijderd: 'Wij halen weg wat hier is geschreven. Wat toen is besloten verandert niet.',
  afgeschermd:
    'Wij schermen af wat hier is geschreven. Niemand gebruikt het of ziet het nog; het blijft alleen bewaard.',
  vernietigd: 'Wij vernietigen het hele dossier waar dit in staat, eerder dan anders zou gebeuren.',
  afgewezen: 'Wij veranderen niet wat hier is geschreven.',
};

/** What becomes of an item. */
const besluitzinnen: Readonly<Record<Puntbesluit, string>> = {
  verbeterd: 'Wij verbeteren dit gegeven. Wat er fout in stond verdwijnt.',
  aangevuld: 'Wij vullen dit gegeven aan.',
  verwijderd: 'Wij verwijderen dit gegeven.',
  afgeschermd: 'Wij schermen dit gegeven af. Niemand gebruikt het of ziet het nog; het blijft alleen bewaard.',
  vernietigd:
    'Wij vernietigen het hele dossier waar dit gegeven in staat, eerder dan anders zou gebeuren. Komt er voor die dag een nieuw signaal? Dan blijft het dossier, maar verwijderen wij dit gegeven.',
  afgewezen: 'Wij veranderen dit gegeven niet.',
};

const grondzinnen: Readonly<Record<Correctiegrond, string>> = {
  'feitelijk-onjuist': 'Het klopt niet met de feiten (artikel 12 lid 5 onder a van het convenant).',
  'juistheid-betwist': 'Wij kunnen niet vaststellen of het klopt (artikel 12 lid 5 onder a van het convenant).',
  onvolledig: 'Het is niet volledig genoeg voor het doel (artikel 12 lid 5 onder b van het convenant).',
  'niet-ter-zake-dienend': 'Het is niet nodig voor het doel (artikel 12 lid 5 onder b van het convenant).',
  'in-strijd-met-voorschrift':
    'Wij mogen het volgens de regels niet hebben (artikel 12 lid 5 onder c van het convenant).',
};

const vragen = {
  correctie: { zelf: 'Daarin vraagt u ons om gegevens te verbeteren, aan te vullen of weg te halen.', naam: 'verzoek' },
  verzet: { zelf: 'Daarin schrijft u dat u het niet eens bent met het gebruik van gegevens.', naam: 'verzet' },
} as const;

function opening(feiten: Correctiebrieffeiten): Blok[] {
  const { soort, ontvangenOp, hoedanigheid, betrokkene, gezochtTot, nummer, aan, vandaag } = feiten;
  const namens =
    hoedanigheid === 'zelf' ? '' : ` U schreef ons namens ${betrokkene}; over die persoon gaat deze brief.`;
  return [
    alinea(`Datum: ${dagInWoorden(vandaag, 'nl')}\nOns kenmerk: ${nummer}`),
    alinea(`Geachte ${aan.naam},`),
    alinea(
      `Op ${dagInWoorden(ontvangenOp, 'nl')} kregen wij uw ${vragen[soort].naam}. ${vragen[soort].zelf}${namens} Wij zochten daarna in onze bestanden tot en met ${dagInWoorden(gezochtTot, 'nl')}. In deze brief staat wat wij hebben besloten en wat u kunt doen.`,
    ),
  ];
}

/** What tells the items apart, as an overview does: the day, and whose word it was unless something of it was kept from him before. */
function welk({ register, stuk, verzwegen }: Briefpunt): [string, string][] {
  return [
    ...(stuk === undefined || stuk.dag === null
      ? []
      : [['Datum', dagInWoorden(stuk.dag, 'nl')] satisfies [string, string]]),
    ['Waar', registers[stuk?.register ?? register]],
    ...(stuk === undefined || stuk.herkomst === null || verzwegen !== undefined
      ? []
      : [['Afkomstig van', stuk.herkomst] satisfies [string, string]]),
  ];
}

/** The words that it becomes; of what stays out of an overview, or was kept from him before, only that they are not told, and why. */
function nieuweWoorden({ besluit, stuk, verzwegen, wordt }: Briefpunt): [string, string][] {
  if (!vraagtInhoud(besluit) || wordt === undefined) return [];
  const weggelaten = verzwegen === undefined ? (stuk?.weggelaten ?? null) : verzwegen.grond;
  const zwijgt = verzwegen !== undefined || weggelaten !== null;
  return [
    [
      besluit === 'verbeterd' ? 'Wat er komt te staan' : 'Wat erbij komt',
      zwijgt ? `Dat noemen wij niet${weggelaten === null ? '' : `, omdat ${gronden[weggelaten]}`}.` : wordt,
    ],
  ];
}

function overPunt(punt: Briefpunt, nummer: number): Blok[] {
  return [
    { kind: 'heading', level: 3, text: `${nummer}. ${soorten[punt.soort] ?? soortInWoorden(punt.soort)}` },
    {
      kind: 'facts',
      items: [
        ...welk(punt),
        [
          'Besluit',
          `${(isWoordsoort(punt.soort) ? woordzinnen : besluitzinnen)[punt.besluit]} Besloten op ${dagInWoorden(punt.beslotenOp, 'nl')}.`,
        ],
        ...nieuweWoorden(punt),
        ...(punt.grond === undefined ? [] : [['Grond', grondzinnen[punt.grond]] satisfies [string, string]]),
        ['Waarom', punt.motivering],
        ...(punt.besluit === 'afgewezen'
          ? punt.beperkt
            ? [
                [
                  'Afscherming',
                  'Zolang wij uw verzet bekeken, was dit gegeven afgeschermd. Dat houdt nu op.',
                ] satisfies [string, string],
              ]
            : []
          : [['Klaar uiterlijk', dagInWoorden(punt.uitvoerenUiterlijk, 'nl')] satisfies [string, string]]),
      ],
    },
  ];
}

function besluiten({ punten }: Correctiebrieffeiten): Blok[] {
  const wijzigt = punten.some(({ besluit }) => besluit !== 'afgewezen');
  return [
    kop('Wat hebben wij besloten?'),
    ...punten.flatMap((punt, plaats) => overPunt(punt, plaats + 1)),
    ...(wijzigt
      ? [
          kop('Wie hoort het?'),
          alinea(
            'Wij vertellen aan iedereen die het gegeven van ons kreeg dat het is veranderd. Ook de organisatie waar het vandaan komt krijgt bericht. Wilt u weten wie dat zijn? Dan kunt u dat bij ons opvragen.',
          ),
        ]
      : []),
  ];
}

const neutraal: readonly Blok[] = [
  kop('Wat hebben wij besloten?'),
  alinea(
    'Wij hebben uw brief bekeken en gedaan wat de regels vragen. Wat daar uit kwam vertellen wij niet. Wij bevestigen niet dat wij gegevens over u of een ander gebruiken, en wij ontkennen het ook niet.',
  ),
  alinea(
    'Iedereen over wie wij niets hebben krijgt deze brief, en ook iedereen bij wie wij het niet mogen zeggen. Dat laatste kan als een groot belang uit de wet dat vraagt, zoals de veiligheid of de bescherming van anderen (artikel 41 van de Uitvoeringswet AVG). Zo zegt deze brief niets over u.',
  ),
];

function watKuntUDoen(feiten: Correctiebrieffeiten): Blok[] {
  return [
    kop('Politie en Openbaar Ministerie'),
    alinea(
      'Gaat het om gegevens die de politie of het Openbaar Ministerie zelf heeft? Vraag het dan ook daar; wij beslissen daar niet over.',
    ),
    ...rechtsmiddelen(feiten),
    kop('Heeft u vragen?'),
    alinea(aanspreekpunt(feiten)),
  ];
}

/** The letter; its title and reference say nothing about a person, and nothing of whether there are data. */
export function maakCorrectiebrief(feiten: Correctiebrieffeiten): Documentinhoud {
  const { aan, nummer, samenwerkingsverband } = feiten;
  const zwijgt = feiten.neutraal || feiten.punten.length === 0;
  return {
    language: 'nl',
    title: 'Antwoord op uw verzoek over persoonsgegevens',
    reference: nummer,
    sender: [samenwerkingsverband],
    address: geadresseerde(aan.naam, aan.adres),
    blocks: [...opening(feiten), ...(zwijgt ? neutraal : besluiten(feiten)), ...watKuntUDoen(feiten)],
    closing: ondertekening(samenwerkingsverband, feiten.verantwoordelijken),
  };
}
