// The answer to a request of inzage through the gate: whose item it is decides, the letter says what was decided and no more.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveer } from '../../../test/proefarchief.ts';
import {
  brengIn,
  brengTotBesluit,
  brengTotCasus,
  brengVerzegeldIn,
  onderwerp,
  signaal,
} from '../../../test/proefdossiers.ts';
import { achterblijver, netwerkpersoon } from '../../../test/proefdossierwerk.ts';
import { informeer } from '../../../test/proefinformeren.ts';
import { stelInformerenUit } from '../../../test/proefvernietiging.ts';
import { beslisStukken, brengVerzoekIn, doorzoek } from '../../../test/proefverzoeken.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const brief = { naam: 'M. van der Berg', adres: 'Wilgenhof 12-A\nMeerstede', contact: 'Bureau, 06-1' };
const lees = (wie: Wie, id: string) => wereld.lukt('verzoek-inzien', wie, { id });

const tekstVan = (document: Documentinhoud) => JSON.stringify(document);
const haal = async (wie: Wie, id: string) =>
  tekstVan((await wereld.lukt('inzagebrief-maken', wie, { id, formaat: 'pdf' })).document);
const zonderNummer = (tekst: string) => tekst.replaceAll(/V-2026-\d+/g, 'V');

test('het overzicht zegt per stuk wat, waarvandaan, waarvoor en aan wie; melder en anderen blijven weg, verzegeld laat geen spoor', async () => {
  const persoon = { voornaam: 'Marloes', achternaam: 'van der Berg-Jansen', geboortedatum: '1987-07-04' };
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld', signaal({ onderwerp: onderwerp(persoon) }));
  await wereld.lukt('netwerkpersoon-opnemen', 'uitvoerder', netwerkpersoon(casus));
  await brengVerzegeldIn(wereld, { onderwerp: onderwerp(persoon), gedraging: 'Geheime gedraging.' });
  const id = await brengVerzoekIn(wereld, { betrokkene: persoon });
  const geven = { ...brief, id, reden: 'Niets staat in de weg.' };
  assert.equal((await wereld.doe('inzage-verlenen', 'om', geven)).soort, 'niet-gevonden');
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id, ookAls: [] });
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'gemeente', geven), ['niet-doorzocht', 'vondsten-open']);
  await doorzoek(wereld, id);
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'gemeente', geven), ['stukken-open']);
  const { stukken } = await lees('uitvoerder', id);
  assert.ok(!JSON.stringify(stukken).includes('Geheime'));
  const signaalstuk = stukken.find(({ soort, register }) => soort === 'signaal' && register === 'weegploeg');
  assert.ok(signaalstuk?.beslist === 'gemeente' && !signaalstuk.uwBesluit);
  // Whose item it is decides; somebody else's cannot be touched.
  const kort = {
    id,
    keuzes: [
      {
        stuk: signaalstuk.id,
        besluit: 'inkorten' as const,
        grond: 'andere-personen' as const,
        tekst: 'Deelde papieren uit.',
        zonderHerkomst: true,
        reden: 'Er staat een leerling in.',
      },
    ],
  };
  for (const wie of ['uitvoerder', 'politie'] as const)
    assert.deepEqual(await wereld.weigert('inzagestukken-beoordelen', wie, kort), ['stuk-van-ander']);
  await wereld.lukt('inzagestukken-beoordelen', 'gemeente', kort);
  // Whose word it was stays out too, of this item and of no other.
  const zonder = (await lees('om', id)).stukken.filter(({ zonderHerkomst }) => zonderHerkomst === true);
  assert.deepEqual(
    zonder.map((stuk) => stuk.id),
    [signaalstuk.id],
  );
  await beslisStukken(wereld, id);
  // Who decides sees the letter first; it is the one that goes, and nothing is kept of looking but the entry.
  const { reden: _, ...aan } = geven;
  assert.deepEqual(await wereld.weigert('overzichtsbrief-bekijken', 'om', { ...aan, contact: ' ' }), [
    'contact-ontbreekt',
  ]);
  const voorbeeld = await wereld.lukt('overzichtsbrief-bekijken', 'om', aan);
  assert.ok((await lees('om', id)).stappen.every(({ soort }) => soort !== 'beantwoord'));
  // Nothing of it is readable in the rows.
  const [rij] = await wereld.achter("select string_agg(s::text, ' ') as alles from verzoeken.stuk s");
  for (const woord of ['Marloes', 'papieren', 'leerling']) assert.ok(!rij?.alles.includes(woord), woord);
  const { uitkomst } = await wereld.lukt('inzage-verlenen', 'gemeente', geven);
  assert.deepEqual([uitkomst, voorbeeld.uitkomst], ['gedeeltelijk', 'gedeeltelijk']);
  assert.deepEqual((await lees('om', id)).stappen.at(-1)?.inhoud.brief, voorbeeld.brief);
  const tekst = await haal('politie', id);
  for (const woord of [
    'Marloes',
    'Deelde papieren uit.',
    'Criteria","1. ',
    'Bestand van het casusoverleg, C-2026-',
    'Afkomstig van',
    'Ontvangers',
    'Bewaard tot uiterlijk',
    'Plan van aanpak',
    'zes weken',
    'artikel 15 lid 4 AVG',
  ])
    assert.ok(tekst.includes(woord), woord);
  for (const woord of ['Ria de Melder', 'Netwerker', 'Geheime', 'leerling', 'Niets staat in de weg'])
    assert.ok(!tekst.includes(woord), woord);
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'om', geven), ['verzoek-afgehandeld']);
});

