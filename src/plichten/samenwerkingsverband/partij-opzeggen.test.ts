// A party leaves, through the gate and the task, on the real database: access and participation end, and the rights of others go on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { draagTaken, stelAfsluitingVoor } from '../../../test/proefbesluiten.ts';
import { analyse, brengIn, brengTotCasus, brengTotStand, brengTotVoorstel, stem } from '../../../test/proefdossiers.ts';
import { informeer } from '../../../test/proefinformeren.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { planVertrek } from '../../jobs/vertrekplan.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
  await loopDoor(wereld);
});
after(() => wereld.stop());

const lees = (wie: Wie = 'uitvoerder', waar = wereld) => waar.lukt('samenwerkingsverband-inzien', wie, {});
const plichten = async (wie: Wie, waar = wereld) =>
  (await waar.lukt('werkvoorraad-inzien', wie, {})).plichten.map(({ soort, dossier, uiterlijk }) => ({
    soort,
    dossier,
    uiterlijk,
  }));
const soortenVan = async (wie: Wie, dossier: string, waar = wereld) =>
  (await plichten(wie, waar)).filter((plicht) => plicht.dossier === dossier).map(({ soort }) => soort);
const berichten = async (wie: Wie, waar = wereld) =>
  (await waar.lukt('berichten-inzien', wie, {})).berichten
    .filter(({ register }) => register === 'beheer')
    .map(({ soort }) => soort);
/** Mandates and statements of secrecy run on: months pass in these tests. */
async function loopDoor(waar: Proefwereld): Promise<void> {
  await waar.achter(`update beheer.autorisatie set einde = '2040-01-01'`);
  await waar.achter(`update beheer.geheimhouding set geldig_tot = '2040-01-01'`);
}
/** What a running system does on this day. */
async function opDag(dag: string, waar = wereld): Promise<void> {
  waar.klok.zet(dag);
  await planVertrek(waar.poort);
  await draagTaken(waar);
}
const sessies = (waar: Proefwereld, wie: Wie) =>
  waar.achter('select ingetrokken is null as loopt from beheer.sessie where functionaris = $1', [waar.mensen[wie]]);
const meldAan = (waar: Proefwereld, wie: Wie) =>
  waar.achter(
    `insert into beheer.sessie (token_hash, functionaris, samenwerkingsverband, sub, acr, aangemaakt, laatst_gebruikt)
     select sha256($1::text::bytea), id, samenwerkingsverband, sub, 'x', now(), now() from beheer.functionaris where id = $1::uuid`,
    [waar.mensen[wie]],
  );

