// The duty to inform through the gate: consultation, postponement, new facts, the letter, and who may know of any of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { draagTaken, stelAfsluitingVoor, stelDeelnameVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotAnalyse,
  brengTotBesluit,
  brengTotCasus,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  signaalOm,
} from '../../../test/proefdossiers.ts';
import { curateleGezien, informeer } from '../../../test/proefinformeren.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { beslisStukken, brengVerzoekIn, doorzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const kernpartijen = ['gemeente', 'om', 'politie'] as const;
const op = async <T>(dag: string, doe: () => Promise<T>): Promise<T> => {
  wereld.klok.zet(dag);
  try {
    return await doe();
  } finally {
    wereld.klok.zet('2026-11-23');
  }
};
const oordeel = (id: string, beletsel = false): Invoeren['informeren-overleggen'] => ({
  id,
  beletsel,
  gronden: beletsel ? ['b'] : [],
  reden: beletsel ? 'Medeverdachten zijn nog niet gehoord.' : 'Er staat niets in de weg.',
});
const overleg = async (id: string, metBeletsel: Wie | undefined = undefined) => {
  for (const wie of kernpartijen) await wereld.lukt('informeren-overleggen', wie, oordeel(id, wie === metBeletsel));
};
const uitstel = (id: string, herbeoordelenOp = '2027-02-23'): Invoeren['uitstel-aantekenen'] => ({
  id,
  gronden: ['b'],
  noodzaak: 'Anders raakt bewijs weg.',
  evenredigheid: 'Het duurt niet langer dan het verhoor vraagt.',
  herbeoordelenOp,
});
const brief = (id: string): Invoeren['informatiebrief-opmaken'] => ({
  id,
  leeftijd: '16-of-ouder',
  aan: [{ hoedanigheid: 'betrokkene', naam: 'Zwaantje Quispel', adres: 'Kade 1\n1234 AB Waterhoek' }],
  contact: 'Bureau Aanpak, 06-00000001',
});
const verzending = { verzondenOp: '2026-11-23', wijze: 'post' as const };
/** Recording without a letter that was made. */
const zonderBrief = (id: string): Invoeren['betrokkene-informeren'] => ({
  ...{ id, brief: id, ongewijzigd: true, ...verzending },
});
/** The words of the letter to one of the addressees, made now. */
const opgemaakt = async (wie: Wie, invoer: Invoeren['informatiebrief-opmaken'], voor = 0) => {
  const { brief: versie } = await wereld.lukt('informatiebrief-opmaken', wie, invoer);
  return (await wereld.lukt('informatiebrief-maken', wie, { id: invoer.id, brief: versie, voor })).document;
};
const inzien = (id: string, wie: Wie = 'gemeente') => wereld.lukt('informatieplicht-inzien', wie, { id });
const plichten = async (id: string, wie: Wie = 'gemeente') =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter((plicht) => plicht.dossier === id && ['11.2', '11.3.1', '11.5'].includes(plicht.clausule))
    .map(({ soort, uiterlijk, teLaat }) => [soort, uiterlijk, teLaat]);

