// The items that a request is about, with what was decided of each, until when that is carried out, and who was told.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isWoordsoort, type Wijziging } from '../../../convenant/correcties.ts';
import { gaatEerstOpen } from '../../../convenant/correctieverzoeken.ts';
import type { ArchiefpuntVorm } from '../../../convenant/vormen/archiefcorrecties.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { useBronnaam } from '../juistheid/gebruik.ts';
import { Gehoord } from './besloten.tsx';

/** Kind, party and number: enough to tell items apart, nothing of what they say. */
export function usePuntnaam() {
  const t = useTeksten();
  const bronnaam = useBronnaam();
  const soorten: Readonly<Record<string, string>> = t.woorden.soorten;
  return (punt: PuntVorm) =>
    t.verzoeken.correctie.puntnaam(
      soorten[punt.soort] ?? punt.soort,
      bronnaam(punt),
      punt.dossiernummer ?? t.verzoeken.correctie.registers[punt.register],
    );
}

const weeghandelingen = {
  verbeterd: 'gegeven-verbeteren',
  aangevuld: 'gegeven-aanvullen',
  verwijderd: 'gegeven-verwijderen',
  afgeschermd: 'gegeven-afschermen',
  'niet-meer-afgeschermd': 'afscherming-opheffen',
} as const satisfies Record<Wijziging, string>;
const casushandelingen = {
  verbeterd: 'casusgegeven-verbeteren',
  aangevuld: 'casusgegeven-aanvullen',
  verwijderd: 'casusgegeven-verwijderen',
  afgeschermd: 'casusgegeven-afschermen',
  'niet-meer-afgeschermd': 'casusafscherming-opheffen',
} as const satisfies Record<Wijziging, string>;

/** The way from a decision to the correction that carries it out, with the item chosen already. */
export function Uitvoeren({
  punt,
}: {
  readonly punt: Pick<PuntVorm, 'register' | 'dossier' | 'gegeven' | 'teDoen' | 'beperktOp' | 'soort' | 'verzoek'>;
}) {
  const t = useTeksten().verzoeken.correctie;
  const { register, dossier, gegeven, soort, verzoek } = punt;
  const teDoen = gaatEerstOpen(punt) && !isWoordsoort(soort) ? 'niet-meer-afgeschermd' : punt.teDoen;
  if (teDoen === null) return null;
  if (teDoen === 'vernietigd') return <p className="zacht klein">{t.vernietigen}</p>;
  const tekst = t.uitvoeren[teDoen];
  if (isWoordsoort(soort))
    return (
      <Link {...paden.verzoekhandeling(verzoek, 'woorden-corrigeren')} className="knop knop-klein">
        {tekst}
      </Link>
    );
  return register === 'weegploeg' ? (
    <Link {...paden.weeghandeling(dossier, weeghandelingen[teDoen], gegeven, verzoek)} className="knop knop-klein">
      {tekst}
    </Link>
  ) : (
    <Link {...paden.casushandeling(dossier, casushandelingen[teDoen], gegeven, verzoek)} className="knop knop-klein">
      {tekst}
    </Link>
  );
}

/** An item of a request, in a register or in the archive. */
type Getoond = Omit<
  PuntVorm,
  'gegeven' | 'bron' | 'register' | 'dossier' | 'dossiernummer' | 'vernietigbaar' | 'verwittigd'
> & {
  readonly verwittigd: ArchiefpuntVorm['verwittigd'];
};

function Punt({ punt, naam, actie }: { readonly punt: Getoond; readonly naam: string; readonly actie: ReactNode }) {
  const alle = useTeksten();
  const t = alle.verzoeken.correctie;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  return (
    <li>
      <strong>{naam}</strong>
      <Gegevenslijst
        klein
        regels={[
          { naam: t.gevraagd, waarde: t.wijzigingen[punt.gevraagd] },
          {
            naam: t.besluit,
            waarde:
              punt.besluit === null || punt.beslotenOp === null ? (
                t.nogGeenBesluit
              ) : (
                <>
                  {t.besluiten[punt.besluit]}, <Dag dag={punt.beslotenOp} />
                </>
              ),
          },
          { naam: t.grond, waarde: punt.grond === null ? undefined : t.gronden[punt.grond] },
          {
            naam: t.motivering,
            waarde: punt.motivering === null ? undefined : <span className="vrijetekst">{punt.motivering}</span>,
          },
          {
            naam: t.watHetWordt,
            waarde: punt.wordt === null ? undefined : <span className="vrijetekst">{punt.wordt}</span>,
          },
          {
            naam: t.gehoordKop,
            waarde:
              punt.gehoord.length === 0
                ? undefined
                : punt.gehoord.map((een) => <Gehoord key={een.partij} gehoord={een} />),
          },
          {
            naam: t.uiterlijk,
            waarde:
              punt.teDoen === null || punt.uitvoerenUiterlijk === null ? undefined : (
                <>
                  <Dag dag={punt.uitvoerenUiterlijk} /> <Resterend dag={punt.uitvoerenUiterlijk} vandaag={vandaag} />
                </>
              ),
          },
          { naam: t.uitgevoerd, waarde: punt.uitgevoerdOp === null ? undefined : <Dag dag={punt.uitgevoerdOp} /> },
          {
            naam: t.verwittigd,
            waarde:
              punt.verwittigd.length === 0
                ? undefined
                : punt.verwittigd
                    .map(
                      ({ aan, op }) => `${aan} (${op === null ? alle.kennisgeving.nogNiet : datumInWoorden(op, taal)})`,
                    )
                    .join('; '),
          },
        ]}
      />
      {actie}
    </li>
  );
}

export function Punten({ punten }: { readonly punten: readonly PuntVorm[] }) {
  const t = useTeksten().verzoeken.correctie;
  const naam = usePuntnaam();
  if (punten.length === 0) return <p className="zacht">{t.nogNiets}</p>;
  return (
    <ul className="opsomming">
      {punten.map((punt) => (
        <Punt key={punt.id} punt={punt} naam={naam(punt)} actie={<Uitvoeren punt={punt} />} />
      ))}
    </ul>
  );
}

/** The same of an item in the archive; the uitvoerder knows its kind only. */
export function useArchiefpuntnaam() {
  const t = useTeksten();
  const soorten: Readonly<Record<string, string>> = t.woorden.soorten;
  return ({ soort, plek }: Pick<ArchiefpuntVorm, 'soort' | 'plek'>) => {
    const naam = soorten[soort] ?? soort;
    if (plek === null) return t.verzoeken.archief.puntnaam(naam);
    const nummer = plek.dossiernummer ?? t.verzoeken.vondsten.zonderNummer;
    return `${t.verzoeken.correctie.puntnaam(naam, plek.bron.naam, nummer)}${plek.verzegeld ? ` (${t.verzoeken.vondsten.verzegeld})` : ''}`;
  };
}

export function Archiefpunten({ punten }: { readonly punten: readonly ArchiefpuntVorm[] }) {
  const t = useTeksten().verzoeken.archief;
  const naam = useArchiefpuntnaam();
  return (
    <>
      <p className="zacht">{punten.some(({ plek }) => plek === null) ? t.voorUitvoerder : t.voorKernpartij}</p>
      <ul className="opsomming">
        {punten.map((punt) => (
          <Punt
            key={punt.id}
            punt={punt}
            naam={naam(punt)}
            actie={punt.besluit === 'vernietigd' ? <p className="zacht klein">{t.vernietigd}</p> : null}
          />
        ))}
      </ul>
    </>
  );
}
