// An act that is not for everybody: whoever may not do it reads why, with the article, instead of a form that the server would refuse.
import type { ReactNode } from 'react';
import { persoonlijk } from '../../../convenant/artikelen/algemeen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { Bevoegde } from '../../../convenant/rollen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

interface Bevoegdeigenschappen {
  readonly regel: { readonly wie: readonly Bevoegde[] };
  readonly children: ReactNode;
}

export function Bevoegd({ regel, children }: Bevoegdeigenschappen) {
  const t = useTeksten().weegdossier.kunnen;
  const sessie = useSessie();
  if (mag(sessie, regel)) return children;
  // Mandate and secrecy are the frame's concern: without them no screen opens at all.
  const weigeringen = weeg('15', persoonlijk, {
    vandaag: sessie.vandaag,
    convenantInWerking: true,
    uitvoerderAangesteld: true,
    mandaat: true,
    bevoegd: false,
    geheimhouding: true,
    weegploegVoltallig: true,
  });
  return (
    <Bericht soort="letop" titel={t.nietMogelijk}>
      <Weigeringenlijst weigeringen={weigeringen} />
    </Bericht>
  );
}
