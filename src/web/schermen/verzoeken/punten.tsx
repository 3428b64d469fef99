// The items that a request is about, with what was decided of each, until when that is carried out, and who was told.
import { Link } from '@tanstack/react-router';
import type { Wijziging } from '../../../convenant/correcties.ts';
import type { GehoordVorm, PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** Kind, party and number: enough to tell items apart, nothing of what they say. */
export function usePuntnaam() {
  const t = useTeksten();
  const soorten: Readonly<Record<string, string>> = t.woorden.soorten;
  return (punt: PuntVorm) =>
    t.verzoeken.correctie.puntnaam(
      soorten[punt.soort] ?? punt.soort,
      punt.bron.naam,
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
export function Uitvoeren({ punt }: { readonly punt: Pick<PuntVorm, 'register' | 'dossier' | 'gegeven' | 'teDoen'> }) {
  const t = useTeksten().verzoeken.correctie;
  const { register, dossier, gegeven, teDoen } = punt;
  if (teDoen === null) return null;
  if (teDoen === 'vernietigd') return <p className="zacht klein">{t.vernietigen}</p>;
  const tekst = t.uitvoeren[teDoen];
  return register === 'weegploeg' ? (
    <Link {...paden.weeghandeling(dossier, weeghandelingen[teDoen], gegeven)} className="knop knop-klein">
      {tekst}
    </Link>
  ) : (
    <Link {...paden.casushandeling(dossier, casushandelingen[teDoen], gegeven)} className="knop knop-klein">
      {tekst}
    </Link>
  );
}

/** What a party thinks, when it said so, and whether it did so itself. */
export function Gehoord({ gehoord: { partij, op, eens, zelf, tekst, moetZijn } }: { readonly gehoord: GehoordVorm }) {
  const alle = useTeksten();
  const t = alle.verzoeken.correctie;
  const { taal } = useTaal();
  const regel = t.gehoordRegel(alle.woorden.partijen[partij], t.eensen[eens ? 'ja' : 'nee'], datumInWoorden(op, taal));
  return (
    <div>
      {zelf ? t.zelfGegeven(regel) : regel}
      {tekst === undefined ? null : <div className="vrijetekst">{tekst}</div>}
      {moetZijn === undefined ? null : <div className="vrijetekst">{t.zienswijze.zouZijn(moetZijn)}</div>}
    </div>
  );
}

function Punt({ punt }: { readonly punt: PuntVorm }) {
  const alle = useTeksten();
  const t = alle.verzoeken.correctie;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const naam = usePuntnaam();
  return (
    <li>
      <strong>{naam(punt)}</strong>
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
      <Uitvoeren punt={punt} />
    </li>
  );
}

export function Punten({ punten }: { readonly punten: readonly PuntVorm[] }) {
  const t = useTeksten().verzoeken.correctie;
  if (punten.length === 0) return <p className="zacht">{t.nogNiets}</p>;
  return (
    <ul className="opsomming">
      {punten.map((punt) => (
        <Punt key={punt.id} punt={punt} />
      ))}
    </ul>
  );
}
