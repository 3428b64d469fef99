// Invitations on the real database: to whom a meeting concerns and nobody else, changed, called off, once wherever it stops, and with nothing of a file.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import ICAL from 'ical.js';
import { brengIn, brengTotCasus } from '../../test/proefdossiers.ts';
import { bezetting, maakProefwereld, type Proefwereld, type Wie } from '../../test/proefwereld.ts';
import { calendar } from '../platform/calendar/calendar.ts';
import { type Mailbericht, maakMapPost, type Post } from '../platform/mail/post.ts';
import { maakDrager, type Werk } from './drager.ts';
import { maakUitnodigingsplanner } from './uitnodigingen.ts';
import { maakWerken, uitnodigingstaak } from './werken.ts';

const url = 'https://weegwijs.example';
let leeg: Proefwereld;
let wereld: Proefwereld;
let seconden = 0;
let alles: Mailbericht[] = [];
const bus: Post = {
  async verzend(bericht) {
    alles.push(bericht);
  },
};
before(async () => {
  leeg = await maakProefwereld();
});
after(() => leeg.stop());
beforeEach(async () => {
  wereld = await leeg.opnieuw();
  alles = [];
});

const waar = { dag: '2026-11-30', begin: '09:00', einde: '11:00', plaats: 'Stadhuis, kamer 2', afgezegd: false };
const mensen = Object.keys(bezetting).filter((naam): naam is Wie => naam in bezetting);

async function wieHeeft(aan: string): Promise<Wie | undefined> {
  const [rij] = await wereld.achter('select id from beheer.functionaris where email = $1', [aan]);
  return mensen.find((wie) => wereld.mensen[wie] === rij?.id);
}
const plan = async () => {
  seconden += 31;
  const wandklok = { nu: () => wereld.poort.klok.nu().add({ seconds: seconden }) };
  await maakUitnodigingsplanner(wereld.poort, uitnodigingstaak, wandklok)();
};
const draag = (post: Post = bus, om?: (gewoon: Werk) => Werk) => {
  const gewoon = maakWerken(wereld.poort, { bus: post, url }).get(uitnodigingstaak);
  assert.ok(gewoon !== undefined);
  const werken = new Map([[uitnodigingstaak, om === undefined ? gewoon : om(gewoon)]]);
  return maakDrager(wereld.poort, werken, () => undefined).draagAlles();
};

/** Plans and carries; what each person got, as his calendar reads it: `methode volgnummer dag`. */
async function ronde(): Promise<Record<string, string[]>> {
  const tot = alles.length;
  await plan();
  await draag();
  const uit: Record<string, string[]> = {};
  for (const { aan, agenda } of alles.slice(tot)) {
    assert.ok(agenda !== undefined);
    const kalender = new ICAL.Component(ICAL.parse(calendar(agenda, { from: 'weegwijs@waterhoek.example', to: aan })));
    const gebeurtenis = kalender.getFirstSubcomponent('vevent');
    const wie = (await wieHeeft(aan)) ?? aan;
    const wat = ['sequence', 'dtstart'].map((naam) => String(gebeurtenis?.getFirstPropertyValue(naam)).slice(0, 10));
    uit[wie] = [...(uit[wie] ?? []), [kalender.getFirstPropertyValue('method'), ...wat].join(' ')];
  }
  return uit;
}
const aan = (namen: readonly Wie[], wat: string) => Object.fromEntries(namen.toSorted().map((wie) => [wie, [wat]]));
const opNaam = (uit: Record<string, string[]>) => Object.fromEntries(Object.entries(uit).toSorted());
const weegploeg = async () =>
  (await Promise.all(mensen.map(async (wie) => [wie, await wereld.doe('weegvergaderingen-inzien', wie, {})] as const)))
    .filter(([, uitkomst]) => uitkomst.soort === 'gedaan')
    .map(([wie]) => wie);

