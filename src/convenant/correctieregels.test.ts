// Support for the tests of corrections and checks: both registers ask the same; and the closed lists belong together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Regel } from './besluit.ts';
import type {
  Casuscorrectie,
  Casusstandfeit,
  Controle,
  Correctie,
  Weegcorrectie,
  Weegcorrectiefeit,
} from './correctieregels.ts';
import { alleCorrectieredenen, besluitsoorten, correctieredenen, type Toestand, toestanden } from './correcties.ts';
import { casusstanden } from './dossier.ts';
import { inAndereWeegstanden, type Tegenvoorbeelden, toetsBevoegden, toetsRegel } from './regeltoets.ts';

test('elke reden hoort bij een wijziging en staat in de lijst', () => {
  assert.deepEqual([...alleCorrectieredenen].sort(), [...new Set(Object.values(correctieredenen).flat())].sort());
});

/** Every way in which what is asked of a correction can be missing, one at a time. */
function tegenvoorbeelden<S extends Correctie>(geldig: S, mag: readonly Toestand[]): Tegenvoorbeelden<S> {
  return {
    'gegeven-staat-niet-toe': toestanden
      .filter((toestand) => !mag.includes(toestand))
      .map((toestand) => ({ ...geldig, item: { ...geldig.item, toestand } })),
    // Only what opens an item waits for the objection that it is shielded for.
    ...(mag.includes('geldig') ? {} : { 'ander-verzet-loopt': [{ ...geldig, verzetLoopt: true }] }),
    'besluit-blijft-staan': besluitsoorten.map((soort) => ({
      ...geldig,
      nieuweSoort: undefined,
      item: { ...geldig.item, soort },
    })),
    'soort-past-niet': [{ ...geldig, nieuweSoort: 'naw' }],
    'correctiereden-ontbreekt': [{ ...geldig, reden: undefined }],
    'aanleiding-ontbreekt': [{ ...geldig, aanleiding: undefined }],
  };
}

const correctie = {
  verzetLoopt: false,
  nieuweSoort: 'signaal',
  reden: 'feitelijk-onjuist',
  aanleiding: 'controle',
} as const;

/** What leaves a shielded item shielded does not wait for an objection. */
const tijdensVerzet = <S extends Correctie>(geldig: S, mag: readonly Toestand[]): readonly S[] =>
  mag.includes('geldig') ? [{ ...geldig, verzetLoopt: true }] : [];

export function toetsWeegcorrectie(regel: Regel<Weegcorrectiefeit, Weegcorrectie>, mag: readonly Toestand[]): void {
  const geldig: Weegcorrectie = {
    ...correctie,
    stand: 'ingebracht',
    stemtNog: false,
    optreden: { rol: 'uitvoerder' },
    item: { soort: 'signaal', toestand: mag[0] ?? 'geldig', verzegeld: false, eigen: false },
  };
  const politie = { rol: 'weegploeglid', partij: 'politie' } as const;
  const kan = [
    'ingebracht',
    'informatie-gevraagd',
    'geanalyseerd',
    'geagendeerd',
    'niet-geagendeerd',
    'afgesloten',
    'samengevoegd',
  ] as const;
  toetsRegel(
    regel,
    [
      ...kan.map((stand) => ({ ...geldig, stand })),
      { ...geldig, stemtNog: true },
      ...tijdensVerzet(geldig, mag),
      ...mag.map((toestand) => ({ ...geldig, item: { ...geldig.item, toestand } })),
      { ...geldig, nieuweSoort: undefined },
      { ...geldig, optreden: politie, item: { ...geldig.item, verzegeld: true, eigen: true } },
    ],
    {
      'stand-staat-niet-toe': inAndereWeegstanden(geldig, kan),
      'voorstel-loopt-al': [{ ...geldig, stand: 'geagendeerd', stemtNog: true }],
      'niet-uw-gegeven': [
        { ...geldig, optreden: politie },
        { ...geldig, optreden: politie, item: { ...geldig.item, eigen: true } },
        { ...geldig, optreden: politie, item: { ...geldig.item, verzegeld: true } },
        { ...geldig, item: { ...geldig.item, verzegeld: true } },
      ],
      ...tegenvoorbeelden(geldig, mag),
    },
  );
  toetsBevoegden(regel, ['weegploeglid politie', 'uitvoerder']);
}

export function toetsCasuscorrectie(regel: Regel<Casusstandfeit, Casuscorrectie>, mag: readonly Toestand[]): void {
  const geldig: Casuscorrectie = {
    ...correctie,
    stand: 'geopend',
    item: { soort: 'signaal', toestand: mag[0] ?? 'geldig' },
  };
  toetsRegel(
    regel,
    [
      ...casusstanden.map((stand) => ({ ...geldig, stand })),
      ...mag.map((toestand) => ({ ...geldig, item: { ...geldig.item, toestand } })),
      { ...geldig, nieuweSoort: undefined },
      ...tijdensVerzet(geldig, mag),
    ],
    tegenvoorbeelden(geldig, mag),
    { altijdVervuld: ['stand-staat-niet-toe'] },
  );
  toetsBevoegden(regel, ['uitvoerder']);
}

/** A check that looked at both items of a file and found one to correct. */
export const controle: Controle = {
  aanwezig: ['naw', 'signaal'],
  bekeken: ['signaal', 'naw'],
  aanTePassen: ['naw'],
  uitkomst: 'Huisnummer nagevraagd.',
};

export function tegenvoorbeeldenControle<S extends Controle>(geldig: S): Tegenvoorbeelden<S> {
  return {
    'controle-onvolledig': [
      { ...geldig, bekeken: ['naw'], aanTePassen: [] },
      { ...geldig, bekeken: [], aanTePassen: [] },
      { ...geldig, aanwezig: [], bekeken: [], aanTePassen: [] },
    ],
    'gegeven-onbekend': [
      { ...geldig, bekeken: ['naw', 'signaal', 'ander'] },
      { ...geldig, aanTePassen: ['ander'] },
    ],
    'uitkomst-ontbreekt': [
      { ...geldig, uitkomst: ' ' },
      { ...geldig, uitkomst: undefined },
    ],
  };
}
