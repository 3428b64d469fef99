// The fields of every kind of item as a form shows them: prefilled with what it says now, or empty for what can be added.
import type { Casusgegeven } from '../../../convenant/vormen/casusoverleg.ts';
import type { Weeggegeven } from '../../../convenant/vormen/weegploeg.ts';

/** Field -> its text; what a kind of item does not have is not in it. */
export type Waarden = Readonly<Record<string, string>>;

export interface Veld {
  readonly naam: string;
  /** Where it stands in the input of the act, so that a fault is shown at its field. */
  readonly pad: string;
  readonly vorm: 'regel' | 'vlak' | 'dag' | 'maand' | 'oordeel';
  readonly max: number;
  readonly verplicht: boolean;
  /** The criterion that a judgement or its reason is about. */
  readonly criterium?: number;
}

const veld = (naam: string, vorm: Veld['vorm'], max: number, verplicht = false, pad = naam): Veld => ({
  naam,
  pad: `nieuw.inhoud.${pad}`,
  vorm,
  max,
  verplicht,
});

const nawvelden = [
  veld('voornaam', 'regel', 120),
  veld('voorletters', 'regel', 20),
  veld('achternaam', 'regel', 160, true),
  veld('geboortedatum', 'dag', 10),
  veld('straat', 'regel', 160),
  veld('huisnummer', 'regel', 12),
  veld('toevoeging', 'regel', 20),
  veld('postcode', 'regel', 12),
  veld('woonplaats', 'regel', 120),
  veld('land', 'regel', 80),
];

export type Gegeven = Weeggegeven | Casusgegeven;

/** An item as far as its fields go: its kind and what it says. */
type Inhoudelijk<G> = G extends { readonly soort: string; readonly inhoud: unknown }
  ? Pick<G, 'soort' | 'inhoud'>
  : never;
export type Gegeveninhoud = Inhoudelijk<Gegeven>;

const onderbouwingvelden = ['noodzaak', 'belang', 'doel', 'taak'] as const;

/** The fields of an item when it is improved: all that people wrote. */
export function verbetervelden(gegeven: Gegeveninhoud): readonly Veld[] {
  switch (gegeven.soort) {
    case 'naw':
      return nawvelden;
    case 'signaal': {
      const { inhoud } = gegeven;
      const wanneer = inhoud.gedragingDatum?.length === 7 ? 'maand' : 'dag';
      const basis = [
        veld('gedraging', 'vlak', 8000, true),
        veld('gedragingDatum', wanneer, 10),
        veld('meldDatum', 'dag', 10, true),
      ];
      if (!('onderbouwing' in inhoud)) return basis;
      return [
        ...basis,
        veld('mening', 'vlak', 4000),
        veld('kenmerk', 'regel', 60),
        ...onderbouwingvelden
          .filter((naam) => inhoud.onderbouwing[naam] !== undefined)
          .map((naam) => veld(naam, 'vlak', naam === 'noodzaak' ? 2000 : 500, false, `onderbouwing.${naam}`)),
      ];
    }
    case 'melder':
      return [veld('naam', 'regel', 200, true), veld('contact', 'regel', 300, true), veld('relatie', 'regel', 200)];
    case 'inbrenger':
      return [veld('partij', 'regel', 200, true), veld('contact', 'regel', 300, true)];
    case 'analyse': {
      const criteria = 'criteria' in gegeven.inhoud ? gegeven.inhoud.criteria : [];
      return [
        ...criteria.flatMap(({ criterium }, plaats) => [
          { ...veld(`oordeel-${criterium}`, 'oordeel', 10, true, `criteria.${plaats}.oordeel`), criterium },
          { ...veld(`criterium-${criterium}`, 'vlak', 4000, true, `criteria.${plaats}.reden`), criterium },
        ]),
        veld('conclusie', 'vlak', 8000, true),
      ];
    }
    case 'actie':
      return [
        veld('omschrijving', 'vlak', 2000, true),
        veld('verantwoordelijke', 'regel', 200, true),
        veld('verwachtResultaat', 'vlak', 2000, true),
      ];
    case 'achterblijver':
    case 'netwerkpersoon':
      return [
        ...nawvelden.map((een) => ({ ...een, pad: een.pad.replace('inhoud', 'inhoud.naw') })),
        ...(gegeven.soort === 'achterblijver' ? [veld('gezinsband', 'regel', 500, true)] : []),
        veld('rol', 'regel', 500, true),
        veld('noodzaak', 'vlak', 2000, true),
        veld('verblijfToelichting', 'vlak', 2000),
      ];
    default:
      return [];
  }
}

/** The fields that can be added to: empty ones, and texts that can be made longer. */
export function aanvulvelden(gegeven: Gegeveninhoud): readonly Veld[] {
  const nu = waardenVan(gegeven);
  const leeg = ({ naam }: Veld) => nu[naam] === undefined || nu[naam] === '';
  const nietVerplicht = (een: Veld): Veld => ({ ...een, verplicht: false });
  switch (gegeven.soort) {
    case 'naw':
    case 'melder':
      return verbetervelden(gegeven).filter(leeg).map(nietVerplicht);
    case 'signaal': {
      const aan = 'onderbouwing' in gegeven.inhoud ? ['gedragingDatum', 'kenmerk'] : ['gedragingDatum'];
      const velden = verbetervelden(gegeven);
      return [
        veld('gedraging', 'vlak', 4000),
        ...velden.filter((een) => aan.includes(een.naam) && leeg(een)),
        ...velden.filter(({ naam }) => naam === 'mening').map((een) => ({ ...een, max: 4000 })),
      ];
    }
    case 'analyse':
      return [veld('conclusie', 'vlak', 4000)];
    case 'actie':
      return [veld('omschrijving', 'vlak', 1000), veld('verwachtResultaat', 'vlak', 1000)];
    default:
      return [];
  }
}

/** What an item says now, field by field. */
export function waardenVan(gegeven: Gegeveninhoud): Waarden {
  const plat = (inhoud: Readonly<Record<string, unknown>>): Waarden =>
    Object.fromEntries(
      Object.entries(inhoud).flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
    );
  switch (gegeven.soort) {
    case 'signaal':
      return {
        ...plat(gegeven.inhoud),
        ...('onderbouwing' in gegeven.inhoud ? plat(gegeven.inhoud.onderbouwing) : {}),
      };
    case 'achterblijver':
    case 'netwerkpersoon':
      return { ...plat(gegeven.inhoud), ...plat(gegeven.inhoud.naw) };
    case 'analyse': {
      if (!('vorm' in gegeven.inhoud)) return plat(gegeven.inhoud);
      if (gegeven.inhoud.vorm === 'antwoord') return { conclusie: gegeven.inhoud.antwoord };
      const oordelen = gegeven.inhoud.criteria.flatMap(({ criterium, oordeel, reden }) => [
        [`oordeel-${criterium}`, oordeel],
        [`criterium-${criterium}`, reden],
      ]);
      return { conclusie: gegeven.inhoud.conclusie, ...Object.fromEntries(oordelen) };
    }
    default:
      return plat(gegeven.inhoud);
  }
}
