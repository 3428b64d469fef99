// Annex 1: the external partners with their days, and for those who may the way to what was disclosed to each.
import { Link } from '@tanstack/react-router';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { magOverzicht } from '../verstrekking/bevoegd.ts';

export function Bijlage({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const s = useTeksten().beheer.samenwerkingsverband;
  const o = useTeksten().verstrekking.overzicht;
  const overzicht = magOverzicht(useSessie());
  return (
    <Kaart titel={s.bijlage1} bij={<Artikelchip artikel="1" lid="c" />}>
      {verband.bijlage1Versie === null ? null : (
        <p className="zacht klein">{s.bijlage1Versie(verband.bijlage1Versie)}</p>
      )}
      {verband.externePartners.length === 0 ? (
        <p className="zacht">{s.geenPartners}</p>
      ) : (
        <Tabel
          titel={s.bijlage1}
          rijen={verband.externePartners}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: s.partner, rijkop: true, cel: ({ naam }) => naam },
            { kop: s.soort, cel: ({ soort }) => soort },
            { kop: s.vanaf, cel: ({ vanaf }) => <Dag dag={vanaf} /> },
            {
              kop: s.tot,
              cel: ({ tot }) => (tot === null ? <span className="zacht">{s.geenEinde}</span> : <Dag dag={tot} />),
            },
            ...(overzicht
              ? [
                  {
                    kop: o.titel,
                    cel: ({ id, naam }: SamenwerkingsverbandVorm['externePartners'][number]) => (
                      <Link {...paden.verstrekkingen(id)} aria-label={o.van(naam)}>
                        {o.bekijk}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Kaart>
  );
}
