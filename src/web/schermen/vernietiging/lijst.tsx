// Destruction: the list by number with approvals and holds, approving it, how far it is, and the statements; never a name.
import { useQuery } from '@tanstack/react-query';
import { vernietigingGoedkeuren } from '../../../convenant/artikelen/vernietiging-goedkeuren.ts';
import { vernietigingInzien } from '../../../convenant/artikelen/vernietiging-inzien.ts';
import { useApi } from '../../api/omgeving.tsx';
import { vernietigingvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { Goedkeuren } from './goedkeuren.tsx';
import { Vernietigingstabel } from './tabel.tsx';
import { Verklaringen } from './verklaringen.tsx';

function Inhoud() {
  const t = useTeksten().vernietiging;
  const sessie = useSessie();
  const { data, error, isPending, refetch } = useQuery(vernietigingvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const { voorstellen, bezig, zonderVerklaring, verklaringen } = data;
  return (
    <div className="kolom">
      {bezig === 0 && zonderVerklaring === 0 ? null : (
        <div role="status">
          <Bericht soort="weet">
            {bezig === 0 ? null : <p>{t.voortgang(bezig)}</p>}
            {zonderVerklaring === 0 ? null : <p>{t.zonderVerklaring(zonderVerklaring)}</p>}
          </Bericht>
        </div>
      )}
      {voorstellen.length === 0 ? (
        <Leeg titel={t.leeg} uitleg={t.leegUitleg} />
      ) : (
        <Kaart titel={t.voorstellen(voorstellen.length)}>
          <Vernietigingstabel voorstellen={voorstellen} />
        </Kaart>
      )}
      {voorstellen.length > 0 && mag(sessie, vernietigingGoedkeuren) ? (
        <Goedkeuren
          key={voorstellen.map(({ id, goedkeuringen }) => `${id}${goedkeuringen.length}`).join()}
          voorstellen={voorstellen}
        />
      ) : null}
      <Verklaringen verklaringen={verklaringen} />
    </div>
  );
}

export function Vernietigingslijst() {
  const t = useTeksten().vernietiging;
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="13" lid="1" />}>
      <Bevoegd regel={vernietigingInzien}>
        <Inhoud />
      </Bevoegd>
    </Pagina>
  );
}
