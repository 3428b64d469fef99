// The list of what is to be destroyed: ground, day, who approved, and what holds it, with the way to holding and lifting.
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Vernietigingsvoorstel } from '../../../convenant/vormen/vernietiging.ts';
import { type Misser, misserVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { sleutels } from '../../api/vragen.ts';
import { Clausulechip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { useMisserwoorden } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';

function Grond({ voorstel }: { readonly voorstel: Vernietigingsvoorstel }) {
  const t = useTeksten().vernietiging;
  return (
    <>
      <span className="rij">
        {t.gronden[voorstel.grond]} <Clausulechip clausule={voorstel.clausule} />
      </span>
      <p className="zacht klein">
        {t.vanaf} <Dag dag={voorstel.vanaf} />
      </p>
      {voorstel.door === null ? null : <p className="zacht klein">{t.door(voorstel.door)}</p>}
      {voorstel.reden === null ? null : <p className="vrijetekst klein">{t.reden(voorstel.reden)}</p>}
    </>
  );
}

function Goedgekeurd({ voorstel: { goedkeuringen, nodig } }: { readonly voorstel: Vernietigingsvoorstel }) {
  const t = useTeksten();
  if (goedkeuringen === null) return <span className="zacht">{t.vernietiging.bijKernpartijen(nodig)}</span>;
  return (
    <>
      <span className="getal">{t.vernietiging.stand(goedkeuringen.length, nodig)}</span>
      {goedkeuringen.map(({ partij, door, op, reden }) => (
        <div key={partij} className="klein">
          <p className="zacht">
            <span className="hoofdletter">{t.woorden.partijen[partij]}</span>: {door}, <Dag dag={op} />
          </p>
          {reden === null ? null : <p className="vrijetekst">{reden}</p>}
        </div>
      ))}
    </>
  );
}

function Ophef({ id, kenmerk }: { readonly id: string; readonly kenmerk: string }) {
  const t = useTeksten().vernietiging.aanhouden;
  const api = useApi();
  const cache = useQueryClient();
  const meld = useMeld();
  const woorden = useMisserwoorden();
  const [misser, zetMisser] = useState<Misser | undefined>(undefined);
  const hefOp = async () => {
    zetMisser(undefined);
    try {
      await api.verricht('aanhouding-opheffen', { id }, { sleutel: crypto.randomUUID() });
      meld(t.opgeheven);
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sleutels.sessie[0] });
    } catch (fout) {
      zetMisser(misserVan(fout));
    }
  };
  return (
    <>
      <button type="button" className="knop knop-klein" onClick={() => void hefOp()}>
        {t.opheffen(kenmerk)}
      </button>
      {misser === undefined ? null : (
        <div role="alert">
          <Bericht soort="fout" niveau={3} titel={woorden(misser).titel}>
            <p>{woorden(misser).uitleg}</p>
          </Bericht>
        </div>
      )}
    </>
  );
}

function Ophoudt({ voorstel }: { readonly voorstel: Vernietigingsvoorstel }) {
  const t = useTeksten().vernietiging;
  const { aanhoudingen, verzoeken, informatieplicht, dossier, nummer, goedkeuringen, nodig } = voorstel;
  const tegengehouden = informatieplicht === 'open' && goedkeuringen !== null && goedkeuringen.length >= nodig;
  const plicht =
    informatieplicht === null ? '' : t.informatieplicht[tegengehouden ? 'tegengehouden' : informatieplicht];
  return (
    <div className="kolom">
      {aanhoudingen.length + verzoeken.length === 0 && informatieplicht !== 'open' ? (
        <span className="zacht">{informatieplicht === null ? t.nietAangehouden : t.niets}</span>
      ) : null}
      {plicht === '' ? null : <p className={informatieplicht === 'open' ? undefined : 'zacht klein'}>{plicht}</p>}
      {verzoeken.map((verzoek) => (
        <p key={verzoek}>{t.verzoek(verzoek)}</p>
      ))}
      {aanhoudingen.map(({ id, grond, kenmerk, tot, door }) => (
        <div key={id}>
          <p>
            {t.aanhouding(t.aanhoudgronden[grond], kenmerk)} <Dag dag={tot} />
          </p>
          <p className="zacht klein">{door}</p>
          <Ophef id={id} kenmerk={kenmerk} />
        </div>
      ))}
      <p>
        <Link {...paden.vernietigingAanhouden(dossier)}>{t.aanhouden.knop(nummer ?? t.zonderNummer)}</Link>
      </p>
    </div>
  );
}

export function Vernietigingstabel({ voorstellen }: { readonly voorstellen: readonly Vernietigingsvoorstel[] }) {
  const t = useTeksten().vernietiging;
  return (
    <Tabel
      titel={t.titel}
      rijen={voorstellen}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: t.kolommen.nummer,
          rijkop: true,
          cel: ({ nummer, register, plaats }) => (
            <>
              <span className="getal">{nummer ?? t.zonderNummer}</span>
              <p className="zacht klein">
                {t.registers[register]}
                {plaats === 'archief' ? `, ${t.inArchief}` : ''}
              </p>
            </>
          ),
        },
        { kop: t.kolommen.grond, cel: (voorstel) => <Grond voorstel={voorstel} /> },
        {
          kop: t.kolommen.nietVoor,
          cel: ({ grond, nietVoor }) => (grond === 'niet-meer-nodig' ? t.zodra : <Dag dag={nietVoor} />),
        },
        { kop: t.kolommen.goedgekeurd, cel: (voorstel) => <Goedgekeurd voorstel={voorstel} /> },
        { kop: t.kolommen.ophoudt, cel: (voorstel) => <Ophoudt voorstel={voorstel} /> },
      ]}
    />
  );
}
