// Tests of the invitations: what is told after what was told before, and that the words hold nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendatekst, agendatitel, teMelden, uitnodigingssoorten, uitnodigingstekst } from './uitnodigingen.ts';
import { vergaderstanden } from './vergaderingen.ts';
import { documenttalen } from './vormen/document.ts';

const afspraak = { dag: '2026-11-24', begin: '09:00', einde: '11:00', plaats: 'Stadhuis, kamer 2' };
const beeld = { ...afspraak, stand: 'gepland' as const, genodigd: true };

test('wie nieuw is wordt uitgenodigd, ook wie er eerder af was', () => {
  assert.equal(teMelden(beeld, undefined), 'nieuw');
  for (const soort of ['afgezegd', 'vervallen'] as const)
    assert.equal(teMelden(beeld, { ...afspraak, soort }), 'nieuw', soort);
});

test('een andere dag, tijd of plaats is een wijziging; hetzelfde nog eens is geen nieuws', () => {
  for (const soort of ['nieuw', 'gewijzigd'] as const) {
    assert.equal(teMelden(beeld, { ...afspraak, soort }), undefined);
    for (const anders of [{ dag: '2026-11-25' }, { begin: '09:30' }, { einde: '11:30' }, { plaats: 'Elders' }])
      assert.equal(teMelden(beeld, { ...afspraak, ...anders, soort }), 'gewijzigd', JSON.stringify(anders));
  }
});

test('afzeggen is voor wie was uitgenodigd; een vergadering die begon of eindigde geeft geen bericht', () => {
  for (const soort of uitnodigingssoorten) {
    const had = soort === 'nieuw' || soort === 'gewijzigd';
    assert.equal(
      teMelden({ ...beeld, stand: 'afgezegd' }, { ...afspraak, soort }),
      had ? 'afgezegd' : undefined,
      soort,
    );
    for (const stand of ['gaande', 'gesloten'] as const)
      for (const genodigd of [true, false])
        assert.equal(teMelden({ ...beeld, stand, genodigd }, { ...afspraak, soort }), undefined, soort);
  }
  for (const stand of vergaderstanden.filter((elke) => elke !== 'gepland'))
    assert.equal(teMelden({ ...beeld, stand }, undefined), undefined, stand);
});

test('wie er niet meer bij hoort hoort alleen dat hij niet hoeft te komen, en alleen als hij was uitgenodigd', () => {
  const weg = [undefined, { ...beeld, genodigd: false }, { ...beeld, genodigd: false, stand: 'afgezegd' as const }];
  for (const nu of weg) {
    for (const soort of uitnodigingssoorten) {
      const had = soort === 'nieuw' || soort === 'gewijzigd';
      assert.equal(teMelden(nu, { ...afspraak, soort }), had ? 'vervallen' : undefined, soort);
    }
    assert.equal(teMelden(nu, undefined), undefined);
  }
});

test('de mail noemt nummer, dag, tijd, plaats en adres; wie niet hoeft te komen krijgt geen adres', () => {
  const invoer = { ...afspraak, nummer: 'WV-2026-0001' };
  assert.deepEqual(uitnodigingstekst('nieuw', invoer, 'https://weegwijs.example/v', 'nl'), {
    onderwerp: 'Weegwijs: uitnodiging voor vergadering WV-2026-0001 op 24 november 2026',
    tekst: [
      'U bent uitgenodigd voor vergadering WV-2026-0001.',
      '',
      'Dag: 24 november 2026',
      'Tijd: 09:00 tot 11:00 uur',
      'Plaats: Stadhuis, kamer 2',
      '',
      'De agenda leest u in Weegwijs:',
      'https://weegwijs.example/v',
      '',
    ].join('\n'),
  });
  const teksten = documenttalen.flatMap((taal) =>
    uitnodigingssoorten.map((soort) => uitnodigingstekst(soort, invoer, 'https://weegwijs.example/v', taal)),
  );
  assert.equal(new Set(teksten.map(({ onderwerp }) => onderwerp)).size, 8);
  assert.equal(new Set(teksten.map(({ tekst }) => tekst)).size, 8);
  for (const { onderwerp, tekst } of teksten) {
    assert.match(onderwerp, /WV-2026-0001/);
    for (const deel of ['09:00', '11:00', 'Stadhuis, kamer 2']) assert.ok(tekst.includes(deel), deel);
  }
  assert.equal(teksten.filter(({ tekst }) => tekst.includes('https:')).length, 4);
  assert.equal(agendatitel('CV-2026-0002', 'nl'), 'Vergadering CV-2026-0002');
  assert.equal(agendatitel('CV-2026-0002', 'en'), 'Meeting CV-2026-0002');
  assert.match(agendatekst('https://weegwijs.example/v', 'en'), /agenda in Weegwijs: https:\/\/weegwijs\.example\/v$/);
});
