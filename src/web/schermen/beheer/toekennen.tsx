// The question before an authorisation is granted: everything that the grantor should look at once more, and one button.
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { AutorisatieVorm } from '../../../convenant/vormen/beheer.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** What an authorisation is about: person, organisation, role, purpose and period. */
export function Autorisatielijst({ autorisatie }: { readonly autorisatie: AutorisatieVorm }) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const { taal } = useTaal();
  const { functionaris, rol, doel, begin, einde, aangevraagdDoor, aangevraagdOp } = autorisatie;
  const inWoorden = (dag: string) => datumInWoorden(dag, taal);
  return (
    <Gegevenslijst
      regels={[
        { naam: a.kolommen.functionaris, waarde: <strong>{functionaris.naam}</strong> },
        {
          naam: a.organisatie,
          waarde: [functionaris.functie, functionaris.organisatie].filter((deel) => deel !== null).join(', '),
        },
        { naam: a.kolommen.rol, waarde: t.woorden.rollen[rol] },
        { naam: a.kolommen.doel, waarde: doel },
        { naam: a.kolommen.periode, waarde: a.periode(inWoorden(begin), inWoorden(einde)) },
        { naam: a.aanvraag, waarde: a.aangevraagd(aangevraagdDoor, inWoorden(aangevraagdOp)) },
      ]}
    />
  );
}

interface Toekeneigenschappen {
  readonly autorisatie: AutorisatieVorm;
  readonly sluit: () => void;
  readonly klaar: () => void;
}

function Toekenformulier({ autorisatie, sluit, klaar }: Toekeneigenschappen) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'autorisatie-toekennen',
    begin: {},
    invoer: () => ({ id: autorisatie.id }),
    klaar: () => {
      meld(a.toegekendMelding(autorisatie.functionaris.naam));
      klaar();
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="autorisatie-toekennen"
      terug={
        <button type="button" className="knop knop-stil" onClick={sluit}>
          {t.formulier.annuleren}
        </button>
      }
    >
      <p>
        {a.toekennenUitleg} <Artikelchip artikel="15" lid="2 c" />
      </p>
      <Autorisatielijst autorisatie={autorisatie} />
    </Formulier>
  );
}

export function Toekenvraag(eigenschappen: Toekeneigenschappen) {
  const { taal } = useTaal();
  return (
    <ModalOverlay
      className="schaduwvlak"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) eigenschappen.sluit();
      }}
    >
      <Modal className="venster">
        <Dialog className="dialoog">
          <Heading slot="title" level={2}>
            {handelingteksten['autorisatie-toekennen'][taal]}
          </Heading>
          <Toekenformulier {...eigenschappen} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
