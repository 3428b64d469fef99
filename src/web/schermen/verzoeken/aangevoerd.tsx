// What the person says of an item and wants it to become: written down when it is put forward, and read by who gives a view or decides.
import { type Gevraagd, gevraagd } from '../../../convenant/correctieverzoeken.ts';
import { gevuld } from '../../../convenant/feiten.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

const langst = 2000;

/** The chosen items, and of each what is asked and what the person says of it. */
export interface Vragen {
  readonly gekozen: readonly string[];
  readonly gevraagd: Readonly<Record<string, Gevraagd>>;
  /** Of each what was written for it, by the name of the choice. */
  readonly aangevoerd: Readonly<Record<string, string>>;
}

/** The same of one item as the act takes it; the form asks for what is not there yet. */
export const vraagVan = ({ gevraagd: vragen, aangevoerd }: Vragen, id: string) => ({
  gevraagd: vragen[id] ?? 'verbeterd',
  aangevoerd: aangevoerd[id] ?? '',
});

/** The fields of chosen items of which nothing was chosen yet. */
export const zonderGevraagd = ({ gekozen, gevraagd: vragen }: Vragen): readonly string[] =>
  gekozen.flatMap((id, plaats) => (vragen[id] === undefined ? [`punten.${plaats}.gevraagd`] : []));

/** The fields of chosen items that say nothing yet. */
export const zonderAangevoerd = ({ gekozen, aangevoerd }: Vragen): readonly string[] =>
  gekozen.flatMap((id, plaats) => (gevuld(aangevoerd[id]) ? [] : [`punten.${plaats}.aangevoerd`]));

interface Veldeigenschappen {
  readonly verzoek: VerzoekVorm;
  /** Its place among the chosen items. */
  readonly plaats: number;
  readonly over: string | undefined;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

/** The field of one item; the words of the request can be taken over, to be shortened. */
function Aangevoerdveld({ verzoek, plaats, over, waarde, zet }: Veldeigenschappen) {
  const t = useTeksten().verzoeken.correctie.aangevoerd;
  const eigen = [verzoek.inhoud.vraag, verzoek.inhoud.reden].filter(Boolean).join('\n\n');
  return (
    <>
      <Tekstvlak
        veld={`punten.${plaats}.aangevoerd`}
        label={t.label}
        over={over}
        hint={t.hint}
        kort
        max={langst}
        waarde={waarde}
        opWijziging={zet}
      />
      {waarde === '' && eigen !== '' ? (
        <div>
          <button type="button" className="knop knop-stil" onClick={() => zet(eigen.slice(0, langst))}>
            {t.neemOver}
            {over === undefined ? null : <span className="alleen-lezer">: {over}</span>}
          </button>
        </div>
      ) : null}
    </>
  );
}

interface Vraageigenschappen {
  readonly verzoek: VerzoekVorm;
  /** One of the chosen items, and its name. */
  readonly id: string;
  readonly over: string | undefined;
  readonly w: Vragen;
  readonly zetDeel: (deel: Partial<Pick<Vragen, 'gevraagd' | 'aangevoerd'>>) => void;
}

/** What is asked about a chosen item, and what the person says of it. */
export function Vraagvelden({ verzoek, id, over, w, zetDeel }: Vraageigenschappen) {
  const t = useTeksten().verzoeken.correctie;
  const plaats = w.gekozen.indexOf(id);
  return (
    <>
      <Keuzelijst
        veld={`punten.${plaats}.gevraagd`}
        label={t.gevraagd}
        over={over}
        opties={gevraagd.map((waarde) => ({ waarde, tekst: t.wijzigingen[waarde] }))}
        waarde={w.gevraagd[id] ?? ''}
        opWijziging={(keuze) => zetDeel({ gevraagd: { ...w.gevraagd, [id]: keuze } })}
      />
      <Aangevoerdveld
        {...{ verzoek, plaats, over }}
        waarde={w.aangevoerd[id] ?? ''}
        zet={(tekst) => zetDeel({ aangevoerd: { ...w.aangevoerd, [id]: tekst } })}
      />
    </>
  );
}

/** The words as they were written; of what was put forward before they were asked it says so. */
export function Aangevoerdtekst({ tekst }: { readonly tekst: string | null }) {
  const t = useTeksten().verzoeken.correctie.aangevoerd;
  return (
    <>
      <p>
        <strong>{t.kop}</strong>
      </p>
      {tekst === null ? (
        <p className="zacht">{t.geen}</p>
      ) : (
        <p className="vrijetekst" lang="nl">
          {tekst}
        </p>
      )}
    </>
  );
}
