// The letters of a request as files, for whoever may have them: a core party the answer, the uitvoerder all else.
import { inzagebriefMaken } from '../../../convenant/artikelen/inzagebrief-maken.ts';
import { verdagingsbriefMaken } from '../../../convenant/artikelen/verdagingsbrief-maken.ts';
import { verzoekbriefMaken } from '../../../convenant/artikelen/verzoekbrief-maken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefdelen } from '../informeren/brieftekst.tsx';

/** That the answer comes later. */
function Verdagingsbrief({ verzoek: { id, verdaagd } }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken;
  const api = useApi();
  const sessie = useSessie();
  if (!verdaagd || !mag(sessie, verdagingsbriefMaken)) return null;
  return (
    <Kaart titel={t.delen.verdaging}>
      <Documentknoppen
        wat={t.delen.verdagingsbrief}
        uitleg={t.delen.verdagingVerstuurd}
        haal={({ formaat }) => api.document('verdagingsbrief-maken', { id, formaat })}
      />
    </Kaart>
  );
}

export function Brieven({ verzoek }: { readonly verzoek: VerzoekVorm }) {
  return (
    <>
      <Verdagingsbrief verzoek={verzoek} />
      <Slotbrief verzoek={verzoek} />
    </>
  );
}

/** How the request ended. */
function Slotbrief({ verzoek }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken;
  const api = useApi();
  const sessie = useSessie();
  const { id, stand, stappen } = verzoek;
  const verstuurd = mag(sessie, verzoekbriefMaken) ? (
    <Documentknoppen
      wat={stand === 'ingetrokken' ? t.delen.bevestigingsbrief : t.inzage.brief}
      uitleg={t.inzage.briefVerstuurd}
      haal={({ formaat }) => api.document('verzoekbrief-maken', { id, formaat })}
    />
  ) : null;
  if (stand === 'niet-behandeld')
    return (
      <Kaart titel={t.delen.antwoord}>
        <p className="zacht">{t.delen.antwoordUitleg}</p>
        <Briefdelen delen={verzoek.antwoord} />
        {verstuurd}
      </Kaart>
    );
  if (stand === 'ingetrokken')
    return verstuurd === null ? null : <Kaart titel={t.delen.bevestiging}>{verstuurd}</Kaart>;
  if (stand !== 'beantwoord') return null;
  return (
    <Kaart titel={t.delen.brief}>
      {mag(sessie, inzagebriefMaken) && stappen.some(({ soort }) => soort === 'beantwoord' || soort === 'antwoord') ? (
        <Documentknoppen
          wat={t.inzage.brief}
          uitleg={t.inzage.briefUitleg}
          haal={({ formaat }) => api.document('inzagebrief-maken', { id, formaat })}
        />
      ) : (
        <p className="zacht">{t.inzage.briefBijKernpartij}</p>
      )}
    </Kaart>
  );
}