test('van uitkomst tot brief: eerst overleg, dan informeren; wat is verzonden blijft in het dossier', async () => {
  const { dossier: id, nummer } = await brengTotBesluit(wereld, 'niet-agenderen');
  assert.deepEqual(await plichten(id, 'om'), [['informeren-overleggen', '2026-12-23', false]]);
  assert.deepEqual(await wereld.weigert('betrokkene-informeren', 'gemeente', zonderBrief(id)), [
    'overleg-niet-gevoerd',
    'brief-niet-opgemaakt',
  ]);
  await overleg(id);
  assert.deepEqual(await plichten(id, 'om'), [['informatieplicht-beslissen', '2026-12-23', false]]);
  assert.deepEqual(await op('2026-12-24', () => plichten(id, 'politie')), [
    ['informatieplicht-beslissen', '2026-12-23', true],
  ]);
  // Whoever watches over it hears it the day after the last day, by number, and gets a notice.
  const gezien = async (dag: string) =>
    op(dag, async () => [
      ...(await plichten(id, 'fg')),
      ...(await wereld.lukt('berichten-inzien', 'fg', {})).berichten
        .filter((bericht) => bericht.dossier === id)
        .map(({ soort, nummer: van, dag: uiterlijk }) => [soort, van, uiterlijk]),
    ]);
  assert.deepEqual(await gezien('2026-12-23'), []);
  assert.deepEqual(await gezien('2026-12-24'), [
    ['informeren-te-laat', '2026-12-23', true],
    ['informeren-te-laat', nummer, '2026-12-23'],
  ]);
  assert.deepEqual(await wereld.weigert('betrokkene-informeren', 'om', zonderBrief(id)), ['brief-niet-opgemaakt']);
  // Made twice: what is recorded is the one that went, as it was made, and the other is gone.
  const eerste = await wereld.lukt('informatiebrief-opmaken', 'om', brief(id));
  const { document, bestandsnaam } = await wereld.lukt('informatiebrief-maken', 'politie', { id, brief: eerste.brief });
  assert.deepEqual([document.reference, bestandsnaam], [nummer, `informatiebrief-${nummer}-1`]);
  assert.match(JSON.stringify(document), /Datum: 23 november 2026/);
  const tweede = await wereld.lukt('informatiebrief-opmaken', 'gemeente', { ...brief(id), contact: 'Een ander loket' });
  const gemaakt = await inzien(id);
  assert.deepEqual(
    gemaakt.opgemaakt.map((een) => [een.id, een.op, een.gewijzigdOp, een.brieven.length]),
    [
      [eerste.brief, '2026-11-23', null, 1],
      [tweede.brief, '2026-11-23', null, 1],
    ],
  );
  assert.deepEqual(
    (await inzien(id, 'fg')).opgemaakt.map(({ aan, brieven }) => [aan, brieven]),
    [
      [[], []],
      [[], []],
    ],
  );
  const verzonden = { ...verzending, id, brief: eerste.brief, verzondenOp: '2026-11-25', ongewijzigd: true };
  await op('2026-11-30', async () => {
    // A signal of another party: after it went on the 25th that changes nothing, before or on the day that it went it does.
    await op('2026-11-26', () => brengIn(wereld, 'om', signaalOm({ dossier: id, onderwerp: undefined })));
    wereld.klok.zet('2026-11-30');
    assert.deepEqual(
      (await inzien(id)).opgemaakt.map(({ gewijzigdOp }) => gewijzigdOp),
      ['2026-11-26', '2026-11-26'],
    );
    for (const [anders, ...redenen] of [
      [{ ongewijzigd: false }, 'brief-aangepast'],
      [{ verzondenOp: '2026-11-22' }, 'verzending-ongeldig'],
      [{ verzondenOp: '2026-11-26' }, 'overleg-achterhaald', 'brief-verouderd'],
    ] as const)
      assert.deepEqual(await wereld.weigert('betrokkene-informeren', 'gemeente', { ...verzonden, ...anders }), redenen);
    assert.equal((await wereld.doe('betrokkene-informeren', 'om', { ...verzonden, brief: id })).soort, 'niet-gevonden');
    const verwerkt = () => wereld.achter('select laatste_verwerking from weegploeg.dossier where id = $1', [id]);
    const voor = await verwerkt();
    await wereld.lukt('betrokkene-informeren', 'gemeente', verzonden);
    // Art. 13: informing moves no term.
    assert.deepEqual(await verwerkt(), voor);
  });
  const [gegaan] = (await inzien(id)).besluiten;
  assert.deepEqual(gegaan?.brieven, [toonBrief(document)]);
  assert.deepEqual([gegaan?.opgemaaktOp, gegaan?.opgemaaktDoor], ['2026-11-23', gemaakt.opgemaakt[0]?.door]);
  assert.deepEqual((await inzien(id)).opgemaakt, []);
  assert.deepEqual(await wereld.achter('select id from weegploeg.informatiebrief where dossier = $1', [id]), []);
  assert.equal((await wereld.doe('informatiebrief-maken', 'om', { id, brief: tweede.brief })).soort, 'niet-gevonden');
  assert.deepEqual(await plichten(id), []);
  const na = await inzien(id, 'politie');
  assert.deepEqual(
    [na.geinformeerdOp, na.besluiten.map(({ soort, verzondenOp, wijze, aan }) => [soort, verzondenOp, wijze, aan])],
    [
      '2026-11-25',
      [['geinformeerd', '2026-11-25', 'post', [{ hoedanigheid: 'betrokkene', naam: 'Zwaantje Quispel' }]]],
    ],
  );
  // As a file again it is what was kept, for the core parties only.
  const maak = { id, besluit: gegaan?.id ?? '' };
  const bestand = await wereld.lukt('informatiebrief-maken', 'om', maak);
  assert.deepEqual([bestand.formaat, bestand.bestandsnaam, bestand.document], ['pdf', bestandsnaam, document]);
  for (const wie of ['uitvoerder', 'fg', 'rvdk', 'ggz'] as const)
    for (const invoer of [maak, { id, brief: eerste.brief }])
      assert.deepEqual(await wereld.weigert('informatiebrief-maken', wie, invoer), ['niet-bevoegd'], wie);
  await assert.rejects(() => wereld.doe('informatiebrief-maken', 'om', { ...maak, voor: 1 }), /ongeldige invoer/);
  assert.equal((await wereld.doe('informatiebrief-maken', 'om', { ...maak, besluit: id })).soort, 'niet-gevonden');
  assert.equal((await wereld.doe('informatiebrief-maken', 'om', { id })).soort, 'niet-gevonden');
  // A signal came in since, so whoever is told again is told after a new consultation.
  await overleg(id);
  assert.deepEqual(await wereld.weigert('informeren-overleggen', 'om', oordeel(id)), ['al-geinformeerd']);
  // Told again, with a reason: the letter came back.
  const curator: Invoeren['informatiebrief-opmaken'] = {
    ...brief(id),
    aan: [{ hoedanigheid: 'curator', naam: 'mr. Bewind', adres: 'Markt 2' }],
  };
  assert.deepEqual(await wereld.weigert('informatiebrief-opmaken', 'om', curator), [
    'betrokkene-niet-geadresseerd',
    'curator-niet-vastgesteld',
    'curatele-dag-ongeldig',
  ]);
  const redenZonderBetrokkene = 'De betrokkene leest geen post.';
  const { brief: weer } = await wereld.lukt('informatiebrief-opmaken', 'om', {
    ...{ ...curator, ...curateleGezien, redenZonderBetrokkene },
  });
  const opnieuw = { id, brief: weer, ongewijzigd: true, ...verzending };
  assert.deepEqual(await wereld.weigert('betrokkene-informeren', 'om', opnieuw), ['reden-ontbreekt']);
  const redenOpnieuw = 'De brief kwam terug.';
  await wereld.lukt('betrokkene-informeren', 'om', { ...opnieuw, redenOpnieuw });
  const nogmaals = (await inzien(id)).besluiten.at(-1);
  assert.deepEqual(
    [nogmaals?.reden, nogmaals?.redenZonderBetrokkene, nogmaals?.vastgesteldHoe, nogmaals?.vastgesteldOp],
    [redenOpnieuw, redenZonderBetrokkene, curateleGezien.vastgesteldHoe, curateleGezien.vastgesteldOp],
  );
});

