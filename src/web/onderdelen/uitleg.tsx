// What opens from a chip: a small dialog beside it with the explanation in plain words.
import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { artikeltekst } from '../../convenant/artikelteksten.ts';
import { useTaal } from '../teksten/taal.tsx';
import type { Artikelplaats } from './artikel.ts';

interface Uitlegeigenschappen {
  readonly naam: string;
  readonly anker: RefObject<HTMLButtonElement | null>;
  readonly sluit: () => void;
}

export function Uitleg({ naam, anker, sluit, tekst }: Uitlegeigenschappen & { readonly tekst: string }) {
  return (
    <Popover
      className="uitleg"
      triggerRef={anker}
      placement="bottom start"
      offset={6}
      isOpen
      onOpenChange={(open) => {
        if (!open) sluit();
      }}
    >
      <Dialog className="dialoog">
        <Heading slot="title" level={2}>
          {naam}
        </Heading>
        <p>{tekst}</p>
      </Dialog>
    </Popover>
  );
}

export function Artikeluitleg({ plaats, ...rest }: Uitlegeigenschappen & { readonly plaats: Artikelplaats }) {
  const { taal } = useTaal();
  return <Uitleg {...rest} tekst={artikeltekst(plaats.artikel, plaats.lid)[taal]} />;
}
