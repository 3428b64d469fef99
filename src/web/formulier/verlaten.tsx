// Asks before a page with unsent text is left, inside the application and out of it.
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTeksten } from '../teksten/taal.tsx';

export function Verlaatwacht({ isVuil }: { readonly isVuil: () => boolean }) {
  const t = useTeksten().formulier.verlaten;
  const wacht = useBlocker({ shouldBlockFn: isVuil, enableBeforeUnload: isVuil, withResolver: true });
  const blijf = () => wacht.reset?.();
  return (
    <ModalOverlay
      className="schaduwvlak"
      isOpen={wacht.status === 'blocked'}
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
            <button type="button" className="knop" onClick={() => wacht.proceed?.()}>
              {t.weg}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
