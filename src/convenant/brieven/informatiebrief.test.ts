// The letter holds what AVG 14 and art. 11 ask, in short sentences, and shows nothing of a person where a program would show it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dagInWoorden } from '../documenten/dagen.ts';
import { grondslagcodes } from '../grondslagen.ts';
import { type Documentinhoud, documentVorm } from '../vormen/document.ts';
import { type Brieffeiten, maakInformatiebrief } from './informatiebrief.ts';
import { opsomming } from './woorden.ts';

const feiten: Brieffeiten = {
  vandaag: '2026-11-23',
  nummer: 'W-2026-0007',
  samenwerkingsverband: 'Samenwerkingsverband Waterhoek',
  verantwoordelijken: [
    { soort: 'gemeente', naam: 'Gemeente Waterhoek' },
    { soort: 'om', naam: 'Openbaar Ministerie, parket Waterland' },
    { soort: 'politie', naam: 'Politie, eenheid Waterland' },
  ],
  publicatie: 'Staatscourant 2022, 412',
  besluit: 'agenderen',
  besluitOp: '2026-11-10',
  afgeslotenOp: undefined,
  aan: { hoedanigheid: 'betrokkene', naam: 'Zwaantje Quispel', adres: 'Kade 1\n1234 AB Waterhoek' },
  betrokkene: 'Zwaantje Quispel',
  grondslagen: ['avg-6-1-e', 'wpg-20'],
  soorten: ['naw', 'signaal', 'melder', 'analyse', 'agenderingsbesluit'],
  ontvangers: {
    nu: [{ naam: 'Reclassering Nederland', sinds: '2026-11-11' }],
    eerder: [{ naam: 'Jongerenwerk De Brug', sinds: '2026-11-12' }],
    mogelijk: ['GGZ De Dijk'],
  },
  bronnen: ['gemeente', 'politie'],
  contact: 'Bureau Aanpak, telefoon 06-00000001',
  functionaris: { naam: 'Sander Hoekema', email: 'fg@waterhoek.example' },
};

const niemand = { nu: [], eerder: [], mogelijk: [] };

const tekstVan = ({ blocks, closing }: Documentinhoud): string =>
  [
    ...blocks.flatMap((blok) => {
      if (blok.kind === 'list') return blok.items;
      return blok.kind === 'paragraph' || blok.kind === 'heading' ? [blok.text] : [];
    }),
    ...(closing ?? []),
  ].join('\n');
const brief = (anders: Partial<Brieffeiten> = {}) => tekstVan(maakInformatiebrief({ ...feiten, ...anders }));

/** What must be told -> words by which it is there (AVG 14 lid 1-2, covenant art. 11 and 12). */
const elementen: Readonly<Record<string, RegExp>> = {
  'wie (14 lid 1 a, art. 4)':
    /Gemeente Waterhoek[\s\S]*Openbaar Ministerie, parket Waterland[\s\S]*Politie, eenheid Waterland/,
  'contact (14 lid 1 a)': /contactpunt: Bureau Aanpak/,
  'functionaris (14 lid 1 b)': /functionaris gegevensbescherming[\s\S]*fg@waterhoek\.example/,
  'doelen (14 lid 1 c, art. 3)': /gevaar voor de samenleving[\s\S]*zorg bieden[\s\S]*jongeren/,
  'grondslag (14 lid 1 c, art. 6)': /artikel 6 lid 1 onder e van de AVG[\s\S]*artikel 20 van de Wet politiegegevens/,
  'categorieën (14 lid 1 d)': /naam, adres, woonplaats en geboortedatum[\s\S]*signalen[\s\S]*oordeel[\s\S]*besluit/,
  'ontvangers (14 lid 1 e)':
    /krijgen de gegevens[\s\S]*Reclassering Nederland, vanaf 11 november 2026[\s\S]*kunnen gegevens krijgen[\s\S]*GGZ De Dijk[\s\S]*kregen eerder gegevens[\s\S]*De Brug, vanaf 12 november 2026/,
  'doorgifte (14 lid 1 f)': /buiten de Europese Unie/,
  'termijn (14 lid 2 a, art. 13)': /Vijf jaar na de laatste wijziging/,
  'rechten (14 lid 2 c, art. 12)':
    /overzicht[\s\S]*verbeteren[\s\S]*wissen[\s\S]*niet te gebruiken[\s\S]*verzet[\s\S]*vier weken[\s\S]*acht weken/,
  'klacht (14 lid 2 e)': /Autoriteit Persoonsgegevens/,
  'bron (14 lid 2 f)': /via de gemeente en de politie/,
  'geen computer (14 lid 2 g)': /geen computer/,
  'uitkomst (art. 11 lid 2)': /10 november 2026[\s\S]*gezamenlijke aanpak nodig/,
  'bekendmaking (art. 11 lid 1)': /Staatscourant 2022, 412/,
};

