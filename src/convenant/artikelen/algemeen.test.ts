// Tests of the conditions that every act shares.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weeg } from '../besluit.ts';
import {
  casusoverleghandelingen,
  casusstanden,
  taakhandelingen,
  weegploeghandelingen,
  weegstanden,
} from '../dossier.ts';
import type { AlgemeneSituatie } from '../feiten.ts';
import { toetsVoorwaarden, verzoekfeiten } from '../regeltoets.ts';
import {
  inCasusstand,
  inVerzoekstand,
  inWeegstand,
  inWerking,
  isOntvankelijk,
  persoonlijk,
  vanSamenwerkingsverband,
  vanWeegploeg,
  weegploegCompleet,
} from './algemeen.ts';

const geldig: AlgemeneSituatie = {
  vandaag: '2026-11-23',
  convenantInWerking: true,
  uitvoerderAangesteld: true,
  mandaat: true,
  bevoegd: true,
  geheimhouding: true,
  weegploegVoltallig: true,
};

toetsVoorwaarden('in werking', 'MB 1', inWerking, [geldig], {
  'convenant-niet-in-werking': [{ ...geldig, convenantInWerking: false }],
  'geen-uitvoerder': [{ ...geldig, uitvoerderAangesteld: false }],
});

test('een termijn van art. 13 wacht niet op een uitvoerder; het werk van mensen wel, en niets gaat voor de inwerkingtreding', () => {
  const redenen = (naam: string, situatie: AlgemeneSituatie) =>
    weeg('MB 1', vanSamenwerkingsverband(naam), situatie).map(({ reden }) => reden);
  const zonder = { ...geldig, uitvoerderAangesteld: false };
  assert.deepEqual(
    taakhandelingen.filter((naam) => redenen(naam, zonder).length > 0),
    ['deelnemer-toelaten', 'heropenen', 'berichten-mailen', 'uitnodigingen-mailen'],
  );
  for (const naam of ['vernietiging-goedkeuren', 'vernietiging-vervroegen', 'signaal-inbrengen', 'werkvoorraad-inzien'])
    assert.deepEqual(redenen(naam, zonder), ['geen-uitvoerder'], naam);
  for (const naam of taakhandelingen)
    assert.deepEqual(redenen(naam, { ...geldig, convenantInWerking: false }), ['convenant-niet-in-werking'], naam);
});

toetsVoorwaarden('weegploeg compleet', '18', weegploegCompleet, [geldig], {
  'weegploeg-onvoltallig': [{ ...geldig, weegploegVoltallig: false }],
});

test('alleen wat de weegploeg zelf doet vraagt dat zij voltallig is', () => {
  assert.equal(vanWeegploeg('signaal-inbrengen'), weegploegCompleet);
  for (const naam of ['niet-agenderen', 'betrokkene-informeren', 'verzoek-ontvangen', 'archiveren', 'casus-inzien'])
    assert.deepEqual(vanWeegploeg(naam), []);
});

const bekend = { ...verzoekfeiten, identiteitOp: '2026-11-20' };

toetsVoorwaarden('ontvankelijk', '12', isOntvankelijk, [bekend], {
  'identiteit-ontbreekt': [(({ identiteitOp: _, ...rest }) => rest)(bekend)],
  'bevoegdheid-ontbreekt': [{ ...bekend, hoedanigheid: 'derde' }],
});

toetsVoorwaarden('persoonlijk', '15', persoonlijk, [geldig], {
  // Without any mandate nobody is competent either; he hears it once.
  'geen-mandaat': [{ ...geldig, mandaat: false, bevoegd: false }],
  'niet-bevoegd': [{ ...geldig, bevoegd: false }],
  'geen-geheimhouding': [{ ...geldig, geheimhouding: false }],
});

toetsVoorwaarden('verzoek is open', '12', [inVerzoekstand], [verzoekfeiten], {
  'verzoek-afgehandeld': [
    { ...verzoekfeiten, stand: 'beantwoord' },
    { ...verzoekfeiten, stand: 'niet-behandeld' },
  ],
});

const corrigeren = [
  'gegeven-verbeteren',
  'gegeven-aanvullen',
  'gegeven-verwijderen',
  'gegeven-afschermen',
  'afscherming-opheffen',
];
/** A party speaks wherever an item can still be corrected, and while votes are taken too. */
const zienswijze = 'correctiezienswijze-geven';
const informeren = [
  'informeren-overleggen',
  'informatiebrief-opmaken',
  'betrokkene-informeren',
  'uitstel-aantekenen',
  'uitstel-herbeoordelen',
];
const controlerenEnCorrigeren = ['juistheid-controleren', ...corrigeren, zienswijze];

