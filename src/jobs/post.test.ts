// Notices by mail on the real database: nothing lost and nothing twice wherever it stops, nobody's name in it, and only to who may know.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { brengIn, brengTotCasus, brengTotVoorstel, brengVerzegeldIn, signaal } from '../../test/proefdossiers.ts';
import { bezetting, maakProefwereld, type Proefwereld, partnernamen, type Wie } from '../../test/proefwereld.ts';
import { dagVan } from '../platform/clock.ts';
import { type Mailbericht, maakMapPost, type Post } from '../platform/mail/post.ts';
import { maakBrief } from './brief.ts';
import { maakDrager, type Werk } from './drager.ts';
import { maakPostplanner } from './post.ts';
import { maakWerken, mailtaak } from './werken.ts';

const url = 'https://weegwijs.example';
let leeg: Proefwereld;
let wereld: Proefwereld;
before(async () => {
  leeg = await maakProefwereld();
});
after(() => leeg.stop());
beforeEach(async () => {
  wereld = await leeg.opnieuw();
});

/** Mail that arrived, in order, without what a mail program shows once: the same Message-ID. */
function maakBus() {
  const alles: Mailbericht[] = [];
  const bus: Post = {
    async verzend(bericht) {
      alles.push(bericht);
    },
  };
  return {
    alles,
    bus,
    getoond: () => [...new Map(alles.map((bericht) => [bericht.id, bericht])).values()],
  };
}

const adres = async (wie: Wie): Promise<string> =>
  (await wereld.achter('select email from beheer.functionaris where id = $1', [wereld.mensen[wie]]))[0]?.email;
const plan = (wie: Wie, beurt = 0, dag = '2026-11-23') =>
  wereld.achter(
    `insert into taken.taak (id, samenwerkingsverband, soort, object, dag, beurt, tijd)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, now())`,
    [wereld.samenwerkingsverband, mailtaak, wereld.mensen[wie], dag, beurt],
  );
const nuAanDeBeurt = () => wereld.achter(`update taken.taak set niet_voor = now() where stand = 'open'`);
const draag = (bus: Post, om?: (gewoon: Werk) => Werk) => {
  const werken = new Map(maakWerken(wereld.poort, { bus, url }));
  const gewoon = werken.get(mailtaak);
  assert.ok(gewoon !== undefined);
  if (om !== undefined) werken.set(mailtaak, om(gewoon));
  return maakDrager(wereld.poort, werken, () => undefined).draagAlles();
};
const regelsVan = ({ tekst }: Mailbericht) => tekst.split('\n').filter((regel) => regel.startsWith('- '));

test('wie een stem schuldig is leest dat op nummer, met alleen een verwijzing naar het begin', async () => {
  const { nummer } = await brengTotVoorstel(wereld);
  const { bus, alles } = maakBus();
  await plan('om');
  await draag(bus);
  assert.deepEqual(
    alles.map(({ id: _, ...rest }) => rest),
    [
      {
        aan: await adres('om'),
        onderwerp: 'Weegwijs: 1 bericht',
        tekst: [
          'In Weegwijs wacht op u:',
          '',
          `- ${nummer}: Uw stem wordt gevraagd`,
          '',
          'Meld u aan om te zien waar het over gaat. Daar stelt u ook in of en wanneer u deze mail krijgt.',
          '',
          `${url}/`,
          '',
        ].join('\n'),
      },
    ],
  );
  const [regel] = await wereld.achter(
    `select functionaris, rol, herkomst, resultaat, objecten, nummers from logboek.regel where handeling = $1`,
    [mailtaak],
  );
  assert.deepEqual(
    [regel?.functionaris, regel?.rol, regel?.herkomst, regel?.resultaat, regel?.nummers],
    [null, 'systeem', 'taak', 'toegestaan', [nummer]],
  );
  assert.equal(regel?.objecten[0], wereld.mensen.om);
  // Told once; what is new comes in a next mail, in the language that somebody chose.
  await wereld.lukt('berichtvoorkeur-instellen', 'om', { mail: 'direct', taal: 'en' });
  await plan('om', 1);
  await draag(bus);
  assert.equal(alles.length, 1);
  const nieuw = await brengIn(wereld);
  await plan('om', 2);
  await draag(bus);
  assert.deepEqual(alles.slice(1).map(regelsVan), [[`- ${nieuw.nummer}: There are signals to analyse`]]);
  assert.match(alles[1]?.onderwerp ?? '', /1 notice$/);
});

test('wat iemand las wordt niet gemaild, en wie geen mail wil krijgt haar niet', async () => {
  await brengTotVoorstel(wereld);
  const { bus, alles } = maakBus();
  const { berichten } = await wereld.lukt('berichten-inzien', 'om', {});
  await wereld.lukt('bericht-gelezen', 'om', { sleutels: berichten.map(({ sleutel }) => sleutel) });
  await wereld.lukt('berichtvoorkeur-instellen', 'politie', { mail: 'uit', taal: 'nl' });
  for (const wie of ['om', 'politie'] as const) await plan(wie);
  assert.equal(await draag(bus), 2);
  assert.deepEqual(alles, []);
});

