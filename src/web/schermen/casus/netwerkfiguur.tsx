// Who belong to a casus as a figure: the person concerned in the middle, people on one side, participants on the other.
import { Building2, Handshake, type LucideIcon, UserRound, UsersRound } from 'lucide-react';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Figuur } from '../../figuren/figuur.tsx';
import { deelWaaierIn, type Kaartje } from '../../figuren/waaier.ts';
import { Waaierbeeld } from '../../figuren/waaierbeeld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { datumKort } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { betrokkeneVan, deelnemersVan, netwerkInWoorden, omgevingVan, type Wie } from './netwerk.ts';

const iconen: Record<Wie['soort'], LucideIcon> = {
  betrokkene: UserRound,
  achterblijver: UsersRound,
  netwerkpersoon: UsersRound,
  partij: Building2,
  extern: Handshake,
};

function Wietabel({ rijen }: { readonly rijen: readonly Wie[] }) {
  const t = useTeksten();
  const w = t.figuren.netwerk;
  return (
    <Tabel
      titel={w.titel}
      rijen={rijen}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: w.naam, rijkop: true, cel: ({ naam }) => naam },
        {
          kop: w.rol,
          cel: ({ rol, soort }) => (
            <>
              {rol} {soort === 'extern' ? <Artikelchip artikel="10" lid="5" /> : null}
            </>
          ),
        },
        { kop: t.casus.deelnemers.vanaf, cel: ({ sinds }) => (sinds === undefined ? null : <Dag dag={sinds} />) },
        {
          kop: w.waarom,
          cel: ({ reden }) => (reden === undefined ? null : <span className="vrijetekst">{reden}</span>),
        },
      ]}
    />
  );
}

export function Netwerkfiguur({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const w = t.figuren.netwerk;
  const betrokkene = betrokkeneVan(casus, t);
  const omgeving = omgevingVan(casus, t);
  const deelnemers = deelnemersVan(casus, t);
  const rijen = [betrokkene, ...omgeving, ...deelnemers];
  const wieIs = (gezocht: string) => rijen.find(({ id }) => id === gezocht) ?? betrokkene;
  const kaartje = ({ id, naam, rol, sinds, reden = '' }: Wie): Kaartje => ({
    ...{ id, kop: naam },
    tekst: sinds === undefined ? rol : w.sinds(rol, datumKort(sinds, taal), reden),
  });
  const heel = (id: string) => {
    const { kop, tekst } = kaartje(wieIs(id));
    return `${kop}: ${tekst}`;
  };
  return (
    <Figuur
      titel={w.titel}
      samenvatting={netwerkInWoorden(casus, t)}
      tabel={<Wietabel rijen={rijen} />}
      beeld={(breedte) => {
        const indeling = deelWaaierIn(
          {
            links: { titel: w.omgeving, kaartjes: omgeving.map(kaartje) },
            midden: kaartje(betrokkene),
            rechts: { titel: t.casus.deelnemers.titel, kaartjes: deelnemers.map(kaartje) },
          },
          breedte,
        );
        return {
          hoogte: indeling.hoogte,
          inhoud: (
            <Waaierbeeld indeling={indeling} icoon={(id) => iconen[wieIs(id).soort]} heel={heel} pijlen={false} />
          ),
        };
      }}
    />
  );
}
