// Copies and originals go along to the request that an item is put to, through the gate: each is decided, carried out and told in its own place.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveer, heropening, heropeningsstem, open } from '../../../test/proefarchief.ts';
import { draagTaken } from '../../../test/proefbesluiten.ts';
import { brengIn, brengTotCasus, brengTotVoorstel, onderwerp, signaal, stem } from '../../../test/proefdossiers.ts';
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
    vraag({ punten: [{ gegeven, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }] }),
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
  // In the same words: the party that brought it reads them in both files.
  const lees = { id: casus, punt: kopie.punt };
  assert.equal((await wereld.lukt('casuspunt-inzien', 'gemeente', lees)).aangevoerd, 'Het klopt niet.');
  assert.deepEqual(
    await wereld.weigert(
      'correctie-voorleggen',
      'uitvoerder',
      vraag({
        register: 'casusoverleg',
        dossier: casus,
        punten: [{ gegeven: inCasus, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
      }),
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
    punten: [{ gegeven: naw, gevraagd: 'verbeterd', aangevoerd: 'Het klopt niet.' }],
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
    punten: [{ gegeven: open.gegeven, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' }],
  });
  assert.deepEqual(gelegd.mee, []);
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(open));
  const [punt = ''] = gelegd.punten;
  const besloten = await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(later, punt, 'weegploeg'));
  assert.equal(besloten.mee.length, 1);
  const [nieuw] = await wereld.achter('select casus from casusoverleg.correctiepunt where id = $1', [besloten.mee[0]]);
  const ginds = { id: String(nieuw?.['casus']), punt: besloten.mee[0] ?? '' };
  assert.equal((await wereld.lukt('casuspunt-inzien', 'uitvoerder', ginds)).aangevoerd, 'Het klopt niet.');
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'gemeente', antwoord(later)), [
    'punten-onbeslist',
    'registers-opnieuw-doorzoeken',
  ]);
});

/** The archived row of an item of this kind. */
async function stukVan(dossier: string, soort: string) {
  const { stukken } = await open(wereld, dossier);
  return stukken.find((stuk) => stuk.tabel === 'gegeven' && stuk.soort === soort)?.id ?? '';
}
/** Somebody at work confirms what was found of a request in the archive. */
async function bevestig(id: string) {
  for (const { uwOordeel, oordeel, id: vondst } of (await wereld.lukt('verzoek-inzien', 'gemeente', { id })).vondsten)
    if (uwOordeel && oordeel === 'open')
      await wereld.lukt('vondst-beoordelen', 'gemeente', { id, vondst, oordeel: 'bevestigd', reden: 'Alles past.' });
}

test('ook het origineel dat al in het archief ligt gaat mee, en de uitvoerder leest er niets van', async () => {
  const van = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp(persoon('Archiefma')) }));
  await archiveer(wereld, van.dossier);
  const id = await verzoekOver('Archiefma');
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: van.casus });
  const kopie = gegevens.find(({ soort }) => soort === 'signaal')?.id ?? '';
  const vraag = {
    id,
    register: 'casusoverleg' as const,
    dossier: van.casus,
    punten: [{ gegeven: kopie, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }],
  };
  const { punten, mee } = await wereld.lukt('correctie-voorleggen', 'uitvoerder', vraag);
  const [punt = ''] = punten;
  const [ginds] = mee;
  assert.ok(ginds !== undefined);
  assert.deepEqual([mee.length, ginds.register, ginds.van], [1, 'archief', kopie]);
  const gezien = (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).archiefpunten;
  assert.deepEqual(
    gezien.map((een) => [een.id, een.soort, een.gevraagd, een.plek]),
    [[ginds.punt, 'signaal', 'verwijderd', null]],
  );
  const [regel] = await wereld.achter(
    `select nummers from logboek.regel where handeling = 'correctie-voorleggen' and $1 = any(objecten) and $2 = any(objecten)`,
    [van.dossier, van.casus],
  );
  assert.ok(Array.isArray(regel?.['nummers']) && !regel['nummers'].includes(van.nummer));
  // Sealed by who reads nothing there, for the party that is asked and for who decides.
  const gevraagd = (await wereld.lukt('archiefzienswijzen-inzien', 'gemeente', {})).punten;
  assert.equal(gevraagd.find((een) => een.id === ginds.punt)?.aangevoerd, 'Het klopt niet.');
  assert.deepEqual(gevraagd.find((een) => een.id === ginds.punt)?.ook, [van.casusnummer]);
  const bij = await wereld.lukt('archiefpunt-inzien', 'om', { id, punt: ginds.punt });
  assert.equal(bij.aangevoerd, 'Het klopt niet.');
  await wereld.lukt('correctie-beslissen', 'uitvoerder', besluit(id, punt, 'casusoverleg'));
  assert.deepEqual(await wereld.weigert('correctie-beantwoorden', 'gemeente', antwoord(id)), ['punten-onbeslist']);
  const { register: _, ...over } = besluit(id, ginds.punt, 'weegploeg');
  const { uitvoerenUiterlijk } = await wereld.lukt('archiefcorrectie-beslissen', 'om', over);
  assert.equal(uitvoerenUiterlijk, '2026-12-21');
  await bevestig(id);
  await wereld.lukt('correctie-beantwoorden', 'gemeente', antwoord(id));
  const brief = JSON.stringify((await wereld.lukt('verzoek-inzien', 'gemeente', { id })).stappen.at(-1)?.inhoud.brief);
  assert.match(brief, /archief/);
  // An objection: whoever decides there shields it that same day.
  const verzet = await brengVerzoekIn(wereld, {
    ...{ soort: 'verzet', reden: 'Het was anders.', betrokkene: persoon('Archiefma') },
  });
  await doorzoek(wereld, verzet);
  const tegen = { ...vraag, id: verzet, tussentijds: 'afschermen' as const };
  const gelegd = await wereld.lukt('correctie-voorleggen', 'uitvoerder', tegen);
  const open = (await wereld.lukt('werkvoorraad-inzien', 'gemeente', {})).plichten.filter(
    ({ soort, dossier }) => soort === 'archiefcorrectie-uitvoeren' && dossier === verzet,
  );
  assert.deepEqual([gelegd.mee.length, open.map(({ uiterlijk }) => uiterlijk)], [1, ['2026-11-23']]);
});

