// Who can ask for whom, and from which age on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rechtsmiddelen } from './brieven/briefdelen.ts';
import { ingetrokkenBrief } from './brieven/ingetrokken.ts';
import { nietBehandeldBrief, nietBehandeldDelen } from './brieven/niet-behandeld.ts';
import { verdagingBrief, verdagingDelen } from './brieven/verdaging.ts';
import { bureau } from './contactpunt.test.ts';
import { contactregel } from './contactpunt.ts';
import { verzoekfeiten } from './regeltoets.ts';
import { kernpartijen } from './rollen.ts';
import {
  heeftGezag,
  hoedanigheden,
  isOnderZestien,
  isVoorTeLeggen,
  laatsteStap,
  magNietVragen,
  magVragen,
  overEenAnder,
  pastBijLeeftijd,
  type Verzoekfeiten,
  vanUitvoerder,
  vondstregisters,
  vondstsoorten,
  vraagtVoorEenAnder,
  wettelijkeGrensVan,
  zestienNa,
  zoektInArchief,
} from './verzoeken.ts';
import { documentVorm } from './vormen/document.ts';

test('de grens van de wet is een maand, en drie na verdagen', () => {
  assert.equal(wettelijkeGrensVan({ ontvangenOp: '2026-01-31' }), '2026-02-28');
  assert.equal(wettelijkeGrensVan({ ontvangenOp: '2026-01-31', verdaagdOp: '2026-02-10' }), '2026-04-30');
});

test('voor een ander vraagt wie gezag heeft, curator of mentor is; een gemachtigde hoort wat de persoon zelf mag horen', () => {
  assert.deepEqual(hoedanigheden.filter(vraagtVoorEenAnder), ['ouder', 'voogd', 'curator', 'mentor']);
});

test('de zestiende verjaardag telt vanaf de dag zelf', () => {
  assert.equal(zestienNa('2010-09-14', '2026-09-13'), '2026-09-14');
  assert.equal(zestienNa('2010-09-14', '2026-09-14'), undefined);
  assert.equal(zestienNa('2012-02-29', '2026-03-16'), '2028-02-29');
  assert.equal(zestienNa('1987-07-04', '2026-10-05'), undefined);
  assert.equal(isOnderZestien({ zestienOp: '2026-09-14', vandaag: '2026-09-13' }), true);
  assert.equal(isOnderZestien({ zestienOp: '2026-09-14', vandaag: '2026-09-14' }), false);
  assert.equal(isOnderZestien({ vandaag: '2026-09-14' }), false);
});

test('bij elke leeftijd past wie het convenant noemt', () => {
  const passend = (zestienOp: string | undefined) =>
    hoedanigheden.filter((hoedanigheid) =>
      pastBijLeeftijd({ hoedanigheid, vandaag: '2026-11-23', ...(zestienOp === undefined ? {} : { zestienOp }) }),
    );
  assert.deepEqual(passend('2026-11-24'), ['ouder', 'voogd', 'derde']);
  assert.deepEqual(passend('2026-11-23'), ['zelf', 'curator', 'mentor', 'gemachtigde', 'derde']);
  assert.deepEqual(passend(undefined), ['zelf', 'curator', 'mentor', 'gemachtigde', 'derde']);
});

test('niemand mag en mag niet tegelijk; alleen een open toets laat het in het midden', () => {
  const situatie = fc.record(
    {
      hoedanigheid: fc.constantFrom(...hoedanigheden),
      zestienOp: fc.constantFrom('2026-11-23', '2026-11-24'),
      bevoegd: fc.boolean(),
    },
    { requiredKeys: ['hoedanigheid'] },
  );
  fc.assert(
    fc.property(situatie, (deel) => {
      const feiten: Verzoekfeiten = { ...verzoekfeiten, ...deel };
      const [wel, niet] = [magVragen(feiten), magNietVragen(feiten)];
      // A stranger has no check; whatever one would say, he stays a stranger.
      if (feiten.hoedanigheid === 'derde') assert.equal(niet, true);
      else if (feiten.bevoegd !== undefined || feiten.hoedanigheid === 'zelf')
        assert.ok(feiten.hoedanigheid === 'zelf' || wel !== niet, JSON.stringify(feiten));
      else assert.equal(wel, false);
    }),
  );
  assert.equal(magVragen(verzoekfeiten), true);
  assert.equal(magVragen({ ...verzoekfeiten, hoedanigheid: 'curator' }), false);
  assert.equal(magNietVragen({ ...verzoekfeiten, hoedanigheid: 'curator' }), false);
});

const verantwoordelijken = kernpartijen.map((soort) => ({ soort, naam: `Naam van ${soort}` }));

