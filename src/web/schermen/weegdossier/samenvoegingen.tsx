// The merges of a weegdossier: which dossier joined which, when, by whom and why, and what was undone.
import { Link } from '@tanstack/react-router';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Verzegeldlabel } from '../../onderdelen/label.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';

export function Samenvoegingen({ samenvoegingen }: Pick<WeegdossierVorm, 'samenvoegingen'>) {
  const t = useTeksten().weegdossier;
  const s = t.samenvoegingen;
  return (
    <Deel titel={s.titel} bij={<Artikelchip artikel="8" lid="3" />}>
      <Tabel
        titel={s.titel}
        rijen={samenvoegingen}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: s.dossier,
            rijkop: true,
            cel: ({ ander, erin, verzegeld }) => {
              const nummer = ander.nummer ?? t.verzegeldNummer;
              return (
                <>
                  <Link {...paden.weegdossier(ander.id)}>{erin ? s.erin(nummer) : s.naar(nummer)}</Link>{' '}
                  {verzegeld ? <Verzegeldlabel /> : null}
                </>
              );
            },
          },
          {
            kop: s.samengevoegd,
            cel: ({ op, door, reden }) => (
              <>
                <Dag dag={op} />, {door}
                {reden === null ? null : <p className="vrijetekst">{reden}</p>}
              </>
            ),
          },
          {
            kop: s.ongedaan,
            cel: ({ ongedaan }) =>
              ongedaan === null ? (
                s.geldt
              ) : (
                <>
                  <Dag dag={ongedaan.op} />, {ongedaan.door}
                  {ongedaan.reden === null ? null : <p className="vrijetekst">{ongedaan.reden}</p>}
                </>
              ),
          },
        ]}
      />
    </Deel>
  );
}
