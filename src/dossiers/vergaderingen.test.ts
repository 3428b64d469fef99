// Meetings through the gate on the real database: agenda from what is due, who may know of what, and decisions by reference.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { casusstem, stelDeelnameVoor } from '../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotCasus,
  brengTotVoorstel,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  stem,
} from '../../test/proefdossiers.ts';
import { bezetting, maakProefwereld, type Proefwereld, type Wie } from '../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const dag = '2026-11-23';
const waar = { dag, begin: '09:00', einde: '11:00', plaats: 'Stadhuis, kamer 2', afgezegd: false };
const mensen = Object.keys(bezetting).filter((naam): naam is Wie => naam in bezetting);
const weeg = (wie: Wie) => wereld.lukt('weegvergaderingen-inzien', wie, {});
const casussen = (wie: Wie) => wereld.lukt('casusvergaderingen-inzien', wie, {});

test('de agenda begint met wat openstaat, voorstellen eerst; een verzegeld dossier staat er niet op', async () => {
  const nieuw = await brengIn(wereld);
  const voorstel = await brengTotVoorstel(wereld);
  const verzegeld = await brengVerzegeldIn(wereld, { onderwerp: onderwerp({ achternaam: 'Zegelaar' }) });
  const { agenda } = await weeg('uitvoerder');
  assert.deepEqual(
    agenda.map(({ dossier, vraag }) => [dossier, vraag]),
    [
      [voorstel.dossier, 'stem-gevraagd'],
      [nieuw.dossier, 'analyse-maken'],
    ],
  );
  // What is due is for who prepares; who is behind the seal gets no list either.
  for (const wie of ['gemeente', 'politie'] as const) assert.deepEqual((await weeg(wie)).agenda, [], wie);
  const punten = [{ dossier: verzegeld.dossier, vraag: 'bespreken' as const }];
  assert.deepEqual(await wereld.weigert('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, punten }), [
    'agendapunt-ongeldig',
  ]);
});

test('een vergadering van de weegploeg: voorbereid, gewijzigd, gehouden; besluiten zijn handelingen waar de lijst naar verwijst', async () => {
  const voorstel = await brengTotVoorstel(wereld);
  const ander = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp({ achternaam: 'Anders' }) }));
  const eerst = [
    { dossier: voorstel.dossier, vraag: 'stem-gevraagd' as const },
    { dossier: ander.dossier, vraag: 'analyse-maken' as const },
  ];
  const { vergadering, nummer, volgnummer } = await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', {
    ...waar,
    punten: eerst,
  });
  assert.equal(volgnummer, 0);
  assert.match(nummer, /^WV-2026-\d{4}$/);
  // Changed: another order, one item off and another on; a number per change.
  const punten = [
    { dossier: ander.dossier, vraag: 'bespreken' as const },
    { dossier: voorstel.dossier, vraag: 'stem-gevraagd' as const },
  ];
  const later = { ...waar, vergadering, begin: '10:00', punten };
  assert.deepEqual(await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', later), {
    ...{ vergadering, nummer, volgnummer: 1 },
  });
  const lees = async (wie: Wie) => (await weeg(wie)).vergaderingen.find(({ id }) => id === vergadering);
  const gelezen = await lees('om');
  assert.deepEqual(
    [gelezen?.begin, gelezen?.stand, gelezen?.volgnummer, gelezen?.plaats],
    ['10:00', 'gepland', 1, waar.plaats],
  );
  assert.deepEqual(
    gelezen?.punten.filter(({ stand }) => stand !== 'vervallen').map(({ nummer, vraag }) => [nummer, vraag]),
    [
      [ander.nummer, 'bespreken'],
      [voorstel.nummer, 'stem-gevraagd'],
    ],
  );
  const punt = gelezen?.punten.find(({ vraag }) => vraag === 'stem-gevraagd')?.id ?? '';
  const vervallen = gelezen?.punten.find(({ stand }) => stand === 'vervallen')?.id ?? '';
  const { gemeente, om, politie, rvdk } = wereld.partijen;
  const houd = (anders: { punt?: string; aanwezig?: string[] }) => ({ id: vergadering, aanwezig: [], ...anders });

  assert.deepEqual(await wereld.weigert('weegvergadering-houden', 'uitvoerder', houd({})), ['vergadering-niet-open']);
  assert.deepEqual(await wereld.weigert('weegvergadering-houden', 'uitvoerder', houd({ punt })), ['niemand-aanwezig']);
  assert.deepEqual(await wereld.weigert('weegvergadering-houden', 'uitvoerder', houd({ punt, aanwezig: [rvdk] })), [
    'aanwezige-hoort-er-niet',
  ]);
  assert.deepEqual(
    await wereld.doe('weegvergadering-houden', 'uitvoerder', houd({ punt: vervallen, aanwezig: [om] })),
    { soort: 'niet-gevonden' },
  );
  const aanwezig = [gemeente, om, politie];
  await wereld.lukt('weegvergadering-houden', 'uitvoerder', houd({ punt, aanwezig: [...aanwezig, om] }));
  assert.deepEqual(
    (await lees('gemeente'))?.punten
      .filter(({ stand }) => stand === 'aan-de-orde')
      .map((een) => [een.id, een.aanwezig]),
    [[punt, aanwezig]],
  );
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(voorstel));
  assert.deepEqual(await wereld.lukt('weegvergadering-houden', 'uitvoerder', houd({})), { stand: 'gesloten' });
  const gesloten = (await lees('politie'))?.punten.find(({ id }) => id === punt);
  assert.equal(gesloten?.stand, 'behandeld');
  assert.deepEqual(
    gesloten?.besluiten.map(({ soort, stand }) => [soort, stand]),
    [['agenderen', 'aangenomen']],
  );
  assert.deepEqual(await wereld.weigert('weegvergadering-voorbereiden', 'uitvoerder', later), ['vergadering-begonnen']);
});