test('het antwoord aan wie niet kan vragen hangt alleen aan soort, dag en nummer', () => {
  const antwoord = nietBehandeldDelen({
    soort: 'inzage',
    ontvangenOp: '2026-06-01',
    nummer: 'V-2026-0005',
    verantwoordelijken,
    contactpunt: bureau,
  });
  const [opening, ...rest] = antwoord;
  assert.match(JSON.stringify(opening), /Op 1 juni 2026 .* inzage in persoonsgegevens \(V-2026-0005\)/);
  // In parts with headings; objection, court and complaint as in every other letter.
  const koppen = antwoord.flatMap((blok) => (blok.kind === 'heading' ? [blok.text] : []));
  assert.deepEqual(koppen, ['Ons besluit', 'Wat kunt u doen?', 'Bent u het niet eens met dit besluit?']);
  const weg = rechtsmiddelen({ nummer: 'V-2026-0005', verantwoordelijken, contact: contactregel(bureau) });
  assert.deepEqual(antwoord.slice(-weg.length), weg);
  for (const soort of ['correctie', 'verzet'] as const)
    assert.deepEqual(
      nietBehandeldDelen({
        soort,
        ontvangenOp: '2026-01-31',
        nummer: 'V-2026-0005',
        verantwoordelijken,
        contactpunt: bureau,
      }).slice(1),
      rest,
    );
  // Where the objection goes (Awb 3:45 lid 2); while the parties named no place, where the request went.
  const tekst = JSON.stringify(antwoord);
  assert.match(tekst, /bezwaarschrift naar ons contactpunt: Bureau Aanpak, Postbus 12, 1234 AB Waterhoek, 06-/);
  const zonder = { soort: 'inzage', ontvangenOp: '2026-06-01', nummer: 'V-2026-0005', verantwoordelijken } as const;
  assert.match(
    JSON.stringify(nietBehandeldDelen({ ...zonder, contactpunt: null })),
    /bezwaarschrift naar dezelfde plek als uw verzoek\./,
  );
  // It goes after a search as well, when the power to ask fell away on the way: so it says nothing of searching.
  assert.doesNotMatch(tekst, /gezocht|gevonden|\bzoek/);
});

const verzending = {
  verzondenOp: '2026-06-08',
  samenwerkingsverband: 'Samenwerkingsverband Waterhoek',
  aan: { naam: 'Zwaantje Quispel', adres: 'Kade 1\n1234 AB Waterhoek' },
  functionaris: { naam: 'Sander Hoekema', email: 'fg@waterhoek.example' },
  verantwoordelijken,
  contactpunt: bureau,
};

test('wie intrekt krijgt een brief die alleen zegt wat hij zelf zei; over besluiten bij elke correctie en elk verzet', () => {
  const verzoek = { ontvangenOp: '2026-06-01', nummer: 'V-2026-0005', op: '2026-06-04' } as const;
  const brief = (soort: 'inzage' | 'correctie' | 'verzet', van: 'verzoeker' | 'betrokkene' = 'verzoeker') =>
    documentVorm.parse(ingetrokkenBrief({ ...verzoek, soort, weg: 'telefoon', van }, verzending));
  const tekst = (...van: Parameters<typeof brief>) => JSON.stringify(brief(...van).blocks);
  assert.deepEqual([brief('verzet').title, brief('verzet').reference], ['Uw verzoek is ingetrokken', 'V-2026-0005']);
  assert.match(
    tekst('inzage'),
    /1 juni 2026 .*inzage in persoonsgegevens.*4 juni 2026 hebt u ons per telefoon laten weten/,
  );
  assert.match(tekst('inzage', 'betrokkene'), /heeft de persoon voor wie u vraagt ons per telefoon laten weten/);
  for (const soort of ['inzage', 'correctie', 'verzet'] as const) {
    assert.match(tekst(soort), /zegt niet of wij gegevens over iemand verwerken/);
    assert.match(tekst(soort), /Autoriteit Persoonsgegevens[\s\S]*nieuw verzoek doen/);
    assert.equal(tekst(soort).includes('al een besluit genomen'), soort !== 'inzage', soort);
    assert.equal(tekst(soort).includes('afgeschermd'), soort === 'verzet', soort);
  }
});

test('wie later antwoord krijgt hoort waarom, tot welke dag en waar hij kan klagen, en niet of er iets is', () => {
  const verzoek = {
    ontvangenOp: '2026-10-26',
    nummer: 'V-2026-0007',
    reden: ' Vier organisaties zoeken nog. ',
  } as const;
  const brief = documentVorm.parse(verdagingBrief({ ...verzoek, soort: 'inzage' }, verzending));
  assert.deepEqual([brief.title, brief.reference], ['Het antwoord op uw verzoek komt later', 'V-2026-0007']);
  const tekst = JSON.stringify(brief.blocks);
  assert.match(tekst, /Datum: 8 juni 2026/);
  assert.match(tekst, /26 oktober 2026 .*uiterlijk op 23 november 2026 .*Waarom.*"Vier organisaties zoeken nog\."/);
  assert.match(tekst, /antwoord uiterlijk op 21 december 2026[\s\S]*zegt niet of[\s\S]*Autoriteit Persoonsgegevens/);
  // But for the words of what was asked it is the same letter for everybody.
  const [, ...rest] = verdagingDelen({ ...verzoek, soort: 'inzage' });
  assert.deepEqual(verdagingDelen({ ...verzoek, soort: 'verzet' }).slice(1), rest);
});

