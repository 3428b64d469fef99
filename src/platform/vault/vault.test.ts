// The vault on the real database: a key per dossier, opened again after the register key was replaced and everything wrapped anew.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Proefcluster, type Proefdatabase, startProefcluster } from '../../../test/database/proefdatabase.ts';
import { schrijfLogregel } from '../access-log/access-log.ts';
import type { DatabaseRole, Tx } from '../database/transaction.ts';
import { EnvelopOngeldig } from './envelope.ts';
import { maakKeyringBestand, openKeyring, type Register, vervangRegistersleutel } from './keyring.ts';
import { maakVault, type Vault } from './vault.ts';

const samenwerkingsverband = '11111111-1111-4111-8111-111111111111';
const ander = '22222222-2222-4222-8222-222222222222';

let cluster: Proefcluster;
let proef: Proefdatabase;
let pad: string;
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
  pad = join(cluster.folder, 'keyring.json');
  await maakKeyringBestand(pad);
});
after(() => cluster.stop());

const vault = async (): Promise<Vault> => maakVault(await openKeyring(pad, true));

/** Runs `doe` in a transaction that logged these objects as allowed. */
function metRegel<T>(
  rol: DatabaseRole,
  objecten: readonly string[],
  doe: (tx: Tx) => Promise<T>,
  verband = samenwerkingsverband,
) {
  return proef.database.transactie(rol, { samenwerkingsverband: verband }, async (tx) => {
    await schrijfLogregel(tx, {
      samenwerkingsverband: verband,
      tijd: Temporal.Now.instant(),
      functionaris: undefined,
      partij: undefined,
      rol: 'proef',
      handeling: 'proef',
      artikel: '15',
      resultaat: 'toegestaan',
      redenen: [],
      objecten,
      nummers: [],
      herkomst: 'proef',
      traceId: '0'.repeat(32),
    });
    return doe(tx);
  });
}

const schrijver: Record<Register, DatabaseRole> = {
  weegploeg: 'weegploeg_schrijven',
  casusoverleg: 'casusoverleg_schrijven',
  verzoeken: 'verzoeken_schrijven',
  archief: 'archief_lezen',
};

/** A new dossier with one sealed text; its key is made under the role that may do so. */
async function maakDossier(kluis: Vault, register: Register, tekst: string, verband = samenwerkingsverband) {
  const dossier = randomUUID();
  const gegeven = randomUUID();
  const envelop = await metRegel(
    schrijver[register],
    [dossier],
    (tx) =>
      tx.als(
        register === 'casusoverleg' ? 'deur_casusoverleg' : schrijver[register],
        { samenwerkingsverband: verband },
        async () => (await kluis.maak(tx, register, dossier)).sluit(gegeven, 'signaal', { tekst }),
      ),
    verband,
  );
  return { register, dossier, gegeven, envelop, verband };
}

const open = (
  kluis: Vault,
  { register, dossier, gegeven, envelop, verband }: Awaited<ReturnType<typeof maakDossier>>,
) =>
  metRegel(
    schrijver[register],
    [dossier],
    async (tx) => (await kluis.open(tx, register, dossier)).open(gegeven, 'signaal', envelop),
    verband,
  );

test('wat onder een dossiersleutel is gesloten gaat daarmee weer open, en alleen op zijn plaats', async () => {
  const kluis = await vault();
  const dossier = randomUUID();
  await metRegel('weegploeg_schrijven', [dossier], async (tx) => {
    const sleutel = await kluis.maak(tx, 'weegploeg', dossier);
    const weer = await kluis.open(tx, 'weegploeg', dossier);
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('naw', 'signaal'), fc.jsonValue(), (gegeven, soort, inhoud) => {
        const envelop = sleutel.sluit(gegeven, soort, inhoud);
        // What JSON keeps is what comes back.
        assert.deepEqual(weer.open(gegeven, soort, envelop), JSON.parse(JSON.stringify(inhoud)));
        assert.throws(() => weer.open(randomUUID(), soort, envelop), EnvelopOngeldig);
        assert.throws(() => weer.open(gegeven, `${soort}x`, envelop), EnvelopOngeldig);
      }),
    );
  });
});

