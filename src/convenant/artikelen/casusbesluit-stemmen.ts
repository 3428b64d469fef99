// Art. 1 m, 9: each party that a proposal about a casus asks votes once, with its reason, taking part in the casus or not.
import type { Regel } from '../besluit.ts';
import type { Besluitvoorstel } from '../casusbesluiten.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import type { Casusstand } from '../dossier.ts';
import { gevuld, type Optreden } from '../feiten.ts';
import { namensPartij } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

/** All that whoever votes without taking part may know: the stand of the case, the proposal and who voted. */
export interface Besluitfeiten {
  readonly vandaag: string;
  readonly optreden: Optreden;
  readonly stand: Casusstand;
  readonly voorstel: Besluitvoorstel;
}

export interface Casusstem extends Besluitfeiten {
  readonly voor: boolean;
  readonly reden: string | undefined;
  /** What items of the case wait for, as far as the actor reads it: nothing for whoever does not. */
  readonly wacht: readonly Wacht[];
}

export const casusbesluitStemmen: Regel<Besluitfeiten, Casusstem> = {
  handeling: 'casusbesluit-stemmen',
  artikel: '9',
  clausules: ['1.m', '9.1', '12.5.2', '12.6.1'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('casusbesluit-stemmen'),
    { reden: 'geen-open-voorstel', lid: '1', clausule: '9.1', geldt: (s) => s.voorstel.open },
    {
      reden: 'partij-niet-vereist',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => s.voorstel.vereist.some((partij) => partij === s.optreden.partij),
    },
    {
      reden: 'al-gestemd',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => ![...s.voorstel.voor, ...s.voorstel.tegen].some((partij) => partij === s.optreden.partij),
    },
  ],
  voorwaarden: [
    { reden: 'reden-ontbreekt', lid: '1', clausule: '9.1', geldt: (s) => gevuld(s.reden) },
    // Whoever no longer takes part receives nothing more: that need not wait.
    ...zonderWacht<Casusstem>((s) => s.voor && s.voorstel.soort !== 'deelnemer-verwijderen'),
  ],
};
