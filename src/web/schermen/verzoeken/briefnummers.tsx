// What the numbers in the overviews that somebody got before stand for, and finding an item by such a number; for the core parties.
import { useId, useState } from 'react';
import { soortInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import type { Briefnummer } from '../../../convenant/vormen/inzage.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** The number as it was typed; undefined when everything is asked. */
const alsNummer = (tekst: string) => (tekst.trim() === '' ? undefined : Number(tekst.trim()));

function Nummerveld({
  waarde,
  opWijziging,
}: {
  readonly waarde: string;
  readonly opWijziging: (tekst: string) => void;
}) {
  const t = useTeksten().verzoeken.correctie.nummers;
  const id = useId();
  return (
    <div className="veld">
      <label htmlFor={id}>{t.zoek}</label>
      <input
        id={id}
        className="invoer invoer-smal"
        inputMode="numeric"
        autoComplete="off"
        value={waarde}
        onChange={({ target }) => opWijziging(target.value)}
        onKeyDown={(gebeurtenis) => {
          // It looks while somebody types; the form that it may stand in is sent by its button.
          if (gebeurtenis.key === 'Enter') gebeurtenis.preventDefault();
        }}
      />
    </div>
  );
}

/** Of an item the numbers that it had, newest letter first, and the field to find it by; nothing when he got no overview. */
export function useNummerzoeker(nummers: readonly Briefnummer[]) {
  const t = useTeksten().verzoeken.correctie.nummers;
  const { taal } = useTaal();
  const [tekst, zetTekst] = useState('');
  const gezocht = alsNummer(tekst);
  const van = (id: string) => nummers.filter(({ gegevens }) => gegevens.includes(id));
  return {
    veld: nummers.length === 0 ? null : <Nummerveld waarde={tekst} opWijziging={zetTekst} />,
    past: (id: string) => gezocht === undefined || van(id).some(({ plaats }) => plaats === gezocht),
    woorden: (id: string) => {
      const alle = van(id).map(({ plaats, op }) => t.bijItem(plaats, datumInWoorden(op, taal)));
      return alle.length === 0 ? undefined : alle.join('; ');
    },
  };
}

export function Briefnummers({ nummers }: { readonly nummers: readonly Briefnummer[] }) {
  const { correctie, vondsten } = useTeksten().verzoeken;
  const t = correctie.nummers;
  const { taal } = useTaal();
  const [tekst, zetTekst] = useState('');
  const gezocht = alsNummer(tekst);
  const getoond = nummers.filter(({ plaats }) => gezocht === undefined || plaats === gezocht);
  return (
    <>
      <p className="zacht">{t.uitleg}</p>
      <Nummerveld waarde={tekst} opWijziging={zetTekst} />
      <div aria-live="polite">
        {getoond.length === 0 ? <p className="zacht">{t.geen}</p> : null}
        {[...Map.groupBy(getoond, ({ brief }) => brief)].map(([brief, items]) => (
          <details key={brief} open={gezocht !== undefined}>
            <summary>{t.brief(brief, datumInWoorden(items[0]?.op ?? '', taal))}</summary>
            <ul className="opsomming">
              {items.map(({ plaats, soort, dag, register, nummer }) => (
                <li key={plaats}>
                  <strong>{`${plaats}. ${soortInWoorden(soort, taal)}`}</strong>
                  {dag === null ? '' : `, ${datumInWoorden(dag, taal)}`}
                  {` (${[vondsten.registers[register], nummer].filter(Boolean).join(' ')})`}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}
