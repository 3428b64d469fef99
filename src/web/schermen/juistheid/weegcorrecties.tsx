// The corrections of a weegdossier, each on a page of its own.
import { getRouteApi } from '@tanstack/react-router';
import type { Wijziging } from '../../../convenant/correcties.ts';
import { useSessie } from '../../schil/sessie.tsx';
import type { Weegformuliereigenschappen } from '../weeghandeling/eigenschappen.ts';
import { Correctieformulier } from './formulier.tsx';
import { useKeuzes, verantwoording } from './gebruik.ts';
import { weegaanvulling, weegverbetering } from './inhoud.ts';
import { useVanVerzoek } from './vanverzoek.tsx';

const route = getRouteApi('/weegdossiers/$id/$handeling');

/** Whoever is behind the seal without being the uitvoerder corrects what its own party sealed; the server says so too. */
function useTeCorrigeren(dossier: Weegformuliereigenschappen['dossier']) {
  const sessie = useSessie();
  const uitvoerder = sessie.mandaten.some(({ rol }) => rol === 'uitvoerder');
  return dossier.gegevens.filter((gegeven) => (gegeven.verzegeld ? gegeven.bron.soort === sessie.partij : uitvoerder));
}

/** Never sent: without a chosen item there is no button. */
const leeg = { soort: 'naw', inhoud: { achternaam: '' } } as const;

function useBasis({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen, wijziging: Wijziging) {
  const { gegeven: gekozen, verzoek } = route.useSearch();
  const vanVerzoek = useVanVerzoek(verzoek);
  const gegevens = useTeCorrigeren(dossier);
  const keuzes = useKeuzes(wijziging, gegevens, dossier.juistheid);
  const vind = (id: string) => gegevens.find((gegeven) => gegeven.id === id);
  return {
    vind,
    deel: {
      keuzes,
      besluiten: dossier.juistheid.verzoeken,
      gekozen,
      merk,
      terug,
      herlees,
      klaar: (melding: string) => klaar(melding, 'gegevens'),
      ...vanVerzoek,
    },
  };
}

export function GegevenVerbeteren(eigenschappen: Weegformuliereigenschappen) {
  const { vind, deel } = useBasis(eigenschappen, 'verbeterd');
  return (
    <Correctieformulier
      handeling="gegeven-verbeteren"
      wijziging="verbeterd"
      {...deel}
      invoer={(w) => {
        const gegeven = vind(w.gegeven);
        const nieuw = gegeven === undefined ? undefined : weegverbetering(gegeven, w.velden);
        return { id: eigenschappen.dossier.id, ...verantwoording(w), nieuw: nieuw ?? leeg };
      }}
    />
  );
}

export function GegevenAanvullen(eigenschappen: Weegformuliereigenschappen) {
  const { vind, deel } = useBasis(eigenschappen, 'aangevuld');
  return (
    <Correctieformulier
      handeling="gegeven-aanvullen"
      wijziging="aangevuld"
      {...deel}
      invoer={(w) => {
        const gegeven = vind(w.gegeven);
        const nieuw = gegeven === undefined ? undefined : weegaanvulling(gegeven, w.velden);
        return { id: eigenschappen.dossier.id, ...verantwoording(w), nieuw: nieuw ?? leeg };
      }}
    />
  );
}

export function GegevenVerwijderen(eigenschappen: Weegformuliereigenschappen) {
  const { deel } = useBasis(eigenschappen, 'verwijderd');
  return (
    <Correctieformulier
      handeling="gegeven-verwijderen"
      wijziging="verwijderd"
      {...deel}
      invoer={(w) => ({ id: eigenschappen.dossier.id, ...verantwoording(w) })}
    />
  );
}

export function GegevenAfschermen(eigenschappen: Weegformuliereigenschappen) {
  const { deel } = useBasis(eigenschappen, 'afgeschermd');
  return (
    <Correctieformulier
      handeling="gegeven-afschermen"
      wijziging="afgeschermd"
      {...deel}
      invoer={(w) => ({ id: eigenschappen.dossier.id, ...verantwoording(w) })}
    />
  );
}

export function AfschermingOpheffen(eigenschappen: Weegformuliereigenschappen) {
  const { deel } = useBasis(eigenschappen, 'niet-meer-afgeschermd');
  return (
    <Correctieformulier
      handeling="afscherming-opheffen"
      wijziging="niet-meer-afgeschermd"
      {...deel}
      invoer={(w) => ({ id: eigenschappen.dossier.id, ...verantwoording(w) })}
    />
  );
}