test('ieder dossier heeft een eigen sleutel; in de database staat hij alleen ingepakt', async () => {
  const kluis = await vault();
  const een = await maakDossier(kluis, 'weegploeg', 'een');
  const twee = await maakDossier(kluis, 'weegploeg', 'twee');
  await assert.rejects(open(kluis, { ...twee, envelop: een.envelop, gegeven: een.gegeven }), EnvelopOngeldig);
  const rijen = await proef.achter('select ingepakt, registersleutel from kluis.sleutel where dossier = any($1)', [
    [een.dossier, twee.dossier],
  ]);
  const keyring = await openKeyring(pad, true);
  for (const { ingepakt, registersleutel } of rijen) {
    assert.equal(registersleutel, keyring.huidige('weegploeg').id);
    assert.equal(ingepakt.length, 1 + 12 + 16 + 32);
  }
});

test('een dossier zonder sleutel gaat niet open', async () => {
  const kluis = await vault();
  const nieuw = randomUUID();
  await assert.rejects(
    metRegel('weegploeg_lezen', [nieuw], (tx) => kluis.open(tx, 'weegploeg', nieuw)),
    /geen sleutel/,
  );
});

test('na vervanging wordt alles opnieuw ingepakt en gaan oude enveloppen nog open, per samenwerkingsverband en register', async () => {
  const oud = await vault();
  const dossiers = [
    await maakDossier(oud, 'weegploeg', 'een'),
    await maakDossier(oud, 'weegploeg', 'twee'),
    await maakDossier(oud, 'casusoverleg', 'drie'),
    await maakDossier(oud, 'weegploeg', 'elders', ander),
  ];
  const teksten = () => Promise.all(dossiers.map(async (dossier) => open(await vault(), dossier)));
  const voor = await teksten();
  const ingepakt = async () =>
    new Map(
      (await proef.achter('select dossier, registersleutel, ingepakt from kluis.sleutel')).map((rij) => [
        rij.dossier,
        rij,
      ]),
    );
  const toen = await ingepakt();

  const id = await vervangRegistersleutel(pad, 'weegploeg');
  const nieuw = await vault();
  // New dossiers go under the new key at once, the others still open under the old one.
  const vers = await maakDossier(nieuw, 'weegploeg', 'vers');
  assert.deepEqual(await teksten(), voor);

  const inpakken = (verband: string) =>
    metRegel('sleutelbeheer', [verband], (tx) => nieuw.herinpakken(tx, 'weegploeg'), verband);
  const eigen = [...toen.values()].filter((rij) => rij.registersleutel !== id).length;
  const aantal = await inpakken(samenwerkingsverband);
  assert.ok(aantal >= 2 && aantal < eigen);
  assert.equal(await inpakken(samenwerkingsverband), 0);
  assert.equal(await inpakken(ander), 1);

  const nu = await ingepakt();
  for (const { dossier, register } of [...dossiers, vers]) {
    const rij = nu.get(dossier);
    const vroeger = toen.get(dossier);
    if (register === 'casusoverleg') assert.deepEqual(rij, vroeger);
    else {
      assert.equal(rij?.registersleutel, id);
      assert.notDeepEqual(rij?.ingepakt, vroeger?.ingepakt);
    }
  }
  assert.deepEqual(await teksten(), voor);

  // When everything is wrapped anew the old key is no longer needed.
  const bestand = JSON.parse(await readFile(pad, 'utf8'));
  bestand.registers.weegploeg.sleutels = { [id]: bestand.registers.weegploeg.sleutels[id] };
  await writeFile(pad, JSON.stringify(bestand));
  assert.deepEqual(await teksten(), voor);
  assert.deepEqual(await open(await vault(), vers), { tekst: 'vers' });
});

test('een lijst sleutels in een keer: alle of geen, en wat er niet is ontbreekt', async () => {
  const kluis = await vault();
  const een = await maakDossier(kluis, 'weegploeg', 'een');
  const twee = await maakDossier(kluis, 'weegploeg', 'twee');
  const weg = randomUUID();
  await metRegel('weegploeg_lezen', [een.dossier, twee.dossier, weg], async (tx) => {
    const sleutels = await kluis.openAlle(tx, 'weegploeg', [een.dossier, twee.dossier, weg]);
    assert.deepEqual([...sleutels.keys()].sort(), [een.dossier, twee.dossier].sort());
    for (const { dossier, gegeven, envelop } of [een, twee])
      assert.ok(sleutels.get(dossier)?.open(gegeven, 'signaal', envelop));
    assert.equal((await kluis.openAlle(tx, 'weegploeg', [])).size, 0);
  });
  await assert.rejects(
    metRegel('weegploeg_lezen', [een.dossier], (tx) => kluis.openAlle(tx, 'weegploeg', [een.dossier, twee.dossier])),
    { code: '42501' },
  );
});
