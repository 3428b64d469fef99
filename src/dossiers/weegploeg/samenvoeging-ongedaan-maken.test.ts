// samenvoeging-ongedaan-maken through the gate: a merge and its undoing leave everybody what he saw before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import {
  analyse,
  brengIn,
  brengTotStand,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  signaalOm,
  signaalPolitie,
  signaalVerzegeld,
  stem,
  voorstelInvoer,
  vrijgave,
} from '../../../test/proefdossiers.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const kijkers = ['gemeente', 'om', 'politie', 'uitvoerder'] as const;
const lees = (id: string, wie: Wie = 'om') => wereld.lukt('weegdossier-inzien', wie, { id });
const signalenVan = async (id: string, wie: Wie = 'om') =>
  (await lees(id, wie)).gegevens.filter(({ soort }) => soort === 'signaal').map((gegeven) => gegeven.id);

async function voegSamen(naar: string, van: string, wie: Wie = 'uitvoerder'): Promise<string> {
  await wereld.lukt('dossiers-samenvoegen', wie, { id: naar, ander: van, reden: 'dezelfde persoon' });
  const { samenvoegingen } = await lees(naar, wie);
  return samenvoegingen.findLast(({ ander }) => ander.id === van)?.id ?? '';
}
const terug = (id: string, samenvoeging: string, reden = 'het zijn twee mensen') => ({ id, samenvoeging, reden });
const scheid = (naar: string, samenvoeging: string, wie: Wie = 'om') =>
  wereld.lukt('samenvoeging-ongedaan-maken', wie, terug(naar, samenvoeging));

/** Everything that people can see of these dossiers: read, found, owed and counted; but for the trace of the merge itself. */
async function beeldVan(dossiers: readonly string[], namen: readonly string[]) {
  const beelden = [];
  for (const wie of kijkers) {
    for (const id of dossiers) {
      const uitkomst = await wereld.doe('weegdossier-inzien', wie, { id });
      beelden.push(
        uitkomst.soort === 'gedaan'
          ? { ...uitkomst, antwoord: { ...uitkomst.antwoord, samenvoegingen: [], mogelijkheden: [] } }
          : uitkomst,
      );
    }
    for (const tekst of namen) beelden.push(await wereld.doe('weegdossiers-zoeken', wie, { tekst }));
  }
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'politie', {});
  return [...beelden, plichten.filter(({ dossier }) => dossier !== null && dossiers.includes(dossier))];
}

/** What people do to a dossier before they merge it; what cannot be done now is left out. */
const stappen = {
  eigenSignaal: (id: string) =>
    wereld.doe('signaal-inbrengen', 'om', signaalOm({ dossier: id, onderwerp: onderwerp() })),
  open8: (id: string) => wereld.doe('signaal-inbrengen', 'politie', signaalPolitie({ dossier: id })),
  verzegeld: (id: string) => wereld.doe('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: id })),
  geefVrij: async (id: string) => {
    const dicht = (await lees(id, 'politie')).gegevens.find(({ soort, verzegeld }) => soort === 'signaal' && verzegeld);
    if (dicht !== undefined) await wereld.doe('politiegegevens-vrijgeven', 'politie', vrijgave(id, dicht.id));
  },
  analyseer: async (id: string) =>
    wereld.doe('signalen-analyseren', 'gemeente', analyse(id, await signalenVan(id, 'gemeente'))),
  vraag: (id: string) =>
    wereld.doe('nadere-informatie-vragen', 'uitvoerder', {
      id,
      vraag: 'Wat?',
      aan: ['gemeente', 'om'],
      uiterlijk: '2026-12-20',
    }),
  antwoord: async (id: string) => {
    const vraag = (await lees(id)).vragen.find(({ aan, beantwoordOp }) => aan.soort === 'om' && beantwoordOp === null);
    if (vraag !== undefined)
      await wereld.doe('nadere-informatie-geven', 'om', { id, vraag: vraag.id, nietsBekend: true });
  },
  trekIn: async (id: string) => {
    const gegeven = (await lees(id)).gegevens.find(
      ({ soort, bron }) => soort === 'signaal' && bron.soort === 'gemeente',
    );
    if (gegeven !== undefined)
      await wereld.doe('signaal-intrekken', 'gemeente', { id, gegeven: gegeven.id, reden: 'vergissing' });
  },
  corrigeer: async (id: string) => {
    const [gegeven] = await signalenVan(id);
    if (gegeven !== undefined)
      await wereld.doe('gegeven-afschermen', 'uitvoerder', {
        id,
        gegeven,
        reden: 'juistheid-betwist',
        aanleiding: 'verzoek',
      });
  },
  verwerp: async (id: string) => {
    const uitkomst = await wereld.doe('agendering-voorstellen', 'om', await voorstelInvoer(wereld, id));
    if (uitkomst.soort === 'gedaan')
      await wereld.lukt('stemmen', 'om', stem({ dossier: id, gegeven: '', nummer: '', ...uitkomst.antwoord }, false));
  },
} as const;
type Stap = keyof typeof stappen;
const stap = fc.constantFrom(...Object.keys(stappen).filter((naam): naam is Stap => naam in stappen));

test('samenvoegen en ongedaan maken laat ieder zien wat hij voordien zag, wat er ook aan voorafging', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(stap, { maxLength: 5 }),
      fc.array(stap, { maxLength: 6 }),
      fc.constantFrom(...kijkers),
      fc.constantFrom(...kijkers),
      async (blijft, gaat, samenvoeger, scheider) => {
        const [een, twee] = [onderwerp(), onderwerp()];
        const { dossier: naar } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: een }));
        const { dossier: van } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: twee }));
        for (const naam of blijft) await stappen[naam](naar);
        for (const naam of gaat) await stappen[naam](van);
        const voor = await beeldVan([naar, van], [een.achternaam, twee.achternaam]);
        const samenvoeging = await voegSamen(naar, van, samenvoeger);
        await scheid(naar, samenvoeging, scheider);
        assert.deepEqual(await beeldVan([naar, van], [een.achternaam, twee.achternaam]), voor);
      },
    ),
    { numRuns: 5 },
  );
});

