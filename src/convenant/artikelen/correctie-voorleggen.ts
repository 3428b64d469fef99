// Art. 12 lid 5: the uitvoerder says which items of a file a request to correct or to object is about.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { behandelbaar } from '../correctieverzoeken.ts';
import { gevuld } from '../feiten.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export interface Voorlegging extends Verzoekfeiten {
  /** The chosen items that the file has, by kind. */
  readonly gevonden: readonly string[];
  readonly gekozen: number;
  /** Chosen items that lie with this request already. */
  readonly dubbel: number;
  /** Chosen items that are about somebody else: the search found who asks as reporter or relative in another's file. */
  readonly vanAnder: number;
  /** People confirmed that the search found the person of the request in this dossier. */
  readonly bevestigd: boolean;
  /** Of each chosen item what the person says of it and wants it to become, for the parties that are asked what they think. */
  readonly aangevoerd: readonly (string | undefined)[];
  /** What happens with the items as long as an objection is open (AVG 18 lid 1 d). */
  readonly tussentijds: 'afschermen' | 'doorgaan' | undefined;
  readonly reden: string | undefined;
}

/** What putting items to a request asks, wherever they lie. */
export const voorlegvoorwaarden: readonly Voorwaarde<Voorlegging>[] = [
  { reden: 'geen-gegevens-gekozen', lid: '5', clausule: '12.5.1', geldt: (s) => s.gekozen > 0 },
  { reden: 'gegeven-onbekend', lid: '5', clausule: '12.5.1', geldt: (s) => s.gevonden.length === s.gekozen },
  // AVG 16, 18, 21: he asks about what is recorded of himself, and people said that it is he.
  { reden: 'vondst-niet-bevestigd', lid: '5', clausule: '12.5.1', geldt: (s) => s.bevestigd },
  { reden: 'gegeven-van-ander', lid: '5', clausule: '12.5.1', geldt: (s) => s.vanAnder === 0 },
  // Nobody gives a view or decides without knowing what is asked, and why.
  { reden: 'aangevoerd-ontbreekt', lid: '5', clausule: '12.5.1', geldt: (s) => s.aangevoerd.every(gevuld) },
  { reden: 'al-voorgelegd', lid: '5', clausule: '12.5.1', geldt: (s) => s.dubbel === 0 },
  {
    reden: 'beperking-niet-gewogen',
    lid: '5',
    clausule: '12.5.2',
    geldt: (s) => s.soort !== 'verzet' || s.tussentijds !== undefined,
  },
  {
    reden: 'reden-ontbreekt',
    lid: '5',
    clausule: '12.5.2',
    geldt: (s) => s.soort !== 'verzet' || s.tussentijds !== 'doorgaan' || gevuld(s.reden),
  },
];

export const correctieVoorleggen: Regel<Verzoekfeiten, Voorlegging> = {
  handeling: 'correctie-voorleggen',
  artikel: '12',
  clausules: ['12.1.2', '12.5.1', '12.3.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: behandelbaar,
  voorwaarden: voorlegvoorwaarden,
};
