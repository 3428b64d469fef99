// A day in words, and a last day with how far away it is.
import { Clock } from 'lucide-react';
import { dagenTussen, datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Label, Telaatlabel } from './label.tsx';

export function Dag({ dag }: { readonly dag: string }) {
  const { taal } = useTaal();
  return <time dateTime={dag}>{datumInWoorden(dag, taal)}</time>;
}

/** How far away a last day is: overdue, today, tomorrow, or in so many days. */
export function Resterend({ dag, vandaag }: { readonly dag: string; readonly vandaag: string }) {
  const t = useTeksten().werkvoorraad;
  const dagen = dagenTussen(vandaag, dag);
  if (dagen < 0) return <Telaatlabel tekst={t.teLaat(-dagen)} />;
  const tekst = dagen === 0 ? t.vandaag : dagen === 1 ? t.morgen : t.over(dagen);
  return <Label kleur={dagen <= 7 ? 'letop' : 'neutraal'} icoon={Clock} tekst={tekst} />;
}
