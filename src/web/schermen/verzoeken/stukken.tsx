// The items of an overview: what each says, from whom, who received it, and what was decided on it.

import { soortInWoorden, veldInWoorden, waardeInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

export type Stuk = VerzoekVorm['stukken'][number];

/** An item in a line: as it is called in the letter, with its register and number. */
export function useStukwoorden(): (stuk: Stuk) => string {
  const t = useTeksten().verzoeken.vondsten;
  return ({ soort, register, nummer }) =>
    `${soortInWoorden(soort)} (${t.registers[register]}${nummer === null ? '' : ` ${nummer}`})`;
}

/** What an item says; its words are those of the letter, in Dutch. */
export function Stukinhoud({ stuk }: { readonly stuk: Stuk }) {
  const t = useTeksten().verzoeken.inzage;
  return (
    <div lang="nl">
      <Gegevenslijst
        klein
        regels={[
          { naam: t.dag, waarde: stuk.dag === null ? undefined : <Dag dag={stuk.dag} /> },
          ...stuk.regels.map(({ naam, waarde }) => ({
            naam: veldInWoorden(naam),
            waarde: <span className="vrijetekst">{waardeInWoorden(naam, waarde)}</span>,
          })),
          { naam: t.herkomst, waarde: stuk.herkomst ?? undefined },
          { naam: t.ontvangers, waarde: stuk.ontvangers.join(', ') },
        ]}
      />
    </div>
  );
}

function Besluit({ stuk }: { readonly stuk: Stuk }) {
  const t = useTeksten().verzoeken;
  const { taal } = useTaal();
  if (stuk.besluit === null)
    return (
      <p className="zacht">
        {t.inzage.open(t.inzage.beslissers[stuk.beslist], t.inzage.besluiten[stuk.voorstel].toLocaleLowerCase(taal))}
      </p>
    );
  return (
    <Gegevenslijst
      klein
      regels={[
        { naam: t.inzage.besluit, waarde: <strong>{t.inzage.besluiten[stuk.besluit]}</strong> },
        { naam: t.inzage.grond, waarde: stuk.grond === null ? undefined : t.inzage.gronden[stuk.grond] },
        { naam: t.velden.inkorttekst, waarde: stuk.tekst ?? undefined },
        { naam: t.velden.waarom, waarde: stuk.reden ?? undefined },
        { naam: t.velden.door, waarde: stuk.door ?? undefined },
      ]}
    />
  );
}

export function Stukken({ stukken }: { readonly stukken: readonly Stuk[] }) {
  const t = useTeksten().verzoeken.inzage;
  const woorden = useStukwoorden();
  if (stukken.length === 0) return <p className="zacht">{t.leeg}</p>;
  return (
    <ul className="opsomming">
      {stukken.map((stuk) => (
        <li key={stuk.id}>
          <strong>{woorden(stuk)}</strong>
          <Stukinhoud stuk={stuk} />
          <Besluit stuk={stuk} />
        </li>
      ))}
    </ul>
  );
}