test('een melder en een achterblijver zien wat over henzelf is vastgelegd, en niets over de ander', async () => {
  const sanne = { voornaam: 'Sanne', achternaam: 'Postma-Akkerman', geboortedatum: '1999-10-30' };
  await brengIn(wereld, 'gemeente', signaal({ melder: { naam: 'Sanne Postma-Akkerman', contact: '06-12 99' } }));
  const { casus } = await brengTotCasus(wereld);
  await wereld.lukt('achterblijver-opnemen', 'uitvoerder', achterblijver(casus, sanne));
  const id = await brengVerzoekIn(wereld, { betrokkene: sanne });
  await doorzoek(wereld, id);
  assert.deepEqual(
    (await lees('gemeente', id)).stukken.map(({ soort, voorstel, beslist }) => [soort, voorstel, beslist]),
    [
      ['melder', 'tonen', 'gemeente'],
      // Why she was recorded, and how they lived, are words about both.
      ['achterblijver', 'inkorten', 'gemeente'],
    ],
  );
  await beslisStukken(wereld, id);
  assert.equal(
    (await wereld.lukt('inzage-verlenen', 'politie', { ...brief, id, reden: 'Haar eigen gegevens.' })).uitkomst,
    'gedeeltelijk',
  );
  const tekst = await haal('om', id);
  for (const woord of ['06-12 99', 'Wat hiervan over de verzoeker gaat.', 'Melding'])
    assert.ok(tekst.includes(woord), woord);
  for (const woord of ['pamfletten', '"Signaal', 'vertrek', 'achterbleef']) assert.ok(!tekst.includes(woord), woord);
});