test('wat er daarna gebeurde gaat met zijn persoon mee: antwoord, vrijgave, intrekking en correctie', async () => {
  const { dossier: naar } = await brengIn(wereld);
  const { dossier: van, nummer, gegeven } = await brengIn(wereld);
  const { gegeven: politie } = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: van }));
  await stappen.vraag(van);
  const samenvoeging = await voegSamen(naar, van);
  await stappen.antwoord(naar);
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(van, politie));
  const { gegeven: hier } = await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier: naar }));
  await wereld.lukt('gegeven-aanvullen', 'uitvoerder', {
    id: naar,
    gegeven: politie,
    reden: 'onvolledig',
    aanleiding: 'controle',
    nieuw: { soort: 'signaal', inhoud: { gedraging: 'Met een ander.' } },
  });
  await wereld.lukt('signaal-intrekken', 'gemeente', { id: naar, gegeven, reden: 'vergissing' });
  assert.deepEqual(await scheid(naar, samenvoeging, 'gemeente'), { dossier: van, nummer });
  const eigen = await lees(van, 'gemeente');
  assert.deepEqual(await signalenVan(van, 'gemeente'), [politie]);
  assert.deepEqual(
    [eigen.stand, eigen.vrijgaven.length, eigen.intrekkingen.length, eigen.juistheid.correcties.length],
    ['informatie-gevraagd', 1, 1, 1],
  );
  assert.equal(eigen.gegevens.filter(({ soort }) => soort === 'analyse').length, 1);
  const ander = await lees(naar, 'gemeente');
  assert.ok((await signalenVan(naar, 'gemeente')).includes(hier));
  assert.deepEqual([ander.stand, ander.vrijgaven, ander.intrekkingen, ander.vragen], ['ingebracht', [], [], []]);
});

test('een analyse van beide samen blijft, verouderd voor allen; ingekorte tekst van de ander gaat uit een verworpen voorstel', async () => {
  const naar = await brengIn(wereld);
  const van = await brengIn(wereld);
  await stappen.analyseer(naar.dossier);
  const samenvoeging = await voegSamen(naar.dossier, van.dossier);
  await stappen.analyseer(naar.dossier);
  const invoer = await voorstelInvoer(wereld, naar.dossier);
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', {
    ...invoer,
    selectie: (invoer.selectie ?? []).map((keuze) =>
      keuze.gegeven === van.gegeven ? { ...keuze, tekst: 'Over de ander.' } : keuze,
    ),
  });
  assert.deepEqual(await wereld.weigert('samenvoeging-ongedaan-maken', 'om', terug(naar.dossier, samenvoeging)), [
    'stand-staat-niet-toe',
  ]);
  await wereld.lukt('stemmen', 'politie', stem({ ...naar, nummer: '', voorstel }, false));
  await scheid(naar.dossier, samenvoeging);
  for (const wie of kijkers) {
    const gezien = await lees(naar.dossier, wie);
    assert.equal(gezien.stand, 'geanalyseerd');
    assert.equal(gezien.juistheid.verouderd.length, 1, wie);
    assert.ok(!JSON.stringify(gezien.voorstellen).includes('Over de ander'));
  }
  assert.deepEqual(
    await wereld.weigert('agendering-voorstellen', 'om', await voorstelInvoer(wereld, naar.dossier, 'niet-agenderen')),
    ['analyse-verouderd'],
  );
  assert.equal((await lees(van.dossier)).stand, 'ingebracht');
});

