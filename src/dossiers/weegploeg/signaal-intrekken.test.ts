// signaal-intrekken through the gate: the signal is really gone, its trace stays, and what rested on it is out of date.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import {
  analyse,
  brengIn,
  brengTotAnalyse,
  brengTotBesluit,
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

const trekIn = (id: string, gegeven: string, reden = 'Het ging om een ander.') => ({ id, gegeven, reden });
const lees = (id: string, wie: Wie = 'om') => wereld.lukt('weegdossier-inzien', wie, { id });
const vindt = async (tekst: string) =>
  (await wereld.lukt('weegdossiers-zoeken', 'om', { tekst })).resultaten.map(({ id }) => id);
const over = (dossier: string) =>
  wereld.achter('select soort from weegploeg.gegeven where dossier = $1 order by volgorde', [dossier]);
const nietAgenderen = (id: string) => ({ id, uitkomst: 'niet-agenderen' as const, motivering: 'Te licht.' });

test('inhoud, melder en zoeksleutels zijn weg; dat, wanneer, door wie en waarom blijft', async () => {
  const wie = onderwerp();
  const nieuw = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  assert.deepEqual(await vindt(wie.achternaam), [nieuw.dossier]);
  wereld.klok.zet('2026-11-25');
  const antwoord = await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(nieuw.dossier, nieuw.gegeven));
  wereld.klok.zet(begindag);
  assert.deepEqual(antwoord, { dossier: nieuw.dossier, stand: 'ingebracht' });
  assert.deepEqual(await over(nieuw.dossier), []);
  assert.deepEqual(
    await wereld.achter('select soort from weegploeg.zoeksleutel where dossier = $1', [nieuw.dossier]),
    [],
  );
  assert.deepEqual(await vindt(wie.achternaam), []);
  const gezien = await lees(nieuw.dossier);
  assert.equal(gezien.laatsteVerwerking, '2026-11-25');
  assert.deepEqual(gezien.gegevens, []);
  assert.deepEqual(gezien.intrekkingen, [
    {
      signaal: nieuw.gegeven,
      partij: { id: wereld.partijen.gemeente, soort: 'gemeente', naam: 'Gemeente Waterhoek' },
      door: 'Fenna Wielinga',
      op: '2026-11-25',
      verzegeld: false,
      reden: 'Het ging om een ander.',
    },
  ]);
  const [regel] = await wereld.achter(
    `select handeling, nummers::text, objecten from logboek.regel where handeling = 'signaal-intrekken' and resultaat = 'toegestaan' order by id desc limit 1`,
  );
  assert.deepEqual(regel, { handeling: 'signaal-intrekken', nummers: `{${nieuw.nummer}}`, objecten: [nieuw.dossier] });
  // All that is left to do is to decide that nobody is scheduled.
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'om', {});
  assert.deepEqual(
    plichten.filter((plicht) => plicht.dossier === nieuw.dossier).map(({ soort }) => soort),
    ['voorstel-doen'],
  );
});

test('andere signalen blijven; hun naam ook, als zij onder die naam binnenkwamen', async () => {
  const wie = onderwerp();
  const een = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  const { onderwerp: _, ...naamloos } = signaalOm({ dossier: een.dossier });
  const twee = await wereld.lukt('signaal-inbrengen', 'om', naamloos);
  await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven));
  const gezien = await lees(een.dossier);
  assert.deepEqual(
    gezien.gegevens.map(({ soort, bij }) => [soort, bij]),
    [
      ['naw', twee.gegeven],
      ['signaal', null],
      ['melder', twee.gegeven],
    ],
  );
  assert.deepEqual(await vindt(wie.achternaam), [een.dossier]);
  // With a name of its own the other signal needs no other.
  const drie = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp() }));
  await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: drie.dossier }));
  await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(drie.dossier, drie.gegeven));
  assert.deepEqual(
    (await lees(drie.dossier)).gegevens.map(({ bron }) => bron.soort),
    ['om', 'om', 'om'],
  );
});

test('een analyse die het signaal woog is verouderd; zonder signaal kan niemand worden geagendeerd', async () => {
  const een = await brengTotAnalyse(wereld);
  const twee = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: een.dossier }));
  // Nobody has weighed the second signal yet, so the analysis is up to date again once it is gone.
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', nietAgenderen(een.dossier)), [
    'analyse-verouderd',
  ]);
  await wereld.lukt('signaal-intrekken', 'om', trekIn(een.dossier, twee.gegeven));
  const drie = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: een.dossier }));
  await wereld.lukt('signalen-analyseren', 'om', analyse(een.dossier, [een.gegeven, drie.gegeven]));
  await wereld.lukt('signaal-intrekken', 'om', trekIn(een.dossier, drie.gegeven));
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', nietAgenderen(een.dossier)), [
    'analyse-verouderd',
  ]);
  await wereld.lukt('signalen-analyseren', 'om', analyse(een.dossier, [een.gegeven]));
  await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven));
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', await voorstelInvoer(wereld, een.dossier)), [
    'selectie-leeg',
  ]);
  assert.deepEqual(await wereld.weigert('signalen-analyseren', 'om', analyse(een.dossier)), ['geen-signaal']);
});

