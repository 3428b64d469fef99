// Faults in what somebody gives to a command: Dutch sentences that name the argument.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { minsteInvoer } from '../../test/proefinvoer.ts';
import { handelingvormen } from '../convenant/vormen/handelingen.ts';
import { InvoerOngeldig } from '../gate/verzoek.ts';
import { ConfigOngeldig } from '../platform/config.ts';
import { leesArgumenten } from './argumenten.ts';
import { herstelinvoer } from './beheerder-herstellen.ts';
import { leesFunctionaris, leesJson, ontleed, zinnenVan } from './invoerfouten.ts';

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

test('van elke handeling zegt een fout in de invoer in het Nederlands om welk veld het gaat', () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  for (const [naam, { invoer: vorm }] of Object.entries<{ readonly invoer: z.ZodType }>(handelingvormen)) {
    const heel: unknown = Object.entries(minsteInvoer).find(([handeling]) => handeling === naam)?.[1](id);
    assert.ok(typeof heel === 'object' && heel !== null, naam);
    assert.doesNotThrow(() => ontleed(vorm, heel), naam);
    // Each field in turn is of no kind that it can be; and one that does not exist.
    const soorten = Object.keys(heel).map((veld) => [veld, { ...heel, [veld]: Symbol.iterator }] as const);
    // The file of the parties may say more than is taken over from it.
    const onbekend = naam === 'convenant-vastleggen' ? [] : [['invoer', { ...heel, onzin: 1 }] as const];
    for (const [veld, fout] of [...soorten, ...onbekend])
      for (const regel of zegt(() => ontleed(vorm, fout)).split('\n')) {
        assert.match(regel, new RegExp(`^${veld}(\\.[\\w.]+)?: (\\S.*)$`), naam);
        assert.doesNotMatch(regel, /invalid|expected|received|required|unrecognized|must|too (?:big|small)/i, naam);
        if (veld === 'invoer') assert.equal(regel, 'invoer: onbekend veld: onzin', naam);
      }
  }
});

test('invoer die er niet is of geen JSON is, en een optie of waarde die er niet hoort, zijn een zin', () => {
  assert.deepEqual(leesJson(' {"a":1}\n'), { a: 1 });
  for (const [tekst, begin] of [
    [' \n', 'invoer: er kwam niets binnen'],
    ['{', 'invoer: wat op standaardinvoer binnenkwam is geen geldige JSON'],
  ] as const)
    assert.ok(zegt(() => leesJson(tekst)).startsWith(begin), tekst);
  assert.deepEqual(leesArgumenten(['reservekopie-terugzetten', 'a', 'b', '--overschrijf']), {
    woorden: ['reservekopie-terugzetten', 'a', 'b'],
    overschrijf: true,
  });
  assert.deepEqual(leesArgumenten(['start']), { woorden: ['start'], overschrijf: false });
  for (const [optie, zin] of [
    ['--oeps', '--oeps: deze optie is er niet; er is alleen --overschrijf.'],
    ['-h', '-h: deze optie is er niet; er is alleen --overschrijf.'],
    ['--overschrijf=ja', '--overschrijf: hier hoort geen waarde bij.'],
  ] as const)
    assert.equal(
      zegt(() => leesArgumenten(['start', optie])),
      zin,
    );
});