for (const [element, woorden] of Object.entries(elementen))
  test(`de brief noemt ${element}`, () => assert.match(brief(), woorden));

test('titel en kenmerk zeggen niets over een persoon, en het model past in zijn vorm', () => {
  const { title, reference, sender, address } = documentVorm.parse(maakInformatiebrief(feiten));
  assert.deepEqual([title, reference], ['Brief over het gebruik van persoonsgegevens', 'W-2026-0007']);
  assert.deepEqual(sender, ['Samenwerkingsverband Waterhoek']);
  assert.deepEqual(address, ['Zwaantje Quispel', 'Kade 1', '1234 AB Waterhoek']);
});

test('niet geagendeerd: de laatste dag van de zes maanden, niemand anders krijgt iets', () => {
  const tekst = brief({ besluit: 'niet-agenderen', besluitOp: '2026-08-31', ontvangers: niemand });
  assert.match(
    tekst,
    /uiterlijk op 28 februari 2027[\s\S]*dag van vernietigen nog een verzoek, bezwaar, klacht of rechtszaak/,
  );
  // A false alarm, somebody else or somebody abroad: not that the signals were weighed too light.
  assert.match(tekst, /niet nodig of niet mogelijk/);
  assert.doesNotMatch(tekst, /zwaar genoeg/);
  assert.match(tekst, /Niemand anders krijgt ze/);
  // Whether he hears of a later decision is weighed then (11 lid 3): nothing is promised.
  assert.doesNotMatch(tekst, /krijgt dan weer bericht/);
});

test('wordt iemand opnieuw gewogen, dan zegt de brief niet dat het klaar is, en geen dag van vernietigen', () => {
  const niet = { besluit: 'niet-agenderen', besluitOp: '2026-08-31', ontvangers: niemand } as const;
  const loopt = brief({ ...niet, opnieuw: 'loopt' });
  assert.match(loopt, /Op 31 augustus 2026 hebben wij de signalen besproken die er toen waren/);
  assert.match(
    loopt,
    /was\. Daarna kregen wij nieuwe informatie\. Daarom bekijken wij nu opnieuw[\s\S]*nog niets besloten/,
  );
  assert.match(loopt, /oordeel over eerdere signalen[\s\S]*ons eerdere besluit/);
  assert.match(loopt, /uiterlijk zes maanden na dat besluit/);
  const gestopt = brief({ ...niet, opnieuw: 'gestopt' });
  assert.match(gestopt, /Daarover hebben wij niets meer besloten[\s\S]*Vijf jaar na de laatste wijziging/);
  for (const tekst of [loopt, gestopt])
    assert.doesNotMatch(tekst, /verder niet voor|28 februari 2027|Komt er voor die dag|over die signalen/);
  // Whatever the term, what its reader asks can move its day.
  for (const tekst of [loopt, gestopt, brief(), brief({ afgeslotenOp: '2027-03-01' })])
    assert.match(tekst, /pas als dat klaar is/);
});

test('met een plan noemt de brief ook wat het dossier daarvan kan bevatten, ook na de afsluiting', () => {
  for (const afgeslotenOp of [undefined, '2027-03-01'])
    assert.match(
      brief({ afgeslotenOp }),
      /eigen dossier[\s\S]*hierboven[\s\S]*ingebracht[\s\S]*meewerken[\s\S]*maatregelen[\s\S]*hoe het gaat[\s\S]*elkaar[\s\S]*gezinsleden[\s\S]*besluiten over het plan/,
    );
  assert.doesNotMatch(brief({ besluit: 'niet-agenderen', ontvangers: niemand }), /eigen dossier|maatregelen/);
});