test('opnieuw gewogen: het overleg van voor het nieuwe signaal telt niet meer, en de brief zegt hoe het nu is', async () => {
  const { dossier: id } = await brengTotBesluit(wereld, 'niet-agenderen');
  await overleg(id);
  const eerder = await wereld.lukt('informatiebrief-opmaken', 'gemeente', brief(id));
  await op('2026-12-10', async () => {
    const { gegeven } = await brengIn(wereld, 'om', signaalOm({ dossier: id, onderwerp: undefined }));
    assert.deepEqual(await wereld.weigert('informatiebrief-opmaken', 'gemeente', brief(id)), ['overleg-achterhaald']);
    const gegaan = { id, brief: eerder.brief, ongewijzigd: true, ...verzending };
    assert.deepEqual(
      await wereld.weigert('betrokkene-informeren', 'gemeente', { ...gegaan, verzondenOp: '2026-12-10' }),
      ['overleg-achterhaald', 'brief-verouderd'],
    );
    assert.deepEqual(await wereld.weigert('uitstel-aantekenen', 'om', uitstel(id)), ['overleg-achterhaald']);
    // The month goes on; each party is asked anew.
    for (const wie of kernpartijen)
      assert.deepEqual(await plichten(id, wie), [['informeren-overleggen', '2026-12-23', false]], wie);
    for (const wie of ['gemeente', 'fg'] as const)
      assert.deepEqual(
        (await inzien(id, wie)).oordelen.map(({ telt, achterhaaldOp }) => [telt, achterhaaldOp]),
        Array(3).fill([false, '2026-12-10']),
      );
    await wereld.lukt('informeren-overleggen', 'om', oordeel(id));
    assert.deepEqual(
      [await plichten(id, 'om'), await plichten(id, 'politie')],
      [[['informatieplicht-beslissen', '2026-12-23', false]], [['informeren-overleggen', '2026-12-23', false]]],
    );
    for (const wie of ['gemeente', 'politie'] as const) await wereld.lukt('informeren-overleggen', wie, oordeel(id));
    const tekst = JSON.stringify(await opgemaakt('gemeente', brief(id)));
    assert.match(tekst, /besproken die er toen waren[\s\S]*Daarom bekijken wij nu opnieuw/);
    assert.match(tekst, /via de gemeente en het Openbaar Ministerie[\s\S]*zes maanden na dat besluit/);
    assert.doesNotMatch(tekst, /verder niet voor|23 mei 2027/);
    // Taken back: the earlier decision holds again, and no letter that speaks of a weighing.
    await op('2026-12-11', async () => {
      await wereld.lukt('signaal-intrekken', 'om', { id, gegeven, reden: 'Een vergissing.' });
      assert.deepEqual(
        (await inzien(id)).opgemaakt.map(({ gewijzigdOp }) => gewijzigdOp),
        [null, '2026-12-11'],
      );
      const weer = JSON.stringify(await opgemaakt('gemeente', brief(id)));
      assert.match(weer, /verder niet voor[\s\S]*uiterlijk op 23 mei 2027/);
      // Which letter went on which day is recorded as it was, also when the clock is ahead of it.
      await wereld.lukt('betrokkene-informeren', 'gemeente', {
        ...{ id, brief: (await inzien(id)).opgemaakt.at(-1)?.id ?? '', ongewijzigd: true, wijze: 'post' },
        verzondenOp: '2026-12-11',
      });
      // Told again after something new: only after a new consultation.
      await brengIn(wereld, 'om', signaalOm({ dossier: id, onderwerp: undefined }));
      assert.deepEqual(await wereld.weigert('informatiebrief-opmaken', 'om', brief(id)), ['overleg-achterhaald']);
      await overleg(id);
      await wereld.lukt('informatiebrief-opmaken', 'om', brief(id));
      assert.deepEqual(await wereld.weigert('informeren-overleggen', 'om', oordeel(id)), ['al-geinformeerd']);
    });
  });
});

