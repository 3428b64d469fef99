// Searching files by name or birth date: the text goes in the body of the request and stays in memory, never in the address.
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Zoekresultaat } from '../../convenant/vormen/gedeeld.ts';
import { termijnnaam } from '../figuren/verloop.ts';
import { Clausulechip } from '../onderdelen/artikelchip.tsx';
import { Dag } from '../onderdelen/dag.tsx';
import { Standlabel } from '../onderdelen/label.tsx';
import { Laden, Leeg, Mislukt } from '../onderdelen/staat.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';

/** Dates may be typed with dots or slashes; the server reads them with hyphens. */
export function zoektekst(getypt: string): string {
  return getypt.trim().replace(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, '$1-$2-$3');
}

interface Zoekeigenschappen {
  readonly titel: string;
  readonly aantal: (aantal: number) => string;
  readonly leeg: string;
  readonly leegUitleg: string;
  readonly zoek: (tekst: string) => Promise<readonly Zoekresultaat[]>;
  /** Key of these searches in the cache. */
  readonly sleutel: readonly string[];
  readonly link: (resultaat: Zoekresultaat) => ReactNode;
}

export function Zoekveld({ zoek }: { readonly zoek: (tekst: string) => void }) {
  const t = useTeksten().weegdossier.lijst;
  const [tekst, zetTekst] = useState('');
  return (
    <search>
      <form
        className="zoekbalk"
        autoComplete="off"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zoek(zoektekst(tekst));
        }}
      >
        <div className="veld">
          <label htmlFor="zoekveld">{t.zoekveld}</label>
          <p className="hint" id="zoekhint">
            {t.zoekhint}
          </p>
          <input
            id="zoekveld"
            className="invoer"
            type="text"
            maxLength={120}
            autoComplete="off"
            aria-describedby="zoekhint"
            value={tekst}
            onChange={(gebeurtenis) => zetTekst(gebeurtenis.target.value)}
          />
        </div>
        <button type="submit" className="knop knop-hoofd">
          <Search className="icoon" aria-hidden />
          {t.zoekknop}
        </button>
      </form>
    </search>
  );
}

function Wie({ resultaat }: { readonly resultaat: Zoekresultaat }) {
  const t = useTeksten().signaal.zoek;
  const { via } = useTeksten().dossierwerk.personen;
  const { taal } = useTaal();
  const bij = [
    resultaat.geboortedatum === null ? '' : t.geboren(datumInWoorden(resultaat.geboortedatum, taal)),
    resultaat.woonplaats ?? '',
    resultaat.via === undefined ? '' : via[resultaat.via],
  ].filter((deel) => deel !== '');
  return (
    <>
      {resultaat.naam}
      {bij.length === 0 ? null : <span className="zacht klein"> · {bij.join(', ')}</span>}
    </>
  );
}

export function Zoekresultaten({
  titel,
  resultaten,
  link,
}: {
  readonly titel: string;
  readonly resultaten: readonly Zoekresultaat[];
  readonly link: (resultaat: Zoekresultaat) => ReactNode;
}) {
  const t = useTeksten();
  const { kolommen, geenTermijn } = t.weegdossier.lijst;
  return (
    <Tabel
      titel={titel}
      rijen={resultaten}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: kolommen.nummer, rijkop: true, cel: link },
        { kop: kolommen.naam, cel: (resultaat) => <Wie resultaat={resultaat} /> },
        { kop: kolommen.stand, cel: ({ stand }) => <Standlabel stand={stand} /> },
        {
          kop: kolommen.termijn,
          cel: ({ volgendeTermijn }) =>
            volgendeTermijn === null ? (
              <span className="zacht">{geenTermijn}</span>
            ) : (
              <span className="rij">
                <span className="zacht klein">{termijnnaam(volgendeTermijn.naam, t)}</span>
                <Dag dag={volgendeTermijn.uiterlijk} />
                <Clausulechip clausule={volgendeTermijn.clausule} />
              </span>
            ),
        },
      ]}
    />
  );
}

/** Search bar and results of one register. */
export function Zoeken({ titel, aantal, leeg, leegUitleg, sleutel, zoek, link }: Zoekeigenschappen) {
  const [tekst, zetTekst] = useState('');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [...sleutel, tekst],
    queryFn: () => zoek(tekst),
  });
  return (
    <div className="kolom">
      <div className="kaart">
        <Zoekveld zoek={zetTekst} />
      </div>
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      <div role="status" className="zacht klein">
        {data === undefined ? '' : aantal(data.length)}
      </div>
      {data === undefined ? null : data.length === 0 ? (
        <Leeg titel={leeg} uitleg={leegUitleg} />
      ) : (
        <div className="kaart">
          <Zoekresultaten titel={titel} resultaten={data} link={link} />
        </div>
      )}
    </div>
  );
}
