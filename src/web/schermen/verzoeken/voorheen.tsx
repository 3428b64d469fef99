// What the record of a request said before it was mended, for who mended it.
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Dag } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

type Was = NonNullable<VerzoekVorm['stappen'][number]['inhoud']['was']>;

export function Voorheen({ was }: { readonly was: Was }) {
  const t = useTeksten().verzoeken;
  return (
    <details>
      <summary>{t.herstel.was}</summary>
      <Gegevenslijst
        klein
        regels={[
          { naam: t.soort, waarde: was.soort && t.soorten[was.soort] },
          { naam: t.velden.weg, waarde: was.weg && t.wegen[was.weg] },
          { naam: t.ontvangen, waarde: was.ontvangenOp && <Dag dag={was.ontvangenOp} /> },
          { naam: t.velden.hoedanigheid, waarde: was.hoedanigheid && t.hoedanigheden[was.hoedanigheid] },
          { naam: t.velden.naam, waarde: was.verzoeker?.naam },
          {
            naam: t.velden.contact,
            waarde: was.verzoeker && <span className="vrijetekst">{was.verzoeker.contact}</span>,
          },
          { naam: t.velden.vraag, waarde: was.vraag && <span className="vrijetekst">{was.vraag}</span> },
          {
            naam: t.velden.reden,
            waarde:
              was.reden === undefined ? undefined : (
                <span className="vrijetekst">{was.reden === '' ? t.herstel.leeg : was.reden}</span>
              ),
          },
        ]}
      />
      {was.betrokkene === undefined ? null : <Personalia naw={was.betrokkene} klein />}
    </details>
  );
}
