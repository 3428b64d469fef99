// Who received an archived item and is told that it was corrected (art. 12 lid 6, AVG 19): core parties, participants of the casus, and partners.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Wijziging } from '../../convenant/correcties.ts';
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import type { Archiefgegeven, Geraakt } from './geraakt.ts';
import { leesArchief, leesStukken } from './store.ts';

type Hoedanigheid = 'weegploeglid' | 'casusoverleglid' | 'externe-casuspartner';
interface Ontvanger {
  readonly partij: string | null;
  readonly externe_partner: string | null;
  readonly als: Hoedanigheid;
}

const deelnemer = z.looseObject({
  partij: z.string().nullable(),
  externe_partner: z.string().nullable(),
  tot: z.string().nullable(),
});
const doorverstrekking = z.looseObject({
  id: z.string(),
  externe_partner: z.string(),
  verstrekt_op: z.string().nullable(),
});
const doorverstrekt = z.looseObject({ doorverstrekking: z.string(), gegeven: z.string() });
const maatregel = z.looseObject({ plan: z.string(), gegeven: z.string() });
const plan = z.looseObject({ id: z.string(), stand: z.string() });

/** Who took part while the item was in the casus, and the partners that have it by a plan or a disclosure. */
async function ontvangersInCasus(zaal: Zaal, { dossier, id, ingebrachtOp }: Archiefgegeven): Promise<Ontvanger[]> {
  const stukken = await leesStukken(zaal.tx, dossier);
  const van = <T>(tabel: string, schema: z.ZodType<T>) =>
    stukken.filter((stuk) => stuk.tabel === tabel).map(({ rij }) => schema.parse(rij));
  const deelnemers = van('deelnemer', deelnemer).filter(({ tot }) => tot === null || tot >= ingebrachtOp);
  const uitgegaan = van('doorverstrekking', doorverstrekking).filter((een) => een.verstrekt_op !== null);
  const gekregen = van('doorverstrekt_gegeven', doorverstrekt).flatMap((een) =>
    een.gegeven === id ? uitgegaan.filter((uit) => uit.id === een.doorverstrekking) : [],
  );
  const vastgesteld = new Set(van('plan', plan).flatMap((een) => (een.stand === 'vastgesteld' ? [een.id] : [])));
  const inPlan = van('maatregel', maatregel).some((een) => een.gegeven === id && vastgesteld.has(een.plan));
  const partners = [...(inPlan ? deelnemers : []), ...gekregen].flatMap(({ externe_partner }) => externe_partner ?? []);
  return [
    ...deelnemers.flatMap(({ partij }) =>
      partij === null ? [] : [{ partij, externe_partner: null, als: 'casusoverleglid' } as const],
    ),
    ...partners.map((partner) => ({ partij: null, externe_partner: partner, als: 'externe-casuspartner' }) as const),
  ];
}

/** Whether somebody of this party or partner can read a notice today. */
async function wordtBereikt(zaal: Zaal, { partij, externe_partner, als }: Ontvanger): Promise<boolean> {
  const { rows } = await sql<{ bereikt: boolean }>`
    select beheer.wordt_bereikt(${partij ?? externe_partner}::uuid, ${als}, ${zaal.vandaag}::date) as bereikt`.execute(
    zaal.tx.db,
  );
  return rows[0]?.bereikt === true;
}

/** Notes whom the change is told to and how: by a notice, or by a letter to whoever gets none here (any more). */
export async function verwittig(zaal: Zaal, geraakt: Geraakt, punt: string, wijziging: Wijziging): Promise<void> {
  const partijen = await zaal.tx.db.selectFrom('beheer.partij').select(['id', 'soort']).execute();
  const kern = partijen.filter(({ soort }) => isKernpartij(alsPartijsoort(soort)));
  for (const gegeven of [geraakt.item, ...geraakt.kopieen]) {
    const [rij] = await leesArchief(zaal.tx, gegeven.dossier);
    // What has no number is sealed, and leaves no trace outside its own screen (MB 2).
    if (rij === undefined || rij.nummer === null) continue;
    const inCasus = rij.register === 'casusoverleg' ? await ontvangersInCasus(zaal, gegeven) : [];
    const namens = rij.register === 'weegploeg' ? ('weegploeglid' as const) : ('casusoverleglid' as const);
    // The core parties read the archive, and the party where it came from is told too.
    const altijd = [
      ...kern.map(({ id }) => ({ partij: id, externe_partner: null, als: 'weegploeglid' }) as const),
      { partij: gegeven.bron, externe_partner: null, als: namens },
    ].filter(({ partij }) => !inCasus.some((een) => een.partij === partij));
    const uniek = new Map(
      [...inCasus, ...altijd].map((een) => [een.partij ?? een.externe_partner, een] satisfies [unknown, Ontvanger]),
    );
    // Released police data: told to those for whom they exist (MB 1 lid 2).
    const beperkt = isVerzegeldRegime(gegeven.regime);
    const mag = (een: Ontvanger) => !beperkt || kern.some(({ id }) => id === een.partij);
    const rijen = [];
    for (const een of [...uniek.values()].filter(mag)) {
      const bereikt = await wordtBereikt(zaal, een);
      rijen.push({
        ...een,
        id: zaal.ids.id(),
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: gegeven.dossier,
        punt,
        nummer: rij.nummer,
        wijziging,
        wijze: bereikt ? 'bericht' : 'brief',
        op: bereikt ? zaal.vandaag : null,
        door: zaal.actor.functionaris,
      });
    }
    if (rijen.length > 0) await zaal.tx.db.insertInto('archief.kennisgeving').values(rijen).execute();
  }
}
