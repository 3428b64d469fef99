// What an external partner received beside the plan: exactly the released versions, nothing else.
import type { OntvangenGegevens } from '../../../convenant/vormen/doorverstrekking.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Versie } from './versie.tsx';

export function Ontvangen({ ontvangen }: { readonly ontvangen: readonly OntvangenGegevens[] }) {
  const t = useTeksten().verstrekking.ontvangen;
  const { taal } = useTaal();
  if (ontvangen.length === 0) return null;
  return (
    <Kaart titel={t.titel} bij={<Artikelchip artikel="14" lid="2" />}>
      <p className="zacht klein">{t.uitleg}</p>
      {ontvangen.map(({ verstrektOp, gegevens }) => (
        <div key={gegevens[0]?.id ?? verstrektOp} className="deel">
          <h3>{t.op(datumInWoorden(verstrektOp, taal))}</h3>
          {gegevens.map(({ id, versie }) => (
            <div key={id} className="bijlage">
              <Versie versie={versie} />
            </div>
          ))}
        </div>
      ))}
    </Kaart>
  );
}
