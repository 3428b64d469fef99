// What passes items of a file on to others or to another file waits for a correction that was decided or a shielding that was asked (art. 12 lid 6).
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import {
  archiefhandelingen,
  casusoverleghandelingen,
  type Handelingnaam,
  type Taakhandeling,
  taakhandelingen,
  verzoekhandelingen,
  weegploeghandelingen,
} from '../src/convenant/dossier.ts';
import { regels, taakregels } from '../src/convenant/regels.ts';
import { bestandenIn, leesBron } from './broncode.ts';

/** The acts after which others read an item, or another file has it, and the votes and proposals that lead there. */
const doorgevend: readonly (Handelingnaam | Taakhandeling)[] = [
  'agendering-voorstellen',
  'stemmen',
  'agenderen',
  'doorgifte-voorstellen',
  'doorgeven',
  'casusbesluit-stemmen',
  'deelnemer-toelaten',
  'afsluiting-overnemen',
  'plan-vaststellen',
  'doorverstrekken',
  'heropening-voorstellen',
  'heropening-stemmen',
  'heropening-opdragen',
  'heropenen',
];

/** Why an act that writes is none of them -> those acts. A new act stands in one of both lists, or this test fails. */
const blijftBinnen: Readonly<Record<string, readonly (Handelingnaam | Taakhandeling)[]>> = {
  'brengt zelf in wat nieuw is, of haalt het weg': [
    ...(['signaal-inbrengen', 'signaal-intrekken', 'nadere-informatie-geven', 'signalen-analyseren'] as const),
    ...(['gegeven-verstrekken', 'achterblijver-opnemen', 'netwerkpersoon-opnemen', 'advies-vastleggen'] as const),
    ...(['maatregel-opnemen', 'voortgang-vastleggen', 'monitoring-vastleggen', 'afsluiting-adviseren'] as const),
  ],
  'vraagt, plant of vergadert, voor wie het bestand al leest': [
    ...(['nadere-informatie-vragen', 'informatievraag-verlengen', 'informatievraag-intrekken'] as const),
    ...(['weegvergadering-voorbereiden', 'weegvergadering-houden'] as const),
    ...(['casusvergadering-voorbereiden', 'casusvergadering-houden', 'monitoring-plannen'] as const),
    ...(['maatregel-afronden', 'maatregel-verlengen'] as const),
  ],
  // An item goes to whoever gives advice in words of the asker only, compared with everybody in the case.
  'zegt een vraag in eigen woorden, zonder gegeven': ['advies-vragen'],
  'voegt samen wat dezelfde lezers houdt, en een punt gaat mee': [
    'dossiers-samenvoegen',
    'samenvoeging-ongedaan-maken',
  ],
  'opent wat verzegeld is: daarvan ligt niets bij een verzoek': [
    'politiegegevens-vrijgeven',
    'verstrekte-politiegegevens-vrijgeven',
  ],
  'stelt voor: er gaat pas iets door met de stem of de vrijgave, en die wacht': [
    'deelname-voorstellen',
    'doorverstrekking-voorstellen',
    'afsluiting-voorstellen',
    'plan-opstellen',
  ],
  // The last vote in favour waits, in the same transaction; whoever votes without reading is not told: then somebody comes in by a task that waits.
  'volgt in dezelfde transactie uit de laatste stem': [
    'niet-agenderen',
    'deelnemer-toevoegen',
    'deelnemer-verwijderen',
    'afsluiten',
  ],
  'maakt dat minder te lezen is': ['doorverstrekking-intrekken', 'deelname-beeindigen'],
  'corrigeert, of zegt wat van een correctie gevonden wordt': [
    ...(['juistheid-controleren', 'gegeven-verbeteren', 'gegeven-aanvullen', 'gegeven-verwijderen'] as const),
    ...(['gegeven-afschermen', 'afscherming-opheffen', 'correctiezienswijze-geven'] as const),
    ...(['casusjuistheid-controleren', 'casusgegeven-verbeteren', 'casusgegeven-aanvullen'] as const),
    ...(['casusgegeven-verwijderen', 'casusgegeven-afschermen', 'casusafscherming-opheffen'] as const),
    'casuszienswijze-geven',
  ],
  'is er voor wie het betreft: die hoort wat er op die dag staat': [
    ...([
      'informeren-overleggen',
      'informatiebrief-opmaken',
      'betrokkene-informeren',
      'uitstel-aantekenen',
      'uitstel-herbeoordelen',
    ] as const),
    ...verzoekhandelingen,
  ],
  // What waits goes along as it is, and is carried out there (archiefcorrectie-uitvoeren).
  'bewaart, sluit of vernietigt': [
    ...(['archiveren', 'vernietiging-vervroegen', 'vernietiging-voorstellen'] as const),
    ...(['vernietiging-goedkeuren', 'vernietiging-aanhouden', 'aanhouding-opheffen', 'vernietigen'] as const),
    ...(['verklaring-opmaken', 'verzoek-vernietigen'] as const),
  ],
  'mailt nummers en dagen': ['berichten-mailen', 'uitnodigingen-mailen'],
};

