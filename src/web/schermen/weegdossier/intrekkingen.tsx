// What stays of signals that were withdrawn: whose, when, by whom and why; nothing of what was in them.
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Verzegeldlabel } from '../../onderdelen/label.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

export function Intrekkingen({ intrekkingen }: Pick<WeegdossierVorm, 'intrekkingen'>) {
  const t = useTeksten();
  const i = t.weegdossier.intrekkingen;
  return (
    <Deel titel={i.titel} bij={<Artikelchip artikel="7" lid="2" />}>
      <p className="zacht klein">{i.uitleg}</p>
      <Tabel
        titel={i.titel}
        rijen={intrekkingen}
        sleutel={({ signaal }) => signaal}
        kolommen={[
          {
            kop: i.partij,
            rijkop: true,
            cel: ({ partij, verzegeld }) => (
              <>
                <span className="hoofdletter">{t.woorden.partijen[partij.soort]}</span>{' '}
                {verzegeld ? <Verzegeldlabel /> : null}
              </>
            ),
          },
          { kop: i.op, cel: ({ op }) => <Dag dag={op} /> },
          { kop: i.door, cel: ({ door }) => door },
          { kop: i.reden, cel: ({ reden }) => <span className="vrijetekst">{reden}</span> },
        ]}
      />
    </Deel>
  );
}
