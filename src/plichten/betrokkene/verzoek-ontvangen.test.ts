// Intake of requests through the gate: number, terms, identity, power, putting off, and the one answer to who cannot ask.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengIn, signaal } from '../../../test/proefdossiers.ts';
import { zetDag } from '../../../test/proefvernietiging.ts';
import { identiteit, verzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const ontvang = async (deel: Parameters<typeof verzoek>[0] = {}) =>
  (await wereld.lukt('verzoek-ontvangen', 'uitvoerder', verzoek(deel))).verzoek;
const redenen = (mogelijkheden: readonly { handeling: string; weigeringen: readonly { reden: string }[] }[]) =>
  Object.fromEntries(
    mogelijkheden.map(({ handeling, weigeringen }) => [handeling, weigeringen.map(({ reden }) => reden)]),
  );

test('een verzoek krijgt een nummer en vier weken vanaf ontvangst, met de grens van de wet ernaast', async () => {
  const {
    verzoek: id,
    nummer,
    uiterlijk,
  } = await wereld.lukt('verzoek-ontvangen', 'uitvoerder', verzoek({ ontvangenOp: '2026-11-20' }));
  assert.match(nummer, /^V-2026-\d{4}$/);
  assert.equal(uiterlijk, '2026-12-18');
  const gelezen = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.equal(gelezen.wettelijkeGrens, '2026-12-20');
  assert.equal(gelezen.inhoud.verzoeker.naam, 'Sietske Vraagstra');
  // Until it is known who asks, the fixed answer may be what it comes to.
  assert.match(JSON.stringify(gelezen.antwoord), /niet in behandeling/);
  assert.deepEqual(redenen(gelezen.mogelijkheden), {
    'identiteit-vaststellen': [],
    'vertegenwoordiger-toetsen': ['geen-vertegenwoordiger'],
    'verzoek-niet-behandelen': [],
    'verzoek-doorzoeken': ['identiteit-ontbreekt'],
    'verzoek-verdagen': [],
    'verzoek-intrekken': [],
    'verzoek-herstellen': [],
  });
  // Whoever comes to any other act by its address reads why not, as the act itself would say.
  assert.deepEqual(redenen(gelezen.nuNiet), {
    'verzoek-aanhouden': ['verzoek-loopt-nog'],
    'vondst-beoordelen': ['vondst-van-ander'],
    'inzagestukken-beoordelen': ['stuk-van-ander'],
    ...{ 'inzage-verlenen': ['niet-bevoegd'], 'inzage-weigeren': ['niet-bevoegd'] },
    'correctie-voorleggen': ['geen-correctieverzoek', 'verzoeker-onbekend'],
    'correctie-beslissen': ['geen-correctieverzoek', 'verzoeker-onbekend', 'niets-te-beslissen'],
    'correctie-beantwoorden': ['niet-bevoegd'],
    'woorden-corrigeren': ['niets-uit-te-voeren'],
    'archiefcorrectie-voorleggen': ['niet-bevoegd'],
    ...{ 'archiefcorrectie-beslissen': ['niet-bevoegd'], 'archiefcorrectie-uitvoeren': ['niet-bevoegd'] },
  });
  // What was asked and by whom is nowhere readable in the rows, nor in the log.
  const [rij] = await wereld.achter(
    `select v::text || (select string_agg(r::text, ' ') from logboek.regel r) as alles
    from verzoeken.verzoek v where id = $1`,
    [id],
  );
  for (const woord of ['Vraagstra', 'Proeflaan', '1987-']) assert.ok(!rij?.alles.includes(woord), woord);
});

test('de identiteit wordt vastgelegd zonder kopie; daarna is het verzoek te behandelen', async () => {
  const id = await ontvang();
  assert.deepEqual(
    await wereld.weigert('identiteit-vaststellen', 'uitvoerder', {
      ...identiteit(id, { wijzen: [], op: '2026-11-24', van: 'betrokkene', geenKopie: false }),
    }),
    ['identiteitswijze-ontbreekt', 'identiteitsdag-ongeldig', 'identiteit-van-ander', 'kopie-bewaard'],
  );
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(id));
  const gelezen = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.deepEqual(
    gelezen.stappen.map(({ soort, op, inhoud }) => ({ soort, op, inhoud })),
    [{ soort: 'identiteit', op: '2026-11-23', inhoud: { wijzen: ['paspoort'], van: 'verzoeker' } }],
  );
  assert.deepEqual(gelezen.antwoord, []);
  assert.deepEqual(redenen(gelezen.mogelijkheden)['verzoek-niet-behandelen'], ['verzoek-te-behandelen']);
  assert.deepEqual(await wereld.weigert('verzoek-niet-behandelen', 'uitvoerder', { id, verzondenOp: '2026-11-23' }), [
    'verzoek-te-behandelen',
  ]);
});