test('van een kopie in het archief gaat het origineel in het register mee, en het omgekeerde', async () => {
  const van = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp(persoon('Omkeerma')) }));
  await archiveer(wereld, van.casus);
  for (const uit of ['archief', 'weegploeg'] as const) {
    const id = await verzoekOver('Omkeerma');
    await bevestig(id);
    const gevraagd = 'verbeterd' as const;
    const { mee } =
      uit === 'archief'
        ? await wereld.lukt('archiefcorrectie-voorleggen', 'gemeente', {
            ...{
              id,
              dossier: van.casus,
              punten: [{ stuk: await stukVan(van.casus, 'signaal'), gevraagd, aangevoerd: 'Het klopt niet.' }],
            },
          })
        : await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
            ...{
              id,
              register: uit,
              dossier: van.dossier,
              punten: [{ gegeven: van.gegeven, gevraagd, aangevoerd: 'Het klopt niet.' }],
            },
          });
    assert.deepEqual(
      mee.map(({ register }) => register),
      [uit === 'archief' ? 'weegploeg' : 'archief'],
    );
    const [mede] = mee.map(({ punt }) => punt);
    const gelezen =
      uit === 'archief'
        ? await wereld.lukt('correctiepunt-inzien', 'gemeente', { id: van.dossier, punt: mede ?? '' })
        : await wereld.lukt('archiefpunt-inzien', 'gemeente', { id, punt: mede ?? '' });
    assert.equal(gelezen.aangevoerd, 'Het klopt niet.');
    // Said once, across the wall as well.
    const zegt = { punt: mede ?? '', eens: true, reden: 'Ja.', moetZijn: 'Op woensdag.' };
    const { ook } =
      uit === 'archief'
        ? await wereld.lukt('correctiezienswijze-geven', 'gemeente', { id: van.dossier, ...zegt })
        : await wereld.lukt('archiefzienswijze-geven', 'gemeente', { id, ...zegt });
    assert.equal(ook.length, 1);
  }
});

test('wat een heropening overnam gaat mee met zijn origineel en omgekeerd, ook als het weer in het archief ligt', async () => {
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon('Heropma')) }));
  await archiveer(wereld, dossier);
  const { voorstel } = await wereld.lukt('heropening-voorstellen', 'gemeente', await heropening(wereld, dossier));
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('heropening-stemmen', wie, heropeningsstem(dossier, voorstel));
  await draagTaken(wereld);
  const [nieuw] = await wereld.achter(
    `select dossier, id from weegploeg.gegeven where soort = 'signaal' and handeling = 'heropenen'`,
  );
  const [plek, gegeven] = [String(nieuw?.['dossier']), String(nieuw?.['id'])];
  const gevraagd = 'verbeterd' as const;
  const vanuitArchief = async (waar: string) => {
    const id = await verzoekOver('Heropma');
    await bevestig(id);
    const punten = [{ stuk: await stukVan(waar, 'signaal'), gevraagd, aangevoerd: 'Het klopt niet.' }];
    return (await wereld.lukt('archiefcorrectie-voorleggen', 'gemeente', { id, dossier: waar, punten })).mee;
  };
  const id = await verzoekOver('Heropma');
  const vraag = {
    id,
    register: 'weegploeg' as const,
    dossier: plek,
    punten: [{ gegeven, gevraagd, aangevoerd: 'Het klopt niet.' }],
  };
  const heen = (await wereld.lukt('correctie-voorleggen', 'uitvoerder', vraag)).mee;
  const terug = await vanuitArchief(dossier);
  assert.deepEqual(
    [heen, terug].map((mee) => mee.map(({ register }) => register)),
    [['archief'], ['weegploeg']],
  );
  await archiveer(wereld, plek);
  assert.deepEqual(
    (await vanuitArchief(plek)).map(({ register }) => register),
    ['archief'],
  );
  // What is destroyed is named nowhere any more.
  await wereld.achter(`delete from archief.stuk where dossier = $1 and tabel = 'gegeven'`, [dossier]);
  assert.deepEqual(
    await wereld.achter(`select id from archief.stuk where tabel = 'gegeven' and rij ->> 'heropend_van' is not null`),
    [],
  );
});
