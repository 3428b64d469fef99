// The list of what is to be destroyed: ground, day, who approved, and what holds it, with the way to holding and lifting.
import { Link } from '@tanstack/react-router';
import type { Vernietigingsvoorstel } from '../../../convenant/vormen/vernietiging.ts';
import { Clausulechip } from '../../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Opheffen } from './opheffen.tsx';

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

function Ophoudt({ voorstel }: { readonly voorstel: Vernietigingsvoorstel }) {
  const t = useTeksten().vernietiging;
  const { aanhoudingen, verzoeken, nagehouden, vraagtijd, brieven, informatieplicht, dossier, nummer } = voorstel;
  const { goedkeuringen, nodig } = voorstel;
  const tegengehouden = informatieplicht === 'open' && goedkeuringen !== null && goedkeuringen.length >= nodig;
  const plicht =
    informatieplicht === null ? '' : t.informatieplicht[tegengehouden ? 'tegengehouden' : informatieplicht];
  return (
    <div className="kolom">
      {aanhoudingen.length + verzoeken.length + nagehouden.length === 0 &&
      vraagtijd === null &&
      informatieplicht !== 'open' ? (
        <span className="zacht">{informatieplicht === null ? t.nietAangehouden : t.niets}</span>
      ) : null}
      {plicht === '' ? null : <p className={informatieplicht === 'open' ? undefined : 'zacht klein'}>{plicht}</p>}
      {verzoeken.map((verzoek) => (
        <p key={verzoek}>{t.verzoek(verzoek)}</p>
      ))}
      {nagehouden.map(({ verzoek, grond, tot }) => (
        <p key={`${verzoek} ${grond}`}>
          {t.nagehouden[grond](verzoek)} <Dag dag={tot} />
        </p>
      ))}
      {vraagtijd === null ? null : (
        <p>
          {t.briefGing} <Dag dag={vraagtijd.briefOp} />. {t.wachtTot} <Dag dag={vraagtijd.tot} />.
        </p>
      )}
      {brieven === 0 ? null : <p>{t.brieven(brieven)}</p>}
      {aanhoudingen.map(({ id, grond, kenmerk, tot, door, opgeheven, magOpheffen }) => (
        <div key={id}>
          <p>
            {t.aanhouding(t.aanhoudgronden[grond], kenmerk)} <Dag dag={tot} />
          </p>
          <p className="zacht klein">{door}</p>
          {opgeheven ? <p className="zacht klein">{t.aanhouden.vandaagOpgeheven}</p> : null}
          {magOpheffen ? <Opheffen id={id} kenmerk={kenmerk} /> : null}
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
  const { vandaag } = useSessie();
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
          cel: (voorstel) =>
            voorstel.grond === 'niet-meer-nodig' ? (
              t.zodra
            ) : (
              <span className="rij">
                <Dag dag={voorstel.nietVoor} />
                {voorstel.teLaat ? <Resterend dag={voorstel.nietVoor} vandaag={vandaag} /> : null}
              </span>
            ),
        },
        { kop: t.kolommen.goedgekeurd, cel: (voorstel) => <Goedgekeurd voorstel={voorstel} /> },
        { kop: t.kolommen.ophoudt, cel: (voorstel) => <Ophoudt voorstel={voorstel} /> },
      ]}
    />
  );
}