test('een verzegeld dossier komt verzegeld terug zonder dat anderen iets merken; is er iets vrijgegeven, dan krijgt het een nieuw nummer', async () => {
  const naar = await brengIn(wereld);
  const dicht = await brengVerzegeldIn(wereld);
  const voor = await beeldVan([naar.dossier, dicht.dossier], []);
  const samenvoeging = await voegSamen(naar.dossier, dicht.dossier, 'politie');
  for (const wie of ['gemeente', 'uitvoerder'] as const) {
    assert.deepEqual((await lees(naar.dossier, wie)).samenvoegingen, []);
    assert.deepEqual(await wereld.doe('samenvoeging-ongedaan-maken', wie, terug(naar.dossier, samenvoeging)), {
      soort: 'niet-gevonden',
    });
  }
  await scheid(naar.dossier, samenvoeging, 'politie');
  assert.deepEqual(await beeldVan([naar.dossier, dicht.dossier], []), voor);

  const opnieuw = await voegSamen(naar.dossier, dicht.dossier, 'politie');
  await wereld.lukt('politiegegevens-vrijgeven', 'om', vrijgave(dicht.dossier, dicht.gegeven));
  assert.equal((await signalenVan(naar.dossier, 'gemeente')).length, 2);
  const laatste = (await brengIn(wereld)).nummer ?? '';
  const { nummer } = await scheid(naar.dossier, opnieuw, 'politie');
  assert.ok(nummer !== null && nummer > laatste);
  assert.deepEqual(await signalenVan(dicht.dossier, 'gemeente'), [dicht.gegeven]);
  assert.deepEqual(await signalenVan(naar.dossier, 'gemeente'), [naar.gegeven]);
});

test('in een keten gaat de laatste eerst, en wat achterbleef en vrijkwam vindt de hele weg terug', async () => {
  const [a, b, c] = [await brengIn(wereld), await brengIn(wereld), await brengIn(wereld)];
  const { gegeven: politie } = await wereld.lukt(
    'signaal-inbrengen',
    'politie',
    signaalVerzegeld({ dossier: a.dossier }),
  );
  const eerste = await voegSamen(b.dossier, a.dossier);
  const tweede = await voegSamen(c.dossier, b.dossier);
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(a.dossier, politie));
  assert.deepEqual(await wereld.weigert('samenvoeging-ongedaan-maken', 'om', terug(b.dossier, eerste)), [
    'stand-staat-niet-toe',
  ]);
  await scheid(c.dossier, tweede);
  assert.deepEqual(await signalenVan(b.dossier), [b.gegeven, a.gegeven, politie]);
  await scheid(b.dossier, eerste);
  assert.deepEqual(await signalenVan(a.dossier), [a.gegeven, politie]);
  assert.deepEqual(await signalenVan(b.dossier), [b.gegeven]);
  assert.deepEqual(
    [a, b, c].map(({ nummer }) => nummer),
    (await Promise.all([a, b, c].map(({ dossier }) => lees(dossier)))).map(({ nummer }) => nummer),
  );
});

