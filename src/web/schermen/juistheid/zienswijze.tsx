// What a party thinks of a request about one of its items: granted or not, why, and what it should say instead.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { weeg } from '../../../convenant/besluit.ts';
import type { JuistheidVorm } from '../../../convenant/vormen/correctie.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import { alsHoorpunt, vraagtNieuweTekst, zienswijzevoorwaarden } from '../../../convenant/zienswijzeregels.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { type Herlezing, useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { optredenVan, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Casusformuliereigenschappen } from '../casus/eigenschappen.ts';
import { Itemtekst } from '../verzoeken/dossiergegevens.tsx';
import type { Weegformuliereigenschappen } from '../weeghandeling/eigenschappen.ts';

const weegroute = getRouteApi('/weegdossiers/$id/$handeling');
const casusroute = getRouteApi('/casussen/$id/$handeling');

interface Eigenschappen {
  readonly handeling: 'correctiezienswijze-geven' | 'casuszienswijze-geven';
  readonly register: PuntVorm['register'];
  readonly dossier: string;
  readonly verzoeken: JuistheidVorm['verzoeken'];
  /** The item that was chosen on the page before. */
  readonly gekozen: string | undefined;
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  readonly herlees: () => Promise<Herlezing>;
  readonly klaar: (melding: string) => void;
}

interface Waarden {
  readonly punt: string;
  readonly eens: 'ja' | 'nee' | '';
  readonly reden: string;
  readonly moetZijn: string;
}

/** What was said before stands in the form, so that it can be changed. */
function waardenVan(punt: JuistheidVorm['verzoeken'][number] | undefined): Waarden {
  const eerder = punt?.zienswijze ?? undefined;
  return {
    punt: punt?.id ?? '',
    eens: eerder === undefined ? '' : eerder.eens ? 'ja' : 'nee',
    reden: eerder?.reden ?? '',
    moetZijn: eerder?.moetZijn ?? '',
  };
}

function Zienswijzeformulier(eigenschappen: Eigenschappen) {
  const { handeling, register, dossier, verzoeken, gekozen, merk, terug, herlees, klaar } = eigenschappen;
  const alle = useTeksten();
  const t = alle.verzoeken.correctie;
  const soorten: Readonly<Record<string, string>> = alle.woorden.soorten;
  const optreden = optredenVan(useSessie());
  const open = verzoeken.filter(({ uwZienswijze }) => uwZienswijze);
  const vind = (id: string) => open.find((punt) => punt.id === id);
  const eerste = open.find(({ gegeven }) => gegeven === gekozen) ?? (open.length === 1 ? open[0] : undefined);
  const formulier = useFormulier({
    handeling,
    begin: waardenVan(eerste),
    merk,
    invoer: (w) => ({
      id: dossier,
      punt: w.punt === '' ? dossier : w.punt,
      eens: w.eens === 'ja',
      reden: w.reden,
      ...(w.eens === 'ja' && vraagtNieuweTekst(vind(w.punt)?.gevraagd) ? { moetZijn: w.moetZijn } : {}),
    }),
    kies: (w) => [...(w.punt === '' ? ['punt'] : []), ...(w.punt !== '' && w.eens === '' ? ['eens'] : [])],
    regels: (w) => {
      const punt = vind(w.punt);
      if (punt === undefined || w.eens === '') return [];
      const { gevraagd } = punt;
      const { reden, moetZijn } = w;
      return weeg('12', zienswijzevoorwaarden, {
        ...alsHoorpunt(punt),
        optreden,
        teZeggen: open.length,
        gevraagd,
        eens: w.eens === 'ja',
        reden,
        moetZijn,
      });
    },
    velden: {
      'punt-besloten': 'punt',
      'partij-niet-te-horen': 'punt',
      'reden-ontbreekt': 'reden',
      'nieuwe-inhoud-ontbreekt': 'moetZijn',
    },
    herlees,
    klaar: () => klaar(t.zienswijze.gegeven),
  });
  const { w, zet, zetDeel } = formulier;
  const punt = vind(w.punt);
  return (
    <Formulier stand={formulier} handeling={handeling} terug={terug} verzendbaar={open.length > 0}>
      <div className="kaart">
        {open.length === 0 ? <p>{t.zienswijze.geen}</p> : null}
        {open.length === 0 ? null : (
          <Keuzelijst
            veld="punt"
            label={t.gegeven}
            opties={open.map((een) => ({
              waarde: een.id,
              tekst: t.verzoekregel(
                een.nummer,
                alle.juistheid.itemvan(soorten[een.soort] ?? een.soort, een.bron.naam),
                t.wijzigingen[een.gevraagd],
              ),
            }))}
            waarde={w.punt}
            opWijziging={(id) => zetDeel(waardenVan(vind(id)))}
          />
        )}
        {punt === undefined ? null : (
          <>
            <section className="bijlage kolom">
              <p>
                <strong>{t.watErStaat}</strong>
              </p>
              <Itemtekst punt={{ register, dossier, gegeven: punt.gegeven }} />
              <p>
                <strong>{t.gevraagdWerd(t.wijzigingen[punt.gevraagd])}</strong>
              </p>
              <p className="zacht klein">
                {t.zienswijze.uiterlijk} <Dag dag={punt.zienswijzeUiterlijk} />
              </p>
            </section>
            <Rondjes
              veld="eens"
              label={t.zienswijze.eens}
              opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: t.eensen[waarde] }))}
              waarde={w.eens}
              opWijziging={(eens) => zet('eens', eens)}
            />
            {w.eens === 'ja' && vraagtNieuweTekst(punt.gevraagd) ? (
              <Tekstvlak
                veld="moetZijn"
                label={t.zienswijze.moetZijn}
                kort
                max={2000}
                waarde={w.moetZijn}
                opWijziging={(moetZijn) => zet('moetZijn', moetZijn)}
              />
            ) : null}
            <Tekstvlak
              veld="reden"
              label={t.zienswijze.reden}
              hint={t.zienswijze.redenHint}
              kort
              max={2000}
              waarde={w.reden}
              opWijziging={(reden) => zet('reden', reden)}
            />
          </>
        )}
      </div>
    </Formulier>
  );
}

export function CorrectiezienswijzeGeven({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const { gegeven } = weegroute.useSearch();
  return (
    <Zienswijzeformulier
      handeling="correctiezienswijze-geven"
      register="weegploeg"
      dossier={dossier.id}
      verzoeken={dossier.juistheid.verzoeken}
      gekozen={gegeven}
      klaar={(melding) => klaar(melding, 'overzicht')}
      {...{ merk, terug, herlees }}
    />
  );
}

export function CasuszienswijzeGeven({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const { gegeven } = casusroute.useSearch();
  return (
    <Zienswijzeformulier
      handeling="casuszienswijze-geven"
      register="casusoverleg"
      dossier={casus.id}
      verzoeken={casus.juistheid.verzoeken}
      gekozen={gegeven}
      klaar={(melding) => klaar(melding, 'overzicht')}
      {...{ merk, terug, herlees }}
    />
  );
}