test('een casuspartij zegt op, trekt in, zegt weer op en vertrekt; haar maatregelen en stemmen blijven niet liggen', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const { maatregel } = await wereld.lukt('maatregel-opnemen', 'uitvoerder', {
    id: casus,
    eigenaar: wereld.partijen.rvdk,
    omschrijving: 'Gesprek met de ouders.',
    verantwoordelijke: 'raadsonderzoeker',
    verwachtResultaat: 'Afspraken over de kinderen.',
    uiterlijk: '2027-06-01',
  });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', { id: casus, motivering: 'Alle deelnemers stemmen in.' });
  assert.deepEqual(await wereld.weigert('partij-opzeggen', 'rvdk', { ontvangenOp: '2026-11-24' }), [
    'opzegdag-ongeldig',
  ]);
  assert.deepEqual(await wereld.weigert('partij-opzeggen', 'uitvoerder', { ontvangenOp: '2026-11-23' }), [
    'niet-bevoegd',
  ]);
  assert.deepEqual(await wereld.weigert('opzegging-intrekken', 'rvdk', { reden: 'nee' }), ['niet-opgezegd']);
  const eerste = await wereld.lukt('partij-opzeggen', 'rvdk', {
    ontvangenOp: '2026-11-20',
    reden: 'Te weinig mensen.',
  });
  assert.equal(eerste.einde, '2027-02-20');
  assert.deepEqual(await wereld.weigert('partij-opzeggen', 'rvdk', { ontvangenOp: '2026-11-20' }), ['al-opgezegd']);
  // Everybody is told; why is not for external partners.
  for (const wie of ['om', 'uitvoerder', 'fg', 'ggz', 'reclassering'] as const)
    assert.deepEqual(await berichten(wie), ['partij-opgezegd'], wie);
  assert.equal((await lees('fg')).opzeggingen[0]?.reden, 'Te weinig mensen.');
  const extern = await lees('ggz');
  assert.deepEqual(extern.opzeggingen, []);
  assert.equal(extern.partijen.find(({ soort }) => soort === 'rvdk')?.einde, '2027-02-20');
  // The uitvoerder hears in time what must be handed over; a case party takes no weegploeg with it.
  assert.deepEqual(
    (await plichten('uitvoerder')).find(({ soort }) => soort === 'maatregel-overdragen'),
    { soort: 'maatregel-overdragen', dossier: casus, uiterlijk: '2027-02-20' },
  );
  assert.ok(!(await plichten('om')).some(({ soort }) => soort === 'weegploeg-eindigt'));

  await wereld.lukt('opzegging-intrekken', 'rvdk', { reden: 'Wij vonden mensen.' });
  assert.ok((await berichten('om')).includes('opzegging-ingetrokken'));
  assert.equal((await lees()).partijen.find(({ soort }) => soort === 'rvdk')?.einde, null);
  wereld.klok.zet('2026-11-30');
  const { opzegging, einde } = await wereld.lukt('partij-opzeggen', 'rvdk', { ontvangenOp: '2026-11-30' });
  assert.equal(einde, '2027-02-28');

  const brief = await wereld.lukt('uittredingsbrief-maken', 'rvdk', { id: opzegging, taal: 'nl', formaat: 'pdf' });
  assert.equal(brief.bestandsnaam, 'einde-deelname-rvdk-2027-02-28');
  assert.ok(JSON.stringify(brief.document).includes('Artikel 14 blijft'));
  const ingetrokken = { id: eerste.opzegging, taal: 'nl', formaat: 'pdf' } as const;
  assert.equal((await wereld.doe('uittredingsbrief-maken', 'om', ingetrokken)).soort, 'niet-gevonden');

  const gevraagd = await brengTotDoorverstrekking(wereld, 'gevraagd');
  for (const wie of ['gemeente', 'om'] as const)
    await wereld.lukt('casusbesluit-stemmen', wie, {
      id: gevraagd.casus,
      voorstel: gevraagd.toestemming,
      voor: true,
      reden: 'Nodig voor de behandeling.',
    });
  const laatste = (await wereld.lukt('casus-inzien', 'om', { id: casus })).laatsteVerwerking;
  await meldAan(wereld, 'rvdk');
  await opDag('2027-02-27');
  assert.equal((await wereld.doe('casus-inzien', 'rvdk', { id: casus })).soort, 'gedaan');
  // On the day itself access has ended, before any task ran.
  wereld.klok.zet('2027-02-28');
  assert.deepEqual(await wereld.weigert('casus-inzien', 'rvdk', { id: casus }), ['geen-mandaat']);
  assert.deepEqual(await sessies(wereld, 'rvdk'), [{ loopt: true }]);
  await opDag('2027-02-28');
  assert.deepEqual(await sessies(wereld, 'rvdk'), [{ loopt: false }]);
  assert.deepEqual(
    await wereld.achter(
      'select count(*)::int as open from beheer.autorisatie where functionaris = $1 and ingetrokken_op is null',
      [wereld.mensen.rvdk],
    ),
    [{ open: 0 }],
  );
  const na = await wereld.lukt('casus-inzien', 'om', { id: casus });
  assert.ok(!na.deelnemers.some(({ id }) => id === wereld.partijen.rvdk));
  // What it brought stays with its source, and nothing is kept longer.
  assert.equal(na.laatsteVerwerking, laatste);
  assert.ok((await berichten('gemeente')).includes('partij-vertrokken'));
  // Consent that it still had to give lapses; asked again, those who stay decide.
  assert.deepEqual((await soortenVan('uitvoerder', gevraagd.casus)).includes('voorstel-vervallen'), true);
  // The uitvoerder writes for who left.
  assert.ok((await soortenVan('uitvoerder', casus)).includes('maatregel-overdragen'));
  await wereld.lukt('maatregel-afronden', 'uitvoerder', {
    id: casus,
    maatregel,
    dag: '2027-02-28',
    uitkomst: 'niet-bereikt',
    tekst: 'De Raad neemt niet meer deel.',
  });
  assert.ok(!(await soortenVan('uitvoerder', casus)).includes('maatregel-overdragen'));
  // Nothing is done twice, and the weegploeg goes on.
  await opDag('2027-03-01');
  assert.equal((await wereld.doe('partij-opzeggen', 'rvdk', { ontvangenOp: '2027-02-28' })).soort, 'geweigerd');
  assert.ok((await brengIn(wereld)).dossier);
  wereld.klok.zet('2026-11-23');
});

