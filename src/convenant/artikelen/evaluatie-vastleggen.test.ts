// Test of the rule evaluatie-vastleggen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Evaluatie, evaluatieVastleggen } from './evaluatie-vastleggen.ts';

const beveiliging: Evaluatie = {
  vandaag: '2026-11-23',
  optreden: { rol: 'beveiligingsfunctionaris' },
  soort: 'beveiliging',
  vanaf: '2026-05-12',
  gehoudenOp: '2026-11-23',
  partijen: ['gemeente', 'om', 'rvdk'],
  deelnemers: ['gemeente', 'om'],
  conclusie: 'De maatregelen volstaan.',
  herzien: false,
};
const convenant: Evaluatie = {
  ...beveiliging,
  optreden: { rol: 'casusoverleglid', partij: 'rvdk' },
  soort: 'convenant',
  vanaf: '2022-01-01',
  gehoudenOp: '2022-01-02',
  deelnemers: ['rvdk'],
  herzien: true,
};
const als = (optreden: Evaluatie['optreden']) => ({ ...beveiliging, optreden });

toetsRegel(
  evaluatieVastleggen,
  [
    beveiliging,
    { ...beveiliging, gehoudenOp: '2026-05-13', herzien: true },
    als({ rol: 'weegploeglid', partij: 'om' }),
    als({ rol: 'casusoverleglid', partij: 'politie' }),
    convenant,
    { ...convenant, optreden: { rol: 'weegploeglid', partij: 'gemeente' } },
  ],
  {
    'evaluatie-van-ander': [
      als({ rol: 'casusoverleglid', partij: 'rvdk' }),
      als({ rol: 'casusoverleglid' }),
      als({ rol: 'uitvoerder', partij: 'gemeente' }),
      { ...convenant, optreden: { rol: 'beveiligingsfunctionaris' } },
      { ...convenant, optreden: { rol: 'beveiligingsfunctionaris', partij: 'gemeente' } },
      { ...convenant, optreden: { rol: 'weegploeglid' } },
      { ...convenant, optreden: { rol: 'uitvoerder', partij: 'om' } },
    ],
    'niets-te-evalueren': [{ ...beveiliging, vanaf: undefined }],
    'evaluatiedag-ongeldig': [
      { ...beveiliging, gehoudenOp: '2026-11-24' },
      { ...beveiliging, gehoudenOp: '2026-05-12' },
      { ...beveiliging, gehoudenOp: '2025-01-01' },
      { ...convenant, gehoudenOp: '2022-01-01' },
    ],
    'evaluatiedeelnemers-ontbreken': [
      { ...beveiliging, deelnemers: [] },
      { ...beveiliging, deelnemers: ['gemeente', 'politie'] },
    ],
    'evaluatieconclusie-ontbreekt': [
      { ...beveiliging, conclusie: undefined },
      { ...beveiliging, conclusie: ' ' },
    ],
    'herziening-onbekend': [{ ...beveiliging, herzien: undefined }],
  },
);
toetsBevoegden(evaluatieVastleggen, [
  'weegploeglid gemeente',
  'weegploeglid om',
  'weegploeglid politie',
  'casusoverleglid gemeente',
  'casusoverleglid om',
  'casusoverleglid politie',
  'casusoverleglid rvdk',
  'casusoverleglid reclassering',
  'beveiligingsfunctionaris',
]);
