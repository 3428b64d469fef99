// Art. 1 c: a core party proposes to take a partner into annex 1, or to strike one from it; the core parties decide together.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { weegploegleden } from '../rollen.ts';

export interface Bijlagewens {
  readonly vandaag: string;
  readonly soort: 'opnemen' | 'schrappen';
  /** The partner is on annex 1 today. */
  readonly opBijlage1: boolean;
  /** A proposal about this partner waits for votes. */
  readonly voorstelOpen: boolean;
  /** Of a new partner: its name and kind, and who speaks for it with his address. */
  readonly gegevens: readonly (string | undefined)[];
  /** The address is that of somebody of another organisation in the partnership. */
  readonly contactElders: boolean;
  readonly reden: string | undefined;
}

const bij = (soort: Bijlagewens['soort'], eis: (s: Bijlagewens) => boolean) => (s: Bijlagewens) =>
  s.soort !== soort || eis(s);

export const bijlageVoorstellen: Regel<Pick<Bijlagewens, 'vandaag'>, Bijlagewens> = {
  handeling: 'bijlage-voorstellen',
  artikel: '1',
  clausules: ['1.c', '1.m', '14.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [
    {
      reden: 'partnergegevens-ontbreken',
      lid: 'c',
      clausule: '1.c',
      geldt: bij('opnemen', (s) => s.gegevens.every(gevuld)),
    },
    { reden: 'contact-van-ander', lid: 'c', clausule: '1.c', geldt: bij('opnemen', (s) => !s.contactElders) },
    { reden: 'al-op-bijlage-1', lid: 'c', clausule: '1.c', geldt: bij('opnemen', (s) => !s.opBijlage1) },
    { reden: 'niet-op-bijlage-1', lid: 'c', clausule: '1.c', geldt: bij('schrappen', (s) => s.opBijlage1) },
    { reden: 'bijlagevoorstel-open', lid: 'c', clausule: '1.c', geldt: (s) => !s.voorstelOpen },
    { reden: 'reden-ontbreekt', lid: 'c', clausule: '1.c', geldt: (s) => gevuld(s.reden) },
  ],
};
