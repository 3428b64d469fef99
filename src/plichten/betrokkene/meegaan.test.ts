// Copies and originals go along to the request that an item is put to, through the gate: each is decided, carried out and told in its own place.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, brengTotVoorstel, onderwerp, signaal, stem } from '../../../test/proefdossiers.ts';
import { brengVerzoekIn, doorzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const persoon = (achternaam: string) => ({ voornaam: 'Bavo', achternaam, geboortedatum: '1980-02-03' });
async function verzoekOver(achternaam: string) {
  const id = await brengVerzoekIn(wereld, {
    soort: 'correctie',
    reden: 'Dit ben ik niet geweest.',
    betrokkene: persoon(achternaam),
  });
  await doorzoek(wereld, id);
  return id;
}
const besluit = (id: string, punt: string, register: 'weegploeg' | 'casusoverleg') => ({
  id,
  punt,
  register,
  besluit: 'verwijderd' as const,
  grond: 'feitelijk-onjuist' as const,
  motivering: 'Het ging om iemand anders.',
  wordt: 'Het gaat om Joris Meegaan.',
  gehoord: [{ partij: 'gemeente' as const, op: '2026-11-23', eens: true }],
});
const antwoord = (id: string) => ({ id, contact: 'info@waterhoek.example', verzondenOp: '2026-11-23' });
const plichten = async (wie: Wie) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ soort }) => soort.startsWith('correctie-'))
    .map(({ soort, uiterlijk }) => [soort, uiterlijk]);
const waarom = { reden: 'feitelijk-onjuist', aanleiding: 'verzoek' } as const;

test('de kopie in een casus die loopt gaat mee: apart besloten, apart uitgevoerd, en de brief zegt waar', async () => {
  const { dossier, casus, gegeven } = await brengTotCasus(
    wereld,
    'geopend',
    signaal({ onderwerp: onderwerp(persoon('Meegaanma')), gedraging: 'ZEKERONWAAR' }),
  );
  const id = await verzoekOver('Meegaanma');
  const vraag = (deel: Partial<Invoeren['correctie-voorleggen']>) => ({
    id,
    register: 'weegploeg' as const,
    dossier,
    ...deel,
  });
  const { punten, mee } = await wereld.lukt(
    'correctie-voorleggen',
    'uitvoerder',
    vraag({ punten: [{ gegeven, gevraagd: 'verwijderd' }] }),
  );
  const [origineel = ''] = punten;
  const [kopie] = mee;
  assert.ok(kopie !== undefined);
  assert.deepEqual([punten.length, mee.length, kopie.register, kopie.van], [1, 1, 'casusoverleg', gegeven]);
  const bij = (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).punten;
  assert.deepEqual(
    bij.map((punt) => [punt.id, punt.dossier, punt.soort, punt.gevraagd, punt.bron.soort]),
    [
      [origineel, dossier, 'signaal', 'verwijderd', 'gemeente'],
      [kopie.punt, casus, 'signaal', 'verwijderd', 'gemeente'],
    ],
  );
  const inCasus = bij.find((punt) => punt.id === kopie.punt)?.gegeven ?? '';
  assert.deepEqual(
    await wereld.weigert(
      'correctie-voorleggen',
      'uitvoerder',
      vraag({ register: 'casusoverleg', dossier: casus, punten: [{ gegeven: inCasus, gevraagd: 'verwijderd' }] }),
    ),
    ['al-voorgelegd'],
  );

  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, origineel, 'weegploeg'));
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id: dossier, gegeven, ...waarom });
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'gemeente', antwoord(id)), ['punten-onbeslist']);
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, kopie.punt, 'casusoverleg'));
  await wereld.lukt('correctie-beantwoorden', 'gemeente', antwoord(id));
  const brief = JSON.stringify((await wereld.lukt('verzoek-inzien', 'gemeente', { id })).stappen.at(-1)?.inhoud.brief);
  assert.match(brief, /In het dossier van de weegploeg/);
  assert.match(brief, /casusoverleg/);

  // The answer went; what the casus still says is owed, and who supervises sees it when it is late.
  assert.deepEqual(await plichten('uitvoerder'), [['correctie-uitvoeren', '2026-12-21']]);
  wereld.klok.zet('2026-12-22');
  assert.deepEqual(await plichten('fg'), [['correctie-te-laat', '2026-12-21']]);
  wereld.klok.zet('2026-11-23');
  await wereld.lukt('casusgegeven-verwijderen', 'uitvoerder', { id: casus, gegeven: inCasus, ...waarom });
  assert.deepEqual(await plichten('uitvoerder'), []);
  const { gegevens } = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  assert.ok(!JSON.stringify(gegevens).includes('ZEKERONWAAR'));
  // The entry names every file that it touched.
  const [regel] = await wereld.achter(
    `select objecten from logboek.regel where handeling = 'correctie-voorleggen' and $1 = any(objecten) and $2 = any(objecten)`,
    [dossier, casus],
  );
  assert.ok(regel !== undefined);
});

test('van een kopie gaat het origineel mee, en een kopie die later ontstaat bij het besluit', async () => {
  const { casus } = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp(persoon('Terugma')) }));
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const naw = gegevens.find(({ soort }) => soort === 'naw')?.id ?? '';
  const id = await verzoekOver('Terugma');
  const { mee } = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id,
    register: 'casusoverleg',
    dossier: casus,
    punten: [{ gegeven: naw, gevraagd: 'verbeterd' }],
  });
  assert.deepEqual(
    mee.map(({ register, van }) => [register, van]),
    [['weegploeg', naw]],
  );

  const open = await brengTotVoorstel(wereld, 'agenderen', signaal({ onderwerp: onderwerp(persoon('Laterma')) }));
  const later = await verzoekOver('Laterma');
  const gelegd = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id: later,
    register: 'weegploeg',
    dossier: open.dossier,
    punten: [{ gegeven: open.gegeven, gevraagd: 'verwijderd' }],
  });
  assert.deepEqual(gelegd.mee, []);
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(open));
  const [punt = ''] = gelegd.punten;
  const besloten = await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(later, punt, 'weegploeg'));
  assert.equal(besloten.mee.length, 1);
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'gemeente', antwoord(later)), [
    'punten-onbeslist',
    'registers-opnieuw-doorzoeken',
  ]);
});
