// Told to a core party: informing the person is postponed, so an open answer tells him what he may not know yet, or has a reason (11 lid 3, 12 lid 4).
import { Link } from '@tanstack/react-router';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';

/** Where informing him is postponed, since when and on which grounds; nothing where it is not. */
export function LopendUitstel({ verzoek: { lopendUitstel } }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken.inzage;
  if (lopendUitstel.length === 0) return null;
  return (
    <Bericht soort="letop" titel={t.uitstelTitel}>
      {lopendUitstel.map(({ dossier, nummer, sinds, gronden }) => (
        <div key={dossier}>
          <p>
            <Link {...paden.informatieplicht(dossier)}>{nummer}</Link>: {t.uitstelSinds} <Dag dag={sinds} />.
          </p>
          <ul className="opsomming">
            {gronden.map((grond) => (
              <li key={grond}>{t.gronden[grond]}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t.uitstelUitleg}</p>
    </Bericht>
  );
}

/** The same with the reason that an open answer asks. */
export function Openreden({
  verzoek,
  waarde,
  opWijziging,
}: {
  readonly verzoek: VerzoekVorm;
  readonly waarde: string;
  readonly opWijziging: (openreden: string) => void;
}) {
  const t = useTeksten().verzoeken.inzage;
  if (verzoek.lopendUitstel.length === 0) return null;
  return (
    <>
      <LopendUitstel verzoek={verzoek} />
      <Tekstvlak
        veld="openreden"
        label={t.openreden}
        hint={t.openredenHint}
        max={4000}
        waarde={waarde}
        opWijziging={opWijziging}
      />
    </>
  );
}
