// Choosing who takes part: ticking a name asks for the reason at once.
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

/** Chosen ids, each with its reason. */
export type Keuzes = Readonly<Record<string, string>>;

/** The choices as the input of an act has them. */
export function keuzelijst(keuzes: Keuzes): { id: string; reden: string }[] {
  return Object.entries(keuzes).map(([id, reden]) => ({ id, reden }));
}

interface Redenkeuzeeigenschappen {
  readonly veld: string;
  readonly label: string;
  readonly hint: string;
  readonly optioneel?: boolean;
  readonly opties: readonly { readonly id: string; readonly naam: string }[];
  readonly keuzes: Keuzes;
  readonly opWijziging: (keuzes: Keuzes) => void;
}

export function Redenkeuze({
  veld,
  label,
  hint,
  optioneel = false,
  opties,
  keuzes,
  opWijziging,
}: Redenkeuzeeigenschappen) {
  const t = useTeksten().besluitvorming.voorstellen;
  return (
    <Vinkjes
      veld={veld}
      label={label}
      labelVerborgen
      hint={hint}
      optioneel={optioneel}
      opties={opties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      waarden={Object.keys(keuzes)}
      opWijziging={(gekozen) => opWijziging(Object.fromEntries(gekozen.map((id) => [id, keuzes[id] ?? ''])))}
      bij={(id) => (
        <Tekstvlak
          veld={`${veld}.${id}.reden`}
          label={t.redenVoor(opties.find((optie) => optie.id === id)?.naam ?? '')}
          kort
          max={2000}
          waarde={keuzes[id] ?? ''}
          opWijziging={(reden) => opWijziging({ ...keuzes, [id]: reden })}
        />
      )}
    />
  );
}
