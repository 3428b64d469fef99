// The overview of a casus: the person, who takes part and why, the main facts and the terms.
import type { Naw } from '../../../convenant/gegevens.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Termijnen } from '../../onderdelen/termijnen.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

/** The different personalia that went along, with their sources; the same ones once. */
function personalia({ gegevens }: CasusVorm): readonly { readonly naw: Naw; readonly bron: string }[] {
  const gezien = new Set<string>();
  return gegevens
    .filter((gegeven) => gegeven.soort === 'naw')
    .flatMap(({ inhoud, bron }) => {
      const sleutel = JSON.stringify(Object.entries(inhoud).sort());
      if (gezien.has(sleutel)) return [];
      gezien.add(sleutel);
      return [{ naw: inhoud, bron: bron.naam }];
    });
}

export function Casusoverzicht({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const d = t.casus.deelnemers;
  const personen = personalia(casus);
  return (
    <>
      <Deel titel={t.weegdossier.betrokkene} bij={<Artikelchip artikel="10" lid="2 a" />}>
        {personen.length === 0 ? <p className="zacht">{t.weegdossier.geenBetrokkene}</p> : null}
        {personen.map(({ naw, bron }) => (
          <div key={JSON.stringify(naw)} className={personen.length > 1 ? 'bijlage' : undefined}>
            {personen.length > 1 ? <p className="zacht klein">{bron}</p> : null}
            <Personalia naw={naw} />
          </div>
        ))}
      </Deel>
      <Deel titel={d.titel} bij={<Artikelchip artikel="9" lid="1" />}>
        <Tabel
          titel={d.titel}
          rijen={casus.deelnemers}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: d.naam, rijkop: true, cel: ({ naam }) => naam },
            {
              kop: d.soort,
              cel: ({ extern }) =>
                extern ? (
                  <>
                    {d.extern} <Artikelchip artikel="10" lid="5" />
                  </>
                ) : (
                  d.partij
                ),
            },
            { kop: d.vanaf, cel: ({ vanaf }) => <Dag dag={vanaf} /> },
            { kop: d.reden, cel: ({ reden }) => <span className="vrijetekst">{reden}</span> },
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
