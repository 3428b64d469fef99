// Content after a correction: the old is gone, what was judged stays, an addition replaces nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, melder, naw, signaal } from '../convenant/gegevens.ts';
import { persoonIn, type Uitkomst, verbeter, vulAan } from './correctie.ts';

/** The content that came out; an error when it was refused. */
function goed(uitkomst: Uitkomst): unknown {
  assert.ok('inhoud' in uitkomst, JSON.stringify(uitkomst));
  return uitkomst.inhoud;
}

/** The fields that stand in the way. */
const fout = (uitkomst: Uitkomst) =>
  'fouten' in uitkomst ? uitkomst.fouten.map(({ path }) => path.join('.')) : undefined;

const oudSignaal = {
  gedraging: 'Fout verhaal.',
  meldDatum: '2026-11-05',
  criteria: [1],
  referentiekader: 2,
  mening: 'Onberekenbaar.',
  afkomst: 'derde',
  verstrektOp: '2026-11-01',
  onderbouwing: { noodzaak: 'nodig' },
};
const { referentiekader: _, verstrektOp: __, mening: ___, ...zonderMening } = oudSignaal;

test('verbeteren vervangt alles wat mensen schreven, ook door het weg te laten', () => {
  assert.deepEqual(goed(verbeter(signaal, oudSignaal, { ...zonderMening, gedraging: 'Goed verhaal.' })), {
    gedraging: 'Goed verhaal.',
    meldDatum: '2026-11-05',
    criteria: [1],
    referentiekader: 2,
    afkomst: 'derde',
    verstrektOp: '2026-11-01',
    onderbouwing: { noodzaak: 'nodig' },
  });
  assert.deepEqual(goed(verbeter(naw, { achternaam: 'Oud', woonplaats: 'Elders' }, { achternaam: 'Nieuw' })), {
    achternaam: 'Nieuw',
  });
});

const oordeel = { criterium: 1, oordeel: 'ja', reden: 'oude reden', signalen: [] } as const;
const oordeelTwee = { ...oordeel, criterium: 2, oordeel: 'nee', reden: 'blijft' } as const;
const weging = { vorm: 'analyse', referentiekader: 1, criteria: [oordeel, oordeelTwee], conclusie: 'oud' } as const;

test('van een analyse verandert het oordeel dat onjuist was of vervalt, met zijn reden; een ander blijft', () => {
  const nieuw = goed(
    verbeter(analyse, weging, {
      conclusie: 'nieuw',
      criteria: [{ criterium: 1, oordeel: 'onbekend', reden: 'Wat dit droeg is onjuist.' }],
    }),
  );
  assert.deepEqual(nieuw, {
    ...weging,
    conclusie: 'nieuw',
    criteria: [{ ...oordeel, oordeel: 'onbekend', reden: 'Wat dit droeg is onjuist.' }, oordeelTwee],
  });
});

test('van een analyse kan ook alleen de tekst veranderen: het oordeel blijft dan', () => {
  const nieuw = goed(
    verbeter(analyse, weging, { conclusie: 'nieuw', criteria: [{ criterium: 1, reden: 'nieuwe reden' }] }),
  );
  assert.deepEqual(nieuw, {
    ...weging,
    conclusie: 'nieuw',
    criteria: [{ ...oordeel, reden: 'nieuwe reden' }, oordeelTwee],
  });
});

const vraag = '0d5d1ff0-0000-4000-8000-000000000001';
test('van een antwoord verandert het antwoord', () => {
  const oud = { vorm: 'antwoord', vraag, antwoord: 'oud', onderbouwing: {} };
  assert.deepEqual(goed(verbeter(analyse, oud, { conclusie: 'nieuw', criteria: [] })), { ...oud, antwoord: 'nieuw' });
  assert.deepEqual(goed(vulAan(analyse, oud, { conclusie: 'en meer' })), { ...oud, antwoord: 'oud\n\nen meer' });
});

test('aanvullen vult wat leeg is en schrijft achter een tekst', () => {
  assert.deepEqual(goed(vulAan(naw, { achternaam: 'Proef' }, { voornaam: 'Els', woonplaats: 'Meerstede' })), {
    achternaam: 'Proef',
    voornaam: 'Els',
    woonplaats: 'Meerstede',
  });
  const meer = signaal.parse(goed(vulAan(signaal, oudSignaal, { gedraging: 'Ook op 4 november.', kenmerk: 'M-1' })));
  assert.equal(meer.gedraging, 'Fout verhaal.\n\nOok op 4 november.');
  assert.equal(meer.kenmerk, 'M-1');
});

test('wat er al staat, niets, of te veel is geen aanvulling', () => {
  assert.deepEqual(fout(vulAan(naw, { achternaam: 'A' }, { achternaam: 'B', voornaam: 'C' })), [
    'nieuw.inhoud.achternaam',
  ]);
  assert.deepEqual(fout(vulAan(naw, { achternaam: 'A' }, { voornaam: undefined })), ['nieuw.inhoud']);
  assert.deepEqual(
    fout(vulAan(signaal, { ...oudSignaal, gedraging: 'x'.repeat(7990) }, { gedraging: 'lang genoeg' })),
    ['nieuw.inhoud.gedraging'],
  );
  assert.deepEqual(fout(verbeter(melder, { naam: 'A', contact: 'B' }, { naam: 'C' })), ['nieuw.inhoud.contact']);
});

test('een naam staat in personalia en bij wie een rol heeft, nergens anders', () => {
  const persoon = { achternaam: 'Proef' };
  assert.deepEqual(persoonIn('naw', persoon), persoon);
  assert.deepEqual(persoonIn('netwerkpersoon', { naw: persoon, rol: 'oom', noodzaak: 'vangt op' }), persoon);
  assert.deepEqual(
    persoonIn('achterblijver', { naw: persoon, rol: 'zus', noodzaak: 'hulp', gezinsband: 'zus', hulp: false }),
    persoon,
  );
  assert.deepEqual(persoonIn('melder', { naam: 'Proef', contact: '06' }), persoon);
  assert.equal(persoonIn('signaal', { feiten: 'Proef zei iets' }), undefined);
});
