// Who received what of one case, and its disclosures, newest request first, with what can be done with each.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { casusoverleghandelingen, type Handelingnaam } from '../../../convenant/dossier.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { verstrekkingenvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Verstrekkingslabel } from '../../onderdelen/label.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Stroomfiguur } from '../casus/stroomfiguur.tsx';
import { magOverzicht } from './bevoegd.ts';
import { Verstrekkingsblad } from './blad.tsx';

function Mogelijkheden({ verstrekking }: { readonly verstrekking: DoorverstrekkingVorm }) {
  const { taal } = useTaal();
  return verstrekking.mogelijkheden.map(({ handeling, weigeringen }) => {
    const naam: Handelingnaam | undefined = uitLijst(casusoverleghandelingen, handeling);
    if (naam === undefined) return null;
    return (
      <div key={handeling}>
        {weigeringen.length === 0 ? (
          <Link {...paden.verstrekking(verstrekking.casus, verstrekking.id)} className="knop">
            {handelingteksten[naam][taal]}
          </Link>
        ) : (
          <>
            <button type="button" className="knop" aria-disabled="true" aria-describedby={`niet-${verstrekking.id}`}>
              {handelingteksten[naam][taal]}
            </button>
            <Weigeringenlijst id={`niet-${verstrekking.id}`} weigeringen={weigeringenVan(weigeringen)} />
          </>
        )}
      </div>
    );
  });
}

export function Casusverstrekkingen({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const l = t.verstrekking.lijst;
  const { data, error, isPending, refetch } = useQuery(verstrekkingenvraag(useApi(), { casus: casus.id }));
  return (
    <>
      {data === undefined ? null : (
        <Deel titel={t.figuren.stroom.titel} bij={<Artikelchip artikel="10" lid="4" />}>
          <p className="zacht klein">{t.figuren.stroom.uitleg}</p>
          <Stroomfiguur casus={casus} verstrekkingen={data} />
        </Deel>
      )}
      <Deel titel={l.titel} bij={<Artikelchip artikel="10" lid="5" />}>
        <p className="zacht klein">
          {l.uitleg} {magOverzicht(useSessie()) ? <Link {...paden.verstrekkingen()}>{l.naar}</Link> : null}
        </p>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data?.length === 0 ? <p>{l.leeg}</p> : null}
        <div className="kolom">
          {(data ?? []).map((verstrekking) => (
            <article key={verstrekking.id} className="gegeven">
              <div className="gegevenkop">
                <h3>{verstrekking.ontvanger.naam}</h3>
                <Verstrekkingslabel stand={verstrekking.stand} />
              </div>
              <Verstrekkingsblad verstrekking={verstrekking} />
              <Mogelijkheden verstrekking={verstrekking} />
            </article>
          ))}
        </div>
      </Deel>
    </>
  );
}
