// Who somebody is and may be today, read from the real database: mandates by day, partners by annex, parties until they leave.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { maakProefwereld, type Proefwereld, type Wie } from '../../test/proefwereld.ts';
import type { Rol } from '../convenant/rollen.ts';
import {
  type Actor,
  algemeneSituatie,
  alsPartijsoort,
  kiesOptreden,
  leesActor,
  leesPartnerschap,
  settingsVan,
} from './actor.ts';

const vandaag = '2026-11-23';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (wie: Wie, dag = vandaag) =>
  wereld.proef.database.transactie('toegang', { samenwerkingsverband: wereld.samenwerkingsverband }, (tx) =>
    leesActor(tx, wereld.mensen[wie], dag),
  );
const partnerschap = (dag = vandaag) =>
  wereld.proef.database.transactie('toegang', { samenwerkingsverband: wereld.samenwerkingsverband }, (tx) =>
    leesPartnerschap(tx, dag),
  );
const rollenVan = async (wie: Wie, dag = vandaag) =>
  (await lees(wie, dag))?.mandaten.map((mandaat) => mandaat.rol).sort();

test('een vertegenwoordiger komt met partij, mandaten en geheimhouding', async () => {
  assert.deepEqual(await lees('politie'), {
    functionaris: wereld.mensen.politie,
    naam: 'Idris Baldewsing',
    functie: 'operationeel expert',
    samenwerkingsverband: wereld.samenwerkingsverband,
    partij: { id: wereld.partijen.politie, soort: 'politie', naam: 'Politie, eenheid Waterland' },
    mandaten: (await lees('politie'))?.mandaten,
    geheimhoudingTot: '2027-11-23',
  });
  assert.deepEqual(await rollenVan('politie'), ['casusoverleglid', 'weegploeglid']);
  assert.deepEqual(await rollenVan('rvdk'), ['casusoverleglid']);
});

test('een externe partner komt met zijn organisatie, een ambt met geen van beide', async () => {
  const ggz = await lees('ggz');
  assert.deepEqual([ggz?.partij, ggz?.externePartner], [undefined, { id: wereld.partners.ggz, naam: 'GGZ Waterland' }]);
  const uitvoerder = await lees('uitvoerder');
  assert.deepEqual([uitvoerder?.partij, uitvoerder?.externePartner], [undefined, undefined]);
});

test('wie niet van dit samenwerkingsverband is, is hier niemand', async () => {
  const ander = await wereld.maakAnder();
  for (const functionaris of [ander.mensen.politie, randomUUID()])
    assert.equal(
      await wereld.proef.database.transactie('toegang', { samenwerkingsverband: wereld.samenwerkingsverband }, (tx) =>
        leesActor(tx, functionaris, vandaag),
      ),
      undefined,
    );
});

test('op de dag dat een partij vertrekt of een partner wordt geschrapt houdt alles op', async () => {
  await wereld.achter(`update beheer.partij set einde = '2026-12-01' where id = $1`, [wereld.partijen.reclassering]);
  assert.deepEqual(await rollenVan('reclassering', '2026-11-30'), ['casusoverleglid']);
  assert.deepEqual(await rollenVan('reclassering', '2026-12-01'), []);
  await wereld.achter(
    `update beheer.externe_partner set bijlage1_vanaf = '2026-11-24', bijlage1_tot = '2026-12-01' where id = $1`,
    [wereld.partners.lyceum],
  );
  for (const [dag, rollen] of [
    ['2026-11-23', []],
    ['2026-11-24', ['externe-casuspartner']],
    ['2026-11-30', ['externe-casuspartner']],
    ['2026-12-01', []],
  ] as const)
    assert.deepEqual(await rollenVan('lyceum', dag), rollen, dag);
});

test('geheimhouding telt vanaf de dag dat zij is beloofd', async () => {
  assert.equal((await lees('om', '2026-11-22'))?.geheimhoudingTot, undefined);
  assert.equal((await lees('om', '2026-11-23'))?.geheimhoudingTot, '2027-11-23');
});

test('het samenwerkingsverband is pas in werking als dat is gebeurd, en heeft een uitvoerder als iemand het vandaag is', async () => {
  const nu = await partnerschap();
  assert.deepEqual(
    [nu?.regime, nu?.inwerkingtreding, nu?.uitvoerderAangesteld],
    ['convenant-2017', '2022-01-01', '2022-01-01'],
  );
  await wereld.achter('update beheer.samenwerkingsverband set in_werking_gesteld_op = null where id = $1', [
    wereld.samenwerkingsverband,
  ]);
  assert.equal((await partnerschap())?.inwerkingtreding, undefined);
  await wereld.achter(`update beheer.samenwerkingsverband set in_werking_gesteld_op = '2026-11-23' where id = $1`, [
    wereld.samenwerkingsverband,
  ]);
  // The office is empty from the day that the mandate ends.
  assert.equal((await partnerschap('2026-12-31'))?.uitvoerderAangesteld, '2022-01-01');
  assert.equal((await partnerschap('2027-01-01'))?.uitvoerderAangesteld, undefined);
});

