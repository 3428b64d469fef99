// Art. 8 lid 5, 9 lid 2: a core party proposes to pass items on to the case that runs already, item by item, each with its reason.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { isVerzegeldRegime } from '../grondslagen.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Doorgiftevoorstel extends Weegfeiten {
  readonly motivering: string | undefined;
  readonly selectie: readonly {
    readonly gegeven: string;
    readonly reden: string;
    readonly tekst?: string | undefined;
  }[];
  /** Items that went to the case before, when it was scheduled or later. */
  readonly doorgegeven: readonly string[];
  /** What items of the dossier wait for; it cannot be done once the proposal is open. */
  readonly wacht: readonly Wacht[];
}

/** Kinds that may go along; the reporter never does, the party takes his place (8.2 c against 10.2 c). */
const overdraagbaar = ['naw', 'signaal', 'analyse'];

export const doorgifteVoorstellen: Regel<Weegfeiten, Doorgiftevoorstel> = {
  handeling: 'doorgifte-voorstellen',
  artikel: '8',
  clausules: ['7.3.3', '8.5', '9.2.1', '9.2.3', '9.4.2', '10.2', '12.5.2', '12.6.1', 'MB-1.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('doorgifte-voorstellen'),
    {
      reden: 'casus-gesloten',
      artikel: '9',
      lid: '4',
      clausule: '9.4.2',
      geldt: (s) => s.stand !== 'geagendeerd' || s.casusOpen === true,
    },
    {
      reden: 'voorstel-loopt-al',
      artikel: '7',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) => s.stand !== 'geagendeerd' || s.openVoorstel === undefined,
    },
  ],
  voorwaarden: [
    ...zonderWacht<Doorgiftevoorstel>(() => true),
    { reden: 'motivering-ontbreekt', artikel: '9', lid: '2', clausule: '9.2.3', geldt: (s) => gevuld(s.motivering) },
    { reden: 'selectie-leeg', lid: '5', clausule: '8.5', geldt: (s) => s.selectie.length > 0 },
    {
      reden: 'dubbel-genoemd',
      lid: '5',
      clausule: '8.5',
      geldt: (s) => new Set(s.selectie.map((keuze) => keuze.gegeven)).size === s.selectie.length,
    },
    {
      reden: 'reden-per-gegeven-ontbreekt',
      lid: '5',
      clausule: '8.5',
      geldt: (s) => s.selectie.every((keuze) => gevuld(keuze.reden)),
    },
    {
      reden: 'al-doorgegeven',
      lid: '5',
      clausule: '8.5',
      geldt: (s) => s.selectie.every((keuze) => !s.doorgegeven.includes(keuze.gegeven)),
    },
    {
      reden: 'gegeven-niet-over-te-dragen',
      artikel: '10',
      lid: '2',
      clausule: '10.2',
      geldt: (s) =>
        s.selectie.every((keuze) =>
          s.items.some((item) => item.id === keuze.gegeven && overdraagbaar.includes(item.soort)),
        ),
    },
    // As when the case was opened: what the authorisation opened for the college stays there, also inside an analysis.
    {
      reden: 'machtiging-alleen-college',
      artikel: 'MB 1',
      lid: '2',
      clausule: 'MB-1.2',
      geldt: (s) =>
        s.selectie.every((keuze) => {
          const item = s.items.find((kandidaat) => kandidaat.id === keuze.gegeven);
          if (item === undefined) return true;
          if (item.soort !== 'analyse') return !isVerzegeldRegime(item.regime);
          return gevuld(keuze.tekst) || !s.items.some((ander) => isVerzegeldRegime(ander.regime));
        }),
    },
  ],
};
