// Who received what: from the party that holds the items, by which act and when, to those who can read them.
import { Building2, FileCheck, Handshake, type LucideIcon, Send } from 'lucide-react';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import { Figuur } from '../../figuren/figuur.tsx';
import { deelWaaierIn, type Kaartje } from '../../figuren/waaier.ts';
import { Waaierbeeld } from '../../figuren/waaierbeeld.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { type Stroom, stromenInWoorden, stromenVan } from './stroom.ts';

const tussenruimte = 28;

function icoonVan({ midden, ontvangers }: Stroom, id: string): LucideIcon {
  const extern = !midden.id.startsWith('gegevens ');
  if (id === midden.id) return midden.id.startsWith('plan ') ? FileCheck : Send;
  return extern && ontvangers.some((een) => een.id === id) ? Handshake : Building2;
}

function heelVan({ bronnen, midden, ontvangers }: Stroom, gezocht: string): string {
  const kaartje = [...bronnen, midden, ...ontvangers].find(({ id }) => id === gezocht);
  return kaartje === undefined ? '' : `${kaartje.kop}: ${kaartje.tekst}`;
}

function Opsomming({ kaartjes }: { readonly kaartjes: readonly Kaartje[] }) {
  return (
    <ul className="opsomming">
      {kaartjes.map(({ id, kop, tekst }) => (
        <li key={id}>
          {kop}, {tekst}
        </li>
      ))}
    </ul>
  );
}

function Stroomtabel({ stromen }: { readonly stromen: readonly Stroom[] }) {
  const t = useTeksten().figuren.stroom;
  const k = t.kolommen;
  return (
    <Tabel
      titel={t.titel}
      rijen={stromen}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: k.wanneer, rijkop: true, cel: ({ midden }) => `${midden.kop}, ${midden.tekst}` },
        { kop: t.bron, cel: ({ bronnen }) => <Opsomming kaartjes={bronnen} /> },
        { kop: t.ontvangers, cel: ({ ontvangers }) => <Opsomming kaartjes={ontvangers} /> },
      ]}
    />
  );
}

interface Stroomeigenschappen {
  readonly casus: CasusVorm;
  /** The disclosures of this casus. */
  readonly verstrekkingen: readonly DoorverstrekkingVorm[];
}

export function Stroomfiguur({ casus, verstrekkingen }: Stroomeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const w = t.figuren.stroom;
  const stromen = stromenVan(casus, verstrekkingen, t, taal);
  if (stromen.length === 0) return <p className="zacht">{w.geen}</p>;
  return (
    <Figuur
      titel={w.titel}
      samenvatting={stromenInWoorden(casus, verstrekkingen, t)}
      tabel={<Stroomtabel stromen={stromen} />}
      beeld={(breedte) => {
        const delen = stromen.map((stroom) => ({
          stroom,
          indeling: deelWaaierIn(
            {
              links: { titel: w.bron, kaartjes: stroom.bronnen },
              midden: stroom.midden,
              rechts: { titel: w.ontvangers, kaartjes: stroom.ontvangers },
            },
            breedte,
          ),
        }));
        const bovenkant = (plaats: number) =>
          delen.slice(0, plaats).reduce((som, { indeling }) => som + indeling.hoogte + tussenruimte, 0);
        return {
          hoogte: bovenkant(delen.length) - tussenruimte,
          inhoud: delen.map(({ stroom, indeling }, plaats) => (
            <g key={stroom.id} transform={`translate(0 ${bovenkant(plaats)})`}>
              <Waaierbeeld
                indeling={indeling}
                icoon={(id) => icoonVan(stroom, id)}
                heel={(id) => heelVan(stroom, id)}
                pijlen
              />
            </g>
          )),
        };
      }}
    />
  );
}
