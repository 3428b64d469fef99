// What parties said of an item, and what it is to say by its decision.
import { vraagtInhoud } from '../../../convenant/archiefcorrecties.ts';
import type { GehoordVorm, PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** What a party thinks, when it said so, and whether it did so itself. */
export function Gehoord({ gehoord: { partij, op, eens, zelf, tekst, moetZijn } }: { readonly gehoord: GehoordVorm }) {
  const alle = useTeksten();
  const t = alle.verzoeken.correctie;
  const { taal } = useTaal();
  const regel = t.gehoordRegel(alle.woorden.partijen[partij], t.eensen[eens ? 'ja' : 'nee'], datumInWoorden(op, taal));
  return (
    <div>
      {zelf ? t.zelfGegeven(regel) : regel}
      {tekst === undefined ? null : <div className="vrijetekst">{tekst}</div>}
      {moetZijn === undefined ? null : <div className="vrijetekst">{t.zienswijze.zouZijn(moetZijn)}</div>}
    </div>
  );
}

/**
 * For whoever writes what an item is to say by its decision: those words, with what each party thought that it should be, said
 * itself or heard by who decided. Nothing when nothing new comes in.
 */
export function Besloten({
  punt: { wordt, gehoord, teDoen },
}: {
  readonly punt: Pick<PuntVorm, 'wordt' | 'gehoord' | 'teDoen'>;
}) {
  const t = useTeksten().verzoeken.correctie;
  const metWoorden = gehoord.filter(({ tekst, moetZijn }) => tekst !== undefined || moetZijn !== undefined);
  if (!vraagtInhoud(teDoen ?? undefined) || (wordt === null && metWoorden.length === 0)) return null;
  return (
    <section className="bijlage kolom">
      {wordt === null ? null : (
        <>
          <p>
            <strong>{t.watHetWordt}</strong>
          </p>
          <p className="vrijetekst">{wordt}</p>
        </>
      )}
      {metWoorden.length === 0 ? null : (
        <>
          <p>
            <strong>{t.gehoordKop}</strong>
          </p>
          {metWoorden.map((een) => (
            <Gehoord key={een.partij} gehoord={een} />
          ))}
        </>
      )}
    </section>
  );
}