test('een ouder vraagt voor wie nog geen zestien is, met gezag en gewogen belang (V26-02, V26-10)', async () => {
  const kind = { voornaam: 'Yfke', achternaam: 'Kindstra', geboortedatum: '2012-05-02' };
  const id = await ontvang({ hoedanigheid: 'ouder', betrokkene: kind });
  const toets = { id, uitkomst: 'bevoegd', stuk: 'uittreksel-gezagsregister', stukVan: '2026-11-20' } as const;
  assert.deepEqual(await wereld.weigert('vertegenwoordiger-toetsen', 'uitvoerder', toets), [
    'belang-kind-niet-gewogen',
  ]);
  const gewogen = { ...toets, belangKind: true };
  // An extract says how things stood on its day, and no paper is older than the child.
  assert.deepEqual(
    await wereld.weigert('vertegenwoordiger-toetsen', 'uitvoerder', { ...gewogen, stukVan: '2012-05-01' }),
    ['stuk-te-oud'],
  );
  const voogd = await ontvang({ hoedanigheid: 'voogd', betrokkene: kind });
  const ouder = { ...gewogen, id: voogd, stuk: 'voogdijbeschikking', stukVan: '2012-05-01' } as const;
  await assert.rejects(wereld.doe('vertegenwoordiger-toetsen', 'uitvoerder', ouder), /ongeldige invoer/);
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', { ...ouder, stukVan: kind.geboortedatum });
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', gewogen);
  const later = await ontvang({ hoedanigheid: 'ouder', betrokkene: { ...kind, geboortedatum: '2010-11-23' } });
  assert.deepEqual(
    await wereld.weigert('vertegenwoordiger-toetsen', 'uitvoerder', { ...toets, id: later, belangKind: true }),
    ['leeftijd-past-niet'],
  );
  const { antwoord } = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: later });
  assert.match(JSON.stringify(antwoord), /niet in behandeling/);
  await wereld.lukt('verzoek-niet-behandelen', 'uitvoerder', { id: later, verzondenOp: '2026-11-23' });
  const { document } = await wereld.lukt('verzoekbrief-maken', 'uitvoerder', { id: later, formaat: 'pdf' });
  assert.match(JSON.stringify(document.blocks.at(-1)), /functionaris gegevensbescherming.*@/);
  // Of a request that ended nothing is left but to keep it longer: what cannot be done any more is not listed.
  assert.deepEqual(redenen((await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: later })).mogelijkheden), {
    'verzoek-aanhouden': [],
  });
});

test('een curator of mentor vraagt pas voor wie achttien is, wat de beschikking ook zegt', async () => {
  const jongere = { voornaam: 'Douwe', achternaam: 'Bijnagroot', geboortedatum: '2008-11-24' };
  const stuk = { uitkomst: 'bevoegd', stuk: 'mentorschapsbeschikking', stukVan: '2026-10-01' } as const;
  const id = await ontvang({ hoedanigheid: 'mentor', betrokkene: jongere });
  await assert.rejects(wereld.doe('vertegenwoordiger-toetsen', 'uitvoerder', { id, ...stuk }), /ongeldige invoer/);
  const volwassen = await ontvang({ hoedanigheid: 'mentor', betrokkene: { ...jongere, geboortedatum: '2008-11-23' } });
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', { id: volwassen, ...stuk });
  const toelichting = 'Nog geen achttien; de beschikking werkt pas daarna.';
  await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', { id, uitkomst: 'onbevoegd', toelichting });
});

