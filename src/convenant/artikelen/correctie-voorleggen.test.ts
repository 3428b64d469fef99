// Test of the rule correctie-voorleggen.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { correctieVoorleggen, type Voorlegging } from './correctie-voorleggen.ts';

const geldig: Voorlegging = {
  ...verzoekfeiten,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  gevonden: ['naw'],
  gekozen: 1,
  dubbel: 0,
  vanAnder: 0,
  bevestigd: true,
  aangevoerd: ['Het was op een andere dag.'],
  tussentijds: undefined,
  reden: undefined,
};
const verzet: Voorlegging = { ...geldig, soort: 'verzet', tussentijds: 'afschermen' };

toetsRegel(
  correctieVoorleggen,
  [
    geldig,
    { ...geldig, tussentijds: 'doorgaan' },
    { ...geldig, gevonden: ['naw', 'signaal'], gekozen: 2, aangevoerd: ['Nee.', 'Ook niet.'] },
    verzet,
    { ...verzet, tussentijds: 'doorgaan', reden: 'Er is gevaar voor anderen.' },
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
    'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'curator' }],
    'geen-gegevens-gekozen': [{ ...geldig, gevonden: [], gekozen: 0 }],
    'gegeven-onbekend': [
      { ...geldig, gevonden: [] },
      { ...geldig, gekozen: 2 },
    ],
    'vondst-niet-bevestigd': [{ ...geldig, bevestigd: false }],
    'gegeven-van-ander': [{ ...geldig, vanAnder: 1 }],
    'aangevoerd-ontbreekt': [
      { ...geldig, aangevoerd: [undefined] },
      { ...geldig, gevonden: ['naw', 'signaal'], gekozen: 2, aangevoerd: ['Nee.', ' '] },
    ],
    'al-voorgelegd': [{ ...geldig, dubbel: 1 }],
    'beperking-niet-gewogen': [{ ...verzet, tussentijds: undefined }],
    'reden-ontbreekt': [
      { ...verzet, tussentijds: 'doorgaan' },
      { ...verzet, tussentijds: 'doorgaan', reden: ' ' },
    ],
  },
);
toetsBevoegden(correctieVoorleggen, ['uitvoerder']);
