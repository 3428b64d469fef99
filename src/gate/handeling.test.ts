// The gate on the real database: every attempt is logged, a refusal changes nothing, and nobody acts without what all acts ask.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { neemOp } from '../../test/database/momentopname.ts';
import {
  analyse,
  brengIn,
  brengTotCasus,
  brengTotStand,
  brengTotVoorstel,
  maatregel,
  signaal,
  signaalVerzegeld,
  stem,
} from '../../test/proefdossiers.ts';
import { minsteInvoer } from '../../test/proefinvoer.ts';
import { begindag, maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';
import { isBevoegd } from '../convenant/rollen.ts';
import { handelingen } from '../handelingen.ts';
import type { Handelingkop } from './handeling.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

/** The entries since a moment, oldest first. */
async function regelsSinds(vorige: string) {
  return wereld.achter('select * from logboek.regel where id > $1 order by id', [vorige]);
}
async function laatste(): Promise<string> {
  return (await wereld.achter('select coalesce(max(id), 0)::text as id from logboek.regel'))[0]?.id;
}

test('een geweigerde handeling verandert niets en staat met al haar redenen in het logboek', async () => {
  const { dossier } = await brengIn(wereld);
  const casus = await brengTotCasus(wereld);
  const vanaf = await laatste();
  const voor = await neemOp(wereld);
  const geweigerd: readonly (readonly [string, readonly string[]])[] = [
    [
      'signaal-inbrengen',
      await wereld.weigert('signaal-inbrengen', 'gemeente', {
        onderwerp: { aard: 'rechtspersoon' },
        meldDatum: '2026-12-24',
        afkomst: 'eigen',
      }),
    ],
    ['stemmen', await wereld.weigert('stemmen', 'om', { id: dossier, voorstel: randomUUID(), voor: true })],
    ['signalen-analyseren', await wereld.weigert('signalen-analyseren', 'om', { id: dossier, criteria: [] })],
    ['agenderen', await wereld.weigert('agenderen', 'politie', { id: dossier })],
    ['plan-vaststellen', await wereld.weigert('plan-vaststellen', 'rvdk', { id: casus.casus })],
    [
      'maatregel-opnemen',
      await wereld.weigert('maatregel-opnemen', 'rvdk', maatregel(casus.casus, wereld.partners.lyceum)),
    ],
    ['weegdossier-inzien', await wereld.weigert('weegdossier-inzien', 'rvdk', { id: dossier })],
  ];
  assert.deepEqual(await neemOp(wereld), voor);
  const regels = await regelsSinds(vanaf);
  assert.deepEqual(
    regels.map((regel) => [regel.handeling, regel.redenen.map((reden: string) => reden.replace(/^.* /, ''))]),
    geweigerd.map(([naam, redenen]) => [naam, [...redenen]]),
  );
  for (const regel of regels) {
    assert.equal(regel.resultaat, 'geweigerd');
    assert.ok(regel.redenen.length > 0 && regel.redenen.every((reden: string) => /^[\w.-]+ [a-z0-9-]+$/.test(reden)));
  }
  assert.ok(geweigerd[0]?.[1].length !== undefined && geweigerd[0][1].length >= 6);
});

test('wat niet bestaat voor de actor is niet gevonden, en de poging staat in het logboek', async () => {
  const vanaf = await laatste();
  const voor = await neemOp(wereld);
  const onbekend = randomUUID();
  assert.deepEqual(await wereld.doe('weegdossier-inzien', 'gemeente', { id: onbekend }), { soort: 'niet-gevonden' });
  assert.deepEqual(await wereld.doe('stemmen', 'gemeente', { id: onbekend, voorstel: onbekend, voor: true }), {
    soort: 'niet-gevonden',
  });
  assert.deepEqual(await neemOp(wereld), voor);
  assert.deepEqual(
    (await regelsSinds(vanaf)).map((regel) => [regel.handeling, regel.resultaat, regel.functionaris, regel.nummers]),
    [
      ['weegdossier-inzien', 'niet-gevonden', wereld.mensen.gemeente, []],
      ['stemmen', 'niet-gevonden', wereld.mensen.gemeente, []],
    ],
  );
});

test('een regel zegt wie, namens welke partij en rol, wat, volgens welk artikel, waarop, vanwaar en wanneer', async () => {
  const { dossier, nummer } = await brengIn(wereld);
  const vanaf = await laatste();
  await wereld.lukt(
    'weegdossier-inzien',
    'politie',
    { id: dossier },
    { herkomst: '192.0.2.7', traceId: 'c0ffee'.padEnd(32, '0') },
  );
  const [regel, ...meer] = await regelsSinds(vanaf);
  assert.deepEqual(meer, []);
  const { id: _, transactie: __, begonnen: ___, ...rest } = regel ?? {};
  assert.deepEqual(rest, {
    samenwerkingsverband: wereld.samenwerkingsverband,
    tijd: new Date(wereld.klok.nu().epochMilliseconds),
    functionaris: wereld.mensen.politie,
    partij: wereld.partijen.politie,
    rol: 'weegploeglid',
    handeling: 'weegdossier-inzien',
    artikel: '8',
    resultaat: 'toegestaan',
    redenen: [],
    objecten: [dossier],
    nummers: [nummer],
    herkomst: '192.0.2.7',
    trace_id: 'c0ffee'.padEnd(32, '0'),
  });
});

test('het logboek bevat geen inhoud: geen naam, tekst of adres uit een dossier', async () => {
  const geheim = {
    voornaam: 'Zwaantje',
    achternaam: 'Quispel',
    straat: 'Geheimzinnigelaan',
    woonplaats: 'Nergenshuizen',
    gedraging: 'Kookte xylitolsoep',
    mening: 'Vermoedelijk quinoasekte',
    melder: 'Balthasar Meldkamer',
    contact: '06-98765432',
    reden: 'Omdat de uilen riepen',
    plan: 'Leren zwaluwstaarten',
  };
  const { straat, woonplaats, voornaam, achternaam } = geheim;
  const casus = await brengTotCasus(
    wereld,
    'geopend',
    signaal({
      onderwerp: {
        aard: 'natuurlijk-persoon',
        voornaam,
        achternaam,
        straat,
        huisnummer: '12',
        woonplaats,
        geboortedatum: '1971-02-13',
      },
      gedraging: geheim.gedraging,
      mening: geheim.mening,
      melder: { naam: geheim.melder, contact: geheim.contact },
    }),
  );
  await wereld.lukt('weegdossiers-zoeken', 'om', { tekst: 'Zwaantje Quispel' });
  await wereld.lukt('weegdossiers-zoeken', 'om', { tekst: '1971-02-13' });
  await wereld.lukt('casussen-zoeken', 'rvdk', { tekst: achternaam });
  await wereld.lukt('casus-inzien', 'rvdk', { id: casus.casus });
  await wereld.lukt('plan-opstellen', 'rvdk', { id: casus.casus, doelen: ['a'], doelomschrijving: geheim.plan });
  await wereld.lukt('maatregel-opnemen', 'rvdk', {
    ...maatregel(casus.casus, wereld.partijen.om),
    omschrijving: geheim.reden,
  });
  await wereld.weigert('maatregel-opnemen', 'rvdk', {
    ...maatregel(casus.casus, randomUUID()),
    omschrijving: geheim.reden,
  });
  const open = await brengTotVoorstel(wereld);
  await wereld.lukt('stemmen', 'om', { ...stem(open, false), reden: geheim.reden });
  const regels = (await wereld.achter('select r::text as regel from logboek.regel r')).map(({ regel }) =>
    regel.toLowerCase(),
  );
  assert.ok(regels.length > 20);
  for (const woord of [...Object.values(geheim), '1971-02-13', 'xylitol', 'quinoa', 'uilen', 'zwaluw'])
    assert.deepEqual(
      regels.filter((regel: string) => regel.includes(woord.toLowerCase())),
      [],
      woord,
    );
});

test('een vervolghandeling heeft een eigen regel in dezelfde transactie, en komt niet een tweede keer', async () => {
  const open = await brengTotVoorstel(wereld);
  await wereld.lukt('stemmen', 'gemeente', stem(open));
  await wereld.lukt('stemmen', 'om', stem(open));
  const vanaf = await laatste();
  await wereld.lukt('stemmen', 'politie', stem(open));
  const regels = await regelsSinds(vanaf);
  assert.deepEqual(
    regels.map((regel) => [regel.handeling, regel.resultaat, regel.functionaris]),
    [
      ['stemmen', 'toegestaan', wereld.mensen.politie],
      ['agenderen', 'toegestaan', wereld.mensen.politie],
    ],
  );
  assert.equal(regels[0]?.transactie, regels[1]?.transactie);
  const [dossier] = await wereld.achter('select casus, casusnummer from weegploeg.dossier where id = $1', [
    open.dossier,
  ]);
  assert.deepEqual(regels[1]?.objecten, [open.dossier, dossier?.casus]);
  assert.deepEqual(regels[1]?.nummers, [open.nummer, dossier?.casusnummer]);
  assert.deepEqual(await wereld.weigert('agenderen', 'politie', { id: open.dossier }), [
    'stand-staat-niet-toe',
    'niet-eensgezind',
  ]);
});

test('zonder regel geen handeling: kan de regel er niet in, dan gebeurt er niets', async () => {
  const voor = await neemOp(wereld);
  await assert.rejects(wereld.doe('signaal-inbrengen', 'gemeente', signaal(), { traceId: 'te kort' }), {
    code: '23514',
  });
  assert.deepEqual(await neemOp(wereld), voor);
});

test('een fout na de regel maakt ook de regel ongedaan', async () => {
  const { dossier } = await brengIn(wereld);
  const voor = await neemOp(wereld);
  const vanaf = await laatste();
  // Without its key the dossier cannot be opened: the act finds that out after its entry.
  const kapot = await wereld.achter('delete from kluis.sleutel where dossier = $1 returning *', [dossier]);
  await assert.rejects(wereld.doe('signalen-analyseren', 'gemeente', analyse(dossier)), /geen sleutel/);
  assert.deepEqual(await regelsSinds(vanaf), []);
  const rij = kapot[0];
  await wereld.achter(
    'insert into kluis.sleutel (dossier, samenwerkingsverband, register, registersleutel, ingepakt) values ($1, $2, $3, $4, $5)',
    [rij?.dossier, rij?.samenwerkingsverband, rij?.register, rij?.registersleutel, rij?.ingepakt],
  );
  assert.deepEqual(await neemOp(wereld), voor);
});

/** Acts that work before the covenant is in force, and all others. */
const alle = Object.values<Handelingkop>(handelingen);
const vooraf = alle.filter((handeling) => handeling.regel.voorInwerkingtreding).map((handeling) => handeling.naam);

async function uitkomstVan(waar: Proefwereld, handeling: Handelingkop, functionaris: string) {
  return handeling.verrichtOntleed(waar.poort, {
    samenwerkingsverband: waar.samenwerkingsverband,
    functionaris,
    invoer: minsteInvoer[handeling.naam](randomUUID()),
    herkomst: 'proef',
    traceId: '0'.repeat(32),
  });
}

function redenen(uitkomst: Awaited<ReturnType<typeof uitkomstVan>>): readonly string[] {
  return uitkomst.soort === 'geweigerd' ? uitkomst.weigeringen.map((weigering) => weigering.reden) : [uitkomst.soort];
}

/** Somebody with each role who meets every other demand of the acts of that role. */
const bevoegden = [
  ['weegploeglid', 'politie'],
  ['casusoverleglid', 'politie'],
  ['uitvoerder', 'uitvoerder'],
  ['externe-casuspartner', 'ggz'],
] as const;

test('zonder convenant in werking en zonder uitvoerder werkt geen enkele gewone handeling', async () => {
  const ander = await wereld.opnieuw();
  await ander.achter(
    'update beheer.samenwerkingsverband set in_werking_gesteld_op = null, uitvoerder_aangesteld = null',
  );
  const gewoon = alle.filter((handeling) => !vooraf.includes(handeling.naam));
  assert.ok(gewoon.length >= 18);
  for (const handeling of gewoon) {
    const wie = bevoegden.find(([rol]) => handeling.regel.wie.some((bevoegde) => bevoegde.rol === rol))?.[1];
    assert.ok(wie !== undefined, handeling.naam);
    assert.deepEqual(
      redenen(await uitkomstVan(ander, handeling, ander.mensen[wie])),
      ['convenant-niet-in-werking', 'geen-uitvoerder'],
      handeling.naam,
    );
  }
  await ander.achter(
    `update beheer.samenwerkingsverband set in_werking_gesteld_op = '2026-11-23', inwerkingtreding = '2026-11-24'`,
  );
  assert.deepEqual(await ander.weigert('signaal-inbrengen', 'gemeente', signaal()), [
    'convenant-niet-in-werking',
    'geen-uitvoerder',
  ]);
  await ander.achter(
    `update beheer.samenwerkingsverband set inwerkingtreding = '2026-11-23', uitvoerder_aangesteld = '2026-11-24'`,
  );
  assert.deepEqual(await ander.weigert('signaal-inbrengen', 'gemeente', signaal()), ['geen-uitvoerder']);
  ander.klok.zet('2026-11-24');
  await ander.lukt('signaal-inbrengen', 'gemeente', signaal());
  assert.deepEqual(vooraf.toSorted(), [
    'autorisatie-aanvragen',
    'autorisatie-intrekken',
    'autorisatie-toekennen',
    'autorisaties-inzien',
    'convenant-in-werking-stellen',
    'convenant-vastleggen',
    'geheimhouding-bevestigen',
    'samenwerkingsverband-inzien',
  ]);
});

test('een mandaat geldt van zijn eerste dag tot zijn einddatum, alleen als het is toegekend en niet ingetrokken', async () => {
  const zoek = () => wereld.doe('weegdossiers-zoeken', 'gemeenteTweede', { tekst: '' }).then(redenen);
  const zet = (wat: string) =>
    wereld.achter(`update beheer.autorisatie set ${wat} where functionaris = $1 and rol = 'weegploeglid'`, [
      wereld.mensen.gemeenteTweede,
    ]);
  const [toen] = await wereld.achter(
    `select begin::text, einde::text from beheer.autorisatie where functionaris = $1 and rol = 'weegploeglid'`,
    [wereld.mensen.gemeenteTweede],
  );
  const terug = () =>
    zet(`begin = '${toen?.begin}', einde = '${toen?.einde}', toegekend_op = '${begindag}', ingetrokken_op = null`);
  assert.deepEqual(await zoek(), ['gedaan']);
  // The other mandate of this person, in the casusoverleg, does not help here.
  for (const wat of [
    "begin = '2026-11-24'",
    "einde = '2026-11-23'",
    "einde = '2026-11-22'",
    'toegekend_op = null',
    "ingetrokken_op = '2026-11-23'",
    "ingetrokken_op = '2026-11-22'",
  ]) {
    await zet(wat);
    assert.deepEqual(await zoek(), ['niet-bevoegd'], wat);
    await terug();
  }
  for (const wat of ["begin = '2026-11-23'", "einde = '2026-11-24'"]) {
    await zet(wat);
    assert.deepEqual(await zoek(), ['gedaan'], wat);
    await terug();
  }
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '${begindag}' where functionaris = $1`, [
    wereld.mensen.gemeenteTweede,
  ]);
  assert.deepEqual(await zoek(), ['geen-mandaat']);
});

test('zonder verklaring van geheimhouding opent niets, en na een jaar is een nieuwe nodig', async () => {
  const ander = await wereld.opnieuw();
  await ander.achter('delete from beheer.geheimhouding where functionaris = $1', [ander.mensen.om]);
  for (const handeling of alle) {
    if (!isBevoegd(handeling.regel.wie, 'weegploeglid', 'om')) continue;
    if (handeling.naam === 'geheimhouding-bevestigen') continue;
    assert.deepEqual(
      redenen(await uitkomstVan(ander, handeling, ander.mensen.om)),
      ['geen-geheimhouding'],
      handeling.naam,
    );
  }
  await ander.lukt('geheimhouding-bevestigen', 'om', { geheimhouding: true, richtlijnen: true });
  await ander.lukt('weegdossiers-zoeken', 'om', { tekst: '' });
  await ander.achter("update beheer.autorisatie set einde = '2030-01-01'");
  ander.klok.zet('2027-11-22');
  await ander.lukt('weegdossiers-zoeken', 'om', { tekst: '' });
  ander.klok.zet('2027-11-23');
  assert.deepEqual(await ander.weigert('weegdossiers-zoeken', 'om', { tekst: '' }), ['geen-geheimhouding']);
});

test('alles wat ontbreekt komt tegelijk, en wie hier niemand is krijgt niets te zien', async () => {
  const ander = await wereld.opnieuw();
  await ander.achter(
    'update beheer.samenwerkingsverband set in_werking_gesteld_op = null, uitvoerder_aangesteld = null',
  );
  await ander.achter('update beheer.autorisatie set toegekend_op = null where functionaris = $1', [ander.mensen.om]);
  await ander.achter('delete from beheer.geheimhouding where functionaris = $1', [ander.mensen.om]);
  assert.deepEqual(await ander.weigert('weegdossiers-zoeken', 'om', { tekst: '' }), [
    'convenant-niet-in-werking',
    'geen-uitvoerder',
    'geen-mandaat',
    'geen-geheimhouding',
  ]);
  // Somebody of another partnership, and somebody who does not exist.
  const elders = await wereld.maakAnder();
  for (const functionaris of [elders.mensen.politie, randomUUID()])
    for (const handeling of alle) {
      const uitkomst = redenen(await uitkomstVan(wereld, handeling, functionaris));
      assert.ok(uitkomst.includes('geen-mandaat'), `${handeling.naam}: ${uitkomst}`);
    }
});

test('een ingetrokken mandaat werkt meteen niet meer, en de intrekking staat vast', async () => {
  const ander = await wereld.opnieuw();
  await ander.lukt('weegdossiers-zoeken', 'politie', { tekst: '' });
  const { autorisaties } = await ander.lukt('autorisaties-inzien', 'beheerder', {});
  const mandaat = autorisaties.find(
    (autorisatie) => autorisatie.functionaris.id === ander.mensen.politie && autorisatie.rol === 'weegploeglid',
  );
  assert.ok(mandaat !== undefined);
  await ander.lukt('autorisatie-intrekken', 'beheerder', { id: mandaat.id, reden: 'andere functie' });
  assert.deepEqual(await ander.weigert('weegdossiers-zoeken', 'politie', { tekst: '' }), ['niet-bevoegd']);
});

test('wie meer mandaten heeft handelt onder het eerste dat de handeling toelaat', async () => {
  const vanaf = await laatste();
  await wereld.lukt('weegdossiers-zoeken', 'politie', { tekst: '' });
  await wereld.lukt('casussen-zoeken', 'politie', { tekst: '' });
  assert.deepEqual(
    (await regelsSinds(vanaf)).map((regel) => [regel.handeling, regel.rol]),
    [
      ['weegdossiers-zoeken', 'weegploeglid'],
      ['casussen-zoeken', 'casusoverleglid'],
    ],
  );
});

test('een antwoord is precies wat zijn schema noemt', async () => {
  const { dossier } = await brengIn(wereld);
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier }));
  for (const stand of ['informatie-gevraagd', 'voorgesteld', 'geagendeerd'] as const) {
    const gewogen = await brengTotStand(wereld, stand);
    const uitkomst = await wereld.doe('weegdossier-inzien', 'politie', { id: gewogen.dossier });
    assert.equal(uitkomst.soort, 'gedaan');
    if (uitkomst.soort === 'gedaan')
      assert.deepEqual(handelingen['weegdossier-inzien'].antwoord.parse(uitkomst.antwoord), uitkomst.antwoord);
  }
});
