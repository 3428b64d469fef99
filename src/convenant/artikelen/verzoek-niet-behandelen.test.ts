// Test of the rule verzoek-niet-behandelen.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Nietbehandeling, verzoekNietBehandelen } from './verzoek-niet-behandelen.ts';

const vreemde: Nietbehandeling = {
  ...verzoekfeiten,
  hoedanigheid: 'derde',
  identiteitBlijftUit: false,
  verzondenOp: '2026-11-23',
};
/** Somebody who can ask, but whose identity was asked for in vain. */
const onbekende: Nietbehandeling = { ...vreemde, hoedanigheid: 'zelf', identiteitBlijftUit: true };
const bekende: Nietbehandeling = { ...onbekende, identiteitBlijftUit: false, identiteitOp: '2026-11-20' };

toetsRegel(
  verzoekNietBehandelen,
  [
    vreemde,
    { ...vreemde, verzondenOp: vreemde.ontvangenOp },
    onbekende,
    // Known, but without the power to ask: by the check, or by age.
    { ...bekende, hoedanigheid: 'curator', bevoegd: false },
    { ...bekende, hoedanigheid: 'ouder' },
    { ...bekende, zestienOp: '2026-11-24' },
    { ...onbekende, hoedanigheid: 'gemachtigde', bevoegd: true },
  ],
  {
    'verzoek-afgehandeld': [{ ...vreemde, stand: 'beantwoord' }],
    'verzoek-te-behandelen': [
      bekende,
      { ...bekende, hoedanigheid: 'curator' },
      { ...bekende, hoedanigheid: 'ouder', zestienOp: '2026-11-24', bevoegd: true },
      { ...bekende, zestienOp: '2026-11-23' },
    ],
    'identiteit-eerst-gevraagd': [{ ...onbekende, identiteitBlijftUit: false }],
    'verzenddag-ongeldig': [
      { ...vreemde, verzondenOp: '2026-11-24' },
      { ...vreemde, verzondenOp: '2026-10-31' },
    ],
  },
);
toetsBevoegden(verzoekNietBehandelen, ['uitvoerder']);