const actor = (rollen: readonly Rol[], meer: Partial<Actor> = {}): Actor => ({
  functionaris: 'f',
  naam: 'n',
  functie: 'x',
  samenwerkingsverband: 's',
  mandaten: rollen.map((rol) => ({ rol, einde: '2027-01-01' })),
  geheimhoudingTot: '2026-11-24',
  ...meer,
});
const politie = { id: 'p', soort: 'politie' as const, naam: 'Politie' };

test('de hoed is het eerste mandaat dat bij de handeling past, ook als zij aan een partij hangt', () => {
  const wie = [{ rol: 'weegploeglid' as const, partijen: ['politie' as const] }, { rol: 'uitvoerder' as const }];
  assert.deepEqual(kiesOptreden(actor(['casusoverleglid', 'weegploeglid'], { partij: politie }), wie), {
    rol: 'weegploeglid',
    partij: 'politie',
  });
  assert.deepEqual(kiesOptreden(actor(['uitvoerder']), wie), { rol: 'uitvoerder' });
  assert.equal(kiesOptreden(actor(['weegploeglid'], { partij: { ...politie, soort: 'gemeente' } }), wie), undefined);
  assert.equal(kiesOptreden(actor(['weegploeglid']), wie), undefined);
  assert.equal(kiesOptreden(actor([]), wie), undefined);
  assert.equal(kiesOptreden(actor(['uitvoerder']), []), undefined);
});

test('de algemene situatie gaat bij twijfel uit van niets', () => {
  assert.deepEqual(algemeneSituatie(undefined, undefined, undefined, vandaag), {
    vandaag,
    convenantInWerking: false,
    uitvoerderAangesteld: false,
    mandaat: false,
    bevoegd: false,
    geheimhouding: false,
    weegploegVoltallig: false,
  });
  const verband = {
    id: 's',
    naam: 's',
    regime: 'convenant-2017',
    inwerkingtreding: vandaag,
    uitvoerderAangesteld: vandaag,
    vertrokken: [],
  };
  assert.deepEqual(algemeneSituatie(actor(['uitvoerder']), verband, { rol: 'uitvoerder' }, vandaag), {
    vandaag,
    convenantInWerking: true,
    uitvoerderAangesteld: true,
    mandaat: true,
    bevoegd: true,
    geheimhouding: true,
    weegploegVoltallig: true,
  });
  const zonderOm = algemeneSituatie(actor([]), { ...verband, vertrokken: ['om'] as const }, undefined, vandaag);
  assert.equal(zonderOm.weegploegVoltallig, false);
  assert.equal(algemeneSituatie(actor([]), undefined, undefined, vandaag).weegploegVoltallig, false);
  const morgen = { ...verband, inwerkingtreding: '2026-11-24', uitvoerderAangesteld: '2026-11-24' };
  const situatie = algemeneSituatie(actor([], { geheimhoudingTot: vandaag }), morgen, undefined, vandaag);
  assert.deepEqual(
    [situatie.convenantInWerking, situatie.uitvoerderAangesteld, situatie.mandaat, situatie.geheimhouding],
    [false, false, false, false],
  );
});

test('de instellingen zeggen alleen wat er is', () => {
  assert.deepEqual(
    settingsVan(actor(['weegploeglid'], { partij: politie }), { rol: 'weegploeglid', partij: 'politie' }),
    {
      samenwerkingsverband: 's',
      functionaris: 'f',
      partij: 'p',
      partijsoort: 'politie',
      rol: 'weegploeglid',
    },
  );
  assert.deepEqual(settingsVan(actor([], { externePartner: { id: 'e', naam: 'E' } }), undefined), {
    samenwerkingsverband: 's',
    functionaris: 'f',
    externe_partner: 'e',
  });
});

test('een onbekende partijsoort of rol uit de database is een fout', async () => {
  assert.throws(() => alsPartijsoort('provincie'), /onbekende partijsoort/);
  await wereld.achter('alter table beheer.autorisatie drop constraint autorisatie_rol_check');
  await wereld.achter(`update beheer.autorisatie set rol = 'keizer' where functionaris = $1`, [wereld.mensen.fg]);
  await assert.rejects(lees('fg'), /onbekende rol keizer/);
});
