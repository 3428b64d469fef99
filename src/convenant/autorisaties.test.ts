// Tests of what an authorisation that ends asks: of its holder, of the beheerder, and of who keeps the offices held.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Autorisatiefeit, botsendeRollen, onbezetVanaf, verlengtaken } from './autorisaties.ts';
import type { Rol } from './rollen.ts';

const autorisatie = (
  functionaris: string,
  rol: Rol,
  einde: string,
  rest: Partial<Autorisatiefeit> = {},
): Autorisatiefeit => ({ functionaris, rol, begin: '2026-01-01', einde, vertrek: null, ...rest });

const ver = '2027-12-01';
const bezet = [autorisatie('bram', 'functioneel-beheerder', ver), autorisatie('willemien', 'uitvoerder', ver)];
const taken = (
  alle: readonly Autorisatiefeit[],
  wie: string,
  rollen: readonly Rol[],
  vandaag = '2026-12-01',
): readonly (readonly [string, string])[] =>
  verlengtaken(alle, wie, rollen, vandaag).map(({ soort, uiterlijk }) => [soort, uiterlijk]);

test('een maand tevoren hoort wie haar heeft dat zijn autorisatie afloopt, en de beheerder het samen per dag', () => {
  const alle = [
    ...bezet,
    autorisatie('ruud', 'casusoverleglid', '2027-01-01'),
    autorisatie('sien', 'casusoverleglid', '2027-01-01'),
  ];
  assert.deepEqual(taken(alle, 'ruud', ['casusoverleglid'], '2026-11-30'), []);
  assert.deepEqual(taken(alle, 'ruud', ['casusoverleglid']), [['autorisatie-verlengen', '2026-12-31']]);
  assert.deepEqual(taken(alle, 'bram', ['functioneel-beheerder']), [['autorisaties-verlengen', '2026-12-31']]);
  assert.deepEqual(taken(alle, 'willemien', ['uitvoerder']), []);
  // Two roles that end on one day are one duty; another day is another.
  const twee = [...alle, autorisatie('ruud', 'weegploeglid', '2027-01-01')];
  assert.equal(taken(twee, 'ruud', ['casusoverleglid']).length, 1);
  const later = [...twee, autorisatie('ruud', 'uitvoerder', '2026-12-20')];
  assert.equal(taken(later, 'ruud', ['casusoverleglid']).length, 2);
});

test('wie aansluitend verder gaat, nog moet beginnen of vertrekt, hoeft niets te verlengen', () => {
  const af = autorisatie('ruud', 'casusoverleglid', '2027-01-01');
  const met = (...meer: Autorisatiefeit[]) => taken([...bezet, af, ...meer], 'ruud', ['casusoverleglid']);
  const vervolg = autorisatie('ruud', 'casusoverleglid', ver, { begin: '2027-01-01' });
  assert.deepEqual(met(vervolg), []);
  const nog = [['autorisatie-verlengen', '2026-12-31']];
  assert.deepEqual(met({ ...vervolg, begin: '2027-01-02' }), nog);
  assert.deepEqual(met({ ...vervolg, einde: '2027-01-01', begin: '2026-12-15' }), nog);
  assert.deepEqual(met({ ...vervolg, functionaris: 'sien' }), nog);
  assert.deepEqual(met({ ...vervolg, rol: 'weegploeglid' }), nog);
  const vertrekkend = (vertrek: string) => taken([...bezet, { ...af, vertrek }], 'ruud', ['casusoverleglid']);
  assert.deepEqual(vertrekkend('2027-01-01'), []);
  assert.deepEqual(vertrekkend('2027-01-02'), nog);
  assert.deepEqual(taken([...bezet, { ...af, begin: '2026-12-02' }], 'ruud', ['casusoverleglid']), []);
  assert.deepEqual(taken([...bezet, { ...af, begin: '2026-12-01' }], 'ruud', ['casusoverleglid']), nog);
});