test('de brief komt uit het dossier: gronden, bronnen, ontvangers en soorten; niets dat is verzegeld', async () => {
  const persoon = onderwerp({ voornaam: 'Zwaantje', achternaam: 'Quispel', geboortedatum: '1990-02-01' });
  const { dossier: id } = await brengTotAnalyse(wereld, signaal({ onderwerp: persoon }));
  await brengVerzegeldIn(wereld, { dossier: id, onderwerp: undefined });
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'gemeente', {
    id,
    uitkomst: 'agenderen',
    motivering: 'Zwaar genoeg.',
    partijen: [{ id: wereld.partijen.reclassering, reden: 'toezicht' }],
    externePartners: [{ id: wereld.partners.ggz, reden: 'behandelt' }],
    selectie: (await wereld.lukt('weegdossier-inzien', 'gemeente', { id })).gegevens
      .filter(({ soort }) => soort === 'naw' || soort === 'signaal')
      .map(({ id: gegeven }) => ({ gegeven, reden: 'nodig' })),
  });
  for (const wie of kernpartijen) await wereld.lukt('stemmen', wie, { id, voorstel, voor: true, reden: 'eens' });
  await overleg(id);
  const aan: Invoeren['informatiebrief-opmaken']['aan'] = [
    { hoedanigheid: 'betrokkene', naam: 'Zwaantje Quispel', adres: 'Kade 1' },
    { hoedanigheid: 'curator', naam: 'mr. Bewind', adres: 'Markt 2' },
  ];
  const beide = { ...brief(id), aan, ...curateleGezien };
  const eerste = JSON.stringify(await opgemaakt('politie', beide));
  const tweede = JSON.stringify(await opgemaakt('politie', beide, 1));
  assert.match(eerste, /artikel 6 lid 1 onder e van de AVG/);
  assert.doesNotMatch(eerste, /artikel 18 lid 2|Raad voor de Kinderbescherming/);
  assert.match(eerste, /via de gemeente\. Wie/);
  assert.match(eerste, /krijgen de gegevens[\s\S]*Reclassering Nederland, team Waterland, vanaf 23 november 2026/);
  // A partner receives something once there is a plan.
  assert.match(eerste, /kunnen gegevens krijgen[\s\S]*GGZ/);
  assert.doesNotMatch(eerste, /kregen eerder/);
  assert.match(eerste, /functionaris gegevensbescherming[\s\S]*@/);
  assert.match(tweede, /omdat u de curator bent van Zwaantje Quispel/);
  assert.doesNotMatch(eerste + tweede, /Ria de Melder|pamfletten/);
  const zonder = await opgemaakt('politie', {
    ...brief(id),
    herkomstNoemen: false,
    redenZonderHerkomst: 'De melder zou te herkennen zijn.',
  });
  assert.doesNotMatch(JSON.stringify(zonder), /via de gemeente/);
});

