// Replacing a register key: every partnership's keys are wrapped anew, each run logged, and every dossier still opens.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { omgevingVan } from '../../test/http/proefserver.ts';
import { brengIn, brengTotCasus } from '../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';
import { handelingen } from '../handelingen.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { vervangRegistersleutel } from '../platform/vault/keyring.ts';
import { openGebouw } from './opbouw.ts';
import { herinpakken } from './sleutels.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('alle dossiersleutels van alle samenwerkingsverbanden, met een logregel per samenwerkingsverband', async () => {
  const ander = await wereld.maakAnder();
  const hier = await brengTotCasus(wereld);
  const elders = await brengIn(ander);
  const id = await vervangRegistersleutel(wereld.keyringbestand, 'weegploeg');
  const gebouw = await openGebouw(leesConfig(omgevingVan(wereld)));
  try {
    assert.equal(await herinpakken(gebouw, 'weegploeg'), 2);
    assert.equal(await herinpakken(gebouw, 'weegploeg'), 0);
    assert.deepEqual(
      await wereld.achter('select register, registersleutel = $1 as nieuw from kluis.sleutel order by register', [id]),
      [
        { register: 'casusoverleg', nieuw: false },
        { register: 'weegploeg', nieuw: true },
        { register: 'weegploeg', nieuw: true },
      ],
    );
    const regels = await wereld.achter(
      `select samenwerkingsverband, resultaat, herkomst from logboek.regel where handeling = 'registersleutel-vervangen'`,
    );
    assert.equal(regels.length, 4);
    assert.deepEqual(
      new Set(regels.map((regel) => regel.samenwerkingsverband)),
      new Set([wereld.samenwerkingsverband, ander.samenwerkingsverband]),
    );
    for (const [waar, dossier] of [
      [wereld, hier.dossier],
      [ander, elders.dossier],
    ] as const) {
      const uitkomst = await handelingen['weegdossier-inzien'].verricht(gebouw.poort, {
        samenwerkingsverband: waar.samenwerkingsverband,
        functionaris: waar.mensen.om,
        invoer: { id: dossier },
        herkomst: 'proef',
        traceId: '0'.repeat(32),
      });
      assert.equal(uitkomst.soort, 'gedaan');
    }
  } finally {
    await gebouw.stop();
  }
});

test('zonder de eigenaar van de database kan het niet, en dat staat er', async () => {
  const { WEEGWIJS_MIGRATIE_URL: _, ...zonder } = omgevingVan(wereld);
  const gebouw = await openGebouw(leesConfig(zonder));
  try {
    await assert.rejects(herinpakken(gebouw, 'weegploeg'), ConfigOngeldig);
  } finally {
    await gebouw.stop();
  }
});
