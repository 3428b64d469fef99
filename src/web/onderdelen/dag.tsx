// A day in words, and a last day with how far away it is.
import { Clock } from 'lucide-react';
import { dagenTussen, datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Label, Telaatlabel } from './label.tsx';

export function Dag({ dag }: { readonly dag: string }) {
  const { taal } = useTaal();
  return <time dateTime={dag}>{datumInWoorden(dag, taal)}</time>;
}

/** How far away a last day is, in words: overdue, today, tomorrow, or in so many days. */
export function useResterend(): (dag: string, vandaag: string) => string {
  const t = useTeksten().werkvoorraad;
  return (dag, vandaag) => {
    const dagen = dagenTussen(vandaag, dag);
    if (dagen < 0) return t.teLaat(-dagen);
    return dagen === 0 ? t.vandaag : dagen === 1 ? t.morgen : t.over(dagen);
  };
}

/** The same as a label. */
export function Resterend({ dag, vandaag }: { readonly dag: string; readonly vandaag: string }) {
  const tekst = useResterend()(dag, vandaag);
  const dagen = dagenTussen(vandaag, dag);
  if (dagen < 0) return <Telaatlabel tekst={tekst} />;
  return <Label kleur={dagen <= 7 ? 'letop' : 'neutraal'} icoon={Clock} tekst={tekst} />;
}
