// The life-cycle rail of a dossier or casus, with the terms that run beneath it.

import { artikelnaam, plaatsVanClausule } from '../onderdelen/artikel.ts';
import { Clausulechip } from '../onderdelen/artikelchip.tsx';
import { Dag, Resterend, useResterend } from '../onderdelen/dag.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { useSessie } from '../schil/sessie.tsx';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { type Beeld, Figuur } from './figuur.tsx';
import { deelRailIn, type Halte, type Halteplaats, haltestraal } from './rail.ts';
import { Railbeeld } from './railbeeld.tsx';
import { Merk } from './tekens.tsx';
import {
  type Fase,
  type Stap,
  type Termijn,
  termijnenOpDag,
  termijnnaam,
  type Verloop,
  verloopInWoorden,
} from './verloop.ts';

interface Verloopeigenschappen {
  readonly verloop: Verloop;
  readonly termijnen: readonly Termijn[];
}

function Standmerk({ halte: { x, y }, fase }: { readonly halte: Halteplaats; readonly fase: Fase }) {
  if (fase === 'straks') return <circle className="merk-straks" cx={x} cy={y} r={haltestraal - 1} />;
  if (fase === 'klaar') return <Merk soort="klaar" x={x} y={y} />;
  return (
    <>
      <circle className="merk-open" cx={x} cy={y} r={haltestraal - 1} />
      <circle className="merk-feit" cx={x} cy={y} r={4.5} />
    </>
  );
}

const vandaagId = 'vandaag';

/** The pictures of both rails at a width: stands above, terms from early to late with today among them below. */
function useRails({ verloop, termijnen }: Verloopeigenschappen): (breedte: number) => Beeld {
  const t = useTeksten();
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const resterend = useResterend();
  const stappen = new Map<string, Stap>();
  const standkolommen = verloop.map((kolom) =>
    kolom.map((stap): Halte => {
      stappen.set(stap.naam, stap);
      const dag = stap.dag === undefined ? [] : [datumInWoorden(stap.dag, taal)];
      return {
        id: stap.naam,
        naam: stap.naam,
        tekst: [...dag, ...(stap.toelichting === undefined ? [] : [stap.toelichting])].join(', '),
      };
    }),
  );
  const termijnhaltes = termijnenOpDag(termijnen, vandaag);
  const halteVan = ({ id, naam, uiterlijk, clausule }: (typeof termijnhaltes)[number]): readonly Halte[] => [
    {
      id,
      naam: termijnnaam(naam, t),
      tekst: `${datumInWoorden(uiterlijk, taal)}, ${resterend(uiterlijk, vandaag)}, ${artikelnaam(plaatsVanClausule(clausule), taal)}`,
    },
  ];
  const termijnkolommen =
    termijnhaltes.length === 0
      ? []
      : [
          ...termijnhaltes.filter(({ voorbij }) => voorbij).map(halteVan),
          [{ id: vandaagId, naam: t.figuren.vandaag, tekst: datumInWoorden(vandaag, taal) }],
          ...termijnhaltes.filter(({ voorbij }) => !voorbij).map(halteVan),
        ];
  const faseVan = (id: string): Fase => stappen.get(id)?.fase ?? 'straks';
  const heelVan = (kolommen: readonly (readonly Halte[])[], id: string) => {
    const halte = kolommen.flat().find((een) => een.id === id);
    return halte === undefined ? '' : `${halte.naam}. ${halte.tekst}`;
  };
  const isVoorbij = (id: string) => termijnhaltes.some((een) => een.id === id && een.voorbij);
  return (breedte) => {
    const standen = deelRailIn(standkolommen, breedte);
    const tijden = deelRailIn(termijnkolommen, breedte);
    const onder = standen.hoogte + 18;
    return {
      hoogte: termijnkolommen.length === 0 ? standen.hoogte : onder + tijden.hoogte,
      inhoud: (
        <>
          <Railbeeld
            indeling={standen}
            merk={(halte) => <Standmerk halte={halte} fase={faseVan(halte.id)} />}
            spoor={(id) => (faseVan(id) === 'straks' ? 'spoor-straks' : 'spoor-klaar')}
            klasse={(id) => (faseVan(id) === 'straks' ? 'zachtetekst' : 'koptekst')}
            heel={(id) => `${heelVan(standkolommen, id)} (${t.weegdossier.verloop[faseVan(id)]})`}
          />
          {termijnkolommen.length === 0 ? null : (
            <g transform={`translate(0 ${onder})`}>
              <Railbeeld
                indeling={tijden}
                merk={({ id, x, y }) =>
                  id === vandaagId ? (
                    <path className="vandaagmerk" d={`M${x} ${y - 9}v18`} />
                  ) : (
                    <Merk soort={isVoorbij(id) ? 'telaat' : 'open'} x={x} y={y} />
                  )
                }
                spoor={() => 'spoor-straks'}
                klasse={(id) => (isVoorbij(id) ? 'kop-telaat' : 'koptekst')}
                heel={(id) => heelVan(termijnkolommen, id)}
              />
            </g>
          )}
        </>
      ),
    };
  };
}

function Tabellen({ verloop, termijnen }: Verloopeigenschappen) {
  const t = useTeksten();
  const { vandaag } = useSessie();
  const k = t.figuren.verloop.kolommen;
  return (
    <div className="kolom">
      <Tabel
        titel={t.figuren.verloop.standen}
        rijen={verloop.flat()}
        sleutel={({ naam }) => naam}
        kolommen={[
          {
            kop: k.stand,
            rijkop: true,
            cel: ({ naam, toelichting }) => [naam, toelichting].filter(Boolean).join(', '),
          },
          { kop: k.hoever, cel: ({ fase }) => t.weegdossier.verloop[fase] },
          { kop: k.dag, cel: ({ dag }) => (dag === undefined ? null : <Dag dag={dag} />) },
        ]}
      />
      {termijnen.length === 0 ? (
        <p className="zacht">{t.weegdossier.geenTermijnen}</p>
      ) : (
        <Tabel
          titel={t.weegdossier.termijnen}
          rijen={termijnenOpDag(termijnen, vandaag)}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: k.termijn, rijkop: true, cel: ({ naam }) => termijnnaam(naam, t) },
            {
              kop: k.uiterlijk,
              cel: ({ uiterlijk }) => (
                <span className="rij">
                  <Dag dag={uiterlijk} />
                  <Resterend dag={uiterlijk} vandaag={vandaag} />
                </span>
              ),
            },
            { kop: k.artikel, cel: ({ clausule }) => <Clausulechip clausule={clausule} /> },
          ]}
        />
      )}
    </div>
  );
}

export function Verloopfiguur({ verloop, termijnen }: Verloopeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  return (
    <Figuur
      titel={t.weegdossier.verloop.titel}
      samenvatting={verloopInWoorden(verloop, termijnen, vandaag, t, taal)}
      tabel={<Tabellen verloop={verloop} termijnen={termijnen} />}
      beeld={useRails({ verloop, termijnen })}
    />
  );
}
