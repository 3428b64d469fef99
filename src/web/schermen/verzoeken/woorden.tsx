// What people wrote in a file, for whoever handles a request: to choose from, to read before a decision, and to change as was decided.
import { useQuery } from '@tanstack/react-query';
import { vraagtInhoud } from '../../../convenant/archiefcorrecties.ts';
import { woordenCorrigeren } from '../../../convenant/artikelen/woorden-corrigeren.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { veldInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import { isWoordsoort, type Wijziging } from '../../../convenant/correcties.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import type { WoordrijVorm } from '../../../convenant/vormen/woorden.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Besloten } from './besloten.tsx';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Itemregels } from './itemregels.tsx';
import { usePuntnaam } from './punten.tsx';

type Plek = Pick<PuntVorm, 'register' | 'dossier'>;

/** The words in a file; asked for by the number of the request, and nothing of it is kept. */
export function useWoorden(verzoek: string, plek: Plek | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['woorden', verzoek, plek?.register, plek?.dossier],
    queryFn: async () =>
      plek === undefined
        ? []
        : (await api.verricht('woorden-inzien', { id: verzoek, register: plek.register, dossier: plek.dossier })).waarde
            .rijen,
    enabled: plek !== undefined,
    gcTime: 0,
  });
}

/** The words of one row, text by text. */
export function Woordtekst({ verzoek, punt }: { readonly verzoek: string; readonly punt: PuntVorm }) {
  const t = useTeksten().verzoeken.correctie;
  const { data, error } = useWoorden(verzoek, punt);
  if (error !== null) return <Mislukt fout={error} />;
  if (data === undefined) return <Laden />;
  const rij = data.find(({ soort, gegeven }) => soort === punt.soort && gegeven === punt.gegeven);
  if (rij === undefined || rij.woorden.length === 0) return <p className="zacht">{t.geenWoorden}</p>;
  return (
    <>
      {rij.afgeschermd ? <p className="zacht klein">{t.woordenAfgeschermd}</p> : null}
      <Itemregels regels={rij.regels} />
    </>
  );
}

export type Woordteksten = Readonly<Record<string, string>>;

/** What was written over a text, or behind it; what was left as it is says nothing. */
export function ingevuldeWoorden(woorden: WoordrijVorm['woorden'], wijziging: string | null, teksten: Woordteksten) {
  if (!vraagtInhoud(wijziging ?? undefined)) return [];
  return woorden.flatMap(({ pad, tekst }) => {
    const ingevuld = teksten[pad]?.trim() ?? '';
    return ingevuld === '' || (wijziging === 'verbeterd' && ingevuld === tekst) ? [] : [{ pad, tekst: ingevuld }];
  });
}

interface Woordveldeigenschappen {
  readonly woorden: WoordrijVorm['woorden'];
  readonly wijziging: Wijziging;
  /** Name of the field of the input. */
  readonly veld: string;
  readonly teksten: Woordteksten;
  readonly zet: (teksten: Woordteksten) => void;
}

/** A field per text: with what it says now to improve, empty to add to it. */
export function Woordvelden({ woorden, wijziging, veld: invoer, teksten, zet }: Woordveldeigenschappen) {
  const { taal } = useTaal();
  const t = useTeksten().verzoeken.correctie;
  return woorden.map(({ pad, veld, tekst, over }, plaats) => (
    <div key={pad} className="kolom">
      {wijziging === 'aangevuld' ? (
        <section className="bijlage" lang="nl">
          <p className="vrijetekst">{tekst}</p>
        </section>
      ) : null}
      <Tekstvlak
        // What is wrong with the whole stands with the first text.
        veld={plaats === 0 ? invoer : `${invoer}.${pad}`}
        label={over === undefined ? veldInWoorden(veld, taal) : t.itemOver(veldInWoorden(veld, taal), over)}
        hint={wijziging === 'aangevuld' ? t.woordenAanvulhint : t.woordenVerbeterhint}
        max={8000}
        optioneel={woorden.length > 1}
        waarde={teksten[pad] ?? (wijziging === 'verbeterd' ? tekst : '')}
        opWijziging={(nieuw) => zet({ ...teksten, [pad]: nieuw })}
      />
    </div>
  ));
}

