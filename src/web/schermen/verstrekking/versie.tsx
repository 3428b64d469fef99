// One item as it is released: the words that people chose, or the item as it stands.
import type { DoorverstrekteVersie } from '../../../convenant/vormen/doorverstrekking.ts';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

export function Versie({ versie }: { readonly versie: DoorverstrekteVersie }) {
  const t = useTeksten();
  const v = t.verstrekking.versie;
  const { taal } = useTaal();
  switch (versie.vorm) {
    case 'woorden':
      return <p className="vrijetekst">{versie.tekst}</p>;
    case 'naw':
      return <Personalia naw={versie.naw} />;
    case 'signaal':
      return (
        <>
          <p className="zacht klein">
            {versie.gedragingDatum === undefined
              ? t.weegdossier.signaal.datumOnbekend
              : t.weegdossier.signaal.op(datumInWoorden(versie.gedragingDatum, taal))}
          </p>
          <p className="vrijetekst">{versie.gedraging}</p>
        </>
      );
    case 'inbrenger':
      return (
        <Gegevenslijst
          regels={[
            { naam: v.inbrenger, waarde: versie.partij },
            { naam: v.contact, waarde: versie.contact },
          ]}
        />
      );
    case 'persoon':
      return (
        <>
          <Personalia naw={versie.naw} />
          <Gegevenslijst regels={[{ naam: v.rol, waarde: versie.rol }]} />
        </>
      );
  }
}