test('niets gevonden is een antwoord; het neutrale antwoord is hetzelfde voor wie er niet is en voor wie er wel is', async () => {
  const nieuw = async (achternaam: string) => {
    const id = await brengVerzoekIn(wereld, {
      betrokkene: { voornaam: 'Q.', achternaam, geboortedatum: '1983-02-22' },
    });
    await doorzoek(wereld, id);
    return id;
  };
  const niets = await nieuw('Kastelein');
  assert.equal(
    (await wereld.lukt('inzage-verlenen', 'om', { ...brief, id: niets, reden: 'Er is niets.' })).uitkomst,
    'niets',
  );
  assert.ok((await haal('politie', niets)).includes('Wij verwerken daarin geen gegevens over u.'));
  const ookNiets = await nieuw('Kastelein');
  await brengIn(wereld, 'om', {
    ...signaal({
      onderwerp: onderwerp({ achternaam: 'Wiersma', geboortedatum: '1983-02-22' }),
      grondslag: 'wjsg-39f-1',
    }),
    onderbouwing: { belang: 'b', doel: 'd' },
  });
  const wel = await nieuw('Wiersma');
  const weiger = { ...brief, vorm: 'neutraal' as const, weging: 'Een onderzoek loopt.', gronden: [] };
  assert.deepEqual(await wereld.weigert('inzage-weigeren', 'om', { ...weiger, id: wel }), ['weigergrond-ontbreekt']);
  const { weging: _, ...bekijk } = weiger;
  const vooraf = await wereld.lukt('weigerbrief-bekijken', 'gemeente', { ...bekijk, id: wel, gronden: ['b'] });
  await wereld.lukt('inzage-weigeren', 'om', { ...weiger, id: wel, gronden: ['b'] });
  assert.deepEqual((await lees('gemeente', wel)).stappen.at(-1)?.inhoud.brief, vooraf.brief);
  await wereld.lukt('inzage-weigeren', 'politie', { ...weiger, id: ookNiets });
  assert.equal(zonderNummer(await haal('gemeente', wel)), zonderNummer(await haal('gemeente', ookNiets)));
  // Why is kept with the request, sealed, and is in no letter.
  const stap = (await lees('gemeente', wel)).stappen.at(-1);
  assert.deepEqual(
    [stap?.inhoud.uitkomst, stap?.inhoud.gronden, stap?.inhoud.tekst],
    ['neutraal', ['b'], 'Een onderzoek loopt.'],
  );
  // What stays out on a ground of lid 4 is a refusal in part: weighed, and with reasons in the letter that say nothing of it.
  const deels = await nieuw('Wiersma');
  const signaalstuk = (await lees('om', deels)).stukken.find(({ soort }) => soort === 'signaal')?.id ?? '';
  const weg = { stuk: signaalstuk, besluit: 'weglaten', grond: 'b', reden: 'Dit raakt het onderzoek.' } as const;
  await wereld.lukt('inzagestukken-beoordelen', 'om', { id: deels, keuzes: [weg] });
  await beslisStukken(wereld, deels);
  const geven = { ...brief, id: deels, reden: 'Niets staat in de weg.' };
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'gemeente', geven), [
    'motivering-ontbreekt',
    'weging-ontbreekt',
  ]);
  const motivering = 'Er loopt een onderzoek. Daarna kunt u opnieuw vragen.';
  const { reden: _r, ...aan } = geven;
  assert.deepEqual(await wereld.weigert('overzichtsbrief-bekijken', 'om', aan), ['motivering-ontbreekt']);
  const vooraf2 = await wereld.lukt('overzichtsbrief-bekijken', 'om', { ...aan, motivering });
  await wereld.lukt('inzage-verlenen', 'gemeente', { ...geven, motivering, weging: 'Minder weglaten kan niet.' });
  const deelstap = (await lees('gemeente', deels)).stappen.at(-1)?.inhoud;
  assert.deepEqual(
    [deelstap?.uitkomst, deelstap?.gronden, deelstap?.tekst, deelstap?.brief],
    ['gedeeltelijk', ['b'], 'Minder weglaten kan niet.', vooraf2.brief],
  );
  const deelbrief = await haal('politie', deels);
  assert.ok(deelbrief.includes(motivering));
  for (const woord of ['pamfletten', 'raakt het onderzoek', 'Minder weglaten'])
    assert.ok(!deelbrief.includes(woord), woord);
  const gemotiveerd = await nieuw('Wiersma');
  await wereld.lukt('inzage-weigeren', 'gemeente', {
    ...weiger,
    id: gemotiveerd,
    vorm: 'gemotiveerd',
    gronden: ['b', 'e'],
    motivering: 'Inzage zou een onderzoek schaden.',
  });
  const tekst = await haal('politie', gemotiveerd);
  assert.ok(tekst.includes('onder d UAVG') && tekst.includes('Inzage zou een onderzoek schaden.'));
  assert.ok(!tekst.includes('Een onderzoek loopt.'));
});

