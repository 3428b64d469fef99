// The letter of each addressee as it would go now, to be read, printed and sent.
import { useApi } from '../../api/omgeving.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Briefwaarden } from './waarden.ts';

export function Briefknoppen({ dossier, brief }: { readonly dossier: string; readonly brief: Briefwaarden }) {
  const t = useTeksten().informeren;
  const api = useApi();
  if (brief.aan.length === 0) return <p className="zacht">{t.nogGeenOntvanger}</p>;
  return brief.aan.map(({ hoedanigheid }, voor) => (
    <Documentknoppen
      key={hoedanigheid}
      wat={t.briefAan(t.hoedanigheden[hoedanigheid])}
      uitleg={t.briefUitleg}
      haal={({ formaat }) => api.document('informatiebrief-opmaken', { id: dossier, ...brief, voor, formaat })}
    />
  ));
}
