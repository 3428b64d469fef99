// Art. 14 lid 1-2, 15 lid 4: everyone confirms secrecy and the security guidelines, at first and then every year.
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export interface Bevestigfeiten {
  readonly vandaag: string;
}

export interface Bevestiging extends Bevestigfeiten {
  readonly geheimhouding: boolean;
  readonly richtlijnen: boolean;
}

export const geheimhoudingBevestigen: Regel<Bevestigfeiten, Bevestiging> = {
  handeling: 'geheimhouding-bevestigen',
  artikel: '14',
  clausules: ['14.1', '14.2', '15.4'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: true,
  vooraf: [],
  voorwaarden: [
    { reden: 'geen-geheimhouding', lid: '1', clausule: '14.1', geldt: (s) => s.geheimhouding },
    { reden: 'richtlijnen-niet-bevestigd', artikel: '15', lid: '4', clausule: '15.4', geldt: (s) => s.richtlijnen },
  ],
};
