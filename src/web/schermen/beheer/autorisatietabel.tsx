// The table of authorisations: who, for which role and purpose, until when, asked and granted by whom, and what can be done with it.
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { autorisatieIntrekken } from '../../../convenant/artikelen/autorisatie-intrekken.ts';
import { autorisatieToekennen } from '../../../convenant/artikelen/autorisatie-toekennen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { AutorisatieVorm } from '../../../convenant/vormen/beheer.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import { Autorisatielabel, Label } from '../../onderdelen/label.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** What stands in the way of granting, by the same rule as the server's. */
function bezwaren(autorisatie: AutorisatieVorm, sessie: SessieVorm) {
  return weeg(autorisatieToekennen.artikel, autorisatieToekennen.voorwaarden, {
    vandaag: sessie.vandaag,
    open: autorisatie.stand === 'aangevraagd',
    zelfAangevraagd: autorisatie.aangevraagdDoor === sessie.naam,
    voorZichzelf: autorisatie.functionaris.id === sessie.functionaris,
    rol: autorisatie.rol,
    begin: autorisatie.begin,
    einde: autorisatie.einde,
    andere: autorisatie.botstMet.map((rol) => ({ rol, begin: autorisatie.begin, einde: autorisatie.einde })),
  });
}

interface Rijeigenschappen {
  readonly autorisatie: AutorisatieVorm;
  /** Opens the question before granting. */
  readonly kenToe: (autorisatie: AutorisatieVorm) => void;
}

function Handelingen({ autorisatie, kenToe }: Rijeigenschappen) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const sessie = useSessie();
  const { naam } = autorisatie.functionaris;
  const rol = t.woorden.rollen[autorisatie.rol];
  const toeTeKennen = autorisatie.stand === 'aangevraagd' && mag(sessie, autorisatieToekennen);
  const weigeringen = toeTeKennen ? bezwaren(autorisatie, sessie) : [];
  const lopend = ['aangevraagd', 'lopend', 'toekomstig'].includes(autorisatie.stand);
  return (
    <div className="kolom klein">
      <div className="knoppen">
        {toeTeKennen ? (
          <button
            type="button"
            className="knop knop-hoofd knop-klein"
            aria-label={a.toekennenAan(naam, rol)}
            aria-disabled={weigeringen.length > 0 ? true : undefined}
            aria-describedby={weigeringen.length > 0 ? `bezwaren-${autorisatie.id}` : undefined}
            onClick={() => {
              if (weigeringen.length === 0) kenToe(autorisatie);
            }}
          >
            {a.toekennen}
          </button>
        ) : null}
        {lopend && mag(sessie, autorisatieIntrekken) ? (
          <Link
            {...paden.autorisatieIntrekken(autorisatie.id)}
            className="knop knop-klein"
            aria-label={a.intrekkenVan(naam, rol)}
          >
            {a.intrekken}
          </Link>
        ) : null}
      </div>
      {weigeringen.length === 0 ? null : (
        <Weigeringenlijst id={`bezwaren-${autorisatie.id}`} weigeringen={weigeringen} />
      )}
    </div>
  );
}

function Verantwoording({ autorisatie }: { readonly autorisatie: AutorisatieVorm }) {
  const a = useTeksten().beheer.autorisaties;
  const { taal } = useTaal();
  const { aangevraagdDoor, aangevraagdOp, toegekendDoor, toegekendOp, ingetrokkenOp, redenIntrekking } = autorisatie;
  return (
    <div className="zacht klein">
      <p>{a.aangevraagd(aangevraagdDoor, datumInWoorden(aangevraagdOp, taal))}</p>
      {toegekendDoor === null || toegekendOp === null ? null : (
        <p>{a.toegekend(toegekendDoor, datumInWoorden(toegekendOp, taal))}</p>
      )}
      {ingetrokkenOp === null ? null : (
        <p>{a.ingetrokken(datumInWoorden(ingetrokkenOp, taal), redenIntrekking ?? '')}</p>
      )}
    </div>
  );
}

interface Tabeleigenschappen extends Pick<Rijeigenschappen, 'kenToe'> {
  readonly autorisaties: readonly AutorisatieVorm[];
}

export function Autorisatietabel({ autorisaties, kenToe }: Tabeleigenschappen) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const { taal } = useTaal();
  const sessie = useSessie();
  const metHandeling = mag(sessie, autorisatieToekennen) || mag(sessie, autorisatieIntrekken);
  return (
    <Tabel
      titel={a.titel}
      rijen={autorisaties}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: a.kolommen.functionaris,
          rijkop: true,
          cel: ({ functionaris }) => (
            <>
              <strong>{functionaris.naam}</strong>
              <span className="zacht klein">
                <br />
                {[functionaris.functie, functionaris.organisatie].filter((deel) => deel !== null).join(', ')}
              </span>
            </>
          ),
        },
        {
          kop: a.kolommen.rol,
          cel: ({ rol, doel, stand, botstMet }) => (
            <>
              {t.woorden.rollen[rol]}
              <span className="zacht klein">
                <br />
                {doel}
              </span>
              {stand === 'aangevraagd' || botstMet.length === 0 ? null : (
                <p className="klein">
                  <Label
                    kleur="letop"
                    icoon={TriangleAlert}
                    tekst={a.botst(botstMet.map((ander) => t.woorden.rollen[ander].toLowerCase()).join(', '))}
                  />
                </p>
              )}
            </>
          ),
        },
        {
          kop: a.kolommen.periode,
          cel: ({ begin, einde }) => a.periode(datumInWoorden(begin, taal), datumInWoorden(einde, taal)),
        },
        {
          kop: a.kolommen.stand,
          cel: (autorisatie) => (
            <>
              <Autorisatielabel stand={autorisatie.stand} />
              <Verantwoording autorisatie={autorisatie} />
            </>
          ),
        },
        ...(metHandeling
          ? [
              {
                kop: a.kolommen.wat,
                cel: (autorisatie: AutorisatieVorm) => <Handelingen autorisatie={autorisatie} kenToe={kenToe} />,
              },
            ]
          : []),
      ]}
    />
  );
}
