// What the uitvoerder does while a meeting is held: take up an item with who is there, and end the meeting.
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import type { Register } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';

const handelingVan = { weegploeg: 'weegvergadering-houden', casusoverleg: 'casusvergadering-houden' } as const;

interface Behandeleigenschappen {
  readonly register: Register;
  readonly vergadering: string;
  readonly punt: string;
  /** Who belongs to this item. */
  readonly kandidaten: readonly { readonly id: string; readonly naam: string }[];
  readonly vooraf: readonly string[];
}

export function Behandelen({ register, vergadering, punt, kandidaten, vooraf }: Behandeleigenschappen) {
  const t = useTeksten().vergadering;
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: handelingVan[register],
    begin: { aanwezig: vooraf },
    invoer: ({ aanwezig }) => ({ id: vergadering, punt, aanwezig: [...aanwezig] }),
    velden: { 'niemand-aanwezig': 'aanwezig', 'aanwezige-hoort-er-niet': 'aanwezig' },
    klaar: () => meld(t.inBehandeling),
  });
  return (
    <Formulier stand={formulier} handeling={handelingVan[register]} knop={t.behandel}>
      <Vinkjes
        veld="aanwezig"
        label={t.aanwezig}
        hint={t.aanwezigHint}
        opties={kandidaten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
        waarden={formulier.w.aanwezig}
        opWijziging={(aanwezig) => formulier.zet('aanwezig', aanwezig)}
      />
    </Formulier>
  );
}

export function Sluiten({ register, vergadering }: Pick<Behandeleigenschappen, 'register' | 'vergadering'>) {
  const t = useTeksten().vergadering;
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: handelingVan[register],
    begin: {},
    invoer: () => ({ id: vergadering, aanwezig: [] }),
    klaar: () => meld(t.gesloten),
  });
  return (
    <Formulier stand={formulier} handeling={handelingVan[register]} knop={t.sluit}>
      {null}
    </Formulier>
  );
}