test('de brief noemt wie van de casus iets kreeg, ook later, en wat daarvan eindigde; niemand anders leest dat uit de casus', async () => {
  const {
    dossier: id,
    casus,
    doorverstrekking,
  } = await brengTotDoorverstrekking(wereld, 'verstrekt', await brengTotCasus(wereld, 'plan-vastgesteld'));
  await overleg(id);
  const opDag = async (dag = '2026-11-23') => op(dag, async () => JSON.stringify(await opgemaakt('om', brief(id))));
  assert.match(await opDag(), /Zij krijgen[\s\S]*GGZ Waterland, vanaf 23 november 2026[\s\S]*Raad voor de/);
  await op('2026-11-30', async () => {
    await wereld.lukt('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden: 'Niet meer nodig.' });
    const jeugd = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.jeugdzorg);
    await stemEensgezind(wereld, casus, jeugd);
    for (const weg of [wereld.partners.ggz, wereld.partijen.reclassering])
      await stemEensgezind(wereld, casus, await stelDeelnameVoor(wereld, casus, 'deelnemer-verwijderen', weg));
  });
  const later = await opDag('2026-12-01');
  assert.match(
    later,
    /krijgen de gegevens[\s\S]*Jeugdzorg De Sluis, vanaf 30[\s\S]*kregen eerder gegevens[\s\S]*GGZ Waterland, vanaf 23[\s\S]*Reclassering/,
  );
  // The first of both was overtaken by who received something since; the second was not. Sent before that it was true.
  await op('2026-12-01', async () => {
    const versies = (await inzien(id)).opgemaakt;
    assert.deepEqual(
      versies.map((een) => [een.op, een.gewijzigdOp]),
      [
        ['2026-11-23', '2026-11-30'],
        ['2026-12-01', null],
      ],
    );
    const invoer = { id, brief: versies[0]?.id ?? '', ongewijzigd: true, wijze: 'post' as const };
    const laat = { ...invoer, verzondenOp: '2026-11-30' };
    assert.deepEqual(await wereld.weigert('betrokkene-informeren', 'om', laat), ['brief-verouderd']);
    await wereld.lukt('betrokkene-informeren', 'om', { ...invoer, verzondenOp: '2026-11-29' });
  });
  const gegaan = JSON.stringify((await inzien(id)).besluiten.at(-1)?.brieven);
  assert.doesNotMatch(gegaan, /kregen eerder|Jeugdzorg/);
  // The days come to whoever writes the letter only, in the transaction of its entry.
  await assert.rejects(
    () =>
      settingsAls(wereld, 'gemeente', 'weegploeglid').then((settings) =>
        als(wereld, 'weegploeg_lezen', settings, (tx) =>
          sql`select * from weegploeg.ontvangers(${id}::uuid)`.execute(tx.db),
        ),
      ),
    /permission denied/,
  );
  for (const [wie, hoed] of [
    ['uitvoerder', 'uitvoerder'],
    ['gemeente', 'weegploeglid'],
  ] as const) {
    const settings = await settingsAls(wereld, wie, hoed);
    const gelezen = await als(wereld, 'weegploeg_schrijven', settings, (tx) =>
      sql`select * from weegploeg.ontvangers(${id}::uuid)`.execute(tx.db),
    );
    assert.deepEqual(gelezen.rows, [], wie);
  }
});

test('de leeftijd in het dossier beslist mee: een kind van 15 is geen volwassene, vanaf de zestiende verjaardag wel', async () => {
  const persoon = onderwerp({ geboortedatum: '2010-11-24' });
  const { dossier: id } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: persoon }));
  await overleg(id);
  await assert.rejects(() => wereld.doe('informatiebrief-opmaken', 'gemeente', brief(id)), /ongeldige invoer/);
  const kind = { ...brief(id), leeftijd: 'onder-16' } as const;
  assert.deepEqual(await wereld.weigert('informatiebrief-opmaken', 'gemeente', kind), [
    'vertegenwoordiger-niet-geadresseerd',
  ]);
  await wereld.lukt('informatiebrief-opmaken', 'gemeente', {
    ...kind,
    redenZonderVertegenwoordiger: 'De ouder is zelf betrokken bij het signaal.',
  });
  // A letter to the parent that was made the day before goes no more on the birthday (12 lid 1).
  const ouder = { hoedanigheid: 'wettelijk-vertegenwoordiger', naam: 'P. Ouder', adres: 'Kade 1' } as const;
  const { brief: aanOuder } = await wereld.lukt('informatiebrief-opmaken', 'gemeente', { ...kind, aan: [ouder] });
  const verstuurd = { ...zonderBrief(id), brief: aanOuder, verzondenOp: '2026-11-24' };
  await op('2026-11-24', async () => {
    await assert.rejects(() => wereld.doe('betrokkene-informeren', 'gemeente', verstuurd), /ongeldige invoer/);
    await wereld.lukt('informatiebrief-opmaken', 'gemeente', brief(id));
    // What went while the person was a child is recorded as it was.
    await wereld.lukt('betrokkene-informeren', 'gemeente', { ...verstuurd, verzondenOp: '2026-11-23' });
  });
});

