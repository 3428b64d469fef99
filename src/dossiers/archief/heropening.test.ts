// Reopening: a joint order brings chosen items to a new weegdossier, and the archived dossier stays as it was.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { als, gezien, maakTeller, settingsAls } from '../../../test/database/zicht.ts';
import { archiveer, brengTotHeropening, heropening, heropeningsstem, open } from '../../../test/proefarchief.ts';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotAnalyse,
  brengTotCasus,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  signaalPolitie,
  signaalVerzegeld,
  vrijgave,
} from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('de opdracht van alle drie brengt wat is gekozen naar een nieuw weegdossier, en het oude blijft zoals het was', async () => {
  const naam = onderwerp();
  const { dossier, nummer } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: naam }));
  const ander = signaalPolitie({ dossier, gedraging: 'Dit gaat niet mee.', onderwerp: undefined });
  await wereld.lukt('signaal-inbrengen', 'politie', ander);
  await archiveer(wereld, dossier);
  const voor = await open(wereld, dossier);
  const voorstelling = await heropening(wereld, dossier);
  const zonder = voor.stukken.find(({ regels }) => regels.some(({ waarde }) => waarde === 'Dit gaat niet mee.'));
  const selectie = (voorstelling.selectie ?? []).filter(({ stuk }) => stuk !== zonder?.id);
  assert.deepEqual([selectie.length, voorstelling.selectie?.length], [2, 3]);
  const { voorstel } = await wereld.lukt('heropening-voorstellen', 'gemeente', { ...voorstelling, selectie });

  // Every core party owes its vote, and nobody else hears of it.
  const plichten = async (wie: 'om' | 'gemeente' | 'uitvoerder') =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten.filter(
      (plicht) => plicht.register === 'archief' && plicht.aanleiding === voorstel,
    ).length;
  assert.deepEqual([await plichten('om'), await plichten('gemeente'), await plichten('uitvoerder')], [1, 1, 0]);
  // Two people who decide at once: whoever read it before hears that it changed.
  const merkNu = async () => {
    const invoer = { id: dossier, doel: 'heropening' as const, toelichting: 'Om te stemmen.' };
    const gelezen = await wereld.doe('archiefdossier-inzien', 'om', invoer);
    return gelezen.soort === 'gedaan' ? (gelezen.merk ?? '') : '';
  };
  const stemMet = async (verwachtMerk: string) =>
    (await wereld.doe('heropening-stemmen', 'om', heropeningsstem(dossier, voorstel), { verwachtMerk })).soort;
  const oud = await merkNu();
  assert.ok(oud !== '' && oud === (await merkNu()));
  assert.equal((await wereld.lukt('heropening-stemmen', 'gemeente', heropeningsstem(dossier, voorstel))).stand, 'open');
  assert.equal(await stemMet(oud), 'veranderd');
  assert.equal(await stemMet(await merkNu()), 'gedaan');
  assert.equal(await plichten('om'), 0);
  assert.equal(
    (await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(dossier, voorstel))).stand,
    'aangenomen',
  );
  await draagTaken(wereld);

  const na = await open(wereld, dossier, 'politie');
  const [uitgevoerd] = na.heropeningen;
  assert.deepEqual(
    [uitgevoerd?.stand, uitgevoerd?.inhoud.noodzaak, uitgevoerd?.stemmen.length, uitgevoerd?.geslotenOp],
    ['aangenomen', 'Herhaling na jaren rust.', 3, '2026-11-23'],
  );
  const nieuw = uitgevoerd?.nummer;
  assert.ok(nieuw !== undefined && nieuw !== null && nieuw !== nummer);
  // The archived dossier keeps its items and days.
  assert.deepEqual(
    [na.stukken.length, na.nummer, na.laatsteVerwerking, na.vernietigen, na.stand],
    [voor.stukken.length, nummer, voor.laatsteVerwerking, voor.vernietigen, voor.stand],
  );

  const { resultaten } = await wereld.lukt('weegdossiers-zoeken', 'uitvoerder', { tekst: naam.achternaam });
  const gevonden = resultaten.find((rij) => rij.nummer === nieuw);
  assert.ok(gevonden !== undefined);
  const heropend = await wereld.lukt('weegdossier-inzien', 'om', { id: gevonden.id });
  assert.deepEqual(
    [heropend.stand, heropend.aangemaaktOp, heropend.laatsteVerwerking, heropend.besluitOp],
    ['ingebracht', '2026-11-23', '2026-11-23', null],
  );
  assert.deepEqual(heropend.herkomst, { nummer, opgedragenOp: '2026-11-23', noodzaak: 'Herhaling na jaren rust.' });
  assert.deepEqual(
    heropend.gegevens.map((elk) => [elk.soort, elk.handeling, elk.bron.soort]).sort(),
    ['melder', 'naw', 'signaal'].map((soort) => [soort, 'heropenen', 'gemeente']),
  );
  const signaalNu = heropend.gegevens.find(({ soort }) => soort === 'signaal');
  assert.ok(heropend.gegevens.filter(({ soort }) => soort !== 'signaal').every(({ bij }) => bij === signaalNu?.id));
  // It is never in the casusoverleg register, and the weegploeg weighs it as any other.
  assert.deepEqual(await wereld.achter('select count(*)::int as n from casusoverleg.casus'), [{ n: 0 }]);
  assert.deepEqual(heropend.mogelijkheden.find((elk) => elk.handeling === 'signalen-analyseren')?.weigeringen, []);
  // The entry of the task names nobody, and both dossiers; nothing anywhere says why.
  const regels = await wereld.achter(
    `select handeling, rol, resultaat, nummers, cardinality(objecten) as n from logboek.regel
     where handeling in ('heropening-opdragen', 'heropenen') and $1 = any(objecten) order by handeling`,
    [dossier],
  );
  assert.deepEqual(regels, [
    { handeling: 'heropenen', rol: 'systeem', resultaat: 'toegestaan', nummers: [nummer, nieuw], n: 2 },
    { handeling: 'heropening-opdragen', rol: 'weegploeglid', resultaat: 'toegestaan', nummers: [nummer], n: 1 },
  ]);
  // Reopened again on the same day: a proposal of its own, and a number of its own.
  const { voorstel: tweede } = await wereld.lukt('heropening-voorstellen', 'om', { ...voorstelling, selectie });
  assert.notEqual(tweede, voorstel);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('heropening-stemmen', wie, heropeningsstem(dossier, tweede));
  await draagTaken(wereld);
  const nogEens = (await open(wereld, dossier, 'politie')).heropeningen.map((elk) => [elk.stand, elk.nummer]);
  assert.deepEqual(
    nogEens.map(([stand]) => stand),
    ['aangenomen', 'aangenomen'],
  );
  assert.equal(new Set([nieuw, nummer, ...nogEens.map(([, elk]) => elk)]).size, 3);
});