test('wie al een brief of een open antwoord kreeg krijgt geen neutraal antwoord zonder reden; alleen de kernpartijen weten ervan', async () => {
  const persoon = { voornaam: 'Hylke', achternaam: 'Zwijgstra', geboortedatum: '1979-03-08' };
  const { dossier } = await brengTotBesluit(wereld, 'agenderen', signaal({ onderwerp: onderwerp(persoon) }));
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, { id: dossier, beletsel: false, reden: 'Niets.' });
  const aan = [{ hoedanigheid: 'betrokkene' as const, naam: 'H. Zwijgstra', adres: 'Kade 1' }];
  const opmaak = { id: dossier, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1', aan };
  const op = begindag;
  await informeer(wereld, 'om', opmaak, { verzondenOp: op, wijze: 'post' });
  const nieuw = async () => {
    const id = await brengVerzoekIn(wereld, { betrokkene: persoon });
    await doorzoek(wereld, id);
    return id;
  };
  const zwijg = { ...brief, vorm: 'neutraal' as const, weging: 'Een onderzoek loopt.', gronden: ['b' as const] };
  const kreegBrief = { soort: 'informatiebrief', op, nummer: null };
  const eerste = await nieuw();
  assert.deepEqual((await lees('politie', eerste)).eerderOpen, [kreegBrief]);
  assert.deepEqual((await lees('uitvoerder', eerste)).eerderOpen, []);
  assert.deepEqual(await wereld.weigert('inzage-weigeren', 'om', { ...zwijg, id: eerste }), ['zwijgreden-ontbreekt']);
  const { weging: _, ...bekijk } = zwijg;
  const vooraf = await wereld.lukt('weigerbrief-bekijken', 'om', { ...bekijk, id: eerste });
  await wereld.lukt('inzage-weigeren', 'om', { ...zwijg, id: eerste, zwijgreden: 'Van na de brief weet hij niets.' });
  const laatste = (await lees('gemeente', eerste)).stappen.at(-1);
  assert.deepEqual(laatste?.inhoud.zwijgreden, 'Van na de brief weet hij niets.');
  assert.deepEqual(laatste?.inhoud.brief, vooraf.brief);
  assert.ok(!JSON.stringify(await lees('uitvoerder', eerste)).includes('Van na de brief'));
  // An answer that said nothing is none that told him; one with reasons did, whoever made it.
  const tweede = await nieuw();
  assert.deepEqual((await lees('om', tweede)).eerderOpen, [kreegBrief]);
  const met = { vorm: 'gemotiveerd', motivering: 'Inzage zou een onderzoek schaden.' } as const;
  await wereld.lukt('inzage-weigeren', 'om', { ...zwijg, id: tweede, zwijgreden: 'Blijft weg.', ...met });
  assert.ok(!JSON.stringify(await lees('om', tweede)).includes('Blijft weg.'));
  // Also of a file that lies in the archive by now.
  await archiveer(wereld, dossier);
  const derde = await nieuw();
  const antwoord = { soort: 'antwoord', op, nummer: (await lees('om', tweede)).nummer };
  assert.deepEqual((await lees('om', derde)).eerderOpen, [antwoord, kreegBrief]);
});

