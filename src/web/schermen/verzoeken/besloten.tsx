// What parties said of an item, and what it is to say by its decision.
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

/** What an item is to say by its decision, with what parties thought that it should be beside it; nothing when nothing new comes in. */
export function Besloten({ punt: { wordt, gehoord } }: { readonly punt: Pick<PuntVorm, 'wordt' | 'gehoord'> }) {
  const t = useTeksten().verzoeken.correctie;
  if (wordt === null) return null;
  return (
    <section className="bijlage kolom">
      <p>
        <strong>{t.watHetWordt}</strong>
      </p>
      <p className="vrijetekst">{wordt}</p>
      {gehoord.flatMap((een) => (een.moetZijn === undefined ? [] : [<Gehoord key={een.partij} gehoord={een} />]))}
    </section>
  );
}