test('dat straks niemand meer toekent of ondersteunt horen beheerder, uitvoerder en weegploegleden', () => {
  const alle = [
    autorisatie('bram', 'functioneel-beheerder', '2026-12-13'),
    autorisatie('willemien', 'uitvoerder', '2027-01-01'),
  ];
  const beheerder = ['laatste-beheerder', '2026-12-12'];
  const uitvoerder = ['laatste-uitvoerder', '2026-12-31'];
  assert.deepEqual(taken(alle, 'bram', ['functioneel-beheerder']), [
    beheerder,
    uitvoerder,
    ['autorisatie-verlengen', '2026-12-12'],
    ['autorisaties-verlengen', '2026-12-31'],
  ]);
  for (const rol of ['weegploeglid', 'uitvoerder'] as const)
    assert.deepEqual(taken(alle, 'fenna', [rol]), [beheerder, uitvoerder], rol);
  assert.deepEqual(taken(alle, 'loes', ['casusoverleglid']), []);
  assert.deepEqual(taken(alle, 'fenna', ['casusoverleglid', 'weegploeglid'], '2026-11-30'), [beheerder]);
  const opgevolgd = [...alle, autorisatie('tim', 'functioneel-beheerder', ver, { begin: '2026-12-13' })];
  assert.deepEqual(taken(opgevolgd, 'fenna', ['weegploeglid'], '2026-11-30'), []);
});

test('een rol is bezet zolang er zonder dag ertussen iemand is, en niet langer dan zijn partij deelneemt', () => {
  const vanaf = (...alle: Autorisatiefeit[]) => onbezetVanaf('uitvoerder', alle, '2026-12-01');
  assert.equal(vanaf(), undefined);
  const een = autorisatie('willemien', 'uitvoerder', '2027-01-01');
  const twee = autorisatie('vera', 'uitvoerder', '2027-06-01', { begin: '2027-01-01' });
  assert.equal(vanaf(een), '2027-01-01');
  assert.equal(vanaf(twee, een), '2027-06-01');
  assert.equal(vanaf(een, { ...twee, begin: '2027-01-02' }), '2027-01-01');
  assert.equal(vanaf({ ...een, einde: ver }, { ...twee, begin: '2026-02-01' }), ver);
  assert.equal(vanaf({ ...een, vertrek: '2026-12-20' }), '2026-12-20');
  assert.equal(vanaf({ ...een, vertrek: '2027-02-20' }), '2027-01-01');
  assert.equal(vanaf({ ...een, rol: 'weegploeglid' }), undefined);
  assert.equal(vanaf({ ...een, begin: '2026-12-02' }), undefined);
});

test('wat niet samengaat wordt een keer genoemd: ambten naast rollen in dossiers, en niets anders', () => {
  const dag = { begin: '2026-11-23', einde: '2026-11-24' };
  const met = (rol: Rol, ...andere: readonly Rol[]) =>
    botsendeRollen(
      { rol, ...dag },
      andere.map((elk) => ({ rol: elk, ...dag })),
    );
  assert.deepEqual(met('functionaris-gegevensbescherming', 'uitvoerder', 'weegploeglid', 'uitvoerder'), [
    'uitvoerder',
    'weegploeglid',
  ]);
  assert.deepEqual(met('externe-casuspartner', 'beveiligingsfunctionaris', 'uitvoerder'), ['beveiligingsfunctionaris']);
  assert.deepEqual(met('uitvoerder', 'weegploeglid', 'casusoverleglid'), []);
  // On the day that the one ends the other can begin.
  const naast = (begin: string, einde: string) =>
    botsendeRollen({ rol: 'functioneel-beheerder', begin: '2026-11-10', einde: '2026-11-20' }, [
      { rol: 'uitvoerder', begin, einde },
    ]).length;
  assert.deepEqual(
    [naast('2026-11-20', '2026-12-01'), naast('2026-11-19', '2026-12-01'), naast('2026-11-01', '2026-11-10')],
    [0, 1, 0],
  );
  assert.deepEqual([naast('2026-11-01', '2026-11-11'), naast('2026-11-12', '2026-11-13')], [1, 1]);
});
