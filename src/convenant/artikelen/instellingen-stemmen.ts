// Art. 1 m, 10 lid 5: each party that a change of settings asks votes once, with its reason.
import type { Regel } from '../besluit.ts';
import { gevuld, type Optreden } from '../feiten.ts';
import type { Instellingsfeiten } from '../instellingen.ts';
import { namensPartij } from '../rollen.ts';

export interface Instellingsstemfeiten extends Instellingsfeiten {
  readonly optreden: Optreden;
}

export interface Instellingsstem extends Instellingsstemfeiten {
  readonly reden: string | undefined;
}

export const instellingenStemmen: Regel<Instellingsstemfeiten, Instellingsstem> = {
  handeling: 'instellingen-stemmen',
  artikel: '10',
  clausules: ['1.m', '10.5.2', '8.3', '10.3'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'geen-open-voorstel', lid: '5', clausule: '10.5.2', geldt: (s) => s.voorstel !== undefined },
    {
      reden: 'partij-niet-vereist',
      lid: '5',
      clausule: '10.5.2',
      geldt: ({ voorstel, optreden }) =>
        voorstel === undefined || voorstel.vereist.some((partij) => partij === optreden.partij),
    },
    {
      reden: 'al-gestemd',
      lid: '5',
      clausule: '10.5.2',
      geldt: ({ voorstel, optreden }) =>
        voorstel === undefined || ![...voorstel.voor, ...voorstel.tegen].some((partij) => partij === optreden.partij),
    },
  ],
  voorwaarden: [{ reden: 'reden-ontbreekt', lid: '5', clausule: '10.5.2', geldt: (s) => gevuld(s.reden) }],
};
