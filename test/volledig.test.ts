// End to end over HTTP: a made-up folder with its decisions, played to the end of every case, and looked at by the command itself.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { z } from 'zod';
import { ontleedBesluiten } from '../src/cli/casuistiek/volledig/besluiten.ts';
import { demobestand } from '../src/cli/partnerschap-laden.ts';
import { start } from '../src/cli/start.ts';
import { leesConfig } from '../src/platform/config.ts';

const programma = join(import.meta.dirname, '../src/cli/casuistiek/main.ts');
const map = join(import.meta.dirname, 'casuistiek');
const werkmap = await mkdtemp(join(tmpdir(), 'weegwijs-volledig-'));
after(() => rm(werkmap, { recursive: true, force: true, maxRetries: 5 }));

const slotvorm = z.object({
  gelezen: z.int(),
  ingebracht: z.int(),
  alBekend: z.int(),
  fouten: z.array(z.unknown()),
  gevallen: z.array(
    z.strictObject({
      geval: z.string(),
      ok: z.boolean(),
      verschillen: z.array(z.string()),
      nogGeenHandeling: z.array(z.string()),
    }),
  ),
  verzoeken: z.array(z.strictObject({ verzoek: z.string(), ok: z.boolean(), verschillen: z.array(z.string()) })),
  zonderGeval: z.array(z.string()),
  stappen: z.record(z.string(), z.int()),
});

test('every case of a folder ends as its decisions say, once; and what differs is told', async (t) => {
  const config = { WEEGWIJS_PORT: '0', WEEGWIJS_LOGNIVEAU: 'silent', WEEGWIJS_DATA: join(werkmap, 'data') };
  // The days of the folder ask for archiving and destruction; the real day of the test does not.
  const lopend = await start(leesConfig(config), demobestand, 'bij-gezette-klok');
  t.after(() => lopend.stop());

  async function speel(...argumenten: readonly string[]) {
    const vast = [programma, map, '--partijen', demobestand, '--url', lopend.url, '--volledig'];
    const kind = spawn(process.execPath, [...vast, ...argumenten], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [uit, voortgang, [code]] = await Promise.all([text(kind.stdout), text(kind.stderr), once(kind, 'exit')]);
    assert.match(uit, /^[^\n]+\n$/, voortgang);
    assert.doesNotMatch(voortgang, /Zandstra|Tuinman|Rietsema|Vermaning|Melker|Wielinga|Jelle|opvang|kanaal/i);
    return { slot: slotvorm.parse(JSON.parse(uit)), voortgang, code };
  }

  const { slot, voortgang, code } = await speel();
  assert.deepEqual(
    [...slot.gevallen, ...slot.verzoeken].flatMap(({ verschillen }) => verschillen),
    [],
  );
  assert.deepEqual([code, slot.gelezen, slot.ingebracht, slot.fouten, slot.zonderGeval], [0, 7, 5, [], []]);
  assert.deepEqual(
    slot.gevallen.map(({ nogGeenHandeling }) => nogGeenHandeling),
    [['2026-06-02 een bos bloemen sturen (daar gaat het convenant niet over)'], [], [], [], []],
  );
  const { gedaan: aantal = 0 } = slot.stappen;
  assert.deepEqual(slot.stappen, { gedaan: aantal, alGedaan: 0, misgelopen: 0, nietGenomen: 0, nogGeenHandeling: 1 });
  assert.match(voortgang, /^2026-06-09 WH-01 afsluiten-2 gedaan$/m);
  assert.match(voortgang, /^2026-05-20 WH-04 vernietigd-1 gedaan$/m);
  assert.deepEqual(
    slot.verzoeken.map(({ verzoek }) => verzoek),
    ['R-1', 'R-2', 'R-3', 'R-4'],
  );

  // Again, with a file that says other things of the same end.
  const besluiten = ontleedBesluiten(JSON.parse(await readFile(join(map, 'besluiten.json'), 'utf8')));
  const [eerste, tweede] = besluiten.gevallen;
  assert.ok(eerste !== undefined && tweede !== undefined);
  eerste.eindstand.casus = 'plan-vastgesteld';
  eerste.eindstand.deelnemers = ['gemeente', 'politie', 'om', 'reclassering'];
  eerste.eindstand.termijnen = [{ bestand: 'casus', clausule: '13.2', op: '2027-06-10' }];
  eerste.nooit = [{ voor: 'GGZ Waterland', teksten: ['ontsteker', 'ZORG gaat door'] }];
  eerste.eindstand.informatieplicht = { geinformeerdOp: null, uiterlijk: '2026-04-10' };
  tweede.eindstand.zichtbaarVanaf = {};
  tweede.informeren.pop();
  tweede.geweigerd = ['G-9'];
  besluiten.gevallen.splice(2, 1);
  const [vraag, , , correctie] = besluiten.verzoeken;
  assert.ok(vraag !== undefined && correctie !== undefined);
  vraag.eindstand.uitkomst = 'verleend';
  vraag.brief = { wel: ['niet in deze brief'], niet: ['DRIE keer bij'] };
  correctie.verdwenen = ['drie avonden'];
  besluiten.verzoeken.splice(1, 1);
  const anders = join(werkmap, 'besluiten.json');
  await writeFile(anders, JSON.stringify(besluiten));
  const opnieuw = await speel('--besluiten', anders);
  assert.deepEqual([opnieuw.code, opnieuw.slot.ingebracht, opnieuw.slot.alBekend], [1, 0, 5]);
  // Weighed again is what is refused each time, and what was about the destroyed dossier: kept answers went with it. Three steps are not in this file.
  assert.deepEqual(opnieuw.slot.stappen, { ...slot.stappen, gedaan: 4, alGedaan: aantal - 7 });
  assert.deepEqual(
    opnieuw.slot.gevallen.map(({ verschillen }) => verschillen),
    [
      [
        'stand casus: gesloten, verwacht plan-vastgesteld',
        'deelnemer: ontbreekt om',
        'deelnemer: onverwacht GGZ Waterland',
        'termijn casus 13.2: 2027-06-09, verwacht 2027-06-10',
        'geïnformeerd op: 2026-03-17, verwacht geen',
        'informeren of herbeoordelen uiterlijk: geen, verwacht 2026-04-10',
        'zicht van om: leest de casus niet',
        'zicht van GGZ Waterland: plan: onverwacht versie 2',
        'zicht van GGZ Waterland: verboden tekst 2 staat in wat de partner leest',
      ],
      [
        'G-9 staat in geen lijst',
        'regels: ontbreekt P-3',
        'besluiten over informeren: onverwacht uitgesteld 2026-03-31 2026-06-30',
      ],
      [],
      [],
    ],
  );
  assert.deepEqual(
    opnieuw.slot.verzoeken.map(({ verzoek, verschillen }) => [verzoek, verschillen]),
    [
      [
        'R-1',
        ['uitkomst: gedeeltelijk, verwacht verleend', 'de brief mist tekst 1', 'verboden tekst 1 staat in de brief'],
      ],
      ['R-2', ['er is geen besluit over dit verzoek']],
      ['R-3', []],
      ['R-4', ['verdwenen tekst 1 is nog te lezen']],
    ],
  );
  assert.deepEqual(opnieuw.slot.zonderGeval, ['G-3']);
});
