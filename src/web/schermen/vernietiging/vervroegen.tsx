// Proposing to destroy the file of somebody who was not scheduled before the six months end.
import { vernietigingVervroegen } from '../../../convenant/artikelen/vernietiging-vervroegen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Weegformuliereigenschappen } from '../weeghandeling/eigenschappen.ts';

export function VernietigingVervroegen({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten().vernietiging.vervroegen;
  const formulier = useFormulier({
    handeling: 'vernietiging-vervroegen',
    begin: { reden: '' },
    merk,
    invoer: ({ reden }) => ({ id: dossier.id, reden }),
    regels: ({ reden }) =>
      weeg(vernietigingVervroegen.artikel, vernietigingVervroegen.voorwaarden, {
        stand: dossier.stand,
        reden,
        voorgesteld: false,
      }),
    velden: { 'reden-ontbreekt': 'reden' },
    herlees,
    klaar: () => klaar(t.klaar, 'overzicht'),
  });
  return (
    <Formulier stand={formulier} handeling="vernietiging-vervroegen" terug={terug}>
      <div className="kaart">
        <Tekstvlak
          veld="reden"
          label={t.reden}
          hint={t.redenHint}
          kort
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}