test('van een vergadering van de weegploeg merkt niemand buiten de weegploeg iets, langs geen enkele weg', async () => {
  for (const wie of mensen.filter(
    (een) => !['gemeente', 'gemeenteTweede', 'om', 'politie', 'uitvoerder'].includes(een),
  )) {
    assert.deepEqual(await wereld.weigert('weegvergaderingen-inzien', wie, {}), ['niet-bevoegd'], wie);
    if (['rvdk', 'reclassering', 'ggz', 'lyceum', 'jeugdzorg'].includes(wie))
      assert.deepEqual((await casussen(wie)).vergaderingen, [], wie);
    const berichten = await wereld.lukt('berichten-inzien', wie, {});
    assert.ok(!JSON.stringify(berichten).includes('W-'), wie);
  }
});

test('een casusoverleg bestaat voor wie aan een casus op de agenda deelneemt, met alleen die casus', async () => {
  const eigen = await brengTotCasus(wereld, 'geopend');
  const andere = await brengTotCasus(
    wereld,
    'geopend',
    signaal({ onderwerp: onderwerp({ voornaam: 'Ander', achternaam: 'Persoon' }) }),
  );
  // The Raad leaves the second case.
  await wereld.achter(`update casusoverleg.deelnemer set tot = $3 where casus = $1 and partij = $2`, [
    andere.casus,
    wereld.partijen.rvdk,
    dag,
  ]);
  const { agenda } = await casussen('uitvoerder');
  const gevraagd = (casus: string) => agenda.filter(({ dossier }) => dossier === casus).map(({ vraag }) => vraag);
  assert.deepEqual(gevraagd(eigen.casus), ['plan-opstellen']);
  const punten = [eigen.casus, andere.casus].map((dossier) => ({ dossier, vraag: 'plan-opstellen' as const }));
  const { vergadering } = await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', { ...waar, punten });
  const ziet = async (wie: Wie) =>
    (await casussen(wie)).vergaderingen
      .filter(({ id }) => id === vergadering)
      .flatMap(({ punten: gezien }) => gezien.map(({ dossier }) => dossier));
  assert.deepEqual((await ziet('uitvoerder')).toSorted(), [eigen.casus, andere.casus].toSorted());
  assert.deepEqual((await ziet('gemeente')).toSorted(), [eigen.casus, andere.casus].toSorted());
  assert.deepEqual(await ziet('rvdk'), [eigen.casus]);
  assert.deepEqual(await ziet('lyceum'), []);
  const { nummer } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: andere.casus });
  assert.ok(!JSON.stringify(await casussen('rvdk')).includes(nummer));

  const punt = async (casus: string) =>
    (await casussen('uitvoerder')).vergaderingen.flatMap((een) => een.punten).find(({ dossier }) => dossier === casus)
      ?.id ?? '';
  const { gemeente, rvdk } = wereld.partijen;
  assert.deepEqual(
    await wereld.weigert('casusvergadering-houden', 'uitvoerder', {
      id: vergadering,
      punt: await punt(andere.casus),
      aanwezig: [gemeente, rvdk],
    }),
    ['aanwezige-hoort-er-niet'],
  );
  await wereld.lukt('casusvergadering-houden', 'uitvoerder', {
    id: vergadering,
    punt: await punt(eigen.casus),
    aanwezig: [gemeente, rvdk],
  });
  const voorstel = await stelDeelnameVoor(wereld, eigen.casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(eigen.casus, voorstel, false));
  await wereld.lukt('casusvergadering-houden', 'uitvoerder', { id: vergadering, aanwezig: [] });
  const besluiten = (await casussen('rvdk')).vergaderingen.flatMap((een) => een.punten.flatMap((p) => p.besluiten));
  assert.deepEqual(
    besluiten.map((besluit) => [besluit.voorstel, besluit.stand]),
    [[voorstel, 'verworpen']],
  );
  // An external partner is expected for its own case; of proposals it hears nothing.
  const extern = (await casussen('ggz')).vergaderingen.filter(({ id }) => id === vergadering);
  assert.deepEqual(
    extern.flatMap((een) => een.punten.map((p) => [p.dossier, p.besluiten])),
    (await ziet('ggz')).map((casus) => [casus, []]),
  );
});