test('uitstel: op een grond uit het overleg; daarna telt alleen een nieuw overleg', async () => {
  const { dossier: id } = await brengTotBesluit(wereld);
  await overleg(id);
  await wereld.lukt('informatiebrief-opmaken', 'om', brief(id));
  assert.deepEqual(await wereld.weigert('uitstel-aantekenen', 'om', uitstel(id)), ['geen-beletsel']);
  await wereld.lukt('informeren-overleggen', 'om', oordeel(id, true));
  assert.deepEqual(await wereld.weigert('informatiebrief-opmaken', 'gemeente', brief(id)), ['beletsel-blijft']);
  assert.deepEqual(await wereld.weigert('uitstel-aantekenen', 'om', { ...uitstel(id), gronden: ['a'] }), [
    'grond-niet-overlegd',
  ]);
  await wereld.lukt('uitstel-aantekenen', 'om', uitstel(id));
  // What was made is of no use any more.
  assert.deepEqual((await inzien(id)).opgemaakt, []);
  assert.deepEqual(await plichten(id), [['uitstel-herbeoordelen', '2027-02-23', false]]);
  assert.deepEqual(await wereld.weigert('betrokkene-informeren', 'gemeente', zonderBrief(id)), [
    'uitstel-loopt',
    'overleg-niet-gevoerd',
    'brief-niet-opgemaakt',
  ]);
  const blijft = { ...uitstel(id, '2026-12-20'), uitkomst: 'blijft' } as const;
  assert.deepEqual(await wereld.weigert('uitstel-herbeoordelen', 'om', { ...blijft, herbeoordelenOp: '2027-02-23' }), [
    'overleg-niet-gevoerd',
  ]);
  await op('2026-12-10', async () => {
    await overleg(id, 'politie');
    await wereld.lukt('uitstel-herbeoordelen', 'om', blijft);
    assert.deepEqual(await plichten(id), [['uitstel-herbeoordelen', '2026-12-20', false]]);
  });
  await op('2026-12-18', async () => {
    await overleg(id);
    await wereld.lukt('uitstel-herbeoordelen', 'gemeente', {
      id,
      uitkomst: 'vervallen',
      reden: 'Iedereen is gehoord.',
    });
    assert.deepEqual(await plichten(id), [['informatieplicht-beslissen', '2026-12-23', false]]);
    // Not while it was postponed, whatever is written down afterwards.
    const { brief: versie } = await wereld.lukt('informatiebrief-opmaken', 'om', brief(id));
    const vastleggen = { ...zonderBrief(id), brief: versie };
    assert.deepEqual(
      await wereld.weigert('betrokkene-informeren', 'gemeente', { ...vastleggen, verzondenOp: '2026-12-17' }),
      ['verzending-ongeldig'],
    );
    await wereld.lukt('betrokkene-informeren', 'gemeente', { ...vastleggen, verzondenOp: '2026-12-18' });
  });
  assert.deepEqual(
    (await inzien(id)).besluiten.map(({ soort, op: dag, herbeoordelenOp }) => [soort, dag, herbeoordelenOp]),
    [
      ['uitgesteld', '2026-11-23', '2027-02-23'],
      ['verlengd', '2026-12-10', '2026-12-20'],
      ['vervallen', '2026-12-18', null],
      ['geinformeerd', '2026-12-18', null],
    ],
  );
});

test('een nieuw signaal, een correctie en de sluiting van de casus halen de herbeoordeling naar voren; wat verzegeld is niet', async () => {
  const uitgesteld = async (id: string) => {
    await overleg(id, 'om');
    await wereld.lukt('uitstel-aantekenen', 'om', uitstel(id));
  };
  const niet = await brengTotBesluit(wereld, 'niet-agenderen');
  await uitgesteld(niet.dossier);
  await op('2026-12-01', async () => {
    await brengVerzegeldIn(wereld, { dossier: niet.dossier, onderwerp: undefined });
    assert.deepEqual(await plichten(niet.dossier), [['uitstel-herbeoordelen', '2027-02-23', false]]);
    await brengIn(wereld, 'gemeente', signaal({ dossier: niet.dossier, onderwerp: undefined }));
    assert.deepEqual(await plichten(niet.dossier), [['uitstel-herbeoordelen', '2026-12-08', false]]);
  });
  const ander = await brengTotBesluit(wereld, 'niet-agenderen');
  await uitgesteld(ander.dossier);
  await op('2026-12-02', async () => {
    await wereld.lukt('gegeven-afschermen', 'uitvoerder', {
      id: ander.dossier,
      gegeven: ander.gegeven,
      reden: 'juistheid-betwist',
      aanleiding: 'verzoek',
    });
    assert.equal((await inzien(ander.dossier)).uitstel?.nieuwFeitOp, '2026-12-02');
  });
  const geplaatst = await brengTotCasus(wereld, 'plan-vastgesteld');
  await uitgesteld(geplaatst.dossier);
  await op('2026-12-10', async () => {
    await stemEensgezind(wereld, geplaatst.casus, await stelAfsluitingVoor(wereld, geplaatst.casus));
    // The task that writes it back runs a day later.
    wereld.klok.zet('2026-12-11');
    await draagTaken(wereld);
    assert.deepEqual(await plichten(geplaatst.dossier), [['uitstel-herbeoordelen', '2026-12-18', false]]);
    await overleg(geplaatst.dossier, 'om');
    await wereld.lukt('uitstel-herbeoordelen', 'om', {
      ...uitstel(geplaatst.dossier, '2027-03-10'),
      uitkomst: 'blijft',
    });
    assert.deepEqual(await plichten(geplaatst.dossier), [['uitstel-herbeoordelen', '2027-03-10', false]]);
  });
  await op('2026-12-14', async () => {
    const id = geplaatst.dossier;
    await overleg(id);
    await wereld.lukt('uitstel-herbeoordelen', 'om', { id, uitkomst: 'vervallen', reden: 'Iedereen is gehoord.' });
    assert.match(
      JSON.stringify(await opgemaakt('gemeente', brief(id))),
      /Op 10 december 2026 besloten wij dat die aanpak klaar is/,
    );
  });
});

