// Art. 8 lid 3, 10 lid 3 and 5: the settings change once every party that was asked agreed; what runs keeps what it began with.
import type { Regel } from '../besluit.ts';
import type { Instellingsfeiten } from '../instellingen.ts';
import { namensPartij } from '../rollen.ts';

export const instellingenWijzigen: Regel<Instellingsfeiten> = {
  handeling: 'instellingen-wijzigen',
  artikel: '10',
  clausules: ['1.m', '10.5.2', '8.3', '10.3'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'geen-open-voorstel', lid: '5', clausule: '10.5.2', geldt: (s) => s.voorstel !== undefined },
    {
      reden: 'niet-eensgezind',
      lid: '5',
      clausule: '10.5.2',
      geldt: ({ voorstel }) =>
        voorstel === undefined ||
        (voorstel.vereist.length > 0 && voorstel.vereist.every((partij) => voorstel.voor.includes(partij))),
    },
  ],
  voorwaarden: [],
};
