// Words are found where people wrote them and nowhere else, and what takes their place says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isWoordsoort } from '../convenant/correcties.ts';
import { wordtVerteld } from './inzagetabel.ts';
import { inzagetabellen } from './inzagetabellen.ts';
import { metBewaard, metWoorden, nieuweTekst, woordenIn } from './woordtekst.ts';

const inhoud = {
  motivering: 'Zwaar genoeg.',
  uitkomst: 'agenderen',
  leeg: { reden: '' },
  partijen: [{ id: 'p1', reden: 'Kent hem.' }],
  selectie: [{ gegeven: 'g1', reden: 'Het ergste.' }],
  wijzigingen: [{ reden: 'Duurt langer.', van: '2026-01-01' }],
  codes: ['a'],
  geen: null,
};
const velden = ['motivering', 'reden'];
const door = { nummer: 'V-2026-0007', op: '2026-11-26' };

test('woorden staan op hun plaats, ook in lijsten; al het andere blijft zoals het is', () => {
  assert.deepEqual(
    woordenIn(inhoud, velden, 'inhoud').map(({ pad, tekst }) => `${pad}: ${tekst}`),
    [
      'inhoud.motivering: Zwaar genoeg.',
      'inhoud.partijen.p1.reden: Kent hem.',
      'inhoud.selectie.g1.reden: Het ergste.',
      'inhoud.wijzigingen.0.reden: Duurt langer.',
    ],
  );
  const na = metWoorden(inhoud, velden, 'inhoud', ({ veld, pad }) => `${veld} ${pad.length}`);
  assert.deepEqual(na, {
    ...inhoud,
    motivering: 'motivering 17',
    partijen: [{ id: 'p1', reden: 'reden 24' }],
    selectie: [{ gegeven: 'g1', reden: 'reden 24' }],
    wijzigingen: [{ reden: 'reden 26', van: '2026-01-01' }],
  });
});

test('wat in de plaats komt zegt op welke dag en na welk verzoek', () => {
  const na = (wijziging: Parameters<typeof nieuweTekst>[0], ingevuld?: string) =>
    nieuweTekst(wijziging, 'Oud.', ingevuld, door);
  assert.equal(na('verwijderd', 'x'), 'Verwijderd op 26 november 2026 na verzoek V-2026-0007.');
  assert.equal(na('afgeschermd'), 'Afgeschermd op 26 november 2026 na verzoek V-2026-0007.');
  assert.deepEqual([na('verbeterd', 'Nieuw.'), na('verbeterd')], ['Nieuw.', 'Oud.']);
  assert.equal(
    na('aangevuld', 'Ik was er niet.'),
    'Oud.\n\nAanvulling op 26 november 2026 na verzoek V-2026-0007: Ik was er niet.',
  );
  assert.deepEqual([na('aangevuld'), na('niet-meer-afgeschermd', 'x')], ['Oud.', 'Oud.']);
});

test('wat is afgeschermd komt terug op zijn plaats, en nergens anders', () => {
  const met = (bewaard: Readonly<Record<string, string>> | undefined, welke: readonly string[] | undefined = velden) =>
    metBewaard(inhoud, welke, 'inhoud', bewaard);
  assert.deepEqual(met({ 'inhoud.motivering': 'Echt.', 'inhoud.uitkomst': 'niet' }), {
    ...inhoud,
    motivering: 'Echt.',
  });
  assert.deepEqual(
    [met(undefined), metBewaard(inhoud, undefined, 'inhoud', { 'inhoud.motivering': 'Echt.' })],
    [inhoud, inhoud],
  );
});

test('van elke envelop in een dossier zijn de woorden te corrigeren, of er staat waarom niet', () => {
  const schema = readFileSync('db/schema.sql', 'utf8');
  const elders: Readonly<Record<string, string>> = {
    'weegploeg.correctiepunt.bewaard': 'wat is afgeschermd, tot daarover is beslist',
    'casusoverleg.correctiepunt.bewaard': 'wat is afgeschermd, tot daarover is beslist',
    'weegploeg.zoeksleutel.sleutel': 'een onleesbaar kenmerk om op te zoeken',
    'casusoverleg.zoeksleutel.sleutel': 'een onleesbaar kenmerk om op te zoeken',
    'weegploeg.geadresseerde.sleutels': 'onleesbare kenmerken om op te zoeken',
  };
  for (const [register, tabellen] of Object.entries(inzagetabellen)) {
    const bouw = new RegExp(`^create table ${register}\\.(\\w+) \\(\\n([\\s\\S]*?)\\n\\);`, 'gm');
    let gezien = 0;
    for (const [, tabel = '', kolommen = ''] of schema.matchAll(bouw))
      for (const [, kolom = ''] of kolommen.matchAll(/^ {2}(\w+) bytea/gm)) {
        const plek = `${register}.${tabel}.${kolom}`;
        if (elders[plek] !== undefined) continue;
        const wat: unknown = Object.entries(tabellen).find(([naam]) => naam === tabel)?.[1];
        assert.ok(wat !== undefined, `${plek} staat in geen lijst`);
        const verteld = Object.entries(tabellen).flatMap(([naam, een]) =>
          naam === tabel && wordtVerteld(een) ? [een] : [],
        )[0];
        if (verteld === undefined) continue;
        gezien += 1;
        assert.ok(kolom in verteld.enveloppen, `${plek} wordt niet verteld`);
        assert.ok(
          (verteld.woorden ?? []).length > 0 !== (verteld.onveranderd !== undefined),
          `${plek}: woorden, of waarom niet`,
        );
        if (verteld.woorden !== undefined && tabel !== 'gegeven') assert.ok(isWoordsoort(tabel), tabel);
      }
    assert.ok(gezien > 8, register);
  }
});
