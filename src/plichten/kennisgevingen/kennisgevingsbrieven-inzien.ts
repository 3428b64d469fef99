// Art. 12 lid 6: letters of notice to send and sent, by number, kind and day; never what an item says.
import { kennisgevingsbrievenInzien as regel } from '../../convenant/artikelen/kennisgevingsbrieven-inzien.ts';
import { kennisgevingsvormen } from '../../convenant/vormen/kennisgevingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { alsBrieven, hoedVan, leesBrieven, leesPerBrief } from './lezen.ts';

export const kennisgevingsbrievenInzien = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  ...kennisgevingsvormen['kennisgevingsbrieven-inzien'],
  async kijk(zaal) {
    const brieven = alsBrieven(await leesPerBrief(zaal, hoedVan(zaal)), await leesBrieven(zaal));
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...new Set(brieven.map(({ dossier }) => dossier))],
      nummers: [...new Set(brieven.flatMap(({ nummer }) => nummer ?? []))],
      gezien: brieven,
    };
  },
  async doe(_zaal, _invoer, brieven) {
    // What must still go first, by its last day; of what went the newest first.
    const open = brieven.filter(({ verstuurd }) => verstuurd === null);
    const dag = (brief: (typeof brieven)[number]) => brief.verstuurd?.op ?? '';
    return {
      brieven: [
        ...open.toSorted((a, b) => (a.uiterlijk ?? '').localeCompare(b.uiterlijk ?? '')),
        ...brieven.filter(({ verstuurd }) => verstuurd !== null).toSorted((a, b) => dag(b).localeCompare(dag(a))),
      ],
    };
  },
});
