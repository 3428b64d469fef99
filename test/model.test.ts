// Random games of acts by random people, through the gate on a real database, against a small model of the covenant.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { kijkNaEenJaar } from './model/archief.ts';
import { beginToestand } from './model/begrippen.ts';
import { spelverloop } from './model/opdrachten.ts';
import { kijkRond, type Spel } from './model/spel.ts';
import { begindag, maakProefwereld, type Proefwereld } from './proefwereld.ts';

// FC_RUNS and FC_ZETTEN ask for more and longer games; FC_SEED and FC_PATH play a game again that failed, FC_KRIMP=1 makes it as short as it can be.
const runs = Number(process.env['FC_RUNS'] ?? 2);
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
const zetten = Number(process.env['FC_ZETTEN'] ?? 80);
const path = process.env['FC_PATH'];

let eerste: Proefwereld;
before(async () => {
  eerste = await maakProefwereld();
});
after(() => eerste.stop());

test('iedere reeks handelingen verloopt zoals het convenant zegt', async (context) => {
  context.diagnostic(`FC_SEED=${seed} FC_RUNS=${runs} FC_ZETTEN=${zetten}`);
  const telling = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(spelverloop(zetten), async (verloop) => {
      const wereld = await eerste.opnieuw();
      try {
        // The mandates of the demo end on the first day of 2027; in these games time goes on.
        await wereld.achter(`update beheer.autorisatie set einde = '2029-01-01'`);
        const toestand = beginToestand(begindag);
        const spel: Spel = { wereld, telling };
        await fc.asyncModelRun(() => ({ model: toestand, real: spel }), verloop);
        await kijkRond(spel, toestand);
        await kijkNaEenJaar(wereld, toestand);
      } finally {
        await wereld.proef.sluit();
        await eerste.achter(`drop database ${wereld.proef.app.database} with (force)`);
      }
    }),
    { numRuns: runs, seed, ...(path === undefined ? {} : { path }), endOnFailure: process.env['FC_KRIMP'] !== '1' },
  );
  for (const [wat, aantal] of [...telling].sort()) context.diagnostic(`${aantal} x ${wat}`);
  assert.ok(telling.size > 0);
});
