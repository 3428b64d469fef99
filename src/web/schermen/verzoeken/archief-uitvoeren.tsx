// Carrying out what was decided of an archived item: it opens first, and an improvement starts from what it says now.
import { useState } from 'react';
import { vraagtInhoud } from '../../../convenant/archiefcorrecties.ts';
import type { ArchiefpuntAntwoord } from '../../../convenant/vormen/archiefcorrecties.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Invulveld } from '../juistheid/formulier.tsx';
import { casusaanvulling, casusverbetering, weegaanvulling, weegverbetering } from '../juistheid/inhoud.ts';
import { aanvulvelden, verbetervelden, type Waarden, waardenVan } from '../juistheid/velden.ts';
import { Inhoud, Openknop, useArchiefpunt } from './archief-openen.tsx';
import { Besloten } from './besloten.tsx';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { useArchiefpuntnaam } from './punten.tsx';
import { ingevuldeWoorden, type Woordteksten, Woordvelden } from './woorden.tsx';

interface Invulling {
  readonly punt: string;
  readonly velden: Waarden;
  readonly teksten: Woordteksten;
}

/** The new content in the form of its register; undefined when nothing new comes in. */
function nieuwVan(item: ArchiefpuntAntwoord | undefined, teDoen: string | null | undefined, velden: Waarden) {
  if (item === undefined || !vraagtInhoud(teDoen ?? undefined)) return undefined;
  const verbetert = teDoen === 'verbeterd';
  if (item.weegploeg !== null)
    return verbetert ? weegverbetering(item.weegploeg, velden) : weegaanvulling(item.weegploeg, velden);
  if (item.casusoverleg === null) return undefined;
  return verbetert ? casusverbetering(item.casusoverleg, velden) : casusaanvulling(item.casusoverleg, velden);
}

export function ArchiefcorrectieUitvoeren({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const { archief: t, correctie } = useTeksten().verzoeken;
  const juistheid = useTeksten().juistheid;
  const naam = useArchiefpuntnaam();
  const punten = verzoek.archiefpunten.filter(({ teDoen }) => teDoen !== null && teDoen !== 'vernietigd');
  const begin: Invulling = { punt: punten.length === 1 ? (punten[0]?.id ?? '') : '', velden: {}, teksten: {} };
  const [geopend, zetGeopend] = useState<ArchiefpuntAntwoord | undefined>(undefined);
  const vind = (id: string) => punten.find((punt) => punt.id === id);
  const formulier = useFormulier({
    handeling: 'archiefcorrectie-uitvoeren',
    begin,
    merk,
    invoer: (w) => {
      const nieuw = nieuwVan(geopend, vind(w.punt)?.teDoen, w.velden);
      return {
        id: verzoek.id,
        punt: w.punt === '' ? verzoek.id : w.punt,
        ...(nieuw === undefined ? {} : { nieuw: { soort: nieuw.soort, inhoud: { ...nieuw.inhoud } } }),
        woorden: ingevuldeWoorden(geopend?.woorden ?? [], vind(w.punt)?.teDoen ?? null, w.teksten),
      };
    },
    kies: (w) => (w.punt === '' ? ['punt'] : []),
    velden: {
      'punt-zonder-besluit': 'punt',
      'gegeven-al-verwijderd': 'punt',
      'soort-past-niet': 'punt',
      'nieuwe-inhoud-past-niet': 'woorden',
    },
    klaar,
  });
  const { w, zet, zetDeel } = formulier;
  const punt = vind(w.punt);
  const wijziging = punt?.teDoen ?? null;
  const openen = useArchiefpunt(verzoek, w.punt);
  const inhoud = geopend?.weegploeg ?? geopend?.casusoverleg ?? undefined;
  const velden =
    inhoud === undefined || !vraagtInhoud(wijziging ?? undefined)
      ? []
      : wijziging === 'verbeterd'
        ? verbetervelden(inhoud)
        : aanvulvelden(inhoud);
  const open = () =>
    openen.mutate(undefined, {
      onSuccess: (item) => {
        zetGeopend(item);
        const nu = item.weegploeg ?? item.casusoverleg;
        zetDeel({ velden: nu !== null && wijziging === 'verbeterd' ? waardenVan(nu) : {} });
      },
    });
  return (
    <Formulier
      stand={formulier}
      handeling="archiefcorrectie-uitvoeren"
      terug={terug}
      verzendbaar={geopend !== undefined}
    >
      <div className="kaart">
        <Keuzelijst
          veld="punt"
          label={correctie.gegeven}
          opties={punten.map((een) => ({ waarde: een.id, tekst: naam(een) }))}
          waarde={w.punt}
          opWijziging={(id) => {
            zetGeopend(undefined);
            openen.reset();
            zetDeel({ punt: id, velden: {}, teksten: {} });
          }}
        />
        {wijziging === null || wijziging === 'vernietigd' ? null : (
          <>
            <p>
              <strong>{t.teDoen(juistheid.wijzigingen[wijziging])}</strong>
            </p>
            {punt === undefined ? null : <Besloten punt={punt} />}
            {geopend === undefined ? (
              <Openknop openen={{ ...openen, mutate: open }} tekst={t.openItem} />
            ) : (
              <>
                <section className="bijlage kolom">
                  <p>
                    <strong>{correctie.watErStaat}</strong>
                  </p>
                  <Inhoud item={geopend} />
                </section>
                {velden.length === 0 ? null : <p className="zacht klein">{juistheid.uitleg[wijziging]}</p>}
                {geopend.woorden === null || !vraagtInhoud(wijziging) ? null : (
                  <Woordvelden
                    key={w.punt}
                    woorden={geopend.woorden}
                    wijziging={wijziging}
                    veld="woorden"
                    teksten={w.teksten}
                    zet={(teksten) => zet('teksten', teksten)}
                  />
                )}
                {velden.map((veld) => (
                  <Invulveld
                    key={`${w.punt} ${veld.naam}`}
                    veld={veld}
                    waarde={w.velden[veld.naam] ?? ''}
                    opWijziging={(waarde) => zet('velden', { ...w.velden, [veld.naam]: waarde })}
                  />
                ))}
                <Bericht soort="letop" titel={juistheid.gevolg[wijziging].titel}>
                  <p>{geopend.woorden === null ? t.gevolg : correctie.woordenGevolg}</p>
                </Bericht>
              </>
            )}
          </>
        )}
      </div>
    </Formulier>
  );
}
