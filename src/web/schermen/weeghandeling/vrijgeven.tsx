// Releasing a sealed police item: purpose, necessity, and the three consultations that the authorisation decree asks, all recorded.
import { politiegegevensVrijgeven } from '../../../convenant/artikelen/politiegegevens-vrijgeven.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import {
  leegVrijgave,
  Vrijgavevelden,
  vrijgavegronden,
  vrijgaveinvoer,
  vrijgavewijzer,
} from '../../formulier/vrijgave.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { signaalgroepen, signaalnaam } from '../weegdossier/inhoud.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

export function Vrijgeven({ dossier, terug, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const v = t.besluitvorming.vrijgeven;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const keuzes = signaalgroepen(dossier)
    .filter(({ signaal }) => signaal.verzegeld)
    .map(({ signaal }) => ({
      waarde: signaal.id,
      tekst: signaalnaam(signaal, t, taal),
      toelichting: signaal.inhoud.gedraging,
    }));
  const formulier = useFormulier({
    handeling: 'politiegegevens-vrijgeven',
    begin: leegVrijgave(keuzes),
    invoer: (w) => ({ id: dossier.id, ...vrijgaveinvoer(w) }),
    kies: ({ gegeven }) => (gegeven === '' ? ['gegeven'] : []),
    regels: (w) =>
      weeg(politiegegevensVrijgeven.artikel, politiegegevensVrijgeven.voorwaarden, {
        ...vrijgavegronden(w, vandaag),
        stand: dossier.stand,
        verzegeld: true,
        maatregelenGemeente: true,
      }),
    velden: vrijgavewijzer,
    klaar: () => klaar(v.gelukt, 'gegevens'),
  });
  return (
    <Formulier stand={formulier} handeling="politiegegevens-vrijgeven" terug={terug} verzendbaar={keuzes.length > 0}>
      <Vrijgavevelden w={formulier.w} zet={formulier.zet} keuzes={keuzes} />
      <Bericht soort="letop">
        <p>
          {v.gevolg} <Artikelchip artikel="MB 2" lid="b" />
        </p>
      </Bericht>
    </Formulier>
  );
}
