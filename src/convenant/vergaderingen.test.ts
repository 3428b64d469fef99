// The agenda from what is due, and for the tests of the rules on meetings: situations on every boundary, the same for both registers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tegenvoorbeelden } from './regeltoets.ts';
import { bouwAgenda, type Punt, type Voorbereiding, weegvragen, type Zitting } from './vergaderingen.ts';

type Weegpunt = Punt<(typeof weegvragen)[number]>;

test('voorstellen eerst, dan op nummer, en dezelfde vraag over een dossier één keer', () => {
  const punt = (dossier: string, vraag: Weegpunt['vraag']): Weegpunt => ({ dossier, nummer: `W-${dossier}`, vraag });
  assert.deepEqual(
    bouwAgenda(weegvragen, [
      punt('3', 'analyse-maken'),
      punt('2', 'bespreken'),
      punt('4', 'stem-gevraagd'),
      punt('1', 'analyse-maken'),
      punt('3', 'analyse-maken'),
      punt('1', 'stem-gevraagd'),
    ]).map(({ dossier, vraag }) => `${dossier} ${vraag}`),
    ['1 stem-gevraagd', '4 stem-gevraagd', '1 analyse-maken', '3 analyse-maken', '2 bespreken'],
  );
});

const vandaag = '2026-11-23';
const plan: Voorbereiding = {
  vandaag,
  bestaand: undefined,
  dag: vandaag,
  begin: '09:00',
  einde: '09:01',
  afgezegd: false,
  punten: [true],
};
const afzegging: Voorbereiding = { ...plan, bestaand: 'gepland', dag: '2026-11-22', afgezegd: true, punten: [] };

export const voorbereidingsgevallen: readonly [readonly Voorbereiding[], Tegenvoorbeelden<Voorbereiding>] = [
  [plan, { ...plan, bestaand: 'gepland', punten: [true, true] }, afzegging, { ...afzegging, punten: [false] }],
  {
    'vergadering-begonnen': (['gaande', 'gesloten', 'afgezegd'] as const).map((bestaand) => ({ ...plan, bestaand })),
    'niets-af-te-zeggen': [{ ...afzegging, bestaand: undefined }],
    'vergaderdag-voorbij': [{ ...plan, dag: '2026-11-22' }],
    'vergadertijd-ongeldig': [
      { ...plan, einde: '09:00' },
      { ...plan, einde: '08:59' },
    ],
    'agenda-leeg': [{ ...plan, punten: [] }],
    'agendapunt-ongeldig': [
      { ...plan, punten: [true, false] },
      { ...plan, punten: [false] },
    ],
  },
];

const punt = { aanwezig: ['een', 'twee'], toegelaten: ['een', 'twee', 'drie'] };
const zitting: Zitting = { vandaag, dag: vandaag, stand: 'gepland', punt };
const einde: Zitting = { ...zitting, stand: 'gaande', punt: undefined };

export const zittingsgevallen: readonly [readonly Zitting[], Tegenvoorbeelden<Zitting>] = [
  [
    zitting,
    { ...zitting, stand: 'gaande', punt: { ...punt, aanwezig: ['een'] } },
    einde,
    { ...einde, dag: '2026-11-22' },
  ],
  {
    'vergadering-niet-vandaag': [
      { ...zitting, dag: '2026-11-24' },
      { ...zitting, dag: '2026-11-22' },
      { ...einde, dag: '2026-11-24' },
    ],
    'vergadering-niet-open': [
      { ...zitting, stand: 'gesloten' },
      { ...zitting, stand: 'afgezegd' },
      { ...einde, stand: 'gepland' },
      { ...einde, stand: 'gesloten' },
      { ...einde, stand: 'afgezegd' },
    ],
    'niemand-aanwezig': [{ ...zitting, punt: { ...punt, aanwezig: [] } }],
    'aanwezige-hoort-er-niet': [{ ...zitting, punt: { ...punt, aanwezig: ['een', 'vier'] } }],
  },
];
