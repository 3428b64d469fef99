// Letters of notice: what must still go, with the letters that were made of it and the way to recording that one went, and what went.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { kennisgevingsbrievenInzien } from '../../../convenant/artikelen/kennisgevingsbrieven-inzien.ts';
import { gevuld } from '../../../convenant/feiten.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { KennisgevingsbriefVorm } from '../../../convenant/vormen/kennisgevingen.ts';
import { misserVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { kennisgevingsbrievenvraag, sleutels } from '../../api/vragen.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt, useMisserwoorden } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { Briefgegevens, useBriefnaam, useVersienaam } from './brief.tsx';

interface Briefdeel {
  readonly brief: KennisgevingsbriefVorm;
  readonly naam: string;
  /** Why the archive opens; nothing of a file in a register. */
  readonly waarom: { readonly toelichting?: string };
}

/** Makes the letter from the file of today; it is kept as it is. */
function Opmaakknop({ brief, naam, waarom }: Briefdeel) {
  const t = useTeksten().kennisgeving;
  const { taal } = useTaal();
  const api = useApi();
  const cache = useQueryClient();
  const meld = useMeld();
  const woorden = useMisserwoorden();
  const opmaken = useMutation({
    mutationFn: () =>
      api.verricht('kennisgevingsbrief-opmaken', {
        ...{ id: brief.dossier, kennisgevingen: brief.items.map(({ id }) => id) },
        ...waarom,
      }),
    onSuccess: () => {
      meld(t.opgemaakt);
      return cache.invalidateQueries({ queryKey: sleutels.kennisgevingsbrieven });
    },
    onError: (fout) => meld(woorden(misserVan(fout)).titel),
  });
  return (
    <p>
      <button
        type="button"
        className="knop"
        aria-label={t.opmaken(naam)}
        aria-disabled={opmaken.isPending ? true : undefined}
        onClick={() => {
          if (!opmaken.isPending) opmaken.mutate();
        }}
      >
        {handelingteksten['kennisgevingsbrief-opmaken'][taal]}
      </button>
    </p>
  );
}

/** The letters that are kept, as files; of a file that was destroyed the one that is not. */
function Bestanden({ brief, naam, waarom }: Briefdeel) {
  const t = useTeksten().kennisgeving;
  const api = useApi();
  const versienaam = useVersienaam();
  if (brief.register === 'vernietigd')
    return (
      <Documentknoppen
        haal={() =>
          api.document('kennisgevingsbrief-maken', {
            ...{ id: brief.dossier, kennisgevingen: brief.items.map(({ id }) => id), formaat: 'pdf' },
          })
        }
        wat={naam}
        uitleg={t.vernietigdUitleg}
        formaten={['pdf']}
      />
    );
  return brief.opgemaakt.map((versie, plaats) => (
    <Documentknoppen
      key={versie.brief}
      haal={() =>
        api.document('kennisgevingsbrief-maken', {
          ...{ id: versie.dossier, brief: versie.brief, formaat: 'pdf' },
          ...waarom,
        })
      }
      wat={brief.verstuurd === null ? versienaam(versie, plaats) : t.verstuurdeBrief(naam)}
      uitleg={brief.verstuurd === null ? t.briefUitleg : t.verstuurdUitleg}
      formaten={['pdf']}
    />
  ));
}

function Brief({ brief }: { readonly brief: KennisgevingsbriefVorm }) {
  const t = useTeksten().kennisgeving;
  const { taal } = useTaal();
  const naam = useBriefnaam()(brief);
  const [toelichting, zetToelichting] = useState('');
  const inArchief = brief.register === 'archief';
  const [eerste] = brief.items;
  const teVersturen = brief.verstuurd === null && eerste !== undefined;
  if (!teVersturen && brief.opgemaakt.length === 0)
    return (
      <Kaart titel={naam}>
        <Briefgegevens brief={brief} />
        <p className="zacht klein">{t.nietBewaard}</p>
      </Kaart>
    );
  const deel = { brief, naam, waarom: inArchief ? { toelichting } : {} };
  const open = !inArchief || gevuld(toelichting);
  return (
    <Kaart titel={naam}>
      <Briefgegevens brief={brief} />
      {inArchief ? (
        <div className="deel">
          <Tekstvlak
            veld={`toelichting-${eerste?.id ?? brief.opgemaakt[0]?.brief}`}
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
      {open && teVersturen && brief.register !== 'vernietigd' ? <Opmaakknop {...deel} /> : null}
      {open ? <Bestanden {...deel} /> : null}
      {teVersturen && (brief.opgemaakt.length > 0 || brief.register === 'vernietigd') ? (
        <p>
          <Link {...paden.kennisgevingsbrief(eerste.id)} className="knop">
            {handelingteksten['kennisgevingsbrief-versturen'][taal]}
          </Link>
        </p>
      ) : null}
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
        <Brief key={brief.items[0]?.id ?? brief.opgemaakt[0]?.brief ?? brief.dossier} brief={brief} />
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
