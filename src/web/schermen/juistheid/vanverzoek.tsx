// A correction that carries out what was decided on a request: what it is to say by that decision, and the way back to the request.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/omgeving.tsx';
import { verzoekvraag } from '../../api/vragen.ts';
import { useMeld } from '../../onderdelen/melding.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Besloten } from '../verzoeken/besloten.tsx';

/** For whoever came from a request: back to it, where the next item waits. */
export function useVanVerzoek(verzoek: string | undefined) {
  const t = useTeksten().verzoeken;
  const navigeer = useNavigate();
  const meld = useMeld();
  if (verzoek === undefined) return {};
  return {
    terug: (
      <Link {...paden.verzoek(verzoek)} className="knop knop-stil">
        {t.naar}
      </Link>
    ),
    klaar: (melding: string) => {
      meld(melding);
      void navigeer(paden.verzoek(verzoek));
    },
  };
}

function Gelezen({ verzoek, punt }: { readonly verzoek: string; readonly punt: string }) {
  const { data } = useQuery(verzoekvraag(useApi(), verzoek));
  const besloten = data?.waarde.punten.find(({ id }) => id === punt);
  return besloten === undefined ? null : <Besloten punt={besloten} />;
}

/** What was decided, for whoever may read the request: the uitvoerder, who carries it out. */
export function UitBesluit({ verzoek, punt }: { readonly verzoek: string; readonly punt: string }) {
  return useSessie().mandaten.some(({ rol }) => rol === 'uitvoerder') ? (
    <Gelezen verzoek={verzoek} punt={punt} />
  ) : null;
}