test('afgezegd blijft afgezegd, en houdt dag en agenda zoals zij in agenda’s staan', async () => {
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp({ achternaam: 'Afzegger' }) }));
  const punten = [{ dossier, vraag: 'analyse-maken' as const }];
  const { vergadering } = await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, punten });
  const af = { ...waar, vergadering, dag: '2026-12-01', afgezegd: true, punten: [] };
  assert.equal((await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', af)).volgnummer, 1);
  const gelezen = (await weeg('om')).vergaderingen.find(({ id }) => id === vergadering);
  assert.deepEqual([gelezen?.stand, gelezen?.dag, gelezen?.punten.length], ['afgezegd', dag, 1]);
  assert.deepEqual(
    await wereld.weigert('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, vergadering, punten }),
    ['vergadering-begonnen'],
  );
  const ander = await wereld.maakAnder();
  assert.deepEqual(await ander.doe('weegvergadering-voorbereiden', 'uitvoerder', { ...waar, vergadering, punten }), {
    soort: 'niet-gevonden',
  });
});

test('een agendapunt dat iemand niet ziet, verandert niets aan wat hij ziet: twee vergaderingen naast elkaar zijn gelijk', async () => {
  const eigen = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp({ achternaam: 'Zichtbaar' }) }));
  const andere = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp({ achternaam: 'Verborgen' }) }));
  await wereld.achter(
    'update casusoverleg.deelnemer set tot = $2 where casus = $1 and (partij = $3 or externe_partner = $4)',
    [andere.casus, dag, wereld.partijen.rvdk, wereld.partners.ggz],
  );
  const punt = (dossier: string) => ({ dossier, vraag: 'plan-opstellen' as const });
  const morgen = { ...waar, dag: '2026-11-30' };
  const stil = await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', {
    ...morgen,
    punten: [punt(eigen.casus)],
  });
  const druk = await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', {
    ...morgen,
    punten: [punt(andere.casus), punt(eigen.casus)],
  });
  const beeld = async (wie: 'ggz' | 'rvdk', id: string) => {
    const vergadering = (await casussen(wie)).vergaderingen.find((een) => een.id === id);
    assert.ok(vergadering !== undefined);
    const { id: _, nummer: __, punten, ...rest } = vergadering;
    const afspraak = await wereld.lukt('casusuitnodiging-maken', wie, { id, taal: 'nl' });
    return [
      rest,
      punten.map(({ id: ___, ...elk }) => elk),
      [afspraak.volgnummer, afspraak.stempel, afspraak.dag, afspraak.begin, afspraak.plaats],
    ];
  };
  wereld.klok.zet('2026-11-24');
  const zonder = { ...morgen, vergadering: druk.vergadering, punten: [punt(eigen.casus)] };
  assert.equal((await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', zonder)).volgnummer, 0);
  for (const wie of ['ggz', 'rvdk'] as const)
    assert.deepEqual(await beeld(wie, druk.vergadering), await beeld(wie, stil.vergadering), wie);
  // What he can perceive does count.
  const elders = { ...zonder, plaats: 'Stadhuis, kamer 3' };
  assert.equal((await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', elders)).volgnummer, 1);
  wereld.klok.zet(dag);
});