test('alleen de kernpartijen en de functionaris weten ervan; de functionaris ziet geen naam en geen brief', async () => {
  const { dossier: id, nummer } = await brengTotBesluit(wereld);
  assert.deepEqual(await wereld.weigert('informeren-overleggen', 'uitvoerder', oordeel(id)), ['niet-bevoegd']);
  await overleg(id);
  await informeer(wereld, 'gemeente', brief(id), verzending);
  for (const wie of ['uitvoerder', 'rvdk', 'reclassering', 'ggz', 'beheerder', 'beveiliging'] as const) {
    assert.deepEqual(await wereld.weigert('informatieplicht-inzien', wie, { id }), ['niet-bevoegd'], wie);
    assert.deepEqual(await wereld.weigert('informatieplichten-inzien', wie, {}), ['niet-bevoegd'], wie);
  }
  assert.deepEqual(await plichten(id, 'uitvoerder'), []);
  const gezien = await inzien(id, 'fg');
  assert.deepEqual(
    gezien.besluiten.map(({ aan, brieven }) => [aan, brieven]),
    [[[{ hoedanigheid: 'betrokkene', naam: null }], []]],
  );
  assert.deepEqual(
    gezien.oordelen.map(({ partij, beletsel, telt }) => [partij, beletsel, telt]),
    [
      ['gemeente', false, true],
      ['om', false, true],
      ['politie', false, true],
    ],
  );
  const lijst = await wereld.lukt('informatieplichten-inzien', 'fg', {});
  assert.equal(lijst.plichten.find(({ dossier }) => dossier === id)?.geinformeerdOp, '2026-11-23');
  assert.equal(lijst.plichten.find(({ dossier }) => dossier === id)?.nummer, nummer);
  // What has no outcome yet does not exist for the functionaris; the core parties see that nothing is asked.
  const open = await brengIn(wereld);
  assert.equal((await wereld.doe('informatieplicht-inzien', 'fg', { id: open.dossier })).soort, 'niet-gevonden');
  assert.deepEqual((await inzien(open.dossier)).taak, null);
  assert.deepEqual(await wereld.weigert('informeren-overleggen', 'om', oordeel(open.dossier)), ['geen-uitkomst']);
  const verzegeld = await brengVerzegeldIn(wereld);
  // Those behind the seal know the dossier; what they hear is that there is no outcome to inform about.
  const teVroeg = { id: verzegeld.dossier, beletsel: false, reden: 'te vroeg' };
  assert.deepEqual(await wereld.weigert('informeren-overleggen', 'politie', teVroeg), ['geen-uitkomst']);
  assert.equal((await wereld.doe('informeren-overleggen', 'gemeente', teVroeg)).soort, 'niet-gevonden');
  for (const wie of ['gemeente', 'politie', 'fg'] as const)
    assert.equal((await wereld.doe('informatieplicht-inzien', wie, { id: verzegeld.dossier })).soort, 'niet-gevonden');
});

test('de database laat zelf niemand anders toe, en geen besluit voordat drie partijen spraken', async () => {
  const { dossier: id } = await brengTotBesluit(wereld);
  await wereld.lukt('informeren-overleggen', 'om', oordeel(id));
  const tel = (rol: Parameters<typeof als>[1], wie: Wie, hoed: Parameters<typeof settingsAls>[2]) =>
    settingsAls(wereld, wie, hoed).then((settings) =>
      als(wereld, rol, settings, (tx) =>
        tx.db.selectFrom('weegploeg.informeeroordeel').select('id').where('dossier', '=', id).execute(),
      ),
    );
  assert.equal((await tel('weegploeg_lezen', 'gemeente', 'weegploeglid')).length, 1);
  assert.equal((await tel('informatieplicht_lezen', 'fg', 'functionaris-gegevensbescherming')).length, 1);
  assert.equal((await tel('weegploeg_lezen', 'uitvoerder', 'uitvoerder')).length, 0);
  assert.equal((await tel('informatieplicht_lezen', 'reclassering', 'casusoverleglid')).length, 0);
  const settings = await settingsAls(wereld, 'gemeente', 'weegploeglid');
  const [bestaand] = await wereld.achter('select * from weegploeg.informeeroordeel where dossier = $1', [id]);
  assert.ok(bestaand !== undefined);
  await assert.rejects(
    () =>
      als(wereld, 'weegploeg_schrijven', settings, (tx) =>
        // The view of another party, in its name.
        tx.db
          .insertInto('weegploeg.informeeroordeel')
          .values({
            id: wereld.poort.ids.id(),
            samenwerkingsverband: wereld.samenwerkingsverband,
            dossier: id,
            uitkomst: bestaand['uitkomst'],
            partijsoort: 'politie',
            beletsel: false,
            gronden: [],
            functionaris: wereld.mensen.gemeente,
            op: '2026-11-23',
            inhoud: Buffer.alloc(1),
          })
          .execute(),
      ),
    /row-level security/,
  );
  await assert.rejects(
    () =>
      als(wereld, 'weegploeg_schrijven', settings, (tx) =>
        tx.db
          .insertInto('weegploeg.informeerbesluit')
          .values({
            id: wereld.poort.ids.id(),
            samenwerkingsverband: wereld.samenwerkingsverband,
            dossier: id,
            uitkomst: bestaand['uitkomst'],
            soort: 'vervallen',
            gronden: [],
            door: wereld.mensen.gemeente,
            op: '2026-11-23',
            inhoud: Buffer.alloc(1),
          })
          .execute(),
      ),
    /row-level security/,
  );
});

