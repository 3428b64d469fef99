// What a party thinks of a request about one of its items: granted or not, why, and what it should say instead.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { weeg } from '../../../convenant/besluit.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import type { Archiefhoorpunt, Dossierpunt } from '../../../convenant/vormen/zienswijzen.ts';
import { alsHoorpunt, vraagtNieuweTekst, zienswijzevoorwaarden } from '../../../convenant/zienswijzeregels.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { type Herlezing, useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes, Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { optredenVan, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Casusformuliereigenschappen } from '../casus/eigenschappen.ts';
import { Aangevoerd, Itemtekst } from '../verzoeken/dossiergegevens.tsx';
import type { Weegformuliereigenschappen } from '../weeghandeling/eigenschappen.ts';

const weegroute = getRouteApi('/weegdossiers/$id/$handeling');
const casusroute = getRouteApi('/casussen/$id/$handeling');

type Hoorpunt = Omit<Dossierpunt, 'gegeven'>;

interface Eigenschappen<P extends Hoorpunt> {
  readonly handeling: 'correctiezienswijze-geven' | 'casuszienswijze-geven' | 'archiefzienswijze-geven';
  /** What the act names for this item: its file, or of an archived item the request. */
  readonly id: (punt: P | undefined) => string;
  readonly punten: readonly P[];
  /** The item that was chosen on the page before. */
  readonly gekozen: (punt: P) => boolean;
  readonly naam: (punt: P) => string;
  /** What it says now; `geldt` tells in which other files the view counts. */
  readonly inhoud: (punt: P, geldt: (nummers: Nummers) => ReactNode) => ReactNode;
  readonly hint: string;
  readonly merk?: string | undefined;
  readonly terug: ReactNode;
  readonly herlees?: () => Promise<Herlezing>;
  readonly klaar: (melding: string) => void;
}

type Nummers = readonly Archiefhoorpunt['ook'][number][];

interface Waarden {
  readonly punt: string;
  readonly alleenHier: boolean;
  readonly eens: 'ja' | 'nee' | '';
  readonly reden: string;
  readonly moetZijn: string;
}

/** What was said before stands in the form, so that it can be changed. */
function waardenVan(punt: Hoorpunt | undefined): Waarden {
  const eerder = punt?.zienswijze ?? undefined;
  return {
    punt: punt?.id ?? '',
    alleenHier: false,
    eens: eerder === undefined ? '' : eerder.eens ? 'ja' : 'nee',
    reden: eerder?.reden ?? '',
    moetZijn: eerder?.moetZijn ?? '',
  };
}

export function Zienswijzeformulier<P extends Hoorpunt>(eigenschappen: Eigenschappen<P>) {
  const { handeling, id, punten, gekozen, naam, inhoud, hint, merk, terug, herlees, klaar } = eigenschappen;
  const {
    correctie: t,
    vondsten: { zonderNummer },
  } = useTeksten().verzoeken;
  const optreden = optredenVan(useSessie());
  const open = punten.filter(({ uwZienswijze }) => uwZienswijze);
  const vind = (welk: string) => open.find((punt) => punt.id === welk);
  const eerste = open.find(gekozen) ?? (open.length === 1 ? open[0] : undefined);
  const formulier = useFormulier({
    handeling,
    begin: waardenVan(eerste),
    merk,
    invoer: (w) => ({
      id: id(vind(w.punt)),
      punt: w.punt === '' ? id(undefined) : w.punt,
      eens: w.eens === 'ja',
      reden: w.reden,
      alleenHier: w.alleenHier,
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
    ...(herlees === undefined ? {} : { herlees }),
    klaar: ({ ook }) => klaar(ook.length === 0 ? t.zienswijze.gegeven : t.zienswijze.ookGegeven),
  });
  const { w, zet, zetDeel } = formulier;
  const punt = vind(w.punt);
  const geldt = (nummers: Nummers) =>
    nummers.length === 0 ? null : (
      <>
        <p>{t.zienswijze.ook(nummers.map((nummer) => nummer ?? zonderNummer).join(', '))}</p>
        <Vink
          veld="alleenHier"
          label={t.zienswijze.alleenHier}
          aan={w.alleenHier}
          opWijziging={(aan) => zet('alleenHier', aan)}
        />
      </>
    );
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
              tekst: t.verzoekregel(een.nummer, naam(een), t.wijzigingen[een.gevraagd]),
            }))}
            waarde={w.punt}
            opWijziging={(welk) => zetDeel(waardenVan(vind(welk)))}
          />
        )}
        {punt === undefined ? null : (
          <>
            <section className="bijlage kolom">
              <p>
                <strong>{t.watErStaat}</strong>
              </p>
              {inhoud(punt, geldt)}
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
              hint={hint}
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

/** The same for an item of a file that the party can read. */
function Dossierzienswijze({
  register,
  dossier,
  gegeven,
  ...rest
}: Omit<Eigenschappen<Dossierpunt>, 'id' | 'gekozen' | 'naam' | 'inhoud' | 'hint'> & {
  readonly register: PuntVorm['register'];
  readonly dossier: string;
  readonly gegeven: string | undefined;
}) {
  const alle = useTeksten();
  const soorten: Readonly<Record<string, string>> = alle.woorden.soorten;
  return (
    <Zienswijzeformulier
      {...rest}
      id={() => dossier}
      gekozen={(punt) => punt.gegeven === gegeven}
      naam={({ soort, bron }) => alle.juistheid.itemvan(soorten[soort] ?? soort, bron.naam)}
      inhoud={({ id, gegeven: item }, geldt) => {
        const punt = { id, register, dossier, gegeven: item };
        return (
          <>
            <Itemtekst punt={punt} />
            <Aangevoerd key={`aangevoerd ${id}`} punt={punt} geldt={geldt} />
          </>
        );
      }}
      hint={alle.verzoeken.correctie.zienswijze.redenHint}
    />
  );
}

export function CorrectiezienswijzeGeven({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const { gegeven } = weegroute.useSearch();
  return (
    <Dossierzienswijze
      handeling="correctiezienswijze-geven"
      register="weegploeg"
      dossier={dossier.id}
      punten={dossier.juistheid.verzoeken}
      gegeven={gegeven}
      klaar={(melding) => klaar(melding, 'overzicht')}
      {...{ merk, terug, herlees }}
    />
  );
}

export function CasuszienswijzeGeven({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const { gegeven } = casusroute.useSearch();
  return (
    <Dossierzienswijze
      handeling="casuszienswijze-geven"
      register="casusoverleg"
      dossier={casus.id}
      punten={casus.juistheid.verzoeken}
      gegeven={gegeven}
      klaar={(melding) => klaar(melding, 'overzicht')}
      {...{ merk, terug, herlees }}
    />
  );
}