test('wat de drie samen doen heeft altijd zijn eigen grond, ook als de inbreng op een andere rust of er geen meer is', () => {
  for (const grondslagen of [['wpg-20'], []] as const)
    assert.match(
      brief({ grondslagen }),
      /samen, besluiten erover en bewaren ze\. .*artikel 6 lid 1 onder e van de AVG, en artikel 7 en 8 van het convenant/,
    );
});

test('wie niets kreeg staat niet bij wie iets kreeg, en elke lijst staat er alleen als er iemand in hoort', () => {
  const { nu, eerder, mogelijk } = feiten.ontvangers;
  const zinnen = [/werken mee aan het plan/, /kunnen gegevens krijgen/, /kregen eerder gegevens/, /Niemand anders/];
  for (const [ontvangers, welke] of [
    [{ ...niemand, nu }, 0],
    [{ ...niemand, mogelijk }, 1],
    [{ ...niemand, eerder }, 2],
    [niemand, 3],
  ] as const) {
    const tekst = brief({ ontvangers });
    assert.deepEqual(
      zinnen.map((zin) => zin.test(tekst)),
      zinnen.map((_, plek) => plek === welke),
    );
  }
});

test('na de afsluiting spreekt de brief over wat er was, niet over een plan dat nog komt', () => {
  const tekst = brief({ afgeslotenOp: '2027-03-01' });
  assert.match(
    tekst,
    /vonden een gezamenlijke aanpak nodig[\s\S]*Op 1 maart 2027 besloten wij dat die aanpak klaar is/,
  );
  // Who received something by then can read it still; who received nothing receives nothing any more.
  assert.match(tekst, /kregen gegevens voor het plan\. Zij kunnen ze nog zien:\nReclassering/);
  assert.match(tekst, /kregen eerder gegevens\. Nu krijgen zij niets meer:\nJongerenwerk/);
  assert.doesNotMatch(tekst, /GGZ/);
  assert.match(
    brief({ afgeslotenOp: '2027-03-01', ontvangers: { ...niemand, mogelijk: ['GGZ'] } }),
    /Niemand anders krijgt ze/,
  );
  assert.match(tekst, /De aanpak is klaar\. Gebeurt er een jaar lang niets meer/);
  assert.doesNotMatch(tekst, /maken wij|zolang het plan loopt|kunnen gegevens krijgen|werken mee/);
});

test('de bron blijft weg waar dat moet, en de melder altijd', () => {
  const zonder = brief({ bronnen: undefined });
  assert.doesNotMatch(zonder, /via de gemeente/);
  assert.match(zonder, /artikel 41 van de Uitvoeringswet AVG/);
  assert.match(brief(), /Wie het signaal bij die organisatie heeft gemeld, zeggen wij niet/);
});

test('aan een vertegenwoordiger gaat de brief over de persoon, en zegt in welke hoedanigheid', () => {
  for (const [hoedanigheid, woord] of [
    ['wettelijk-vertegenwoordiger', 'de wettelijk vertegenwoordiger'],
    ['curator', 'de curator'],
    ['mentor', 'de mentor'],
  ] as const) {
    const tekst = brief({ aan: { hoedanigheid, naam: 'Ouder Quispel', adres: 'Kade 1' } });
    assert.match(tekst, new RegExp(`omdat u ${woord} bent van Zwaantje Quispel`));
    assert.match(tekst, /U doet dit namens Zwaantje Quispel/);
    assert.doesNotMatch(tekst, /over u\b|uw gegevens|uw naam/);
  }
  assert.doesNotMatch(brief(), /namens Zwaantje/);
});

test('zonder functionaris, publicatie, analyse of adres blijft er een hele brief', () => {
  const model = maakInformatiebrief({
    ...feiten,
    functionaris: undefined,
    publicatie: undefined,
    soorten: ['agenderingsbesluit'],
    aan: { hoedanigheid: 'betrokkene', naam: undefined, adres: undefined },
  });
  const tekst = tekstVan(model);
  assert.doesNotMatch(tekst, /undefined|Dat is bekendgemaakt|beschrijvingen|oordeel over|woonplaats/);
  assert.match(tekst, /ons besluit, met de redenen/);
  assert.deepEqual(model.address, []);
});

