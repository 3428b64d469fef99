// The answer to a request of inzage through the gate: whose item it is decides, the letter says what was decided and no more.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, brengTotCasus, brengVerzegeldIn, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { achterblijver, netwerkpersoon } from '../../../test/proefdossierwerk.ts';
import { beslisStukken, brengVerzoekIn, doorzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
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
        reden: 'Er staat een leerling in.',
      },
    ],
  };
  for (const wie of ['uitvoerder', 'politie'] as const)
    assert.deepEqual(await wereld.weigert('inzagestukken-beoordelen', wie, kort), ['stuk-van-ander']);
  await wereld.lukt('inzagestukken-beoordelen', 'gemeente', kort);
  await beslisStukken(wereld, id);
  // Who decides sees the letter first; it is the one that goes, and nothing is kept of looking but the entry.
  const { reden: _, ...aan } = geven;
  assert.deepEqual(await wereld.weigert('overzichtsbrief-bekijken', 'om', { ...aan, contact: ' ' }), [
    'contact-ontbreekt',
  ]);
  const voorbeeld = await wereld.lukt('overzichtsbrief-bekijken', 'om', aan);
  assert.ok((await lees('om', id)).stappen.every(({ soort }) => soort !== 'beantwoord'));
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
  // Answered it is no signal and no processing: no last-processing day moved, nothing readable in the rows.
  const [rij] = await wereld.achter("select string_agg(s::text, ' ') as alles from verzoeken.stuk s");
  for (const woord of ['Marloes', 'papieren', 'leerling']) assert.ok(!rij?.alles.includes(woord), woord);
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
      ['achterblijver', 'tonen', 'gemeente'],
    ],
  );
  await beslisStukken(wereld, id);
  assert.equal(
    (await wereld.lukt('inzage-verlenen', 'politie', { ...brief, id, reden: 'Haar eigen gegevens.' })).uitkomst,
    'verleend',
  );
  const tekst = await haal('om', id);
  for (const woord of ['06-12 99', 'Getrouwd, woonden samen', 'Melding']) assert.ok(tekst.includes(woord), woord);
  for (const woord of ['pamfletten', '"Signaal']) assert.ok(!tekst.includes(woord), woord);
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
