// Art. 8 lid 3, 10 lid 3, 12 lid 6: what every correction of an item asks, and what every periodic check asks, in both registers.

import { inCasusstand, inWeegstand } from './artikelen/algemeen.ts';
import type { Regel, Voorwaarde } from './besluit.ts';
import { type Aanleiding, besluitsoorten, type Correctiereden, type Toestand } from './correcties.ts';
import type { Casusoverleghandeling, Casusstand, Weegploeghandeling, Weegstand } from './dossier.ts';
import { gevuld, type Optreden } from './feiten.ts';

/** One item as far as its correction needs it. */
export interface Correctiefeit {
  readonly soort: string;
  readonly toestand: Toestand;
}

export interface Correctie {
  readonly item: Correctiefeit;
  /** An objection is open for which the item is shielded. */
  readonly verzetLoopt: boolean;
  /** The kind that the new content is meant for; absent when nothing new comes in. */
  readonly nieuweSoort?: string | undefined;
  readonly reden: Correctiereden | undefined;
  readonly aanleiding: Aanleiding | undefined;
}

export interface Weegstandfeit {
  readonly stand: Weegstand;
}
export interface Casusstandfeit {
  readonly stand: Casusstand;
}

/** What a correction waits for besides the stand. */
export interface Weegcorrectiefeit extends Weegstandfeit {
  /** A proposal is open: what is voted on stays as it was proposed. */
  readonly stemtNog: boolean;
}

export interface Weegcorrectie extends Weegcorrectiefeit, Correctie {
  readonly optreden: Optreden;
  /** The item is behind the seal, and the actor's own party brought it. */
  readonly item: Correctiefeit & { readonly verzegeld: boolean; readonly eigen: boolean };
}
export interface Casuscorrectie extends Casusstandfeit, Correctie {}

/** What an item must be for a change: shown, to be changed at all; still there, to be removed; shielded, to be opened again. */
export type Toegestaan = readonly Toestand[];

/** A shielded item is not shown again while an objection is open that it is shielded for. */
const zonderVerzet: Voorwaarde<Correctie> = {
  reden: 'ander-verzet-loopt',
  artikel: 'AVG 18',
  lid: '1 d',
  clausule: '12.5.2',
  geldt: (s) => !s.verzetLoopt,
};

function correctievoorwaarden(mag: Toegestaan, lid: string): readonly Voorwaarde<Correctie>[] {
  return [
    {
      reden: 'gegeven-staat-niet-toe',
      artikel: '12',
      lid: '6',
      clausule: '12.6.1',
      geldt: (s) => mag.includes(s.item.toestand),
    },
    ...(mag.every((toestand) => toestand === 'afgeschermd') ? [zonderVerzet] : []),
    {
      reden: 'besluit-blijft-staan',
      lid,
      clausule: '12.6.1',
      geldt: (s) => !besluitsoorten.some((soort) => soort === s.item.soort),
    },
    {
      reden: 'soort-past-niet',
      lid,
      clausule: '12.6.1',
      geldt: (s) => s.nieuweSoort === undefined || s.nieuweSoort === s.item.soort,
    },
    {
      reden: 'correctiereden-ontbreekt',
      artikel: '12',
      lid: '5',
      clausule: '12.5.2',
      geldt: (s) => s.reden !== undefined,
    },
    {
      reden: 'aanleiding-ontbreekt',
      lid,
      clausule: '12.6.1',
      geldt: (s) => s.aanleiding !== undefined,
    },
  ];
}

/** A correction in the weegploeg: the uitvoerder of what is open, the police of what it brought itself and is still sealed. */
export function weegcorrectie(handeling: Weegploeghandeling, mag: Toegestaan): Regel<Weegcorrectiefeit, Weegcorrectie> {
  return {
    handeling,
    artikel: '8',
    clausules: ['7.4.1', '8.3', '12.5.2', '12.6.1', '12.6.2'],
    wie: [{ rol: 'uitvoerder' }, { rol: 'weegploeglid', partijen: ['politie'] }],
    voorInwerkingtreding: false,
    vooraf: [
      inWeegstand(handeling),
      {
        reden: 'voorstel-loopt-al',
        artikel: '7',
        lid: '4',
        clausule: '7.4.1',
        geldt: (s) => s.stand !== 'geagendeerd' || !s.stemtNog,
      },
    ],
    voorwaarden: [
      {
        reden: 'niet-uw-gegeven',
        lid: '3',
        clausule: '8.3',
        geldt: ({ item, optreden }) => (item.verzegeld ? item.eigen : optreden.rol === 'uitvoerder'),
      },
      ...correctievoorwaarden(mag, '3'),
    ],
  };
}

/** A correction in the casusoverleg: by the uitvoerder, also of what parties provided (art. 10 lid 3). */
export function casuscorrectie(
  handeling: Casusoverleghandeling,
  mag: Toegestaan,
): Regel<Casusstandfeit, Casuscorrectie> {
  return {
    handeling,
    artikel: '10',
    clausules: ['10.3', '12.5.2', '12.6.1', '12.6.2'],
    wie: [{ rol: 'uitvoerder' }],
    voorInwerkingtreding: false,
    vooraf: [inCasusstand(handeling)],
    voorwaarden: correctievoorwaarden(mag, '3'),
  };
}

/** The items of a file and what the check says of them, by id. */
export interface Controle {
  readonly aanwezig: readonly string[];
  readonly bekeken: readonly string[];
  readonly aanTePassen: readonly string[];
  readonly uitkomst: string | undefined;
}

/** What a check asks: every item looked at, nothing else, and the outcome in words. */
export function controlevoorwaarden(clausule: '8.3' | '10.3'): readonly Voorwaarde<Controle>[] {
  return [
    {
      reden: 'controle-onvolledig',
      lid: '3',
      clausule,
      geldt: (s) => s.aanwezig.length > 0 && s.aanwezig.every((id) => s.bekeken.includes(id)),
    },
    {
      reden: 'gegeven-onbekend',
      lid: '3',
      clausule,
      geldt: (s) => [...s.bekeken, ...s.aanTePassen].every((id) => s.aanwezig.includes(id)),
    },
    { reden: 'uitkomst-ontbreekt', lid: '3', clausule, geldt: (s) => gevuld(s.uitkomst) },
  ];
}