test('als brief zegt het hetzelfde, met de dag waarop hij ging; titel en kenmerk zeggen niets over een persoon', () => {
  const verzoek = { soort: 'verzet', ontvangenOp: '2026-06-01', nummer: 'V-2026-0005' } as const;
  const { title, reference, address, blocks } = documentVorm.parse(nietBehandeldBrief(verzoek, verzending));
  assert.deepEqual([title, reference], ['Antwoord op uw verzoek over persoonsgegevens', 'V-2026-0005']);
  assert.deepEqual(address, ['Zwaantje Quispel', 'Kade 1', '1234 AB Waterhoek']);
  const alineas = blocks.flatMap((blok) => (blok.kind === 'paragraph' ? [blok.text] : []));
  assert.match(alineas[0] ?? '', /8 juni 2026[\s\S]*V-2026-0005/);
  assert.deepEqual(blocks.slice(2, -2), nietBehandeldDelen({ ...verzoek, verantwoordelijken, contactpunt: bureau }));
  assert.match(
    alineas.at(-1) ?? '',
    /ons contactpunt: Bureau Aanpak[\s\S]*functionaris gegevensbescherming[\s\S]*fg@waterhoek\.example/,
  );
  const zonderPunt = nietBehandeldBrief(verzoek, { ...verzending, contactpunt: null }).blocks.at(-1);
  assert.match(JSON.stringify(zonderPunt), /dezelfde plek als waarheen u uw verzoek stuurde.*fg@waterhoek\.example/);
});

test('de laatste stap telt, behalve als hij daarna is vervallen', () => {
  const stappen = (...soorten: readonly string[]) => soorten.map((soort, op) => ({ soort, op }));
  const laatste = (...soorten: readonly string[]) =>
    laatsteStap(stappen(...soorten), ['bevoegd', 'onbevoegd'], 'vervallen')?.op;
  assert.equal(laatste(), undefined);
  assert.equal(laatste('identiteit', 'vervallen'), undefined);
  assert.equal(laatste('bevoegd', 'identiteit', 'onbevoegd', 'identiteit'), 2);
  assert.equal(laatste('bevoegd', 'vervallen', 'identiteit'), undefined);
  assert.equal(laatste('bevoegd', 'vervallen', 'onbevoegd'), 2);
});

test('archief, zegel en brieven zijn niet voor de uitvoerder', () => {
  for (const register of vondstregisters)
    for (const soort of vondstsoorten) {
      const open = register !== 'archief' && soort !== 'geadresseerde';
      assert.equal(vanUitvoerder({ register, soort, verzegeld: false }), open, `${register} ${soort}`);
      assert.equal(vanUitvoerder({ register, soort, verzegeld: true }), false, `${register} ${soort}`);
    }
});

test('politie en OM doorzoeken het archief; de gemeente alleen als van beide niemand kan handelen', () => {
  for (const partij of ['politie', 'om'] as const) assert.equal(zoektInArchief(partij, []), true, partij);
  for (const partij of ['rvdk', undefined] as const) assert.equal(zoektInArchief(partij, ['om', 'politie']), false);
  assert.deepEqual(
    [[], ['om'], ['politie'], ['om', 'politie']].map((afwezig) =>
      zoektInArchief(
        'gemeente',
        kernpartijen.filter((een) => afwezig.includes(een)),
      ),
    ),
    [false, false, false, true],
  );
});

test('gezag heeft wie ouder of voogd is', () => {
  assert.deepEqual(hoedanigheden.filter(heeftGezag), ['ouder', 'voogd']);
});

test('wie in het dossier van een ander staat is daarin niet de betrokkene; een eerder verzoek is van niemand anders', () => {
  assert.deepEqual(vondstsoorten.filter(overEenAnder), ['melder', 'achterblijver', 'netwerkpersoon', 'geadresseerde']);
});

test('voorleggen kan uit elk bevestigd dossier, en niet uit een verzoek, een brief of van achter het zegel', () => {
  for (const register of vondstregisters)
    for (const soort of vondstsoorten)
      for (const verzegeld of [false, true])
        for (const oordeel of ['open', 'bevestigd', 'verworpen'] as const)
          assert.equal(
            isVoorTeLeggen({ register, soort, verzegeld, oordeel }),
            register !== 'verzoeken' && !verzegeld && oordeel === 'bevestigd' && soort !== 'geadresseerde',
            [register, soort, verzegeld, oordeel].join(),
          );
});