test('één stem tegen sluit het voorstel, en er gaat niets uit het archief', async () => {
  const { id, voorstel } = await brengTotHeropening(wereld);
  assert.deepEqual(await wereld.weigert('heropening-stemmen', 'om', heropeningsstem(id, voorstel)), ['al-gestemd']);
  assert.deepEqual(await wereld.weigert('heropening-voorstellen', 'om', await heropening(wereld, id)), [
    'voorstel-loopt-al',
  ]);
  assert.deepEqual(await wereld.weigert('heropening-opdragen', 'om', { id, voorstel }), ['niet-eensgezind']);
  const { stand } = await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(id, voorstel, false));
  assert.equal(stand, 'verworpen');
  await draagTaken(wereld);
  assert.deepEqual(
    await wereld.achter(`select id from taken.taak where soort = 'heropenen' and object = $1`, [id]),
    [],
  );
  assert.equal((await open(wereld, id)).heropeningen[0]?.nummer, null);
});

test('wie instemt als de bewaartermijn voorbij is, draagt niets meer op; en een opdracht die te laat wordt gedragen vervalt', async () => {
  const laat = await brengTotHeropening(wereld);
  const gedragen = await brengTotHeropening(wereld);
  await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(gedragen.id, gedragen.voorstel));
  await wereld.achter('update archief.dossier set laatste_verwerking = $2 where id = any ($1)', [
    [laat.id, gedragen.id],
    '2021-11-23',
  ]);
  const antwoord = await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(laat.id, laat.voorstel));
  assert.deepEqual(
    [antwoord.stand, antwoord.weigeringen.map(({ reden }) => reden)],
    ['vervallen', ['bewaartermijn-voorbij']],
  );
  await draagTaken(wereld);
  assert.deepEqual(
    await wereld.achter(`select stand, fout from taken.taak where soort = 'heropenen' and object = $1`, [gedragen.id]),
    [{ stand: 'gedaan', fout: 'bewaartermijn-voorbij' }],
  );
  assert.equal((await open(wereld, gedragen.id)).heropeningen[0]?.nummer, null);
});

