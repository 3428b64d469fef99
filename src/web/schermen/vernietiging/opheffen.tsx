// Lifting a hold in its own row: why it is no longer needed, asked when somebody begins to lift it.
import { useState } from 'react';
import { opheffingsgronden } from '../../../convenant/vernietiging.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';

interface Eigenschappen {
  readonly id: string;
  readonly kenmerk: string;
}

function Waarom({ id, kenmerk, dicht }: Eigenschappen & { readonly dicht: () => void }) {
  const teksten = useTeksten();
  const t = teksten.vernietiging.aanhouden;
  const meld = useMeld();
  // Several rows can be open at a time.
  const veld = `opheffing-${id}`;
  const formulier = useFormulier({
    handeling: 'aanhouding-opheffen',
    begin: { grond: '' },
    invoer: ({ grond }) => ({ id, grond: uitLijst(opheffingsgronden, grond) }),
    kies: ({ grond }) => (grond === '' ? [veld] : []),
    velden: { 'opheffingsgrond-ontbreekt': veld },
    klaar: () => {
      meld(t.opgeheven);
      dicht();
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="aanhouding-opheffen"
      terug={
        <button type="button" className="knop knop-stil" onClick={dicht}>
          {teksten.formulier.annuleren}
        </button>
      }
    >
      <Rondjes
        veld={veld}
        label={t.waaromOpheffen(kenmerk)}
        opties={opheffingsgronden.map((grond) => ({ waarde: grond, tekst: t.opheffingsgronden[grond] }))}
        waarde={uitLijst(opheffingsgronden, formulier.w.grond) ?? ''}
        opWijziging={(grond) => formulier.zet('grond', grond)}
      />
    </Formulier>
  );
}

export function Opheffen({ id, kenmerk }: Eigenschappen) {
  const t = useTeksten().vernietiging.aanhouden;
  const [open, zetOpen] = useState(false);
  return open ? (
    <Waarom id={id} kenmerk={kenmerk} dicht={() => zetOpen(false)} />
  ) : (
    <button type="button" className="knop knop-klein" onClick={() => zetOpen(true)}>
      {t.opheffen(kenmerk)}
    </button>
  );
}
