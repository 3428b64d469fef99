// The overview of a casus: the person, who takes part and why, the main facts and the terms.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Termijnen } from '../../onderdelen/termijnen.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

export function Casusoverzicht({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const d = t.casus.deelnemers;
  const naw = casus.gegevens.filter((gegeven) => gegeven.soort === 'naw');
  return (
    <>
      <Deel titel={t.weegdossier.betrokkene} bij={<Artikelchip artikel="10" lid="2 a" />}>
        {naw.length === 0 ? <p className="zacht">{t.weegdossier.geenBetrokkene}</p> : null}
        {naw.map((gegeven) => (
          <Personalia key={gegeven.id} naw={gegeven.inhoud} />
        ))}
      </Deel>
      <Deel titel={d.titel} bij={<Artikelchip artikel="9" lid="1" />}>
        <Tabel
          titel={d.titel}
          rijen={casus.deelnemers}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: d.naam, rijkop: true, cel: ({ naam }) => naam },
            { kop: d.soort, cel: ({ extern }) => (extern ? d.extern : d.partij) },
            { kop: d.vanaf, cel: ({ vanaf }) => <Dag dag={vanaf} /> },
            { kop: d.reden, cel: ({ reden }) => reden },
          ]}
        />
      </Deel>
      <Deel titel={t.weegdossier.kerngegevens}>
        <Gegevenslijst
          regels={[
            { naam: t.casus.geopend, waarde: <Dag dag={casus.geopendOp} /> },
            { naam: t.weegdossier.laatsteVerwerking, waarde: <Dag dag={casus.laatsteVerwerking} /> },
          ]}
        />
      </Deel>
      <Termijnen termijnen={casus.termijnen} />
    </>
  );
}
