// Test of the rule dossiers-samenvoegen.
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { dossiersSamenvoegen, type Samenvoeging } from './dossiers-samenvoegen.ts';

const geldig: Samenvoeging = {
  stand: 'ingebracht',
  anderStand: 'ingebracht',
  zelfde: false,
  doelVerzegeld: false,
  reden: 'zelfde naam, geboortedatum en huis',
};
const kan = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd'] as const;
const nietInStand = inAndereWeegstanden(geldig, kan);

toetsRegel(
  dossiersSamenvoegen,
  kan.flatMap((stand) => kan.map((anderStand) => ({ ...geldig, stand, anderStand }))),
  {
    'stand-staat-niet-toe': nietInStand,
    'zelfde-dossier': [{ ...geldig, zelfde: true }],
    'ander-dossier-staat-niet-toe': nietInStand.map(({ stand }) => ({ ...geldig, anderStand: stand })),
    'doel-verzegeld': [{ ...geldig, doelVerzegeld: true }],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
  },
);
toetsBevoegden(dossiersSamenvoegen, [...weegploeg, 'uitvoerder']);
