// What became of items: a line per correction under its item, and a part with checks, removed items and notices for the whole file.
import { Link } from '@tanstack/react-router';
import { History, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JuistheidVorm } from '../../../convenant/vormen/correctie.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Label } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { useItemnaam } from './gebruik.ts';
import { spoorregels } from './spoorregels.ts';

interface Spooreigenschappen {
  readonly juistheid: JuistheidVorm;
  /** The items that stand together: a signal with its reporter, a person. */
  readonly ids: readonly string[];
}

/** 'Improved on … by …, because …': that something changed, never what it said. */
export function Itemspoor({ juistheid, ids }: Spooreigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const soorten: Readonly<Record<string, string>> = t.woorden.soorten;
  const regels = spoorregels(juistheid.correcties, ids);
  if (regels.length === 0) return null;
  return (
    <ul className="spoor" aria-label={t.juistheid.geschiedenis}>
      {regels.map(({ gegeven, soort, wijziging, reden, aanleiding, op, door, aanDeBron }) => (
        <li key={`${gegeven} ${wijziging} ${op} ${door} ${reden}`} className="klein">
          <History className="icoon" aria-hidden />{' '}
          {t.juistheid.regel(
            ids.length > 1 ? (soorten[soort] ?? soort) : undefined,
            aanDeBron ? t.juistheid.bronwijzigingen[wijziging] : t.juistheid.wijzigingen[wijziging],
            datumInWoorden(op, taal),
            door,
            t.juistheid.redenen[reden].toLowerCase(),
            t.juistheid.aanleidingen[aanleiding].toLowerCase(),
          )}{' '}
          <Artikelchip artikel="12" lid="6" />
        </li>
      ))}
    </ul>
  );
}

/** An analysis that rests on something that changed since. */
export function Verouderdlabel({ juistheid, id }: { readonly juistheid: JuistheidVorm; readonly id: string }) {
  const t = useTeksten().juistheid;
  if (!juistheid.verouderd.includes(id)) return null;
  return <Label kleur="letop" icoon={TriangleAlert} tekst={t.verouderd} />;
}

interface Juistheideigenschappen {
  readonly juistheid: JuistheidVorm;
  readonly artikel: '8' | '10';
  /** The file, for the way to what can be done about it. */
  readonly dossier: string;
}