test('uit een casus, uit wat verzegeld is en van wat onder de machtiging kwam gaat niets terug', async () => {
  const { casus, dossier } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);
  await archiveer(wereld, casus);
  const uitCasus = await open(wereld, casus);
  assert.ok(!uitCasus.stukken.some((stuk) => stuk.heropenbaar));
  assert.deepEqual(
    await wereld.weigert('heropening-voorstellen', 'gemeente', {
      ...(await heropening(wereld, casus)),
      selectie: [],
    }),
    ['alleen-weegdossier', 'selectie-leeg'],
  );
  await archiveer(wereld, dossier);
  assert.ok((await open(wereld, dossier)).stukken.some((stuk) => stuk.heropenbaar));

  // Sealed items are there for the police, and cannot be chosen; released ones are provided anew.
  const { dossier: gemengd, gegeven } = await brengIn(wereld, 'gemeente', signaal());
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: gemengd }));
  const vrij = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: gemengd }));
  await wereld.lukt('politiegegevens-vrijgeven', 'om', vrijgave(gemengd, vrij.gegeven));
  await archiveer(wereld, gemengd);
  const gezienDoorPolitie = await open(wereld, gemengd, 'politie');
  assert.ok(gegeven !== vrij.gegeven);
  assert.deepEqual(
    gezienDoorPolitie.stukken
      .filter((stuk) => stuk.heropenbaar)
      .map(({ soort, verzegeld }) => [soort, verzegeld])
      .sort(),
    [
      ['naw', false],
      ['signaal', false],
    ],
  );
  const { id, ...rest } = await heropening(wereld, gemengd);
  const verzegeld = gezienDoorPolitie.stukken.find((stuk) => stuk.verzegeld);
  const vrijgegeven = gezienDoorPolitie.stukken.find(
    (stuk) => stuk.soort === 'signaal' && !stuk.verzegeld && !stuk.heropenbaar,
  );
  assert.ok(verzegeld !== undefined && vrijgegeven !== undefined);
  for (const stuk of [verzegeld, vrijgegeven])
    assert.deepEqual(
      await wereld.weigert('heropening-voorstellen', 'politie', {
        id,
        ...rest,
        selectie: [...(rest.selectie ?? []), { stuk: stuk.id, reden: 'nodig' }],
      }),
      ['gegeven-niet-te-heropenen'],
    );
  const { dossier: geheim } = await brengVerzegeldIn(wereld);
  await archiveer(wereld, geheim);
  assert.deepEqual(
    await wereld.weigert('heropening-voorstellen', 'om', { id: geheim, noodzaak: 'nodig', doelen: ['c'] }),
    ['dossier-verzegeld', 'selectie-leeg'],
  );
  assert.equal(
    (await wereld.doe('heropening-voorstellen', 'gemeente', { id: geheim, noodzaak: 'nodig' })).soort,
    'niet-gevonden',
  );
});

test('de database laat niets uit het archief zonder alle stemmen, en een ander ziet er niets van', async () => {
  const { id, voorstel } = await brengTotHeropening(wereld);
  const om = await settingsAls(wereld, 'om', 'weegploeglid');
  const sluit = (stand: string) =>
    als(wereld, 'archief_schrijven', om, (tx) =>
      tx.db
        .updateTable('archief.heropening')
        .set({ stand, gesloten_op: '2026-11-23' })
        .where('id', '=', voorstel)
        .execute(),
    );
  for (const stand of ['aangenomen', 'verworpen', 'vervallen'])
    await assert.rejects(sluit(stand), /row-level security/);
  // A vote in another party's name, and a proposal about rows of another dossier.
  const stemAls = (partijsoort: string) =>
    als(wereld, 'archief_schrijven', om, (tx) =>
      tx.db
        .insertInto('archief.heropening_stem')
        .values({
          id: crypto.randomUUID(),
          samenwerkingsverband: wereld.samenwerkingsverband,
          heropening: voorstel,
          partijsoort,
          functionaris: wereld.mensen.om,
          voor: true,
          gestemd_op: '2026-11-23',
          inhoud: Buffer.from(''),
        })
        .execute(),
    );
  await assert.rejects(stemAls('politie'), /row-level security/);
  const ander = await brengTotAnalyse(wereld);
  await archiveer(wereld, ander.dossier);
  const [vreemd] = (await open(wereld, ander.dossier)).stukken.filter((stuk) => stuk.heropenbaar);
  assert.deepEqual(
    await wereld.weigert('heropening-voorstellen', 'om', {
      id: ander.dossier,
      noodzaak: 'nodig',
      doelen: ['c'],
      selectie: [{ stuk: vreemd?.id ?? '', reden: 'nodig' }, ...((await heropening(wereld, id)).selectie ?? [])],
    }),
    ['selectie-leeg', 'gegeven-niet-te-heropenen'].filter(
      (reden) => reden !== 'selectie-leeg' || vreemd?.soort !== 'naw',
    ),
  );
  // Members of the casusoverleg, the uitvoerder and another partnership have no archive at all.
  const tel = await maakTeller(wereld);
  for (const [wie, hoed] of [
    ['rvdk', 'casusoverleglid'],
    ['uitvoerder', 'uitvoerder'],
  ] as const)
    for (const rol of ['archief_lezen', 'archief_schrijven'] as const)
      assert.deepEqual(
        gezien(await tel(rol, await settingsAls(wereld, wie, hoed))).filter((tabel) => tabel.startsWith('archief.')),
        [],
      );
  const elders = await wereld.maakAnder();
  assert.equal((await elders.doe('heropening-stemmen', 'om', heropeningsstem(id, voorstel))).soort, 'niet-gevonden');
});
