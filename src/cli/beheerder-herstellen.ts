// The way back when no functioneel beheerder is left (15 lid 2 c): the owner puts two people in that office, who then act with four eyes.
import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dagVan } from '../platform/clock.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { metEigenaar, schrijfBeheerregel } from './eigenaar.ts';
import { leesJson, ontleed } from './invoerfouten.ts';
import { type Gebouw, openGebouw } from './opbouw.ts';

const waarvoor = 'een beheerder herstellen';
/** Long enough to have everybody's authorisations asked for and granted anew, among them their own by each other. */
const maanden = 3;

export const herstelinvoer = z.strictObject({
  samenwerkingsverband: z.uuid(),
  /** Two people of the partnership, pointed out by the core parties: whoever asks never grants, so one is not enough. */
  beheerders: z.tuple([z.email(), z.email()]),
  /** Where the core parties wrote down that they want this: a reference, no names. */
  kenmerk: z.string().trim().min(1).max(200),
});

/** Who can hold the office: in the partnership, of no external partner, and of no party that left. */
const kandidaat = `select f.id from beheer.functionaris f left join beheer.partij p on p.id = f.partij
  where f.samenwerkingsverband = $1 and lower(f.email) = lower($2) and f.externe_partner is null
    and (p.einde is null or p.einde > $3)`;

/**
 * Gives both the authorisation, each as asked for by the other, and logs it first. Returns its last day.
 * @throws {ConfigOngeldig} while somebody holds the office, or when one of them cannot.
 */
export async function herstelBeheerders(gebouw: Gebouw, invoer: z.infer<typeof herstelinvoer>): Promise<string> {
  const { samenwerkingsverband, beheerders, kenmerk } = invoer;
  const vandaag = dagVan(gebouw.poort.klok.nu());
  const einde = Temporal.PlainDate.from(vandaag).add({ months: maanden });
  await metEigenaar(gebouw, waarvoor, async (client) => {
    const { rowCount } = await client.query(
      `select from beheer.autorisatie where samenwerkingsverband = $1 and rol = 'functioneel-beheerder'
         and toegekend_op is not null and begin <= $2 and einde > $2 and (ingetrokken_op is null or ingetrokken_op > $2)`,
      [samenwerkingsverband, vandaag],
    );
    if (rowCount !== 0)
      throw new ConfigOngeldig('Er is een functioneel beheerder: hij kent toe wat een ander aanvraagt.');
    const mensen: string[] = [];
    for (const email of beheerders) {
      const { rows } = await client.query<{ id: string }>(kandidaat, [samenwerkingsverband, email, vandaag]);
      const [mens] = rows;
      if (mens === undefined || mensen.includes(mens.id))
        throw new ConfigOngeldig(
          'Noem twee verschillende mensen van dit samenwerkingsverband, niet van een externe partner of een partij die vertrok.',
        );
      mensen.push(mens.id);
    }
    // No log, no act.
    await gebouw.poort.database.transactie('sleutelbeheer', { samenwerkingsverband }, (tx) =>
      schrijfBeheerregel(tx, gebouw, samenwerkingsverband, 'beheerder-herstellen', mensen),
    );
    const [een, ander] = mensen;
    await client.query(
      `insert into beheer.autorisatie (id, samenwerkingsverband, functionaris, rol, doel, begin, einde, aangevraagd_door,
         aangevraagd_op, toegekend_op)
       select gen_random_uuid(), $1, wie, 'functioneel-beheerder', $2, $3, $4, vraagt, $3, $3
       from (values ($5::uuid, $6::uuid), ($6, $5)) as paar (wie, vraagt)`,
      [samenwerkingsverband, `hersteld: ${kenmerk}`, vandaag, einde.toString(), een, ander],
    );
  });
  return einde.subtract({ days: 1 }).toString();
}

/** The command: input as JSON on standard input. */
export async function herstel(): Promise<void> {
  const gebouw = await openGebouw(leesConfig(process.env), true);
  try {
    const tot = await herstelBeheerders(gebouw, ontleed(herstelinvoer, leesJson(await text(process.stdin))));
    process.stdout.write(
      `Twee functioneel beheerders, tot en met ${tot}. Laat hen nu elkaars autorisatie en die van de anderen aanvragen en toekennen.\n`,
    );
  } finally {
    await gebouw.stop();
  }
}
