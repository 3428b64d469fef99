// Destruction: the list by number with approvals and holds, approving it, how far it is, and the statements; never a name.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { vernietigingGoedkeuren } from '../../../convenant/artikelen/vernietiging-goedkeuren.ts';
import { vernietigingInzien } from '../../../convenant/artikelen/vernietiging-inzien.ts';
import { useApi } from '../../api/omgeving.tsx';
import { vernietigingvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { Goedkeuren } from './goedkeuren.tsx';
import { isOnderweg, nietGepeild, peil, peilpauze } from './peilen.ts';
import { Vernietigingstabel } from './tabel.tsx';
import { Verklaringen } from './verklaringen.tsx';

/** The list, read again while something is being destroyed; that it is done is told once, how far it is only shown. */
function useVernietiging() {
  const t = useTeksten().vernietiging;
  const meld = useMeld();
  const [peiling, zetPeiling] = useState(nietGepeild);
  const vraag = useQuery({
    ...vernietigingvraag(useApi()),
    refetchInterval: ({ state }) => peilpauze(state.data, peiling),
  });
  const { data, dataUpdatedAt } = vraag;
  const gezien = useRef(0);
  const onderweg = useRef(false);
  useEffect(() => {
    if (data === undefined || gezien.current === dataUpdatedAt) return;
    gezien.current = dataUpdatedAt;
    zetPeiling((vorige) => peil(vorige, data));
    if (onderweg.current && !isOnderweg(data)) meld(t.klaar);
    onderweg.current = isOnderweg(data);
  }, [data, dataUpdatedAt, meld, t.klaar]);
  return vraag;
}

function Inhoud() {
  const t = useTeksten().vernietiging;
  const sessie = useSessie();
  const { data, error, isPending, refetch } = useVernietiging();
  const [ronde, zetRonde] = useState(0);
  if (isPending) return <Laden />;
  if (data === undefined) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const { voorstellen, bezig, verzegeldTeLaat, zonderVerklaring, verklaringen } = data;
  return (
    <div className="kolom">
      {bezig === 0 && zonderVerklaring === 0 ? null : (
        <Bericht soort="weet">
          {bezig === 0 ? null : <p>{t.voortgang(bezig)}</p>}
          {zonderVerklaring === 0 ? null : <p>{t.zonderVerklaring(zonderVerklaring)}</p>}
        </Bericht>
      )}
      {verzegeldTeLaat === 0 ? null : (
        <Bericht soort="letop">
          <p>{t.verzegeldTeLaat(verzegeldTeLaat)}</p>
        </Bericht>
      )}
      {voorstellen.length === 0 ? (
        <Leeg titel={t.leeg} uitleg={t.leegUitleg} />
      ) : (
        <Kaart titel={t.voorstellen(voorstellen.length)}>
          <Vernietigingstabel voorstellen={voorstellen} />
        </Kaart>
      )}
      {voorstellen.length > 0 && mag(sessie, vernietigingGoedkeuren) ? (
        <Goedkeuren key={ronde} voorstellen={voorstellen} klaar={() => zetRonde(ronde + 1)} />
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