test('de weegploeg krijgt één uitnodiging, hoort van een wijziging van dag of plaats, en dat zij niet doorgaat', async () => {
  const { dossier, nummer: dossiernummer } = await brengIn(wereld);
  const punten = [{ dossier, vraag: 'analyse-maken' as const }];
  const eerste = await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, punten });
  assert.equal(eerste.nummer, 'WV-2026-0001');
  const wie = await weegploeg();
  assert.ok(wie.length >= 4);
  assert.deepEqual(opNaam(await ronde()), aan(wie, 'REQUEST 0 2026-11-30'));
  assert.deepEqual(await ronde(), {});
  const { vergadering } = eerste;
  // Another agenda alone is no news, and no number counts it.
  const bespreken = [...punten, { dossier, vraag: 'bespreken' as const }];
  await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, vergadering, punten: bespreken });
  assert.deepEqual(await ronde(), {});
  await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, vergadering, dag: '2026-12-01', punten });
  assert.deepEqual(opNaam(await ronde()), aan(wie, 'REQUEST 1 2026-12-01'));
  await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, vergadering, afgezegd: true, punten: [] });
  assert.deepEqual(opNaam(await ronde()), aan(wie, 'CANCEL 2 2026-12-01'));
  assert.deepEqual(await ronde(), {});
  // Two meetings prepared on one day: each its own message, to one person.
  for (const dag of ['2026-12-07', '2026-12-14'])
    await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, dag, punten });
  assert.deepEqual((await ronde())['om'], ['REQUEST 0 2026-12-07', 'REQUEST 0 2026-12-14']);
  // One calendar item per meeting and person, whatever happened to it.
  assert.equal(new Set(alles.map(({ agenda }) => agenda?.uid)).size, 3);
  for (const { onderwerp, tekst, agenda } of alles) {
    const geheel = `${onderwerp}\n${tekst}\n${JSON.stringify(agenda)}`;
    assert.ok(!geheel.includes(dossiernummer ?? 'W-') && !geheel.includes(dossier));
    assert.match(geheel, /WV-2026-000[123]/);
  }
  const [regel] = await wereld.achter(
    `select functionaris, rol, herkomst, objecten, nummers from logboek.regel where handeling = $1 order by id limit 1`,
    [uitnodigingstaak],
  );
  assert.deepEqual([regel?.functionaris, regel?.rol, regel?.herkomst], [null, 'systeem', 'taak']);
  assert.deepEqual([regel?.objecten.at(-1), regel?.nummers], [vergadering, ['WV-2026-0001']]);
});

test('een casusoverleg is voor wie deelneemt aan een casus op de agenda; wie eraf gaat hoort alleen dat', async () => {
  const { casus } = await brengTotCasus(wereld, 'geopend');
  const punten = [{ dossier: casus, vraag: 'plan-opstellen' as const }];
  const { vergadering, nummer } = await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', { ...waar, punten });
  assert.equal(nummer, 'CV-2026-0001');
  const eerst = await ronde();
  for (const wie of ['uitvoerder', 'gemeente', 'om', 'politie', 'rvdk', 'ggz'])
    assert.deepEqual(eerst[wie], ['REQUEST 0 2026-11-30'], wie);
  for (const wie of ['lyceum', 'jeugdzorg', 'fg', 'beveiliging', 'beheerder']) assert.equal(eerst[wie], undefined, wie);
  const partij = wereld.partijen.rvdk;
  const zet = async (tot: string | null) => {
    await wereld.achter('update casusoverleg.deelnemer set tot = $3 where casus = $1 and partij = $2', [
      casus,
      partij,
      tot,
    ]);
    await wereld.achter(`select nextval('taken.wijziging')`);
  };
  await zet('2026-11-23');
  assert.deepEqual(await ronde(), { rvdk: ['CANCEL 0 2026-11-30'] });
  assert.match(alles.at(-1)?.onderwerp ?? '', /vervalt$/);
  await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', { ...waar, vergadering, einde: '12:00', punten });
  assert.equal((await ronde())['rvdk'], undefined);
  // Who takes part again is invited again; whoever knew is not told twice.
  await zet(null);
  assert.deepEqual(await ronde(), { rvdk: ['REQUEST 1 2026-11-30'] });
  // Held meetings and past days give no messages.
  wereld.klok.zet('2026-12-01');
  await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', { ...waar, dag: '2026-12-01', punten });
  assert.equal((await ronde())['ggz']?.length, 1);
  wereld.klok.zet('2026-11-23');
});