test('wie zijn mandaat, zijn geheimhouding of zijn casus verloor hoort niets meer, ook niet wat al klaarstond', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2026-11-23' where functionaris = $1`, [
    wereld.mensen.om,
  ]);
  await wereld.achter('update beheer.geheimhouding set geldig_tot = bevestigd_op where functionaris = $1', [
    wereld.mensen.politie,
  ]);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  const { bus, alles } = maakBus();
  for (const wie of ['om', 'politie', 'rvdk', 'reclassering'] as const) await plan(wie);
  await draag(bus);
  assert.deepEqual(
    alles.map(({ aan }) => aan),
    [await adres('reclassering')],
  );
  const taken = await wereld.achter('select object, stand, fout from taken.taak');
  const stand = (wie: Wie) => taken.find(({ object }) => object === wereld.mensen[wie]);
  assert.deepEqual([stand('om')?.stand, stand('om')?.fout], ['gedaan', 'geen-mandaat']);
  assert.deepEqual([stand('politie')?.stand, stand('politie')?.fout], ['gedaan', 'geen-geheimhouding']);
});

test('een externe partner hoort van het plan van de eigen casus, en van niets anders', async () => {
  const eigen = await brengTotCasus(wereld, 'plan-vastgesteld');
  await brengTotVoorstel(wereld);
  const { bus, alles } = maakBus();
  for (const wie of ['ggz', 'lyceum'] as const) await plan(wie);
  await draag(bus);
  const [casus] = await wereld.achter('select nummer from casusoverleg.casus where id = $1', [eigen.casus]);
  assert.deepEqual(
    alles.map((bericht) => [bericht.aan, regelsVan(bericht)]),
    [[await adres('ggz'), [`- ${casus?.nummer}: Een plan is vastgesteld`]]],
  );
});

test('wat verzegeld is staat in geen bericht, ook niet van wie achter het zegel mag', async () => {
  await brengVerzegeldIn(wereld);
  for (const wie of ['politie', 'om', 'gemeente', 'uitvoerder'] as const)
    assert.deepEqual((await wereld.lukt('berichten-inzien', wie, {})).berichten, [], wie);
});

test('waar het ook stopt, niets gaat verloren en niets wordt twee keer getoond', async () => {
  const stopt = async (): Promise<never> => Promise.reject(new Error('gestopt'));
  // Before anything; after composing, before sending; after sending, before closing; and then to the end.
  const reeksen: readonly (readonly ('voor' | 'verzenden' | 'na' | 'goed')[])[] = [
    ['voor', 'goed'],
    ['verzenden', 'goed'],
    ['na', 'goed'],
    ['voor', 'verzenden', 'na', 'na', 'goed'],
  ];
  let beurt = 0;
  for (const reeks of reeksen) {
    const { nummer } = await brengIn(wereld);
    const { bus, getoond } = maakBus();
    beurt += 1;
    await plan('om', beurt);
    for (const stap of reeks) {
      await nuAanDeBeurt();
      await draag(stap === 'verzenden' ? { verzend: stopt } : bus, (gewoon) => async (taak) => {
        if (stap === 'voor') return stopt();
        const poging = await gewoon(taak);
        return stap === 'na' ? stopt() : poging;
      });
    }
    // Something new in between does not hide in a mail that may have been seen already; it comes with the next.
    assert.deepEqual(getoond().map(regelsVan), [[`- ${nummer}: Er zijn signalen om te analyseren`]], reeks.join());
    beurt += 1;
    await plan('om', beurt);
    await draag(bus);
    assert.equal(getoond().length, 1, reeks.join());
  }
});

test('wat er tussen twee pogingen bij komt staat in de volgende mail, niet in een mail die al gezien kan zijn', async () => {
  const eerste = await brengIn(wereld);
  const { bus, alles } = maakBus();
  await plan('om');
  await draag(bus, (gewoon) => async (taak) => {
    await gewoon(taak);
    throw new Error('na verzenden gestopt');
  });
  const tweede = await brengIn(wereld);
  await nuAanDeBeurt();
  await draag(bus);
  assert.equal(alles.length, 2);
  assert.deepEqual(alles[0], alles[1]);
  assert.match(alles[0]?.tekst ?? '', new RegExp(eerste.nummer ?? 'geen'));
  await plan('om', 1);
  await draag(bus);
  assert.deepEqual(alles.slice(2).map(regelsVan), [[`- ${tweede.nummer}: Er zijn signalen om te analyseren`]]);
});

