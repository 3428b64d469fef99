// What is decided of one item of a register.
import { correctieBeslissen, teHoren } from '../../../convenant/artikelen/correctie-beslissen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { isWoordsoort } from '../../../convenant/correcties.ts';
import { puntbesluiten } from '../../../convenant/correctieverzoeken.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { Beslisformulier } from './beslisformulier.tsx';
import { Aangevoerd, Itemtekst } from './dossiergegevens.tsx';
import { correctiefeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { usePuntnaam } from './punten.tsx';
import { Woordtekst } from './woorden.tsx';

export function CorrectieBeslissen(eigenschappen: Verzoekformuliereigenschappen) {
  const { verzoek } = eigenschappen;
  const { vandaag, vertrokken } = useSessie();
  const naam = usePuntnaam();
  const vind = (id: string) => verzoek.punten.find((punt) => punt.id === id);
  return (
    <Beslisformulier
      {...eigenschappen}
      handeling="correctie-beslissen"
      open={verzoek.punten
        .filter(({ besluit }) => besluit === null)
        .map((punt) => ({
          id: punt.id,
          naam: naam(punt),
          // Who said himself what he thinks is not asked again.
          horen: teHoren(verzoek.soort, punt.bron.soort, vertrokken).filter(
            (partij) => !punt.gehoord.some((een) => een.partij === partij),
          ),
          gevraagd: punt.gevraagd,
          gezegd: punt.gehoord,
        }))}
      kan={(id) =>
        puntbesluiten.filter(
          (een) => een !== 'vernietigd' || (verzoek.soort === 'verzet' && vind(id)?.vernietigbaar === true),
        )
      }
      invoer={({ grond, wordt, gehoord: meningen, ...w }) => ({
        id: verzoek.id,
        register: vind(w.punt)?.register ?? 'weegploeg',
        ...w,
        ...(grond === undefined ? {} : { grond }),
        ...(wordt === undefined ? {} : { wordt }),
        gehoord: [...meningen],
      })}
      regels={(w) => {
        const punt = vind(w.punt);
        if (punt === undefined) return [];
        return weeg(correctieBeslissen.artikel, correctieBeslissen.voorwaarden, {
          ...correctiefeitenVan(verzoek, vandaag),
          ...w,
          gehoord: [...punt.gehoord, ...w.gehoord],
          register: punt.register,
          vernietigbaar: punt.vernietigbaar,
          bevestigd: verzoek.vondsten.some(
            ({ dossier, oordeel }) => dossier === punt.dossier && oordeel === 'bevestigd',
          ),
          besloten: false,
          bron: punt.bron.soort,
          voorgelegdOp: punt.voorgelegdOp,
          vertrokken,
        });
      }}
      inhoud={(id) => {
        const punt = vind(id);
        if (punt === undefined) return null;
        return (
          <>
            {isWoordsoort(punt.soort) ? <Woordtekst verzoek={verzoek.id} punt={punt} /> : <Itemtekst punt={punt} />}
            <Aangevoerd key={`aangevoerd ${id}`} punt={punt} />
          </>
        );
      }}
    />
  );
}
