// The statements of destruction, with the file of each to keep.
import { vernietigingsverklaringMaken } from '../../../convenant/artikelen/vernietigingsverklaring-maken.ts';
import type { VerklaringVorm } from '../../../convenant/vormen/vernietiging.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Deel, Kaart } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

export function Verklaringen({ verklaringen }: { readonly verklaringen: readonly VerklaringVorm[] }) {
  const t = useTeksten().vernietiging.verklaringen;
  const api = useApi();
  const magDownloaden = mag(useSessie(), vernietigingsverklaringMaken);
  return (
    <Kaart titel={t.titel}>
      {verklaringen.length === 0 ? <p>{t.leeg}</p> : null}
      {verklaringen.length > 0 && !magDownloaden ? <p className="zacht">{t.nietVoorU}</p> : null}
      {verklaringen.map(({ id, nummer, verzegeld, opgemaaktOp, aantal, hash }) => (
        <Deel key={id} titel={nummer} bij={<span className="zacht klein">{t.dossiers(aantal)}</span>}>
          {verzegeld ? <p className="zacht">{t.verzegeld}</p> : null}
          <Gegevenslijst
            regels={[
              { naam: t.opgemaakt, waarde: <Dag dag={opgemaaktOp} /> },
              { naam: t.hash, waarde: <span className="vrijetekst klein">{hash}</span> },
            ]}
          />
          {magDownloaden ? (
            <Documentknoppen
              haal={(keuze) => api.document('vernietigingsverklaring-maken', { id, ...keuze })}
              wat={nummer}
              uitleg={t.uitleg}
            />
          ) : null}
        </Deel>
      ))}
    </Kaart>
  );
}
