// Letters of notice: what must still go, with the file of the letter and the way to recording that it went, and what went.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { kennisgevingsbrievenInzien } from '../../../convenant/artikelen/kennisgevingsbrieven-inzien.ts';
import { gevuld } from '../../../convenant/feiten.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { KennisgevingsbriefVorm } from '../../../convenant/vormen/kennisgevingen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { kennisgevingsbrievenvraag } from '../../api/vragen.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { Briefgegevens, useBriefnaam } from './brief.tsx';

function Brief({ brief }: { readonly brief: KennisgevingsbriefVorm }) {
  const t = useTeksten().kennisgeving;
  const { taal } = useTaal();
  const api = useApi();
  const naam = useBriefnaam()(brief);
  const [toelichting, zetToelichting] = useState('');
  const inArchief = brief.register === 'archief';
  const [eerste] = brief.items;
  return (
    <Kaart titel={naam}>
      <Briefgegevens brief={brief} />
      {brief.verstuurd !== null || eerste === undefined ? null : (
        <>
          {inArchief ? (
            <div className="deel">
              <Tekstvlak
                veld={`toelichting-${eerste.id}`}
                label={t.toelichting}
                over={naam}
                hint={t.toelichtingHint}
                kort
                max={2000}
                waarde={toelichting}
                opWijziging={zetToelichting}
              />
            </div>
          ) : null}
          {inArchief && !gevuld(toelichting) ? null : (
            <Documentknoppen
              haal={({ formaat }) =>
                api.document('kennisgevingsbrief-maken', {
                  id: brief.dossier,
                  kennisgevingen: brief.items.map(({ id }) => id),
                  formaat,
                  ...(inArchief ? { toelichting } : {}),
                })
              }
              wat={naam}
              uitleg={t.briefUitleg}
            />
          )}
          <p>
            <Link {...paden.kennisgevingsbrief(eerste.id)} className="knop">
              {handelingteksten['kennisgevingsbrief-versturen'][taal]}
            </Link>
          </p>
        </>
      )}
    </Kaart>
  );
}

function Inhoud() {
  const t = useTeksten().kennisgeving;
  const { data, error, isPending, refetch } = useQuery(kennisgevingsbrievenvraag(useApi()));
  if (isPending) return <Laden />;
  if (data === undefined) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (data.length === 0) return <Leeg titel={t.leeg} uitleg={t.leegUitleg} />;
  return (
    <div className="kolom">
      {data.map((brief) => (
        <Brief key={brief.items[0]?.id ?? brief.dossier} brief={brief} />
      ))}
    </div>
  );
}

export function Kennisgevingenlijst() {
  const t = useTeksten().kennisgeving;
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} bij={<Artikelchip artikel="12" lid="6" />}>
      <Bevoegd regel={kennisgevingsbrievenInzien}>
        <Inhoud />
      </Bevoegd>
    </Pagina>
  );
}