test('de planner zet per dag één mail klaar na zeven uur, en voor wie dat wil na elke wijziging', async () => {
  let seconden = 0;
  const wandklok = { nu: () => wereld.poort.klok.nu().add({ seconds: seconden }) };
  await wereld.lukt('berichtvoorkeur-instellen', 'om', { mail: 'direct', taal: 'nl' });
  await wereld.lukt('berichtvoorkeur-instellen', 'politie', { mail: 'uit', taal: 'nl' });
  const ochtend = { ...wereld.poort, klok: { nu: () => wereld.klok.nu().subtract({ hours: 6 }) } };
  const taken = (wie: Wie) =>
    wereld.achter('select beurt from taken.taak where object = $1 and soort = $2', [wereld.mensen[wie], mailtaak]);
  const vroeg = maakPostplanner(ochtend, mailtaak, wandklok);
  assert.equal(dagVan(ochtend.klok.nu()), '2026-11-23');
  await vroeg();
  assert.deepEqual(await taken('gemeente'), []);
  // Two processes plan the same.
  const planners = [
    maakPostplanner(wereld.poort, mailtaak, wandklok),
    maakPostplanner(wereld.poort, mailtaak, wandklok),
  ];
  const ronde = async () => {
    seconden += 31;
    await Promise.all(planners.map((plannen) => plannen()));
  };
  await ronde();
  assert.equal((await taken('gemeente')).length, 1);
  assert.equal((await taken('ggz')).length, 1);
  assert.equal((await taken('politie')).length, 0);
  await ronde();
  const rustig = (await taken('om')).length;
  await ronde();
  await ronde();
  assert.equal((await taken('om')).length, rustig);
  await brengIn(wereld);
  await ronde();
  await ronde();
  assert.equal((await taken('om')).length, rustig + 1);
  assert.equal((await taken('gemeente')).length, 1);
  wereld.klok.zet('2026-11-24');
  await ronde();
  assert.equal((await taken('gemeente')).length, 2);
  wereld.klok.zet('2026-11-23');
});

test('in geen enkele mail staat iets van een persoon: geen naam, datum, adres of tekst', async () => {
  const letters = fc.array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 6, maxLength: 10 });
  const naam = letters.map((rij) => `Q${rij.join('')}`);
  const eigen = [...Object.values(bezetting), ...Object.values(partnernamen)].flatMap((wie) =>
    wie.split(' ').filter((deel) => deel.length > 3),
  );
  await fc.assert(
    fc.asyncProperty(naam, naam, naam, naam, async (voornaam, achternaam, straat, gedraging) => {
      wereld = await leeg.opnieuw();
      const onderwerp = { aard: 'natuurlijk-persoon' as const, voornaam, achternaam, straat, huisnummer: '12' };
      const invoer = signaal({ onderwerp, gedraging, melder: { naam: achternaam, contact: voornaam } });
      await brengTotCasus(wereld, 'plan-vastgesteld', invoer);
      await brengTotVoorstel(wereld);
      const { bus, alles } = maakBus();
      const iedereen = Object.keys(bezetting).filter((sleutel): sleutel is Wie => sleutel in bezetting);
      for (const wie of iedereen) await plan(wie);
      await draag(bus);
      // And again when much is late.
      wereld.klok.zet('2027-06-01');
      await wereld.achter(`update beheer.autorisatie set einde = '2030-01-01'`);
      for (const wie of iedereen) await plan(wie, 1);
      await draag(bus);
      assert.ok(alles.length >= 12, `${alles.length}`);
      assert.ok(alles.some(({ tekst }) => tekst.includes('(te laat)')));
      for (const { onderwerp: kop, tekst } of alles) {
        for (const woord of [voornaam, achternaam, straat, gedraging, ...eigen])
          assert.ok(!`${kop}\n${tekst}`.toLowerCase().includes(woord.toLowerCase()), woord);
        // Nothing but the words of the system, numbers, and the start page.
        for (const regel of tekst.split('\n').filter((elk) => elk.startsWith('- ')))
          assert.match(regel, /^- (?:[WC]-\d{4}-\d{4,}: )?[A-Z][A-Za-z() ]+$/);
        assert.deepEqual(tekst.match(/https?:\S+/g), [`${url}/`]);
      }
      const buiten = await Promise.all((['rvdk', 'reclassering', 'ggz'] as const).map(adres));
      for (const { aan, tekst } of alles) if (buiten.includes(aan)) assert.doesNotMatch(tekst, /W-\d{4}/);
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

test('in de map staat iedere mail één keer, hoe vaak zij ook is verzonden', async () => {
  const map = await mkdtemp(join(tmpdir(), 'weegwijs-post-'));
  try {
    const bus = maakMapPost(join(map, 'post'), 'weegwijs@waterhoek.example');
    const brief = maakBrief(
      { aan: null, taal: 'nl', regels: [{ soort: 'vernietigen', teLaat: true, nummer: 'W-2026-0001' }] },
      url,
    );
    for (let keer = 0; keer < 2; keer += 1) await bus.verzend({ id: 'een', aan: 'n.terpstra@om.example', ...brief });
    assert.deepEqual(await readdir(join(map, 'post')), ['een.eml']);
    const tekst = await readFile(join(map, 'post', 'een.eml'), 'utf8');
    assert.match(tekst, /^From: Weegwijs <weegwijs@waterhoek\.example>$/m);
    assert.match(tekst, /^To: n\.terpstra@om\.example$/m);
    assert.match(tekst, /^Message-ID: <een@waterhoek\.example>$/im);
    assert.match(tekst, /^Auto-Submitted: auto-generated$/m);
    assert.match(tekst, /W-2026-0001: Vernietigen \(te laat\)/);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
});