function ZonderInhoud({ juistheid }: { readonly juistheid: JuistheidVorm }) {
  const t = useTeksten().juistheid;
  const naam = useItemnaam();
  return (
    <>
      <h3>{t.zonderInhoud}</h3>
      <p className="zacht klein">{t.zonderInhoudUitleg}</p>
      <ul className="spoorlijst">
        {juistheid.zonderInhoud.map((item) => (
          <li key={item.id}>
            <strong>{t.toestanden[item.toestand]}</strong> {naam(item, item.op)}
            <Itemspoor juistheid={juistheid} ids={[item.id]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Kennisgevingen({ juistheid }: { readonly juistheid: JuistheidVorm }) {
  const { juistheid: t, kennisgeving } = useTeksten();
  const { taal } = useTaal();
  return (
    <details>
      <summary>
        {t.kennisgevingen} ({juistheid.kennisgevingen.length})
      </summary>
      <ul className="opsomming klein">
        {juistheid.kennisgevingen.map(({ gegeven, wijziging, op, aan }, plaats) => (
          <li key={`${gegeven} ${aan} ${plaats.toString()}`}>
            {t.bericht(
              aan,
              t.wijzigingen[wijziging].toLowerCase(),
              op === null ? kennisgeving.nogNiet : datumInWoorden(op, taal),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Items of which somebody asked a correction: by the number of the request, with what was decided and by when it is done. */
function Verzoeken({ juistheid, artikel, dossier }: Juistheideigenschappen) {
  const alle = useTeksten();
  const t = alle.verzoeken.correctie;
  const soorten: Readonly<Record<string, string>> = alle.woorden.soorten;
  const vrij = (tekst: string | null | undefined) =>
    typeof tekst === 'string' ? <span className="vrijetekst">{tekst}</span> : undefined;
  return (
    <>
      <h3>{t.verzoeken}</h3>
      <ul className="spoorlijst">
        {juistheid.verzoeken.map((punt) => (
          <li key={punt.id}>
            {t.verzoekregel(
              punt.nummer,
              alle.juistheid.itemvan(soorten[punt.soort] ?? punt.soort, punt.bron.naam),
              t.wijzigingen[punt.gevraagd],
            )}
            <Gegevenslijst
              klein
              regels={[
                { naam: t.besluit, waarde: punt.besluit === null ? t.nogGeenBesluit : t.besluiten[punt.besluit] },
                {
                  naam: t.zienswijze.van,
                  waarde:
                    punt.zienswijze === null ? undefined : (
                      <>
                        {t.eensen[punt.zienswijze.eens ? 'ja' : 'nee']}, <Dag dag={punt.zienswijze.op} />
                      </>
                    ),
                },
                { naam: t.zienswijze.reden, waarde: vrij(punt.zienswijze?.reden) },
                { naam: t.zienswijze.moetZijn, waarde: vrij(punt.zienswijze?.moetZijn) },
                {
                  naam: t.zienswijze.uiterlijk,
                  waarde:
                    punt.uwZienswijze && punt.zienswijze === null ? <Dag dag={punt.zienswijzeUiterlijk} /> : undefined,
                },
                { naam: t.grond, waarde: punt.grond === null ? undefined : t.gronden[punt.grond] },
                {
                  naam: t.uiterlijk,
                  waarde:
                    punt.teDoen === null || punt.uitvoerenUiterlijk === null ? undefined : (
                      <Dag dag={punt.uitvoerenUiterlijk} />
                    ),
                },
                {
                  naam: t.uitgevoerd,
                  waarde: punt.uitgevoerdOp === null ? undefined : <Dag dag={punt.uitgevoerdOp} />,
                },
              ]}
            />
            {punt.uwZienswijze ? (
              <p>
                <Link
                  {...(artikel === '8'
                    ? paden.weeghandeling(dossier, 'correctiezienswijze-geven', punt.gegeven)
                    : paden.casushandeling(dossier, 'casuszienswijze-geven', punt.gegeven))}
                  className="knop knop-klein"
                >
                  {punt.zienswijze === null ? t.zienswijze.geef : t.zienswijze.wijzig}
                </Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Checks, removed and shielded items, and who was told. */
export function Juistheid({ juistheid, artikel, dossier }: Juistheideigenschappen): ReactNode {
  const t = useTeksten().juistheid;
  const laatste = juistheid.controles.at(-1);
  return (
    <Deel titel={t.titel} bij={<Artikelchip artikel={artikel} lid="3" />}>
      <Gegevenslijst
        regels={[
          {
            naam: t.volgende,
            waarde: juistheid.controleUiterlijk === null ? undefined : <Dag dag={juistheid.controleUiterlijk} />,
          },
          {
            naam: t.laatste,
            waarde: laatste === undefined ? t.nogGeen : <Dag dag={laatste.op} />,
          },
          { naam: t.door, waarde: laatste?.door },
          {
            naam: t.uitkomst,
            waarde: laatste === undefined ? undefined : <span className="vrijetekst">{laatste.uitkomst}</span>,
          },
          {
            naam: t.bekekenKort,
            waarde: laatste === undefined ? undefined : t.aantallen(laatste.bekeken, laatste.aanTePassen.length),
          },
        ]}
      />
      {juistheid.zonderInhoud.length === 0 ? null : <ZonderInhoud juistheid={juistheid} />}
      {juistheid.verzoeken.length === 0 ? null : <Verzoeken {...{ juistheid, artikel, dossier }} />}
      {juistheid.kennisgevingen.length === 0 ? null : <Kennisgevingen juistheid={juistheid} />}
    </Deel>
  );
}