interface Waarden {
  readonly punt: string;
  readonly teksten: Woordteksten;
}

export function WoordenCorrigeren({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const { correctie: t } = useTeksten().verzoeken;
  const juistheid = useTeksten().juistheid;
  const naam = usePuntnaam();
  const punten = verzoek.punten.filter(
    ({ soort, teDoen }) => isWoordsoort(soort) && teDoen !== null && teDoen !== 'vernietigd',
  );
  const vind = (id: string) => punten.find((punt) => punt.id === id);
  const begin: Waarden = { punt: punten.length === 1 ? (punten[0]?.id ?? '') : '', teksten: {} };
  const [gekozen] = punten;
  const formulier = useFormulier({
    handeling: 'woorden-corrigeren',
    begin,
    merk,
    invoer: (w) => ({
      id: verzoek.id,
      register: vind(w.punt)?.register ?? gekozen?.register ?? 'weegploeg',
      punt: w.punt === '' ? verzoek.id : w.punt,
      nieuw: ingevuldeWoorden(rijVan(w.punt)?.woorden ?? [], vind(w.punt)?.teDoen ?? null, w.teksten),
    }),
    kies: (w) => (w.punt === '' ? ['punt'] : []),
    regels: (w) => {
      const punt = vind(w.punt);
      if (punt === undefined) return [];
      return weeg(woordenCorrigeren.artikel, woordenCorrigeren.voorwaarden, {
        uitTeVoeren: punten.length,
        teDoen: punt.teDoen ?? undefined,
        ingevuld: ingevuldeWoorden(rijVan(w.punt)?.woorden ?? [], punt.teDoen, w.teksten).length,
      });
    },
    velden: { 'punt-zonder-besluit': 'punt', 'nieuwe-inhoud-past-niet': 'nieuw' },
    klaar,
  });
  const { w, zet, zetDeel } = formulier;
  const punt = vind(w.punt);
  const { data, error } = useWoorden(verzoek.id, punt);
  function rijVan(id: string): WoordrijVorm | undefined {
    const een = vind(id);
    return data?.find(({ soort, gegeven }) => soort === een?.soort && gegeven === een.gegeven);
  }
  const rij = rijVan(w.punt);
  const wijziging = punt?.teDoen ?? null;
  const schrijft = vraagtInhoud(wijziging ?? undefined);
  return (
    <Formulier stand={formulier} handeling="woorden-corrigeren" terug={terug} verzendbaar={rij !== undefined}>
      <div className="kaart">
        <Keuzelijst
          veld="punt"
          label={t.gegeven}
          opties={punten.map((een) => ({ waarde: een.id, tekst: naam(een) }))}
          waarde={w.punt}
          opWijziging={(id) => zetDeel({ punt: id, teksten: {} })}
        />
        {punt === undefined || wijziging === null || wijziging === 'vernietigd' ? null : error !== null ? (
          <Mislukt fout={error} />
        ) : rij === undefined ? (
          <Laden />
        ) : (
          <>
            <p>
              <strong>{t.uitvoeren[wijziging]}</strong>
            </p>
            <Besloten punt={punt} />
            {schrijft ? (
              <Woordvelden
                key={w.punt}
                woorden={rij.woorden}
                wijziging={wijziging}
                veld="nieuw"
                teksten={w.teksten}
                zet={(teksten) => zet('teksten', teksten)}
              />
            ) : (
              <section className="bijlage kolom">
                <p>
                  <strong>{t.watErStaat}</strong>
                </p>
                <Woordtekst verzoek={verzoek.id} punt={punt} />
              </section>
            )}
            <Bericht soort="letop" titel={juistheid.gevolg[wijziging].titel}>
              <p>{t.woordenGevolg}</p>
            </Bericht>
          </>
        )}
      </div>
    </Formulier>
  );
}
