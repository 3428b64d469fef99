// Evaluations of the security and of the covenant that were held, the last first: by which parties, what came of it, and who recorded it.
import type { EvaluatieVorm } from '../../../convenant/vormen/evaluaties.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel, Kaart } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

function Evaluatie({ evaluatie }: { readonly evaluatie: EvaluatieVorm }) {
  const { evaluatie: t, woorden } = useTeksten();
  const { taal } = useTaal();
  const { soort, gehoudenOp, deelnemers, conclusie, herzien, door, op } = evaluatie;
  return (
    <Deel titel={t.soorten[soort]} bij={<Artikelchip {...plaatsVan[soort]} />}>
      <Gegevenslijst
        regels={[
          { naam: t.gehouden, waarde: <Dag dag={gehoudenOp} /> },
          { naam: t.wie, waarde: deelnemers.map((partij) => woorden.partijen[partij]).join(', ') },
          { naam: t.conclusie, waarde: <span className="vrijetekst">{conclusie}</span> },
          { naam: t.herzien, waarde: t.herzieningen[herzien ? 'ja' : 'nee'] },
          { naam: t.vastgelegd, waarde: t.doorOp(door, datumInWoorden(op, taal)) },
        ]}
      />
    </Deel>
  );
}

const plaatsVan = { beveiliging: { artikel: '15', lid: '3' }, convenant: { artikel: '18', lid: '4' } } as const;

export function Evaluaties({ evaluaties }: { readonly evaluaties: readonly EvaluatieVorm[] }) {
  const t = useTeksten().evaluatie;
  return (
    <Kaart titel={t.titel}>
      {evaluaties.length === 0 ? <p className="zacht">{t.geen}</p> : null}
      {evaluaties.map((evaluatie) => (
        <Evaluatie key={evaluatie.id} evaluatie={evaluatie} />
      ))}
    </Kaart>
  );
}
