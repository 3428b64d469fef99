// The overview of a casus: the person, who takes part and why and the main facts.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Juistheid } from '../juistheid/spoor.tsx';
import { Netwerkfiguur } from './netwerkfiguur.tsx';
import { personaliaVan } from './personalia.ts';

export function Casusoverzicht({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const personen = personaliaVan(casus);
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
      <Deel titel={t.figuren.netwerk.titel} bij={<Artikelchip artikel="9" lid="1" />}>
        <p className="zacht klein">{t.figuren.netwerk.uitleg}</p>
        <Netwerkfiguur casus={casus} />
      </Deel>
      <Deel titel={t.weegdossier.kerngegevens}>
        <Gegevenslijst
          regels={[
            { naam: t.casus.geopend, waarde: <Dag dag={casus.geopendOp} /> },
            { naam: t.weegdossier.laatsteVerwerking, waarde: <Dag dag={casus.laatsteVerwerking} /> },
          ]}
        />
      </Deel>
      <Juistheid juistheid={casus.juistheid} artikel="10" dossier={casus.id} />
    </>
  );
}
