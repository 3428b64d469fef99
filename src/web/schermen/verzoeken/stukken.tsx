// The items of an overview: what each says, from whom, who received it, and what was decided on it.

import { type Afwijking, groepeer } from '../../../convenant/brieven/inzagegroepen.ts';
import { grondslagInWoorden, registerdoel, soortInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { useItemregels } from './itemregels.tsx';

export type Stuk = VerzoekVorm['stukken'][number];

/** An item in a line: what it is, with its register and number. */
export function useStukwoorden(): (stuk: Stuk) => string {
  const t = useTeksten().verzoeken.vondsten;
  const { taal } = useTaal();
  return ({ soort, register, nummer }) =>
    `${soortInWoorden(soort, taal)} (${t.registers[register]}${nummer === null ? '' : ` ${nummer}`})`;
}

const organisaties = (namen: readonly string[] | undefined) => namen?.join('; ');

/** The last day on which it is kept; in somebody else's dossier none is told. */
function Bewaardag({ dag }: { readonly dag: string | null }) {
  const t = useTeksten().verzoeken.inzage;
  return dag === null ? t.zonderDag : <Dag dag={dag} />;
}

/** What an item says. Under the head of its file only what differs from it. */
export function Stukinhoud({ stuk, afwijking }: { readonly stuk: Stuk; readonly afwijking?: Afwijking }) {
  const t = useTeksten().verzoeken.inzage;
  const { taal } = useTaal();
  const itemregels = useItemregels();
  const { grondslag, ontvangers, ook, bewaarTot }: Afwijking = afwijking ?? { ontvangers: stuk.ontvangers };
  return (
    <Gegevenslijst
      klein
      regels={[
        { naam: t.dag, waarde: stuk.dag === null ? undefined : <Dag dag={stuk.dag} /> },
        ...itemregels(stuk.regels),
        { naam: t.herkomst, waarde: stuk.herkomst === null ? undefined : <span lang="nl">{stuk.herkomst}</span> },
        { naam: t.grondslag, waarde: typeof grondslag === 'string' ? grondslagInWoorden(grondslag, taal) : undefined },
        { naam: t.ontvangers, waarde: organisaties(ontvangers) },
        { naam: t.ook, waarde: organisaties(ook) },
        { naam: t.bewaarTot, waarde: bewaarTot === undefined ? undefined : <Bewaardag dag={bewaarTot} /> },
      ]}
    />
  );
}

/** What was decided on an item, or by whom it will be. */
export function Besluit({ stuk }: { readonly stuk: Stuk }) {
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
        { naam: t.inzage.herkomst, waarde: stuk.zonderHerkomst === true ? t.inzage.nietGenoemd : undefined },
        { naam: t.velden.waarom, waarde: stuk.reden ?? undefined },
        { naam: t.velden.door, waarde: stuk.door ?? undefined },
      ]}
    />
  );
}

type Overzicht = NonNullable<VerzoekVorm['stappen'][number]['inhoud']['overzicht']>;

/** What was decided on the items of an overview that went: how many and how, and why what stayed out did. */
function Overzichtbesluiten({ overzicht: { tonen, inkorten, weglaten, buiten } }: { readonly overzicht: Overzicht }) {
  const t = useTeksten().verzoeken;
  const { taal } = useTaal();
  return (
    <>
      <p>{t.inzage.naAntwoord}</p>
      <Gegevenslijst
        klein
        regels={[{ naam: t.inzage.aantallen, waarde: t.inzage.aantallenTekst(tonen, inkorten, weglaten) }]}
      />
      {buiten.length === 0 ? null : (
        <>
          <h3>{t.inzage.buiten}</h3>
          <ul className="opsomming">
            {buiten.map(({ plaats, soort, dag, besluit, grond, reden, door }, plek) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was decided changes no more
              <li key={plek}>
                <strong>{`${plaats === undefined ? '' : `${plaats}. `}${soortInWoorden(soort, taal)}`}</strong>
                <Gegevenslijst
                  klein
                  regels={[
                    { naam: t.inzage.dag, waarde: dag === null ? undefined : <Dag dag={dag} /> },
                    { naam: t.inzage.besluit, waarde: <strong>{t.inzage.besluiten[besluit]}</strong> },
                    { naam: t.inzage.grond, waarde: grond === null ? undefined : t.inzage.gronden[grond] },
                    { naam: t.velden.waarom, waarde: reden ?? undefined },
                    { naam: t.velden.door, waarde: door ?? undefined },
                  ]}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Stukken({ stukken }: { readonly stukken: readonly Stuk[] }) {
  const t = useTeksten().verzoeken;
  const { taal } = useTaal();
  if (stukken.length === 0) return <p className="zacht">{t.inzage.leeg}</p>;
  return groepeer(stukken, taal).map(({ register, nummer, grondslag, ontvangers, bewaarTot, stukken: samen }) => (
    <div className="deel" key={samen[0]?.stuk.id}>
      <h3>{[t.vondsten.registers[register], nummer].filter(Boolean).join(' ')}</h3>
      <p className="zacht klein">{t.inzage.voorAlles}</p>
      <Gegevenslijst
        klein
        regels={[
          { naam: t.inzage.doel, waarde: registerdoel(register, taal) },
          { naam: t.inzage.grondslag, waarde: grondslag === null ? undefined : grondslagInWoorden(grondslag, taal) },
          { naam: t.inzage.ontvangers, waarde: organisaties(ontvangers) },
          { naam: t.inzage.bewaarTot, waarde: <Bewaardag dag={bewaarTot} /> },
        ]}
      />
      <ul className="opsomming">
        {samen.map(({ stuk, afwijking }) => (
          <li key={stuk.id}>
            <strong>{`${stuk.plaats}. ${soortInWoorden(stuk.soort, taal)}`}</strong>
            <Stukinhoud stuk={stuk} afwijking={afwijking} />
            <Besluit stuk={stuk} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The items of a request of inzage while it is open, and what is left of them once it ended. */
export function StukkenVan({ verzoek: { stand, stukken, stappen } }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken.inzage;
  if (stand === 'open') return <Stukken stukken={stukken} />;
  const overzicht = stappen.findLast(({ inhoud }) => inhoud.overzicht !== undefined)?.inhoud.overzicht;
  return overzicht === undefined ? <p className="zacht">{t.naEinde}</p> : <Overzichtbesluiten overzicht={overzicht} />;
}