test('twee keer, zonder reden, na een besluit over beide samen of zonder weg terug wordt geweigerd', async () => {
  const naar = await brengIn(wereld);
  const van = await brengIn(wereld);
  const samenvoeging = await voegSamen(naar.dossier, van.dossier);
  assert.deepEqual(await wereld.weigert('samenvoeging-ongedaan-maken', 'om', terug(naar.dossier, samenvoeging, ' ')), [
    'reden-ontbreekt',
  ]);
  await scheid(naar.dossier, samenvoeging);
  assert.deepEqual(await wereld.weigert('samenvoeging-ongedaan-maken', 'om', terug(naar.dossier, samenvoeging)), [
    'al-ongedaan-gemaakt',
  ]);
  assert.deepEqual(await wereld.doe('samenvoeging-ongedaan-maken', 'om', terug(van.dossier, samenvoeging)), {
    soort: 'niet-gevonden',
  });
  const weer = await voegSamen(naar.dossier, van.dossier);
  await stappen.analyseer(naar.dossier);
  const { voorstel } = await wereld.lukt(
    'agendering-voorstellen',
    'om',
    await voorstelInvoer(wereld, naar.dossier, 'niet-agenderen'),
  );
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('stemmen', wie, stem({ ...naar, nummer: '', voorstel }));
  // A new signal reopens the weighing, but they were decided on together.
  await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier: naar.dossier }));
  assert.deepEqual(await wereld.weigert('samenvoeging-ongedaan-maken', 'om', terug(naar.dossier, weer)), [
    'samen-besloten',
  ]);
  const oud = await brengTotStand(wereld, 'samengevoegd');
  const [rij] = await wereld.achter(
    'update weegploeg.samenvoeging set volgordes = null where van = $1 returning id, naar',
    [oud.dossier],
  );
  assert.deepEqual(await wereld.weigert('samenvoeging-ongedaan-maken', 'om', terug(rij?.naar, rij?.id)), [
    'geen-weg-terug',
  ]);
});

test('de dag van de laatste verwerking gaat mee, en wat er gebeurde blijft in het dossier staan', async () => {
  const naar = await brengIn(wereld);
  const van = await brengIn(wereld);
  const samenvoeging = await voegSamen(naar.dossier, van.dossier);
  wereld.klok.zet('2026-11-27');
  await scheid(naar.dossier, samenvoeging, 'uitvoerder');
  wereld.klok.zet(begindag);
  for (const [id, ander, reden] of [
    [naar.dossier, van, 'het zijn twee mensen'],
    [van.dossier, naar, null],
  ] as const) {
    const gezien = await lees(id);
    assert.equal(gezien.laatsteVerwerking, '2026-11-27');
    assert.deepEqual(
      gezien.samenvoegingen.map(({ erin, ander, op, ongedaan }) => [erin, ander, op, ongedaan]),
      [
        [
          reden !== null,
          { id: ander.dossier, nummer: ander.nummer },
          begindag,
          { op: '2026-11-27', door: 'Willemien Drost', reden },
        ],
      ],
    );
  }
});

test('wat teruggaat staat daarna in geen brief meer van het dossier waar het bij lag, en wel in die van zijn eigen', async () => {
  const { dossier: naar, gegeven: blijft } = await brengIn(wereld);
  const { dossier: van, gegeven: gaat } = await brengIn(wereld);
  /** A letter of notice of this dossier about both signals; which of them it still speaks of. */
  const schrijf = async (dossier: string) => {
    const [rij] = await wereld.achter(
      `insert into weegploeg.kennisgevingsbrief (id, samenwerkingsverband, dossier, partij, verzegeld, kennisgevingen, door, op, inhoud, gegevens, teksten)
       select gen_random_uuid(), g.samenwerkingsverband, $1, g.bron, false, array[gen_random_uuid()], g.ingebracht_door, $2, '\\x01',
         array[$3, $4]::uuid[], array['\\x02', '\\x03']::bytea[]
       from weegploeg.gegeven g where g.id = $3::uuid returning id`,
      [dossier, begindag, blijft, gaat],
    );
    return async () => {
      const [brief] = await wereld.achter('select teksten from weegploeg.kennisgevingsbrief where id = $1', [rij?.id]);
      return brief?.teksten.map((tekst: Buffer) => tekst.length > 0);
    };
  };
  const eigen = await schrijf(van);
  const samenvoeging = await voegSamen(naar, van);
  const samen = await schrijf(naar);
  assert.deepEqual(
    [await eigen(), await samen()],
    [
      [true, true],
      [true, true],
    ],
  );
  await scheid(naar, samenvoeging);
  assert.deepEqual(await samen(), [true, false]);
  assert.equal((await eigen())?.[1], true);
  // Nor of what its party takes back.
  await wereld.lukt('signaal-intrekken', 'gemeente', { id: van, gegeven: gaat, reden: 'vergissing' });
  assert.equal((await eigen())?.[1], false);
});