test('wie geen geheimhouding of mandaat meer heeft hoort niets, en wordt er ook niet voor klaargezet', async () => {
  const { dossier } = await brengIn(wereld);
  await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', {
    ...waar,
    punten: [{ dossier, vraag: 'analyse-maken' }],
  });
  await wereld.achter('update beheer.geheimhouding set geldig_tot = bevestigd_op where functionaris = $1', [
    wereld.mensen.politie,
  ]);
  await plan();
  const taken = await wereld.achter('select object from taken.taak where soort = $1', [uitnodigingstaak]);
  assert.ok(!taken.some(({ object }) => object === wereld.mensen.politie));
  // Lost between planning and mailing.
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2026-11-23' where functionaris = $1`, [
    wereld.mensen.om,
  ]);
  const uit = await ronde();
  assert.deepEqual([uit['om'], uit['politie']], [undefined, undefined]);
  assert.deepEqual(uit['gemeente'], ['REQUEST 0 2026-11-30']);
});

test('waar het ook stopt, niets gaat verloren en niets wordt twee keer getoond', async () => {
  const stopt = async (): Promise<never> => Promise.reject(new Error('gestopt'));
  const { dossier } = await brengIn(wereld);
  const reeksen: readonly (readonly ('voor' | 'verzenden' | 'na' | 'goed')[])[] = [
    ['voor', 'goed'],
    ['verzenden', 'goed'],
    ['na', 'goed'],
    ['voor', 'verzenden', 'na', 'na', 'goed'],
  ];
  for (const [welke, reeks] of reeksen.entries()) {
    alles = [];
    await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', {
      ...{ ...waar, dag: `2026-12-0${welke + 1}` },
      punten: [{ dossier, vraag: 'analyse-maken' }],
    });
    await plan();
    const wie = await wereld.achter(`select object from taken.taak where soort = $1 and stand = 'open'`, [
      uitnodigingstaak,
    ]);
    for (const stap of reeks) {
      await wereld.achter(`update taken.taak set niet_voor = now() where stand = 'open'`);
      await draag(stap === 'verzenden' ? { verzend: stopt } : bus, (gewoon) => async (taak) => {
        if (stap === 'voor') return stopt();
        const poging = await gewoon(taak);
        return stap === 'na' ? stopt() : poging;
      });
    }
    // A mail program shows a Message-ID once, a calendar a version of an item once.
    const getoond = new Map(alles.map((bericht) => [bericht.id, bericht]));
    assert.equal(getoond.size, wie.length, reeks.join());
    for (const bericht of alles) assert.deepEqual(bericht, getoond.get(bericht.id), reeks.join());
    assert.deepEqual(await ronde(), {});
  }
});

test('als mail is het een uitnodiging die een agenda begrijpt, in de taal van wie haar krijgt', async () => {
  const map = await mkdtemp(join(tmpdir(), 'weegwijs-post-'));
  try {
    const { dossier } = await brengIn(wereld);
    await wereld.lukt('berichtvoorkeur-instellen', 'om', { mail: 'uit', taal: 'en' });
    await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', {
      ...waar,
      punten: [{ dossier, vraag: 'analyse-maken' }],
    });
    await plan();
    const post = maakMapPost(map, 'weegwijs@waterhoek.example');
    await draag(post);
    const bestanden = await Promise.all((await readdir(map)).map((naam) => readFile(join(map, naam), 'utf8')));
    const [engels] = bestanden.filter((tekst) => tekst.includes('invitation to meeting'));
    assert.match(engels ?? '', /^Content-Type: text\/calendar; charset=utf-8; method=REQUEST$/m);
    assert.match(engels ?? '', /meeting WV-2026-0001/);
    assert.equal(
      bestanden.filter((tekst) => tekst.includes('uitnodiging voor vergadering')).length,
      bestanden.length - 1,
    );
  } finally {
    await rm(map, { recursive: true, force: true });
  }
});
