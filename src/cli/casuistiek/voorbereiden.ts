// Everything about a row that is settled before it is sent: can it be read, who brings it in, with what input.
import type { Partnerschapsbestand } from '../partnerschap-laden.ts';
import type { Deelnemers, Vertegenwoordiger } from './deelnemers.ts';
import { type Inbrenginvoer, maakInbrenginvoer, regelsleutel } from './invoer.ts';
import type { Keuzes } from './keuzes.ts';
import type { IngelezenRegel } from './regel.ts';
import { geweigerdVan, type Rijuitkomst } from './verslag.ts';
import { weegRegel } from './weging.ts';

/** What a run plays with, whichever way it plays. */
export interface Spel {
  readonly bestand: Partnerschapsbestand;
  readonly deelnemers: Deelnemers;
  readonly keuzes: Keuzes;
}

/** A row that can be sent. */
export interface Klaar {
  readonly soort: 'klaar';
  readonly wie: Vertegenwoordiger;
  readonly invoer: Inbrenginvoer;
  readonly sleutel: string;
}

/** Rows in the order in which they were brought in: by day, and within a day as they stand in the files. */
export function opVolgorde(regels: readonly IngelezenRegel[]): readonly IngelezenRegel[] {
  return regels.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

/** Settles a row; `criteria` are those of the current referentiekader. A row that cannot be sent has its outcome already. */
export function bereidVoor(
  { bestand, deelnemers, keuzes }: Spel,
  regel: IngelezenRegel,
  criteria: readonly number[],
): Klaar | Rijuitkomst {
  const keuze = keuzes[regel.kenmerk] ?? {};
  const gemaakt = maakInbrenginvoer(regel, keuze, criteria, deelnemers.domeinen(regel.partij));
  const [wie, ...meer] = deelnemers.bedoeld(regel.partij, regel.inbrenger);
  const fouten = [
    ...regel.fouten,
    ...('fout' in gemaakt ? [gemaakt.fout] : []),
    ...(meer.length > 0 ? ['de inbrenger kan meer dan één vertegenwoordiger zijn'] : []),
  ];
  if (fouten.length > 0 || 'fout' in gemaakt) return { soort: 'fout', fouten };
  const { invoer } = gemaakt;
  if (wie === undefined) {
    // Art. 7 lid 1-2: only a representative brings in. Nobody can send it, so its other reasons are weighed here.
    const overige = geweigerdVan(weegRegel(bestand, regel.partij, invoer, regel.datum));
    return { soort: 'geweigerd', redenen: [{ artikel: '7 lid 1-2', reden: 'geen-vertegenwoordiger' }, ...overige] };
  }
  return { soort: 'klaar', wie, invoer, sleutel: regelsleutel(regel) };
}
