// The answer to a request as a file, for whoever may have it: a core party of a request to see, the uitvoerder of all else.
import { verzoekbriefMaken } from '../../../convenant/artikelen/verzoekbrief-maken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Alineas } from './alineas.tsx';

export function Brieven({ verzoek }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken;
  const api = useApi();
  const sessie = useSessie();
  const { id, soort, stand, stappen } = verzoek;
  const verstuurd = mag(sessie, verzoekbriefMaken) ? (
    <Documentknoppen
      wat={t.inzage.brief}
      uitleg={t.inzage.briefVerstuurd}
      haal={({ formaat }) => api.document('verzoekbrief-maken', { id, formaat })}
    />
  ) : null;
  if (stand === 'niet-behandeld')
    return (
      <Kaart titel={t.delen.antwoord}>
        <p className="zacht">{t.delen.antwoordUitleg}</p>
        <Alineas alineas={verzoek.antwoord} />
        {verstuurd}
      </Kaart>
    );
  if (stand === 'ingetrokken')
    return verstuurd === null ? null : <Kaart titel={t.delen.bevestiging}>{verstuurd}</Kaart>;
  if (stand !== 'beantwoord') return null;
  if (soort !== 'inzage') return verstuurd === null ? null : <Kaart titel={t.delen.brief}>{verstuurd}</Kaart>;
  return (
    <Kaart titel={t.delen.brief}>
      {stappen.some((stap) => stap.soort === 'beantwoord') ? (
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
