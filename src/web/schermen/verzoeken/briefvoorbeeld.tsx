// The letter of an answer before it is decided: fetched on request, and gone as soon as the form says something else.
import { Eye } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';
import type { Brief } from '../../api/api.ts';
import { type Misser, misserVan } from '../../api/fouten.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useMisserwoorden } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Brieftekst } from '../informeren/brieftekst.tsx';

/** The letter; of an answer to a request of inzage also what it comes to. */
type Voorbeeld = Pick<Antwoorden['overzichtsbrief-bekijken'], 'brief'> &
  Partial<Pick<Antwoorden['overzichtsbrief-bekijken'], 'uitkomst'>>;

function Mis({ misser }: { readonly misser: Misser }) {
  const { titel, uitleg } = useMisserwoorden()(misser);
  const t = useTeksten().verzoeken.inzage;
  return (
    <div role="alert">
      {misser.soort === 'geweigerd' ? (
        <Bericht soort="letop" titel={t.briefNogNiet}>
          <Weigeringenlijst weigeringen={misser.weigeringen} />
        </Bericht>
      ) : (
        <Bericht soort="fout" titel={titel}>
          <p>{uitleg}</p>
        </Bericht>
      )}
    </div>
  );
}

function Getoond({ voorbeeld }: { readonly voorbeeld: Voorbeeld }) {
  const t = useTeksten().verzoeken.inzage;
  const kop = useRef<HTMLHeadingElement>(null);
  // Whoever asked for the letter reads on there.
  useEffect(() => kop.current?.focus(), []);
  return (
    <section>
      <h2 ref={kop} tabIndex={-1}>
        {t.briefZoGaat}
      </h2>
      {voorbeeld.uitkomst === undefined ? null : <p className="zacht">{t.uitkomsten[voorbeeld.uitkomst]}</p>}
      <Brieftekst brief={voorbeeld.brief} />
    </section>
  );
}

interface Eigenschappen {
  /** What the letter is made of; when that changes, what was shown holds no more. */
  readonly van: unknown;
  readonly haal: () => Promise<Brief<Voorbeeld>>;
}

export function Briefvoorbeeld({ van, haal }: Eigenschappen) {
  const t = useTeksten();
  const nu = JSON.stringify(van);
  const [bezig, zetBezig] = useState(false);
  const [gezien, zetGezien] = useState<{ readonly van: string; readonly wat: Voorbeeld | Misser } | undefined>();
  const bekijk = async () => {
    if (bezig) return;
    zetBezig(true);
    zetGezien(undefined);
    try {
      zetGezien({ van: nu, wat: (await haal()).waarde });
    } catch (fout) {
      zetGezien({ van: nu, wat: misserVan(fout) });
    } finally {
      zetBezig(false);
    }
  };
  const getoond = gezien?.van === nu ? gezien.wat : undefined;
  return (
    <div className="deel">
      <p>
        <button
          type="button"
          className="knop knop-klein"
          aria-disabled={bezig ? true : undefined}
          onClick={() => void bekijk()}
        >
          <Eye className="icoon" aria-hidden />
          {bezig ? t.document.bezig : t.verzoeken.inzage.briefBekijken}
        </button>
      </p>
      <p className="zacht klein">{t.verzoeken.inzage.briefBekijkenUitleg}</p>
      {getoond === undefined ? null : 'brief' in getoond ? <Getoond voorbeeld={getoond} /> : <Mis misser={getoond} />}
    </div>
  );
}
