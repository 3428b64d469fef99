// Meetings of weegploeg and casusoverleg (art. 5 lid 2, 9 lid 1): what can be asked of a file, and the conditions that both share.
import type { Voorwaarde } from './besluit.ts';

export const vergaderstanden = ['gepland', 'gaande', 'gesloten', 'afgezegd'] as const;
export type Vergaderstand = (typeof vergaderstanden)[number];

/** 'vervallen' was taken off the agenda again. */
export const puntstanden = ['gepland', 'aan-de-orde', 'behandeld', 'vervallen'] as const;
export type Puntstand = (typeof puntstanden)[number];

/** What is asked of the weegploeg about a dossier, the most pressing first: a vote that is open comes before all. */
export const weegvragen = [
  'stem-gevraagd',
  'voorstel-doen',
  'analyse-maken',
  'informatie-verwacht',
  'bespreken',
] as const;
/** What is asked of the casusoverleg about a casus, in the same way. */
export const casusvragen = [
  'stem-gevraagd',
  'plan-vaststellen',
  'plan-opstellen',
  'plan-bijstellen',
  'monitoring-houden',
  'maatregel-te-laat',
  'monitoring-plannen',
  'bespreken',
] as const;
export type Agendavraag = (typeof weegvragen)[number] | (typeof casusvragen)[number];

/** The words of what is asked; they name no person and no content. */
export const vraagteksten: Record<Agendavraag, { readonly nl: string; readonly en: string }> = {
  'stem-gevraagd': { nl: 'Stemmen over een voorstel', en: 'Vote on a proposal' },
  'voorstel-doen': { nl: 'Een voorstel doen over agenderen', en: 'Make a proposal on scheduling' },
  'analyse-maken': { nl: 'Signalen analyseren', en: 'Analyse signals' },
  'informatie-verwacht': { nl: 'Gevraagde informatie bespreken', en: 'Discuss information that was asked for' },
  'plan-vaststellen': { nl: 'Plan vaststellen', en: 'Adopt the plan' },
  'plan-opstellen': { nl: 'Plan opstellen', en: 'Draw up the plan' },
  'plan-bijstellen': { nl: 'Plan bijstellen', en: 'Adjust the plan' },
  'monitoring-houden': { nl: 'Monitoringronde', en: 'Monitoring round' },
  'maatregel-te-laat': { nl: 'Maatregel te laat', en: 'Measure overdue' },
  'monitoring-plannen': { nl: 'Monitoringronde plannen', en: 'Plan a monitoring round' },
  bespreken: { nl: 'Bespreken', en: 'Discuss' },
};

/** A file on an agenda, with what is asked. */
export interface Punt<V extends string = Agendavraag> {
  readonly dossier: string;
  readonly nummer: string;
  readonly vraag: V;
}

/** An agenda from what is due: by what is asked in the order of `vragen`, then by number; the same question once per file. */
export function bouwAgenda<V extends string>(vragen: readonly V[], punten: readonly Punt<V>[]): readonly Punt<V>[] {
  const eenmaal = new Map(punten.map((punt) => [`${punt.dossier} ${punt.vraag}`, punt]));
  return [...eenmaal.values()].toSorted(
    (a, b) => vragen.indexOf(a.vraag) - vragen.indexOf(b.vraag) || a.nummer.localeCompare(b.nummer),
  );
}

export interface Vergaderfeiten {
  readonly vandaag: string;
}

/** A meeting as the uitvoerder wants to record it. */
export interface Voorbereiding extends Vergaderfeiten {
  /** Stand of the meeting that is changed; undefined for a new one. */
  readonly bestaand: Vergaderstand | undefined;
  readonly dag: string;
  /** Local time in Amsterdam, HH:MM. */
  readonly begin: string;
  readonly einde: string;
  readonly afgezegd: boolean;
  /** Per item: the file runs, so that it can be treated. */
  readonly punten: readonly boolean[];
}

export const voorbereidingsvoorwaarden: readonly Voorwaarde<Voorbereiding>[] = [
  {
    reden: 'vergadering-begonnen',
    lid: '2',
    clausule: '5.2',
    geldt: (s) => s.bestaand === undefined || s.bestaand === 'gepland',
  },
  {
    reden: 'niets-af-te-zeggen',
    lid: '2',
    clausule: '5.2',
    geldt: (s) => !s.afgezegd || s.bestaand !== undefined,
  },
  { reden: 'vergaderdag-voorbij', lid: '2', clausule: '5.2', geldt: (s) => s.afgezegd || s.dag >= s.vandaag },
  { reden: 'vergadertijd-ongeldig', lid: '2', clausule: '5.2', geldt: (s) => s.begin < s.einde },
  { reden: 'agenda-leeg', lid: '2', clausule: '5.2', geldt: (s) => s.afgezegd || s.punten.length > 0 },
  { reden: 'agendapunt-ongeldig', lid: '2', clausule: '5.2', geldt: (s) => s.afgezegd || s.punten.every(Boolean) },
];

/** The next step of a meeting: an item that is taken up with who is there, or its end. */
export interface Zitting extends Vergaderfeiten {
  readonly dag: string;
  readonly stand: Vergaderstand;
  /** Undefined: the meeting ends. */
  readonly punt: { readonly aanwezig: readonly string[]; readonly toegelaten: readonly string[] } | undefined;
}

/** `wie` is the clause that says who takes part in the meeting. */
export function zittingsvoorwaarden(
  wie: Pick<Voorwaarde<Zitting>, 'artikel' | 'lid' | 'clausule'>,
): readonly Voorwaarde<Zitting>[] {
  return [
    {
      // A meeting that was not ended on its day can still be ended.
      reden: 'vergadering-niet-vandaag',
      lid: '2',
      clausule: '5.2',
      geldt: (s) => (s.punt === undefined ? s.vandaag >= s.dag : s.vandaag === s.dag),
    },
    {
      reden: 'vergadering-niet-open',
      lid: '2',
      clausule: '5.2',
      geldt: (s) => s.stand === 'gaande' || (s.stand === 'gepland' && s.punt !== undefined),
    },
    { ...wie, reden: 'niemand-aanwezig', geldt: ({ punt }) => punt === undefined || punt.aanwezig.length > 0 },
    {
      ...wie,
      reden: 'aanwezige-hoort-er-niet',
      geldt: ({ punt }) => punt === undefined || punt.aanwezig.every((een) => punt.toegelaten.includes(een)),
    },
  ];
}