test('terwijl informeren is uitgesteld gaat niets open uit zonder reden; daarna wordt het uitstel opnieuw bekeken, en de uitvoerder merkt niets', async () => {
  const persoon = { voornaam: 'Karel', achternaam: 'Uitgesteldsma', geboortedatum: '1980-05-02' };
  const { dossier, nummer } = await brengTotBesluit(wereld, 'agenderen', signaal({ onderwerp: onderwerp(persoon) }));
  const vraag = async (soort: 'inzage' | 'verzet' = 'inzage') => {
    const id = await brengVerzoekIn(wereld, {
      betrokkene: persoon,
      soort,
      ...(soort === 'verzet' ? { reden: 'x' } : {}),
    });
    await doorzoek(wereld, id);
    if (soort === 'inzage') await beslisStukken(wereld, id);
    return id;
  };
  const voor = await vraag();
  assert.deepEqual((await lees('om', voor)).lopendUitstel, []);
  const gezienVoor = JSON.stringify((await lees('uitvoerder', voor)).stukken);
  await stelInformerenUit(wereld, dossier, '2027-02-20');
  const plicht = async (wie: Wie = 'om') => wereld.lukt('informatieplicht-inzien', wie, { id: dossier });
  const uitstel = { dossier, nummer, gearchiveerd: false, sinds: begindag, gronden: ['b'] };
  assert.deepEqual((await lees('gemeente', voor)).lopendUitstel, [uitstel]);
  const uitvoerder = await lees('uitvoerder', voor);
  assert.deepEqual([uitvoerder.lopendUitstel, JSON.stringify(uitvoerder.stukken)], [[], gezienVoor]);
  // What was said of it came along for the core parties, and is decided like all else.
  await wereld.lukt('verzoek-doorzoeken', 'politie', { id: voor });
  await beslisStukken(wereld, voor, ['gemeente', 'om', 'politie', 'gemeente']);
  const open = {
    ...brief,
    id: voor,
    reden: 'Volledig.',
    weging: 'Zo ver als nodig.',
    motivering: 'Een onderzoek loopt.',
  };
  assert.deepEqual(await wereld.weigert('inzage-verlenen', 'om', open), ['openreden-ontbreekt']);
  const weiger = { ...brief, id: voor, gronden: ['b' as const], weging: 'Nodig.', motivering: 'Een onderzoek loopt.' };
  assert.deepEqual(await wereld.weigert('inzage-weigeren', 'om', { ...weiger, vorm: 'gemotiveerd' }), [
    'openreden-ontbreekt',
  ]);
  assert.deepEqual([(await plicht()).uitstel?.nieuwFeitOp, (await plicht()).openAntwoorden], [null, []]);
  const openreden = 'Het onderzoek is vorige week gesloten.';
  await wereld.lukt('inzage-verlenen', 'om', { ...open, openreden });
  assert.equal((await lees('politie', voor)).stappen.at(-1)?.inhoud.openreden, openreden);
  assert.ok(!JSON.stringify(await lees('uitvoerder', voor)).includes('vorige week'));
  // A new fact: a week to look at it again, for the core parties and who supervises them.
  const { nummer: verzoeknummer } = await lees('om', voor);
  for (const wie of ['om', 'fg'] as const) {
    const { uitstel: loopt, openAntwoorden, taak } = await plicht(wie);
    assert.deepEqual(
      [loopt?.nieuwFeitOp, openAntwoorden, taak?.soort, taak?.uiterlijk],
      [begindag, [{ nummer: verzoeknummer, op: begindag }], 'uitstel-herbeoordelen', '2026-11-30'],
      wie,
    );
  }
  // An objection in which something lies with the request asks the same; and looked at again the postponement is fresh.
  const oordeel = { id: dossier, beletsel: true, gronden: ['b' as const], reden: 'Een ander onderzoek.' };
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('informeren-overleggen', wie, oordeel);
  await wereld.lukt('uitstel-herbeoordelen', 'om', {
    ...{ id: dossier, uitkomst: 'blijft', gronden: ['b'], herbeoordelenOp: '2027-02-20' },
    ...{ noodzaak: 'Een ander onderzoek loopt.', evenredigheid: 'Minder kan niet.' },
  });
  assert.equal((await plicht()).uitstel?.nieuwFeitOp, null);
  const verzet = await vraag('verzet');
  assert.deepEqual(
    (await lees('om', verzet)).lopendUitstel.map(({ dossier: welk }) => welk),
    [dossier],
  );
  // In the archive it is the same.
  await archiveer(wereld, dossier);
  const later = await vraag();
  assert.deepEqual((await lees('om', later)).lopendUitstel, [{ ...uitstel, gearchiveerd: true }]);
  await wereld.lukt('inzage-verlenen', 'om', { ...open, id: later, openreden });
  assert.deepEqual([(await plicht()).uitstel?.nieuwFeitOp, (await plicht()).openAntwoorden.length], [begindag, 2]);
});