test('is het enige signaal ingetrokken, dan eindigt het dossier met een eenstemmig besluit om niet te agenderen', async () => {
  const een = await brengIn(wereld);
  await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven));
  const plichten = async () =>
    (await wereld.lukt('werkvoorraad-inzien', 'om', {})).plichten
      .filter(({ dossier }) => dossier === een.dossier)
      .map(({ soort }) => soort);
  assert.deepEqual(await plichten(), ['voorstel-doen']);
  const stelVoor = () => wereld.lukt('agendering-voorstellen', 'om', nietAgenderen(een.dossier));
  const stemOver = (voorstel: string, voor = true) => stem({ ...een, nummer: een.nummer ?? '', voorstel }, voor);
  await wereld.lukt('stemmen', 'politie', stemOver((await stelVoor()).voorstel, false));
  assert.equal((await lees(een.dossier)).stand, 'ingebracht');
  const { voorstel } = await stelVoor();
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stemOver(voorstel));
  const { stand, termijnen } = await lees(een.dossier);
  assert.deepEqual([stand, termijnen.map(({ naam }) => naam)], ['niet-geagendeerd', ['vernietigen-niet-geagendeerd']]);
  // Also of this outcome the person is told (art. 11 lid 1).
  assert.deepEqual(await plichten(), ['informeren-overleggen', 'vernietigen']);
});

test('een ingetrokken signaal dat nog niet was gewogen laat de analyse gelden', async () => {
  const een = await brengTotAnalyse(wereld);
  const twee = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: een.dossier }));
  await wereld.lukt('signaal-intrekken', 'om', trekIn(een.dossier, twee.gegeven));
  await wereld.lukt('agendering-voorstellen', 'om', nietAgenderen(een.dossier));
});

test('ook uit een verworpen voorstel verdwijnt de ingekorte tekst', async () => {
  const een = await brengTotAnalyse(wereld);
  const { selectie = [], ...invoer } = await voorstelInvoer(wereld, een.dossier);
  const ingekort = selectie.map((keuze) => (keuze.gegeven === een.gegeven ? { ...keuze, tekst: 'Kort.' } : keuze));
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', { ...invoer, selectie: ingekort });
  assert.deepEqual(await wereld.weigert('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven)), [
    'stand-staat-niet-toe',
  ]);
  await wereld.lukt('stemmen', 'politie', stem({ ...een, voorstel }, false));
  await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven));
  const gezien = await lees(een.dossier);
  assert.ok(!JSON.stringify(gezien).includes('Kort.'));
  assert.equal(gezien.voorstellen[0]?.inhoud.selectie.length, selectie.length - 2);
});

test('alleen de eigen partij, met een reden, en niet na een besluit', async () => {
  const een = await brengIn(wereld);
  assert.deepEqual(await wereld.weigert('signaal-intrekken', 'om', trekIn(een.dossier, een.gegeven)), [
    'signaal-niet-van-u',
  ]);
  assert.deepEqual(await wereld.weigert('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven, ' ')), [
    'reden-ontbreekt',
  ]);
  // A colleague of the same party may.
  await wereld.lukt('signaal-intrekken', 'gemeenteTweede', trekIn(een.dossier, een.gegeven));
  assert.deepEqual(await wereld.doe('signaal-intrekken', 'gemeente', trekIn(een.dossier, een.gegeven)), {
    soort: 'niet-gevonden',
  });
  for (const stand of ['voorgesteld', 'geagendeerd', 'niet-geagendeerd'] as const) {
    const { dossier, gegeven } = await brengTotStand(wereld, stand);
    assert.deepEqual(
      await wereld.weigert('signaal-intrekken', 'gemeente', trekIn(dossier, gegeven)),
      ['stand-staat-niet-toe'],
      stand,
    );
  }
  // A name or a reporter is no signal.
  const ander = await brengIn(wereld);
  const melder = (await lees(ander.dossier)).gegevens.find(({ soort }) => soort === 'melder');
  assert.deepEqual(await wereld.doe('signaal-intrekken', 'gemeente', trekIn(ander.dossier, melder?.id ?? '')), {
    soort: 'niet-gevonden',
  });
});

