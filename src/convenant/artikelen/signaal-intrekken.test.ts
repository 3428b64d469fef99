// Test of the rule signaal-intrekken.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Intrekking, signaalIntrekken } from './signaal-intrekken.ts';

const geldig: Intrekking = { stand: 'ingebracht', eigenSignalen: 1, reden: 'Het ging om een ander.' };
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd'] as const;

toetsRegel(signaalIntrekken, [...kan.map((stand) => ({ ...geldig, stand })), { ...geldig, eigenSignalen: 2 }], {
  'stand-staat-niet-toe': inAndereWeegstanden(geldig, kan),
  'signaal-niet-van-u': [{ ...geldig, eigenSignalen: 0 }],
  'reden-ontbreekt': [
    { ...geldig, reden: undefined },
    { ...geldig, reden: ' ' },
  ],
});
toetsBevoegden(signaalIntrekken, weegploeg);