test('wie niet kan vragen krijgt dezelfde woorden langs dezelfde weg, of er nu iets is of niet (V26-05)', async () => {
  const bekend = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: { aard: 'natuurlijk-persoon', voornaam: 'Joost', achternaam: 'Bekendema' } }),
  );
  const vanaf = (await wereld.achter('select max(id) as id from logboek.regel'))[0]?.id;
  const antwoorden = [];
  for (const [hoedanigheid, achternaam] of [
    ['derde', 'Bekendema'],
    ['derde', 'Nergenshuis'],
    ['curator', 'Bekendema'],
    ['curator', 'Nergenshuis'],
  ] as const) {
    const id = await ontvang({ hoedanigheid, betrokkene: { achternaam, geboortedatum: '1990-05-13' } });
    if (hoedanigheid === 'curator')
      await wereld.lukt('vertegenwoordiger-toetsen', 'uitvoerder', {
        id,
        uitkomst: 'onbevoegd',
        toelichting: 'Geen beschikking.',
      });
    await wereld.lukt('verzoek-niet-behandelen', 'uitvoerder', { id, verzondenOp: '2026-11-23' });
    const gelezen = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
    assert.equal(gelezen.stand, 'niet-behandeld');
    // The letter is kept as it went, whoever watches over the data later.
    const stap = gelezen.stappen.find(({ soort }) => soort === 'niet-behandeld');
    const { document } = await wereld.lukt('verzoekbrief-maken', 'uitvoerder', { id, formaat: 'pdf' });
    assert.deepEqual(stap?.inhoud.brief, toonBrief(document));
    antwoorden.push(JSON.stringify(gelezen.antwoord).replaceAll(gelezen.nummer, 'V'));
  }
  for (const antwoord of antwoorden) assert.deepEqual(antwoord, antwoorden[0]);
  // Nothing was searched, so the log of the file holds nothing either.
  const regels = await wereld.achter('select objecten, nummers from logboek.regel where id > $1', [vanaf]);
  assert.ok(regels.length > 10);
  for (const { objecten, nummers } of regels) {
    assert.ok(!objecten.includes(bekend.dossier));
    assert.ok(nummers.every((nummer: string) => nummer.startsWith('V-')));
  }
});

test('verdagen kan één keer, voor afloop en met een reden; de grens van de wet schuift mee', async () => {
  const id = await ontvang({ ontvangenOp: '2026-10-26' });
  const verdaag = { id, reden: 'Drie partijen zoeken nog.', berichtOp: '2026-11-23' };
  await wereld.lukt('verzoek-verdagen', 'uitvoerder', verdaag);
  const gelezen = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.equal(gelezen.uiterlijk, '2026-12-21');
  assert.equal(gelezen.wettelijkeGrens, '2027-01-26');
  assert.equal(gelezen.verdaagd, true);
  // The letter is kept as it went, and its words stand with the step.
  assert.match(JSON.stringify(gelezen.stappen.at(-1)?.inhoud.brief), /Drie partijen zoeken nog.*21 december 2026/);
  const { document, bestandsnaam } = await wereld.lukt('verdagingsbrief-maken', 'uitvoerder', { id, formaat: 'pdf' });
  assert.equal(bestandsnaam, `verdaging-${gelezen.nummer}`);
  assert.match(JSON.stringify(document), /Datum: 23 november 2026.*Sietske Vraagstra/);
  assert.deepEqual(await wereld.weigert('verzoek-verdagen', 'uitvoerder', verdaag), ['al-verdaagd']);
  const laat = await ontvang({ ontvangenOp: '2026-10-25' });
  assert.deepEqual(await wereld.weigert('verzoek-verdagen', 'uitvoerder', { ...verdaag, id: laat }), [
    'termijn-voorbij',
  ]);
  assert.deepEqual(await wereld.weigert('verdagingsbrief-maken', 'uitvoerder', { id: laat, formaat: 'odt' }), [
    'niet-verdaagd',
  ]);
});

test('wie intrekt hoeft zijn identiteit niet te tonen; daarna is er niets meer te doen en zegt de brief niets', async () => {
  const id = await ontvang();
  const intrekking = { id, van: 'verzoeker', weg: 'balie', op: '2026-11-23' } as const;
  assert.deepEqual(
    await wereld.weigert('verzoek-intrekken', 'uitvoerder', {
      ...{ ...intrekking, van: 'betrokkene', weg: undefined, op: '2026-11-24' },
    }),
    ['intrekweg-ontbreekt', 'intrekking-van-ander', 'intrekdag-ongeldig'],
  );
  await wereld.lukt('verzoek-intrekken', 'uitvoerder', intrekking);
  const gelezen = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
  assert.deepEqual(
    [gelezen.stand, gelezen.afgehandeldOp, gelezen.bewaardTot, gelezen.teLaat],
    ['ingetrokken', '2026-11-23', '2027-11-23', false],
  );
  assert.deepEqual(redenen(gelezen.mogelijkheden), { 'verzoek-aanhouden': [] });
  const { document, bestandsnaam } = await wereld.lukt('verzoekbrief-maken', 'uitvoerder', { id, formaat: 'odt' });
  assert.equal(bestandsnaam, `intrekking-${gelezen.nummer}`);
  assert.match(JSON.stringify(document), /aan de balie laten weten/);
  assert.deepEqual(await wereld.weigert('verzoek-intrekken', 'uitvoerder', intrekking), ['verzoek-afgehandeld']);
  for (const wie of ['uitvoerder', 'fg'] as const) {
    wereld.klok.zet('2026-12-22');
    const { plichten } = await wereld.lukt('werkvoorraad-inzien', wie, {});
    wereld.klok.zet('2026-11-23');
    assert.deepEqual(
      plichten.filter(({ dossier }) => dossier === id),
      [],
    );
  }
});