test('een vrijgegeven signaal gaat met de vrijgave; een verzegeld laat alleen achter het zegel een spoor', async () => {
  const een = await brengVerzegeldIn(wereld);
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(een.dossier, een.gegeven));
  await wereld.lukt('signaal-intrekken', 'politie', trekIn(een.dossier, een.gegeven));
  assert.deepEqual(await over(een.dossier), []);
  assert.deepEqual((await lees(een.dossier)).vrijgaven, []);
  const open = await brengIn(wereld);
  const zegel = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: open.dossier }));
  const voor = await lees(open.dossier, 'uitvoerder');
  assert.deepEqual(await wereld.doe('signaal-intrekken', 'gemeente', trekIn(open.dossier, zegel.gegeven)), {
    soort: 'niet-gevonden',
  });
  await wereld.lukt('signaal-intrekken', 'politie', trekIn(open.dossier, zegel.gegeven));
  assert.deepEqual(await lees(open.dossier, 'uitvoerder'), voor);
  assert.deepEqual(
    (await lees(open.dossier, 'om')).intrekkingen.map(({ signaal: id, verzegeld }) => [id, verzegeld]),
    [[zegel.gegeven, true]],
  );
});

test('het signaal dat de weging heropende: is het weg, dan geldt het eerdere besluit weer met zijn eigen termijn', async () => {
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  // As if it was decided six months ago, to the day.
  await wereld.achter("update weegploeg.dossier set besluit_op = '2026-05-23' where id = $1", [besloten.dossier]);
  await wereld.achter(
    "update weegploeg.gegeven set ingebracht_op = '2026-05-23' where dossier = $1 and soort = 'agenderingsbesluit'",
    [besloten.dossier],
  );
  const nieuw = await wereld.lukt('signaal-inbrengen', 'politie', signaalPolitie({ dossier: besloten.dossier }));
  const heropend = await lees(besloten.dossier);
  assert.deepEqual([heropend.stand, heropend.besluitOp, heropend.heropendOp], ['ingebracht', null, '2026-11-23']);
  assert.deepEqual(heropend.termijnen, [
    { naam: 'informeren-na-verkrijging', clausule: '11.2', uiterlijk: '2026-12-23' },
  ]);
  assert.deepEqual(await wereld.lukt('signaal-intrekken', 'politie', trekIn(besloten.dossier, nieuw.gegeven)), {
    dossier: besloten.dossier,
    stand: 'niet-geagendeerd',
  });
  const terug = await lees(besloten.dossier);
  assert.deepEqual([terug.stand, terug.besluitOp, terug.heropendOp], ['niet-geagendeerd', '2026-05-23', null]);
  assert.deepEqual(terug.termijnen, [
    { naam: 'vernietigen-niet-geagendeerd', clausule: '13.3', uiterlijk: '2026-11-23' },
  ]);
  wereld.klok.zet('2026-11-24');
  assert.deepEqual(
    await wereld.weigert('signaal-inbrengen', 'politie', signaalPolitie({ dossier: besloten.dossier })),
    ['zes-maanden-voorbij'],
  );
  wereld.klok.zet(begindag);
});

test('wordt het nieuwe signaal verwijderd na een correctie, dan geldt het eerdere besluit ook weer, en schuift geen dag', async () => {
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  const dagen = async () => {
    const { stand, besluitOp, heropendOp, termijnen } = await lees(besloten.dossier);
    const [rij] = await wereld.achter('select laatste_verwerking::text as dag from weegploeg.dossier where id = $1', [
      besloten.dossier,
    ]);
    return [stand, besluitOp, heropendOp, rij?.dag, termijnen.map(({ naam, uiterlijk }) => [naam, uiterlijk])];
  };
  wereld.klok.zet('2026-12-10');
  const een = await wereld.lukt('signaal-inbrengen', 'politie', signaalPolitie({ dossier: besloten.dossier }));
  const twee = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: besloten.dossier }));
  wereld.klok.zet('2026-12-20');
  const corrigeer = (handeling: 'gegeven-verwijderen' | 'gegeven-afschermen', gegeven: string) =>
    wereld.lukt(handeling, 'uitvoerder', {
      ...{ id: besloten.dossier, gegeven, reden: 'in-strijd-met-voorschrift', aanleiding: 'controle' },
    });
  await corrigeer('gegeven-verwijderen', een.gegeven);
  assert.equal((await dagen())[0], 'ingebracht');
  // What is shielded may count again, so it waits.
  await corrigeer('gegeven-afschermen', twee.gegeven);
  // Nor does it hold again for a signal that it did weigh.
  await corrigeer('gegeven-verwijderen', besloten.gegeven);
  assert.deepEqual((await dagen()).slice(0, 3), ['ingebracht', null, '2026-12-10']);
  await corrigeer('gegeven-verwijderen', twee.gegeven);
  const term = ['vernietigen-niet-geagendeerd', '2027-05-23'];
  assert.deepEqual(await dagen(), ['niet-geagendeerd', '2026-11-23', null, '2026-12-10', [term]]);
  wereld.klok.zet(begindag);
});