const bestanden = new Map(
  ['src/dossiers', 'src/plichten']
    .flatMap((map) => bestandenIn(map, ['.ts']))
    .filter((bestand) => !bestand.endsWith('.test.ts'))
    .map((bestand) => [basename(bestand, '.ts'), { bestand, bron: leesBron(bestand) }] as const),
);
const bronVan = (naam: string) => bestanden.get(naam)?.bron ?? '';

test('elke handeling die schrijft geeft door en wacht, of blijft binnen met een reden', () => {
  const schrijvend = [
    ...[...weegploeghandelingen, ...casusoverleghandelingen, ...archiefhandelingen, ...taakhandelingen],
  ].filter((naam) => /\bsoort: 'schrijven'/.test(bronVan(naam)));
  const genoemd = [...doorgevend, ...Object.values(blijftBinnen).flat()];
  assert.equal(new Set(genoemd).size, genoemd.length, 'een handeling staat er twee keer');
  const verzoeken = new Set<string>(verzoekhandelingen);
  assert.deepEqual(genoemd.filter((naam) => !verzoeken.has(naam)).toSorted(), schrijvend.toSorted());
});

test('wat doorgeeft weigert zolang een correctie of afscherming wacht, en niets anders doet dat', () => {
  const wachtend = [...Object.values(regels), ...Object.values(taakregels)].map(
    ({ handeling, vooraf, voorwaarden }) => ({
      handeling,
      redenen: [...vooraf, ...voorwaarden].map(({ reden }) => reden),
    }),
  );
  for (const reden of ['correctie-wacht', 'afscherming-wacht'] as const)
    assert.deepEqual(
      wachtend
        .filter(({ redenen }) => redenen.includes(reden))
        .map(({ handeling }) => handeling)
        .toSorted(),
      doorgevend.toSorted(),
      reden,
    );
});

/** Doors between registers -> whether an item goes through as it is. */
const deuren: Readonly<Record<string, boolean>> = {
  reserveerCasusnummer: false,
  ontvangCasus: true,
  meldBronwijziging: false,
  staatCasusOpen: false,
  ontvangAanvulling: true,
  vindAfsluiting: false,
  leesAfsluitWacht: false,
  openAfsluiting: true,
  bekijkDossier: false,
  // The duty to inform goes on in the archive: what its letter says goes to the person himself.
  leesBriefinhoud: false,
  leesInformatieregels: false,
  legInformerenVast: false,
  noteerBriefinzage: false,
  openBriefgegevens: false,
  openVoorInformeren: false,
  neemDossierOp: false,
  vindWeegdossierVanCasus: false,
  neemAfsluitingOver: false,
  neemBronwijzigingOp: false,
  bekijkOpdracht: false,
  bekijkWacht: false,
  geefHeropendUit: true,
};

/** What in the source of an act makes an item readable for others: a door, an adopted plan, a release, an order to reopen. */
const tekenen: readonly RegExp[] = [
  ...Object.keys(deuren).flatMap((deur) => (deuren[deur] === true ? [new RegExp(`\\b${deur}\\(`)] : [])),
  /stand: 'vastgesteld'/,
  /\bverstrekt_op: zaal\.vandaag/,
  /laatTaak\('heropenen'/,
];

test('wie een gegeven door een deur laat of leesbaar maakt staat in de lijst', () => {
  const uitgangen = ['casusoverleg', 'archief'].flatMap((register) =>
    [
      ...leesBron(`src/dossiers/${register}/ontvangst.ts`).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm),
    ].map(([, naam]) => naam),
  );
  assert.deepEqual(Object.keys(deuren).toSorted(), uitgangen.toSorted(), 'een deur zonder oordeel');
  const namen: readonly string[] = doorgevend;
  for (const teken of tekenen) {
    const geeftDoor = [...bestanden].filter(
      ([naam, { bron }]) =>
        naam !== 'ontvangst' && bron.split('\n').some((regel) => !regel.startsWith('import') && teken.test(regel)),
    );
    assert.ok(geeftDoor.length > 0, `${teken} komt nergens voor`);
    for (const [naam, { bestand }] of geeftDoor) assert.ok(namen.includes(naam), `${bestand} geeft door`);
  }
});

test('elke handeling die doorgeeft leest op die dag wat nog wacht', () => {
  for (const naam of [...doorgevend, 'deelnemer-toevoegen'])
    assert.match(bronVan(naam), /Wacht\w*\(|\bleesArchiefbeeld\(|\bleesVrijgavefeiten\(/, naam);
});
