// What the party of the reader thinks of requests about archived items: by number, kind and day and by what the person says of them; only a core party can open the item for it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { archiefpuntInzien } from '../../../convenant/artikelen/archiefpunt-inzien.ts';
import { archiefzienswijzeGeven as regel } from '../../../convenant/artikelen/archiefzienswijze-geven.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { Archiefhoorpunt } from '../../../convenant/vormen/zienswijzen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { archiefzienswijzenvraag, sleutels } from '../../api/vragen.ts';

import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Leeg, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import { Zienswijzeformulier } from '../juistheid/zienswijze.tsx';
import { Aangevoerdtekst } from '../verzoeken/aangevoerd.tsx';
import { Archiefitem } from '../verzoeken/archief-openen.tsx';

function Gegeven({ punt }: { readonly punt: Archiefhoorpunt }) {
  const t = useTeksten().verzoeken.archief;
  const { taal } = useTaal();
  const opent = mag(useSessie(), archiefpuntInzien);
  const { op, eens } = punt.zienswijze ?? {};
  const { eensen } = useTeksten().verzoeken.correctie;
  return (
    <>
      {opent ? <Archiefitem key={punt.id} verzoek={{ id: punt.verzoek }} punt={punt.id} /> : <p>{t.dicht}</p>}
      <Aangevoerdtekst tekst={punt.aangevoerd} />
      {op === undefined ? null : <p>{t.eerder(eensen[eens === true ? 'ja' : 'nee'], datumInWoorden(op, taal))}</p>}
    </>
  );
}

function Inhoud() {
  const alle = useTeksten();
  const t = alle.verzoeken.archief;
  const { taal } = useTaal();
  const client = useQueryClient();
  const navigeer = useNavigate();
  const meld = useMeld();
  const soorten: Readonly<Record<string, string>> = alle.woorden.soorten;
  const { data, error, isPending, refetch } = useQuery(archiefzienswijzenvraag(useApi()));
  if (isPending) return <Laden />;
  if (data === undefined) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const [eerste] = data;
  if (eerste === undefined) return <Leeg titel={t.geenZienswijze} uitleg={t.geenZienswijzeUitleg} />;
  return (
    <Zienswijzeformulier
      handeling="archiefzienswijze-geven"
      punten={data}
      id={(punt) => (punt ?? eerste).verzoek}
      gekozen={() => false}
      naam={({ soort, bron, dossiernummer, ingebrachtOp }) =>
        t.hoorpunt(
          alle.verzoeken.correctie.puntnaam(
            soorten[soort] ?? soort,
            bron.naam,
            dossiernummer ?? alle.verzoeken.vondsten.zonderNummer,
          ),
          ingebrachtOp === null ? undefined : datumInWoorden(ingebrachtOp, taal),
        )
      }
      inhoud={(punt, geldt) => (
        <>
          <Gegeven punt={punt} />
          {geldt(punt.ook)}
        </>
      )}
      hint={t.redenHint}
      terug={
        <Link {...paden.werkvoorraad()} className="knop knop-stil">
          {alle.formulier.annuleren}
        </Link>
      }
      klaar={(melding) => {
        meld(melding);
        void client.invalidateQueries({ queryKey: sleutels.archiefzienswijzen });
        void navigeer(paden.werkvoorraad());
      }}
    />
  );
}

export function Archiefzienswijzescherm() {
  const { taal } = useTaal();
  const tekst = handelingteksten['archiefzienswijze-geven'];
  return (
    <Pagina titel={tekst[taal]} inleiding={tekst.uitleg[taal]} bij={<Artikelchip artikel="12" lid="5" />}>
      <Bevoegd regel={regel}>
        <Inhoud />
      </Bevoegd>
    </Pagina>
  );
}
