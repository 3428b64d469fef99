// The people around the subject: everybody with role, necessity and, of those left behind, family tie and wish.
import { MapPin } from 'lucide-react';
import type { Casusgegeven, CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Label } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { volleNaam } from '../../onderdelen/naam.ts';
import { Personalia } from '../../onderdelen/naw.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

type Persoon = Extract<Casusgegeven, { soort: 'achterblijver' | 'netwerkpersoon' }>;

function Hulp({ hulp, wensOp }: { readonly hulp: boolean; readonly wensOp: string | undefined }) {
  const p = useTeksten().dossierwerk.personen;
  const { taal } = useTaal();
  if (wensOp === undefined) return p.geenHulp;
  const dag = datumInWoorden(wensOp, taal);
  return hulp ? p.wens(dag) : p.geenHulpWel(dag);
}

function Persoonskaart({ persoon }: { readonly persoon: Persoon }) {
  const t = useTeksten();
  const p = t.dossierwerk.personen;
  const { inhoud } = persoon;
  const achterblijver = persoon.soort === 'achterblijver' ? persoon.inhoud : undefined;
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{volleNaam(inhoud.naw)}</h3>
        <Artikelchip artikel="10" lid={`2 ${persoon.letter}`} />
        {inhoud.verblijfToelichting === undefined ? null : <Label kleur="letop" icoon={MapPin} tekst={p.buitenland} />}
      </div>
      <Personalia naw={inhoud.naw} />
      <Gegevenslijst
        regels={[
          { naam: p.rol, waarde: <span className="vrijetekst">{inhoud.rol}</span> },
          { naam: p.noodzaak, waarde: <span className="vrijetekst">{inhoud.noodzaak}</span> },
          {
            naam: p.gezinsband,
            waarde:
              achterblijver === undefined ? undefined : <span className="vrijetekst">{achterblijver.gezinsband}</span>,
          },
          {
            naam: p.hulp,
            waarde:
              achterblijver === undefined ? undefined : (
                <Hulp hulp={achterblijver.hulp} wensOp={achterblijver.wensOp} />
              ),
          },
          { naam: p.verblijf, waarde: inhoud.verblijfToelichting },
        ]}
      />
      <Herkomst
        gegeven={persoon}
        zichtbaar={
          <>
            {t.casus.zichtbaar} <Artikelchip artikel="10" lid="4" />
          </>
        }
      />
    </article>
  );
}

export function Betrokkenen({ casus }: { readonly casus: CasusVorm }) {
  const p = useTeksten().dossierwerk.personen;
  const personen = casus.gegevens.filter(
    (gegeven) => gegeven.soort === 'achterblijver' || gegeven.soort === 'netwerkpersoon',
  );
  if (personen.length === 0)
    return (
      <Deel titel={p.titel} bij={<Artikelchip artikel="10" lid="2 f-g" />}>
        <p>{p.geen}</p>
        <p className="zacht">{p.geenUitleg}</p>
      </Deel>
    );
  const groepen = [
    { titel: p.achterblijvers, lid: '2 f', leden: personen.filter(({ soort }) => soort === 'achterblijver') },
    { titel: p.netwerk, lid: '2 g', leden: personen.filter(({ soort }) => soort === 'netwerkpersoon') },
  ];
  return groepen
    .filter(({ leden }) => leden.length > 0)
    .map(({ titel, lid, leden }) => (
      <Deel key={lid} titel={titel} bij={<Artikelchip artikel="10" lid={lid} />}>
        <div className="kolom">
          {leden.map((persoon) => (
            <Persoonskaart key={persoon.id} persoon={persoon} />
          ))}
        </div>
      </Deel>
    ));
}