test('de werkvoorraad van de uitvoerder noemt wat ontbreekt; de FG ziet wat te laat is, zonder namen', async () => {
  const nieuw = await wereld.opnieuw();
  const { verzoek: id } = await nieuw.lukt('verzoek-ontvangen', 'uitvoerder', verzoek({ ontvangenOp: '2026-10-26' }));
  const plichten = async (wie: 'uitvoerder' | 'fg') =>
    (await nieuw.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ register }) => register === 'verzoeken')
      .map(({ soort, uiterlijk, teLaat, dossier }) => {
        assert.equal(dossier, id);
        return [soort, uiterlijk, teLaat];
      });
  const berichten = async () =>
    (await nieuw.lukt('berichten-inzien', 'uitvoerder', {})).berichten
      .filter(({ dossier }) => dossier === id)
      .map(({ soort, teLaat }) => [soort, teLaat]);
  assert.deepEqual(await plichten('uitvoerder'), [['identiteit-vaststellen', '2026-11-23', false]]);
  assert.deepEqual(await plichten('fg'), []);
  assert.deepEqual(await berichten(), [['identiteit-vaststellen', false]]);
  nieuw.klok.zet('2026-11-24');
  assert.deepEqual(await berichten(), [['identiteit-vaststellen', true]]);
  assert.deepEqual(await plichten('fg'), [['verzoek-te-laat', '2026-11-23', true]]);
  const { verzoeken } = await nieuw.lukt('verzoeken-inzien', 'fg', {});
  assert.deepEqual(
    verzoeken.map(({ stand, teLaat }) => [stand, teLaat]),
    [['open', true]],
  );
  assert.equal((await nieuw.doe('verzoek-inzien', 'fg', { id })).soort, 'geweigerd');
  // That it was late stays to be seen once it was dealt with, by number and days.
  const geteld = async (wie: Wie) => {
    const { kwartalen, teLaat } = await nieuw.lukt('verzoeken-verantwoorden', wie, {});
    return [kwartalen, teLaat.map(({ uiterlijk, afgehandeldOp, dagen }) => [uiterlijk, afgehandeldOp, dagen])];
  };
  const afloop = { 'op-tijd': 0, 'te-laat': 0, ingetrokken: 0, open: 0, 'open-te-laat': 0 };
  const kwartaal = { jaar: 2026, kwartaal: 4, ontvangen: 1, verdaagd: 0 };
  for (const wie of ['fg', 'uitvoerder'] as const)
    assert.deepEqual(await geteld(wie), [
      [{ ...kwartaal, afloop: { ...afloop, 'open-te-laat': 1 } }],
      [['2026-11-23', null, 1]],
    ]);
  await nieuw.lukt('verzoek-intrekken', 'uitvoerder', { id, van: 'verzoeker', weg: 'balie', op: '2026-11-24' });
  nieuw.klok.zet('2026-12-15');
  assert.deepEqual(await geteld('fg'), [
    [{ ...kwartaal, afloop: { ...afloop, 'te-laat': 1 } }],
    [['2026-11-23', '2026-11-24', 1]],
  ]);
  for (const wie of ['gemeente', 'om', 'rvdk', 'beheerder'] as const)
    assert.deepEqual(await nieuw.weigert('verzoeken-verantwoorden', wie, {}), ['niet-bevoegd']);
});

