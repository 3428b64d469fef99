// The question whether a page with unsent text may be left.
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTeksten } from '../teksten/taal.tsx';

export function Verlaatvraag({ blijf, verlaat }: { readonly blijf: () => void; readonly verlaat: () => void }) {
  const t = useTeksten().formulier.verlaten;
  return (
    <ModalOverlay
      className="schaduwvlak"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) blijf();
      }}
    >
      <Modal className="venster">
        <Dialog className="dialoog" role="alertdialog">
          <Heading slot="title" level={2}>
            {t.titel}
          </Heading>
          <p>{t.tekst}</p>
          <div className="knoppen">
            {/* biome-ignore lint/a11y/noAutofocus: the safe choice has the focus when the question appears */}
            <button type="button" className="knop knop-hoofd" autoFocus onClick={blijf}>
              {t.blijven}
            </button>
            <button type="button" className="knop" onClick={verlaat}>
              {t.weg}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
