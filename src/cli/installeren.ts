// A new partnership with its first functioneel beheerder, as the owner of the database makes it.
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { dagVan } from '../platform/clock.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { installeer } from '../toegang/installatie.ts';
import { leesJson, ontleed } from './invoerfouten.ts';
import { openGebouw } from './opbouw.ts';

const installatie = z.strictObject({
  naam: z.string().min(1),
  gemeente: z.string().min(1),
  vanaf: z.iso.date(),
  beheerder: z.strictObject({ sub: z.string().min(1), naam: z.string().min(1), email: z.email() }),
});

/** Reads it from standard input and writes the ids; returns the exit code. */
export async function installeerNieuw(): Promise<number> {
  const gebouw = await openGebouw(leesConfig(process.env), true);
  try {
    if (gebouw.eigenaar === undefined)
      throw new ConfigOngeldig('Zet WEEGWIJS_MIGRATIE_URL: installeren vraagt de eigenaar van de database.');
    const invoer = ontleed(installatie, leesJson(await text(process.stdin)));
    const nieuw = await installeer(gebouw.eigenaar, invoer, dagVan(gebouw.poort.klok.nu()));
    process.stdout.write(`${JSON.stringify(nieuw)}\n`);
    return 0;
  } finally {
    await gebouw.stop();
  }
}
