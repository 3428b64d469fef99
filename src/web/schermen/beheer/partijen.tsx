// The parties of the covenant: their grounds and signatures, and whether they take part, gave notice or left.
import { CircleCheck, CirclePause, DoorOpen } from 'lucide-react';
import { isKernpartij, type Partijsoort } from '../../../convenant/rollen.ts';
import { isVoltallig } from '../../../convenant/vertrek.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Label } from '../../onderdelen/label.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** Letter of art. 6 that speaks of the grounds of a party. */
const grondslagletter: Record<Partijsoort, string> = {
  om: 'a',
  politie: 'b',
  gemeente: 'c',
  rvdk: 'd',
  reclassering: 'e',
};

function Deelname({ einde }: { readonly einde: string | null }) {
  const t = useTeksten().vertrek;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  if (einde === null) return <Label kleur="goed" icoon={CircleCheck} tekst={t.neemtDeel} />;
  const dag = datumInWoorden(einde, taal);
  return <Label kleur="letop" icoon={DoorOpen} tekst={einde <= vandaag ? t.vertrokken(dag) : t.eindigt(dag)} />;
}

/** That there is no weegploeg, or will not be: for those in it and the uitvoerder, who can still do something. */
export function Weegploegwaarschuwing({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten().vertrek;
  const { taal } = useTaal();
  const { vertrokken } = useSessie();
  if (!isVoltallig(vertrokken))
    return (
      <Bericht soort="letop" titel={t.onvoltallig}>
        <p>
          {t.onvoltalligUitleg} <Artikelchip artikel="18" lid="3" />
        </p>
      </Bericht>
    );
  const [eerste] = verband.partijen.flatMap(({ soort, einde }) => (isKernpartij(soort) ? (einde ?? []) : [])).sort();
  if (eerste === undefined) return null;
  return (
    <Bericht soort="letop" titel={t.straksOnvoltallig(datumInWoorden(eerste, taal))}>
      <p>
        {t.straksOnvoltalligUitleg} <Artikelchip artikel="18" lid="3" />
      </p>
    </Bericht>
  );
}

export function Partijen({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  return (
    <Kaart titel={s.partijen} bij={<Artikelchip artikel="Partijen" lid="a-e" />}>
      {verband.partijen.length === 0 ? (
        <p className="zacht">{s.geenPartijen}</p>
      ) : (
        <Tabel
          titel={s.partijen}
          rijen={verband.partijen}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: s.partij, rijkop: true, cel: ({ naam }) => naam },
            { kop: s.klasse, cel: ({ klasse }) => t.woorden.klassen[klasse] },
            {
              kop: s.grondslag,
              cel: ({ grondslag, soort }) => (
                <>
                  {grondslag} <Artikelchip artikel="6" lid={grondslagletter[soort]} />
                </>
              ),
            },
            {
              kop: s.ondertekend,
              cel: ({ ondertekendOp }) =>
                ondertekendOp === null ? (
                  <Label kleur="letop" icoon={CirclePause} tekst={s.geen} />
                ) : (
                  <Dag dag={ondertekendOp} />
                ),
            },
            { kop: t.vertrek.stand, cel: ({ einde }) => <Deelname einde={einde} /> },
          ]}
        />
      )}
    </Kaart>
  );
}
