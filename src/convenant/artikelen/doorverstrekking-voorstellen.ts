// Art. 10 lid 5: a party proposes to give an external partner in the case other items than the plan, each with its necessity.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld, type Itemfeit } from '../feiten.ts';
import { isVerzegeldRegime } from '../grondslagen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Doorverstrekkingsvoorstel extends Casusfeiten {
  /** Id of the external partner that would receive the items. */
  readonly ontvanger: string;
  readonly soortGegevens: string | undefined;
  readonly noodzaak: string | undefined;
  readonly selectie: readonly {
    readonly gegeven: string;
    readonly noodzaak: string;
    readonly tekst?: string | undefined;
  }[];
  /** The items of the case as they hold today; sealed ones are never among them. */
  readonly items: readonly Itemfeit[];
  /** Ids of external partners on the current annex 1. */
  readonly opBijlage1: readonly string[];
}

/** Kinds that can be given onward; actions reach externals by the plan, the decision to close by its end. */
export const doorTeVerstrekken = ['naw', 'signaal', 'inbrenger', 'analyse', 'achterblijver', 'netwerkpersoon'] as const;

/** True for an item that could go at all; who holds the item does not matter, as every party must consent. */
export function isDoorTeVerstrekken(item: Itemfeit): boolean {
  return doorTeVerstrekken.some((soort) => soort === item.soort);
}

export const doorverstrekkingVoorstellen: Regel<Casusfeiten, Doorverstrekkingsvoorstel> = {
  handeling: 'doorverstrekking-voorstellen',
  artikel: '10',
  clausules: ['10.5.1', '10.5.2', '10.5.3', '1.c', '9.1', 'MB-1.2'],
  wie: [{ rol: 'casusoverleglid' }],
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('doorverstrekking-voorstellen')],
  voorwaarden: [
    {
      reden: 'ontvanger-geen-deelnemer',
      artikel: '9',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => s.deelnemers.includes(s.ontvanger),
    },
    {
      reden: 'niet-op-bijlage-1',
      artikel: '1',
      lid: 'c',
      clausule: '1.c',
      geldt: (s) => s.opBijlage1.includes(s.ontvanger),
    },
    {
      reden: 'voorstel-loopt-al',
      lid: '5',
      clausule: '10.5.2',
      geldt: (s) => !s.openBesluiten.some(({ soort, doel }) => soort === 'doorverstrekken' && doel === s.ontvanger),
    },
    { reden: 'soort-gegevens-ontbreekt', lid: '5', clausule: '10.5.3', geldt: (s) => gevuld(s.soortGegevens) },
    { reden: 'noodzaak-ontbreekt', lid: '5', clausule: '10.5.2', geldt: (s) => gevuld(s.noodzaak) },
    { reden: 'geen-gegeven-gekozen', lid: '5', clausule: '10.5.2', geldt: (s) => s.selectie.length > 0 },
    {
      reden: 'dubbel-genoemd',
      lid: '5',
      clausule: '10.5.3',
      geldt: (s) => new Set(s.selectie.map((keuze) => keuze.gegeven)).size === s.selectie.length,
    },
    {
      reden: 'noodzaak-per-gegeven-ontbreekt',
      lid: '5',
      clausule: '10.5.2',
      geldt: (s) => s.selectie.every((keuze) => gevuld(keuze.noodzaak)),
    },
    {
      reden: 'gegeven-niet-door-te-verstrekken',
      lid: '5',
      clausule: '10.5.2',
      geldt: (s) =>
        s.selectie.every((keuze) => s.items.some((item) => item.id === keuze.gegeven && isDoorTeVerstrekken(item))),
    },
    // Judgement of the weegploeg on criteria is not the external's to weigh: people write what he needs of it.
    {
      reden: 'analyse-in-eigen-woorden',
      lid: '5',
      clausule: '10.5.2',
      geldt: (s) =>
        s.selectie.every(
          (keuze) =>
            gevuld(keuze.tekst) || !s.items.some((item) => item.id === keuze.gegeven && item.soort === 'analyse'),
        ),
    },
    // The authorisation opens such police data for the college only; words written from them are such data too.
    {
      reden: 'machtiging-alleen-college',
      artikel: 'MB 1',
      lid: '2',
      clausule: 'MB-1.2',
      geldt: (s) =>
        !s.selectie.some((keuze) =>
          s.items.some((item) => item.id === keuze.gegeven && isVerzegeldRegime(item.regime)),
        ),
    },
  ],
};