test('wat de uitvoerder laat liggen zien de kernpartijen in de laatste week, op nummer; over de grens van de wet hoort ieder', async () => {
  const nieuw = await wereld.opnieuw();
  const vast = async (deel: Parameters<typeof verzoek>[0]) =>
    (await nieuw.lukt('verzoek-ontvangen', 'uitvoerder', verzoek(deel))).verzoek;
  const id = await vast({ ontvangenOp: '2026-11-03' });
  const verdaagd = await vast({ ontvangenOp: '2026-11-16' });
  const ouder = await vast({
    hoedanigheid: 'ouder',
    betrokkene: { achternaam: 'Kindstra', geboortedatum: '2012-05-02' },
  });
  const lijst = async (wie: Wie) =>
    (await nieuw.lukt('verzoeken-inzien', wie, {})).verzoeken.map((elk) => [elk.id, elk.teLaat, elk.bijUitvoerder]);
  const plichten = async (wie: Wie) =>
    (await nieuw.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ register }) => register === 'verzoeken')
      .map(({ soort, uiterlijk, dossier, teLaat }) => [dossier, soort, uiterlijk, teLaat]);
  const berichten = async (wie: Wie) =>
    (await nieuw.lukt('berichten-inzien', wie, {})).berichten
      .filter(({ register, dossier }) => register === 'verzoeken' && dossier === id)
      .map(({ soort, teLaat }) => [soort, teLaat]);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    assert.deepEqual([await lijst(wie), await plichten(wie), await berichten(wie)], [[], [], []]);
  nieuw.klok.zet('2026-11-24');
  for (const wie of ['gemeente', 'om', 'politie'] as const) {
    assert.deepEqual(await lijst(wie), [[id, false, true]]);
    assert.deepEqual(await plichten(wie), [[id, 'verzoek-bewaken', '2026-12-01', false]]);
    assert.deepEqual(await berichten(wie), [['verzoek-bewaken', false]]);
  }
  // They know that it is there and until when; who asked and what about stays with the uitvoerder.
  assert.equal((await nieuw.doe('verzoek-inzien', 'om', { id })).soort, 'niet-gevonden');
  const zoek = async (tekst: string) =>
    (await nieuw.lukt('verzoeken-zoeken', 'om', { tekst })).verzoeken.map((elk) => elk.id);
  const nummer = (await nieuw.lukt('verzoeken-inzien', 'om', {})).verzoeken[0]?.nummer ?? '';
  assert.deepEqual([await zoek(nummer), await zoek('Vraagstra')], [[id], []]);
  for (const wie of ['rvdk', 'jeugdzorg'] as const)
    assert.deepEqual(await nieuw.weigert('verzoeken-inzien', wie, {}), ['niet-bevoegd']);
  await nieuw.lukt('verzoek-verdagen', 'uitvoerder', {
    id: verdaagd,
    reden: 'Drie partijen zoeken nog.',
    berichtOp: '2026-11-24',
  });
  nieuw.klok.zet('2026-12-04');
  assert.deepEqual(await plichten('om'), [
    [id, 'verzoek-bewaken', '2026-12-01', true],
    [id, 'wettelijke-grens-voorbij', '2026-12-03', true],
  ]);
  for (const wie of ['uitvoerder', 'om', 'fg'] as const)
    assert.ok(
      (await berichten(wie)).some(([soort]) => soort === 'wettelijke-grens-voorbij'),
      wie,
    );
  // Put off it has eight weeks, so they see it four weeks later; another's child in its own last week.
  await zetDag(nieuw, '2027-01-03');
  assert.deepEqual(new Set((await lijst('om')).map(([welk]) => welk)), new Set([id, ouder]));
  const vroeg = await vast({ ontvangenOp: '2026-12-14' });
  await nieuw.lukt('verzoek-intrekken', 'uitvoerder', { id: vroeg, van: 'verzoeker', weg: 'balie', op: '2027-01-03' });
  await zetDag(nieuw, '2027-01-04');
  assert.deepEqual(new Set((await lijst('om')).map(([welk]) => welk)), new Set([id, ouder, verdaagd]));
  // Once it was dealt with it stays in their list with what it was; what ended before its last week never comes there.
  await nieuw.lukt('verzoek-intrekken', 'uitvoerder', { id, van: 'verzoeker', weg: 'balie', op: '2027-01-04' });
  assert.deepEqual(
    (await lijst('om')).filter(([welk]) => welk === id || welk === vroeg),
    [[id, true, true]],
  );
  assert.deepEqual(
    (await plichten('om')).filter(([welk]) => welk === id),
    [],
  );
});

test('een verzoek bestaat alleen voor de uitvoerder van zijn eigen samenwerkingsverband', async () => {
  const id = await ontvang();
  const ander = await wereld.maakAnder();
  for (const vreemd of [id, randomUUID()]) {
    assert.equal((await ander.doe('verzoek-inzien', 'uitvoerder', { id: vreemd })).soort, 'niet-gevonden');
    assert.equal((await ander.doe('identiteit-vaststellen', 'uitvoerder', identiteit(vreemd))).soort, 'niet-gevonden');
  }
  assert.deepEqual((await ander.lukt('verzoeken-inzien', 'uitvoerder', {})).verzoeken, []);
});