test('van een kernpartij die vertrok of voor wie niemand kan handelen beslist een ander, die het als plicht ziet; de uitvoerder merkt er niets van', async () => {
  const bavo = { voornaam: 'Bavo', achternaam: 'Achterlaan', geboortedatum: '1991-03-05' };
  await brengIn(wereld, 'om', {
    ...signaal({ onderwerp: onderwerp(bavo), grondslag: 'wjsg-39f-1' }),
    onderbouwing: { belang: 'b', doel: 'd' },
  });
  const id = await brengVerzoekIn(wereld, { betrokkene: bavo });
  await wereld.lukt('verzoek-doorzoeken', 'uitvoerder', { id });
  for (const { id: vondst } of (await lees('uitvoerder', id)).vondsten)
    await wereld.lukt('vondst-beoordelen', 'uitvoerder', {
      id,
      vondst,
      oordeel: 'bevestigd',
      reden: 'Zelfde persoon.',
    });
  const plichten = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ dossier }) => dossier === id)
      .map(({ soort }) => soort)
      .sort();
  const kan = async (wie: Wie) => (await lees(wie, id)).mogelijkheden.map(({ handeling }) => handeling);
  assert.deepEqual(await plichten('om'), ['inzagestukken-beoordelen', 'verzoek-doorzoeken']);
  assert.deepEqual(await plichten('gemeente'), []);
  assert.ok(!(await kan('gemeente')).includes('verzoek-doorzoeken'));
  const voor = await lees('uitvoerder', id);
  const vanUitvoerder = await plichten('uitvoerder');

  // OM left; of the police nobody holds an authorisation for the weegploeg today.
  await wereld.achter("update beheer.partij set einde = '2026-11-23' where soort = 'om'");
  assert.deepEqual(await wereld.weigert('verzoek-doorzoeken', 'gemeente', { id }), ['zoekt-een-ander']);
  await wereld.achter(
    "update beheer.autorisatie set einde = '2026-11-23' where functionaris = $1 and rol = 'weegploeglid'",
    [wereld.mensen.politie],
  );
  assert.deepEqual(await plichten('gemeente'), ['inzagestukken-beoordelen', 'verzoek-doorzoeken']);
  assert.ok((await kan('gemeente')).includes('verzoek-doorzoeken'));
  await wereld.lukt('verzoek-doorzoeken', 'gemeente', { id });
  const { stukken } = await lees('gemeente', id);
  assert.ok(
    stukken.some(({ soort, beslist, uwBesluit }) => soort === 'signaal' && beslist === 'kernpartij' && uwBesluit),
  );
  const vanOm = stukken.filter(({ uwBesluit }) => uwBesluit);
  const keuzes = vanOm.map(({ id: stuk }) => ({ stuk, besluit: 'tonen' as const, reden: 'Hij mag dit weten.' }));
  assert.deepEqual(await wereld.weigert('inzagestukken-beoordelen', 'uitvoerder', { id, keuzes }), ['stuk-van-ander']);
  // What the uitvoerder sees and must do is what it was, and that the archive was searched.
  const na = await lees('uitvoerder', id);
  assert.deepEqual(na.vondsten, voor.vondsten);
  assert.deepEqual(
    na.stukken.map(({ uwBesluit, id: stuk }) => [stuk, uwBesluit]),
    voor.stukken.map(({ uwBesluit, id: stuk }) => [stuk, uwBesluit]),
  );
  assert.deepEqual(await plichten('uitvoerder'), vanUitvoerder);
  await wereld.lukt('inzagestukken-beoordelen', 'gemeente', { id, keuzes });
  await beslisStukken(wereld, id, ['uitvoerder', 'gemeente']);
  assert.deepEqual(await plichten('gemeente'), ['verzoek-beantwoorden']);
  const geven = { ...brief, id, reden: 'Niets staat in de weg.' };
  assert.equal((await wereld.lukt('inzage-verlenen', 'gemeente', geven)).uitkomst, 'verleend');
  assert.ok((await haal('gemeente', id)).includes('het Openbaar Ministerie'));
});
