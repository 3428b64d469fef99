// Test of the rule inzagestukken-beoordelen.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { inzagestukkenBeoordelen, type Stukbeoordeling, type Stukkeuze } from './inzagestukken-beoordelen.ts';

const toont: Stukkeuze = {
  beslist: 'uitvoerder',
  voorstel: 'tonen',
  besluit: 'tonen',
  grond: undefined,
  tekst: undefined,
  reden: undefined,
};
const laatWeg: Stukkeuze = { ...toont, besluit: 'weglaten', grond: 'melder', reden: 'De melder vreest wraak.' };
const kort: Stukkeuze = { ...laatWeg, besluit: 'inkorten', grond: 'andere-personen', tekst: 'Een buur klaagde.' };
const geldig: Stukbeoordeling = {
  ...verzoekfeiten,
  optreden: { rol: 'uitvoerder' },
  keuzes: [toont, laatWeg, kort, { ...toont, voorstel: 'weglaten', reden: 'De melder vindt het goed.' }],
};
const met = (...keuzes: Stukkeuze[]): Stukbeoordeling => ({ ...geldig, keuzes });
const om = { rol: 'weegploeglid', partij: 'om' } as const;

toetsRegel(
  inzagestukkenBeoordelen,
  [
    geldig,
    { ...met({ ...toont, beslist: 'om' }, { ...toont, beslist: 'kernpartij' }), optreden: om },
    met({ ...kort, voorstel: 'weglaten' }),
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'stukbesluit-ontbreekt': [met()],
    'stuk-van-ander': [
      met(toont, { ...toont, beslist: 'om' }),
      met({ ...toont, beslist: 'kernpartij' }),
      { ...geldig, optreden: om },
      { ...met({ ...toont, beslist: 'politie' }), optreden: om },
      { ...met({ ...toont, beslist: 'om' }), optreden: { rol: 'casusoverleglid', partij: 'om' } },
    ],
    'weglaatgrond-ontbreekt': [
      met(toont, { ...laatWeg, grond: undefined }),
      met({ ...kort, grond: undefined }),
      met({ ...toont, grond: 'a' }),
    ],
    'inkorttekst-ontbreekt': [met({ ...kort, tekst: undefined }), met(toont, { ...kort, tekst: ' ' })],
    'reden-ontbreekt': [
      met({ ...laatWeg, reden: undefined }),
      met(toont, { ...kort, reden: ' ' }),
      met({ ...laatWeg, voorstel: 'weglaten', reden: '' }),
      met({ ...toont, voorstel: 'weglaten' }),
    ],
  },
);
toetsBevoegden(inzagestukkenBeoordelen, [...weegploeg, 'uitvoerder']);
