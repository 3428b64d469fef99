// Notices of parties: when all had it, when it ends, why, whether it was taken back, and the letter about it.

import { uittredingsbriefMaken } from '../../../convenant/artikelen/uittredingsbrief-maken.ts';
import { isKernpartij } from '../../../convenant/rollen.ts';
import type { OpzeggingVorm } from '../../../convenant/vormen/vertrek.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Deel, Kaart } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

function Opzegging({ opzegging }: { readonly opzegging: OpzeggingVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const sessie = useSessie();
  const api = useApi();
  const { id, partij, naam, ontvangenOp, einde, reden, door, op, ingetrokkenOp, redenIntrekking } = opzegging;
  const klasse = t.woorden.klassen[isKernpartij(partij) ? 'kernpartij' : 'casuspartij'];
  return (
    <Deel titel={naam} bij={<span className="zacht klein">{klasse}</span>}>
      {ingetrokkenOp === null ? null : <p>{t.vertrek.ingetrokken(datumInWoorden(ingetrokkenOp, taal))}</p>}
      <Gegevenslijst
        regels={[
          { naam: t.vertrek.ontvangen, waarde: <Dag dag={ontvangenOp} /> },
          ...(ingetrokkenOp === null ? [{ naam: t.vertrek.einde, waarde: <Dag dag={einde} /> }] : []),
          ...(reden === null ? [] : [{ naam: t.vertrek.reden, waarde: <span className="vrijetekst">{reden}</span> }]),
          ...(redenIntrekking === null
            ? []
            : [{ naam: t.vertrek.waarom, waarde: <span className="vrijetekst">{redenIntrekking}</span> }]),
          { naam: t.vertrek.op, waarde: t.vertrek.doorOp(door, datumInWoorden(op, taal)) },
        ]}
      />
      {ingetrokkenOp === null && mag(sessie, uittredingsbriefMaken) ? (
        <Documentknoppen
          haal={(keuze) => api.document('uittredingsbrief-maken', { id, ...keuze })}
          wat={t.vertrek.brief(naam)}
          uitleg={t.vertrek.briefUitleg}
        />
      ) : null}
    </Deel>
  );
}

/** All notices, the newest first; nothing when there are none. */
export function Opzeggingen({ opzeggingen }: { readonly opzeggingen: readonly OpzeggingVorm[] }) {
  const t = useTeksten().vertrek;
  if (opzeggingen.length === 0) return null;
  return (
    <Kaart titel={t.titel} bij={<Artikelchip artikel="18" lid="2" />}>
      {opzeggingen.map((opzegging) => (
        <Opzegging key={opzegging.id} opzegging={opzegging} />
      ))}
    </Kaart>
  );
}