test('een uitstel gaat bij samenvoegen met het besluit mee, en de samenvoeging vraagt om een nieuwe blik', async () => {
  const wie = onderwerp({ voornaam: 'Foekje', achternaam: 'Meegenomen', geboortedatum: '1981-03-03' });
  const { dossier: oud } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: wie }));
  await overleg(oud, 'om');
  await wereld.lukt('uitstel-aantekenen', 'om', uitstel(oud));
  const { dossier: nieuw } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  await op('2026-12-05', async () => {
    await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ onderwerp: wie, dossier: oud }));
    await wereld.lukt('dossiers-samenvoegen', 'gemeente', { id: nieuw, ander: oud, reden: 'dezelfde' });
    assert.deepEqual(await plichten(oud), []);
    assert.deepEqual(await plichten(nieuw), [['uitstel-herbeoordelen', '2026-12-12', false]]);
    for (const lezer of ['gemeente', 'fg'] as const)
      assert.equal((await inzien(nieuw, lezer)).uitstel?.nieuwFeitOp, '2026-12-05', lezer);
  });
});

test('na samenvoegen is het eerdere overleg te vinden vanuit het dossier dat doorgaat, en noemt het overzicht de brief', async () => {
  const wie = onderwerp({ voornaam: 'Tjerkje', achternaam: 'Opgegaanstra', geboortedatum: '1980-03-03' });
  const { dossier: oud, nummer } = await brengTotBesluit(wereld, 'niet-agenderen', signaal({ onderwerp: wie }));
  await overleg(oud);
  await op('2026-11-27', () => informeer(wereld, 'gemeente', brief(oud), { ...verzending, verzondenOp: '2026-11-27' }));
  // A new signal weighs him anew, so that it can be merged.
  await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ onderwerp: wie, dossier: oud }));
  const { dossier: nieuw } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  await wereld.lukt('dossiers-samenvoegen', 'gemeente', { id: nieuw, ander: oud, reden: 'dezelfde' });
  assert.deepEqual((await inzien(nieuw)).eerdere, [{ id: oud, nummer }]);
  assert.deepEqual((await inzien(oud)).eerdere, []);
  // He is the same person: told about that decision, he gets no second letter about it, and no term runs on what was merged.
  const doorgegaan = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: nieuw });
  for (const wie of ['gemeente', 'fg'] as const) {
    const { taak, verder, besluiten } = await inzien(oud, wie);
    assert.deepEqual([taak, verder, besluiten.length], [null, { id: nieuw, nummer: doorgegaan.nummer }, 1], wie);
    assert.deepEqual((await inzien(nieuw, wie)).eerdere, [{ id: oud, nummer }], wie);
  }
  assert.deepEqual((await wereld.lukt('weegdossier-inzien', 'gemeente', { id: oud })).termijnen, []);
  assert.deepEqual([(await inzien(nieuw)).geinformeerdOp, (await inzien(nieuw)).taak], ['2026-11-27', null]);
  assert.equal((await inzien(nieuw)).verder, null);
  assert.equal((await inzien(oud)).besluiten.length, 1);
  const { aard: _, ...betrokkene } = wie;
  const id = await brengVerzoekIn(wereld, { betrokkene });
  await doorzoek(wereld, id);
  await beslisStukken(wereld, id);
  const { brief: overzicht } = await wereld.lukt('overzichtsbrief-bekijken', 'om', {
    id,
    naam: 'T. Opgegaanstra',
    adres: 'Kade 1',
    contact: 'Bureau, 06-1',
    motivering: 'Overleg moet in vertrouwen kunnen.',
  });
  assert.match(JSON.stringify(overzicht), /27 november 2026/);
});
