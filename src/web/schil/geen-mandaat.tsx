// Signed in, but without a mandate that holds today: says why nothing opens and whom to ask.
import { Artikelchip } from '../onderdelen/artikelchip.tsx';
import { Bericht } from '../onderdelen/bericht.tsx';
import { Pagina } from '../onderdelen/pagina.tsx';
import { useTeksten } from '../teksten/taal.tsx';

export function GeenMandaat() {
  const t = useTeksten().schil.geenMandaat;
  return (
    <Pagina titel={t.titel} bij={<Artikelchip artikel="15" lid="2 c" />}>
      <Bericht soort="letop">
        <p>{t.tekst}</p>
        <p>{t.watNu}</p>
      </Bericht>
    </Pagina>
  );
}