/** Written out, not derived: what each stand of a weegdossier allows (art. 7 and 8). */
const toegestaanInWeegstand = {
  ingebracht: [
    'signaal-inbrengen',
    'signaal-intrekken',
    'politiegegevens-vrijgeven',
    'dossiers-samenvoegen',
    'samenvoeging-ongedaan-maken',
    'nadere-informatie-vragen',
    'signalen-analyseren',
    'agendering-voorstellen',
    ...controlerenEnCorrigeren,
    ...informeren,
    'weegdossier-inzien',
  ],
  'informatie-gevraagd': [
    'signaal-inbrengen',
    'signaal-intrekken',
    'politiegegevens-vrijgeven',
    'dossiers-samenvoegen',
    'samenvoeging-ongedaan-maken',
    'nadere-informatie-vragen',
    'nadere-informatie-geven',
    'informatievraag-verlengen',
    'informatievraag-intrekken',
    'signalen-analyseren',
    'agendering-voorstellen',
    ...controlerenEnCorrigeren,
    ...informeren,
    'weegdossier-inzien',
  ],
  geanalyseerd: [
    'signaal-inbrengen',
    'signaal-intrekken',
    'politiegegevens-vrijgeven',
    'dossiers-samenvoegen',
    'samenvoeging-ongedaan-maken',
    'nadere-informatie-vragen',
    'signalen-analyseren',
    'agendering-voorstellen',
    ...controlerenEnCorrigeren,
    ...informeren,
    'weegdossier-inzien',
  ],
  voorgesteld: [
    'stemmen',
    'agenderen',
    'niet-agenderen',
    'juistheid-controleren',
    zienswijze,
    ...informeren,
    'weegdossier-inzien',
  ],
  geagendeerd: [
    'signaal-inbrengen',
    'politiegegevens-vrijgeven',
    'stemmen',
    'doorgifte-voorstellen',
    'doorgeven',
    ...controlerenEnCorrigeren,
    ...informeren,
    'weegdossier-inzien',
  ],
  'niet-geagendeerd': [
    'signaal-inbrengen',
    'politiegegevens-vrijgeven',
    ...controlerenEnCorrigeren,
    ...informeren,
    'vernietiging-vervroegen',
    'weegdossier-inzien',
  ],
  samengevoegd: [...corrigeren, 'weegdossier-inzien'],
  afgesloten: [...corrigeren, zienswijze, ...informeren, 'weegdossier-inzien'],
};

test('een weegdossier laat in elke stand precies deze handelingen toe', () => {
  for (const stand of weegstanden) {
    const toegestaan = weegploeghandelingen.filter(
      (handeling) => weeg('x', [inWeegstand(handeling)], { stand }).length === 0,
    );
    assert.deepEqual(toegestaan, toegestaanInWeegstand[stand], stand);
  }
});

test('een casus laat in elke stand precies deze handelingen toe', () => {
  const besluiten = ['deelname-voorstellen', 'casusbesluit-stemmen', 'deelnemer-toevoegen', 'deelnemer-verwijderen'];
  const doorverstrekking = ['doorverstrekking-voorstellen', 'doorverstrekken', 'doorverstrekking-intrekken'];
  const dossierwerk = [
    'gegeven-verstrekken',
    'verstrekte-politiegegevens-vrijgeven',
    'achterblijver-opnemen',
    'netwerkpersoon-opnemen',
    'advies-vragen',
    'advies-vastleggen',
  ];
  const juistheid = [
    'casusjuistheid-controleren',
    'casusgegeven-verbeteren',
    'casusgegeven-aanvullen',
    'casusgegeven-verwijderen',
    'casusgegeven-afschermen',
    'casusafscherming-opheffen',
    'casuszienswijze-geven',
  ];
  const monitoren = [
    'voortgang-vastleggen',
    'maatregel-afronden',
    'maatregel-verlengen',
    'monitoring-plannen',
    'monitoring-vastleggen',
  ];
  const verwacht = {
    geopend: [
      ...dossierwerk,
      'plan-opstellen',
      ...besluiten,
      ...juistheid,
      'casus-inzien',
      'plan-inzien',
      ...doorverstrekking,
    ],
    'plan-in-opstelling': [
      ...dossierwerk,
      'plan-opstellen',
      'maatregel-opnemen',
      'plan-vaststellen',
      ...besluiten,
      ...juistheid,
      ...monitoren,
      'casus-inzien',
      'plan-inzien',
      ...doorverstrekking,
    ],
    'plan-vastgesteld': [
      ...dossierwerk,
      'plan-opstellen',
      ...besluiten,
      'afsluiting-adviseren',
      'afsluiting-voorstellen',
      'afsluiten',
      ...juistheid,
      ...monitoren,
      'casus-inzien',
      'plan-inzien',
      ...doorverstrekking,
    ],
    gesloten: [...juistheid.slice(1), 'casus-inzien', 'plan-inzien', 'doorverstrekking-intrekken'],
  };
  for (const stand of casusstanden) {
    const toegestaan = casusoverleghandelingen.filter(
      (handeling) => weeg('x', [inCasusstand(handeling)], { stand }).length === 0,
    );
    assert.deepEqual(toegestaan, verwacht[stand], stand);
  }
});

test('een stand die niet toelaat, noemt zijn eigen artikel', () => {
  assert.deepEqual(weeg('x', [inWeegstand('stemmen')], { stand: 'ingebracht' }), [
    { artikel: '7', lid: '4', clausule: '7.4.1', reden: 'stand-staat-niet-toe' },
  ]);
  assert.deepEqual(weeg('x', [inCasusstand('plan-vaststellen')], { stand: 'geopend' }), [
    { artikel: '9', lid: '3', clausule: '9.3', reden: 'stand-staat-niet-toe' },
  ]);
});