test('een kernpartij vertrekt: de weegploeg ligt stil; afronden, informeren, sluiten en vernietigen gaan door', async () => {
  const ander = await wereld.opnieuw();
  await loopDoor(ander);
  const open = await brengIn(ander);
  const gestemd = await brengTotVoorstel(ander);
  for (const wie of ['gemeente', 'om'] as const) await ander.lukt('stemmen', wie, stem(gestemd));
  const niet = await brengTotStand(ander, 'niet-geagendeerd');
  const casus = await brengTotCasus(ander, 'plan-vastgesteld');
  for (const wie of ['om', 'politie'] as const)
    await ander.lukt('informeren-overleggen', wie, {
      id: niet.dossier,
      beletsel: wie === 'politie',
      gronden: wie === 'politie' ? ['b'] : [],
      reden: 'Wij hebben gekeken.',
    });
  const { einde } = await ander.lukt('partij-opzeggen', 'politie', { ontvangenOp: '2026-11-23' });
  for (const wie of ['om', 'gemeente', 'uitvoerder'] as const)
    assert.deepEqual(
      (await plichten(wie, ander)).find(({ soort }) => soort === 'weegploeg-eindigt'),
      { soort: 'weegploeg-eindigt', dossier: null, uiterlijk: einde },
      wie,
    );
  assert.ok(!(await plichten('rvdk', ander)).some(({ soort }) => soort === 'weegploeg-eindigt'));
  ander.klok.zet('2027-02-22');
  const { mogelijkheden } = await ander.lukt('weegdossier-inzien', 'om', { id: open.dossier });
  assert.deepEqual(mogelijkheden.find(({ handeling }) => handeling === 'signalen-analyseren')?.weigeringen, []);
  // Before the task ran the vote of all is no longer enough.
  ander.klok.zet(einde);
  const voor = await ander.lukt('weegdossier-inzien', 'gemeente', { id: gestemd.dossier });
  assert.equal(voor.stand, 'voorgesteld');
  await opDag(einde, ander);

  const na = await ander.lukt('weegdossier-inzien', 'om', { id: gestemd.dossier });
  assert.deepEqual([na.stand, na.laatsteVerwerking], ['geanalyseerd', voor.laatsteVerwerking]);
  const stil = na.mogelijkheden.find(({ handeling }) => handeling === 'signalen-analyseren')?.weigeringen;
  assert.deepEqual(
    stil?.map(({ artikel, lid, reden }) => [artikel, lid, reden]),
    [['18', '3', 'weegploeg-onvoltallig']],
  );
  const nee = [
    await ander.weigert('signalen-analyseren', 'om', analyse(open.dossier)),
    await ander.weigert('nadere-informatie-vragen', 'om', {
      id: open.dossier,
      vraag: 'Bekend?',
      aan: ['gemeente'],
      uiterlijk: '2027-04-01',
    }),
  ];
  for (const redenen of nee) assert.deepEqual(redenen, ['weegploeg-onvoltallig']);

  // Winding up: no analysis can be made, and those who stay decide.
  assert.deepEqual(await soortenVan('om', open.dossier, ander), ['weegdossier-afronden']);
  assert.deepEqual(
    await ander.weigert('agendering-voorstellen', 'om', {
      id: open.dossier,
      uitkomst: 'agenderen',
      motivering: 'Toch.',
      partijen: [{ id: ander.partijen.om, reden: 'nodig' }],
      externePartners: [],
      selectie: [],
    }),
    ['weegploeg-onvoltallig', 'selectie-leeg'],
  );
  const { voorstel } = await ander.lukt('agendering-voorstellen', 'om', {
    id: open.dossier,
    uitkomst: 'niet-agenderen',
    motivering: 'Er is geen weegploeg meer.',
    partijen: [],
    externePartners: [],
    selectie: [],
  });
  for (const wie of ['om', 'gemeente'] as const)
    await ander.lukt('stemmen', wie, { id: open.dossier, voorstel, voor: true, reden: 'Afronden.' });
  const gewogen = await ander.lukt('weegdossier-inzien', 'om', { id: open.dossier });
  assert.equal(gewogen.stand, 'niet-geagendeerd');

  // Of whom is decided now those who are left alone speak and inform; the database waits for nobody else either (11 lid 3).
  for (const wie of ['gemeente', 'om'] as const)
    await ander.lukt('informeren-overleggen', wie, {
      id: open.dossier,
      beletsel: false,
      reden: 'Niets staat in de weg.',
    });
  const { vandaag } = await ander.lukt('informatieplichten-inzien', 'om', {});
  const brief = {
    ...{ id: open.dossier, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1' },
    aan: [{ hoedanigheid: 'betrokkene' as const, naam: 'Een Proef', adres: 'Kade 1' }],
  };
  await informeer(ander, 'om', brief, { verzondenOp: vandaag, wijze: 'post' });

  // Informing goes on: nobody waits for who left, and its impediment stands in nobody's way (11).
  await ander.lukt('informeren-overleggen', 'gemeente', {
    id: niet.dossier,
    beletsel: false,
    gronden: [],
    reden: 'Er staat niets in de weg.',
  });
  const informeren = (await ander.lukt('informatieplicht-inzien', 'om', { id: niet.dossier })).taak;
  assert.equal(informeren?.soort, 'informatieplicht-beslissen');
  assert.deepEqual(
    await ander.weigert('uitstel-aantekenen', 'om', {
      id: niet.dossier,
      gronden: ['b'],
      noodzaak: 'x',
      evenredigheid: 'x',
      herbeoordelenOp: '2027-04-01',
    }),
    ['geen-beletsel'],
  );

  // A running case goes on and can be closed by those who stay; nobody is added to it.
  assert.ok(
    (
      await ander.weigert('deelname-voorstellen', 'uitvoerder', {
        id: casus.casus,
        soort: 'deelnemer-toevoegen',
        deelnemer: ander.partners.lyceum,
        motivering: 'Nodig.',
      })
    ).includes('weegploeg-onvoltallig'),
  );
  const sluiting = await stelAfsluitingVoor(ander, casus.casus);
  for (const wie of ['gemeente', 'om'] as const)
    await ander.lukt('casusbesluit-stemmen', wie, {
      id: casus.casus,
      voorstel: sluiting,
      voor: true,
      reden: 'Het plan is klaar.',
    });
  await draagTaken(ander);
  assert.equal((await ander.lukt('casus-inzien', 'om', { id: casus.casus })).stand, 'gesloten');
  assert.equal((await ander.lukt('weegdossier-inzien', 'om', { id: casus.dossier })).stand, 'afgesloten');

  // Nothing is kept longer: where two are left, two approve what three did (13 lid 3).
  const nodig = async (waar: Proefwereld) =>
    (
      await waar.achter(
        `select vernietiging.nodig(g, $1, false) as nodig from unnest(array['bewaartermijn', 'niet-meer-nodig']) g`,
        [waar.samenwerkingsverband],
      )
    ).map((rij) => rij.nodig);
  assert.deepEqual(await nodig(ander), [2, 2]);
  assert.deepEqual(await nodig(wereld), [2, 3]);
});

test('de database laat een partij alleen op haar eigen opzegging vertrekken', async () => {
  const { samenwerkingsverband, mensen, partijen, proef } = wereld;
  const zelf = { samenwerkingsverband, functionaris: mensen.om, partij: partijen.om, rol: 'weegploeglid' };
  const pogingen = [
    sql`update beheer.partij set einde = '2027-01-01' where id = ${partijen.om}`,
    sql`insert into beheer.opzegging (id, samenwerkingsverband, partij, ontvangen_op, einde, door, op) values
      (gen_random_uuid(), ${samenwerkingsverband}, ${partijen.politie}, '2026-11-23', '2027-02-23', ${mensen.om}, '2026-11-23')`,
  ];
  for (const poging of pogingen)
    await assert.rejects(
      proef.database.transactie('beheer_schrijven', zelf, ({ db }) => poging.execute(db)),
      { code: '42501' },
    );
  // The door of a departure is the system's, and only for who left.
  const eind = sql`update casusoverleg.deelnemer set tot = '2027-01-01' where partij = ${partijen.om} returning id`;
  const deur = (rol: string) =>
    proef.database.transactie('deur_vertrek', { ...zelf, rol }, ({ db }) => eind.execute(db));
  assert.deepEqual((await deur('weegploeglid')).rows, []);
  await assert.rejects(deur('systeem'), { code: '42501' });
});
