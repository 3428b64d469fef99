// dossiers-samenvoegen through the gate: everything of one person comes together and stays readable; what is sealed stays behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  analyse,
  brengIn,
  brengTotStand,
  brengTotVoorstel,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  signaalOm,
  signaalVerzegeld,
  stem,
  vrijgave,
} from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const voegSamen = (id: string, ander: string, reden = 'dezelfde persoon') => ({ id, ander, reden });
const standen = (...ids: string[]) =>
  wereld.achter(
    'select stand, samengevoegd_met from weegploeg.dossier where id = any($1) order by array_position($1, id)',
    [ids],
  );

test('de gegevens van het andere dossier komen erbij en blijven leesbaar; het andere verwijst door', async () => {
  const wie = onderwerp({ geboortedatum: '1987-07-04' });
  const blijft = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  const gaat = await brengIn(wereld, 'om', signaalOm({ onderwerp: wie, gedraging: 'Gezien bij de loods.' }));
  wereld.klok.zet('2026-11-25');
  const antwoord = await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', voegSamen(blijft.dossier, gaat.dossier));
  wereld.klok.zet('2026-11-23');
  assert.deepEqual(antwoord, { dossier: blijft.dossier, nummer: blijft.nummer });
  assert.deepEqual(await standen(blijft.dossier, gaat.dossier), [
    { stand: 'ingebracht', samengevoegd_met: null },
    { stand: 'samengevoegd', samengevoegd_met: blijft.dossier },
  ]);
  const gezien = await wereld.lukt('weegdossier-inzien', 'politie', { id: blijft.dossier });
  assert.equal(gezien.laatsteVerwerking, '2026-11-25');
  assert.deepEqual(
    gezien.gegevens.map((gegeven) => [gegeven.soort, gegeven.bron.soort]),
    [
      ['signaal', 'gemeente'],
      ['naw', 'gemeente'],
      ['melder', 'gemeente'],
      ['signaal', 'om'],
      ['naw', 'om'],
      ['melder', 'om'],
    ],
  );
  const signalen = gezien.gegevens.flatMap((gegeven) => (gegeven.soort === 'signaal' ? gegeven.inhoud.gedraging : []));
  assert.equal(signalen[1], 'Gezien bij de loods.');
  const oud = await wereld.lukt('weegdossier-inzien', 'politie', { id: gaat.dossier });
  assert.deepEqual([oud.gegevens, oud.samengevoegdMet], [[], { id: blijft.dossier, nummer: blijft.nummer }]);
  const { resultaten } = await wereld.lukt('weegdossiers-zoeken', 'om', { tekst: wie.achternaam });
  assert.deepEqual(
    resultaten.map((resultaat) => resultaat.id),
    [blijft.dossier],
  );
});

test('vragen, antwoorden, vrijgaven en gesloten voorstellen met stemmen gaan mee, door wie het ook samenvoegt', async () => {
  for (const wie of ['gemeente', 'uitvoerder', 'politie'] as const) {
    const open = await brengTotVoorstel(wereld, 'niet-agenderen');
    await wereld.lukt('stemmen', 'om', stem(open, false));
    const verzegeld = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: open.dossier }));
    await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(open.dossier, verzegeld.gegeven));
    await wereld.lukt('nadere-informatie-vragen', 'om', {
      id: open.dossier,
      vraag: 'Waar woont betrokkene?',
      aan: ['gemeente'],
      uiterlijk: '2026-12-20',
    });
    const blijft = await brengIn(wereld);
    await wereld.lukt('dossiers-samenvoegen', wie, voegSamen(blijft.dossier, open.dossier));
    const gezien = await wereld.lukt('weegdossier-inzien', 'om', { id: blijft.dossier });
    assert.equal(gezien.stand, 'informatie-gevraagd');
    assert.deepEqual(
      gezien.vragen.map((vraag) => vraag.vraag),
      ['Waar woont betrokkene?'],
    );
    assert.deepEqual(
      gezien.voorstellen.map((voorstel) => [voorstel.stand, voorstel.stemmen.map((elk) => elk.reden)]),
      [['verworpen', ['te weinig grond']]],
    );
    assert.deepEqual(
      await wereld.achter('select dossier from weegploeg.vrijgave where gegeven = $1', [verzegeld.gegeven]),
      [{ dossier: blijft.dossier }],
    );
  }
});

test('wat erbij komt is nieuwer dan iedere analyse: er moet opnieuw worden geanalyseerd', async () => {
  const blijft = await brengIn(wereld);
  const gaat = await brengIn(wereld);
  for (const { dossier, gegeven } of [blijft, gaat])
    await wereld.lukt('signalen-analyseren', 'gemeente', analyse(dossier, [gegeven]));
  await wereld.lukt('dossiers-samenvoegen', 'gemeente', voegSamen(blijft.dossier, gaat.dossier));
  assert.deepEqual(await standen(blijft.dossier), [{ stand: 'geanalyseerd', samengevoegd_met: null }]);
  assert.deepEqual(
    await wereld.weigert('agendering-voorstellen', 'om', {
      id: blijft.dossier,
      uitkomst: 'niet-agenderen',
      motivering: 'Te licht.',
    }),
    ['analyse-verouderd'],
  );
});

test('verzegelde gegevens blijven waar zij zijn, en een verzegeld dossier wordt nooit het doel', async () => {
  const blijft = await brengIn(wereld);
  const gaat = await brengIn(wereld);
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: gaat.dossier }));
  await wereld.lukt('dossiers-samenvoegen', 'gemeente', voegSamen(blijft.dossier, gaat.dossier));
  const achtergebleven = await wereld.achter('select distinct verzegeld from weegploeg.gegeven where dossier = $1', [
    gaat.dossier,
  ]);
  assert.deepEqual(achtergebleven, [{ verzegeld: true }]);
  const verzegeld = await brengVerzegeldIn(wereld);
  assert.deepEqual(
    await wereld.weigert('dossiers-samenvoegen', 'politie', voegSamen(verzegeld.dossier, blijft.dossier)),
    ['doel-verzegeld'],
  );
});

test('met zichzelf, zonder reden, of met een dossier waarover wordt beslist wordt geweigerd', async () => {
  const een = await brengIn(wereld);
  assert.deepEqual(await wereld.weigert('dossiers-samenvoegen', 'om', voegSamen(een.dossier, een.dossier, ' ')), [
    'zelfde-dossier',
    'reden-ontbreekt',
  ]);
  for (const stand of ['voorgesteld', 'geagendeerd', 'niet-geagendeerd', 'samengevoegd'] as const) {
    const ander = await brengTotStand(wereld, stand);
    assert.deepEqual(
      await wereld.weigert('dossiers-samenvoegen', 'om', voegSamen(een.dossier, ander.dossier)),
      ['ander-dossier-staat-niet-toe'],
      stand,
    );
    assert.deepEqual(
      await wereld.weigert('dossiers-samenvoegen', 'om', voegSamen(ander.dossier, een.dossier)),
      ['stand-staat-niet-toe'],
      stand,
    );
  }
});
