// Carrying out a decision that is unanimous already; normally the last vote does this by itself.
import { useNavigate } from '@tanstack/react-router';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

export function Agenderen({ dossier, merk, terug, herlees }: Weegformuliereigenschappen) {
  const t = useTeksten().besluitvorming.uitvoeren;
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'agenderen',
    begin: {},
    merk,
    invoer: () => ({ id: dossier.id }),
    herlees,
    klaar: ({ casus, casusnummer }) => {
      meld(t.geagendeerd(casusnummer));
      void navigeer(paden.casus(casus));
    },
  });
  return (
    <Formulier stand={formulier} handeling="agenderen" terug={terug}>
      <Bericht soort="weet">
        <p>{t.agenderen}</p>
      </Bericht>
    </Formulier>
  );
}

export function NietAgenderen({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten().besluitvorming.uitvoeren;
  const { taal } = useTaal();
  const formulier = useFormulier({
    handeling: 'niet-agenderen',
    begin: {},
    merk,
    invoer: () => ({ id: dossier.id }),
    herlees,
    klaar: ({ vernietigenUiterlijk }) =>
      klaar(t.nietGeagendeerd(datumInWoorden(vernietigenUiterlijk, taal)), 'overzicht'),
  });
  return (
    <Formulier stand={formulier} handeling="niet-agenderen" terug={terug}>
      <Bericht soort="letop">
        <p>{t['niet-agenderen']}</p>
      </Bericht>
    </Formulier>
  );
}
