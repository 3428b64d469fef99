// Personal details in lines: name, birth date, address.
import type { Naw } from '../../convenant/gegevens.ts';
import { useTeksten } from '../teksten/taal.tsx';
import { Dag } from './dag.tsx';
import { Gegevenslijst } from './lijst.tsx';
import { samen, volleNaam } from './naam.ts';

export function Personalia({ naw, klein }: { readonly naw: Naw; readonly klein?: boolean }) {
  const t = useTeksten().weegdossier.naw;
  const adres = [samen(naw.straat, naw.huisnummer, naw.toevoeging), samen(naw.postcode, naw.woonplaats), naw.land ?? '']
    .filter((deel) => deel !== '')
    .join(', ');
  return (
    <Gegevenslijst
      klein={klein === true}
      regels={[
        { naam: t.naam, waarde: <strong>{volleNaam(naw)}</strong> },
        { naam: t.voorletters, waarde: naw.voornaam === undefined ? undefined : naw.voorletters },
        {
          naam: t.geboortedatum,
          waarde: naw.geboortedatum === undefined ? undefined : <Dag dag={naw.geboortedatum} />,
        },
        { naam: t.adres, waarde: adres },
      ]}
    />
  );
}