test('zonder naam of signaal die nog gelden zegt de brief niets dat leeg of onwaar is', () => {
  const leeg = {
    betrokkene: undefined,
    grondslagen: [],
    soorten: ['agenderingsbesluit'],
    bronnen: [],
    besluit: 'niet-agenderen',
    ontvangers: niemand,
  } as const;
  for (const hoedanigheid of ['betrokkene', 'curator'] as const) {
    const tekst = brief({ ...leeg, aan: { ...feiten.aan, hoedanigheid } });
    assert.doesNotMatch(
      tekst,
      /undefined|(van|over|via|namens|met) ?[.:,]|[Ss]igna(al|len) (over|bij|samen)|kregen de gegevens via/,
    );
    assert.match(tekst, /Wij kregen gegevens over (u|deze persoon)\. Op 10 november 2026 hebben wij samen besloten/);
    assert.match(tekst, /waarmee het begon, gebruiken wij nu niet/);
  }
  assert.match(
    brief({ ...leeg, aan: { ...feiten.aan, hoedanigheid: 'curator' } }),
    /omdat u de curator bent van iemand over wie wij gegevens gebruiken\.[\s\S]*naam van deze persoon gebruiken wij nu niet\.[\s\S]*U doet dit namens deze persoon\./,
  );
  assert.match(
    brief({ soorten: ['naw'] }),
    /via de gemeente en de politie\. Wie iets bij die organisatie heeft gemeld/,
  );
  // Keeping the source back is said the same way, whether there is one or not.
  assert.match(brief({ ...leeg, bronnen: undefined }), /Wij zeggen niet van wie/);
});

test('een verantwoordelijke die vertrok staat in geen zin meer, ook niet in de ondertekening', () => {
  const tekst = brief({
    verantwoordelijken: feiten.verantwoordelijken.filter(({ soort }) => soort !== 'om'),
    ontvangers: niemand,
    grondslagen: ['avg-6-1-e'],
    bronnen: ['gemeente'],
  });
  assert.doesNotMatch(tekst, /Openbaar Ministerie|drie/);
  assert.match(tekst, /Wij werken samen: de gemeente en de politie\.[\s\S]*namens de gemeente en de politie$/);
});

test('taalniveau B1: korte zinnen, bij elke uitkomst, grondslag en hoedanigheid', () => {
  const keuzes = fc.record({
    besluit: fc.constantFrom('agenderen' as const, 'niet-agenderen' as const),
    afgeslotenOp: fc.constantFrom(undefined, '2027-03-01'),
    grondslagen: fc.subarray([...grondslagcodes]),
    hoedanigheid: fc.constantFrom('betrokkene' as const, 'wettelijk-vertegenwoordiger' as const, 'curator' as const),
    soorten: fc.constantFrom(feiten.soorten, []),
    betrokkene: fc.constantFrom(feiten.betrokkene, undefined),
    bronnen: fc.constantFrom(feiten.bronnen, [], undefined),
  });
  fc.assert(
    fc.property(keuzes, ({ hoedanigheid, ...anders }) => {
      const tekst = brief({ ...anders, aan: { ...feiten.aan, hoedanigheid } });
      // What stands between brackets is where it can be found, for who wants to look it up.
      const zinnen = tekst.replace(/ \([^)]*\)/g, '').split(/(?<=[.?!:])\s+|\n/);
      const lengtes = zinnen.map((zin) => zin.split(/\s+/).filter((woord) => woord !== '').length);
      assert.ok(
        Math.max(...lengtes) <= 24,
        zinnen.find((zin) => zin.split(/\s+/).length > 24),
      );
      assert.ok(lengtes.reduce((som, lengte) => som + lengte, 0) / lengtes.length <= 12);
    }),
    { numRuns: 40 },
  );
});

test('dagen en lijsten in woorden', () => {
  assert.equal(dagInWoorden('2028-02-29', 'nl'), '29 februari 2028');
  assert.throws(() => dagInWoorden('2026-02-30', 'nl'), RangeError);
  assert.deepEqual(
    [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((delen) => opsomming(delen)),
    ['', 'a', 'a en b', 'a, b en c'],
  );
});
