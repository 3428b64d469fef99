// The tasks that keep failing, for those who look after the system: by their own number, never what they are about.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { misserVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { sleutels, takenvraag } from '../../api/vragen.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Laden, Mislukt, useMisserwoorden } from '../../onderdelen/staat.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

export function Taken() {
  const t = useTeksten().berichten.taken;
  const { taal } = useTaal();
  const api = useApi();
  const cache = useQueryClient();
  const meld = useMeld();
  const woorden = useMisserwoorden();
  const { data, error, isPending, refetch } = useQuery(takenvraag(api));
  const hervatten = useMutation({
    mutationFn: (id: string) => api.verricht('taak-hervatten', { id }),
    onSuccess: ({ waarde }) => {
      meld(t.hervatMelding(waarde.volgnummer));
      return cache.invalidateQueries({ queryKey: sleutels.taken });
    },
    onError: (fout) => meld(woorden(misserVan(fout)).titel),
  });
  return (
    <Kaart titel={t.titel}>
      <p className="zacht">{t.uitleg}</p>
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data?.length === 0 ? <p>{t.leeg}</p> : null}
      <ul className="plichten">
        {(data ?? []).map((taak) => (
          <li key={taak.id} className="plicht">
            <span className="wat">
              {`${t.nummer} ${taak.volgnummer}: ${handelingteksten[taak.soort][taal]}`}
              <span className="zacht">
                {`${t.standen[taak.stand]} · ${t.pogingen}: ${taak.pogingen}`}
                {taak.fout === null ? '' : ` · ${t.fout}: ${taak.fout}`}
              </span>
            </span>
            <span className="wanneer zacht">
              <Dag dag={taak.dag} />
            </span>
            {taak.stand === 'dood' ? (
              <button
                type="button"
                className="knop knop-stil"
                aria-label={t.hervat(taak.volgnummer)}
                onClick={() => hervatten.mutate(taak.id)}
              >
                {handelingteksten['taak-hervatten'][taal]}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
