// The overview of a weegdossier: the person, the main facts, and dossiers that may be about the same person.
import { Link } from '@tanstack/react-router';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Itemspoor, Juistheid } from '../juistheid/spoor.tsx';
import { analyses, personalia } from './inhoud.ts';
import { Samenvoegingen } from './samenvoegingen.tsx';

function MogelijkDezelfde({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten().weegdossier;
  const redenen: Readonly<Record<string, string>> = t.zelfde.redenen;
  return (
    <Deel titel={t.zelfde.titel} bij={<Artikelchip artikel="8" lid="3" />}>
      <p className="zacht klein">{t.zelfde.uitleg}</p>
      <ul className="kolom">
        {dossier.mogelijkDezelfde.map((ander) => (
          <li key={ander.id} className="rij">
            <Link {...paden.weegdossier(ander.id)}>{t.zelfde.bekijk(ander.nummer ?? t.verzegeldNummer)}</Link>
            <span className="zacht">{ander.redenen.map((reden) => redenen[reden] ?? reden).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Deel>
  );
}

export function Overzicht({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten().weegdossier;
  const personen = personalia(dossier);
  const laatste = analyses(dossier)[0];
  return (
    <>
      <Deel titel={t.betrokkene} bij={<Artikelchip artikel="8" lid="2 a" />}>
        {personen.length === 0 ? <p className="zacht">{t.geenBetrokkene}</p> : null}
        {personen.map(({ naw, bron }) => (
          <div key={JSON.stringify(naw)} className={personen.length > 1 ? 'bijlage' : undefined}>
            {personen.length > 1 ? <p className="zacht klein">{bron}</p> : null}
            <Personalia naw={naw} />
          </div>
        ))}
        <Itemspoor
          juistheid={dossier.juistheid}
          ids={dossier.gegevens.filter(({ soort }) => soort === 'naw').map(({ id }) => id)}
        />
      </Deel>
      {dossier.mogelijkDezelfde.length === 0 ? null : <MogelijkDezelfde dossier={dossier} />}
      {laatste === undefined ? null : (
        <Deel titel={t.analyse.conclusie} bij={<Artikelchip artikel="7" lid="3" />}>
          <p className="vrijetekst">{laatste.inhoud.conclusie}</p>
        </Deel>
      )}
      <Deel titel={t.kerngegevens}>
        <Gegevenslijst
          regels={[
            { naam: t.aangemaakt, waarde: <Dag dag={dossier.aangemaaktOp} /> },
            { naam: t.laatsteVerwerking, waarde: <Dag dag={dossier.laatsteVerwerking} /> },
            { naam: t.besluitOp, waarde: dossier.besluitOp === null ? undefined : <Dag dag={dossier.besluitOp} /> },
            { naam: t.casus, waarde: dossier.casusnummer },
          ]}
        />
      </Deel>
      {dossier.samenvoegingen.length === 0 ? null : <Samenvoegingen samenvoegingen={dossier.samenvoegingen} />}
      <Juistheid juistheid={dossier.juistheid} artikel="8" dossier={dossier.id} />
    </>
  );
}
