// The answer to a request of inzage (art. 12 lid 3, AVG 15) in plain Dutch: facts in, a document without markup out.
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import type { Stukvorm } from '../vormen/inzage.ts';
import { gronden, registers, soortInWoorden, veldInWoorden, waardeInWoorden } from './inzagewoorden.ts';
import { opsomming } from './woorden.ts';

type Blok = Documentinhoud['blocks'][number];
export const kop = (text: string): Blok => ({ kind: 'heading', level: 2, text });
export const alinea = (text: string): Blok => ({ kind: 'paragraph', text });

/** What every answer says of request, sender and receiver. */
export interface Antwoordfeiten {
  readonly vandaag: string;
  readonly nummer: string;
  readonly ontvangenOp: string;
  readonly samenwerkingsverband: string;
  readonly naam: string;
  readonly adres: string;
  readonly contact: string;
  readonly functionaris: { readonly naam: string; readonly email: string } | undefined;
}

/** A letter with the same head, opening, remedies and closing whatever the answer; nothing of it depends on what was found. */
export function antwoordbrief(feiten: Antwoordfeiten, blokken: readonly Blok[]): Documentinhoud {
  const { vandaag, nummer, ontvangenOp, samenwerkingsverband, naam, adres, contact, functionaris } = feiten;
  const fg = functionaris === undefined ? '' : ` Dat is ${functionaris.naam}, e-mail ${functionaris.email}.`;
  return {
    language: 'nl',
    title: 'Antwoord op een verzoek om inzage',
    reference: nummer,
    sender: [samenwerkingsverband],
    address: [naam, ...adres.split('\n')].map((regel) => regel.trim()).filter((regel) => regel !== ''),
    blocks: [
      alinea(`Datum: ${dagInWoorden(vandaag, 'nl')}\nOns kenmerk: ${nummer}`),
      alinea(`Geachte ${naam},`),
      alinea(
        `Op ${dagInWoorden(ontvangenOp, 'nl')} kregen wij uw verzoek om inzage. U wilt weten welke persoonsgegevens wij verwerken. Dit is ons besluit daarop.`,
      ),
      ...blokken,
      kop('Politiegegevens'),
      alinea(
        'Over gegevens die alleen de politie of het Openbaar Ministerie mag zien, beslissen zij zelf. Deze brief zegt niet of die er zijn. U kunt daarover een verzoek doen bij de politie (artikel 25 van de Wet politiegegevens).',
      ),
      kop('Uw rechten'),
      alinea(
        'Klopt iets niet, of mist er iets? Vraag ons dan om gegevens te verbeteren, aan te vullen, te verwijderen of af te schermen. U kunt ook verzet aantekenen tegen het gebruik van gegevens.',
      ),
      kop('Bent u het niet eens met dit besluit?'),
      alinea(
        `Dan kunt u bezwaar maken. Doe dat schriftelijk, binnen zes weken na de dag van verzending van deze brief, bij ${samenwerkingsverband}. Zet in uw bezwaarschrift uw naam en adres, de datum, het kenmerk ${nummer}, waarom u het niet eens bent met het besluit, en uw handtekening.`,
      ),
      alinea(
        'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens:\nPostbus 93374, 2509 AJ Den Haag\nwww.autoriteitpersoonsgegevens.nl',
      ),
      kop('Heeft u vragen?'),
      alinea(
        `Dit is ons contactpunt: ${contact}. U kunt ook terecht bij de functionaris gegevensbescherming. Die let erop dat wij goed met gegevens omgaan.${fg}`,
      ),
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
        : regels.map(({ naam, waarde }) => [veldInWoorden(naam), waardeInWoorden(waarde)]);
  return [
    ['Waar', `${registers[register].naam}${nummer === null ? '' : `, ${nummer}`}`],
    ...(dag === null ? [] : [['Datum', dagInWoorden(dag, 'nl')] satisfies [string, string]]),
    ...inhoud,
    // Whose word it was can point at whoever is protected.
    ...(herkomst === null || besluit === 'weglaten' ? [] : [['Afkomstig van', herkomst] satisfies [string, string]]),
    ...(grondslag === null ? [] : [['Grondslag', grondslag] satisfies [string, string]]),
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
        'Wij hebben gezocht in het bestand van de weegploeg, het bestand van het casusoverleg, het archief, de plannen en wat aan anderen is verstrekt. Ook op andere schrijfwijzen van de naam. Wij verwerken daarin geen gegevens over u.',
      ),
      alinea('Uw verzoek zelf bewaren wij, zodat wij kunnen laten zien hoe wij het hebben behandeld.'),
    ]);
  const weg = stukken.filter(({ besluit }) => besluit !== 'tonen').length;
  return antwoordbrief(feiten, [
    kop('Ons besluit'),
    alinea(
      weg === 0
        ? 'U krijgt inzage. In het overzicht hieronder staan alle gegevens die wij over u verwerken.'
        : 'U krijgt inzage, maar niet in alles. Wat wij weglaten of inkorten staat met de reden in het overzicht hieronder.',
    ),
    alinea(
      'De gegevens gaan niet naar landen buiten de Europese Unie. Mensen nemen de besluiten, geen computer. Niemand krijgt een score.',
    ),
    ...(brieven.length === 0
      ? []
      : [alinea(`Wij schreven u hierover op ${opsomming(brieven.map((dag) => dagInWoorden(dag, 'nl')))}.`)]),
    kop('Overzicht'),
    ...stukken.flatMap((stuk, plaats): Blok[] => [
      { kind: 'heading', level: 3, text: `${plaats + 1}. ${soortInWoorden(stuk.soort)}` },
      { kind: 'facts', items: feitenVan(stuk) },
    ]),
  ]);
}