test('ook na een samenvoeging geldt het eerdere besluit weer, zodra niets over is dat het niet woog', async () => {
  const wie = onderwerp();
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: wie }));
  const stand = async (id: string) => {
    const { stand: nu, besluitOp, heropendOp, termijnen } = await lees(id);
    return [nu, besluitOp, heropendOp, termijnen.map(({ uiterlijk }) => uiterlijk)];
  };
  wereld.klok.zet('2026-12-10');
  const nieuw = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: besloten.dossier }));
  const tweede = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  const samen = () =>
    wereld.lukt('dossiers-samenvoegen', 'uitvoerder', {
      ...{ id: tweede.dossier, ander: besloten.dossier, reden: 'Zelfde persoon.' },
    });
  await samen();
  // The other signal came in apart: the decision did not weigh it, though it is older in the order of the file.
  assert.equal(
    (await wereld.lukt('signaal-intrekken', 'om', trekIn(tweede.dossier, nieuw.gegeven))).stand,
    'geanalyseerd',
  );
  const { samenvoegingen } = await lees(tweede.dossier);
  // Undone, what was withdrawn meanwhile was all that reopened it.
  await wereld.lukt('samenvoeging-ongedaan-maken', 'uitvoerder', {
    ...{ id: tweede.dossier, samenvoeging: samenvoegingen[0]?.id ?? '', reden: 'Toch niet.' },
  });
  assert.deepEqual(await stand(besloten.dossier), ['niet-geagendeerd', '2026-11-23', null, ['2027-05-23']]);
  assert.equal((await stand(tweede.dossier))[0], 'ingebracht');
  const weer = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: besloten.dossier }));
  await samen();
  await wereld.lukt('signaal-intrekken', 'om', trekIn(tweede.dossier, weer.gegeven));
  assert.deepEqual(await wereld.lukt('signaal-intrekken', 'gemeente', trekIn(tweede.dossier, tweede.gegeven)), {
    ...{ dossier: tweede.dossier, stand: 'niet-geagendeerd' },
  });
  assert.deepEqual(await stand(tweede.dossier), ['niet-geagendeerd', '2026-11-23', null, ['2027-05-23']]);
  wereld.klok.zet(begindag);
});

test('staat er nog een ander nieuw signaal, dan blijft de weging open en beslist zij opnieuw', async () => {
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  const een = await wereld.lukt('signaal-inbrengen', 'politie', signaalPolitie({ dossier: besloten.dossier }));
  const twee = await wereld.lukt('signaal-inbrengen', 'om', signaalOm({ dossier: besloten.dossier }));
  assert.equal(
    (await wereld.lukt('signaal-intrekken', 'politie', trekIn(besloten.dossier, een.gegeven))).stand,
    'ingebracht',
  );
  wereld.klok.zet('2026-12-01');
  await wereld.lukt('signalen-analyseren', 'om', analyse(besloten.dossier, [besloten.gegeven, twee.gegeven]));
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', nietAgenderen(besloten.dossier));
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('stemmen', wie, stem({ ...besloten, voorstel }));
  const gezien = await lees(besloten.dossier);
  assert.deepEqual(
    gezien.termijnen.map(({ uiterlijk }) => uiterlijk),
    ['2027-06-01'],
  );
  assert.deepEqual(
    gezien.gegevens.flatMap((gegeven) => (gegeven.soort === 'agenderingsbesluit' ? gegeven.ingebrachtOp : [])),
    ['2026-11-23', '2026-12-01'],
  );
  wereld.klok.zet(begindag);
});

test('in sql verdwijnt niets zonder logregel en spoor, en niets van een ander', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  const wis = (wie: Wie) =>
    settingsAls(wereld, wie, 'weegploeglid').then((settings) =>
      als(wereld, 'weegploeg_schrijven', settings, ({ db }) =>
        sql`select weegploeg.wis_signaal(${gegeven}::uuid, null)`.execute(db),
      ),
    );
  for (const wie of ['gemeente', 'om'] as const) await assert.rejects(wis(wie), { code: '42501' });
  await assert.rejects(
    als(wereld, 'weegploeg_schrijven', await settingsAls(wereld, 'gemeente', 'weegploeglid'), ({ db }) =>
      sql`delete from weegploeg.gegeven where id = ${gegeven}`.execute(db),
    ),
    { code: '42501' },
  );
  assert.equal((await over(dossier)).length, 3);
});
