// Art. 7 lid 3-4, 8 lid 5: a core party proposes one of the two outcomes, with who must be involved and what goes along.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { isVerzegeldRegime } from '../grondslagen.ts';
import type { Voorstelsoort } from '../regimes/convenant-2017.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Agenderingsvoorstel extends Weegfeiten {
  readonly uitkomst: Voorstelsoort;
  readonly motivering: string | undefined;
  readonly partijen: readonly { readonly id: string; readonly reden: string }[];
  readonly externePartners: readonly { readonly id: string; readonly reden: string }[];
  readonly selectie: readonly {
    readonly gegeven: string;
    readonly reden: string;
    readonly tekst?: string | undefined;
  }[];
  /** Ids of external partners on the current annex 1, and of the parties of the covenant. */
  readonly opBijlage1: readonly string[];
  readonly convenantspartijen: readonly string[];
  /** What items of the dossier wait for; it cannot be done once the proposal is open. */
  readonly wacht: readonly Wacht[];
}

const ids = (deelnemer: { readonly id: string }) => deelnemer.id;

/** Kinds that may go along; the reporter never does, the party takes his place (8.2 c against 10.2 c). */
const overdraagbaar = ['naw', 'signaal', 'analyse'];

/** Without these the casusoverleg has nobody and nothing to speak of (10.2 a and b). */
const onmisbaar = ['naw', 'signaal'];

/** No signal is left that counts: nothing is substantial enough to schedule anybody for (7.4.2). */
export const zonderSignaal = (s: Weegfeiten) => !s.items.some((item) => item.soort === 'signaal');

/** Nothing is analysed: no signal is left, or there is no weegploeg any more that could (7.4.2, 18 lid 3). */
export const zonderAnalyse = (s: Weegfeiten) => zonderSignaal(s) || s.onvoltallig === true;

const bijAgenderen = (geldt: (s: Agenderingsvoorstel) => boolean) => (s: Agenderingsvoorstel) =>
  s.uitkomst !== 'agenderen' || geldt(s);

export const agenderingVoorstellen: Regel<Weegfeiten, Agenderingsvoorstel> = {
  handeling: 'agendering-voorstellen',
  artikel: '7',
  clausules: [
    '7.3.1',
    '7.3.2',
    '7.3.3',
    '7.4.1',
    '7.4.2',
    '8.5',
    '1.c',
    '10.2',
    '12.5.2',
    '12.6.1',
    '18.3',
    'MB-1.2',
    'MB-2.c',
  ],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('agendering-voorstellen'),
    { reden: 'dossier-verzegeld', artikel: 'MB 2', lid: 'c', clausule: 'MB-2.c', geldt: (s) => !s.verzegeld },
    // Where every signal was withdrawn there is nothing to analyse, and only the second outcome is left.
    {
      reden: 'analyse-ontbreekt',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) => s.analyse !== undefined || zonderAnalyse(s),
    },
    // Without an analysis there is nothing to be out of date.
    {
      reden: 'analyse-verouderd',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) => s.analyse === undefined || s.analyse.actueel || zonderAnalyse(s),
    },
    {
      reden: 'informatie-loopt-nog',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) => s.openVragen.every((vraag) => vraag.uiterlijk < s.vandaag),
    },
  ],
  voorwaarden: [
    // Without one of them nobody is scheduled; that somebody is not still can be decided, so that the six months begin (13 lid 3).
    {
      reden: 'weegploeg-onvoltallig',
      artikel: '18',
      lid: '3',
      clausule: '18.3',
      geldt: bijAgenderen((s) => s.onvoltallig !== true),
    },
    ...zonderWacht<Agenderingsvoorstel>((s) => s.uitkomst === 'agenderen'),
    { reden: 'motivering-ontbreekt', lid: '3', clausule: '7.3.2', geldt: (s) => gevuld(s.motivering) },
    {
      reden: 'geen-partij-te-betrekken',
      lid: '3',
      clausule: '7.3.3',
      geldt: bijAgenderen(
        (s) => s.partijen.length > 0 && s.partijen.every((partij) => s.convenantspartijen.includes(partij.id)),
      ),
    },
    {
      reden: 'reden-per-deelnemer-ontbreekt',
      lid: '3',
      clausule: '7.3.3',
      geldt: bijAgenderen((s) => [...s.partijen, ...s.externePartners].every((deelnemer) => gevuld(deelnemer.reden))),
    },
    {
      reden: 'dubbel-genoemd',
      lid: '3',
      clausule: '7.3.3',
      geldt: bijAgenderen((s) =>
        [s.partijen.map(ids), s.externePartners.map(ids), s.selectie.map((keuze) => keuze.gegeven)].every(
          (lijst) => new Set(lijst).size === lijst.length,
        ),
      ),
    },
    {
      reden: 'niet-op-bijlage-1',
      artikel: '1',
      lid: 'c',
      clausule: '1.c',
      geldt: bijAgenderen((s) => s.externePartners.every((partner) => s.opBijlage1.includes(partner.id))),
    },
    {
      reden: 'selectie-leeg',
      artikel: '8',
      lid: '5',
      clausule: '8.5',
      geldt: bijAgenderen((s) =>
        onmisbaar.every((soort) =>
          s.selectie.some((keuze) => s.items.some((item) => item.id === keuze.gegeven && item.soort === soort)),
        ),
      ),
    },
    {
      reden: 'reden-per-gegeven-ontbreekt',
      artikel: '8',
      lid: '5',
      clausule: '8.5',
      geldt: bijAgenderen((s) => s.selectie.every((keuze) => gevuld(keuze.reden))),
    },
    {
      reden: 'gegeven-niet-over-te-dragen',
      artikel: '10',
      lid: '2',
      clausule: '10.2',
      geldt: bijAgenderen((s) =>
        s.selectie.every((keuze) =>
          s.items.some((item) => item.id === keuze.gegeven && overdraagbaar.includes(item.soort)),
        ),
      ),
    },
    // An analysis that had such an item before it goes along in people's own words only.
    // The authorisation speaks of provision to the college only; the police may provide to the case parties on a ground of their own.
    {
      reden: 'machtiging-alleen-college',
      artikel: 'MB 1',
      lid: '2',
      clausule: 'MB-1.2',
      geldt: bijAgenderen((s) =>
        s.selectie.every((keuze) => {
          const item = s.items.find((kandidaat) => kandidaat.id === keuze.gegeven);
          if (item === undefined) return true;
          if (item.soort !== 'analyse') return !isVerzegeldRegime(item.regime);
          return gevuld(keuze.tekst) || !s.items.some((ander) => isVerzegeldRegime(ander.regime));
        }),
      ),
    },
  ],
};
