// What the signal form holds, and how it becomes the input of the act and the situation of its rule.
import type { Inbreng } from '../../../convenant/artikelen/signaal-inbrengen.ts';
import type { Weegstand } from '../../../convenant/dossier.ts';
import type { Partijsoort } from '../../../convenant/rollen.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { type Grondslagwaarde, grondslaginvoer } from '../../formulier/grondslag.tsx';

export const nawvelden = [
  'voornaam',
  'voorletters',
  'straat',
  'huisnummer',
  'toevoeging',
  'postcode',
  'woonplaats',
  'land',
] as const;
export type Nawveld = (typeof nawvelden)[number];

export interface Waarden extends Grondslagwaarde, Readonly<Record<Nawveld, string>> {
  readonly aard: 'natuurlijk-persoon' | 'rechtspersoon';
  readonly achternaam: string;
  readonly geboortedatum: string;
  /** Chosen dossier; empty for a new one. */
  readonly dossier: string;
  readonly gedraging: string;
  readonly wanneer: 'dag' | 'maand' | 'onbekend' | '';
  readonly gedragingDag: string;
  readonly gedragingMaand: string;
  readonly meldDatum: string;
  readonly criteria: readonly string[];
  readonly mening: string;
  readonly afkomst: 'eigen' | 'derde' | '';
  readonly kenmerk: string;
  readonly melderNaam: string;
  readonly melderContact: string;
  readonly melderRelatie: string;
  readonly verstrektOp: string;
}

export function leegSignaal(grondslag: Grondslagwaarde, vandaag: string, dossier: string): Waarden {
  return {
    ...grondslag,
    aard: 'natuurlijk-persoon',
    achternaam: '',
    geboortedatum: '',
    voornaam: '',
    voorletters: '',
    straat: '',
    huisnummer: '',
    toevoeging: '',
    postcode: '',
    woonplaats: '',
    land: '',
    dossier,
    gedraging: '',
    wanneer: '',
    gedragingDag: '',
    gedragingMaand: '',
    meldDatum: vandaag,
    criteria: [],
    mening: '',
    afkomst: '',
    kenmerk: '',
    melderNaam: '',
    melderContact: '',
    melderRelatie: '',
    verstrektOp: '',
  };
}

const gevuld = (tekst: string) => (tekst.trim() === '' ? undefined : tekst.trim());

function gedragingDatum({ wanneer, gedragingDag, gedragingMaand }: Waarden): string | undefined {
  if (wanneer === 'dag') return gedragingDag;
  return wanneer === 'maand' ? gedragingMaand : undefined;
}

function onderwerpVan(w: Waarden): Invoeren['signaal-inbrengen']['onderwerp'] {
  return {
    aard: w.aard,
    achternaam: w.achternaam.trim(),
    geboortedatum: gevuld(w.geboortedatum),
    voornaam: gevuld(w.voornaam),
    voorletters: gevuld(w.voorletters),
    straat: gevuld(w.straat),
    huisnummer: gevuld(w.huisnummer),
    toevoeging: gevuld(w.toevoeging),
    postcode: gevuld(w.postcode),
    woonplaats: gevuld(w.woonplaats),
    land: gevuld(w.land),
  };
}

/** The input of the act. In a dossier that was opened beforehand the person is known and is not typed again. */
export function signaalinvoer(w: Waarden, personaliaBekend: boolean): Invoeren['signaal-inbrengen'] {
  return {
    dossier: gevuld(w.dossier),
    onderwerp: personaliaBekend ? undefined : onderwerpVan(w),
    gedraging: w.gedraging,
    gedragingDatum: gedragingDatum(w),
    meldDatum: w.meldDatum,
    criteria: w.criteria.map(Number),
    mening: gevuld(w.mening),
    afkomst: w.afkomst === '' ? 'eigen' : w.afkomst,
    kenmerk: gevuld(w.kenmerk),
    melder: { naam: w.melderNaam, contact: w.melderContact, relatie: gevuld(w.melderRelatie) },
    ...grondslaginvoer(w),
    verstrektOp: gevuld(w.verstrektOp),
  };
}

/** The situation of the rule, as far as the screen knows it. */
export function signaalsituatie(
  w: Waarden,
  gegeven: { readonly partij: Partijsoort; readonly vandaag: string; readonly inwerkingtreding: string },
  stand: Weegstand | undefined,
): Inbreng {
  return {
    ...gegeven,
    ...(stand === undefined ? {} : { stand }),
    aard: w.aard,
    achternaam: stand === undefined ? w.achternaam : 'bekend',
    gedraging: w.gedraging,
    gedragingDatum: gevuld(gedragingDatum(w) ?? ''),
    meldDatum: w.meldDatum,
    criteria: w.criteria.length,
    grondslag: gevuld(w.grondslag),
    noodzaak: w.noodzaak,
    belang: w.belang,
    doel: w.doel,
    melderNaam: w.melderNaam,
    melderContact: w.melderContact,
    regime: w.regime === '' ? undefined : w.regime,
    verstrektOp: gevuld(w.verstrektOp),
  };
}
