// Sealed police data in a casus: no list, count, search, mark, day or duty tells of them to whom they do not exist.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Rol } from '../../src/convenant/rollen.ts';
import { brengTotCasus, type Casus, vrijgave } from '../proefdossiers.ts';
import { verstrekkingVerzegeld } from '../proefdossierwerk.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../proefwereld.ts';
import { als, maakTeller, settingsAls, type Teller } from './zicht.ts';

let wereld: Proefwereld;
let telRijen: Teller;
let casus: Casus;
before(async () => {
  wereld = await maakProefwereld();
  telRijen = await maakTeller(wereld);
  casus = await brengTotCasus(wereld, 'plan-vastgesteld');
});
after(() => wereld.stop());

type Hoed = readonly [Wie, Rol];
/** Those to whom a release opens the item. */
const naVrijgave: readonly Hoed[] = [
  ['gemeente', 'casusoverleglid'],
  ['uitvoerder', 'uitvoerder'],
];
/** Those to whom it never exists; also police and OM under another hat. */
const nooit: readonly Hoed[] = [
  ['rvdk', 'casusoverleglid'],
  ['reclassering', 'casusoverleglid'],
  ['ggz', 'externe-casuspartner'],
  ['politie', 'externe-casuspartner'],
  ['om', 'functioneel-beheerder'],
];
const casusrollen = ['casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen'] as const;

/** Everything that these people can come to know of the register and of this casus. */
async function beeldVan(hoeden: readonly Hoed[]) {
  const beelden = [];
  for (const [wie, hoed] of hoeden) {
    const settings = await settingsAls(wereld, wie, hoed);
    for (const rol of casusrollen) beelden.push(await telRijen(rol, settings));
    if (wie === 'politie' || wie === 'om') continue;
    for (const tekst of ['', casus.casusnummer]) beelden.push(await wereld.doe('casussen-zoeken', wie, { tekst }));
    // With the mark (ETag) and the day of the last change.
    beelden.push(await wereld.doe('casus-inzien', wie, { id: casus.casus }));
    beelden.push(await wereld.doe('plan-inzien', wie, {}));
    beelden.push(await wereld.doe('werkvoorraad-inzien', wie, {}));
  }
  return beelden;
}

async function opEenLatereDag<T>(doe: () => Promise<T>): Promise<T> {
  wereld.klok.zet('2026-12-01');
  try {
    return await doe();
  } finally {
    wereld.klok.zet(begindag);
  }
}

const verstrek = (wpgRegime: '9' | '10-1-a' | '10-1-c' = '9') =>
  opEenLatereDag(() =>
    wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus.casus, { wpgRegime, fase: 'uitvoeren' })),
  );

test('wat verzegeld wordt verstrekt verandert niets voor gemeente, uitvoerder, raad, reclassering en externen', async () => {
  const alle = [...naVrijgave, ...nooit];
  const voor = await beeldVan(alle);
  for (const regime of ['9', '10-1-a', '10-1-c'] as const) {
    await verstrek(regime);
    assert.deepEqual(await beeldVan(alle), voor, regime);
  }
  await wereld.lukt('casus-inzien', 'om', { id: casus.casus });
  assert.deepEqual(await beeldVan(alle), voor);
});

test('politie en om zien het wel, als plicht in hun werkvoorraad en als een andere versie van de casus', async () => {
  const merk = async (wie: Wie) => {
    const gezien = await wereld.doe('casus-inzien', wie, { id: casus.casus });
    assert.ok(gezien.soort === 'gedaan');
    return gezien.merk;
  };
  const plichten = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten.filter(
      ({ soort, dossier }) => soort === 'vrijgave-afwachten' && dossier === casus.casus,
    ).length;
  const voor = [await merk('om'), await merk('rvdk'), await plichten('om'), await plichten('politie')];
  const { gegeven } = await verstrek();
  assert.notEqual(await merk('om'), voor[0]);
  assert.equal(await merk('rvdk'), voor[1]);
  assert.deepEqual([await plichten('om'), await plichten('politie')], [Number(voor[2]) + 1, Number(voor[3]) + 1]);
  assert.equal(await plichten('gemeente'), 0);
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus.casus, gegeven));
  assert.deepEqual([await plichten('om'), await plichten('politie')], voor.slice(2));
});

test('een vrijgave verandert alleen iets voor gemeente en uitvoerder', async () => {
  const { gegeven } = await verstrek();
  const voor = await beeldVan(nooit);
  await opEenLatereDag(() => wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus.casus, gegeven)));
  assert.deepEqual(await beeldVan(nooit), voor);
  for (const [wie] of naVrijgave) {
    const gezien = await wereld.lukt('casus-inzien', wie, { id: casus.casus });
    assert.ok(gezien.gegevens.some(({ id }) => id === gegeven));
  }
});

