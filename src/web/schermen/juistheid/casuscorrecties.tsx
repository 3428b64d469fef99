// The corrections of a casus, each on a page of its own.
import { getRouteApi } from '@tanstack/react-router';
import type { Wijziging } from '../../../convenant/correcties.ts';
import type { Casusformuliereigenschappen } from '../casus/eigenschappen.ts';
import { Correctieformulier } from './formulier.tsx';
import { useKeuzes, verantwoording } from './gebruik.ts';
import { casusaanvulling, casusverbetering } from './inhoud.ts';
import { useVanVerzoek } from './vanverzoek.tsx';

const route = getRouteApi('/casussen/$id/$handeling');

/** Never sent: without a chosen item there is no button. */
const leeg = { soort: 'naw', inhoud: { achternaam: '' } } as const;

function useBasis({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen, wijziging: Wijziging) {
  const { gegeven: gekozen, verzoek } = route.useSearch();
  const vanVerzoek = useVanVerzoek(verzoek);
  const gegevens = casus.gegevens;
  const keuzes = useKeuzes(wijziging, gegevens, casus.juistheid);
  const vind = (id: string) => gegevens.find((gegeven) => gegeven.id === id);
  return {
    vind,
    deel: { keuzes, besluiten: casus.juistheid.verzoeken, gekozen, merk, terug, herlees, klaar, ...vanVerzoek },
  };
}

export function CasusgegevenVerbeteren(eigenschappen: Casusformuliereigenschappen) {
  const { vind, deel } = useBasis(eigenschappen, 'verbeterd');
  return (
    <Correctieformulier
      handeling="casusgegeven-verbeteren"
      wijziging="verbeterd"
      {...deel}
      invoer={(w) => {
        const gegeven = vind(w.gegeven);
        const nieuw = gegeven === undefined ? undefined : casusverbetering(gegeven, w.velden);
        return { id: eigenschappen.casus.id, ...verantwoording(w), nieuw: nieuw ?? leeg };
      }}
    />
  );
}

export function CasusgegevenAanvullen(eigenschappen: Casusformuliereigenschappen) {
  const { vind, deel } = useBasis(eigenschappen, 'aangevuld');
  return (
    <Correctieformulier
      handeling="casusgegeven-aanvullen"
      wijziging="aangevuld"
      {...deel}
      invoer={(w) => {
        const gegeven = vind(w.gegeven);
        const nieuw = gegeven === undefined ? undefined : casusaanvulling(gegeven, w.velden);
        return { id: eigenschappen.casus.id, ...verantwoording(w), nieuw: nieuw ?? leeg };
      }}
    />
  );
}

export function CasusgegevenVerwijderen(eigenschappen: Casusformuliereigenschappen) {
  const { deel } = useBasis(eigenschappen, 'verwijderd');
  return (
    <Correctieformulier
      handeling="casusgegeven-verwijderen"
      wijziging="verwijderd"
      {...deel}
      invoer={(w) => ({ id: eigenschappen.casus.id, ...verantwoording(w) })}
    />
  );
}

export function CasusgegevenAfschermen(eigenschappen: Casusformuliereigenschappen) {
  const { deel } = useBasis(eigenschappen, 'afgeschermd');
  return (
    <Correctieformulier
      handeling="casusgegeven-afschermen"
      wijziging="afgeschermd"
      {...deel}
      invoer={(w) => ({ id: eigenschappen.casus.id, ...verantwoording(w) })}
    />
  );
}

export function CasusafschermingOpheffen(eigenschappen: Casusformuliereigenschappen) {
  const { deel } = useBasis(eigenschappen, 'niet-meer-afgeschermd');
  return (
    <Correctieformulier
      handeling="casusafscherming-opheffen"
      wijziging="niet-meer-afgeschermd"
      {...deel}
      invoer={(w) => ({ id: eigenschappen.casus.id, ...verantwoording(w) })}
    />
  );
}
