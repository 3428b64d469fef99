// What the person says of an item and wants it to become: written down when it is put forward, and read by who gives a view or decides.
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

const langst = 2000;

/** Of each chosen item what was written for it, by the name of the choice. */
export type Aangevoerd = Readonly<Record<string, string>>;

/** The fields of chosen items that say nothing yet. */
export const zonderAangevoerd = (gekozen: readonly string[], aangevoerd: Aangevoerd): readonly string[] =>
  gekozen.flatMap((id, plaats) => ((aangevoerd[id] ?? '').trim() === '' ? [`punten.${plaats}.aangevoerd`] : []));

interface Veldeigenschappen {
  readonly verzoek: VerzoekVorm;
  /** Its place among the chosen items. */
  readonly plaats: number;
  readonly over: string | undefined;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

/** The field of one item; the words of the request can be taken over, to be shortened. */
export function Aangevoerdveld({ verzoek, plaats, over, waarde, zet }: Veldeigenschappen) {
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
