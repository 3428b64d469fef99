// Test of the rule archiefcorrectie-voorleggen.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { type Archiefvoorlegging, archiefcorrectieVoorleggen } from './archiefcorrectie-voorleggen.ts';

const geldig: Archiefvoorlegging = {
  ...verzoekfeiten,
  soort: 'correctie',
  identiteitOp: '2026-11-02',
  gevonden: ['naw'],
  gekozen: 1,
  dubbel: 0,
  vanAnder: 0,
  aangevoerd: ['Het was op een andere dag.'],
  tussentijds: undefined,
  reden: undefined,
  bevestigd: true,
  kopieen: 0,
};
const verzet: Archiefvoorlegging = { ...geldig, soort: 'verzet', tussentijds: 'afschermen' };

toetsRegel(archiefcorrectieVoorleggen, [geldig, { ...geldig, gevonden: ['naw', 'actie'], gekozen: 2 }, verzet], {
  'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
  'geen-correctieverzoek': [{ ...geldig, soort: 'inzage' }],
  'verzoeker-onbekend': [{ ...geldig, hoedanigheid: 'curator' }],
  'geen-gegevens-gekozen': [{ ...geldig, gevonden: [], gekozen: 0 }],
  'gegeven-onbekend': [{ ...geldig, gekozen: 2 }],
  'gegeven-van-ander': [{ ...geldig, vanAnder: 1 }],
  'aangevoerd-ontbreekt': [{ ...geldig, aangevoerd: [' '] }],
  'al-voorgelegd': [{ ...geldig, dubbel: 1 }],
  'beperking-niet-gewogen': [{ ...verzet, tussentijds: undefined }],
  'reden-ontbreekt': [{ ...verzet, tussentijds: 'doorgaan' }],
  'vondst-niet-bevestigd': [{ ...geldig, bevestigd: false }],
  'origineel-in-archief': [{ ...geldig, kopieen: 1 }],
});
toetsBevoegden(archiefcorrectieVoorleggen, [...weegploeg]);