test('ook in sql bestaat het niet: niet te lezen, te openen, te verzegelen of vrij te geven', async () => {
  const verzegeld = (await verstrek()).gegeven;
  const vrij = (await verstrek()).gegeven;
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus.casus, vrij));
  const ids = [verzegeld, vrij];
  for (const [wie, hoed] of [...naVrijgave, ...nooit]) {
    const settings = await settingsAls(wereld, wie, hoed);
    const doe = (vraag: ReturnType<typeof sql>) =>
      als(wereld, 'casusoverleg_schrijven', settings, ({ db }) => vraag.execute(db));
    const zichtbaar = naVrijgave.some(([een]) => een === wie) ? 1 : 0;
    for (const kolom of ['verstrekking', 'ontvanger', 'vrijgave'] as const) {
      const { rows } = await doe(
        sql`select distinct gegeven from ${sql.table(`casusoverleg.${kolom}`)} where gegeven in (${sql.join(ids)})`,
      );
      assert.equal(rows.length, zichtbaar, `${wie} ${kolom}`);
    }
    const { rows } = await doe(sql`select id from casusoverleg.gegeven where id in (${sql.join(ids)})`);
    assert.equal(rows.length, zichtbaar, wie);
    const open = await doe(sql`update casusoverleg.gegeven set verzegeld = false where id = ${verzegeld}::uuid`);
    assert.equal(open.numAffectedRows, 0n, wie);
    // No row of theirs, or, for the uitvoerder who may correct items, no row that may become so.
    const dicht = await doe(
      sql`update casusoverleg.gegeven set verzegeld = true where casus = ${casus.casus}::uuid`,
    ).then(
      ({ numAffectedRows }) => numAffectedRows,
      ({ message }: Error) => message,
    );
    if (wie === 'uitvoerder') assert.match(`${dicht}`, /row-level security/);
    else assert.equal(dicht, 0n, wie);
    await assert.rejects(
      doe(sql`insert into casusoverleg.vrijgave (gegeven, samenwerkingsverband, casus, doelen, beveiligingsplan,
          vrijgegeven_door, vrijgegeven_op, inhoud)
        select ${verzegeld}::uuid, ${wereld.samenwerkingsverband}::uuid, ${casus.casus}::uuid, array['a'], p.id,
          ${wereld.mensen[wie]}::uuid, '2026-11-23', 'x' from beheer.beveiligingsplan p`),
      /row-level security/,
    );
    // Nor can they add something that they could not read themselves.
    await assert.rejects(
      doe(sql`insert into casusoverleg.gegeven (id, samenwerkingsverband, casus, soort, bron, grondslag, wpg_regime, verzegeld,
          ingebracht_door, ingebracht_op, handeling, inhoud)
        values (${randomUUID()}::uuid, ${wereld.samenwerkingsverband}::uuid, ${casus.casus}::uuid, 'signaal',
          ${wereld.partijen.politie}::uuid, 'wpg-18-2-machtiging', '9', true, ${wereld.mensen[wie]}::uuid, '2026-11-23', 'proef', 'x')`),
      /row-level security/,
    );
  }
  // Even those behind the seal do not put it back.
  const politie = await settingsAls(wereld, 'politie', 'casusoverleglid');
  const terug = await als(wereld, 'casusoverleg_schrijven', politie, ({ db }) =>
    sql`update casusoverleg.gegeven set verzegeld = true where id = ${vrij}::uuid`.execute(db),
  );
  assert.equal(terug.numAffectedRows, 0n);
});

test('naar een externe partner gaat niets ervan: verzegeld bestaat het niet, vrijgegeven is het alleen voor het college', async () => {
  const { gegeven } = await verstrek();
  const vraag = () =>
    wereld.weigert('doorverstrekking-voorstellen', 'politie', {
      id: casus.casus,
      ontvanger: wereld.partners.ggz,
      soortGegevens: 'politiegegeven',
      noodzaak: 'voor de intake',
      selectie: [{ gegeven, noodzaak: 'veiligheid', tekst: 'In eigen woorden.' }],
    });
  assert.deepEqual(await vraag(), ['gegeven-niet-door-te-verstrekken']);
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus.casus, gegeven));
  assert.deepEqual(await vraag(), ['machtiging-alleen-college']);
});

test('verzegeld is alleen wat de machtiging noemt, ook als er geen regime bij staat', async () => {
  for (const regime of [null, '8', '13'])
    await assert.rejects(
      wereld.achter(`update casusoverleg.gegeven set verzegeld = true, wpg_regime = $2 where casus = $1`, [
        casus.casus,
        regime,
      ]),
      /gegeven_verzegeld|gegeven_regime/,
    );
});
