// How often the screen looks again while something is being destroyed: soon while it goes on, ever slower when nothing changes, and then no more.

/** How far destruction is: dossiers under way, and destroyed ones that no statement speaks of yet. */
export interface Voortgang {
  readonly bezig: number;
  readonly zonderVerklaring: number;
}

/** What was seen last, and how many times in a row. */
export interface Peiling {
  readonly stand: string;
  readonly keer: number;
}

export const nietGepeild: Peiling = { stand: '', keer: 0 };

const eerstePauze = 3000;
const langstePauze = 60_000;
/** A look is an act with an entry in the log, and keeps a session alive: what stands still is not looked at for ever. */
const genoeg = 10;

export const isOnderweg = ({ bezig, zonderVerklaring }: Voortgang): boolean => bezig + zonderVerklaring > 0;

export function peil(vorige: Peiling, { bezig, zonderVerklaring }: Voortgang): Peiling {
  const stand = `${bezig}/${zonderVerklaring}`;
  return { stand, keer: stand === vorige.stand ? vorige.keer + 1 : 1 };
}

/** Milliseconds until the next look; false when there is nothing to wait for. */
export function peilpauze(voortgang: Voortgang | undefined, { keer }: Peiling): number | false {
  if (voortgang === undefined || !isOnderweg(voortgang) || keer >= genoeg) return false;
  return Math.min(eerstePauze * 2 ** Math.max(0, keer - 1), langstePauze);
}
