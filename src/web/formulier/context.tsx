// What a field knows of the form around it: its own fault, and a place to leave its label and its check.
import { createContext, useContext, useEffect } from 'react';
import type { Fout } from './fouten.ts';

/** Looks at a field itself, for what its value does not tell, such as a date that is half filled in. */
export type Veldcontrole = () => string | undefined;

export interface Velden {
  readonly fouten: readonly Fout[];
  readonly meld: (veld: string, label: string, controle?: Veldcontrole) => () => void;
}

export const VeldenContext = createContext<Velden>({ fouten: [], meld: () => () => undefined });

export const veldId = (veld: string) => `veld-${veld}`;

/** Registers a field with its label and gives back the fault that it has, if any. */
export function useVeld(veld: string, label: string, controle?: Veldcontrole): string | undefined {
  const { fouten, meld } = useContext(VeldenContext);
  useEffect(() => meld(veld, label, controle), [meld, veld, label, controle]);
  const gevonden = fouten.find((fout) => fout.veld === veld);
  return gevonden?.bijVeld ?? gevonden?.tekst;
}

/** Faults in the order in which their fields stand on the page; those without a field come first. */
export function opPlaats(fouten: readonly Fout[]): readonly Fout[] {
  const ids = [...document.querySelectorAll('[id^="veld-"]')].map(({ id }) => id);
  const plaats = ({ veld }: Fout) => (veld === undefined ? -1 : ids.indexOf(veldId(veld)));
  return [...fouten].sort((een, ander) => plaats(een) - plaats(ander));
}

/** Moves the focus to a field; of a group to its first control. */
export function focusVeld(veld: string): void {
  const gevonden = document.getElementById(veldId(veld));
  const bedienbaar = 'input, select, textarea, [role="spinbutton"], button';
  const doel = gevonden?.matches(bedienbaar) === true ? gevonden : gevonden?.querySelector<HTMLElement>(bedienbaar);
  doel?.focus();
  gevonden?.scrollIntoView({ block: 'center' });
}
