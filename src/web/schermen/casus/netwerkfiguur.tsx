// Who belong to a casus: the person concerned in the middle, with the participants round it. Place and distance mean nothing.
import { Building2, Handshake, type LucideIcon, UserRound } from 'lucide-react';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Figuur } from '../../figuren/figuur.tsx';
import { deelWaaierIn, type Kaartje } from '../../figuren/waaier.ts';
import { Waaierbeeld } from '../../figuren/waaierbeeld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { volleNaam } from '../../onderdelen/naw.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { datumKort } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { personaliaVan } from './personalia.ts';

interface Knoop extends Kaartje {
  readonly icoon: LucideIcon;
}

interface Wie {
  readonly id: string;
  readonly naam: string;
  readonly deelnemer?: CasusVorm['deelnemers'][number];
}

function Wietabel({
  naam,
  tekst,
  casus,
}: {
  readonly naam: string;
  readonly tekst: string;
  readonly casus: CasusVorm;
}) {
  const t = useTeksten();
  const d = t.casus.deelnemers;
  const rijen: readonly Wie[] = [
    { id: 'betrokkene', naam },
    ...casus.deelnemers.map((deelnemer) => ({ id: deelnemer.id, naam: deelnemer.naam, deelnemer })),
  ];
  return (
    <Tabel
      titel={t.figuren.netwerk.titel}
      rijen={rijen}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: d.naam, rijkop: true, cel: (wie) => wie.naam },
        {
          kop: t.figuren.netwerk.rol,
          cel: ({ deelnemer }) =>
            deelnemer === undefined ? (
              tekst
            ) : deelnemer.extern ? (
              <>
                {d.extern} <Artikelchip artikel="10" lid="5" />
              </>
            ) : (
              d.partij
            ),
        },
        { kop: d.vanaf, cel: ({ deelnemer }) => (deelnemer === undefined ? null : <Dag dag={deelnemer.vanaf} />) },
        {
          kop: d.reden,
          cel: ({ deelnemer }) =>
            deelnemer === undefined ? null : <span className="vrijetekst">{deelnemer.reden}</span>,
        },
      ]}
    />
  );
}

export function Netwerkfiguur({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const w = t.figuren.netwerk;
  const [naam = w.betrokkene, ...anders] = new Set(personaliaVan(casus).map(({ naw }) => volleNaam(naw)));
  const midden: Knoop = {
    id: 'betrokkene',
    kop: naam,
    tekst: anders.length === 0 ? w.betrokkene : w.ookAls(t.figuren.of(anders)),
    icoon: UserRound,
  };
  const deelnemers = casus.deelnemers.map((deelnemer): Knoop => {
    const soort = deelnemer.extern ? t.casus.deelnemers.extern : t.casus.deelnemers.partij;
    return {
      id: deelnemer.id,
      kop: deelnemer.naam,
      tekst: w.sinds(soort, datumKort(deelnemer.vanaf, taal), deelnemer.reden),
      icoon: deelnemer.extern ? Handshake : Building2,
    };
  });
  const knopen = [midden, ...deelnemers];
  const knoopVan = (gezocht: string) => knopen.find(({ id }) => id === gezocht) ?? midden;
  const extern = casus.deelnemers.filter((deelnemer) => deelnemer.extern).length;
  return (
    <Figuur
      titel={w.titel}
      samenvatting={w.samenvatting(casus.deelnemers.length - extern, extern)}
      tabel={<Wietabel naam={naam} tekst={midden.tekst} casus={casus} />}
      beeld={(breedte) => {
        const indeling = deelWaaierIn(
          {
            links: { titel: '', kaartjes: [] },
            midden,
            rechts: { titel: t.casus.deelnemers.titel, kaartjes: deelnemers },
          },
          breedte,
        );
        return {
          hoogte: indeling.hoogte,
          inhoud: (
            <Waaierbeeld
              indeling={indeling}
              icoon={(id) => knoopVan(id).icoon}
              heel={(id) => `${knoopVan(id).kop}. ${knoopVan(id).tekst}`}
              pijlen={false}
            />
          ),
        };
      }}
    />
  );
}
