// Faults in what somebody gives to a command: Dutch sentences that name the argument.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InvoerOngeldig } from '../gate/verzoek.ts';
import { ConfigOngeldig } from '../platform/config.ts';
import { herstelinvoer } from './beheerder-herstellen.ts';
import { leesFunctionaris, ontleed, zinnenVan } from './invoerfouten.ts';

const zegt = (doe: () => unknown): string => {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof InvoerOngeldig) return zinnenVan(fout.fouten);
    assert.ok(fout instanceof ConfigOngeldig);
    return fout.message;
  }
  throw new Error('dit moest misgaan');
};

test('elke fout in de invoer van een opdracht is een Nederlandse zin die zegt om welk veld het gaat', () => {
  const fout = zegt(() => ontleed(herstelinvoer, { samenwerkingsverband: 'onzin', beheerders: ['een@een.example'] }));
  assert.deepEqual(fout.split('\n'), [
    'samenwerkingsverband: dit is geen kenmerk van een dossier of gegeven (UUID)',
    'beheerders: kies er ten minste 2',
    'kenmerk: vul dit in',
  ]);
  assert.equal(
    zegt(() => ontleed(herstelinvoer, 'tekst')),
    'invoer: dit moet een object zijn',
  );
  const goed = { samenwerkingsverband: '018f0000-0000-7000-8000-000000000001', kenmerk: 'brief 1' };
  const beheerders = ['een@een.example', 'twee@een.example'];
  assert.deepEqual(ontleed(herstelinvoer, { ...goed, beheerders }), { ...goed, beheerders });
  const derde = { ...goed, beheerders: ['een@een.example', 'geen adres'] };
  assert.equal(
    zegt(() => ontleed(herstelinvoer, derde)),
    'beheerders.1: vul een geldig e-mailadres in',
  );
});

test('wie een functionaris verkeerd noemt leest wat het moet zijn en waar het te vinden is', () => {
  for (const onzin of [undefined, '', 'onzin'])
    assert.match(
      zegt(() => leesFunctionaris(onzin)),
      /^functionaris: .*id.*docs\/beheer/,
    );
  assert.equal(leesFunctionaris('018f0000-0000-7000-8000-000000000001'), '018f0000-0000-7000-8000-000000000001');
});
