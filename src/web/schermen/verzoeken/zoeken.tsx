// Searching the requests by number, name or birth date: the text goes in the body and stays in memory, never in the address.
import { Search } from 'lucide-react';
import { useState } from 'react';
import { type Verzoeksoort, type Verzoekstand, verzoeksoorten, verzoekstanden } from '../../../convenant/verzoeken.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { zoektekst } from '../zoekscherm.tsx';

/** What was searched for; all empty is the whole list. */
export interface Verzoekzoekvraag {
  readonly tekst: string;
  readonly soort: Verzoeksoort | undefined;
  readonly stand: Verzoekstand | undefined;
}
export const allesZien: Verzoekzoekvraag = { tekst: '', soort: undefined, stand: undefined };
export const isAlles = ({ tekst, soort, stand }: Verzoekzoekvraag): boolean =>
  tekst === '' && soort === undefined && stand === undefined;

interface Keuzeeigenschappen<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly teksten: Readonly<Record<T, string>>;
  readonly waarden: readonly T[];
  readonly waarde: T | undefined;
  readonly kies: (waarde: T | undefined) => void;
}

function Keuze<T extends string>({ id, label, teksten, waarden, waarde, kies }: Keuzeeigenschappen<T>) {
  const { alle } = useTeksten().verzoeken.zoeken;
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="invoer"
        value={waarde ?? ''}
        onChange={({ target }) => kies(waarden.find((een) => een === target.value))}
      >
        <option value="">{alle}</option>
        {waarden.map((een) => (
          <option key={een} value={een}>
            {teksten[een]}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Verzoekzoekveld({ zoek }: { readonly zoek: (vraag: Verzoekzoekvraag) => void }) {
  const { zoeken: t, soort, stand, soorten, standen } = useTeksten().verzoeken;
  const [vraag, zetVraag] = useState(allesZien);
  return (
    <search className="kaart">
      <form
        className="zoekbalk"
        autoComplete="off"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          zoek({ ...vraag, tekst: zoektekst(vraag.tekst) });
        }}
      >
        <div className="veld">
          <label htmlFor="verzoekzoekveld">{t.veld}</label>
          <p className="hint" id="verzoekzoekhint">
            {t.hint}
          </p>
          <input
            id="verzoekzoekveld"
            className="invoer"
            type="text"
            maxLength={120}
            autoComplete="off"
            aria-describedby="verzoekzoekhint"
            value={vraag.tekst}
            onChange={({ target }) => zetVraag({ ...vraag, tekst: target.value })}
          />
        </div>
        <Keuze
          id="verzoekzoeksoort"
          label={soort}
          teksten={soorten}
          waarden={verzoeksoorten}
          waarde={vraag.soort}
          kies={(gekozen) => zetVraag({ ...vraag, soort: gekozen })}
        />
        <Keuze
          id="verzoekzoekstand"
          label={stand}
          teksten={standen}
          waarden={verzoekstanden}
          waarde={vraag.stand}
          kies={(gekozen) => zetVraag({ ...vraag, stand: gekozen })}
        />
        <button type="submit" className="knop knop-hoofd">
          <Search className="icoon" aria-hidden />
          {t.knop}
        </button>
      </form>
    </search>
  );
}
