// What is decided of an archived item: by the same form as elsewhere; the item opens for it on purpose, as that stays with its dossier.
import { archiefcorrectieBeslissen } from '../../../convenant/artikelen/archiefcorrectie-beslissen.ts';
import { teHoren } from '../../../convenant/artikelen/correctie-beslissen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { puntbesluiten } from '../../../convenant/correctieverzoeken.ts';
import type { Partijsoort } from '../../../convenant/rollen.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { Archiefitem } from './archief-openen.tsx';
import { Beslisformulier } from './beslisformulier.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { useArchiefpuntnaam } from './punten.tsx';

export function ArchiefcorrectieBeslissen(eigenschappen: Verzoekformuliereigenschappen) {
  const { verzoek } = eigenschappen;
  const { vandaag, vertrokken: weg } = useSessie();
  const naam = useArchiefpuntnaam();
  const vind = (id: string) => verzoek.archiefpunten.find((punt) => punt.id === id);
  // Of a sealed item nobody waits for the municipality (MB 2).
  const vertrokken = (id: string): readonly Partijsoort[] =>
    vind(id)?.plek?.verzegeld === true ? [...weg, 'gemeente'] : weg;
  const open = verzoek.archiefpunten.filter(({ besluit }) => besluit === null);
  return (
    <Beslisformulier
      {...eigenschappen}
      handeling="archiefcorrectie-beslissen"
      open={open.map((punt) => ({
        id: punt.id,
        naam: naam(punt),
        // Who said himself what he thinks is not asked again.
        horen: teHoren(verzoek.soort, punt.plek?.bron.soort ?? 'gemeente', vertrokken(punt.id)).filter(
          (partij) => !punt.gehoord.some((een) => een.partij === partij),
        ),
        gevraagd: punt.gevraagd,
        gezegd: punt.gehoord,
      }))}
      kan={() => puntbesluiten.filter((een) => een !== 'vernietigd')}
      invoer={({ grond, wordt, gehoord, ...w }) => ({
        id: verzoek.id,
        ...w,
        ...(grond === undefined ? {} : { grond }),
        ...(wordt === undefined ? {} : { wordt }),
        gehoord: [...gehoord],
      })}
      regels={(w) => {
        const punt = vind(w.punt);
        if (punt === undefined) return [];
        return weeg(archiefcorrectieBeslissen.artikel, archiefcorrectieBeslissen.voorwaarden, {
          ...verzoekfeitenVan(verzoek, vandaag),
          ...w,
          gehoord: [...punt.gehoord, ...w.gehoord],
          punten: verzoek.archiefpunten.length,
          open: open.length,
          openVerzegeld: open.filter(({ plek }) => plek?.verzegeld === true).length,
          besloten: false,
          // Which find holds it the server looks at.
          bevestigd: true,
          // The server knows what became of it.
          toestand: 'geldig',
          bron: punt.plek?.bron.soort ?? 'gemeente',
          voorgelegdOp: punt.voorgelegdOp,
          vertrokken: vertrokken(w.punt),
        });
      }}
      inhoud={(id) => <Archiefitem key={id} verzoek={verzoek} punt={id} metAangevoerd />}
    />
  );
}
