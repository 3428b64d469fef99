// What happened, newest first, as a list of days and facts.
import type { ReactNode } from 'react';
import { Dag } from './dag.tsx';

export interface Gebeurtenis {
  readonly dag: string;
  readonly wat: string;
  readonly door?: string | undefined;
  readonly bij?: ReactNode;
}

/** Newest day first; within a day the order in which they were given, reversed. */
export function nieuwsteEerst(gebeurtenissen: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  return [...gebeurtenissen].reverse().sort((een, ander) => ander.dag.localeCompare(een.dag));
}

export function Tijdlijn({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurtenis[] }) {
  return (
    <ol className="tijdlijn">
      {nieuwsteEerst(gebeurtenissen).map((gebeurtenis, plaats) => (
        // Two things can happen on one day in the same words; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered in place
        <li key={`${gebeurtenis.dag} ${gebeurtenis.wat} ${plaats}`}>
          <Dag dag={gebeurtenis.dag} />
          <div className="feit hoofdletter">
            {gebeurtenis.wat}
            {gebeurtenis.door === undefined ? null : <span className="zacht klein"> · {gebeurtenis.door}</span>}
            {gebeurtenis.bij === undefined ? null : <> {gebeurtenis.bij}</>}
          </div>
        </li>
      ))}
    </ol>
  );
}
