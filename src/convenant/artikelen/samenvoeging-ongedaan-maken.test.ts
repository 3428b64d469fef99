// Test of the rule samenvoeging-ongedaan-maken.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Ongedaanmaking, samenvoegingOngedaanMaken } from './samenvoeging-ongedaan-maken.ts';

const geldig: Ongedaanmaking = {
  stand: 'geanalyseerd',
  alOngedaan: false,
  wegTerug: true,
  samenBesloten: false,
  reden: 'het zijn twee mensen',
};
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd'] as const;

toetsRegel(samenvoegingOngedaanMaken, [...kan.map((stand) => ({ ...geldig, stand }))], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, kan),
  'al-ongedaan-gemaakt': [{ ...geldig, alOngedaan: true }],
  'geen-weg-terug': [{ ...geldig, wegTerug: false }],
  'samen-besloten': [{ ...geldig, samenBesloten: true }],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
});
toetsBevoegden(samenvoegingOngedaanMaken, [...weegploeg, 'uitvoerder']);
